#include "core/domain/escalation/simulation_sums.h"

#include "core/domain/law/collection_costs.h"

#include <algorithm>
#include <bit>
#include <set>
#include <unordered_map>

namespace tegoed {
namespace {

/// What was open of an invoice at the end of any day of a run.
class OpenThen {
public:
    OpenThen(const EscalationFacts& facts, const Simulation& simulation) : m_facts(facts), m_changes(simulation.changes)
    {
        std::stable_sort(m_changes.begin(), m_changes.end(), [](const OpenChange& a, const OpenChange& b) {
            return a.invoice != b.invoice ? a.invoice < b.invoice : a.day < b.day;
        });
    }
    std::int64_t on(std::uint32_t invoice, std::int32_t day) const
    {
        std::int64_t open = m_facts.invoices[invoice].open;
        for (auto change = first(invoice); change != m_changes.end() && change->invoice == invoice && change->day <= day; ++change)
            open += change->change;
        return open;
    }
    /// The day from which nothing is open to the end of the run; kNoDay = something is.
    std::int32_t settledDay(std::uint32_t invoice, std::int32_t end) const
    {
        std::int64_t open = m_facts.invoices[invoice].open;
        std::int32_t day = kNoDay;
        for (auto change = first(invoice); change != m_changes.end() && change->invoice == invoice && change->day < end; ++change) {
            const bool wasOpen = open > 0;
            open += change->change;
            if (open > 0)
                day = kNoDay;
            else if (wasOpen)
                day = change->day;
        }
        return day;
    }

private:
    std::vector<OpenChange>::const_iterator first(std::uint32_t invoice) const
    {
        return std::lower_bound(m_changes.begin(), m_changes.end(), invoice,
                                [](const OpenChange& change, std::uint32_t wanted) { return change.invoice < wanted; });
    }

    const EscalationFacts& m_facts;
    std::vector<OpenChange> m_changes;
};

/// The costs claimed by the messages of a run; an invoice's once, in the first that may.
class Costs {
public:
    Costs(const EscalationFacts& facts, const OpenThen& open, const CostRules& rules) : m_facts(facts), m_open(open), m_rules(rules) {}

    Result<Money> of(const SimulatedAction& simulated)
    {
        const PlannedAction& action = simulated.action;
        const Currency euro = Currency::euro();
        if (!action.claimsCosts || m_facts.book.currencies[action.currency] != euro) // Decision 10: in euros only.
            return Money(0, euro);
        const DebtorFacts& debtor = m_facts.debtors[action.debtor];
        if (debtor.track == LegalTrack::BeB2b && !m_rules.claimsFromFirst && lateBy(debtor, simulated.day) < 2)
            return Money(0, euro);
        std::vector<Money> principals;
        for (const std::uint32_t invoice : action.invoices) {
            const bool mayClaim = debtor.track != LegalTrack::BeB2c || m_facts.invoices[invoice].has(InvoiceFacts::HasClause);
            if (mayClaim && m_claimed.insert(invoice).second)
                principals.emplace_back(m_open.on(invoice, simulated.day), euro);
        }
        return principals.empty() ? Result<Money>(Money(0, euro)) : byLaw(debtor.track, principals);
    }

private:
    Result<Money> byLaw(LegalTrack track, const std::vector<Money>& principals) const
    {
        switch (track) {
        case LegalTrack::NlB2b:
        case LegalTrack::NlB2c: return costsOf(dutchCosts(m_rules.law, principals));
        case LegalTrack::BeB2c: {
            Money balance(0, Currency::euro());
            for (const Money& principal : principals)
                balance += principal;
            return costsOf(belgianConsumerCap(m_rules.law, balance));
        }
        case LegalTrack::BeB2b: {
            const auto costs = belgianBusinessCosts(m_rules.law, principals, {true, std::nullopt});
            if (!costs)
                return costs.error();
            const auto* claimed = std::get_if<CollectionCosts>(&*costs);
            return claimed != nullptr ? claimed->costs : Money(0, Currency::euro());
        }
        case LegalTrack::Other: break;
        }
        return Money(0, Currency::euro());
    }
    static Result<Money> costsOf(const Result<CollectionCosts>& costs)
    {
        return costs ? Result<Money>(costs->costs) : Result<Money>(costs.error());
    }
    int lateBy(const DebtorFacts& debtor, std::int32_t day) const
    {
        int late = 0;
        for (std::uint32_t i = debtor.firstInvoice; i < debtor.firstInvoice + debtor.invoices; ++i)
            late += m_facts.invoices[i].dueDay < day && m_open.on(i, m_facts.invoices[i].dueDay) > 0;
        return late;
    }

    const EscalationFacts& m_facts;
    const OpenThen& m_open;
    const CostRules& m_rules;
    std::set<std::uint32_t> m_claimed;
};

void count(SimulationSums& sums, const PlannedAction& action)
{
    switch (action.kind) {
    case ActionKind::Message: sums.messages += std::popcount(action.channels); break;
    case ActionKind::Call: ++sums.calls; break;
    case ActionKind::HandOver:
    case ActionKind::Announced: ++sums.handOvers; break;
    }
}

} // namespace

Result<SimulationSums> sumsOf(const EscalationFacts& facts, const Simulation& simulation, const std::vector<SimulatedAction>& run,
                              const CostRules& rules)
{
    const OpenThen open(facts, simulation);
    Costs costs(facts, open, rules);
    SimulationSums sums;
    std::vector<bool> isAsked(facts.invoices.size());
    for (const SimulatedAction& simulated : run) {
        const PlannedAction& action = simulated.action;
        count(sums, action);
        const auto claimed = costs.of(simulated);
        if (!claimed)
            return claimed.error();
        sums.costs += *claimed;
        if (action.kind != ActionKind::Message && action.kind != ActionKind::Call)
            continue;
        for (const std::uint32_t invoice : action.invoices) {
            if (facts.invoices[invoice].dueDay < simulated.day)
                isAsked[invoice] = true;
        }
    }
    const std::int32_t first = simulation.from.dayNumber();
    const std::int32_t end = first + simulation.days;
    for (std::uint32_t i = 0; i < facts.invoices.size(); ++i) {
        const InvoiceFacts& invoice = facts.invoices[i];
        const std::int32_t overdue = std::max({invoice.dueDay + 1, invoice.issueDay, first}); // The first day it was late in this run.
        if (overdue >= end || open.on(i, overdue - 1) <= 0)
            continue;
        ++sums.late;
        if (isAsked[i])
            ++sums.asked;
        else if (open.settledDay(i, end) != kNoDay)
            ++sums.paidAnyway;
        else
            ++sums.waiting;
    }
    return sums;
}

int paidBeforeStep(const EscalationFacts& facts, const Simulation& simulation, const std::vector<SimulationDifference>& differences)
{
    const OpenThen open(facts, simulation);
    std::unordered_map<std::int64_t, std::uint32_t> places;
    for (std::uint32_t i = 0; i < facts.invoices.size(); ++i)
        places.emplace(facts.invoices[i].invoice.value, i);
    std::set<std::uint32_t> paid;
    for (const SimulationDifference& one : differences) {
        const auto place = places.find(one.invoice.value);
        if (one.kind == SimulationDifference::Kind::Removed && place != places.end()
            && open.settledDay(place->second, simulation.from.dayNumber() + simulation.days) != kNoDay)
            paid.insert(place->second);
    }
    return static_cast<int>(paid.size());
}

} // namespace tegoed
