#pragma once

#include "core/usecases/escalation/due.h"
#include "core/usecases/escalation/due_names.h"
#include "core/usecases/limitation.h"

namespace tegoed::detail {

/// An open invoice whose claim may lapse within half a year.
struct LapsingClaim {
    OpenClaim claim;
    DebtorId debtor; ///< As it is shown.
    Money open{0, Currency::euro()};
};

/// One row for each debtor and currency, lapsed ones apart, the day that comes first in front: whatever else keeps a debtor from being
/// reminded, this clock runs. Names have been read.
std::vector<DueStuck> lapsingClaims(Database& database, const std::vector<LapsingClaim>& claims, const DueNames& names, const Date& today);

/// Until when a claim can be made good, as a reason: far away it only informs.
Reason limitationReason(const QString& number, const ClaimLimitation& limitation, const Date& today);

} // namespace tegoed::detail
