#pragma once

#include "core/usecases/plans/plan_letters.h"

namespace tegoed {

/// What a plan has to say today: a reminder, the notice of a missed part, the warning, that it has ended.
struct PlanSays {
    PlanId plan;
    QString number;
    DebtorId debtor;
    QString debtorName;
    std::optional<ComposedMessage> composed;
    std::optional<Error> error; ///< Instead of `composed`, when it cannot be made.
};

/// What the plans of a book, or of one debtor, say today, by the texts of the book; nothing is written. Their states are those the
/// book has: `followPlans` comes first. Each is kept for approval by `queuePlanLetter`, and is then not said again.
Result<std::vector<PlanSays>> whatPlansSay(BookSession& session, std::optional<DebtorId> debtor = {});

} // namespace tegoed
