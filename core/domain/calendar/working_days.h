#pragma once

#include "core/domain/calendar/holidays.h"

#include <cstdint>

namespace tegoed {

/// The same answers as holidays.h from a table of all days 2000–2100, for a pass over a million invoices. Days are day
/// numbers (Date::dayNumber). A day outside the table is a working day and its own answer: who plans asks `Date`s first.
class WorkingDays {
public:
    static const WorkingDays& of(WorkCalendar calendar);

    bool isWorkingDay(std::int32_t day) const;
    std::int32_t onOrAfter(std::int32_t day) const;  ///< The day itself when it is a working day.
    std::int32_t onOrBefore(std::int32_t day) const;
    std::int32_t plus(std::int32_t day, int n) const; ///< The `n`th working day after `day`; 0 = `day` itself; n ≥ 0.

private:
    explicit WorkingDays(WorkCalendar calendar);
    bool knows(std::int32_t day) const { return day >= m_first && day - m_first < static_cast<std::int32_t>(m_before.size()); }

    std::int32_t m_first;
    std::vector<std::int32_t> m_before;  ///< Working days of the table up to and including each day.
    std::vector<std::int32_t> m_working; ///< The working days, in order.
};

} // namespace tegoed
