#pragma once

#include "core/domain/aging/aging_report.h"

#include <QString>

namespace tegoed::ui {

// The groups of an aging report in the language of the program; window and command line say the same.

/// "Not due", "1–30 days", "> 90 days". By issue date the first group with a label is "0–30 days": it starts on the day itself.
QString agingGroupText(const AgingOptions& options, int group);
/// For the head of a narrow column: "Not due", "1–30", "> 90".
QString agingGroupShortText(const AgingOptions& options, int group);
/// As said aloud: "not due", "31 to 60 days", "more than 90 days".
QString agingGroupSpoken(const AgingOptions& options, int group);

/// An amount as said aloud: "9,870 euros", "9.870,50 euro"; other currencies by their code. Cents only where there are any.
QString moneySpoken(const Money& amount);

} // namespace tegoed::ui
