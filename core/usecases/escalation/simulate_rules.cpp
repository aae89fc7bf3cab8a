#include "core/base/progress_share.h"
#include "core/storage/queries/book_queries.h"
#include "core/usecases/acts/act.h"
#include "core/usecases/escalation/due_names.h"
#include "core/usecases/escalation/rule_book.h"
#include "core/usecases/escalation/sequences.h"
#include "core/usecases/law_of_book.h"
#include "core/usecases/unit_of_work.h"

#include <map>
#include <set>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace {

constexpr int kMostDays = 366;

/// One run of the rules over the days that are looked at.
struct Run {
    RuleBook rules;
    EscalationFacts facts;
    Simulation simulation;
    std::vector<SimulatedAction> actions;
    SimulationSums sums;
};

/// Reading takes this share of a run, in per cent; the days the rest.
constexpr int kReadingShare = 30;

Result<Done> readComingDays(BookSession& session, const SimulationRequest& request, Run& run, Progress& progress)
{
    const Date today = session.clock.today();
    auto facts = readRuleFacts(session.database, run.rules, request.debtor, today, today.plusDays(request.days + kMostDays), progress);
    if (!facts)
        return facts.error();
    run.facts = std::move(facts->data.facts);
    run.simulation.from = today;
    run.simulation.days = request.days;
    return Done{};
}

Result<Done> readPastYear(BookSession& session, const SimulationRequest& request, Run& run, Progress& progress)
{
    const Date today = session.clock.today();
    const PastDays past{today.plusMonths(-12), today};
    auto read = readPastFacts(session.database, run.rules, request.debtor, past, progress);
    if (!read)
        return read.error();
    run.facts = std::move(read->data.facts);
    run.simulation.from = past.from;
    run.simulation.days = static_cast<int>(past.until.dayNumber() - past.from.dayNumber());
    run.simulation.changes = std::move(read->changes);
    run.simulation.quiet = std::move(read->quiet);
    return Done{};
}

Result<Run> runOf(BookSession& session, const SimulationRequest& request, const std::optional<Sequence>& changed, Progress& progress)
{
    Run run{RuleBook(session.database, changed), {}, {}, {}, {}};
    ShareOfProgress reading(progress, 0, kReadingShare);
    const auto read = request.isPastYear ? readPastYear(session, request, run, reading) : readComingDays(session, request, run, reading);
    if (!read)
        return read.error();
    ShareOfProgress walking(progress, kReadingShare, 100);
    bool isCancelled = false;
    run.actions = simulate(run.facts, run.rules.ready(), run.simulation, [&](int days) {
        isCancelled = !walking.report(days, run.simulation.days);
        return !isCancelled;
    });
    if (isCancelled)
        return Error{Error::Code::Cancelled, {}, {}};
    const auto law = lawOf(session.database);
    const bool claimsFromFirst = BookQueries(session.database).setting(u"legal.claim_from_first"_s) == u"1";
    const auto sums = sumsOf(run.facts, run.simulation, run.actions, {*law, claimsFromFirst});
    if (!sums)
        return sums.error();
    run.sums = *sums;
    return run;
}

std::vector<SimulatedRow> rowsOf(Database& database, const Run& run)
{
    const EscalationFacts& facts = run.facts;
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
    if (!request.isPastYear && (request.days < 1 || request.days > kMostDays))
        return Error{Error::Code::InvalidInput, {u"days"_s, QString::number(request.days), u"1–%1"_s.arg(kMostDays)}, {}};
    if (request.changed) {
        if (const auto problems = checkSequence(*request.changed); !problems.empty()) {
            const SequenceProblem& first = problems.front();
            const QString field = first.step < 0 ? first.field : u"steps[%1].%2"_s.arg(first.step).arg(first.field);
            return Error{Error::Code::InvalidInput, {field, first.seen, first.remedy}, first.problem};
        }
    }
    return reading([&]() -> Result<SimulationResult> {
        ShareOfProgress first(progress, 0, request.changed ? 50 : 100);
        const auto now = runOf(session, request, std::nullopt, first);
        if (!now)
            return now.error();
        SimulationResult result;
        result.from = now->simulation.from;
        result.until = result.from.plusDays(now->simulation.days - 1);
        result.now = rowsOf(session.database, *now);
        result.sumsNow = now->sums;
        if (!request.changed)
            return result;
        ShareOfProgress second(progress, 50, 100);
        const auto changed = runOf(session, request, request.changed, second);
        if (!changed)
            return changed.error();
        result.changed = rowsOf(session.database, *changed);
        result.sumsChanged = changed->sums;
        result.differences = difference(now->facts, now->rules.ready(), now->actions, changed->rules.ready(), changed->actions);
        result.paidBefore = paidBeforeStep(now->facts, now->simulation, result.differences);
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
