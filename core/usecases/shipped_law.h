#pragma once

#include "core/domain/law/law_pack.h"

#include <memory>

namespace tegoed {

/// The law the program carries (`resources/law/rates.json`), read once. A book can have a newer pack and rates of its own.
const LawPack& shippedLaw();
/// The same where a book may have its own: it lives as long as the program.
std::shared_ptr<const LawPack> shippedPack();

} // namespace tegoed
