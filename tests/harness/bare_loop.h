#pragma once

#include "core/usecases/messages/dispatch.h"

namespace tegoed::harness {

/// Hands `contents` over through `transport` with what cannot be left out: three commits and one line in a journal per message,
/// on the same connection to the same book, with nothing of the outbox around them. Returns nanoseconds.
qint64 bareLoop(Database& database, Transport& transport, const std::vector<FrozenMessage>& contents, const QString& journalPath);

} // namespace tegoed::harness
