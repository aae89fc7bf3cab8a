#pragma once

#include "core/domain/calendar/working_days.h"
#include "core/domain/escalation/facts.h"
#include "core/domain/escalation/sequence.h"

namespace tegoed {

/// A sequence made ready for a pass over many invoices. Immutable.
class ReadySequence {
public:
    explicit ReadySequence(Sequence sequence);

    const Sequence& sequence() const { return m_sequence; }
    int size() const { return static_cast<int>(m_keys.size()); }
    const Step& step(int place) const { return m_sequence.steps[static_cast<std::size_t>(place)]; }
    StepKey key(int place) const { return m_keys[static_cast<std::size_t>(place)]; }
    int placeOf(StepKey key) const; ///< −1 = not in this sequence.
    const WorkingDays& calendar(int place) const { return *m_calendars[static_cast<std::size_t>(place)]; }
    /// Days after the due date (negative = before) when every step goes on its first day: what steps of different sequences
    /// are ranked by, and what "the step that fits the age" means.
    int nominalDay(int place) const { return m_nominal[static_cast<std::size_t>(place)]; }
    int placeOfStage(Stage stage) const; ///< The first message step with it; −1 = none.

private:
    Sequence m_sequence;
    std::vector<StepKey> m_keys;
    std::vector<int> m_nominal;
    std::vector<const WorkingDays*> m_calendars;
};

} // namespace tegoed
