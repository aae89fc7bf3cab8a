#include "core/formats/csv/date_text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tegoed::formats {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

struct Part {
    int value = 0;
    int length = 0; ///< Digits; 0 for a month in letters.
    bool isName = false;
};

/// Months in Dutch, English, French and German, by their first letters (é as its UTF-8 bytes).
int monthFromName(std::string_view name)
{
    static constexpr std::array<std::pair<std::string_view, int>, 29> kNames = {{
        {"jan", 1}, {"feb", 2}, {"f\xC3\xA9v", 2}, {"fev", 2}, {"maart", 3}, {"mrt", 3}, {"mar", 3}, {"m\xC3\xA4r", 3}, {"maa", 3},
        {"apr", 4}, {"avr", 4}, {"mei", 5}, {"may", 5}, {"mai", 5}, {"juin", 6}, {"jun", 6}, {"juil", 7}, {"jul", 7},
        {"aug", 8}, {"ao\xC3\xBB", 8}, {"aou", 8}, {"sep", 9}, {"okt", 10}, {"oct", 10}, {"nov", 11}, {"dec", 12},
        {"d\xC3\xA9" "c", 12}, {"dez", 12}, {"janv", 1},
    }};
    std::array<char, 16> lower{};
    const std::size_t size = std::min(name.size(), lower.size());
    for (std::size_t i = 0; i < size; ++i)
        lower[i] = name[i] >= 'A' && name[i] <= 'Z' ? static_cast<char>(name[i] - 'A' + 'a') : name[i];
    const std::string_view text(lower.data(), size);
    for (const auto& [start, month] : kNames)
        if (text.substr(0, start.size()) == start)
            return month;
    return 0;
}

bool isSeparator(char c) { return c == '-' || c == '/' || c == '.' || c == ' ' || c == ','; }

/// A time of day behind the date is allowed and ignored: "T00:00:00", " 12:30", " 5:07 PM".
bool isTime(std::string_view text)
{
    if (text.empty())
        return true;
    if (text.front() != 'T' && text.front() != ' ')
        return false;
    text.remove_prefix(1);
    if (text.size() < 4 || !isDigit(text[0]))
        return false;
    bool colon = false;
    for (const char c : text) {
        colon = colon || c == ':';
        if (!isDigit(c) && c != ':' && c != '.' && c != 'Z' && c != '+' && c != '-' && c != ' ' && c != 'A' && c != 'P' && c != 'M' && c != 'a' && c != 'p' && c != 'm')
            return false;
    }
    return colon;
}

/// Three parts of a date in the order they stand.
std::optional<std::array<Part, 3>> partsOf(std::string_view cell)
{
    std::array<Part, 3> parts;
    std::size_t at = 0;
    for (std::size_t i = 0; i < 3; ++i) {
        Part& part = parts[i];
        const std::size_t start = at;
        while (at < cell.size() && isDigit(cell[at]) && at - start < 5) {
            part.value = part.value * 10 + (cell[at] - '0');
            ++at;
        }
        part.length = static_cast<int>(at - start);
        if (part.length == 0) {
            while (at < cell.size() && !isDigit(cell[at]) && !isSeparator(cell[at]))
                ++at;
            part.value = monthFromName(cell.substr(start, at - start));
            part.isName = true;
            if (part.value == 0)
                return std::nullopt;
        }
        if (i == 2)
            break;
        const std::size_t separator = at;
        while (at < cell.size() && isSeparator(cell[at]) && at - separator < 2)
            ++at;
        if (at == separator)
            return std::nullopt;
    }
    if (!isTime(cell.substr(at)))
        return std::nullopt;
    return parts;
}

std::optional<int> yearOf(const Part& part)
{
    if (part.isName)
        return std::nullopt;
    if (part.length == 4)
        return part.value;
    if (part.length == 2)
        return part.value < 80 ? 2000 + part.value : 1900 + part.value;
    return std::nullopt;
}

