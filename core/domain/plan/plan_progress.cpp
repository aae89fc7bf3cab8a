#include "core/domain/plan/plan_progress.h"

#include "core/base/ensure.h"
#include "core/domain/calendar/working_days.h"

#include <algorithm>

namespace tegoed {

namespace {

Date graceEndOf(const Instalment& part, const PlanTerms& terms)
{
    return Date::fromDayNumber(WorkingDays::of(WorkCalendar::Banking).plus(part.due.dayNumber(), terms.graceDays));
}

} // namespace

Result<PlanProgress> progressOf(const std::vector<Instalment>& parts, const PlanTerms& terms, const std::vector<PlanReceipt>& receipts,
                                const Date& today)
{
    PlanProgress progress;
    std::vector<std::int64_t> untilPart; // What has to have come in before a part is paid, with those before it.
    for (const Instalment& part : parts) {
        if (part.due.year() > kLastHolidayYear - 1)
            return Error{Error::Code::InvalidDate, {part.due.toIso()}, {}};
        progress.total += part.amount;
        untilPart.push_back(progress.total.minorUnits());
        progress.parts.push_back({Money(0, Currency::euro()), graceEndOf(part, terms), {}, false});
    }

    std::vector<PlanReceipt> inOrder = receipts;
    std::stable_sort(inOrder.begin(), inOrder.end(), [](const PlanReceipt& a, const PlanReceipt& b) { return a.on < b.on; });
    std::int64_t received = 0;
    for (std::size_t i = 0; i < inOrder.size() && inOrder[i].on <= today;) {
        const Date day = inOrder[i].on;
        for (; i < inOrder.size() && inOrder[i].on == day; ++i)
            received += inOrder[i].amount.minorUnits();
        for (std::size_t k = 0; k < parts.size(); ++k) {
            if (received < untilPart[k])
                progress.parts[k].settledOn.reset();
            else if (!progress.parts[k].settledOn)
                progress.parts[k].settledOn = day;
        }
    }

    const std::int64_t counted = std::clamp<std::int64_t>(received, 0, progress.total.minorUnits());
    progress.paid = Money(counted, Currency::euro());
    progress.overpaid = Money(std::max<std::int64_t>(received - counted, 0), Currency::euro());
    for (std::size_t k = 0; k < parts.size(); ++k) {
        PartProgress& part = progress.parts[k];
        const std::int64_t amount = parts[k].amount.minorUnits();
        part.paid = Money(std::clamp<std::int64_t>(counted - (untilPart[k] - amount), 0, amount), Currency::euro());
        if (part.isSettled()) {
            ++progress.settledParts;
            continue;
        }
        part.isMissed = part.graceEnd < today;
        if (!progress.next)
            progress.next = k;
        if (part.isMissed && !progress.missed)
            progress.missed = k;
    }
    return progress;
}

std::vector<PlanAct> actsThatFollow(PlanState state, const std::vector<Instalment>& parts, const PlanTerms& terms,
                                    const PlanProgress& progress, const Date& today)
{
    std::vector<PlanAct> acts;
    const auto follow = [&](PlanAct act) {
        acts.push_back(act);
        state = *stateAfter(state, act);
    };
    if (state == PlanState::Completed && !progress.isComplete())
        follow(PlanAct::Reopen);
    if (!isBinding(state) || parts.empty())
        return acts;
    if (state == PlanState::Signed) {
        const bool isNear = parts.front().due.plusDays(-terms.remindDays) <= today;
        if (isNear || !progress.paid.isZero())
            follow(PlanAct::Start);
        else
            return acts;
    }
    if (progress.isComplete())
        follow(PlanAct::Complete);
    else if (progress.missed && state != PlanState::Missed)
        follow(PlanAct::Miss);
    else if (!progress.missed && state == PlanState::Missed)
        follow(PlanAct::Repair);
    return acts;
}

Date lastGraceDay(const std::vector<Instalment>& parts, const PlanTerms& terms)
{
    TEGOED_ENSURE(!parts.empty());
    return graceEndOf(parts.back(), terms);
}

std::optional<Date> pausedUntil(PlanState state, const Date& answerBy, const Date& lastGrace, const Date& today)
{
    if (!pausesInvoices(state))
        return std::nullopt;
    return isBinding(state) ? std::max(today, lastGrace) : answerBy;
}

} // namespace tegoed
