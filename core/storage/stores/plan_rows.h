#pragma once

#include "core/storage/stores/plan_store.h"

namespace tegoed::detail {

/// The columns of a plan, in the order `planAt` reads them from `first`.
QString planColumns(const QString& table);
inline constexpr int kPlanColumns = 16;
StoredPlan planAt(const Statement& row, int first = 0);
PlanState planStateAt(const Statement& row, int column);

} // namespace tegoed::detail
