#pragma once

#include "core/domain/money/money.h"

#include <algorithm>
#include <vector>

namespace tegoed {

/// Adds to the sum of its own currency, or begins one at the end: currencies are never added up together (decision 10).
inline void addTo(std::vector<Money>& sums, const Money& amount)
{
    const auto sum = std::find_if(sums.begin(), sums.end(), [&](const Money& one) { return sameCurrency(one, amount); });
    if (sum == sums.end())
        sums.push_back(amount);
    else
        *sum += amount;
}

} // namespace tegoed
