#pragma once

#include "core/domain/calendar/holidays.h"
#include "core/domain/money/money.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <span>

namespace tegoed {

/// What a debtor said they would pay, and by when (S11, ux.md 6.3).
struct PaymentPromise {
    Date payOn{2000, 1, 1};
    Money amount{0, Currency::euro()};
    WorkCalendar calendar = WorkCalendar::Netherlands; ///< Of the company: a bank needs a working day.
};

enum class PromiseState : std::uint8_t {
    Open,   ///< Its last day has not passed and not all of it is in.
    Kept,   ///< All of it came in time.
    Partly, ///< Its last day has passed; some of it came.
    Broken, ///< … nothing of it came.
};
QString promiseStateCode(PromiseState state); ///< open, kept, partly, broken

/// Money that came in for the invoices of a promise after it was made, by its value day; in the currency of the promise.
struct PromiseReceipt {
    Date day{2000, 1, 1};
    Money amount{0, Currency::euro()};
};

struct PromiseStanding {
    PromiseState state = PromiseState::Open;
    Money received{0, Currency::euro()}; ///< In time; at most what was promised.
};

/// The day a promise pauses until, included: one working day after the day that was named.
Date lastDayOf(const PaymentPromise& promise);

/// Decided from the receipts alone, so that an undone payment breaks a promise again and one booked late keeps it. What came
/// after the last day counts for nothing here.
PromiseStanding standingOf(const PaymentPromise& promise, std::span<const PromiseReceipt> receipts, const Date& today);

/// How a debtor kept their promises: kept of those that are decided.
struct PromiseRecord {
    int kept = 0;
    int partly = 0;
    int broken = 0;
    int open = 0;

    int decided() const { return kept + partly + broken; }
    void add(PromiseState state);
    /// Two that were not kept: whoever takes another one is told first (S11).
    bool isWarning() const { return partly + broken >= 2; }
};

} // namespace tegoed
