#pragma once

#include "core/storage/stores/step_store.h"
#include "core/usecases/book_session.h"

namespace tegoed {

/// A date a final notice named: on that day a person carries out what was announced, extends it with a message, or drops it
/// with a reason; no new final notice meanwhile (decision 26, S66). It begins when the notice is sent.
struct AnnouncedDay {
    TaskId task;              ///< Not valid before somebody decided anything: it is read from the message that was sent.
    MessageId message;        ///< The final notice.
    DebtorId debtor;
    Date day{2000, 1, 1};
    std::vector<InvoiceId> invoices;
    int extended = 0;         ///< How often it was extended.
};

/// Carried out: handed over, filed. The next step of the sequence (hand-over) may follow.
Result<UndoToken> carryOutAnnounced(BookSession& session, MessageId notice, const QString& note);
/// A later date. The message that tells the debtor is composed by the window (stage deferral_granted) and is not part of this.
/// Errors: InvalidDate unless after today.
Result<UndoToken> extendAnnounced(BookSession& session, MessageId notice, const Date& until, const QString& reason);
/// Not carried out. Errors: MissingInput(reason).
Result<UndoToken> dropAnnounced(BookSession& session, MessageId notice, const QString& reason);

/// Open ones, by day; also those still to come.
Result<std::vector<AnnouncedDay>> announcedDays(BookSession& session);

} // namespace tegoed
