#pragma once

#include "core/usecases/plans/plans.h"

#include <QJsonObject>

namespace tegoed::cli {

// Payment plans as `plan …` prints them with --json.

QJsonObject planJson(const PlanRow& row);           ///< In a list.
QJsonObject planDetailJson(const PlanRow& row);     ///< With parts, terms, messages and every act on it.
QJsonObject planDrawnJson(const PlanDrawn& drawn);  ///< What it would be: `plan new --dry-run`.
QJsonObject feasibilityJson(const Feasibility& feasibility);

} // namespace tegoed::cli
