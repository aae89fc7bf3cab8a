#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/domain/calendar/date.h"
#include "core/domain/money/money.h"

#include <cstdint>
#include <vector>

namespace tegoed {

/// What the age of an item is counted from. By due date: days late = as-of − due date. By issue date: age = as-of − issue
/// date; then nothing is "not due" and the first group stays empty (decision 9).
enum class AgingBasis { DueDate, IssueDate };

/// Upper bounds in days of the groups between *not due* and *older*: 30, 60, 90 gives ≤ 0, 1–30, 31–60, 61–90, > 90.
struct AgingBounds {
    std::vector<int> days{30, 60, 90};

    /// "30,60,90". Errors: InvalidInput(bounds, text) unless 1 to 8 rising whole numbers from 1 to 3650.
    static Result<AgingBounds> parse(const QString& text);
    int groups() const { return static_cast<int>(days.size()) + 2; }
    friend bool operator==(const AgingBounds&, const AgingBounds&) = default;
};

struct AgingOptions {
    Date asOf;
    AgingBasis basis = AgingBasis::DueDate;
    AgingBounds bounds;
};

/// Which group an item is in: 0 = not due, 1 … = up to that bound, last = older. `days` = days late (or age).
int agingGroup(int days, AgingBasis basis, const AgingBounds& bounds);

/// One debtor in one currency. Amounts in minor units of the currency of the AgingCurrency around it, so that a report over
/// a million invoices is a few flat arrays.
struct AgingRow {
    DebtorId debtor;                   ///< Debtors merged into another one are counted there.
    std::vector<std::int64_t> groups;  ///< One per group.
    std::int64_t credits = 0;          ///< ≤ 0: unallocated payments and open credit notes, never hidden in a group.
    std::int64_t total = 0;            ///< Σ groups + credits.
    int oldestDays = 0;                ///< Of its oldest open invoice; ≤ 0 = none late.
    int items = 0;                     ///< Open invoices and credit notes.
};

/// All of one currency. Σ groups + credits = total, and each is the sum of its rows: the report ties out.
struct AgingCurrency {
    Currency currency = Currency::euro();
    std::vector<std::int64_t> groups;
    std::vector<int> groupItems;       ///< Open invoices per group; the chart says them aloud ("21 items").
    std::int64_t credits = 0;
    std::int64_t total = 0;
    int items = 0;                     ///< Σ groupItems + open credit notes.
    std::vector<AgingRow> rows;        ///< Only debtors with something open; by debtor id.
};

/// Who owes what and for how long, on one day: what is dated later does not count. Currencies are never added up.
struct AgingReport {
    AgingOptions options;
    std::vector<AgingCurrency> currencies; ///< Book currency first, then by code. Empty = nothing was open.
    int laterEntries = 0;                  ///< Documents, payments and allocations (undone ones too) dated after the day, left out.
};

} // namespace tegoed
