#include "core/domain/law/collection_costs.h"

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::int64_t kPpm = 1'000'000;
const QString kDutchBasis = u"art. 6:96 BW; Besluit vergoeding voor buitengerechtelijke incassokosten, art. 2"_s;
const QString kBelgianConsumerBasis = u"art. XIX.4 WER"_s;
const QString kBelgianBusinessBasis = u"wet van 2 augustus 2002, art. 6"_s;

Money euros(std::int64_t cents)
{
    return Money(cents, Currency::euro());
}

Money least(const Money& a, const Money& b)
{
    return a.minorUnits() < b.minorUnits() ? a : b;
}

Result<Money> added(const std::vector<Money>& amounts)
{
    constexpr std::int64_t kLargest = 10'000'000'000'000'000;
    Money sum = euros(0);
    for (const Money& amount : amounts) {
        if (!sameCurrency(sum, amount)) // Statutory costs are in euros only (decision 10).
            return Error{Error::Code::CurrencyMix, {sum.currency().code(), amount.currency().code()}, {}};
        if (amount.isNegative())
            return Error{Error::Code::InvalidInput, {u"amount"_s, amount.toDecimal()}, {}};
        if (amount.minorUnits() > kLargest - sum.minorUnits())
            return Error{Error::Code::AmountTooLarge, {amount.toDecimal(), QString::number(kLargest)}, {}};
        sum += amount;
    }
    return sum;
}

Result<Money> percentOf(const Money& base, YearlyRate percent)
{
    return scaled(base, percent.ppm, kPpm, Rounding::HalfUp);
}

/// The scale with every step's part printed. The parts are rounded so that they add up to the sum rounded once: each is the
/// growth of the rounded sum.
std::optional<Error> addDutchSteps(const std::vector<ScaleStep>& steps, const Money& principal, CollectionCosts& costs)
{
    std::int64_t whole = 0; // The exact sum of base × ppm in two numbers that fit 64 bits: `whole` × 10^6 + `rest`.
    Money rest = euros(0);
    for (const ScaleStep& step : steps) {
        if (principal.minorUnits() <= step.above.minorUnits())
            break;
        const Money base = (step.upTo ? least(principal, *step.upTo) : principal) - step.above;
        whole += base.minorUnits() / kPpm * step.percent.ppm;
        rest += euros(base.minorUnits() % kPpm * step.percent.ppm);
        const Result<Money> rounded = scaled(rest, 1, kPpm, Rounding::HalfUp);
        if (!rounded)
            return rounded.error();
        const Money soFar = *rounded + euros(whole);
        costs.lines.push_back({base, step.percent, euros(0), soFar - costs.costs});
        costs.costs = soFar;
    }
    return std::nullopt;
}

} // namespace

Result<CollectionCosts> dutchCosts(const LawPack& pack, const std::vector<Money>& principals, const VatOnCosts& vat)
{
    const Result<Money> principal = added(principals);
    if (!principal)
        return principal.error();
    CollectionCosts costs{euros(0), euros(0), {}, false, false, kDutchBasis};
    if (principal->isZero())
        return costs;
    const DutchCostScale& scale = pack.tables().dutchCosts;
    if (const std::optional<Error> error = addDutchSteps(scale.steps, *principal, costs))
        return *error;
    if (costs.costs.minorUnits() < scale.minimum.minorUnits()) {
        costs.costs = scale.minimum;
        costs.raisedToMinimum = true;
    } else if (costs.costs.minorUnits() > scale.maximum.minorUnits()) {
        costs.costs = scale.maximum;
        costs.loweredToMaximum = true;
    }
    if (vat.applies()) {
        const Result<Money> tax = percentOf(costs.costs, vat.rate);
        if (!tax)
            return tax.error();
        costs.vat = *tax;
    }
    return costs;
}

Result<CollectionCosts> dutchCostsOnRest(const LawPack& pack, const std::vector<Money>& principals, const Money& paidWithinTerm,
                                         const VatOnCosts& vat)
{
    const Result<Money> principal = added(principals);
    if (!principal)
        return principal.error();
    const Result<Money> paid = added({paidWithinTerm});
    if (!paid)
        return paid.error();
    const Money rest(std::max<std::int64_t>(principal->minorUnits() - paid->minorUnits(), 0), principal->currency());
    return dutchCosts(pack, {rest}, vat);
}

