#pragma once

#include "core/domain/law/law_pack.h"
#include "core/storage/database.h"

#include <memory>

namespace tegoed {

struct StoredOwnRate;

/// The law a book works with: its pack, and over it the rates a person entered (decision 25).
std::shared_ptr<const LawPack> lawOf(Database& database);

/// The pack alone: the one that was brought in last, unless the program meanwhile carries a newer one.
std::shared_ptr<const LawPack> packOf(Database& database);

/// A rate as it stands in the book, for a pack. Its table is one of `kRateTables`.
RateRow ownRow(const StoredOwnRate& stored);

} // namespace tegoed
