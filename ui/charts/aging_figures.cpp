#include "ui/charts/aging_figures.h"

#include <numeric>

namespace tegoed::ui {

AgingFigures AgingFigures::of(const AgingOptions& options, const AgingCurrency& currency)
{
    return {options,          currency.currency, currency.groups, currency.groupItems,
            currency.credits, currency.total,    currency.items};
}

int AgingFigures::itemsIn(int group) const
{
    const auto index = static_cast<std::size_t>(group);
    return index < groupItems.size() ? groupItems[index] : 0;
}

std::int64_t AgingFigures::sumOfGroups() const
{
    return std::accumulate(groups.begin(), groups.end(), std::int64_t{0});
}

int AgingFigures::percent(int group) const
{
    const std::int64_t sum = sumOfGroups();
    if (sum <= 0)
        return 0;
    // An amount is at most 10^16, so ×200 stays far inside 64 bits.
    return static_cast<int>((groups[static_cast<std::size_t>(group)] * 200 + sum) / (sum * 2));
}

bool operator==(const AgingFigures& a, const AgingFigures& b)
{
    return a.options.asOf == b.options.asOf && a.options.basis == b.options.basis && a.options.bounds == b.options.bounds
        && a.currency == b.currency && a.groups == b.groups && a.groupItems == b.groupItems && a.credits == b.credits
        && a.total == b.total && a.items == b.items;
}

} // namespace tegoed::ui
