#include "core/domain/behaviour/best_moment.h"

#include <array>

namespace tegoed {
namespace {

constexpr std::size_t kFewestCalls = 5;
constexpr int kFewestInPart = 2;
constexpr int kNoon = 12;
constexpr int kEvening = 17;

} // namespace

std::optional<BestMoment> bestMomentToReach(std::span<const CallTry> calls)
{
    if (calls.size() < kFewestCalls)
        return std::nullopt;
    std::array<BestMoment, 3> parts{BestMoment{DayPart::Morning, 0, 0}, BestMoment{DayPart::Afternoon, 0, 0}, BestMoment{DayPart::Evening, 0, 0}};
    for (const CallTry& call : calls) {
        BestMoment& part = parts.at(call.hour < kNoon ? 0 : call.hour < kEvening ? 1 : 2);
        ++part.of;
        part.reached += call.wasReached ? 1 : 0;
    }
    std::optional<BestMoment> best;
    for (const BestMoment& part : parts) {
        if (part.of < kFewestInPart || part.reached * 2 < part.of)
            continue;
        if (!best || part.reached * best->of > best->reached * part.of) // Shares compared without division.
            best = part;
    }
    return best;
}

} // namespace tegoed
