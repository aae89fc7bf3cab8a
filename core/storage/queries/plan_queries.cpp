#include "core/storage/queries/plan_queries.h"

#include "core/domain/payment/lying_money.h"
#include "core/storage/dialect.h"
#include "core/storage/queries/aging_queries.h"
#include "core/storage/queries/family.h"
#include "core/storage/stored_words.h"
#include "core/storage/stores/plan_rows.h"

#include <map>
#include <unordered_map>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace {

Money euroAt(const Statement& row, int column)
{
    return {row.integer(column), Currency::euro()};
}

/// The columns of a version, in the order `versionAt` reads them.
const QString kVersionColumns =
    u"v.plan_id, v.number, v.by_debtor, v.costs_minor, v.interest_minor, v.running_minor, v.rate_ppm, v.interest_runs, v.remind_days, v.grace_days, "
    "v.repair_days, v.warning_days, v.calendar, v.answer_by, v.after_allocation, v.after_payment, v.actor, v.created_at"_s;

StoredPlanVersion versionAt(const Statement& row)
{
    StoredPlanVersion version;
    version.number = static_cast<int>(row.integer(1));
    version.isByDebtor = row.boolean(2);
    version.plan.costs = euroAt(row, 3);
    version.plan.interest = euroAt(row, 4);
    version.plan.runningInterest = euroAt(row, 5);
    if (!row.isNull(6))
        version.rate = YearlyRate{row.integer(6)};
    PlanTerms& terms = version.plan.terms;
    terms.interestRuns = row.boolean(7);
    terms.remindDays = static_cast<int>(row.integer(8));
    terms.graceDays = static_cast<int>(row.integer(9));
    terms.repairDays = static_cast<int>(row.integer(10));
    terms.warningDays = static_cast<int>(row.integer(11));
    terms.calendar = row.text(12) == u"BE" ? WorkCalendar::Belgium : WorkCalendar::Netherlands;
    version.answerBy = row.date(13);
    version.afterAllocation = row.integer(14);
    version.afterPayment = row.integer(15);
    version.actor = row.text(16);
    version.createdAt = row.text(17);
    return version;
}

void addPart(const Statement& row, int first, WorkCalendar calendar, std::vector<Instalment>& parts)
{
    Instalment part;
    part.number = static_cast<int>(row.integer(first));
    part.counted = row.date(first + 1);
    part.amount = euroAt(row, first + 3);
    // The day is what was agreed; why it was moved is said by the calendar.
    const Date due = row.date(first + 2);
    if (const auto placed = onWorkingDay(part, calendar))
        part.moved = placed->moved;
    part.due = due;
    parts.push_back(part);
}

PlanItem itemAt(const Statement& row, int first)
{
    return {row.id<InvoiceId>(first), row.text(first + 1), euroAt(row, first + 2), false, false, {}};
}

} // namespace

/// Which plans: a condition on `p`, with what it binds.
struct PlanQueries::Scope {
    QString condition = u"1 = 1"_s;
    std::optional<DebtorId> family = {}; ///< Begins the statement with the debtor's family.
    PlanId only = {};
};

PlanCourse PlanData::course() const
{
    PlanCourse course{plan.state, current.plan.parts, current.plan.terms, receipts, {}, plan.endedOn};
    for (const PlanMessageRow& row : messages)
        course.sent.push_back(row.sent);
    if (plan.state == PlanState::Ended && plan.endReason != PlanEndReason::NotPaid)
        course.endedOn.reset(); // Ended together: there is nothing to announce.
    return course;
}

