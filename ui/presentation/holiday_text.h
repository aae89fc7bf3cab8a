#pragma once

#include "core/domain/calendar/holidays.h"

#include <QString>

namespace tegoed::ui {

QString holidayCode(HolidayName name); ///< new_year, good_friday … for JSON.
QString holidayText(HolidayName name); ///< "New Year's Day".

} // namespace tegoed::ui
