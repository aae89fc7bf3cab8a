#pragma once

#include "core/domain/escalation/day_plan.h"

namespace tegoed {

/// Where an invoice that was overdue when it came in would start (U40, U44, ux.md 3.6).
struct ColdStart {
    std::int8_t step = -1;     ///< −1 = not overdue, paid, or no sequence.
    std::int8_t byAge = -1;    ///< The step its age alone would give; higher than `step` when law or order holds it back.
    bool isHeldBack() const { return step != byAge; }
    friend bool operator==(const ColdStart&, const ColdStart&) = default;
};

/// The step that fits the age, but never beyond one the law or the later texts build on and that was never sent: the free
/// first reminder in Belgium, notice of default and demand. The store records the steps before it as Skipped.
ColdStart fittingStep(const Question& question);
/// The first step after the due date.
ColdStart firstStep(const Question& question);

/// S49: an invoice over a long period could have been asked in advance. Days of service it covers when more than
/// `longDays`, else 0.
int longServiceDays(std::optional<Date> serviceFrom, std::optional<Date> serviceUntil, int longDays = 60);

} // namespace tegoed
