#pragma once

#include "core/domain/law/legal_terms.h"
#include "core/storage/database.h"

#include <optional>
#include <vector>

namespace tegoed {

/// A claim whose limitation is asked for.
struct OpenClaim {
    InvoiceId invoice;
    Date due{2000, 1, 1};
    LegalTrack track = LegalTrack::Other;
};

/// Until when a claim can be made good: whether goods or services were sold is not recorded, so there may be two answers.
struct ClaimLimitation {
    Limitation shortest; ///< Of goods sold to a consumer; of a business the same as `general`.
    Limitation general;

    /// The shorter one has passed and the other one has not: it depends on what was sold.
    bool isUncertain(const Date& today) const { return shortest.lastDay < today && today <= general.lastDay; }
    /// The one that counts on a day: the shorter one until it has passed.
    const Limitation& running(const Date& today) const { return shortest.lastDay < today ? general : shortest; }
    LimitationState state(const Date& today) const { return limitationState(running(today), today); }
};

/// The latest due day of claims that may lapse within half a year, or have, by the shortest term and before anything that interrupted
/// them is read: one day for all invoices of a track. Empty for the law of another country.
std::optional<Date> mayLapseUpTo(LegalTrack track, const Date& today);

/// The limitation of each claim, in their order, with what the book knows to have interrupted it (`LimitationQueries`). Empty for the
/// law of another country.
std::vector<std::optional<ClaimLimitation>> limitationsOf(Database& database, const std::vector<OpenClaim>& claims);

} // namespace tegoed
