#include "core/usecases/plans/plans.h"

#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/storage/stores/invoice_store.h"
#include "core/usecases/acts/document_acts.h"
#include "core/usecases/acts/plan_acts.h"
#include "core/usecases/plans/draw_plan.h"
#include "core/usecases/unit_of_work.h"

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLongReason = 500;

/// One act on a plan that is there: reads it, lets `change` fill in what the act brings (and make a new version of it), moves it on.
template <typename Change>
Result<UndoToken> act(BookSession& session, PlanId id, PlanAct planAct, const QString& reason, Change&& change)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<UndoToken> {
        const Act act(session);
        auto data = PlanQueries(session.database).find(id);
        if (!data)
            return notFound("plan", id.value);
        if (!stateAfter(data->plan.state, planAct))
            return Error{Error::Code::NotAllowed, {u"plan_act"_s, planActCode(planAct), planStateCode(data->plan.state)}, {}};
        StoredPlan after = data->plan;
        PlanExtras extras;
        if (const auto changed = change(act, *data, after, extras); !changed)
            return changed.error();
        return movePlan(act, data->plan, after, data->current, planAct, cleanText(reason, kLongReason), extras, changes);
    });
}

/// A new version of the plan, in force from now on.
Result<Done> addVersion(const Act& act, const PlanInput& input, bool isByDebtor, PlanData& data, StoredPlan& after)
{
    PlanStore plans(act.database);
    PlanInput own = input;
    own.debtor = data.plan.debtor;
    const auto version = detail::versionOf(act, own, data.plan.id, plans.lastVersion(data.plan.id) + 1, isByDebtor);
    if (!version)
        return version.error();
    plans.insertVersion(data.plan.id, *version);
    data.current = *version;
    after.inForce = version->number;
    after.isRequested = after.isRequested || input.isRequested || isByDebtor;
    return Done{};
}

bool isAnythingOpen(Database& database, const StoredPlanVersion& version)
{
    const InvoiceStore invoices(database);
    return std::any_of(version.plan.items.begin(), version.plan.items.end(), [&](const PlanItem& item) {
        const auto invoice = invoices.find(item.invoice);
        return invoice && invoice->open.minorUnits() > 0;
    });
}

} // namespace

Result<PlanSaved> newPlan(BookSession& session, const PlanInput& input)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<PlanSaved> {
        const Act act(session);
        const auto version = detail::versionOf(act, input, {}, 1, false);
        if (!version)
            return version.error();
        PlanStore plans(session.database);
        StoredPlan plan;
        plan.number = plans.nextNumber(act.today.year());
        plan.debtor = shownAs(session.database, input.debtor);
        plan.isRequested = input.isRequested;
        plan.actor = act.actor;
        plan.createdAt = act.atUtc;
        plan.id = plans.insert(plan);
        plans.insertVersion(plan.id, *version);
        StoredPlan drafted = plan;
        // A draft is an act too: who drew it up, and when.
        const auto moved = movePlan(act, plan, drafted, *version, PlanAct::Edit, {}, {}, changes);
        if (!moved)
            return moved.error();
        return PlanSaved{plan.id, plan.number, planMadeToken(drafted)};
    });
}

Result<UndoToken> editPlan(BookSession& session, PlanId id, const PlanInput& input)
{
    return act(session, id, PlanAct::Edit, {}, [&](const Act& act, PlanData& data, StoredPlan& after, PlanExtras&) {
        return addVersion(act, input, false, data, after);
    });
}

Result<UndoToken> proposePlan(BookSession& session, PlanId id, const std::optional<PlanInput>& input)
{
    return act(session, id, PlanAct::Propose, {}, [&](const Act& act, PlanData& data, StoredPlan& after, PlanExtras&) -> Result<Done> {
        after.agreedOn.reset();
        if (input)
            return addVersion(act, *input, false, data, after);
        // What is proposed has to hold on the day it is: money may have come in since it was drawn up.
        PaymentPlan plan = data.current.plan;
        const InvoiceStore invoices(act.database);
        for (PlanItem& item : plan.items) {
            const auto invoice = invoices.find(item.invoice);
            item.open = invoice ? invoice->open : Money(0, Currency::euro());
        }
        return checkPlan(plan, act.today);
    });
}

Result<UndoToken> counterPlan(BookSession& session, PlanId id, const PlanInput& input)
{
    return act(session, id, PlanAct::Counter, {}, [&](const Act& act, PlanData& data, StoredPlan& after, PlanExtras&) {
        return addVersion(act, input, true, data, after);
    });
}

Result<UndoToken> agreePlan(BookSession& session, PlanId id, const QString& note)
{
    return act(session, id, PlanAct::Agree, note, [&](const Act& act, PlanData& data, StoredPlan& after, PlanExtras&) -> Result<Done> {
        if (data.plan.historyAt.isEmpty())
            return Error{Error::Code::NotAllowed, {u"plan_history"_s, data.plan.number}, {}};
        if (data.current.plan.parts.front().due < act.today)
            return Error{Error::Code::NotAllowed, {u"plan_starts_past"_s, data.current.plan.parts.front().due.toIso()}, {}};
        if (!isAnythingOpen(act.database, data.current))
            return Error{Error::Code::NotAllowed, {u"plan_paid"_s, data.current.plan.items.front().number}, {}};
        after.agreedOn = act.today;
        return Done{};
    });
}

Result<UndoToken> signPlan(BookSession& session, PlanId id, const SignedCopy& copy, const Date& on)
{
    const auto name = checkedFileName(copy.fileName, copy.mimeType, copy.content);
    if (!name)
        return name.error();
    return act(session, id, PlanAct::Sign, {}, [&](const Act& act, PlanData& data, StoredPlan& after, PlanExtras& extras) -> Result<Done> {
        if (on > act.today || (data.plan.agreedOn && on < *data.plan.agreedOn))
            return Error{Error::Code::InvalidDate, {on.toIso()}, u"not between the agreement and today"_s};
        after.signedOn = on;
        after.signedSha256 = sha256Hex(copy.content);
        after.signedCopy = fileDocument(act, shownAs(act.database, data.plan.debtor), {}, u"signed_plan"_s, *name, copy.mimeType, copy.content);
        extras.document = after.signedCopy;
        return Done{};
    });
}

Result<UndoToken> withdrawPlan(BookSession& session, PlanId id, const QString& reason)
{
    return act(session, id, PlanAct::Withdraw, reason, [](const Act&, PlanData&, StoredPlan&, PlanExtras&) -> Result<Done> { return Done{}; });
}

Result<UndoToken> endPlan(BookSession& session, PlanId id, PlanEndReason why, const QString& reason)
{
    return act(session, id, PlanAct::End, reason, [&](const Act& act, PlanData& data, StoredPlan& after, PlanExtras& extras) -> Result<Done> {
        if (why != PlanEndReason::NotPaid && cleanText(reason, kLongReason).isEmpty())
            return missing("reason");
        if (const auto checked = checkEnding(data.course(), why, act.today); !checked)
            return checked.error();
        after.endedOn = act.today;
        after.endReason = why;
        // No burst: the normal sequence waits for the day the end notice names (failures G5).
        extras.marks = putOffSequence(act, data, resumesOn(act.today, data.current.plan.terms.calendar));
        return Done{};
    });
}

} // namespace tegoed
