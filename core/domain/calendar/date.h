#pragma once

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <QString>

#include <compare>
#include <cstdint>
#include <optional>

namespace tegoed {

/// A civil date without a zone, 1400–9999 (Boost's gregorian calendar). There is no "empty" date: none is `optional<Date>`.
class Date {
public:
    /// A date known to exist. A wrong one is a bug (assert); dates from outside come through `from` or `fromIso`.
    Date(int year, int month, int day);

    static std::optional<Date> from(int year, int month, int day);
    static std::optional<Date> fromIso(QStringView text); ///< Exactly `YYYY-MM-DD`.
    static Date fromDayNumber(std::int32_t days);          ///< Days since 1970-01-01, as stored in books.

    int year() const { return m_date.year(); }
    int month() const { return m_date.month(); }
    int day() const { return m_date.day(); }
    int isoWeekday() const; ///< 1 = Monday … 7 = Sunday.
    std::int32_t dayNumber() const;
    QString toIso() const; ///< `YYYY-MM-DD`

    Date plusDays(int days) const;
    /// Keeps the day of the month and clamps to its end: 31 Jan + 1 = 28 Feb, 28 Feb + 1 = 28 Mar.
    /// Not Boost's month arithmetic, which snaps 28 Feb to the end of every later month. Term n is counted from the
    /// start date, never from term n − 1 (failures B7).
    Date plusMonths(int months) const;
    Date endOfMonth() const;

    friend bool operator==(const Date& a, const Date& b) { return a.m_date == b.m_date; }
    friend std::strong_ordering operator<=>(const Date& a, const Date& b) { return a.dayNumber() <=> b.dayNumber(); }

private:
    explicit Date(boost::gregorian::date date) : m_date(date) {}
    boost::gregorian::date m_date;
};

/// Days from `from` to `until`; negative when `until` is earlier.
inline int daysBetween(const Date& from, const Date& until) { return until.dayNumber() - from.dayNumber(); }

} // namespace tegoed
