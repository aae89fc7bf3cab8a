#include "core/usecases/plans/plan_day.h"

namespace tegoed {

Result<std::vector<PlanSays>> whatPlansSay(BookSession& session, std::optional<DebtorId> debtor)
{
    const auto rows = plans(session, debtor);
    if (!rows)
        return rows.error();
    std::vector<PlanSays> all;
    for (const PlanRow& row : *rows) {
        if (!row.message)
            continue;
        PlanSays one{row.data.plan.id, row.data.plan.number, row.data.plan.debtor, row.debtorName, {}, {}};
        auto composed = composePlanLetter(session, one.plan);
        if (composed)
            one.composed = std::move(composed).value();
        else
            one.error = composed.error();
        all.push_back(std::move(one));
    }
    return all;
}

} // namespace tegoed
