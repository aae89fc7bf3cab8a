#pragma once

#include "core/base/ids.h"

#include <QString>

namespace tegoed {
class Database;
}

namespace tegoed::ui {

/// A kept message as it left or will leave, for reading: to whom and how, what became of it, subject, text, attachments. Empty when it
/// is not there (any more).
QString sentMessageText(Database& database, MessageId id);

} // namespace tegoed::ui
