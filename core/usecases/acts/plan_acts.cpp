#include "core/usecases/acts/plan_acts.h"

#include "core/storage/stores/claim_store.h"
#include "core/storage/stores/document_store.h"
#include "core/storage/stores/invoice_store.h"
#include "core/storage/stores/step_store.h"
#include "core/usecases/acts/payment_acts.h"

#include <QJsonDocument>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue dayJson(const std::optional<Date>& day)
{
    return day ? QJsonValue(day->dayNumber()) : QJsonValue();
}

std::optional<Date> dayFrom(const QJsonValue& day)
{
    return day.isNull() || day.isUndefined() ? std::nullopt : std::optional(Date::fromDayNumber(day.toInt()));
}

QJsonObject toJson(const StoredPlan& plan)
{
    return {{u"state"_s, planStateCode(plan.state)},
            {u"in_force"_s, plan.inForce},
            {u"requested"_s, plan.isRequested},
            {u"agreed"_s, dayJson(plan.agreedOn)},
            {u"signed"_s, dayJson(plan.signedOn)},
            {u"ended"_s, dayJson(plan.endedOn)},
            {u"copy"_s, static_cast<qint64>(plan.signedCopy.value)},
            {u"sha256"_s, plan.signedSha256},
            {u"reason"_s, plan.endReason ? planEndReasonCode(*plan.endReason) : QString()},
            {u"version"_s, static_cast<qint64>(plan.version)}};
}

/// As it was before the act; what somebody looked at stays looked at.
void restore(StoredPlan& plan, const QJsonObject& before)
{
    plan.state = planStateOf(before["state"_L1].toString()).value_or(PlanState::Draft);
    plan.inForce = before["in_force"_L1].toInt();
    plan.isRequested = before["requested"_L1].toBool();
    plan.agreedOn = dayFrom(before["agreed"_L1]);
    plan.signedOn = dayFrom(before["signed"_L1]);
    plan.endedOn = dayFrom(before["ended"_L1]);
    plan.signedCopy = DocumentId{before["copy"_L1].toInteger()};
    plan.signedSha256 = before["sha256"_L1].toString();
    plan.endReason = planEndReasonOf(before["reason"_L1].toString());
    plan.version = before["version"_L1].toInteger();
}

std::vector<InvoiceId> invoicesOf(const StoredPlanVersion& version)
{
    std::vector<InvoiceId> invoices;
    for (const PlanItem& item : version.plan.items)
        invoices.push_back(item.invoice);
    return invoices;
}

/// Until when its invoices stay out of the sequence, as the book keeps it.
Date untilOf(const StoredPlan& plan, const StoredPlanVersion& version)
{
    return isBinding(plan.state) ? lastGraceDay(version.plan.parts, version.plan.terms) : version.answerBy;
}

void tellOf(const Act& act, const StoredPlan& plan, const StoredPlanVersion& version, const QString& what, const QString& reason, ChangeSet& changes)
{
    const DebtorId debtor = shownAs(act.database, plan.debtor);
    NewEvent event = eventOf(act, debtor, EventKind::PlanMoved,
                             {{u"plan"_s, static_cast<qint64>(plan.id.value)},
                              {u"number"_s, plan.number},
                              {u"act"_s, what},
                              {u"state"_s, planStateCode(plan.state)},
                              {u"version"_s, plan.inForce},
                              {u"total"_s, static_cast<qint64>(version.plan.total().minorUnits())},
                              {u"parts"_s, static_cast<qint64>(version.plan.parts.size())}});
    event.invoices = invoicesOf(version);
    event.personal = {{u"reason"_s, reason}};
    tell(act, event);
    changes.debtors.push_back(debtor);
    changes.invoices.insert(changes.invoices.end(), event.invoices.begin(), event.invoices.end());
}

/// What a plan asks beside its invoices stands as claims from the day it was agreed, fixed, and not when it was not (any more):
/// beside its oldest invoice. An ended plan leaves them open.
void keepClaims(const Act& act, const StoredPlan& plan, const StoredPlanVersion& version)
{
    ClaimStore claims(act.database);
    const bool isAgreed = plan.agreedOn && plan.state != PlanState::Withdrawn;
    const QString step = ClaimStore::planStep(plan.number, plan.inForce);
    claims.liftOfPlan(plan.number, isAgreed ? step : QString());
    if (!isAgreed || version.plan.items.empty())
        return;
    const auto invoice = InvoiceStore(act.database).find(version.plan.items.front().invoice);
    const QString basis = u"plan "_s + plan.number;
    const auto put = [&](ClaimKind kind, const Money& amount) {
        if (!amount.isZero())
            claims.putOfPlan(invoice->data.debtor, invoice->id, {kind, amount, *plan.agreedOn, basis, {}}, step, invoice->cycle, act.atUtc);
    };
    put(ClaimKind::CollectionCosts, version.plan.costs);
    put(ClaimKind::Interest, version.plan.interest + version.plan.runningInterest);
}

Error changedSince(const StoredPlan& plan)
{
    return {Error::Code::DependsOnLater, {u"plan"_s, plan.number}, {}};
}

/// Takes the acts from `first` on back; the program's own after it rested on it.
void takeBackLog(const Act& act, const PlanData& plan, std::int64_t first)
{
    for (const PlanLogEntry& entry : plan.log) {
        if (entry.id >= first && !entry.isTakenBack)
            PlanStore(act.database).takeBackLog(entry.id, act.atUtc);
    }
}

