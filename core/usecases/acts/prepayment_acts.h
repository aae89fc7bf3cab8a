#pragma once

#include "core/storage/stores/prepayment_store.h"
#include "core/usecases/acts/act.h"

namespace tegoed {

/// What was done to a prepayment besides allocating money.
enum class PrepaymentAct { Request, Withdraw, Assign };

/// Tells the timeline and the screens: request, withdraw, assign, deduct, or undo.
void tellPrepayment(const Act& act, const StoredPrepayment& prepayment, const QString& what, const QString& reason,
                    const std::vector<InvoiceId>& invoices, const std::vector<PaymentId>& payments, ChangeSet& changes);

/// `row` of an assignment: which one.
UndoToken prepaymentToken(PrepaymentId id, PrepaymentAct act, std::int64_t row = 0);

/// Empty when the token is of another act. Errors: DependsOnLater(prepayment, number) when money came in for a request, or what an
/// assignment brought was deducted; NothingToDo when it was taken back already.
std::optional<Result<Done>> takeBackPrepayment(const Act& act, const UndoToken& token, ChangeSet& changes);

} // namespace tegoed
