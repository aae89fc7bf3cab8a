#pragma once

#include "core/domain/aging/aging_report.h"

#include <cstdint>
#include <vector>

namespace tegoed::ui {

/// What an aging chart shows: the totals of one currency on one day. A chart never computes money itself; these are the
/// figures of the report (or of the sums by day) as they are.
struct AgingTotals {
    AgingOptions options{Date(2000, 1, 1), AgingBasis::DueDate, {}};
    Currency currency = Currency::euro();
    std::vector<std::int64_t> groups; ///< Minor units, one per group.
    std::vector<int> groupItems;      ///< Open invoices per group.
    std::int64_t credits = 0;         ///< ≤ 0
    std::int64_t total = 0;           ///< Σ groups + credits
    int items = 0;                    ///< Open invoices and credit notes.

    static AgingTotals of(const AgingOptions& options, const AgingCurrency& currency);
    static AgingTotals nothing(const AgingOptions& options, Currency currency); ///< All groups there, all zero.

    int groupCount() const { return static_cast<int>(groups.size()); }
    /// By issue date there is no "not due": the first group is left out (decision 9).
    int firstGroup() const { return options.basis == AgingBasis::IssueDate ? 1 : 0; }
    int barCount() const { return groupCount() - firstGroup(); }
    bool isEmpty() const { return items == 0 && total == 0 && credits == 0; }

    Money amount(int group) const { return {groups[static_cast<std::size_t>(group)], currency}; }
    int itemsIn(int group) const;
    std::int64_t sumOfGroups() const;
    /// Share of a group in the sum of the groups, before credits, in whole percent rounded half up.
    int percent(int group) const;

    friend bool operator==(const AgingTotals&, const AgingTotals&);
};

} // namespace tegoed::ui