std::vector<PlanData> PlanQueries::read(const Scope& scope) const
{
    std::vector<PlanData> plans;
    std::unordered_map<std::int64_t, std::size_t> place;
    const QString begin = scope.family ? familyOf(u"?"_s) : QString();
    const auto bound = [&](Statement& row) -> Statement& {
        if (scope.family)
            row.bind(*scope.family);
        if (scope.only.isValid())
            row.bind(scope.only);
        return row;
    };
    const QString ofPlan = u" JOIN plan p ON p.id = %1.plan_id WHERE "_s + scope.condition;
    const QString inForce = ofPlan + u" AND p.in_force = %1.%2"_s;
    {
        Statement row(m_database, begin + u"SELECT "_s + planColumns(u"p"_s) + u" FROM plan p WHERE "_s + scope.condition + u" ORDER BY p.id DESC"_s);
        bound(row);
        while (row.next()) {
            place.emplace(row.integer(0), plans.size());
            plans.push_back({planAt(row), {}, {}, {}, {}});
        }
    }
    if (plans.empty())
        return plans;
    const auto planOf = [&](const Statement& row) -> PlanData* {
        const auto found = place.find(row.integer(0));
        return found == place.end() ? nullptr : &plans[found->second];
    };
    const auto each = [&](const QString& sql, const auto& visit) {
        Statement row(m_database, begin + sql);
        bound(row);
        while (row.next()) {
            if (PlanData* plan = planOf(row))
                visit(row, *plan);
        }
    };
    each(u"SELECT "_s + kVersionColumns + u" FROM plan_version v"_s + inForce.arg(u"v"_s, u"number"_s),
         [](const Statement& row, PlanData& plan) { plan.current = versionAt(row); });
    each(u"SELECT t.plan_id, t.number, t.counted_day, t.due_day, t.amount_minor FROM instalment t"_s + inForce.arg(u"t"_s, u"version"_s) + u" ORDER BY t.number"_s,
         [](const Statement& row, PlanData& plan) { addPart(row, 1, plan.current.plan.terms.calendar, plan.current.plan.parts); });
    each(u"SELECT n.plan_id, n.invoice_id, i.number, n.open_minor FROM plan_invoice n JOIN invoice i ON i.id = n.invoice_id"_s + inForce.arg(u"n"_s, u"version"_s)
             + u" ORDER BY i.due_day, i.id"_s,
         [](const Statement& row, PlanData& plan) { plan.current.plan.items.push_back(itemAt(row, 1)); });
    each(u"SELECT l.plan_id, l.id, l.act, l.from_state, l.to_state, l.version, l.day, l.reason, l.actor, l.at_utc, l.taken_back_at FROM plan_log l"_s
             + ofPlan.arg(u"l"_s) + u" ORDER BY l.id"_s,
         [](const Statement& row, PlanData& plan) {
             const auto act = planActOf(row.text(2));
             if (!act)
                 row.broken(u"an unknown act of a plan"_s);
             plan.log.push_back({row.integer(1), *act, planStateAt(row, 3), planStateAt(row, 4), static_cast<int>(row.integer(5)), row.date(6), row.text(7),
                                 row.text(8), row.text(9), !row.text(10).isEmpty()});
         });
    each(u"SELECT s.plan_id, s.id, s.kind, s.part, s.pay_until, s.day, s.message_id, COALESCE(m.state, 'sent') FROM plan_message s "
         "LEFT JOIN message m ON m.id = s.message_id"_s + ofPlan.arg(u"s"_s)
             + u" AND p.in_force = s.version AND s.taken_back_at = '' AND COALESCE(m.state, 'sent') NOT IN ('failed', 'cancelled', 'withheld', 'missed') ORDER BY s.id"_s,
         [](const Statement& row, PlanData& plan) {
             const auto kind = planMessageOf(row.text(2));
             if (!kind)
                 row.broken(u"an unknown message of a plan"_s);
             plan.messages.push_back({row.integer(1), {*kind, static_cast<int>(row.integer(3)), row.date(5), row.date(4)}, row.id<MessageId>(6),
                                      row.text(7) == u"sent"});
         });
    // An undone allocation and its counter-entry bear the same day: together they are nothing.
    each(u"SELECT n.plan_id, COALESCE(r.value_day, a.effective_day), a.amount_minor FROM plan_invoice n JOIN allocation a ON a.invoice_id = n.invoice_id "
         "JOIN plan_version v ON v.plan_id = n.plan_id AND v.number = n.version AND a.id > v.after_allocation LEFT JOIN payment r ON r.id = a.payment_id"_s
             + inForce.arg(u"n"_s, u"version"_s),
         [](const Statement& row, PlanData& plan) { plan.receipts.push_back({row.date(1), euroAt(row, 2)}); });
    each(u"SELECT p.id, COALESCE(r.value_day, a.effective_day), a.amount_minor FROM plan p JOIN claim c ON c.step_code = 'plan:' || p.number || ':' || p.in_force "
         "JOIN allocation a ON a.claim_id = c.id LEFT JOIN payment r ON r.id = a.payment_id WHERE "_s + scope.condition,
         [](const Statement& row, PlanData& plan) { plan.receipts.push_back({row.date(1), euroAt(row, 2)}); });
    // Money that lies with the debtor, whoever of its family sent it.
    const auto merged = AgingQueries(m_database).merged();
    const auto rootOf = [&](DebtorId debtor) {
        const auto found = merged.find(debtor);
        return found == merged.end() ? debtor : found->second;
    };
    struct Lying { std::int64_t id; LyingMoney money; };
    std::unordered_map<std::int64_t, std::vector<Lying>> ofDebtor;
    Statement row(m_database, u"SELECT debtor_id, id, value_day, unallocated_minor FROM payment WHERE unallocated_minor <> 0 AND currency = 'EUR' ORDER BY id"_s);
    while (row.next())
        ofDebtor[rootOf(row.id<DebtorId>(0)).value].push_back({row.integer(1), {row.date(2), row.integer(3), false}});
    for (PlanData& plan : plans) {
        std::vector<LyingMoney> lying;
        for (const Lying& one : ofDebtor[rootOf(plan.plan.debtor).value])
            lying.push_back({one.money.on, one.money.amount, one.id <= plan.current.afterPayment});
        for (const LyingMoney& money : lyingSince(std::move(lying)))
            plan.receipts.push_back({money.on, Money(money.amount, Currency::euro())});
    }
    return plans;
}

