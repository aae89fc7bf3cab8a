#include "core/domain/law/law_difference.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace tegoed {

namespace {

using What = LawChange::What;

auto key(const ScaleStep& step)
{
    return std::tuple(step.above.minorUnits(), step.upTo ? step.upTo->minorUnits() : -1, step.fixed.minorUnits(), step.percent.ppm);
}

bool isSame(const std::vector<ScaleStep>& a, const std::vector<ScaleStep>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const ScaleStep& x, const ScaleStep& y) { return key(x) == key(y); });
}

bool isSame(const DutchCostScale& a, const DutchCostScale& b)
{
    return isSame(a.steps, b.steps)
        && std::tie(a.inForce, a.minimum, a.maximum, a.withoutLetterBusiness, a.consumerLetterDays, a.capInForce, a.capInstalmentBelow, a.capPerWindow,
                    a.capWindowMonths, a.vatFromYear)
        == std::tie(b.inForce, b.minimum, b.maximum, b.withoutLetterBusiness, b.consumerLetterDays, b.capInForce, b.capInstalmentBelow, b.capPerWindow,
                    b.capWindowMonths, b.vatFromYear);
}

bool isSame(const BelgianConsumerScale& a, const BelgianConsumerScale& b)
{
    return isSame(a.steps, b.steps)
        && std::tie(a.inForceNewContracts, a.inForceOlderContracts, a.maximum, a.furtherReminderMaximum, a.freeRemindersPerYear, a.graceDays)
        == std::tie(b.inForceNewContracts, b.inForceOlderContracts, b.maximum, b.furtherReminderMaximum, b.freeRemindersPerYear, b.graceDays);
}

bool isSame(const BusinessTerms& a, const BusinessTerms& b)
{
    return std::tie(a.from, a.defaultDays, a.maximumDays, a.publicBodyDays, a.largeToSmeDays, a.largeToSmeFrom, a.largeToSmeOlderContractsFrom)
        == std::tie(b.from, b.defaultDays, b.maximumDays, b.publicBodyDays, b.largeToSmeDays, b.largeToSmeFrom, b.largeToSmeOlderContractsFrom);
}

bool isSame(const CourtFeeTable& a, const CourtFeeTable& b)
{
    const auto row = [](const CourtFeeTable::Row& x, const CourtFeeTable::Row& y) {
        return std::tie(x.above, x.upTo, x.legalPerson, x.naturalPerson) == std::tie(y.above, y.upTo, y.legalPerson, y.naturalPerson);
    };
    return std::tie(a.year, a.track, a.indigent, a.undeterminedLegalPerson, a.undeterminedNaturalPerson)
        == std::tie(b.year, b.track, b.indigent, b.undeterminedLegalPerson, b.undeterminedNaturalPerson)
        && std::equal(a.rows.begin(), a.rows.end(), b.rows.begin(), b.rows.end(), row);
}

bool isSame(const BailiffFee& a, const BailiffFee& b)
{
    return std::tie(a.from, a.act, a.withoutVat) == std::tie(b.from, b.act, b.withoutVat);
}

/// Something of `before` is not in `after` any more, or differs: the past is changed, not added to.
template <typename Row>
void compareRows(What what, const std::vector<Row>& before, const std::vector<Row>& after, std::vector<LawChange>& changes)
{
    const auto among = [](const Row& row, const std::vector<Row>& rows) {
        return std::any_of(rows.begin(), rows.end(), [&](const Row& one) { return isSame(row, one); });
    };
    const bool isLess = !std::all_of(before.begin(), before.end(), [&](const Row& row) { return among(row, after); });
    const bool isMore = !std::all_of(after.begin(), after.end(), [&](const Row& row) { return among(row, before); });
    if (isLess || isMore)
        changes.push_back({.what = what, .isPast = isLess});
}

const RateRow* rowFrom(const std::vector<RateRow>& rows, const Date& from)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const RateRow& row) { return row.from == from; });
    return found == rows.end() ? nullptr : &*found;
}

void compareRates(RateTable table, const LawPack& now, const LawPack& next, std::vector<LawChange>& changes)
{
    const std::vector<RateRow>& before = now.tables().rates.at(table);
    const std::vector<RateRow>& after = next.tables().rates.at(table);
    std::set<Date> days;
    for (const auto* rows : {&before, &after}) {
        for (const RateRow& row : *rows)
            days.insert(row.from);
    }
    const Date known = now.lastKnownDay(table);
    for (const Date& day : days) {
        const RateRow* was = rowFrom(before, day);
        const RateRow* is = rowFrom(after, day);
        if (was && is && was->rate == is->rate && was->until == is->until)
            continue;
        changes.push_back({was && is ? What::RateChanged : is ? What::RateAdded : What::RateRemoved, table, day, was ? was->rate.toPercent() : QString(),
                           is ? is->rate.toPercent() : QString(), day <= known});
    }
    if (const Date until = next.lastKnownDay(table); until != known)
        changes.push_back({What::KnownUntil, table, std::nullopt, known.toIso(), until.toIso(), until < known});
}

} // namespace

std::vector<LawChange> lawDifference(const LawPack& now, const LawPack& next)
{
    std::vector<LawChange> changes;
    for (const RateTable table : kRateTables)
        compareRates(table, now, next, changes);
    const LawTables& before = now.tables();
    const LawTables& after = next.tables();
    if (!isSame(before.dutchCosts, after.dutchCosts))
        changes.push_back({.what = What::DutchCosts, .isPast = true});
    if (!isSame(before.belgianConsumer, after.belgianConsumer))
        changes.push_back({.what = What::BelgianConsumerCosts, .isPast = true});
    if (before.belgianFixedCompensation != after.belgianFixedCompensation)
        changes.push_back({.what = What::BelgianFixedSum, .before = before.belgianFixedCompensation.toDecimal(),
                           .after = after.belgianFixedCompensation.toDecimal(), .isPast = true});
    if (!isSame(before.dutchBusiness, after.dutchBusiness) || !isSame(before.belgianBusiness, after.belgianBusiness))
        changes.push_back({.what = What::BusinessTerms, .isPast = true});
    compareRows(What::CourtFees, before.courtFees, after.courtFees, changes);
    compareRows(What::BailiffFees, before.bailiffFees, after.bailiffFees, changes);
    return changes;
}

} // namespace tegoed
