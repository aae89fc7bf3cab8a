#pragma once

#include "core/base/ids.h"
#include "core/domain/calendar/date.h"
#include "core/domain/money/money.h"

#include <optional>
#include <span>
#include <vector>

namespace tegoed {

/// An invoice that was paid in full, at least in part by a payment: the day is that of the last payment that reached it.
/// Settled by credit notes alone, or written off, says nothing of how somebody pays and is not listed.
struct PaidInvoice {
    InvoiceId invoice;
    std::int32_t dueDay = 0;  ///< Day numbers (Date::dayNumber).
    std::int32_t paidDay = 0; ///< Value day of the money, not the day it was matched.
    std::int64_t cents = 0;   ///< Amount in the book's currency; 0 = another currency, which has no weight.
    int daysLate() const { return paidDay - dueDay; } ///< Negative: early.
};

/// Days in tenths, so that a mean of 11.0 is 110: no fraction of ours is ever a floating-point number.
using TenthsOfDay = std::int64_t;

enum class PayTrend { Faster, Same, Slower };

/// The last six paid invoices, by due day, against the six before (S27).
struct TrendFacts {
    TenthsOfDay lastMean = 0;
    TenthsOfDay beforeMean = 0;
    PayTrend trend = PayTrend::Same; ///< Same = less than a day of difference.
};

/// "Always pays on the 25th" (S44).
struct UsualPayDay {
    int dayOfMonth = 0;  ///< 1–31; a month that has it not counts its last day.
    int payments = 0;    ///< Within two days of it …
    int of = 0;          ///< … of the last twelve days on which something was paid.
};

struct BehaviourFacts {
    int paidInvoices = 0;
    std::optional<TenthsOfDay> meanLate;     ///< Mean of the days late, half away from zero. Early counts as negative.
    std::optional<TenthsOfDay> medianLate;   ///< Between two days: their mean.
    std::optional<TenthsOfDay> weightedLate; ///< Mean by amount; none without amounts.
    std::optional<int> onTimePermille;       ///< On or before the due day, half up.
    std::optional<TrendFacts> trend;         ///< From twelve paid invoices on.
    std::optional<UsualPayDay> usualPayDay;  ///< From five payments on, and only when more than half agree.
};

/// The facts of one debtor; in any order. Open invoices are not counted: `withOpenOverdue` offers that (S26).
BehaviourFacts behaviourOf(std::vector<PaidInvoice> paid);

/// Adds open overdue invoices at their age on `today`: a debtor who stops paying does not look better for it.
struct OpenInvoice {
    InvoiceId invoice;
    std::int32_t dueDay = 0;
    std::int64_t cents = 0;
};
std::vector<PaidInvoice> withOpenOverdue(std::vector<PaidInvoice> paid, std::span<const OpenInvoice> open, const Date& today);

/// When an open invoice is expected to be paid.
struct ExpectedPayDate {
    Date day;   ///< Due day + the debtor's own median days late.
    Date early; ///< Four of five of its payments came between …
    Date late;  ///< … these two days.
    int basedOn = 0; ///< Paid invoices it rests on.
};

/// Due day plus the days late of the debtor's own paid invoices: the median, and as band of 80 % the 10th and 90th percentile.
/// Method: empirical quantiles by nearest rank (Hyndman & Fan, *Sample Quantiles in Statistical Packages*, 1996, definition 1):
/// every answer is a delay that was seen, and nothing is assumed of its distribution. Of an invoice that is late already,
/// only delays longer than its age are looked at. None below five of them: a guess would look like knowledge.
std::optional<ExpectedPayDate> expectedPayDate(std::span<const PaidInvoice> paid, std::int32_t dueDay, const Date& today);

} // namespace tegoed
