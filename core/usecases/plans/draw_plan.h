#pragma once

#include "core/usecases/acts/act.h"
#include "core/usecases/plans/plan_facts.h"

namespace tegoed::detail {

/// Draws a plan up from the book. `existing`: a plan that may have the invoices already.
Result<PlanDrawn> drawn(Database& database, const PlanInput& input, PlanId existing, const Date& today);

/// The same as a version that can be stored: it closes, and everything holds.
Result<StoredPlanVersion> versionOf(const Act& act, const PlanInput& input, PlanId existing, int number, bool isByDebtor);

} // namespace tegoed::detail
