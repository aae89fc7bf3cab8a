#pragma once

#include "core/base/ids.h"
#include "core/domain/escalation/sequence.h"
#include "core/domain/message/channel.h"
#include "core/domain/message/limits.h"
#include "core/domain/money/money.h"
#include "core/domain/party/party.h"

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace tegoed {

// What the engine looks at: flat arrays, so that a book of a million invoices fits in memory and one pass decides it.
// Days are day numbers (Date::dayNumber); amounts are minor units.

inline constexpr std::int32_t kNoDay = std::numeric_limits<std::int32_t>::min();   ///< Not known, not there, did not happen.
inline constexpr std::int32_t kForever = std::numeric_limits<std::int32_t>::max(); ///< Without an end.

/// A step code as a number (64-bit FNV-1a of its characters): what history is compared by.
struct StepKey {
    std::uint64_t value = 0;
    friend bool operator==(StepKey, StepKey) = default;
};
StepKey stepKey(QStringView code);

enum class StepState : std::uint8_t {
    Waiting, ///< A live message that has not left: proposed, approved, queued, on its way.
    Sent,    ///< Sent, posted, or registered as sent outside (decision 13); a call: its result is recorded.
    Unknown, ///< Perhaps sent: stops the next step.
    Skipped, ///< Passed over by a person, or lying before the step an old invoice started at.
};

/// One step of one invoice in its current cycle, one per message (a step over two channels has two). Messages that were
/// cancelled, withheld, rejected or failed for good are not listed; nor are those sent in test mode (decision 21).
struct StepRecord {
    StepKey step;
    std::int32_t sentDay = kNoDay;   ///< Day it left or was posted; of Skipped the day it was decided.
    std::int32_t deadline = kNoDay;  ///< Pay-by day the message named.
    std::uint16_t repeat = 0;
    StepState state = StepState::Sent;
    StepKind kind = StepKind::Message;
    Stage stage = Stage::Reminder1;  ///< Of a message: where its code is not of the sequence (another one was followed), the stage counts.
};

/// Days on which the clock of an invoice stood still: a dispute that has ended. `until` does not count.
struct ClockPause {
    std::int32_t from = 0;
    std::int32_t until = 0;
};

/// One invoice. Credit notes are not listed: what of them is unallocated is credit of the debtor.
struct InvoiceFacts {
    enum Flag : std::uint16_t {
        Disputed = 1,
        Excluded = 2,          ///< From reminders, by hand (U16).
        DirectDebit = 4,       ///< A mandate collects it and has not failed (U17).
        WrittenOff = 8,
        TermAgreed = 16,       ///< The payment term stands in quotation or terms (decision 24).
        HasClause = 32,        ///< A clause on interest and costs stands in the terms (be-b2c).
        AwaitsStart = 64,      ///< Already overdue when it came in; the cold-start question was not answered (ux.md 3.6).
        PartlyPaid = 128,
        MentionsClaims = 256,  ///< be-b2b: mention, do not claim (decision 26).
        Answered = 512,        ///< The debtor answered, and something is still to be done with it (S58).
        SaysPaid = 1024,       ///< … with Answered: it was read and says that it was paid.
        Proposes = 2048,       ///< … with Answered: it was read and proposes a plan.
    };

    InvoiceId invoice;
    std::int64_t open = 0;
    std::int32_t issueDay = kNoDay;
    std::int32_t dueDay = kNoDay;
    std::int32_t knownDay = kNoDay;         ///< Day it came into the book.
    std::int32_t invoiceSentDay = kNoDay;   ///< Day the invoice itself was sent from here.
    std::int32_t heldUntil = kNoDay;        ///< Last day of a hold on this invoice; kForever.
    std::int32_t agreedUntil = kNoDay;      ///< Last day of a promise, deferral or plan; kForever.
    std::int32_t snoozedUntil = kNoDay;     ///< First day it may show again.
    std::int32_t firstReminderEnd = kNoDay; ///< be-b2c: last day of the statutory term of the free first reminder that was sent.
    std::int32_t noticeDay = kNoDay;        ///< Date named in a notice of default that was sent.
    std::int32_t demandEnd = kNoDay;        ///< Last day of the term of a demand that was sent (14-day letter: from receipt).
    std::uint32_t firstRecord = 0;          ///< Its records in EscalationFacts::records.
    std::uint32_t firstPause = 0;           ///< … and its pauses in EscalationFacts::pauses, which do not overlap.
    std::uint16_t records = 0;
    std::uint16_t pauses = 0;
    std::uint16_t flags = 0;
    std::int16_t sequence = -1;             ///< Place among the sequences (assignment.h); −1 = none.
    std::uint8_t currency = 0;              ///< Place in BookFacts::currencies.

    bool has(Flag flag) const { return (flags & flag) != 0; }
};

/// Money of a debtor that lies unallocated, per currency.
struct CreditFacts {
    std::int64_t credit = 0;    ///< ≥ 0: receipts and credit notes.
    std::int64_t unmatched = 0; ///< Bank lines perhaps theirs, not matched yet.
    std::uint8_t currency = 0;
};

/// Four bits, one per channel.
using ChannelSet = std::uint8_t;
constexpr ChannelSet setOf(Channel channel) { return static_cast<ChannelSet>(1U << static_cast<unsigned>(channel)); }
inline constexpr ChannelSet kAllChannels = 15;

struct DebtorFacts {
    DebtorId debtor;
    LegalTrack track = LegalTrack::Other;
    DebtorStatus status = DebtorStatus::Normal;
    bool isExcluded = false;               ///< From reminders, without end.
    ChannelSet reachable = kAllChannels;   ///< A valid address, and consent: not opted out; WhatsApp opted in.
    ChannelSet suspect = 0;                ///< Refused or bounced before.
    std::int32_t heldUntil = kNoDay;       ///< Last day; kForever.
    std::int32_t lastContactDay = kNoDay;  ///< Sent or waiting messages and calls that count (decision 18).
    std::int32_t announcedDay = kNoDay;    ///< A date a final notice named and nobody decided about yet (decision 26).
    std::uint32_t firstInvoice = 0, invoices = 0; ///< Its invoices in EscalationFacts::invoices.
    std::uint32_t firstCredit = 0;                ///< … and credits.
    std::uint16_t credits = 0;
};

struct BookFacts {
    bool isSendingOff = false;
    std::int32_t heldUntil = kNoDay;       ///< Reminders of the whole book, last day.
    bool mayWriteToConsumers = true;       ///< false: on behalf of others without the registration the law asks (decision 22).
    bool knowsBank = false;                ///< Bank data is read, or the user said until when he looked.
    std::int32_t bankDay = kNoDay;         ///< Newest day it covers.
    ChannelSet channels = kAllChannels;    ///< Channels with a working account; letters always.
    WorkCalendar calendar = WorkCalendar::Netherlands; ///< Of the company: contact gap.
    std::vector<Currency> currencies{Currency::euro()};
    Limits limits;
};

/// A book as the engine sees it. Invoices lie in the order of their debtors.
struct EscalationFacts {
    BookFacts book;
    std::vector<DebtorFacts> debtors;
    std::vector<InvoiceFacts> invoices;
    std::vector<StepRecord> records;
    std::vector<CreditFacts> credits;
    std::vector<ClockPause> pauses;

    std::span<const StepRecord> recordsOf(const InvoiceFacts& invoice) const
    {
        return std::span(records).subspan(invoice.firstRecord, invoice.records);
    }
    std::span<const ClockPause> pausesOf(const InvoiceFacts& invoice) const
    {
        return std::span(pauses).subspan(invoice.firstPause, invoice.pauses);
    }
    CreditFacts creditOf(const DebtorFacts& debtor, std::uint8_t currency) const; ///< Zero when there is none.
};

} // namespace tegoed
