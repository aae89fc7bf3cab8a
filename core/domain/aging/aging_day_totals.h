#pragma once

#include "core/domain/aging/aging_columns.h"

#include <vector>

namespace tegoed {

/// The totals of an aging for every day there is, added up beforehand: what a chart shows while a slider moves. Asking a
/// day reads a handful of sums; a change costs the entries of its debtor and one pass over the days.
class AgingDayTotals {
public:
    /// One pass over the columns; basis and bounds are fixed, others need a new one.
    AgingDayTotals(const AgingColumns& columns, AgingBasis basis, AgingBounds bounds);

    /// The report without rows; `laterEntries` stays 0. The same totals as `AgingColumns::report` has on that day.
    AgingReport at(const Date& asOf) const;

    /// Call before and after `AgingColumns::replace` of a debtor.
    void take(const AgingColumns& columns, DebtorId debtor) { change(columns, debtor, -1); }
    void put(const AgingColumns& columns, DebtorId debtor) { change(columns, debtor, +1); }

    Date firstDay() const { return Date::fromDayNumber(m_first); } ///< Before it nothing was open.
    Date lastDay() const { return Date::fromDayNumber(m_last); }   ///< After it nothing changes any more.

private:
    /// Sums of one currency, by day. While being filled each holds what changes on that day.
    struct OneCurrency {
        Currency currency;
        std::vector<std::vector<std::int64_t>> groups;
        std::vector<std::vector<std::int32_t>> groupItems;
        std::vector<std::int64_t> credits;
        std::vector<std::int32_t> creditNotes;
    };
    void addEntries(std::vector<OneCurrency>& to, const AgingColumns::Range& range, int sign) const;
    void addPart(OneCurrency& to, const AgingColumns::Block& block, std::size_t entry, std::int32_t from, std::int32_t until,
                 std::int64_t open, int sign) const;
    void change(const AgingColumns& columns, DebtorId debtor, int sign);
    void cover(const AgingColumns::Range& range); ///< Makes the days reach.
    std::vector<OneCurrency> emptySums(const std::vector<Currency>& currencies) const;
    std::size_t days() const { return static_cast<std::size_t>(m_last - m_first + 1); }
    std::size_t place(std::int32_t day) const; ///< Clamped into the days there are.

    AgingBasis m_basis;
    AgingBounds m_bounds;
    Currency m_bookCurrency;
    std::int32_t m_first = 0;
    std::int32_t m_last = -1;
    std::vector<OneCurrency> m_sums;
};

} // namespace tegoed
