#pragma once

#include "core/domain/law/law_pack.h"
#include "core/storage/database.h"

#include <memory>

namespace tegoed {

/// The law a book works with: the pack that was brought in last, unless the program meanwhile carries a newer one (decision 25).
std::shared_ptr<const LawPack> lawOf(Database& database);

} // namespace tegoed
