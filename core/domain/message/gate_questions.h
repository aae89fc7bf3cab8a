#pragma once

#include "core/domain/calendar/working_days.h"
#include "core/domain/message/limits.h"

#include <algorithm>
#include <limits>

namespace tegoed {

// Questions that are asked twice: when a step is proposed (core/domain/escalation) and again when its message is about to
// leave (gates.h). Days are day numbers.

/// A credit that is at least what is asked leaves nothing to ask.
constexpr bool creditCovers(std::int64_t credit, std::int64_t asked)
{
    return credit > 0 && credit >= asked;
}

/// First day after a hold, promise, deferral or plan whose last day is `last`; without an end it stays without.
constexpr std::int32_t dayAfter(std::int32_t last)
{
    constexpr auto kNone = std::numeric_limits<std::int32_t>::min();
    constexpr auto kNever = std::numeric_limits<std::int32_t>::max();
    return last == kNone || last == kNever ? last : last + 1;
}

/// First day of the next contact; the day of the last one itself when the book keeps no gap.
inline std::int32_t firstDayAfterContact(std::int32_t lastContact, int gapDays, WorkCalendar calendar)
{
    return gapDays > 0 ? WorkingDays::of(calendar).plus(lastContact, gapDays) : lastContact;
}

/// Bank data up to `bankDay` is old on `today` when more than `allowed` banking days lie between; 0 allowed = never old.
inline bool isBankDataOld(std::int32_t bankDay, int allowed, std::int32_t today)
{
    constexpr auto kNone = std::numeric_limits<std::int32_t>::min();
    return allowed > 0 && (bankDay == kNone || WorkingDays::of(WorkCalendar::Banking).plus(bankDay, allowed) < today);
}

} // namespace tegoed
