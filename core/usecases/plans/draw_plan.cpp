#include "core/usecases/plans/draw_plan.h"

#include "core/domain/calendar/working_days.h"
#include "core/storage/queries/book_queries.h"
#include "core/storage/queries/invoice_queries.h"
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

Result<std::vector<PlanItem>> itemsOf(const PlanFacts& facts, const PlanInput& input)
{
    std::vector<const PlanCandidate*> chosen;
    for (const InvoiceId id : input.invoices) {
        const auto found = std::find_if(facts.invoices.begin(), facts.invoices.end(), [&](const PlanCandidate& one) { return one.item.invoice == id; });
        if (found == facts.invoices.end())
            return notFound("invoice", id.value);
        if (found->debtor != facts.debtor)
            return refused("other_debtor", found->item.number);
        chosen.push_back(&*found);
    }
    std::stable_sort(chosen.begin(), chosen.end(), [](const PlanCandidate* a, const PlanCandidate* b) { return a->due < b->due; });
    std::vector<PlanItem> items;
    for (const PlanCandidate* one : chosen)
        items.push_back(one->item);
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
Result<Done> addRunningInterest(const PlanFacts& facts, const PlanInput& input, PaymentPlan& plan)
{
    std::vector<PlanPrincipal> principals;
    for (const PlanItem& item : plan.items)
        principals.push_back({item.open, ratesOf(input, facts.track)});
    const auto interest = interestDuringPlan(*facts.law, principals, plan.costs + plan.interest, plan.parts, facts.today);
    if (!interest)
        return interest.error();
    if (!interest->interest || (facts.track == LegalTrack::Other && !input.rate))
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

std::vector<PlanCandidate> candidates(Database& database, const std::vector<InvoiceId>& ids, PlanId existing)
{
    const InvoiceStore invoices(database);
    const auto live = PlanStore(database).liveOver(ids, existing);
    std::vector<PlanCandidate> found;
    for (const InvoiceId id : ids) {
        const auto invoice = invoices.find(id);
        if (!invoice || invoice->isWithdrawn)
            continue;
        PlanCandidate one{{id, invoice->data.number, invoice->open, invoice->data.kind == InvoiceKind::CreditNote, invoice->isWrittenOff, {}},
                          invoice->data.dueDate, shownAs(database, invoice->data.debtor)};
        for (const PlanStore::Live& other : live) {
            if (other.invoice == id)
                one.item.otherPlan = other.number;
        }
        found.push_back(one);
    }
    std::stable_sort(found.begin(), found.end(), [](const PlanCandidate& a, const PlanCandidate& b) { return a.due < b.due; });
    return found;
}

Result<PlanFacts> factsOver(Database& database, DebtorId id, const std::vector<InvoiceId>& invoices, PlanId existing, const Date& today)
{
    const auto debtor = DebtorStore(database).find(shownAs(database, id));
    if (!debtor)
        return notFound("debtor", id.value);
    PlanFacts facts;
    facts.debtor = debtor->id;
    facts.debtorName = debtor->data.name;
    facts.track = debtor->track;
    facts.calendar = BookQueries(database).identity().country == u"BE" ? WorkCalendar::Belgium : WorkCalendar::Netherlands;
    facts.today = today;
    facts.law = lawOf(database);
    facts.feasibility = PlanQueries(database).feasibility(debtor->id, existing);
    facts.invoices = candidates(database, invoices, existing);
    return facts;
}

} // namespace

Result<PlanDrawn> drawn(Database& database, const PlanInput& input, PlanId existing, const Date& today)
{
    const auto facts = factsOver(database, input.debtor, input.invoices, existing, today);
    return facts ? drawPlan(*facts, input) : Result<PlanDrawn>(facts.error());
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

Result<PlanDrawn> drawPlan(const PlanFacts& facts, const PlanInput& input)
{
    auto items = detail::itemsOf(facts, input);
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
    plan.terms.calendar = facts.calendar;
    for (const Money& claim : {plan.costs, plan.interest}) {
        if (claim.currency() != Currency::euro())
            return detail::refused("plan_currency", claim.currency().code());
    }
    ScheduleQuestion question = input.schedule;
    question.total = plan.total();
    question.calendar = plan.terms.calendar;
    const auto schedule = makeSchedule(question);
    if (!schedule)
        return schedule.error();
    plan.parts = schedule->parts;
    if (plan.terms.interestRuns) {
        if (const auto added = detail::addRunningInterest(facts, input, plan); !added)
            return added.error();
    }
    made.difference = plan.total();
    for (const Instalment& part : plan.parts)
        made.difference -= part.amount;
    made.answerBy = detail::answerDay(input, plan, facts.today);
    made.feasibility = feasibilityOf(plan.parts, facts.feasibility);
    return made;
}

Result<PlanFacts> readPlanFacts(BookSession& session, DebtorId debtor, PlanId existing)
{
    return reading([&]() -> Result<PlanFacts> {
        Database& database = session.database;
        const Date today = session.clock.today();
        InvoiceFilter filter;
        filter.debtor = shownAs(database, debtor);
        filter.onlyOpen = true;
        std::vector<InvoiceId> invoices = InvoiceQueries(database).list(filter, InvoiceSort::DueDate, SortOrder::Ascending, today).ids;
        std::vector<InvoiceId> own;
        if (const auto plan = existing.isValid() ? PlanQueries(database).find(existing) : std::nullopt) {
            for (const PlanItem& item : plan->current.plan.items)
                own.push_back(item.invoice);
        }
        for (const InvoiceId id : own) {
            if (std::find(invoices.begin(), invoices.end(), id) == invoices.end())
                invoices.push_back(id);
        }
        auto facts = detail::factsOver(database, debtor, invoices, existing, today);
        if (facts)
            std::erase_if(facts->invoices, [](const PlanCandidate& one) { return one.item.isCreditNote; });
        return facts;
    });
}

PlanInput inputOf(const PlanData& plan)
{
    const PaymentPlan& what = plan.current.plan;
    PlanInput input;
    input.debtor = plan.plan.debtor;
    for (const PlanItem& item : what.items)
        input.invoices.push_back(item.invoice);
    input.costs = what.costs;
    input.interest = what.interest;
    input.terms = what.terms;
    input.rate = plan.current.rate;
    input.isRequested = plan.plan.isRequested;
    std::vector<Instalment> parts = what.parts;
    if (!parts.empty())
        parts.back().amount -= what.runningInterest;
    input.schedule = questionOf(parts, what.terms.calendar);
    if (input.schedule.split == PlanSplit::ByHand && !parts.empty())
        input.schedule.amounts.back() += what.runningInterest; // Typed parts hold it themselves.
    return input;
}

Result<PlanDrawn> drawPlan(BookSession& session, const PlanInput& input, PlanId existing)
{
    return reading([&] { return detail::drawn(session.database, input, existing, session.clock.today()); });
}

} // namespace tegoed
