#include "core/domain/calendar/date.h"

#include "core/base/ensure.h"

#include <algorithm>

namespace tegoed {
namespace {

const boost::gregorian::date kEpoch(1970, 1, 1);

bool exists(int year, int month, int day)
{
    return year >= 1400 && year <= 9999 && month >= 1 && month <= 12 && day >= 1
        && day <= boost::gregorian::gregorian_calendar::end_of_month_day(static_cast<unsigned short>(year),
                                                                         static_cast<unsigned short>(month));
}

boost::gregorian::date made(int year, int month, int day)
{
    TEGOED_ENSURE(exists(year, month, day));
    return {static_cast<unsigned short>(year), static_cast<unsigned short>(month), static_cast<unsigned short>(day)};
}

} // namespace

Date::Date(int year, int month, int day) : m_date(made(year, month, day)) {}

std::optional<Date> Date::from(int year, int month, int day)
{
    if (!exists(year, month, day))
        return std::nullopt;
    return Date(year, month, day);
}

std::optional<Date> Date::fromIso(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return std::nullopt;
    int parts[3] = {0, 0, 0};
    constexpr int kStart[3] = {0, 5, 8};
    constexpr int kLength[3] = {4, 2, 2};
    for (int part = 0; part < 3; ++part) {
        for (int i = 0; i < kLength[part]; ++i) {
            const char16_t c = text[kStart[part] + i].unicode();
            if (c < u'0' || c > u'9')
                return std::nullopt;
            parts[part] = parts[part] * 10 + (c - u'0');
        }
    }
    return from(parts[0], parts[1], parts[2]);
}

Date Date::fromDayNumber(std::int32_t days)
{
    return Date(kEpoch + boost::gregorian::date_duration(days));
}

int Date::isoWeekday() const
{
    const int day = m_date.day_of_week().as_number(); // 0 = Sunday
    return day == 0 ? 7 : day;
}

std::int32_t Date::dayNumber() const
{
    return static_cast<std::int32_t>((m_date - kEpoch).days());
}

QString Date::toIso() const
{
    const boost::gregorian::date::ymd_type day = m_date.year_month_day();
    QString text(10, u'-');
    QChar* const digits = text.data();
    const auto put = [digits](int at, int count, int value) {
        for (int i = at + count - 1; i >= at; --i, value /= 10)
            digits[i] = QChar(static_cast<char16_t>(u'0' + value % 10));
    };
    put(0, 4, static_cast<int>(day.year));
    put(5, 2, static_cast<int>(day.month.as_number()));
    put(8, 2, static_cast<int>(day.day));
    return text;
}

Date Date::plusDays(int days) const
{
    return Date(m_date + boost::gregorian::date_duration(days));
}

Date Date::plusMonths(int months) const
{
    const int index = year() * 12 + (month() - 1) + months;
    const int targetYear = index / 12;
    const int targetMonth = index % 12 + 1;
    const int last = boost::gregorian::gregorian_calendar::end_of_month_day(static_cast<unsigned short>(targetYear),
                                                                            static_cast<unsigned short>(targetMonth));
    return Date(targetYear, targetMonth, std::min(day(), last));
}

Date Date::endOfMonth() const
{
    return Date(m_date.end_of_month());
}

} // namespace tegoed
