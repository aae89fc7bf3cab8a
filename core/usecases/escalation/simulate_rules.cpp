#include "core/usecases/acts/act.h"
#include "core/usecases/escalation/due_names.h"
#include "core/usecases/escalation/rule_book.h"
#include "core/usecases/escalation/sequences.h"
#include "core/usecases/unit_of_work.h"

#include <map>
#include <set>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace {

constexpr int kMostDays = 366;

bool asks(void* progress)
{
    return !static_cast<Progress*>(progress)->report(0, 0);
}

/// One run of the rules over the coming days.
struct Run {
    RuleBook rules;
    RuleFacts facts;
    std::vector<SimulatedAction> actions;
};

/// A simulation cannot say how far it is: it is asked only whether to go on.
class OnlyAsked final : public Progress {
public:
    explicit OnlyAsked(Progress& inner) : m_inner(inner) {}
    bool report(std::int64_t, std::int64_t) override { return m_inner.report(0, 0); }

private:
    Progress& m_inner;
};

Result<Run> runOf(BookSession& session, const SimulationRequest& request, const std::optional<Sequence>& changed, Progress& progress)
{
    const Date today = session.clock.today();
    RuleBook rules(session.database, changed);
    OnlyAsked asked(progress);
    auto facts = readRuleFacts(session.database, rules, request.debtor, today, today.plusDays(request.days + kMostDays), asked);
    if (!facts)
        return facts.error();
    Run run{std::move(rules), *std::move(facts), {}};
    Simulation simulation;
    simulation.from = today;
    simulation.days = request.days;
    run.actions = simulate(run.facts.data.facts, run.rules.ready(), simulation, asks, &progress);
    if (!progress.report(0, 0))
        return Error{Error::Code::Cancelled, {}, {}};
    return run;
}

std::vector<SimulatedRow> rowsOf(Database& database, const Run& run)
{
    const EscalationFacts& facts = run.facts.data.facts;
    DueNames names;
    for (const SimulatedAction& one : run.actions) {
        names.wantDebtor(facts.debtors[one.action.debtor].debtor);
        for (const std::uint32_t at : one.action.invoices)
            names.wantInvoice(facts.invoices[at].invoice);
    }
    names.read(database);
    std::vector<SimulatedRow> rows;
    for (const SimulatedAction& one : run.actions) {
        SimulatedRow row;
        row.day = Date::fromDayNumber(one.day);
        row.debtor = facts.debtors[one.action.debtor].debtor;
        row.debtorName = names.debtor(row.debtor).name;
        row.kind = one.action.kind;
        if (const ReadySequence* sequence = run.rules.at(one.action.sequence); sequence && one.action.step >= 0) {
            row.step = sequence->step(one.action.step).code;
            row.stage = sequence->step(one.action.step).stage;
        }
        for (const std::uint32_t at : one.action.invoices) {
            row.invoices.push_back(facts.invoices[at].invoice);
            row.numbers << names.number(facts.invoices[at].invoice);
        }
        row.asked = Money(one.action.asked, facts.book.currencies[one.action.currency]);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

Result<SimulationResult> simulateRules(BookSession& session, const SimulationRequest& request, Progress& progress)
{
    if (request.days < 1 || request.days > kMostDays)
        return Error{Error::Code::InvalidInput, {u"days"_s, QString::number(request.days), u"1–%1"_s.arg(kMostDays)}, {}};
    if (request.changed) {
        if (const auto problems = checkSequence(*request.changed); !problems.empty()) {
            const SequenceProblem& first = problems.front();
            const QString field = first.step < 0 ? first.field : u"steps[%1].%2"_s.arg(first.step).arg(first.field);
            return Error{Error::Code::InvalidInput, {field, first.seen, first.remedy}, first.problem};
        }
    }
    return reading([&]() -> Result<SimulationResult> {
        const auto now = runOf(session, request, std::nullopt, progress);
        if (!now)
            return now.error();
        SimulationResult result;
        result.now = rowsOf(session.database, *now);
        if (!request.changed)
            return result;
        const auto changed = runOf(session, request, request.changed, progress);
        if (!changed)
            return changed.error();
        result.changed = rowsOf(session.database, *changed);
        result.differences = difference(now->facts.data.facts, now->rules.ready(), now->actions, changed->rules.ready(), changed->actions);
        std::map<SimulationDifference::Kind, std::set<DebtorId>> debtors;
        for (const SimulationDifference& one : result.differences)
            debtors[one.kind].insert(one.debtor);
        const auto count = [&](SimulationDifference::Kind kind) { return static_cast<int>(debtors[kind].size()); };
        result.earlier = count(SimulationDifference::Kind::Earlier);
        result.later = count(SimulationDifference::Kind::Later);
        result.added = count(SimulationDifference::Kind::Added);
        result.removed = count(SimulationDifference::Kind::Removed);
        return result;
    });
}

} // namespace tegoed
