#pragma once

#include "core/domain/escalation/facts.h"
#include "core/domain/escalation/ready_sequence.h"

#include <optional>
#include <span>

namespace tegoed {

/// Everything that can keep a step back: gates, legal preconditions and timing, in the order in which one is named when
/// several close for ever. Where core/domain/message/gates.h asks the same question, the code is the same.
enum class Check : std::uint8_t {
    SendingOff, Paid, WrittenOff, Disputed, Agreement, Answered, Hold, DebtorStatus, Excluded, DirectDebit, NoSequence, SequenceEnded,
    ColdStart, PreviousUnknown, AlreadySent, Tolerance, CreditCovers,
    NoRegistration, FirstReminderMissing, NotInDefault, DemandMissing, Announced, Recipient, AddressSuspect,
    // until a day
    Snoozed, FirstReminderTerm, DemandTerm, TooEarly, PreviousTerm, AfterInvoice, ContactGap, OneContact, WorkingDay,
    // a warning only
    BankDataOld, UnmatchedMoney,
};
inline constexpr int kChecks = static_cast<int>(Check::UnmatchedMoney) + 1;

QString checkCode(Check check); ///< paid, credit_covers, too_early …
std::optional<Check> checkOf(QStringView code);

enum class Weight : std::uint8_t {
    Ends,  ///< Nothing more to do: paid, written off, the sequence is at its end.
    Hard,  ///< Binds everybody.
    Time,  ///< Not yet.
    Soft,  ///< With a day: a person may go before it, after a warning. Without: proposed with the warning, never automatic.
};

/// One question of one decision.
struct Question {
    const BookFacts& book;
    const DebtorFacts& debtor;
    const InvoiceFacts& invoice;
    std::span<const StepRecord> records;
    const ReadySequence* sequence = nullptr; ///< Null = none.
    std::int32_t today = 0;
    CreditFacts credit = {};      ///< Of the debtor in this currency.
    std::int64_t asked = 0;       ///< What the message would ask in all; 0 = the invoice alone.
    std::span<const ClockPause> pauses = {};

    std::int64_t askedInAll() const { return asked == 0 ? invoice.open : asked; }
};

/// The step a question is about and what stands around it; made by `nextPlace`.
struct Place {
    int step = -1;                       ///< −1 = none left.
    std::uint16_t repeat = 0;
    bool givesNotice = false;            ///< The message has to give notice of default (templates section 8).
    int previous = -1;                   ///< The last step done, −1 = none.
    std::int32_t previousSent = kNoDay;  ///< Day it was first sent; kNoDay when it was skipped.
    std::int32_t previousLast = kNoDay;  ///< Day its last channel was sent.
    std::int32_t previousDeadline = kNoDay;
    bool isWaiting = false;
    bool isUnknown = false;
    std::int32_t notBefore = kNoDay;     ///< While checks are asked: the latest first day so far, at least today.
};

/// A row of the list. `ask` answers with the first day on which the step may go: closed when that is after today, kForever =
/// without an end, kNoDay = open.
struct CheckRow {
    Check check;
    Weight weight;
    bool needsStep;  ///< Asked only when a step is left. Rows that look at Place stand after those that don't.
    std::int32_t (*ask)(const Question&, const Place&);
};

/// The first day of the step of `place` by its own days, on a working day by its rule. Days on which the clock stood still since
/// the day it counts from move it by as many.
std::int32_t ownDay(const Question& question, const Place& place);
/// Channels of the step that may carry it and reach the debtor: the ones it goes over, suspect addresses left out.
ChannelSet channelsFor(const Question& question, const Place& place);

/// All checks. OneContact is asked between the invoices of a debtor, where its place in the list counts. Functions of the engine take the list as an argument so that a test can leave one out (issue 4, must show 5).
std::span<const CheckRow> allChecks();

} // namespace tegoed
