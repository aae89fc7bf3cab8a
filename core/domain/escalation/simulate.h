#pragma once

#include "core/domain/escalation/day_plan.h"

#include <functional>

namespace tegoed {

/// A change of what is open, on the day it counts.
struct OpenChange {
    std::uint32_t invoice = 0; ///< Place in EscalationFacts::invoices.
    std::int32_t day = 0;
    std::int64_t change = 0;   ///< Negative = paid or credited.
};

/// Days on which an invoice was kept out of its sequence: a hold, something agreed, a dispute.
struct QuietDays {
    std::uint32_t invoice = 0; ///< Place in EscalationFacts::invoices.
    std::int32_t from = 0;
    std::int32_t until = 0;    ///< Last day; kForever.
    bool stopsClock = false;   ///< A dispute: the next of the invoice's pauses counts once it is over.
    friend bool operator==(const QuietDays&, const QuietDays&) = default;
};

/// What would happen on one day. Texts, amounts and who is asked are as planned.
struct SimulatedAction {
    std::int32_t day = 0;
    PlannedAction action;
    friend bool operator==(const SimulatedAction&, const SimulatedAction&) = default;
};

struct Simulation {
    Date from = Date(2000, 1, 1); ///< First day looked at.
    int days = 0;
    /// As it was paid: changes from `from` on, in any order; empty = nobody pays. `facts` are as of the day before `from`.
    std::vector<OpenChange> changes;
    std::vector<QuietDays> quiet = {}; ///< In any order; those that began before `from` too.
};

/// Runs the sequences day by day; every proposal counts as sent over its channels on its day, every call as made, a person
/// answers an announced day by handing over. Invoices appear on their issue day and those of cold start as approved. Pure: the
/// facts are copied, nothing is written. Before every day `goesOn` hears how many were done; at false it stops with what there is.
/// `after`: the facts as they are on the last day then.
std::vector<SimulatedAction> simulate(EscalationFacts facts, std::span<const ReadySequence> sequences, const Simulation& simulation,
                                      const std::function<bool(int daysDone)>& goesOn = {}, EscalationFacts* after = nullptr);

/// The facts as they are once `action` was carried out on `day`: the step recorded, the contact counted, and the dates the law
/// hangs on it. Presumed where the channel proves nothing: a letter arrives the third working day. Records of other invoices
/// keep their place.
void carryOut(EscalationFacts& facts, const PlannedAction& action, std::span<const NextStep> decisions,
              std::span<const ReadySequence> sequences, const Date& day);

/// What differs between two runs over the same facts, per debtor and step of its sequence.
struct SimulationDifference {
    enum class Kind { Earlier, Later, Added, Removed };
    Kind kind = Kind::Added;
    DebtorId debtor;
    InvoiceId invoice;
    QString step;                   ///< Code.
    std::uint16_t repeat = 0;
    std::int32_t before = kNoDay;   ///< Day under the first rules.
    std::int32_t after = kNoDay;
    friend bool operator==(const SimulationDifference&, const SimulationDifference&) = default;
};
std::vector<SimulationDifference> difference(const EscalationFacts& facts, std::span<const ReadySequence> sequencesBefore,
                                             const std::vector<SimulatedAction>& before, std::span<const ReadySequence> sequencesAfter,
                                             const std::vector<SimulatedAction>& after);

} // namespace tegoed