std::optional<PlanData> PlanQueries::find(PlanId id) const
{
    if (!id.isValid())
        return std::nullopt;
    Scope scope;
    scope.condition = u"p.id = ?"_s;
    scope.only = id;
    const std::vector<PlanData> found = read(scope);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<PlanData> PlanQueries::list(std::optional<DebtorId> debtor) const
{
    Scope scope;
    if (debtor) {
        scope.condition = u"p.debtor_id IN (SELECT id FROM family)"_s;
        scope.family = debtor;
    }
    return read(scope);
}

std::vector<PlanData> PlanQueries::binding() const
{
    Scope scope;
    scope.condition = u"p.state IN ('signed', 'running', 'missed', 'repaired', 'completed', 'ended')"_s;
    return read(scope);
}

std::vector<StoredPlanVersion> PlanQueries::versions(PlanId plan) const
{
    std::vector<StoredPlanVersion> versions;
    {
        Statement row(m_database, u"SELECT "_s + kVersionColumns + u" FROM plan_version v WHERE v.plan_id = ? ORDER BY v.number"_s);
        row.bind(plan);
        while (row.next())
            versions.push_back(versionAt(row));
    }
    Statement part(m_database, u"SELECT number, counted_day, due_day, amount_minor FROM instalment WHERE plan_id = ? AND version = ? ORDER BY number"_s);
    Statement item(m_database, u"SELECT n.invoice_id, i.number, n.open_minor FROM plan_invoice n JOIN invoice i ON i.id = n.invoice_id "
                               "WHERE n.plan_id = ? AND n.version = ? ORDER BY i.due_day, i.id"_s);
    for (StoredPlanVersion& version : versions) {
        part.bind(plan).bind(version.number);
        while (part.next())
            addPart(part, 0, version.plan.terms.calendar, version.plan.parts);
        item.bind(plan).bind(version.number);
        while (item.next())
            version.plan.items.push_back(itemAt(item, 0));
    }
    return versions;
}

std::vector<PlanQueries::Ended> PlanQueries::ended() const
{
    std::vector<Ended> all;
    Statement row(m_database, u"SELECT debtor_id, COUNT(*), %1 FROM plan WHERE state IN ('completed', 'ended') GROUP BY debtor_id ORDER BY debtor_id"_s
                                  .arg(Dialect::sum(u"CASE WHEN state = 'completed' THEN 1 ELSE 0 END"_s)));
    while (row.next())
        all.push_back({row.id<DebtorId>(0), static_cast<int>(row.integer(1)), static_cast<int>(row.integer(2))});
    return all;
}

FeasibilityFacts PlanQueries::feasibility(DebtorId debtor, PlanId except) const
{
    FeasibilityFacts facts;
    std::map<std::pair<int, int>, std::int64_t> months;
    {
        Statement row(m_database, familyOf(u"?"_s) + u"SELECT value_day, amount_minor FROM payment WHERE debtor_id IN (SELECT id FROM family) "
                                                     "AND is_withdrawn = 0 AND currency = 'EUR'"_s);
        row.bind(debtor);
        while (row.next()) {
            const Date day = row.date(0);
            months[{day.year(), day.month()}] += row.integer(1);
        }
    }
    for (const auto& [month, cents] : months) {
        if (cents > 0)
            facts.monthlyPayments.push_back(Money(cents, Currency::euro()));
    }
    Statement row(m_database, familyOf(u"?"_s) + u"SELECT state, COUNT(*) FROM plan WHERE debtor_id IN (SELECT id FROM family) AND id <> ? "
                                                 "AND state IN ('completed', 'ended') GROUP BY state"_s);
    row.bind(debtor).bind(except.value);
    while (row.next()) {
        const int plans = static_cast<int>(row.integer(1));
        facts.plansBefore += plans;
        facts.plansKept += row.text(0) == u"completed" ? plans : 0;
    }
    return facts;
}

} // namespace tegoed
