#pragma once

#include "core/usecases/plans/plans.h"
#include "ui/presentation/agreement_text.h"
#include "ui/presentation/plan_text.h"
#include "ui/presentation/state_text.h"

namespace tegoed::ui {

StateWord planStateWord(PlanState state);
StateWord promiseStateWord(const PromiseRow& promise);

/// "earlier plans 1 of 1 completed · largest part € 310.00 · median month € 250.00 …": what speaks for and against it.
QString feasibilityText(const Feasibility& found);
/// The largest part is far above what came in a month, or the plan is long: worth a second look.
bool isDoubtful(const Feasibility& found);

/// Where the plan went, who and when: "proposed 26-11-2026, kim". Without what was taken back; newest last.
QStringList planLogLines(const PlanData& plan);

/// "Mon", and why it was moved.
QString fallsOnText(const Instalment& part);

} // namespace tegoed::ui
