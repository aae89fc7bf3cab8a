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

/// Printed letters that had better not go into the letterbox any more, with what closed since they were approved (paid, on hold, …);
/// hours and a day that is over say nothing of paper in somebody's hands. Nothing is changed: only that person knows whether they
/// are posted already, and one that is posted is noted as posted whatever came in since. Errors: NotFound(message).
struct OvertakenLetter {
    MessageId id;
    std::vector<GateReason> reasons; ///< Not empty; hard ones first.
};
Result<std::vector<OvertakenLetter>> overtakenLetters(Database& database, const std::vector<MessageId>& letters, const QString& nowUtc);

} // namespace tegoed
