#pragma once

#include "core/domain/escalation/next_step.h"

namespace tegoed {

enum class ActionKind : std::uint8_t {
    Message,
    Call,
    HandOver,
    Announced, ///< The day a final notice named has come: carry out, extend with a message, or drop with a reason (decision 26).
};

/// One thing to do for one debtor today. Invoices are places in EscalationFacts::invoices.
struct PlannedAction {
    ActionKind kind = ActionKind::Message;
    std::size_t debtor = 0;       ///< Place in EscalationFacts::debtors.
    std::uint8_t currency = 0;
    std::int16_t sequence = -1;
    std::int8_t step = -1;
    std::uint16_t repeat = 0;     ///< Of the first invoice asked; each has its own in its decision.
    ChannelSet channels = 0;
    std::int64_t asked = 0;       ///< Open of `invoices` minus `credit` (U25).
    std::int64_t credit = 0;      ///< Netted and shown.
    std::int32_t since = kNoDay;  ///< First day it might have gone: earlier than today = caught up.
    std::vector<std::uint32_t> invoices; ///< Asked; by due day, then id.
    std::vector<std::uint32_t> alsoOpen; ///< Overdue, at a lower step or waiting: mentioned, not asked, not advanced (decision 15).
    bool isAutomatic = false;     ///< The step is, and nothing soft is closed.
    std::uint8_t warnings = 0;    ///< As NextStep.
    bool givesNotice = false;
    bool claimsInterest = false;  ///< For every invoice asked.
    bool claimsCosts = false;
    friend bool operator==(const PlannedAction&, const PlannedAction&) = default;
};

struct DayPlan {
    std::vector<PlannedAction> actions; ///< By debtor.
    std::vector<NextStep> decisions;    ///< One per invoice, in their order; after grouping: who has to wait for another message says so.
};

/// What to do for one debtor: decides its invoices (into `decisions`, which has room for all invoices of `facts`) and puts
/// them together. At most one contact; calls and hand-overs are contacts too. O(invoices of the debtor).
std::vector<PlannedAction> planDebtor(const EscalationFacts& facts, std::size_t debtor, std::span<const ReadySequence> sequences,
                                      const Date& today, std::span<NextStep> decisions, std::span<const CheckRow> checks = allChecks());

/// The same for all debtors. Who wants progress or cancel calls `planDebtor` in a loop.
DayPlan planDay(const EscalationFacts& facts, std::span<const ReadySequence> sequences, const Date& today,
                std::span<const CheckRow> checks = allChecks());

/// The question behind one decision, for `explain`.
Question questionOf(const EscalationFacts& facts, std::size_t debtor, std::size_t invoice, std::span<const ReadySequence> sequences,
                    const Date& today);

} // namespace tegoed
