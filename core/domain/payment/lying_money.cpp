#include "core/domain/payment/lying_money.h"

#include <algorithm>

namespace tegoed {

std::vector<LyingMoney> lyingSince(std::vector<LyingMoney> money)
{
    std::stable_sort(money.begin(), money.end(), [](const LyingMoney& a, const LyingMoney& b) {
        return a.wasThere != b.wasThere ? a.wasThere : a.on < b.on;
    });
    std::int64_t paidOut = 0;
    for (const LyingMoney& one : money)
        paidOut += std::max<std::int64_t>(-one.amount, 0);
    std::vector<LyingMoney> since;
    for (LyingMoney& one : money) {
        if (one.amount <= 0)
            continue;
        const std::int64_t taken = std::min(paidOut, one.amount);
        paidOut -= taken;
        one.amount -= taken;
        if (one.amount > 0 && !one.wasThere)
            since.push_back(one);
    }
    return since;
}

} // namespace tegoed
