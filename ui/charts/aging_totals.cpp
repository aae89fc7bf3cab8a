#include "ui/charts/aging_totals.h"

#include <numeric>

namespace tegoed::ui {

AgingTotals AgingTotals::of(const AgingOptions& options, const AgingCurrency& currency)
{
    return {options,          currency.currency, currency.groups, currency.groupItems,
            currency.credits, currency.total,    currency.items};
}

AgingTotals AgingTotals::nothing(const AgingOptions& options, Currency currency)
{
    const auto groups = static_cast<std::size_t>(options.bounds.groups());
    return {options, currency, std::vector<std::int64_t>(groups), std::vector<int>(groups), 0, 0, 0};
}

int AgingTotals::itemsIn(int group) const
{
    const auto index = static_cast<std::size_t>(group);
    return index < groupItems.size() ? groupItems[index] : 0;
}

std::int64_t AgingTotals::sumOfGroups() const
{
    return std::accumulate(groups.begin(), groups.end(), std::int64_t{0});
}

int AgingTotals::percent(int group) const
{
    const std::int64_t sum = sumOfGroups();
    if (sum <= 0)
        return 0;
    // An amount is at most 10^16, so ×200 stays far inside 64 bits.
    return static_cast<int>((groups[static_cast<std::size_t>(group)] * 200 + sum) / (sum * 2));
}

bool operator==(const AgingTotals& a, const AgingTotals& b)
{
    return a.options.asOf == b.options.asOf && a.options.basis == b.options.basis && a.options.bounds == b.options.bounds
        && a.currency == b.currency && a.groups == b.groups && a.groupItems == b.groupItems && a.credits == b.credits
        && a.total == b.total && a.items == b.items;
}

} // namespace tegoed::ui
