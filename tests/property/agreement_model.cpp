#include "tests/property/agreement_model.h"

#include "core/base/ensure.h"
#include "core/domain/payment/lying_money.h"

#include <algorithm>

namespace tegoed::property {

using namespace Qt::Literals::StringLiterals;
using Kind = AgreementAction::Kind;

namespace {

constexpr DebtorId kDebtor{1};

Money euro(std::int64_t cents)
{
    return {cents, Currency::euro()};
}

bool covers(const std::vector<int>& invoices, int invoice)
{
    return std::find(invoices.begin(), invoices.end(), invoice) != invoices.end();
}

} // namespace

QString kindName(Kind kind)
{
    static const char* const kNames[] = {"pay", "refund", "take back", "dispute", "end dispute", "promise", "end promise",
                                         "defer", "end deferral", "plan", "end plan", "wait", "undo"};
    return QString::fromLatin1(kNames[static_cast<std::size_t>(kind)]);
}

AgreementModel::AgreementModel(const std::vector<std::int64_t>& amounts, const Date& begin) : today(begin)
{
    for (const std::int64_t amount : amounts) // Overdue for two months, the first longest.
        invoices.push_back({amount, amount, begin.plusDays(-90 + static_cast<int>(invoices.size()))});
}

std::int64_t AgreementModel::lying() const
{
    std::int64_t sum = 0;
    for (const auto& [act, receipt] : receipts)
        sum += receipt.lying;
    return sum;
}

std::int64_t AgreementModel::openSum() const
{
    std::int64_t sum = 0;
    for (const Invoice& invoice : invoices)
        sum += invoice.open;
    return sum;
}

std::vector<AllocationPart> AgreementModel::partsOf(std::int64_t cents) const
{
    std::vector<OpenItem> items;
    for (std::size_t i = 0; i < invoices.size(); ++i) {
        if (invoices[i].open > 0)
            items.push_back({InvoiceId{static_cast<std::int64_t>(i)}, invoices[i].due, invoices[i].due, euro(invoices[i].open)});
    }
    return proposeAllocation(euro(cents), items);
}

bool AgreementModel::pay(const AgreementAction& action)
{
    if (action.cents == 0)
        return false;
    const bool isRefund = action.kind == Kind::Refund;
    Receipt receipt{today, isRefund ? -action.cents : action.cents, isRefund ? -action.cents : action.cents};
    if (!isRefund) {
        for (const AllocationPart& part : partsOf(action.cents)) {
            const auto invoice = static_cast<std::size_t>(part.invoice.value);
            allocations.push_back({acts, invoice, part.amount.minorUnits()});
            invoices[invoice].open -= part.amount.minorUnits();
            receipt.lying -= part.amount.minorUnits();
        }
    }
    receipts.emplace(acts, receipt);
    m_undo.push_back({action.kind, acts});
    return true;
}

bool AgreementModel::takeBack(int act)
{
    const auto found = receipts.find(act);
    if (found == receipts.end() || found->second.isWithdrawn)
        return false;
    for (std::size_t i = 0, end = allocations.size(); i < end; ++i) {
        const Allocation allocation = allocations[i];
        if (allocation.receipt != act)
            continue;
        invoices[allocation.invoice].open += allocation.amount;
        allocations.push_back({act, allocation.invoice, -allocation.amount});
    }
    found->second.isWithdrawn = true;
    found->second.lying = 0;
    std::erase_if(m_undo, [&](const Inverse& inverse) { return inverse.act == act; });
    return true;
}

std::vector<AgreedInvoice> AgreementModel::agreed(const std::vector<int>& places) const
{
    std::vector<AgreedInvoice> found;
    for (const int place : places)
        found.push_back({QString::number(place), kDebtor, euro(invoices[static_cast<std::size_t>(place)].open), false});
    return found;
}

bool AgreementModel::dispute(const AgreementAction& action)
{
    const int invoice = action.invoices.front();
    const Money open = euro(invoices[static_cast<std::size_t>(invoice)].open);
    if (refusedInvoice(agreed({invoice}).front(), kDebtor) || isDisputed(invoice) || refusedAmount("amount", euro(action.cents), open))
        return false;
    disputes.emplace(acts, Dispute{invoice, today});
    m_undo.push_back({action.kind, acts});
    return true;
}

bool AgreementModel::promise(const AgreementAction& action)
{
    const Date day = today.plusDays(action.dayOffset);
    const auto open = openOfAll(agreed(action.invoices), kDebtor);
    if (!open || refusedDay("promise_day", day, today) || refusedAmount("amount", euro(action.cents), *open))
        return false;
    Inverse inverse{action.kind, acts};
    for (auto& [act, standing] : agreements) {
        const bool isTheSame = std::any_of(action.invoices.begin(), action.invoices.end(), [&](int i) { return covers(standing.invoices, i); });
        if (standing.kind != AgreementKind::Promise || standing.isEnded || !isTheSame || standingOfPromise(standing).state != PromiseState::Open)
            continue;
        standing.isEnded = true;
        inverse.replaced.push_back(act);
    }
    agreements.emplace(acts, Agreement{AgreementKind::Promise, today, day, lastDayOf({day, euro(action.cents)}), action.cents, action.invoices, allocations.size()});
    m_undo.push_back(inverse);
    return true;
}

bool AgreementModel::defer(const AgreementAction& action)
{
    const Date day = today.plusDays(action.dayOffset);
    const auto open = openOfAll(agreed(action.invoices), kDebtor);
    if (!open || refusedDay("deferral_day", day, today))
        return false;
    agreements.emplace(acts, Agreement{AgreementKind::Deferral, today, day, day, open->minorUnits(), action.invoices, allocations.size()});
    m_undo.push_back({action.kind, acts});
    return true;
}

bool AgreementModel::makePlan(const AgreementAction& action)
{
    PaymentPlan plan;
    for (const int place : action.invoices) {
        PlanItem item{InvoiceId{place + 1}, QString::number(place), euro(invoices[static_cast<std::size_t>(place)].open), false, false, {}};
        for (const auto& [act, other] : plans) {
            if (pausesInvoices(other.state) && covers(other.invoices, place))
                item.otherPlan = QString::number(act);
        }
        plan.items.push_back(item);
    }
    if (!checkItems(plan.items))
        return false;
    ScheduleQuestion question;
    question.total = plan.total();
    question.parts = action.parts;
    question.rhythm = PlanRhythm::EveryTwoWeeks;
    question.start = today.plusDays(action.dayOffset);
    const auto schedule = makeSchedule(question);
    if (!schedule)
        return false;
    plan.parts = schedule->parts;
    if (!checkPlan(plan, today))
        return false;
    plans.emplace(acts, Plan{plan, PlanState::Signed, action.invoices, allocations.size(), receipts.empty() ? 0 : receipts.rbegin()->first});
    m_undo.push_back({action.kind, acts});
    return true;
}

bool AgreementModel::endPlan(const AgreementAction& action)
{
    const auto found = plans.find(action.what);
    if (found == plans.end() || !stateAfter(found->second.state, PlanAct::End))
        return false;
    Inverse inverse{action.kind, acts, action.what, {}, found->second.state};
    found->second.state = PlanState::Ended;
    for (const int place : found->second.invoices) {
        Invoice& invoice = invoices[static_cast<std::size_t>(place)];
        if (invoice.open == 0)
            continue;
        inverse.snoozes.emplace_back(place, invoice.snoozedUntil);
        invoice.snoozedUntil = std::max(invoice.snoozedUntil, resumesOn(today, WorkCalendar::Netherlands));
    }
    m_undo.push_back(inverse);
    return true;
}

bool AgreementModel::undo()
{
    if (m_undo.empty())
        return false;
    const Inverse inverse = m_undo.back();
    m_undo.pop_back();
    switch (inverse.kind) {
    case Kind::Pay:
    case Kind::Refund: takeBack(inverse.act); break;
    case Kind::Dispute: disputes.at(inverse.act).isWithdrawn = true; break;
    case Kind::EndDispute: {
        Dispute& dispute = disputes.at(inverse.what);
        dispute.ended.reset();
        dispute.isWithdrawn = false;
        break;
    }
    case Kind::Promise:
    case Kind::Defer:
        agreements.at(inverse.act).isEnded = true;
        for (const int act : inverse.replaced)
            agreements.at(act).isEnded = false;
        break;
    case Kind::EndPromise:
    case Kind::EndDeferral: agreements.at(inverse.what).isEnded = false; break;
    case Kind::Plan: plans.at(inverse.act).state = PlanState::Withdrawn; break;
    case Kind::EndPlan:
        plans.at(inverse.what).state = inverse.before;
        for (const auto& [place, until] : inverse.snoozes)
            invoices[place].snoozedUntil = until;
        break;
    case Kind::TakeBack:
    case Kind::Wait:
    case Kind::Undo: TEGOED_ENSURE(false);
    }
    return true;
}

bool AgreementModel::act(const AgreementAction& action)
{
    switch (action.kind) {
    case Kind::Pay:
    case Kind::Refund: return pay(action);
    case Kind::TakeBack: return takeBack(action.what);
    case Kind::Dispute: return dispute(action);
    case Kind::EndDispute: {
        const auto found = disputes.find(action.what);
        if (found == disputes.end() || found->second.ended || found->second.isWithdrawn)
            return false;
        if (action.isWithdrawn)
            found->second.isWithdrawn = true;
        else
            found->second.ended = today;
        m_undo.push_back({action.kind, acts, action.what});
        return true;
    }
    case Kind::Promise: return promise(action);
    case Kind::Defer: return defer(action);
    case Kind::EndPromise:
    case Kind::EndDeferral: {
        const auto found = agreements.find(action.what);
        const AgreementKind kind = action.kind == Kind::EndPromise ? AgreementKind::Promise : AgreementKind::Deferral;
        if (found == agreements.end() || found->second.kind != kind || found->second.isEnded
            || (kind == AgreementKind::Deferral && found->second.agreed < today))
            return false;
        found->second.isEnded = true;
        m_undo.push_back({action.kind, acts, action.what});
        return true;
    }
    case Kind::Plan: return makePlan(action);
    case Kind::EndPlan: return endPlan(action);
    case Kind::Wait: return true;
    case Kind::Undo: return undo();
    }
    return false;
}

void AgreementModel::wait(int days)
{
    today = today.plusDays(days);
    follow();
}

bool AgreementModel::apply(const AgreementAction& action)
{
    ++acts;
    wait(action.days);
    const bool isDone = act(action);
    follow();
    return isDone;
}

std::vector<PlanReceipt> AgreementModel::receiptsOf(const Plan& plan) const
{
    std::vector<PlanReceipt> found;
    for (std::size_t i = plan.afterAllocation; i < allocations.size(); ++i) {
        if (covers(plan.invoices, static_cast<int>(allocations[i].invoice)))
            found.push_back({receipts.at(allocations[i].receipt).on, euro(allocations[i].amount)});
    }
    std::vector<LyingMoney> lying;
    for (const auto& [act, receipt] : receipts)
        lying.push_back({receipt.on, receipt.lying, act <= plan.afterReceipt});
    for (const LyingMoney& money : lyingSince(std::move(lying)))
        found.push_back({money.on, euro(money.amount)});
    return found;
}

PlanProgress AgreementModel::progressOfPlan(const Plan& plan) const
{
    const auto progress = progressOf(plan.plan.parts, plan.plan.terms, receiptsOf(plan), today);
    TEGOED_ENSURE(progress.hasValue());
    return *progress;
}

PromiseStanding AgreementModel::standingOfPromise(const Agreement& promise) const
{
    std::vector<PromiseReceipt> found;
    for (std::size_t i = promise.afterAllocation; i < allocations.size(); ++i) {
        const Receipt& receipt = receipts.at(allocations[i].receipt);
        if (!receipt.isWithdrawn && covers(promise.invoices, static_cast<int>(allocations[i].invoice)))
            found.push_back({receipt.on, euro(allocations[i].amount)});
    }
    std::vector<LyingMoney> lying;
    for (const auto& [act, receipt] : receipts)
        lying.push_back({receipt.on, receipt.lying, receipt.on < promise.from});
    for (const LyingMoney& money : lyingSince(std::move(lying)))
        found.push_back({money.on, euro(money.amount)});
    return standingOf({promise.agreed, euro(promise.amount)}, found, today);
}

void AgreementModel::follow()
{
    for (auto& [act, plan] : plans) {
        for (const PlanAct next : actsThatFollow(plan.state, plan.plan.parts, plan.plan.terms, progressOfPlan(plan), today)) {
            const bool isTaken = next == PlanAct::Reopen && std::any_of(plans.begin(), plans.end(), [&, self = &plan](const auto& other) {
                return &other.second != self && pausesInvoices(other.second.state)
                    && std::any_of(self->invoices.begin(), self->invoices.end(), [&](int i) { return covers(other.second.invoices, i); });
            });
            if (isTaken)
                break;
            plan.state = *stateAfter(plan.state, next);
        }
    }
}

std::optional<Date> AgreementModel::agreedUntil(int invoice) const
{
    std::optional<Date> until;
    const auto take = [&](const Date& day) {
        if (day >= today && (!until || *until < day))
            until = day;
    };
    for (const auto& [act, agreement] : agreements) {
        if (!agreement.isEnded && covers(agreement.invoices, invoice))
            take(agreement.until);
    }
    for (const auto& [act, plan] : plans) {
        if (!covers(plan.invoices, invoice))
            continue;
        if (const auto day = pausedUntil(plan.state, today, lastGraceDay(plan.plan.parts, plan.plan.terms), today))
            take(*day);
    }
    return until;
}

bool AgreementModel::isDisputed(int invoice) const
{
    return std::any_of(disputes.begin(), disputes.end(), [&](const auto& one) {
        return one.second.invoice == invoice && !one.second.ended && !one.second.isWithdrawn;
    });
}

QString AgreementModel::fingerprint(bool withPaid) const
{
    QString text = today.toIso() + u" lying %1\n"_s.arg(lying());
    for (std::size_t i = 0; i < invoices.size(); ++i) {
        const int place = static_cast<int>(i);
        if (!withPaid && invoices[i].open == 0)
            continue;
        const auto until = agreedUntil(place);
        text += u"%1 open %2 until %3 disputed %4 snoozed %5\n"_s.arg(place).arg(invoices[i].open).arg(until ? until->toIso() : u"-"_s).arg(isDisputed(place)).arg(
            invoices[i].snoozedUntil > today ? invoices[i].snoozedUntil.toIso() : u"-"_s);
    }
    for (const auto& [act, agreement] : agreements) {
        if (!agreement.isEnded && agreement.kind == AgreementKind::Promise) {
            const PromiseStanding standing = standingOfPromise(agreement);
            text += u"promise %1 %2 %3\n"_s.arg(act).arg(promiseStateCode(standing.state)).arg(standing.received.minorUnits());
        }
    }
    for (const auto& [act, plan] : plans) {
        if (plan.state == PlanState::Withdrawn)
            continue;
        // How it came to run is its history; that it runs is its state.
        const bool runs = plan.state == PlanState::Signed || plan.state == PlanState::Running || plan.state == PlanState::Repaired;
        const PlanProgress progress = progressOfPlan(plan);
        text += u"plan %1 %2 paid %3 of %4\n"_s.arg(act).arg(runs ? u"runs"_s : planStateCode(plan.state)).arg(progress.paid.minorUnits()).arg(progress.total.minorUnits());
    }
    return text;
}

std::vector<std::int64_t> randomInvoices(std::mt19937& random)
{
    const auto upTo = [&](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
    std::vector<std::int64_t> amounts;
    for (int i = 2 + upTo(3); i > 0; --i)
        amounts.push_back(upTo(3) == 0 ? 1 + upTo(300) : 50'00 + upTo(1'000'00)); // Small ones too.
    return amounts;
}

AgreementAction randomAction(const AgreementModel& model, std::mt19937& random)
{
    const auto upTo = [&](std::int64_t most) { return std::uniform_int_distribution<std::int64_t>(0, std::max<std::int64_t>(most, 0))(random); };
    const auto anyOf = [&](const auto& map) {
        if (map.empty())
            return 0;
        auto at = map.begin();
        std::advance(at, static_cast<std::ptrdiff_t>(upTo(static_cast<std::int64_t>(map.size()) - 1)));
        return at->first;
    };
    using enum AgreementAction::Kind;
    static const Kind kKinds[] = {Pay, Pay, Pay, Pay, Refund, TakeBack, Dispute, Dispute, EndDispute, Promise, Promise, EndPromise,
                                  Defer, EndDeferral, Plan, Plan, Plan, EndPlan, Wait, Undo, Undo, Undo, Undo};
    AgreementAction action;
    action.kind = kKinds[upTo(std::size(kKinds) - 1)];
    action.days = upTo(2) == 0 ? static_cast<int>(upTo(6)) : 0;
    const std::int64_t open = model.openSum();
    std::vector<int> invoices;
    for (std::size_t i = 0; i < model.invoices.size(); ++i) {
        if (upTo(1) == 0 && (model.invoices[i].open > 0 || upTo(19) == 0))
            invoices.push_back(static_cast<int>(i));
    }
    if (invoices.empty())
        invoices.push_back(static_cast<int>(upTo(static_cast<std::int64_t>(model.invoices.size()) - 1)));
    action.invoices = invoices;
    std::int64_t ofThese = 0;
    for (const int place : invoices)
        ofThese += model.invoices[static_cast<std::size_t>(place)].open;
    switch (action.kind) {
    case Pay: // A part, exactly what is open, or too much.
        action.cents = upTo(5) == 0 ? open : upTo(6) == 0 ? open + 1 + upTo(50'00) : 1 + upTo(open / 3);
        break;
    case Refund:
        action.cents = upTo(3) == 0 ? model.lying() / 2 + upTo(2'00) : std::max<std::int64_t>(model.lying(), 0);
        break;
    case TakeBack: action.what = anyOf(model.receipts); break;
    case Dispute:
        action.invoices.resize(1);
        action.cents = 1 + upTo(model.invoices[static_cast<std::size_t>(action.invoices.front())].open);
        break;
    case Promise:
        action.cents = upTo(2) == 0 ? ofThese : 1 + upTo(ofThese);
        action.dayOffset = static_cast<int>(upTo(12)) - 1;
        break;
    case Defer: action.dayOffset = static_cast<int>(upTo(15)) - 1; break;
    case Plan:
        action.parts = upTo(9) == 0 ? static_cast<int>(upTo(500)) : 2 + static_cast<int>(upTo(4));
        action.dayOffset = static_cast<int>(upTo(15)) - 1;
        break;
    case EndDispute:
        action.what = anyOf(model.disputes);
        action.isWithdrawn = upTo(2) == 0;
        break;
    case EndPromise:
    case EndDeferral:
        action.what = anyOf(model.agreements);
        action.isWithdrawn = upTo(1) == 0;
        break;
    case EndPlan: action.what = anyOf(model.plans); break;
    case Wait: action.days = 1 + static_cast<int>(upTo(25)); break; // Long enough to miss a part.
    case Undo: action.days = upTo(4) == 0 ? 1 : 0; break;
    }
    return action;
}

} // namespace tegoed::property
