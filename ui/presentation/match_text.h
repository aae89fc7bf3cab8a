#pragma once

#include "core/domain/payment/matching/match_types.h"

#include <QString>

namespace tegoed::ui {

// What bank lines are and why, in the language of the user.

QString certaintyText(Certainty certainty); ///< The three words.
QString matchReasonText(MatchReason reason);
/// With what it speaks for: ✓ the proposal, ≠ a difference, ⚠ against it.
QString markedReasonText(MatchReason reason);
QString lineStateText(const QString& state); ///< Of a bank line: open, booked, ignored.

} // namespace tegoed::ui
