#include "core/usecases/limitation.h"

#include "core/storage/queries/limitation_queries.h"

namespace tegoed {

bool mayLapseSoon(const OpenClaim& claim, const Date& today)
{
    const auto kind = shortestLimitationOf(claim.track);
    return kind && limitationState(limitationOf(*kind, claim.due, {}), today) != LimitationState::Far;
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
