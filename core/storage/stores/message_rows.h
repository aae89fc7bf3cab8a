#pragma once

#include "core/storage/stores/message_store.h"

namespace tegoed::detail {

/// The columns of a message, in the order `messageAt` reads them; its items and attachments are read apart.
QString messageColumns(const QString& table);
inline constexpr int kMessageColumns = 48;
StoredMessage messageAt(const Statement& row);
void readItems(Database& database, StoredMessage& message);
QString modeCode(MessageMode mode); ///< live, test, practice
/// The place of a message's invoices at their step, as its state says.
void keepPlace(Database& database, MessageId id, MessageState state);

} // namespace tegoed::detail
