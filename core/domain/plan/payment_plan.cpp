#include "core/domain/plan/payment_plan.h"

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostTermDays = 60;

Error refused(const char* rule, const QStringList& arguments)
{
    return {Error::Code::NotAllowed, QStringList{QString::fromLatin1(rule)} + arguments, {}};
}

Money sumOf(const std::vector<Instalment>& parts)
{
    Money sum(0, Currency::euro());
    for (const Instalment& part : parts)
        sum += part.amount;
    return sum;
}

Result<Done> checkTerms(const PlanTerms& terms)
{
    const std::pair<const char*, int> days[] = {
        {"remind", terms.remindDays}, {"grace", terms.graceDays}, {"repair", terms.repairDays}, {"warning", terms.warningDays}};
    for (const auto& [name, value] : days) {
        if (value < 0 || value > kMostTermDays)
            return refused("plan_terms", {QString::fromLatin1(name), QString::number(value), QString::number(kMostTermDays)});
    }
    return Done{};
}

Result<Done> checkParts(const std::vector<Instalment>& parts)
{
    ScheduleQuestion again; // The same limits as when they were made.
    again.split = PlanSplit::ByHand;
    again.rhythm = PlanRhythm::OwnDates;
    again.total = sumOf(parts);
    for (const Instalment& part : parts) {
        again.amounts.push_back(part.amount);
        again.ownDates.push_back(part.counted);
    }
    if (again.total.minorUnits() <= 0 && !parts.empty()) {
        const auto bad = std::find_if(parts.begin(), parts.end(), [](const Instalment& part) { return part.amount.minorUnits() <= 0; });
        return refused("plan_part_not_positive", {QString::number(bad->number), bad->amount.toDecimal()});
    }
    if (parts.empty())
        return refused("plan_too_few_parts", {u"0"_s, QString::number(kFewestParts)});
    const auto made = makeSchedule(again);
    return made ? Result<Done>(Done{}) : Result<Done>(made.error());
}

} // namespace

Money PaymentPlan::principal() const
{
    Money sum(0, Currency::euro());
    for (const PlanItem& item : items)
        sum += item.open;
    return sum;
}

Money PaymentPlan::total() const
{
    return principal() + costs + interest + runningInterest;
}

Result<Done> checkItems(const std::vector<PlanItem>& items)
{
    if (items.empty())
        return Error{Error::Code::MissingInput, {u"invoices"_s}, {}};
    for (std::size_t i = 0; i < items.size(); ++i) {
        const PlanItem& item = items[i];
        if (item.open.currency() != Currency::euro())
            return refused("plan_currency", {item.open.currency().code()});
        if (item.isCreditNote)
            return refused("plan_credit_note", {item.number});
        if (item.isWrittenOff)
            return refused("plan_written_off", {item.number});
        if (item.open.minorUnits() <= 0)
            return refused("plan_paid", {item.number});
        if (!item.otherPlan.isEmpty())
            return refused("plan_other", {item.number, item.otherPlan});
        for (std::size_t j = 0; j < i; ++j) {
            if (items[j].invoice == item.invoice)
                return refused("plan_twice", {item.number});
        }
    }
    return Done{};
}

Result<Done> checkPlan(const PaymentPlan& plan, const Date& today)
{
    if (const auto checked = checkItems(plan.items); !checked)
        return checked.error();
    for (const Money& claim : {plan.costs, plan.interest, plan.runningInterest}) {
        if (claim.isNegative())
            return refused("plan_negative_claim", {claim.toDecimal()});
        if (claim.currency() != Currency::euro())
            return refused("plan_currency", {claim.currency().code()});
    }
    if (const auto checked = checkTerms(plan.terms); !checked)
        return checked.error();
    if (const auto checked = checkParts(plan.parts); !checked)
        return checked.error();
    if (const Money parts = sumOf(plan.parts); parts != plan.total())
        return refused("plan_not_closing", {parts.toDecimal(), plan.total().toDecimal(), (plan.total() - parts).toDecimal()});
    if (plan.parts.front().due < today)
        return refused("plan_starts_past", {plan.parts.front().due.toIso()});
    return Done{};
}

Result<RunningInterest> interestDuringPlan(const LawPack& pack, const std::vector<PlanPrincipal>& principals, const Money& claimsFirst,
                                           const std::vector<Instalment>& parts, const Date& from)
{
    RunningInterest answer{Money(0, Currency::euro()), {}};
    if (parts.empty())
        return answer;
    // What every part has left over on its day, after the claims and the principals before.
    std::vector<PaymentOnClaim> left;
    Money claims = claimsFirst;
    for (const Instalment& part : parts) {
        const Money toClaims(std::min(claims.minorUnits(), part.amount.minorUnits()), claims.currency());
        claims -= toClaims;
        left.push_back({part.due, part.amount - toClaims});
    }
    for (const PlanPrincipal& one : principals) {
        InterestQuestion question{one.principal, from, parts.back().due, one.rates};
        Money open = one.principal;
        for (PaymentOnClaim& payment : left) {
            const Money used(std::min(open.minorUnits(), payment.amount.minorUnits()), open.currency());
            if (used.minorUnits() <= 0)
                continue;
            question.payments.push_back({payment.on, used});
            payment.amount -= used;
            open -= used;
        }
        const auto interest = interestOn(pack, question);
        if (!interest)
            return interest.error();
        if (!interest->figure)
            return RunningInterest{std::nullopt, interest->missing};
        *answer.interest += interest->figure->interest;
    }
    return answer;
}

Feasibility feasibilityOf(const std::vector<Instalment>& parts, const FeasibilityFacts& facts)
{
    Feasibility found;
    found.plansBefore = facts.plansBefore;
    found.plansKept = facts.plansKept;
    for (const Instalment& part : parts) {
        if (found.largestPart.minorUnits() < part.amount.minorUnits())
            found.largestPart = part.amount;
    }
    if (!parts.empty()) {
        const Date first = parts.front().counted, last = parts.back().counted;
        while (first.plusMonths(found.months) < last)
            ++found.months;
        found.isLong = found.months > 12;
    }
    std::vector<std::int64_t> months;
    for (const Money& month : facts.monthlyPayments)
        months.push_back(month.minorUnits());
    if (!months.empty()) {
        std::sort(months.begin(), months.end());
        const std::size_t half = months.size() / 2;
        // Twice the median is a whole number, also between two months.
        const std::int64_t twice = months.size() % 2 == 1 ? 2 * months[half] : months[half - 1] + months[half];
        found.medianMonth = Money((twice + 1) / 2, Currency::euro());
        found.isAboveMedian = 4 * found.largestPart.minorUnits() > 3 * twice;
    }
    return found;
}

} // namespace tegoed
