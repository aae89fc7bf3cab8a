#include "core/usecases/acts/plan_acts.h"
#include "core/usecases/plans/plans.h"
#include "core/usecases/unit_of_work.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Whether any plan has moved. Asked first: the window asks after every payment, and a book is not written to for nothing.
Result<bool> hasAnyMoved(BookSession& session)
{
    return reading([&]() -> Result<bool> {
        const Date today = session.clock.today();
        for (const PlanData& data : PlanQueries(session.database).binding()) {
            const StoredPlanVersion& current = data.current;
            const auto progress = progressOf(current.plan.parts, current.plan.terms, data.receipts, today);
            if (!progress)
                return progress.error();
            if (!actsThatFollow(data.plan.state, current.plan.parts, current.plan.terms, *progress, today).empty())
                return true;
        }
        return false;
    });
}

} // namespace

Result<std::vector<PlanFollowed>> followPlans(BookSession& session)
{
    if (const auto moved = hasAnyMoved(session); !moved || !*moved)
        return moved ? Result<std::vector<PlanFollowed>>(std::vector<PlanFollowed>()) : moved.error();
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<std::vector<PlanFollowed>> {
        const Act act(session);
        std::vector<PlanFollowed> followed;
        for (const PlanData& data : PlanQueries(session.database).binding()) {
            const std::vector<Instalment>& parts = data.current.plan.parts;
            const PlanTerms& terms = data.current.plan.terms;
            const auto progress = progressOf(parts, terms, data.receipts, act.today);
            if (!progress)
                return progress.error();
            PlanFollowed one{data.plan.id, data.plan.number, {}};
            StoredPlan plan = data.plan;
            for (const PlanAct next : actsThatFollow(plan.state, parts, terms, *progress, act.today)) {
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
        NewEvent event = eventOf(act, shownAs(session.database, data->plan.debtor), EventKind::PlanMoved,
                                 {{u"plan"_s, static_cast<qint64>(id.value)}, {u"number"_s, data->plan.number}, {u"act"_s, planMessageCode(kind)},
                                  {u"part"_s, (*due)->part}, {u"until"_s, (*due)->payUntil.toIso()}});
        tell(act, event);
        changes.debtors.push_back(event.debtor);
        return Done{};
    });
}

} // namespace tegoed
