#pragma once

#include "ui/charts/aging_totals.h"

#include <QString>

namespace tegoed::ui {

/// One bar as tooltip and screen reader say it: "31 to 60 days, 9,870 euros, 16 percent, 21 items, 3 of 5".
QString agingAnnouncement(const AgingTotals& figures, int group);

/// The whole chart in a few sentences, for who cannot see it: day, total, and each group.
QString agingSummary(const AgingTotals& figures);

} // namespace tegoed::ui
