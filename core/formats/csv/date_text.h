#pragma once

#include "core/domain/calendar/date.h"
#include "core/formats/csv_mapping.h"

#include <string_view>

namespace tegoed::formats {

/// Reads one cell strictly in the given order: `23-01-2024`, `23/1/24`, `23.01.2024`, `20240123`, `23 jan 2024`,
/// `Jan 23, 2024`, with or without a time behind it. Two-digit years: 00–79 are 20xx. Empty for everything else: a day
/// that does not exist, 0000-00-00, a spreadsheet's serial number (failures B12).
std::optional<Date> readDate(std::string_view cell, DateOrder order);

/// What the cells of a file's date columns say about their own order.
class DateSurvey {
public:
    void look(std::string_view cell);

    bool isAmbiguous() const;
    DateOrder order() const; ///< Only meaningful when not ambiguous.
    bool isSettled() const { return m_onlyDayFirst + m_onlyMonthFirst + m_yearFirst >= 2000; } ///< Enough seen.
    int readable() const { return m_yearFirst + m_onlyDayFirst + m_onlyMonthFirst + m_either + m_differ; }
    int total() const { return m_total; }
    std::string_view sample() const { return m_sample; } ///< A cell that is two different days.

private:
    bool yearComesFirst() const;

    int m_total = 0;
    int m_yearFirst = 0;
    int m_onlyDayFirst = 0;
    int m_onlyMonthFirst = 0;
    int m_either = 0; ///< Day first and month first give the same day: 05-05-2024, 5 May 2024.
    int m_differ = 0; ///< Both are possible and are two different days.
    std::string_view m_sample;
};

} // namespace tegoed::formats
