#include "core/usecases/escalation/due_limitation.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace tegoed::detail {

using namespace Qt::Literals::StringLiterals;

Reason limitationReason(const QString& number, const ClaimLimitation& limitation, const Date& today)
{
    const LimitationState state = limitation.state(today);
    const Limitation& running = limitation.running(today);
    if (state == LimitationState::Far && limitation.isUncertain(today))
        return {u"limitation_uncertain"_s, {number, limitation.shortest.lastDay.toIso(), running.lastDay.toIso()}, false, false, std::nullopt};
    const bool isFar = state == LimitationState::Far;
    const QString code = isFar ? u"limitation"_s : state == LimitationState::Passed ? u"limitation_passed"_s : u"limitation_near"_s;
    return {code, {number, running.lastDay.toIso(), running.noticeInterrupts ? u"notice"_s : u"act"_s}, false, false, std::nullopt};
}

std::vector<DueStuck> lapsingClaims(Database& database, const std::vector<LapsingClaim>& claims, const DueNames& names, const Date& today)
{
    std::vector<OpenClaim> open;
    for (const LapsingClaim& one : claims)
        open.push_back(one.claim);
    const auto limitations = limitationsOf(database, open);
    using Row = std::pair<Date, DueStuck>;
    std::map<std::tuple<DebtorId, Currency, bool>, Row> rows;
    for (std::size_t i = 0; i < claims.size(); ++i) {
        const LimitationState state = limitations[i]->state(today);
        if (state == LimitationState::Far)
            continue; // Something interrupted it, or it depends on what was sold.
        const Limitation& limitation = limitations[i]->running(today);
        const LapsingClaim& one = claims[i];
        const bool isLapsed = state == LimitationState::Passed;
        const Reason reason = limitationReason(names.number(one.claim.invoice), *limitations[i], today);
        const auto [at, isNew] = rows.try_emplace({one.debtor, one.open.currency(), isLapsed}, limitation.lastDay, DueStuck{});
        auto& [first, row] = at->second;
        if (isNew)
            row = {one.debtor, names.debtor(one.debtor).name, u"limitation"_s, reason, Money(0, one.open.currency()), 0};
        if (limitation.lastDay < first) {
            first = limitation.lastDay;
            row.reason = reason;
        }
        row.open += one.open;
        ++row.invoices;
        if (!isLapsed && limitation.noticeInterrupts)
            row.toInterrupt.push_back(one.claim.invoice);
    }
    std::vector<Row> byDay;
    for (auto& [key, row] : rows)
        byDay.push_back(std::move(row));
    std::stable_sort(byDay.begin(), byDay.end(), [](const Row& a, const Row& b) { return a.first < b.first; });
    std::vector<DueStuck> list;
    for (Row& row : byDay)
        list.push_back(std::move(row.second));
    return list;
}

} // namespace tegoed::detail
