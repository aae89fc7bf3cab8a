#pragma once

#include "core/domain/law/law_pack.h"

namespace tegoed {

/// The law the program carries (`resources/law/rates.json`), read once. A book can have a newer pack and rates of its own.
const LawPack& shippedLaw();

} // namespace tegoed
