#pragma once

#include "core/domain/law/law_pack.h"

namespace tegoed {

/// The law pack that comes with the program (`resources/law/rates.json`).
const LawPack& shippedLaw();

} // namespace tegoed
