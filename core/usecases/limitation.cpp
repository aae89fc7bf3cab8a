#include "core/usecases/limitation.h"

#include "core/storage/queries/limitation_queries.h"

namespace tegoed {

namespace {
constexpr int kLongestTermYears = 20; // Of any kind (art. 3:324 BW): what fell due that long ago is near its end or past it.
}

std::optional<Date> mayLapseUpTo(LegalTrack track, const Date& today)
{
    const auto kind = shortestLimitationOf(track);
    if (!kind)
        return std::nullopt;
    // The later a claim fell due, the later it lapses; the terms themselves are known to the law alone.
    Date near = today.plusMonths(-12 * kLongestTermYears), far = today;
    while (daysBetween(near, far) > 1) {
        const Date middle = near.plusDays(daysBetween(near, far) / 2);
        const bool isFar = limitationState(limitationOf(*kind, middle, {}), today) == LimitationState::Far;
        (isFar ? far : near) = middle;
    }
    return near;
}

std::vector<std::optional<ClaimLimitation>> limitationsOf(Database& database, const std::vector<OpenClaim>& claims)
{
    std::vector<InvoiceId> ids;
    for (const OpenClaim& claim : claims)
        ids.push_back(claim.invoice);
    const auto interrupted = LimitationQueries(database).interruptions(ids);
    std::vector<std::optional<ClaimLimitation>> limitations;
    for (const OpenClaim& claim : claims) {
        const auto shortest = shortestLimitationOf(claim.track), general = generalLimitationOf(claim.track);
        if (!shortest || !general) {
            limitations.emplace_back();
            continue;
        }
        const auto found = interrupted.find(claim.invoice);
        const std::vector<Interruption> by = found == interrupted.end() ? std::vector<Interruption>() : found->second;
        limitations.push_back(ClaimLimitation{limitationOf(*shortest, claim.due, by), limitationOf(*general, claim.due, by)});
    }
    return limitations;
}

} // namespace tegoed
