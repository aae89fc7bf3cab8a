#pragma once

#include "core/storage/stores/message_store.h"

#include <functional>

namespace tegoed {

/// MessageStore::passPointOfNoReturn, and `meanwhile` right behind it, whatever becomes of it: what that asks then sees the passage
/// and holds the book, and on a server both are one journey. It asks only and writes nothing.
bool passPointOfNoReturn(Database& database, MessageId id, std::int64_t epoch, std::int64_t owner, const QString& now,
                         const std::function<void()>& meanwhile);

} // namespace tegoed
