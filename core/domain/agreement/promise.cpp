#include "core/domain/agreement/promise.h"

#include "core/domain/calendar/working_days.h"

#include <algorithm>

namespace tegoed {

QString promiseStateCode(PromiseState state)
{
    switch (state) {
    case PromiseState::Open: return QStringLiteral("open");
    case PromiseState::Kept: return QStringLiteral("kept");
    case PromiseState::Partly: return QStringLiteral("partly");
    case PromiseState::Broken: break;
    }
    return QStringLiteral("broken");
}

Date lastDayOf(const PaymentPromise& promise)
{
    return Date::fromDayNumber(WorkingDays::of(promise.calendar).plus(promise.payOn.dayNumber(), 1));
}

PromiseStanding standingOf(const PaymentPromise& promise, std::span<const PromiseReceipt> receipts, const Date& today)
{
    const Date last = lastDayOf(promise);
    std::int64_t received = 0;
    for (const PromiseReceipt& receipt : receipts) {
        if (receipt.day <= last && receipt.day <= today)
            received += receipt.amount.minorUnits();
    }
    const std::int64_t promised = promise.amount.minorUnits();
    PromiseStanding standing;
    standing.received = Money(std::clamp<std::int64_t>(received, 0, promised), promise.amount.currency());
    if (received >= promised)
        standing.state = PromiseState::Kept;
    else if (today <= last)
        standing.state = PromiseState::Open;
    else
        standing.state = received > 0 ? PromiseState::Partly : PromiseState::Broken;
    return standing;
}

void PromiseRecord::add(PromiseState state)
{
    switch (state) {
    case PromiseState::Open: ++open; break;
    case PromiseState::Kept: ++kept; break;
    case PromiseState::Partly: ++partly; break;
    case PromiseState::Broken: ++broken; break;
    }
}

} // namespace tegoed
