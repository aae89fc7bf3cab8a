#pragma once

#include <cstdint>
#include <optional>
#include <span>

namespace tegoed {

/// A call to a debtor: the hour of the company's clock (0–23), and whether somebody was spoken to.
struct CallTry {
    int hour = 0;
    bool wasReached = false;
};

enum class DayPart : std::uint8_t { Morning, Afternoon, Evening }; ///< Before 12:00, before 17:00, after.

/// When this debtor was reached most often.
struct BestMoment {
    DayPart part = DayPart::Morning;
    int reached = 0; ///< Of the calls in that part of the day …
    int of = 0;      ///< … so many.
};

/// From five calls on: the part of the day with the largest share of calls that reached somebody, when that is at least half of two or
/// more. The earlier part where two are equal. Empty: the log does not say.
std::optional<BestMoment> bestMomentToReach(std::span<const CallTry> calls);

} // namespace tegoed
