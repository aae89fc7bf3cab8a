#pragma once

#include "core/domain/calendar/holidays.h"
#include "core/domain/message/channel.h"
#include "core/domain/message/limits.h"
#include "core/domain/money/money.h"
#include "core/domain/party/party.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace tegoed {

/// What can keep a message in the house. Hard gates bind everybody; soft ones make the automatic wait and warn a person once.
enum class Gate {
    // hard
    SendingOff,       ///< restored, copied: reason.
    Paid,             ///< number of the invoice.
    CreditCovers,     ///< credit of the debtor is at least what is asked: amount.
    WrittenOff,       ///< number.
    Disputed,         ///< number.
    Agreement,        ///< number, last day: promise, deferral or plan not over; '' = until it is ended.
    Answered,         ///< number, what is still to be done (answerPauseCode): the debtor answered.
    Hold,             ///< until, '' = without end.
    DebtorStatus,     ///< status.
    Recipient,        ///< no address for the channel, or no valid one: channel.
    RecipientForeign, ///< the address is not (any more) one of this debtor's: address.
    AddressSuspect,   ///< refused or bounced before: address.
    OptedOut,         ///< channel.
    NotOptedIn,       ///< WhatsApp without a recorded opt-in.
    PreviousUnknown,  ///< an earlier message whose outcome is not known: subject.
    AlreadySent,      ///< number: the same step left or waits already.
    Account,          ///< none for the channel, or stopped: reason.
    AmountChanged,    ///< number, amount in the message, amount now.
    DayOver,          ///< planned day.
    StageNotAllowed,  ///< channel may not carry this stage: stage.
    // soft
    BankDataOld,      ///< date of the newest bank data, '' = none was ever read.
    UnmatchedMoney,   ///< amount perhaps theirs.
    ContactGap,       ///< day of the last contact, first day allowed.
    Hours,            ///< first moment allowed, HH:MM, or the day.
};
QString gateCode(Gate gate); ///< sending_off, paid, credit_covers …
std::optional<Gate> gateOf(QStringView code);
bool isHard(Gate gate);

struct GateReason {
    Gate gate;
    QStringList arguments;
    friend bool operator==(const GateReason&, const GateReason&) = default;
};

/// Everything the gates look at, as the book knows it now. What nothing in the book tells yet (bank data)
/// is left empty and closes nothing.
struct GateFacts {
    struct Item {
        QString number;
        Money asked{0, Currency::euro()}; ///< Open amount as the message says it.
        Money open{0, Currency::euro()};  ///< … as it is now.
        bool isWrittenOff = false;
        bool isDisputed = false;
        std::optional<Date> agreedUntil;  ///< In the year 9999: until it is ended.
        QString answered;                 ///< '' = no answer waits; else what is still to be done with it.
        bool isTaken = false;             ///< Another live message has this step of this invoice.
        bool isMentioned = false;         ///< Only told as also open: what is said of it has to be true, nothing is asked.
    };
    std::vector<Item> items;
    Money asked{0, Currency::euro()};
    Money credit{0, Currency::euro()};    ///< Lying unallocated with this debtor, in the message's currency; ≥ 0.
    DebtorStatus status = DebtorStatus::Normal;
    QString heldUntil;                    ///< '' = not held; "-" = without end; else a day.
    Channel channel = Channel::Email;
    Stage stage = Stage::Reminder1;
    bool asksPayment = true;
    QString recipient;
    bool isRecipientOwn = true;           ///< The address still belongs to the debtor or one of its contacts.
    bool isAddressSuspect = false;
    std::optional<bool> consent;          ///< Empty = never asked.
    QString unknownBefore;                ///< Subject of an earlier message with an unknown outcome; '' = none.
    QString sendingOffReason;
    QString accountProblem;               ///< '' = none.
    std::optional<Date> bankDataOf;       ///< Newest day bank data covers.
    bool knowsBank = false;               ///< The book reads bank data at all: else its age closes nothing, it only warns.
    Money unmatched{0, Currency::euro()};
    std::optional<Date> lastContact;
    std::optional<Date> invoiceSentOn;
    bool countsAsContact = true;
    Date plannedDay = Date(2000, 1, 1);
    Date today = Date(2000, 1, 1);
    int minuteOfDay = 0;                  ///< In the company's time zone.
    bool isAutomatic = false;
    WorkCalendar calendar = WorkCalendar::Netherlands;
    Limits limits;
};

/// The gates that are closed, hard ones first, in the order of the enumeration. Empty = may leave.
std::vector<GateReason> closedGates(const GateFacts& facts);

/// Of `closed`, those that keep this message here: hard ones always; soft ones when it is automatic, or when a person has not
/// been warned of them (`seen`).
std::vector<GateReason> stopping(const std::vector<GateReason>& closed, bool isAutomatic, const std::vector<Gate>& seen);

/// Channels that may carry a stage at all (decision 19, templates section 6): an SMS never stands for a demand or a final
/// notice, WhatsApp and the own mail program serve friendly stages only.
bool mayCarry(Channel channel, Stage stage);

} // namespace tegoed
