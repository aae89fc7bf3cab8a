#include "core/domain/claim/claim.h"

#include <algorithm>

namespace tegoed {

Result<ClaimAllocation> allocateToClaims(const Money& payment, const Money& costs, const Money& interest, const Money& principal)
{
    for (const Money* other : {&costs, &interest, &principal}) {
        if (!sameCurrency(payment, *other))
            return Error{Error::Code::CurrencyMix, {payment.currency().code(), other->currency().code()}, {}};
        if (other->isNegative())
            return Error{Error::Code::InvalidInput, {QStringLiteral("amount"), other->toDecimal()}, {}};
    }
    if (payment.isNegative())
        return Error{Error::Code::InvalidInput, {QStringLiteral("amount"), payment.toDecimal()}, {}};
    Money left = payment;
    const auto take = [&left](const Money& claim) {
        const Money part(std::min(left.minorUnits(), claim.minorUnits()), left.currency());
        left -= part;
        return part;
    };
    const Money toCosts = take(costs);
    const Money toInterest = take(interest);
    const Money toPrincipal = take(principal);
    return ClaimAllocation{toCosts, toInterest, toPrincipal, principal - toPrincipal, left};
}

} // namespace tegoed
