#pragma once

#include "core/domain/escalation/cold_start.h"
#include "core/usecases/book_session.h"

namespace tegoed {

/// An invoice that was overdue when it came into the book, of which nobody said yet where it stands (ux.md 3.6).
struct ColdStartRow {
    InvoiceId invoice;
    QString number;
    DebtorId debtor;
    QString debtorName;
    int daysLate = 0;
    Money open{0, Currency::euro()};
    QString sequence;
    QString fittingStep;       ///< Code; '' = none.
    QString byAge;             ///< The step its age alone would give; differs when law or order holds it back.
};
Result<std::vector<ColdStartRow>> coldStartInvoices(BookSession& session);

enum class ColdStartChoice {
    FirstReminder, ///< Each begins at the first reminder.
    FittingStep,   ///< Each on the step that fits its age; nothing leaves before a person approves. The default.
    ByHand,        ///< Reminded outside this program before: the step is named per invoice.
};
struct ColdStartAnswer {
    ColdStartChoice choice = ColdStartChoice::FittingStep;
    std::vector<InvoiceId> invoices;                     ///< Empty = all that wait.
    std::vector<std::pair<InvoiceId, QString>> nextStep; ///< ByHand: the step that comes next, by code; earlier ones count as done outside.
    std::optional<Date> lastContact = {};                ///< ByHand: when they were last reminded, for the gap.
};
/// The steps before the one chosen are recorded as passed over. Returns how many invoices start.
/// Errors: NotFound(step) of ByHand; NothingToDo when none waits.
struct ColdStartDone { int invoices = 0; UndoToken undo; };
Result<ColdStartDone> answerColdStart(BookSession& session, const ColdStartAnswer& answer);

} // namespace tegoed
