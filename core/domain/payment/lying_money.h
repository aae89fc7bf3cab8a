#pragma once

#include "core/domain/calendar/date.h"

#include <cstdint>
#include <vector>

namespace tegoed {

/// Money of a debtor that is allocated to nothing, in one currency. Negative: paid out to them.
struct LyingMoney {
    Date on;                 ///< Value day.
    std::int64_t amount = 0; ///< Minor units.
    bool wasThere = false;   ///< Lay there before the agreement it is looked at for.
};

/// What of it came in since and is still here, by day: counts towards an agreement as if it were allocated already. What was paid
/// out is taken from the oldest that lies there, so first from what lay there before.
std::vector<LyingMoney> lyingSince(std::vector<LyingMoney> money);

} // namespace tegoed
