#pragma once

#include "core/usecases/escalation/sequences.h"

#include <QString>

namespace tegoed::ui {

/// "12 messages, 1 call, 0 hand-overs, costs € 150.00. Of 8 late invoices 5 were asked for, …"
QString simulationSumsText(const SimulationSums& sums);
/// Its first half, without a full stop.
QString simulationActsText(const SimulationSums& sums);
/// "3 invoices would have been paid before a step they get under the rules as they are."
QString paidBeforeText(int invoices);
/// What a change does to debtors in the next 30 days, or would have done in the past year.
QString simulationDifferenceText(const SimulationResult& result, bool isPastYear);

} // namespace tegoed::ui
