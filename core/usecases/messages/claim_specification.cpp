#include "core/usecases/messages/claim_specification.h"

#include <algorithm>

namespace tegoed {

Money ClaimSpecification::sum(ClaimKind kind) const
{
    Money total(0, principal.currency());
    for (const SpecifiedClaim& claim : claims) {
        if (claim.kind == kind)
            total += claim.asked;
    }
    return total;
}

std::optional<Money> ClaimSpecification::computed(ClaimKind kind) const
{
    std::optional<Money> total;
    for (const SpecifiedClaim& claim : claims) {
        if (claim.kind == kind && claim.computed)
            total = total ? *total + *claim.computed : *claim.computed;
    }
    return total;
}

bool ClaimSpecification::has(ClaimKind kind) const
{
    return std::any_of(claims.begin(), claims.end(), [kind](const SpecifiedClaim& claim) { return claim.kind == kind; });
}

} // namespace tegoed
