#include "core/usecases/limitation.h"

#include "core/storage/queries/limitation_queries.h"

namespace tegoed {

bool mayLapseSoon(const OpenClaim& claim, const Date& today)
{
    const auto kind = limitationKindOf(claim.track);
    return kind && limitationState(limitationOf(*kind, claim.due, {}), today) != LimitationState::Far;
}

std::vector<std::optional<Limitation>> limitationsOf(Database& database, const std::vector<OpenClaim>& claims)
{
    std::vector<InvoiceId> ids;
    for (const OpenClaim& claim : claims)
        ids.push_back(claim.invoice);
    const auto interrupted = LimitationQueries(database).interruptions(ids);
    std::vector<std::optional<Limitation>> limitations;
    for (const OpenClaim& claim : claims) {
        const auto found = interrupted.find(claim.invoice);
        const auto kind = limitationKindOf(claim.track);
        limitations.push_back(kind ? std::optional(limitationOf(*kind, claim.due, found == interrupted.end() ? std::vector<Interruption>() : found->second))
                                   : std::nullopt);
    }
    return limitations;
}

} // namespace tegoed
