#pragma once

#include "core/domain/calendar/date.h"
#include "core/domain/money/money.h"

#include <QString>

namespace tegoed {

/// What may stand beside an invoice without ever changing it.
enum class ClaimKind { Interest, CollectionCosts, FixedCompensation, ReminderFee };

/// A claim with its legal basis. Stays open until paid or explicitly waived (U36).
struct ClaimData {
    ClaimKind kind;
    Money amount;
    Date claimedOn;
    QString basis;       ///< Legal source, e.g. "art. 6:96 BW".
    QString calculation; ///< Canonical JSON of the parts, readable again by `core/domain/law`.
};

/// How one payment reaches costs, interest and principal.
struct ClaimAllocation {
    Money toCosts;
    Money toInterest;
    Money toPrincipal;
    Money remainingPrincipal;
    Money overpaid;
};

/// Costs, then interest, then principal (art. 6:44 BW), to the cent: the parts and what is overpaid add up to `payment`.
/// Errors: CurrencyMix; InvalidInput for a negative amount.
Result<ClaimAllocation> allocateToClaims(const Money& payment, const Money& costs, const Money& interest, const Money& principal);

} // namespace tegoed
