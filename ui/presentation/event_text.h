#pragma once

#include "core/storage/queries/timeline_queries.h"

#include <QString>

namespace tegoed::ui {

/// What the filter chips of the timeline choose from.
enum class EventGroup { Debtor, Invoices, Payments, Documents, Notes, Imports, Messages, Calls, Agreements };

/// One event of the timeline as a sentence in the language of the program, e.g. "Payment of € 605,00 received on 06-11-2026".
/// An unknown kind (a newer program's) is said to be one, never hidden.
QString eventText(const TimelineRow& event);
EventGroup eventGroup(const QString& kind);
QString eventGroupText(EventGroup group);
QString eventIcon(const QString& kind); ///< Name of the icon family.

} // namespace tegoed::ui
