#include "core/usecases/plans/draw_plan.h"

#include "core/domain/calendar/working_days.h"
#include "core/storage/queries/book_queries.h"
#include "core/storage/stores/invoice_store.h"
#include "core/usecases/law_of_book.h"
#include "core/usecases/unit_of_work.h"

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace detail {

namespace {

constexpr int kAnswerDays = 14;

Error refused(const char* rule, const QString& about)
{
    return {Error::Code::NotAllowed, {QString::fromLatin1(rule), about}, {}};
}

Result<std::vector<PlanItem>> itemsOf(Database& database, const PlanInput& input, PlanId existing)
{
    struct Found { PlanItem item; Date due; };
    std::vector<Found> found;
    const InvoiceStore invoices(database);
    const DebtorId debtor = shownAs(database, input.debtor);
    const auto live = PlanStore(database).liveOver(input.invoices, existing);
    for (const InvoiceId id : input.invoices) {
        const auto invoice = invoices.find(id);
        if (!invoice || invoice->isWithdrawn)
            return notFound("invoice", id.value);
        if (shownAs(database, invoice->data.debtor) != debtor)
            return refused("other_debtor", invoice->data.number);
        PlanItem item{id, invoice->data.number, invoice->open, invoice->data.kind == InvoiceKind::CreditNote, invoice->isWrittenOff, {}};
        for (const PlanStore::Live& other : live) {
            if (other.invoice == id)
                item.otherPlan = other.number;
        }
        found.push_back({item, invoice->data.dueDate});
    }
    std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.due < b.due; });
    std::vector<PlanItem> items;
    for (const Found& one : found)
        items.push_back(one.item);
    return items;
}

InterestRates ratesOf(const PlanInput& input, LegalTrack track)
{
    if (input.rate)
        return std::vector<AgreedRate>{{Date(1900, 1, 1), *input.rate}};
    switch (track) {
    case LegalTrack::NlB2b: return RateTable::NlCommercial;
    case LegalTrack::BeB2b: return RateTable::BeCommercial;
    case LegalTrack::BeB2c: return RateTable::BeLegal;
    case LegalTrack::NlB2c:
    case LegalTrack::Other: break;
    }
    return RateTable::NlStatutory;
}

/// Interest while the plan runs, into its last part; parts typed by hand have to hold it themselves.
Result<Done> addRunningInterest(Database& database, const PlanInput& input, LegalTrack track, const Date& today, PaymentPlan& plan)
{
    std::vector<PlanPrincipal> principals;
    for (const PlanItem& item : plan.items)
        principals.push_back({item.open, ratesOf(input, track)});
    const auto interest = interestDuringPlan(*lawOf(database), principals, plan.costs + plan.interest, plan.parts, today);
    if (!interest)
        return interest.error();
    if (!interest->interest || (track == LegalTrack::Other && !input.rate))
        return refused("plan_rate_unknown", plan.parts.back().due.toIso());
    plan.runningInterest = *interest->interest;
    if (input.schedule.split != PlanSplit::ByHand)
        plan.parts.back().amount += plan.runningInterest;
    return Done{};
}

Date answerDay(const PlanInput& input, const PaymentPlan& plan, const Date& today)
{
    if (input.answerBy)
        return *input.answerBy;
    const Date later = Date::fromDayNumber(WorkingDays::of(plan.terms.calendar).onOrAfter(today.plusDays(kAnswerDays).dayNumber()));
    return std::max(today, std::min(later, plan.parts.front().due));
}

} // namespace

Result<PlanDrawn> drawn(Database& database, const PlanInput& input, PlanId existing, const Date& today)
{
    const auto debtor = DebtorStore(database).find(shownAs(database, input.debtor));
    if (!debtor)
        return notFound("debtor", input.debtor.value);
    auto items = itemsOf(database, input, existing);
    if (!items)
        return items.error();
    if (const auto checked = checkItems(*items); !checked)
        return checked.error();
    PlanDrawn made;
    PaymentPlan& plan = made.plan;
    plan.items = std::move(*items);
    plan.costs = input.costs;
    plan.interest = input.interest;
    plan.terms = input.terms;
    plan.terms.calendar = BookQueries(database).info().country == u"BE" ? WorkCalendar::Belgium : WorkCalendar::Netherlands;
    for (const Money& claim : {plan.costs, plan.interest}) {
        if (claim.currency() != Currency::euro())
            return refused("plan_currency", claim.currency().code());
    }
    ScheduleQuestion question = input.schedule;
    question.total = plan.total();
    question.calendar = plan.terms.calendar;
    const auto schedule = makeSchedule(question);
    if (!schedule)
        return schedule.error();
    plan.parts = schedule->parts;
    if (plan.terms.interestRuns) {
        if (const auto added = addRunningInterest(database, input, debtor->track, today, plan); !added)
            return added.error();
    }
    made.difference = plan.total();
    for (const Instalment& part : plan.parts)
        made.difference -= part.amount;
    made.answerBy = answerDay(input, plan, today);
    made.feasibility = feasibilityOf(plan.parts, PlanQueries(database).feasibility(debtor->id, existing));
    return made;
}

Result<StoredPlanVersion> versionOf(const Act& act, const PlanInput& input, PlanId existing, int number, bool isByDebtor)
{
    const auto made = drawn(act.database, input, existing, act.today);
    if (!made)
        return made.error();
    if (const auto checked = checkPlan(made->plan, act.today); !checked)
        return checked.error();
    if (made->answerBy < act.today)
        return Error{Error::Code::InvalidDate, {made->answerBy.toIso()}, u"the day an answer is asked by has passed"_s};
    const PlanStore plans(act.database);
    return StoredPlanVersion{number, isByDebtor, made->plan, input.terms.interestRuns ? input.rate : std::nullopt, made->answerBy,
                             plans.lastAllocation(), plans.lastPayment(), act.actor, act.atUtc};
}

} // namespace detail

Result<PlanDrawn> drawPlan(BookSession& session, const PlanInput& input, PlanId existing)
{
    return reading([&] { return detail::drawn(session.database, input, existing, session.clock.today()); });
}

} // namespace tegoed
