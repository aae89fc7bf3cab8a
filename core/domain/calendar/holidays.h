#pragma once

#include "core/base/result.h"
#include "core/domain/calendar/date.h"

#include <vector>

namespace tegoed {

/// Which days do not count. Every rule names the calendar it uses (decision 27). Saturday and Sunday are no working days in
/// any of them (NL: Algemene termijnenwet art. 1; BE: art. 1.7 BW; banks: TARGET).
enum class WorkCalendar {
    Netherlands, ///< Recognised holidays with Good Friday, and 5 May every year (Algemene termijnenwet art. 3).
    Belgium,     ///< The ten legal holidays.
    Banking,     ///< Closing days of TARGET, the payment system of the euro.
};

enum class HolidayName {
    NewYear, GoodFriday, EasterSunday, EasterMonday, QueensDay, KingsDay, LabourDay, LiberationDay, Ascension, WhitSunday,
    WhitMonday, BelgianNationalDay, Assumption, AllSaints, Armistice, Christmas, SecondChristmasDay, YearEndClosing,
};

struct Holiday {
    Date date;
    HolidayName name;
    friend bool operator==(const Holiday&, const Holiday&) = default;
};

/// Years the tables hold. A date outside gives no answer, never a guess.
inline constexpr int kFirstHolidayYear = 2000;
inline constexpr int kLastHolidayYear = 2100;

/// The holidays of one year by date, also those on a Saturday or Sunday. Two names can share a day (Ascension on 5 May 2016).
/// Errors: InvalidInput(year, value) outside 2000–2100.
Result<std::vector<Holiday>> holidays(WorkCalendar calendar, int year);

/// Errors of the next three: InvalidDate(text) when a year outside 2000–2100 would have to be known.
Result<bool> isWorkingDay(WorkCalendar calendar, const Date& day);
/// The first working day after `day`.
Result<Date> nextWorkingDay(WorkCalendar calendar, const Date& day);
/// The `n`th working day after `day` (before it when negative); 0 = `day` itself, working day or not.
Result<Date> plusWorkingDays(WorkCalendar calendar, const Date& day, int n);

/// Easter Sunday by the anonymous Gregorian computus (Meeus, *Astronomical Algorithms*); years from 1583.
Date easterSunday(int year);

} // namespace tegoed
