#include "core/domain/calendar/working_days.h"

#include <array>

namespace tegoed {

const WorkingDays& WorkingDays::of(WorkCalendar calendar)
{
    static const std::array<WorkingDays, 3> kTables = {
        WorkingDays(WorkCalendar::Netherlands), WorkingDays(WorkCalendar::Belgium), WorkingDays(WorkCalendar::Banking)};
    return kTables[static_cast<std::size_t>(calendar)];
}

WorkingDays::WorkingDays(WorkCalendar calendar) : m_first(Date(kFirstHolidayYear, 1, 1).dayNumber())
{
    const std::int32_t last = Date(kLastHolidayYear, 12, 31).dayNumber();
    std::vector<bool> isFree(static_cast<std::size_t>(last - m_first + 1));
    for (int year = kFirstHolidayYear; year <= kLastHolidayYear; ++year) {
        const auto free = holidays(calendar, year);
        TEGOED_ENSURE(free.hasValue());
        for (const Holiday& holiday : *free)
            isFree[static_cast<std::size_t>(holiday.date.dayNumber() - m_first)] = true;
    }
    constexpr int kDaysOfWeek = 7;
    constexpr int kFriday = 5;
    int weekday = Date(kFirstHolidayYear, 1, 1).isoWeekday();
    m_before.reserve(isFree.size());
    for (std::int32_t day = m_first; day <= last; ++day) {
        if (weekday <= kFriday && !isFree[static_cast<std::size_t>(day - m_first)])
            m_working.push_back(day);
        m_before.push_back(static_cast<std::int32_t>(m_working.size()));
        weekday = weekday % kDaysOfWeek + 1;
    }
}

bool WorkingDays::isWorkingDay(std::int32_t day) const
{
    if (!knows(day))
        return true;
    const auto place = static_cast<std::size_t>(day - m_first);
    return m_before[place] > (place == 0 ? 0 : m_before[place - 1]);
}

std::int32_t WorkingDays::onOrAfter(std::int32_t day) const
{
    if (isWorkingDay(day))
        return day;
    const auto next = static_cast<std::size_t>(m_before[static_cast<std::size_t>(day - m_first)]);
    return next < m_working.size() ? m_working[next] : day;
}

std::int32_t WorkingDays::onOrBefore(std::int32_t day) const
{
    if (isWorkingDay(day))
        return day;
    const std::int32_t before = m_before[static_cast<std::size_t>(day - m_first)];
    return before > 0 ? m_working[static_cast<std::size_t>(before - 1)] : day;
}

std::int32_t WorkingDays::plus(std::int32_t day, int n) const
{
    if (!knows(day) || n <= 0)
        return day + n;
    const auto place = static_cast<std::size_t>(m_before[static_cast<std::size_t>(day - m_first)] + n - 1);
    return place < m_working.size() ? m_working[place] : day + n;
}

} // namespace tegoed
