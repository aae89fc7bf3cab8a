#include "core/usecases/acts/plan_acts.h"
#include "core/usecases/plans/plans.h"
#include "core/usecases/unit_of_work.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<std::vector<PlanAct>> actsOf(const PlanData& data, const Date& today)
{
    const PaymentPlan& plan = data.current.plan;
    const auto progress = progressOf(plan.parts, plan.terms, data.receipts, today);
    if (!progress)
        return progress.error();
    return actsThatFollow(data.plan.state, plan.parts, plan.terms, *progress, today);
}

} // namespace

Result<bool> isPlanToFollow(BookSession& session)
{
    return reading([&]() -> Result<bool> {
        for (const PlanData& data : PlanQueries(session.database).binding()) {
            const auto acts = actsOf(data, session.clock.today());
            if (!acts)
                return acts.error();
            if (!acts->empty())
                return true;
        }
        return false;
    });
}

Result<std::vector<PlanFollowed>> followPlans(BookSession& session)
{
    // Most days nothing follows: then nothing is written, and a book that is only looked at is left alone.
    if (const auto isMoved = isPlanToFollow(session); !isMoved)
        return isMoved.error();
    else if (!*isMoved)
        return std::vector<PlanFollowed>();
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<std::vector<PlanFollowed>> {
        const Act act(session);
        std::vector<PlanFollowed> followed;
        for (const PlanData& data : PlanQueries(session.database).binding()) {
            const auto acts = actsOf(data, act.today);
            if (!acts)
                return acts.error();
            PlanFollowed one{data.plan.id, data.plan.number, {}};
            StoredPlan plan = data.plan;
            for (const PlanAct next : *acts) {
                StoredPlan after = plan;
                if (!movePlan(act, plan, after, data.current, next, {}, {}, changes))
                    break; // It would come back to life over an invoice that is in another plan by now: it stays completed.
                plan = after;
                one.acts.push_back(next);
            }
            if (!one.acts.empty())
                followed.push_back(one);
        }
        return followed;
    });
}

Result<Done> registerPlanMessage(BookSession& session, PlanId id, PlanMessageKind kind, const Date& on)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<Done> {
        const Act act(session);
        const auto data = PlanQueries(session.database).find(id);
        if (!data)
            return notFound("plan", id.value);
        if (act.today < on)
            return Error{Error::Code::InvalidDate, {on.toIso()}, u"it has not been said yet"_s};
        const auto due = messageDue(data->course(), on);
        if (!due)
            return due.error();
        if (!*due || (*due)->kind != kind)
            return Error{Error::Code::NothingToDo, {planMessageCode(kind), data->plan.number}, {}};
        PlanStore(session.database).addMessage(id, data->plan.inForce, {kind, (*due)->part, on, (*due)->payUntil}, {}, act.actor, act.atUtc);
        if (kind == PlanMessageKind::EndNotice)
            putOffSequence(act, *data, resumesAfter((*due)->payUntil, data->current.plan.terms.calendar));
        NewEvent event = eventOf(act, shownAs(session.database, data->plan.debtor), EventKind::PlanMoved,
                                 {{u"plan"_s, static_cast<qint64>(id.value)}, {u"number"_s, data->plan.number}, {u"act"_s, planMessageCode(kind)},
                                  {u"part"_s, (*due)->part}, {u"until"_s, (*due)->payUntil.toIso()}});
        tell(act, event);
        changes.debtors.push_back(event.debtor);
        return Done{};
    });
}

} // namespace tegoed
