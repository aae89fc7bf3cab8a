#pragma once

#include "core/domain/aging/aging_report.h"
#include "core/domain/message/format.h"

#include <QColor>
#include <QRect>

class QPainter;

namespace tegoed {

/// Colour of a group on white: older = darker, and apart in grey too (ux.md 7.2). More groups than colours share the last.
QColor agingColour(int group, int groups);

/// Fills `bar` with the colour and pattern of a group; patterns tell the groups apart without colour. Page units are tenths
/// of a point.
void paintAgingBar(QPainter& painter, const QRect& bar, int group, int groups);

/// The chart of one currency, one bar per group with its amount and share, and a line for credits when there are any.
void paintAgingBars(QPainter& painter, const QRect& area, const AgingCurrency& totals, const AgingOptions& options, TextLanguage language);
int agingBarsHeight(const AgingCurrency& totals, const AgingOptions& options);

} // namespace tegoed
