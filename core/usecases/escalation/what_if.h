#pragma once

#include "core/base/progress.h"
#include "core/domain/escalation/accrued_interest.h"
#include "core/domain/escalation/simulation_sums.h"
#include "core/usecases/book_session.h"

namespace tegoed {

/// What there would be on a later day when nobody pays and what the rules propose leaves on its day (S38): the slider on Aging and
/// for a debtor.
struct WhatIf {
    Date on{2000, 1, 1};
    SimulationSums sums;      ///< From today up to and with that day. Costs: what those messages would claim.
    AccruedInterest interest; ///< By law, that has run by then over what is open.
};

/// Reads only. `on` = today: what may go today. Errors: InvalidDate before today or more than a year after it; Cancelled.
Result<WhatIf> whatIfOn(BookSession& session, std::optional<DebtorId> debtor, const Date& on, Progress& progress);

} // namespace tegoed
