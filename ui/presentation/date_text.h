#pragma once

#include "core/domain/calendar/date.h"
#include "core/domain/message/typed_text.h"

#include <QString>

#include <optional>

namespace tegoed::ui {

// Dates in the language of the program.

QString dateText(const Date& date);     ///< "31-12-2026" in both languages: unambiguous in a list of days.
QString isoDateText(const QString& iso); ///< `dateText` of what a core reason carries, "2026-12-31"; what is no day comes back as it is.
QString longDateText(const Date& date); ///< "31 december 2026", "31 December 2026".
QString monthText(const Date& date);    ///< "december 2026".
QString weekdayDateText(const Date& date); ///< "do 19 nov", "Thu 19 Nov".

/// Up to seven days away in words ("today", "yesterday", "tomorrow", "3 days ago", "in 3 days"), further as `dateText`.
QString relativeDateText(const Date& date, const Date& today);
/// An instant (ISO 8601, UTC) in the zone of the machine: "yesterday 08:31", "19-11-2026 11:05".
QString relativeTimeText(const QString& instantUtc, const Date& today);
QString timeText(const QString& instantUtc); ///< Always absolute, for tooltips: "19-11-2026 11:05".

/// "17 days late", "due today", "due in 3 days".
QString daysLateText(int daysLate);
QString daysText(int days); ///< "17 days".

/// What a person types, by the rules of core/domain/message/typed_text.h: `31-12`, `-30`, `eind vorige maand` … Empty when it
/// is no day, or can mean two.
std::optional<Date> dateFromText(const QString& text, const Date& today, DateLean lean = DateLean::Past);

} // namespace tegoed::ui
