#pragma once

#include "core/storage/stores/hold_store.h"
#include "core/usecases/book_session.h"

namespace tegoed {

/// Nothing is proposed and nothing leaves for a debtor, an invoice or the whole book while it is held.
struct NewHold {
    DebtorId debtor = {};            ///< One of debtor and invoice, or neither: the whole book.
    InvoiceId invoice = {};
    std::optional<Date> until = {};  ///< Last day; empty = until it is cleared.
    QString reason;                  ///< Asked always.
};
struct HoldRow {
    HoldId id;
    DebtorId debtor;
    QString debtorName;
    InvoiceId invoice;
    QString invoiceNumber;
    Date from{2000, 1, 1};
    std::optional<Date> until;
    QString reason, setBy, setAt;
    QString clearedAt;               ///< '' = in force (or run out).
    bool isOver = false;             ///< Its last day has passed.
};

struct HoldSet { HoldId id; UndoToken undo; };
/// A second hold on the same thing takes the place of the first, which stays in the history.
/// Errors: MissingInput(reason); NotFound; InvalidDate when the last day has passed.
Result<HoldSet> setHold(BookSession& session, const NewHold& hold);
/// Errors: NotFound(hold), NothingToDo when it was cleared already.
Result<UndoToken> clearHold(BookSession& session, HoldId id);
/// In force first, then by day; `debtor` empty = all.
Result<std::vector<HoldRow>> holds(BookSession& session, std::optional<DebtorId> debtor = {}, bool withPast = false);

/// Leaves an invoice (or a debtor) out of reminders until it is taken back (U16). Errors: MissingInput(reason); NothingToDo.
Result<UndoToken> excludeInvoice(BookSession& session, InvoiceId invoice, const QString& reason);
Result<UndoToken> includeInvoice(BookSession& session, InvoiceId invoice);
Result<UndoToken> excludeDebtor(BookSession& session, DebtorId debtor, const QString& reason);
Result<UndoToken> includeDebtor(BookSession& session, DebtorId debtor);
struct Exclusion { InvoiceId invoice; DebtorId debtor; QString reason, by, at; };
Result<std::optional<Exclusion>> exclusionOf(BookSession& session, InvoiceId invoice);
Result<std::optional<Exclusion>> exclusionOf(BookSession& session, DebtorId debtor);

/// Not now: the invoices show again on `until` (the row *Skip* of Today: tomorrow, 3 days, next week, a date).
/// Errors: InvalidDate unless after today.
Result<UndoToken> snooze(BookSession& session, const std::vector<InvoiceId>& invoices, const Date& until, const QString& reason);
/// Passes over one step of these invoices for this cycle: the next one follows in its turn. A mandatory legal step refuses.
/// Errors: MissingInput(reason); NotAllowed(legal_step); NothingToDo when it is done or passed over already.
Result<UndoToken> skipStep(BookSession& session, const std::vector<InvoiceId>& invoices, const QString& step, int repeat, const QString& reason);

} // namespace tegoed