std::optional<Date> dateFrom(const Part& day, const Part& month, const Part& year)
{
    const auto fullYear = yearOf(year);
    if (!fullYear || day.isName || day.length > 2 || month.length > 2)
        return std::nullopt;
    return Date::from(*fullYear, month.value, day.value);
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\''))
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

std::optional<Date> readCompact(std::string_view cell, DateOrder order)
{
    const auto number = [&](std::size_t from, std::size_t count) {
        int value = 0;
        for (std::size_t i = from; i < from + count; ++i)
            value = value * 10 + (cell[i] - '0');
        return value;
    };
    switch (order) {
    case DateOrder::YearMonthDay: return Date::from(number(0, 4), number(4, 2), number(6, 2));
    case DateOrder::DayMonthYear: return Date::from(number(4, 4), number(2, 2), number(0, 2));
    case DateOrder::MonthDayYear: return Date::from(number(4, 4), number(0, 2), number(2, 2));
    }
    return std::nullopt;
}

bool plausible(const std::optional<Date>& date)
{
    return date && date->year() >= 1980 && date->year() <= 2100;
}

} // namespace

std::optional<Date> readDate(std::string_view cell, DateOrder order)
{
    cell = trimmed(cell);
    if (cell.size() == 8 && std::all_of(cell.begin(), cell.end(), isDigit))
        return readCompact(cell, order);
    const auto parts = partsOf(cell);
    if (!parts)
        return std::nullopt;
    const auto& [first, second, third] = *parts;
    if (first.isName) // "Jan 23, 2024" leaves no doubt in any order
        return dateFrom(second, first, third);
    if (second.isName)
        return first.length == 4 ? dateFrom(third, second, first) : dateFrom(first, second, third);
    if (third.isName)
        return std::nullopt;
    switch (order) {
    case DateOrder::DayMonthYear: return first.length <= 2 ? dateFrom(first, second, third) : std::nullopt;
    case DateOrder::MonthDayYear: return first.length <= 2 ? dateFrom(second, first, third) : std::nullopt;
    case DateOrder::YearMonthDay: return first.length == 4 || third.length <= 2 ? dateFrom(third, second, first) : std::nullopt;
    }
    return std::nullopt;
}

void DateSurvey::look(std::string_view cell)
{
    ++m_total;
    const std::string_view text = trimmed(cell);
    const bool compact = text.size() == 8 && std::all_of(text.begin(), text.end(), isDigit);
    const auto yearFirst = readDate(text, DateOrder::YearMonthDay);
    // Two-digit years in front are believed only when a mapping says so, never found out here.
    if (plausible(yearFirst) && (compact || (text.size() >= 8 && isDigit(text[2]) && isDigit(text[3])))) {
        ++m_yearFirst;
        return;
    }
    const auto dayFirst = readDate(text, DateOrder::DayMonthYear);
    const auto monthFirst = readDate(text, DateOrder::MonthDayYear);
    if (dayFirst && monthFirst) {
        if (*dayFirst == *monthFirst) {
            ++m_either;
        } else {
            ++m_differ;
            if (m_sample.empty())
                m_sample = cell;
        }
    } else {
        m_onlyDayFirst += dayFirst.has_value();
        m_onlyMonthFirst += monthFirst.has_value();
    }
}

bool DateSurvey::yearComesFirst() const
{
    return m_yearFirst > m_onlyDayFirst + m_onlyMonthFirst + m_differ;
}

bool DateSurvey::isAmbiguous() const
{
    if (yearComesFirst())
        return false;
    if (m_onlyDayFirst == 0 && m_onlyMonthFirst == 0)
        return m_differ > 0;
    // A stray cell is that row's error; a mixed column is nobody's guess.
    return std::min(m_onlyDayFirst, m_onlyMonthFirst) * 10 > std::max(m_onlyDayFirst, m_onlyMonthFirst);
}

DateOrder DateSurvey::order() const
{
    if (yearComesFirst())
        return DateOrder::YearMonthDay;
    return m_onlyMonthFirst > m_onlyDayFirst ? DateOrder::MonthDayYear : DateOrder::DayMonthYear;
}

} // namespace tegoed::formats
