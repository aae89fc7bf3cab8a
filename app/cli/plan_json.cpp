#include "app/cli/plan_json.h"

#include "app/cli/values.h"
#include "ui/presentation/holiday_text.h"

#include <QJsonArray>

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString movedCode(const DayOff& day)
{
    return day.holiday ? ui::holidayCode(*day.holiday) : day.day.isoWeekday() == 6 ? u"saturday"_s : u"sunday"_s;
}

QJsonObject partJson(const Instalment& part)
{
    QJsonArray moved;
    for (const DayOff& day : part.moved)
        moved += QJsonObject{{u"date"_s, day.day.toIso()}, {u"reason"_s, movedCode(day)}};
    return {{u"number"_s, part.number}, {u"date"_s, part.counted.toIso()}, {u"due_date"_s, part.due.toIso()}, {u"amount"_s, part.amount.toDecimal()},
            {u"moved"_s, moved}};
}

QJsonArray partsJson(const PaymentPlan& plan, const PlanProgress* progress)
{
    QJsonArray parts;
    for (std::size_t i = 0; i < plan.parts.size(); ++i) {
        QJsonObject part = partJson(plan.parts[i]);
        if (progress) {
            const PartProgress& how = progress->parts[i];
            part[u"paid"_s] = how.paid.toDecimal();
            part[u"settled_on"_s] = json(how.settledOn);
            part[u"grace_end"_s] = how.graceEnd.toIso();
            part[u"missed"_s] = how.isMissed;
        }
        parts += part;
    }
    return parts;
}

QJsonArray itemsJson(const PaymentPlan& plan)
{
    QJsonArray items;
    for (const PlanItem& item : plan.items)
        items += QJsonObject{{u"invoice"_s, item.number}, {u"amount"_s, item.open.toDecimal()}};
    return items;
}

QJsonObject termsJson(const PaymentPlan& plan, const std::optional<YearlyRate>& rate)
{
    const PlanTerms& terms = plan.terms;
    return {{u"remind_days"_s, terms.remindDays}, {u"grace_banking_days"_s, terms.graceDays}, {u"repair_days"_s, terms.repairDays},
            {u"warning_working_days"_s, terms.warningDays}, {u"interest_runs"_s, terms.interestRuns},
            {u"interest_rate"_s, rate ? QJsonValue(rate->toPercent()) : QJsonValue()}};
}

void addAmounts(const PaymentPlan& plan, QJsonObject& object)
{
    object[u"currency"_s] = plan.total().currency().code();
    object[u"principal"_s] = plan.principal().toDecimal();
    object[u"costs"_s] = plan.costs.toDecimal();
    object[u"interest"_s] = plan.interest.toDecimal();
    object[u"running_interest"_s] = plan.runningInterest.toDecimal();
    object[u"total"_s] = plan.total().toDecimal();
}

QJsonValue messageJson(const std::optional<PlanMessageDue>& message)
{
    if (!message)
        return {};
    return QJsonObject{{u"message"_s, planMessageCode(message->kind)}, {u"part"_s, message->part}, {u"amount"_s, message->amount.toDecimal()},
                       {u"pay_by"_s, message->payUntil.toIso()}};
}

} // namespace

QJsonObject feasibilityJson(const Feasibility& feasibility)
{
    return {{u"largest_part"_s, feasibility.largestPart.toDecimal()},
            {u"median_month"_s, feasibility.medianMonth ? QJsonValue(feasibility.medianMonth->toDecimal()) : QJsonValue()},
            {u"above_median"_s, feasibility.isAboveMedian},
            {u"months"_s, feasibility.months},
            {u"longer_than_a_year"_s, feasibility.isLong},
            {u"plans_before"_s, feasibility.plansBefore},
            {u"plans_kept"_s, feasibility.plansKept}};
}

QJsonObject planJson(const PlanRow& row)
{
    const StoredPlan& plan = row.data.plan;
    const PaymentPlan& what = row.data.current.plan;
    QJsonObject object{{u"id"_s, static_cast<qint64>(plan.id.value)},
                       {u"number"_s, plan.number},
                       {u"state"_s, planStateCode(plan.state)},
                       {u"debtor_id"_s, static_cast<qint64>(plan.debtor.value)},
                       {u"debtor_name"_s, row.debtorName},
                       {u"paid"_s, row.progress.paid.toDecimal()},
                       {u"open"_s, row.progress.open().toDecimal()},
                       {u"overpaid"_s, row.progress.overpaid.toDecimal()},
                       {u"parts_count"_s, static_cast<int>(what.parts.size())},
                       {u"parts_settled"_s, row.progress.settledParts},
                       {u"next_date"_s, row.progress.next ? QJsonValue(what.parts[*row.progress.next].due.toIso()) : QJsonValue()},
                       {u"message_due"_s, messageJson(row.message)}};
    addAmounts(what, object);
    return object;
}

QJsonObject planDetailJson(const PlanRow& row)
{
    QJsonObject object = planJson(row);
    const StoredPlan& plan = row.data.plan;
    const StoredPlanVersion& version = row.data.current;
    object[u"version"_s] = version.number;
    object[u"by_debtor"_s] = version.isByDebtor;
    object[u"requested"_s] = plan.isRequested;
    object[u"answer_by"_s] = version.answerBy.toIso();
    object[u"invoices"_s] = itemsJson(version.plan);
    object[u"parts"_s] = partsJson(version.plan, &row.progress);
    object[u"terms"_s] = termsJson(version.plan, version.rate);
    object[u"history_shown_at"_s] = textOrNull(plan.historyAt);
    object[u"history_shown_to"_s] = textOrNull(plan.historyBy);
    object[u"agreed_on"_s] = json(plan.agreedOn);
    object[u"signed_on"_s] = json(plan.signedOn);
    object[u"signed_sha256"_s] = textOrNull(plan.signedSha256);
    object[u"ended_on"_s] = json(plan.endedOn);
    object[u"end_reason"_s] = plan.endReason ? QJsonValue(planEndReasonCode(*plan.endReason)) : QJsonValue();
    QJsonArray messages;
    for (const PlanMessageRow& message : row.data.messages)
        messages += QJsonObject{{u"message"_s, planMessageCode(message.sent.kind)}, {u"part"_s, message.sent.part}, {u"date"_s, message.sent.on.toIso()},
                                {u"pay_by"_s, message.sent.payUntil.toIso()}, {u"has_left"_s, message.hasLeft}};
    object[u"messages"_s] = messages;
    QJsonArray log;
    for (const PlanLogEntry& entry : row.data.log)
        log += QJsonObject{{u"act"_s, planActCode(entry.act)}, {u"from"_s, planStateCode(entry.from)}, {u"to"_s, planStateCode(entry.to)},
                           {u"version"_s, entry.version}, {u"date"_s, entry.on.toIso()}, {u"at"_s, entry.atUtc}, {u"by"_s, entry.actor},
                           {u"reason"_s, textOrNull(entry.reason)}, {u"taken_back"_s, entry.isTakenBack}};
    object[u"log"_s] = log;
    return object;
}

QJsonObject planDrawnJson(const PlanDrawn& drawn)
{
    QJsonObject object{{u"difference"_s, drawn.difference.toDecimal()},
                       {u"answer_by"_s, drawn.answerBy.toIso()},
                       {u"invoices"_s, itemsJson(drawn.plan)},
                       {u"parts"_s, partsJson(drawn.plan, nullptr)},
                       {u"feasibility"_s, feasibilityJson(drawn.feasibility)}};
    addAmounts(drawn.plan, object);
    return object;
}

} // namespace tegoed::cli
