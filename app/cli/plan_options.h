#pragma once

#include "app/cli/command.h"
#include "core/usecases/plans/plan_facts.h"

namespace tegoed::cli {

/// How a plan is divided and what is agreed: the options of `plan new`, `edit`, `propose` and `counter`.
QList<Option> planOptions();
/// Whether any of them was given.
bool hasPlanOptions(const ParsedOptions& options);

/// What the options say over `input`, which holds what they leave open. Errors: those of the values.
Result<PlanInput> planInputOf(const CommandContext& context, Database& database, const Date& today, PlanInput input);

} // namespace tegoed::cli
