#pragma once

#include "core/storage/queries/outbox_queries.h"
#include "core/usecases/book_session.h"

namespace tegoed {

// What a person does with messages that are there. Each is one transaction with its timeline event.

/// Approves proposed messages: they leave after the undo window of the limits (`undoSeconds` given: that one; 0 = at once), or
/// at `notBefore` when that is later. Letters go to the print queue, messages for other programs wait to be confirmed.
/// `typedCount`: what the person typed where the brake *mass confirmation* asks for the number.
/// Errors: NotFound, NotAllowed(mass_confirm) , NothingToDo.
struct Approval {
    std::optional<int> undoSeconds;
    QString notBefore;
    std::optional<int> typedCount;
    int spreadMinutes = 0; ///< Not all at once: evenly over so many minutes, in the order of `ids`.
};
Result<int> approveMessages(BookSession& session, const std::vector<MessageId>& ids, const Approval& approval);
/// Whether so many messages at once ask for their number to be typed (decisions, *mass confirmation*).
Result<bool> needsMassConfirmation(BookSession& session, int count);

/// Takes messages back before they left; `isDone` of each: false = too late, it is on its way or gone.
struct CancelledOnes { std::vector<MessageId> cancelled, tooLate; };
Result<CancelledOnes> cancelMessages(BookSession& session, const std::vector<MessageId>& ids);

/// What a person says of an unknown one, after having looked (design/sending.md 3.7).
enum class Settled { Sent, NotSent, SendAgain };
/// SendAgain: the same bytes under the same Message-ID, at least 15 minutes later (`NotAllowed(too_early, minutes)`).
Result<Done> resolveUnknown(BookSession& session, MessageId id, Settled as);
/// Says of an unknown message that it was sent, because an answer to it came in (design/sending.md 3.2: *unknown → sent*).
/// Errors: NotFound(message); Conflict when it is not unknown any more.
Result<Done> settleByAnswer(BookSession& session, MessageId id);

/// "Sent? yes/no" of a message that was opened in another program.
Result<Done> confirmOpened(BookSession& session, MessageId id, bool wasSent);

/// After the printer took them; whoever prints asks `lastLook` (last_look.h) before.
Result<Done> markPrinted(BookSession& session, const std::vector<MessageId>& letters);
/// Posted on `day`: only now the step is done and its terms run. Whoever is about to post asks `overtakenLetters` before. Errors: InvalidDate in the future or before it was made.
Result<Done> markPosted(BookSession& session, const std::vector<MessageId>& letters, const Date& day);
/// It jammed: back to the queue of the printer.
Result<Done> printAgain(BookSession& session, MessageId letter);

Result<Done> pauseOutbox(BookSession& session, bool isPaused);
Result<bool> isOutboxPaused(BookSession& session);
/// Errors: NotFound(limit, key), InvalidInput(key, text).
Result<Done> setLimit(BookSession& session, const QString& key, const QString& text);
Result<Done> setConsent(BookSession& session, DebtorId debtor, Channel channel, bool isAllowed, const QString& source);
Result<Done> clearSuspectAddress(BookSession& session, DebtorId debtor, Channel channel, const QString& address);

} // namespace tegoed
