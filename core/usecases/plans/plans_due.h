#pragma once

#include "core/usecases/agreements/agreements_due.h"

namespace tegoed::detail {

/// What the payment plans of a book, or of one debtor, ask a person for today: at most one row per plan, what can be done now first.
/// A plan whose days lie outside the holiday tables is told by its state alone.
std::vector<DueAgreement> plansDue(const BookSession& session, std::optional<DebtorId> debtor);

} // namespace tegoed::detail
