#pragma once

#include "core/domain/message/gates.h"
#include "core/storage/stores/message_store.h"
#include "core/usecases/book_session.h"

namespace tegoed {

struct AccountBrakes;

/// The gates that keep a kept message here now. Those that a person was warned of when it was made do not, unless they are hard.
/// Inside a transaction what it says holds until the commit.
std::vector<GateReason> stoppingNow(Database& database, const StoredMessage& message, const QString& now, AccountBrakes* brakes = nullptr);
/// Where a message goes that a gate stopped: a day that is over is offered again in one line, hours only wait.
MessageState stateAfter(const std::vector<GateReason>& closed);

/// Letters, in the moment before a person prints them: their point of no return. The gates are asked once more, as of a mail before its
/// last dot; what one stops is withheld with its reasons (of a day that is over: missed) instead of going to the printer. One that
/// was printed before is not asked about again: it is in somebody's hands. Errors: NotFound(message).
struct LastLook { std::vector<MessageId> ready, withheld; };
Result<LastLook> lastLook(BookSession& session, const std::vector<MessageId>& letters);

} // namespace tegoed
