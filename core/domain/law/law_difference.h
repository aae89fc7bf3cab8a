#pragma once

#include "core/domain/law/law_pack.h"

namespace tegoed {

/// One thing that another law pack says differently.
struct LawChange {
    enum class What {
        RateAdded, RateChanged, RateRemoved, ///< `from`: first day of the row.
        KnownUntil,                          ///< `before` and `after` are days.
        DutchCosts, BelgianConsumerCosts, BelgianFixedSum, BusinessTerms, CourtFees, BailiffFees,
    };
    What what;
    std::optional<RateTable> table = {};
    std::optional<Date> from = {};
    QString before = {}, after = {}; ///< Percentages as plain decimals, days as ISO; '' = none, or not told in one word.
    bool isPast = false;   ///< Changes what was worked with: a rate of a day that was known already, or a scale in force.
    friend bool operator==(const LawChange&, const LawChange&) = default;
};

/// What `next` says differently from `now`; rates by table and day. Rows that come after the last known day are no change of the past.
std::vector<LawChange> lawDifference(const LawPack& now, const LawPack& next);

} // namespace tegoed
