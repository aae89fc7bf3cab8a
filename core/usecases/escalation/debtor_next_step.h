#pragma once

#include "core/usecases/escalation/due.h"

namespace tegoed {

/// What happens next with a debtor, as the explanation of the invoice that decides it (S38): the one that is asked for on that day;
/// else the one whose step comes, or whose block ends, first; else the oldest that waits for somebody to change something.
struct DebtorNextStep {
    InvoiceExplanation explanation;
    QString number; ///< Of that invoice.
};
/// `on` as for `explainInvoice`. Empty = nothing is open. Errors: NotFound(debtor).
Result<std::optional<DebtorNextStep>> nextStepOf(BookSession& session, DebtorId debtor, std::optional<Date> on = {});

} // namespace tegoed
