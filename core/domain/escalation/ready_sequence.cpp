#include "core/domain/escalation/ready_sequence.h"

#include <algorithm>

namespace tegoed {

ReadySequence::ReadySequence(Sequence sequence) : m_sequence(std::move(sequence))
{
    int previous = 0;         // Nominal day the step before went for the last time …
    int previousDeadline = 0; // … and the pay-by day it named.
    for (const Step& step : m_sequence.steps) {
        m_keys.push_back(stepKey(step.code));
        m_calendars.push_back(&WorkingDays::of(step.calendar));
        int nominal = step.isBefore ? -step.days : step.days;
        if (step.countsFrom == CountsFrom::PreviousDeadline)
            nominal = previousDeadline + step.days;
        else if (step.countsFrom == CountsFrom::PreviousSending)
            nominal = previous + step.days;
        if (m_nominal.size() > 0)
            nominal = std::max(nominal, previous + step.minimumAfterPrevious);
        m_nominal.push_back(nominal);
        previous = nominal + step.repeats * step.repeatEveryDays;
        previousDeadline = previous + step.payByDays;
    }
}

int ReadySequence::placeOf(StepKey key) const
{
    const auto found = std::find(m_keys.begin(), m_keys.end(), key);
    return found == m_keys.end() ? -1 : static_cast<int>(found - m_keys.begin());
}

int ReadySequence::placeOfStage(Stage stage) const
{
    const auto found = std::find_if(m_sequence.steps.begin(), m_sequence.steps.end(),
                                    [stage](const Step& step) { return step.kind == StepKind::Message && step.stage == stage; });
    return found == m_sequence.steps.end() ? -1 : static_cast<int>(found - m_sequence.steps.begin());
}

} // namespace tegoed
