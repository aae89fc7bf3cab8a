#include "core/domain/calendar/holidays.h"

#include <algorithm>

namespace tegoed {
namespace {

using namespace Qt::Literals::StringLiterals;
using enum HolidayName;

constexpr int kSunday = 7;
constexpr int kSaturday = 6;

/// Celebrated the day before when it falls on a Sunday.
Date orSaturdayBefore(const Date& day)
{
    return day.isoWeekday() == kSunday ? day.plusDays(-1) : day;
}

Holiday dayOfTheMonarch(int year)
{
    // Until 2013 on the birthday of Queen Juliana, since then on that of King Willem-Alexander.
    constexpr int kFirstKingsDay = 2014;
    return year < kFirstKingsDay ? Holiday{orSaturdayBefore(Date(year, 4, 30)), QueensDay}
                                 : Holiday{orSaturdayBefore(Date(year, 4, 27)), KingsDay};
}

std::vector<Holiday> dutch(int year)
{
    const Date easter = easterSunday(year);
    return {{Date(year, 1, 1), NewYear},      {easter.plusDays(-2), GoodFriday},  {easter, EasterSunday},
            {easter.plusDays(1), EasterMonday}, dayOfTheMonarch(year),            {Date(year, 5, 5), LiberationDay},
            {easter.plusDays(39), Ascension}, {easter.plusDays(49), WhitSunday},  {easter.plusDays(50), WhitMonday},
            {Date(year, 12, 25), Christmas},  {Date(year, 12, 26), SecondChristmasDay}};
}

std::vector<Holiday> belgian(int year)
{
    const Date easter = easterSunday(year);
    return {{Date(year, 1, 1), NewYear},      {easter.plusDays(1), EasterMonday}, {Date(year, 5, 1), LabourDay},
            {easter.plusDays(39), Ascension}, {easter.plusDays(50), WhitMonday},  {Date(year, 7, 21), BelgianNationalDay},
            {Date(year, 8, 15), Assumption},  {Date(year, 11, 1), AllSaints},     {Date(year, 11, 11), Armistice},
            {Date(year, 12, 25), Christmas}};
}

std::vector<Holiday> banking(int year)
{
    const Date easter = easterSunday(year);
    std::vector<Holiday> days{{Date(year, 1, 1), NewYear},      {easter.plusDays(-2), GoodFriday},
                              {easter.plusDays(1), EasterMonday}, {Date(year, 5, 1), LabourDay},
                              {Date(year, 12, 25), Christmas},  {Date(year, 12, 26), SecondChristmasDay}};
    if (year == 2001) // The one extra closing day, before the euro's notes and coins (ECB, 25 May 2000).
        days.push_back({Date(2001, 12, 31), YearEndClosing});
    return days;
}

std::vector<Holiday> unsorted(WorkCalendar calendar, int year)
{
    switch (calendar) {
    case WorkCalendar::Netherlands: return dutch(year);
    case WorkCalendar::Belgium: return belgian(year);
    case WorkCalendar::Banking: return banking(year);
    }
    return {};
}

bool isKnown(int year)
{
    return year >= kFirstHolidayYear && year <= kLastHolidayYear;
}

} // namespace

Date easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int monthAndDay = h + l - 7 * m + 114;
    return Date(year, monthAndDay / 31, monthAndDay % 31 + 1);
}

Result<std::vector<Holiday>> holidays(WorkCalendar calendar, int year)
{
    if (!isKnown(year))
        return Error{Error::Code::InvalidInput, {u"year"_s, QString::number(year)}, u"holidays are known for 2000-2100"_s};
    std::vector<Holiday> days = unsorted(calendar, year);
    std::stable_sort(days.begin(), days.end(), [](const Holiday& x, const Holiday& y) { return x.date < y.date; });
    return days;
}

Result<bool> isWorkingDay(WorkCalendar calendar, const Date& day)
{
    if (!isKnown(day.year()))
        return Error{Error::Code::InvalidDate, {day.toIso()}, u"holidays are known for 2000-2100"_s};
    if (day.isoWeekday() >= kSaturday)
        return false;
    const std::vector<Holiday> days = unsorted(calendar, day.year());
    return std::none_of(days.begin(), days.end(), [&](const Holiday& holiday) { return holiday.date == day; });
}

Result<Date> nextWorkingDay(WorkCalendar calendar, const Date& day)
{
    return plusWorkingDays(calendar, day, 1);
}

Result<Date> plusWorkingDays(WorkCalendar calendar, const Date& day, int n)
{
    const int step = n < 0 ? -1 : 1;
    Date at = day;
    for (int left = std::abs(n); left > 0;) {
        at = at.plusDays(step);
        const Result<bool> working = isWorkingDay(calendar, at);
        if (!working)
            return working.error();
        left -= *working ? 1 : 0;
    }
    return at;
}

} // namespace tegoed
