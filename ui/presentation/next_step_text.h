#pragma once

#include "core/usecases/escalation/due.h"

#include <QString>

namespace tegoed::ui {

/// "Next step: Second reminder, on 3 December 2026 at the earliest." `on` is the day the explanation is of.
QString nextStepText(const InvoiceExplanation& known, const Date& on, const Date& today);

} // namespace tegoed::ui