std::optional<InstalmentCap> instalmentCapPassed(const LawPack& pack, const Money& instalment, const Money& costs, const Date& on,
                                                 const std::vector<std::pair<Date, Money>>& earlier)
{
    const DutchCostScale& scale = pack.tables().dutchCosts;
    if (on < scale.capInForce || instalment.minorUnits() >= scale.capInstalmentBelow.minorUnits())
        return std::nullopt;
    InstalmentCap cap{scale.capPerWindow, euros(0), on.plusMonths(-scale.capWindowMonths)};
    for (const auto& [day, amount] : earlier)
        if (day >= cap.windowFrom && day <= on)
            cap.alreadyClaimed += amount;
    const bool passes = (cap.alreadyClaimed + costs).minorUnits() > cap.cap.minorUnits();
    return passes ? std::optional(cap) : std::nullopt;
}

Result<CollectionCosts> belgianConsumerCap(const LawPack& pack, const Money& balance)
{
    const Result<Money> open = added({balance});
    if (!open)
        return open.error();
    CollectionCosts costs{euros(0), euros(0), {}, false, false, kBelgianConsumerBasis};
    const BelgianConsumerScale& scale = pack.tables().belgianConsumer;
    for (const ScaleStep& step : scale.steps) {
        if (open->minorUnits() <= step.above.minorUnits() || (step.upTo && open->minorUnits() > step.upTo->minorUnits()))
            continue;
        const Money base = *open - step.above;
        const Result<Money> part = percentOf(base, step.percent);
        if (!part)
            return part.error();
        costs.costs = step.fixed + *part;
        costs.lines.push_back({base, step.percent, step.fixed, costs.costs});
        if (costs.costs.minorUnits() > scale.maximum.minorUnits()) {
            costs.costs = scale.maximum;
            costs.loweredToMaximum = true;
        }
    }
    return costs;
}

Result<CostsOrNot> belgianConsumerCosts(const LawPack& pack, const Money& balance, const BelgianConsumerFacts& facts, const Date& today)
{
    const Result<CollectionCosts> cap = belgianConsumerCap(pack, balance);
    if (!cap)
        return cap.error();
    const BelgianConsumerScale& scale = pack.tables().belgianConsumer;
    const bool isNewContract = facts.contractOn && *facts.contractOn >= scale.inForceNewContracts;
    if (today < (isNewContract ? scale.inForceNewContracts : scale.inForceOlderContracts))
        return CostsOrNot(NoCosts::BeforeLaw);
    if (balance.isZero())
        return CostsOrNot(NoCosts::NothingOpen);
    if (!facts.hasClause)
        return CostsOrNot(NoCosts::NoClause);
    if (!facts.reminderTermEnds || today <= *facts.reminderTermEnds)
        return CostsOrNot(NoCosts::FirstReminderFree);
    return CostsOrNot(*cap);
}

bool isReminderFree(const LawPack& pack, const std::vector<Date>& remindedMonths, const Date& month)
{
    std::vector<int> before; // Months as numbers, each once: a second reminder about one due date is not another due date.
    for (const Date& reminded : remindedMonths)
        if (reminded.year() == month.year() && reminded.month() < month.month()
            && std::find(before.begin(), before.end(), reminded.month()) == before.end())
            before.push_back(reminded.month());
    return static_cast<int>(before.size()) < pack.tables().belgianConsumer.freeRemindersPerYear;
}

Money furtherReminderMaximum(const LawPack& pack, bool regularSupply)
{
    return regularSupply ? pack.tables().belgianConsumer.furtherReminderMaximum : euros(0);
}

Result<CostsOrNot> belgianBusinessCosts(const LawPack& pack, const std::vector<Money>& principals, const BelgianBusinessFacts& facts)
{
    const Result<Money> principal = added(principals);
    if (!principal)
        return principal.error();
    if (principal->isZero())
        return CostsOrNot(NoCosts::NothingOpen);
    if (!facts.fixedSumClaimed && !facts.clause)
        return CostsOrNot(NoCosts::NotRecorded);
    CollectionCosts costs{euros(0), euros(0), {}, false, false, kBelgianBusinessBasis};
    for (const Money& invoice : principals) {
        if (invoice.isZero())
            continue;
        if (facts.fixedSumClaimed) {
            const Money fixed = pack.tables().belgianFixedCompensation;
            costs.lines.push_back({invoice, YearlyRate{}, fixed, fixed});
            costs.costs += fixed;
        }
        if (!facts.clause)
            continue;
        const Result<Money> part = percentOf(invoice, facts.clause->percent);
        if (!part)
            return part.error();
        const bool atLeast = part->minorUnits() < facts.clause->minimum.minorUnits();
        costs.lines.push_back({invoice, atLeast ? YearlyRate{} : facts.clause->percent, atLeast ? facts.clause->minimum : euros(0),
                               atLeast ? facts.clause->minimum : *part});
        costs.costs += costs.lines.back().amount;
    }
    return CostsOrNot(costs);
}

} // namespace tegoed
