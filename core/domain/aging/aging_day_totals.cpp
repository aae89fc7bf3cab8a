#include "core/domain/aging/aging_day_totals.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <numeric>

namespace tegoed {
namespace {

/// Days outside are treated as the nearest one inside: a typing error in one due date must not cost memory.
constexpr std::int32_t kEarliest = -29'220;  // 1890
constexpr std::int32_t kLatest = 54'788;     // 2120
constexpr std::int32_t kForEver = std::numeric_limits<std::int32_t>::max();

std::int32_t clamped(std::int32_t day)
{
    return std::clamp(day, kEarliest, kLatest);
}

} // namespace

AgingDayTotals::AgingDayTotals(const AgingColumns& columns, AgingBasis basis, AgingBounds bounds)
    : m_basis(basis), m_bounds(std::move(bounds)), m_bookCurrency(columns.bookCurrency())
{
    columns.forEachDebtor([&](const AgingColumns::Range& range) { cover(range); });
    m_sums = emptySums(columns.currencies());
    columns.forEachDebtor([&](const AgingColumns::Range& range) { addEntries(m_sums, range, +1); });
    for (OneCurrency& sums : m_sums) {
        for (auto& group : sums.groups)
            std::partial_sum(group.begin(), group.end(), group.begin());
        for (auto& group : sums.groupItems)
            std::partial_sum(group.begin(), group.end(), group.begin());
        std::partial_sum(sums.credits.begin(), sums.credits.end(), sums.credits.begin());
        std::partial_sum(sums.creditNotes.begin(), sums.creditNotes.end(), sums.creditNotes.begin());
    }
}

std::vector<AgingDayTotals::OneCurrency> AgingDayTotals::emptySums(const std::vector<Currency>& currencies) const
{
    const auto groups = static_cast<std::size_t>(m_bounds.groups());
    std::vector<OneCurrency> sums;
    for (const Currency currency : currencies)
        sums.push_back({currency, std::vector(groups, std::vector<std::int64_t>(days())),
                        std::vector(groups, std::vector<std::int32_t>(days())), std::vector<std::int64_t>(days()),
                        std::vector<std::int32_t>(days())});
    return sums;
}

std::size_t AgingDayTotals::place(std::int32_t day) const
{
    return static_cast<std::size_t>(std::clamp(day, m_first, m_last) - m_first);
}

void AgingDayTotals::cover(const AgingColumns::Range& range)
{
    const AgingColumns::Block& block = *range.block;
    std::int32_t first = m_last < m_first ? kForEver : m_first;
    std::int32_t last = m_last < m_first ? std::numeric_limits<std::int32_t>::min() : m_last;
    for (std::size_t entry = range.first(); entry < range.last(); ++entry) {
        first = std::min(first, clamped(block.issueDay[entry]));
        const std::int32_t base = m_basis == AgingBasis::DueDate ? block.dueDay[entry] : block.issueDay[entry];
        last = std::max({last, clamped(block.issueDay[entry]), clamped(base + m_bounds.days.back() + 1)});
        for (std::uint32_t at = block.movementStart[entry]; at < block.movementStart[entry + 1]; ++at)
            last = std::max(last, clamped(block.movementDay[at]));
    }
    if (first > last)
        return;
    if (m_last < m_first) { // The first days there are.
        std::vector<Currency> currencies;
        for (const OneCurrency& sums : m_sums)
            currencies.push_back(sums.currency);
        m_first = first;
        m_last = last;
        m_sums = emptySums(currencies);
        return;
    }
    for (OneCurrency& sums : m_sums) { // Filled already: nothing was open before, nothing changed after.
        const auto stretch = [&](auto& byDay) {
            byDay.insert(byDay.begin(), static_cast<std::size_t>(m_first - first), 0);
            byDay.resize(static_cast<std::size_t>(last - first + 1), byDay.back());
        };
        std::for_each(sums.groups.begin(), sums.groups.end(), stretch);
        std::for_each(sums.groupItems.begin(), sums.groupItems.end(), stretch);
        stretch(sums.credits);
        stretch(sums.creditNotes);
    }
    m_first = first;
    m_last = last;
}

void AgingDayTotals::addPart(OneCurrency& to, const AgingColumns::Block& block, std::size_t entry, std::int32_t from,
                             std::int32_t until, std::int64_t open, int sign) const
{
    const auto between = [&](auto& byDay, std::int32_t begin, std::int32_t end, auto value) {
        if (begin >= end)
            return;
        byDay[place(begin)] += value;
        if (end <= m_last)
            byDay[place(end)] -= value;
    };
    if (block.kind[entry] != AgingKind::Invoice) {
        between(to.credits, from, until, sign * open);
        if (block.kind[entry] == AgingKind::CreditNote)
            between(to.creditNotes, from, until, sign);
        return;
    }
    // Each group is a stretch of days counted from the due date (or the issue date).
    const std::int32_t base = m_basis == AgingBasis::DueDate ? block.dueDay[entry] : block.issueDay[entry];
    const auto groups = static_cast<std::size_t>(m_bounds.groups());
    std::int32_t begin = from;
    for (std::size_t group = m_basis == AgingBasis::DueDate ? 0 : 1; group < groups && begin < until; ++group) {
        const std::int32_t end = group + 1 == groups ? until : std::min(until, base + (group == 0 ? 0 : m_bounds.days[group - 1]) + 1);
        between(to.groups[group], begin, end, sign * open);
        between(to.groupItems[group], begin, end, sign);
        begin = std::max(begin, end);
    }
}

void AgingDayTotals::addEntries(std::vector<OneCurrency>& to, const AgingColumns::Range& range, int sign) const
{
    const AgingColumns::Block& block = *range.block;
    std::vector<std::pair<std::int32_t, std::int64_t>> changes;
    for (std::size_t entry = range.first(); entry < range.last(); ++entry) {
        changes.clear();
        for (std::uint32_t at = block.movementStart[entry]; at < block.movementStart[entry + 1]; ++at)
            changes.emplace_back(std::max(block.movementDay[at], block.issueDay[entry]), block.movementChange[at]);
        std::sort(changes.begin(), changes.end());
        OneCurrency& sums = to[block.currency[entry]];
        std::int32_t from = block.issueDay[entry];
        std::int64_t open = block.amount[entry];
        for (const auto& [day, change] : changes) {
            if (day > from && open != 0)
                addPart(sums, block, entry, from, day, open, sign);
            from = day;
            open += change;
        }
        if (open != 0)
            addPart(sums, block, entry, from, kForEver, open, sign);
    }
}

void AgingDayTotals::change(const AgingColumns& columns, DebtorId debtor, int sign)
{
    const std::optional<AgingColumns::Range> range = columns.find(debtor);
    if (!range)
        return;
    cover(*range);
    for (std::size_t currency = m_sums.size(); currency < columns.currencies().size(); ++currency)
        m_sums.push_back(emptySums({columns.currencies()[currency]}).front());
    std::vector<OneCurrency> difference = emptySums(columns.currencies());
    addEntries(difference, *range, sign);
    const auto addUp = [](auto& to, auto& from) {
        std::partial_sum(from.begin(), from.end(), from.begin());
        std::transform(to.begin(), to.end(), from.begin(), to.begin(), std::plus<>());
    };
    for (std::size_t currency = 0; currency < difference.size(); ++currency) {
        OneCurrency& to = m_sums[currency];
        OneCurrency& from = difference[currency];
        for (std::size_t group = 0; group < to.groups.size(); ++group) {
            addUp(to.groups[group], from.groups[group]);
            addUp(to.groupItems[group], from.groupItems[group]);
        }
        addUp(to.credits, from.credits);
        addUp(to.creditNotes, from.creditNotes);
    }
}

AgingReport AgingDayTotals::at(const Date& asOf) const
{
    AgingReport report{{asOf, m_basis, m_bounds}, {}, 0};
    const std::int32_t day = asOf.dayNumber();
    if (day < m_first || m_last < m_first)
        return report;
    const std::size_t at = place(day);
    for (const OneCurrency& sums : m_sums) {
        AgingCurrency totals{sums.currency, {}, {}, sums.credits[at], sums.credits[at], sums.creditNotes[at], {}};
        for (std::size_t group = 0; group < sums.groups.size(); ++group) {
            totals.groups.push_back(sums.groups[group][at]);
            totals.groupItems.push_back(sums.groupItems[group][at]);
            totals.total += totals.groups.back();
            totals.items += totals.groupItems.back();
        }
        if (totals.items != 0 || totals.credits != 0)
            report.currencies.push_back(std::move(totals));
    }
    sortCurrencies(report, m_bookCurrency);
    return report;
}

} // namespace tegoed