Result<Done> takeBack(const Act& act, const QJsonObject& content, const UndoToken& token, ChangeSet& changes)
{
    PlanStore plans(act.database);
    auto data = PlanQueries(act.database).find(PlanId{token.id});
    if (!data)
        return notFound("plan", token.id);
    StoredPlan plan = data->plan;
    if (plan.version != token.version)
        return changedSince(plan);
    if (content["op"_L1] == "made"_L1) { // Nothing is deleted: it was withdrawn before it was anything.
        plan.state = PlanState::Withdrawn;
        ++plan.version;
        plans.update(plan);
        plans.log(plan.id, {0, PlanAct::Withdraw, data->plan.state, plan.state, plan.inForce, act.today, {}, act.actor, act.atUtc, false});
        tellOf(act, plan, data->current, u"undo"_s, {}, changes);
        return Done{};
    }
    restore(plan, content["before"_L1].toObject());
    StoredPlanVersion version = data->current;
    for (const StoredPlanVersion& one : PlanQueries(act.database).versions(plan.id)) {
        if (one.number == plan.inForce)
            version = one;
    }
    if (pausesInvoices(plan.state) && !plans.liveOver(invoicesOf(version), plan.id).empty())
        return changedSince(plan);
    plans.update(plan);
    plans.keepInvoices(plan, untilOf(plan, version));
    keepClaims(act, plan, version);
    takeBackLog(act, *data, content["log"_L1].toInteger());
    StepStore steps(act.database);
    for (const QJsonValue& mark : content["marks"_L1].toArray())
        steps.end(MarkId{mark.toInteger()}, act.atUtc);
    if (const DocumentId document{content["document"_L1].toInteger()}; document.isValid())
        DocumentStore(act.database).withdraw(document);
    tellOf(act, plan, version, u"undo"_s, {}, changes);
    return Done{};
}

} // namespace

Result<UndoToken> movePlan(const Act& act, const StoredPlan& before, StoredPlan& after, const StoredPlanVersion& current, PlanAct planAct,
                           const QString& reason, const PlanExtras& extras, ChangeSet& changes)
{
    const auto state = stateAfter(before.state, planAct);
    if (!state)
        return Error{Error::Code::NotAllowed, {u"plan_act"_s, planActCode(planAct), planStateCode(before.state)}, {}};
    PlanStore plans(act.database);
    after.state = *state;
    if (isByPerson(planAct))
        after.version = before.version + 1;
    if (pausesInvoices(after.state)) {
        const auto live = plans.liveOver(invoicesOf(current), after.id);
        for (const PlanItem& item : current.plan.items) {
            if (!live.empty() && item.invoice == live.front().invoice)
                return Error{Error::Code::NotAllowed, {u"plan_other"_s, item.number, live.front().number}, {}};
        }
    }
    plans.update(after);
    plans.keepInvoices(after, untilOf(after, current));
    keepClaims(act, after, current);
    if (after.state == PlanState::Completed) {
        if (const auto paid = payClaimsOfPlan(act, shownAs(act.database, after.debtor), ClaimStore::planStep(after.number, after.inForce), after.number); !paid)
            return paid.error();
    }
    const std::int64_t log = plans.log(after.id, {0, planAct, before.state, after.state, after.inForce, act.today, reason, act.actor, act.atUtc, false});
    tellOf(act, after, current, planActCode(planAct), reason, changes);
    const QJsonObject content{{u"what"_s, u"plan"_s}, {u"op"_s, u"moved"_s},       {u"before"_s, toJson(before)},
                              {u"log"_s, static_cast<qint64>(log)}, {u"marks"_s, extras.marks}, {u"document"_s, static_cast<qint64>(extras.document.value)}};
    return UndoToken{UndoToken::Kind::Settings, after.id.value, after.version, QJsonDocument(content).toJson(QJsonDocument::Compact)};
}

QJsonArray putOffSequence(const Act& act, const PlanData& plan, const Date& first)
{
    QJsonArray marks;
    StepStore steps(act.database);
    const InvoiceStore invoices(act.database);
    for (const PlanItem& item : plan.current.plan.items) {
        const auto invoice = invoices.find(item.invoice);
        if (!invoice || invoice->open.isZero())
            continue;
        marks += static_cast<qint64>(
            steps.insert({item.invoice, invoice->cycle, StepMark::Kind::Snooze, {}, 0, first, {}, plan.plan.number, act.actor, act.atUtc}).value);
    }
    return marks;
}

UndoToken planMadeToken(const StoredPlan& plan)
{
    const QJsonObject content{{u"what"_s, u"plan"_s}, {u"op"_s, u"made"_s}};
    return {UndoToken::Kind::Settings, plan.id.value, plan.version, QJsonDocument(content).toJson(QJsonDocument::Compact)};
}

std::optional<Result<Done>> takeBackPlan(const Act& act, const UndoToken& token, ChangeSet& changes)
{
    const QJsonObject content = QJsonDocument::fromJson(token.before).object();
    if (content["what"_L1] != "plan"_L1)
        return std::nullopt;
    return takeBack(act, content, token, changes);
}

} // namespace tegoed
