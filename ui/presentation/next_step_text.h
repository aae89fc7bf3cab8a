#pragma once

#include "core/usecases/escalation/due.h"

#include <QString>

namespace tegoed::ui {

/// "Next step: Second reminder, on 3 December 2026 at the earliest." `on` is the day the explanation is of.
QString nextStepText(const InvoiceExplanation& known, const Date& on, const Date& today);

/// Where a sequence comes from: "chosen for this debtor", "of the legal track".
QString assignedByText(AssignedBy by);

} // namespace tegoed::ui
