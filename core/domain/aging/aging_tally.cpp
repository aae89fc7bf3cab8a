#include "core/domain/aging/aging_tally.h"

#include <algorithm>
#include <numeric>

namespace tegoed {

void sortCurrencies(AgingReport& report, Currency bookCurrency)
{
    std::sort(report.currencies.begin(), report.currencies.end(), [&](const AgingCurrency& a, const AgingCurrency& b) {
        const bool aFirst = a.currency == bookCurrency;
        return aFirst != (b.currency == bookCurrency) ? aFirst : a.currency < b.currency;
    });
}

AgingTally::AgingTally(const AgingOptions& options, std::vector<Currency> currencies)
    : m_options(options), m_asOf(options.asOf.dayNumber()), m_groups(static_cast<std::size_t>(options.bounds.groups())),
      m_currencies(std::move(currencies)), m_sums(m_currencies.size())
{
    for (OneCurrency& sums : m_sums)
        sums.groupItems.assign(m_groups, 0);
}

void AgingTally::add(DebtorId debtor, std::size_t currency, std::int32_t issueDay, std::int32_t dueDay, std::int64_t open,
                     AgingKind kind)
{
    if (open == 0)
        return;
    OneCurrency& sums = m_sums[currency];
    std::int32_t& row = sums.rowOfDebtor[debtor.value];
    if (row < 0) {
        row = static_cast<std::int32_t>(sums.rows.size());
        sums.rows.push_back({debtor.value});
        sums.groups.resize(sums.groups.size() + m_groups, 0);
    }
    Sums& of = sums.rows[static_cast<std::size_t>(row)];
    of.items += kind == AgingKind::Receipt ? 0 : 1;
    if (kind != AgingKind::Invoice) {
        of.credits += open;
        return;
    }
    const std::int32_t days = m_asOf - (m_options.basis == AgingBasis::DueDate ? dueDay : issueDay);
    const int group = agingGroup(days, m_options.basis, m_options.bounds);
    sums.groups[static_cast<std::size_t>(row) * m_groups + static_cast<std::size_t>(group)] += open;
    ++sums.groupItems[static_cast<std::size_t>(group)];
    of.oldestDays = of.hasInvoice ? std::max(of.oldestDays, days) : days;
    of.hasInvoice = true;
}

AgingCurrency AgingTally::finished(std::size_t currency) const
{
    const OneCurrency& sums = m_sums[currency];
    AgingCurrency result;
    result.currency = m_currencies[currency];
    result.groups.assign(m_groups, 0);
    result.groupItems = sums.groupItems;
    result.rows.reserve(sums.rows.size());
    std::vector<std::uint32_t> order(sums.rows.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto byDebtor = [&](std::uint32_t a, std::uint32_t b) { return sums.rows[a].debtor < sums.rows[b].debtor; };
    if (!std::is_sorted(order.begin(), order.end(), byDebtor))
        std::sort(order.begin(), order.end(), byDebtor);
    for (const std::uint32_t row : order) {
        const Sums& of = sums.rows[row];
        const auto first = sums.groups.begin() + static_cast<std::ptrdiff_t>(row * m_groups);
        AgingRow line{DebtorId{of.debtor}, {first, first + static_cast<std::ptrdiff_t>(m_groups)}, of.credits, of.credits, of.oldestDays,
                      of.items};
        for (std::size_t group = 0; group < m_groups; ++group) {
            line.total += line.groups[group];
            result.groups[group] += line.groups[group];
        }
        // A receipt and its refund, both unallocated, leave nothing to show.
        if (line.items == 0 && line.credits == 0)
            continue;
        result.credits += line.credits;
        result.total += line.total;
        result.items += line.items;
        result.rows.push_back(std::move(line));
    }
    return result;
}

AgingReport AgingTally::finish(Currency bookCurrency, int laterEntries) const
{
    AgingReport report{m_options, {}, laterEntries};
    for (std::size_t currency = 0; currency < m_currencies.size(); ++currency)
        if (AgingCurrency result = finished(currency); !result.rows.empty())
            report.currencies.push_back(std::move(result));
    sortCurrencies(report, bookCurrency);
    return report;
}

} // namespace tegoed
