#include "core/usecases/plans/plans_due.h"

#include "core/domain/plan/plan_messages.h"
#include "core/storage/queries/plan_queries.h"
#include "core/usecases/acts/act.h"
#include "core/usecases/escalation/due_names.h"

namespace tegoed::detail {

namespace {

using Kind = DueAgreement::Kind;

/// With the part it is about; none of them for what is about the whole plan.
void setPart(DueAgreement& row, const PlanData& data, const PlanProgress& progress, std::size_t at)
{
    const Instalment& part = data.current.plan.parts[at];
    row.part = part.number;
    row.day = part.due;
    row.received = progress.parts[at].paid;
    row.amount = part.amount - row.received;
}

bool speaksOfMessage(DueAgreement& row, const PlanData& data, const PlanProgress& progress, const Date& today)
{
    const auto due = messageDue(data.course(), today);
    if (!due || !*due)
        return false;
    row.kind = Kind::PlanMessage;
    row.message = (*due)->kind;
    if ((*due)->part > 0)
        setPart(row, data, progress, static_cast<std::size_t>((*due)->part - 1));
    else
        row.day = data.plan.endedOn.value_or(today);
    row.amount = (*due)->amount;
    return true;
}

bool isMissed(DueAgreement& row, const PlanData& data, const PlanProgress& progress, const Date& today)
{
    if (data.plan.state != PlanState::Missed || !progress.missed)
        return false;
    row.kind = checkEnding(data.course(), PlanEndReason::NotPaid, today) ? Kind::PlanMayEnd : Kind::PlanMissed;
    setPart(row, data, progress, *progress.missed);
    return true;
}

bool waitsForAnswer(DueAgreement& row, const PlanData& data, const Date& today)
{
    const PlanState state = data.plan.state;
    row.amount = data.current.plan.total();
    if (state == PlanState::Countered) {
        row.kind = Kind::PlanCountered;
        row.day = data.log.empty() ? today : data.log.back().on;
        return true;
    }
    row.kind = Kind::PlanUnanswered;
    row.day = data.current.answerBy;
    return (state == PlanState::Proposed || state == PlanState::Agreed) && row.day < today;
}

bool fallsDueToday(DueAgreement& row, const PlanData& data, const PlanProgress& progress, const Date& today)
{
    if (!isBinding(data.plan.state) || !progress.next || data.current.plan.parts[*progress.next].due != today)
        return false;
    row.kind = Kind::PlanPart;
    setPart(row, data, progress, *progress.next);
    return true;
}

} // namespace

std::vector<DueAgreement> plansDue(const BookSession& session, std::optional<DebtorId> debtor)
{
    Database& database = session.database;
    const Date today = session.clock.today();
    std::vector<DueAgreement> due;
    DueNames names;
    for (const PlanData& data : PlanQueries(database).list(debtor ? std::optional(shownAs(database, *debtor)) : std::nullopt)) {
        const PaymentPlan& plan = data.current.plan;
        const auto progress = progressOf(plan.parts, plan.terms, data.receipts, today);
        if (!progress)
            continue;
        DueAgreement row;
        row.id = data.plan.id.value;
        row.debtor = shownAs(database, data.plan.debtor);
        row.text = data.plan.number;
        row.parts = static_cast<int>(plan.parts.size());
        if (!speaksOfMessage(row, data, *progress, today) && !isMissed(row, data, *progress, today) && !waitsForAnswer(row, data, today)
            && !fallsDueToday(row, data, *progress, today))
            continue;
        for (const PlanItem& item : plan.items) {
            row.invoices.push_back(item.invoice);
            row.numbers << item.number;
        }
        names.wantDebtor(row.debtor);
        due.push_back(std::move(row));
    }
    names.read(database);
    for (DueAgreement& row : due)
        row.debtorName = names.debtor(row.debtor).name;
    return due;
}

} // namespace tegoed::detail
