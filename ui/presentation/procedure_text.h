#pragma once

#include "core/domain/escalation/procedure_check.h"

#include <QString>

namespace tegoed::ui {

/// A finding about the firm's own way of working, as a sentence with its figures.
QString procedureText(const ProcedureFinding& finding, int lateAfter);
/// Where it is mended: "Days of the first step after the due date", "Settings ▸ Legal".
QString procedureRemedyText(ProcedureTopic topic);
/// "in order", "look at this", "nothing to judge".
QString procedureVerdictText(ProcedureVerdict verdict);

} // namespace tegoed::ui
