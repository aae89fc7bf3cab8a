#pragma once

#include "core/domain/calendar/holidays.h"
#include "core/domain/message/channel.h"
#include "core/domain/message/limits.h"

#include <optional>
#include <vector>

namespace tegoed {

// The firm's own way of working, measured from its own book (product.md S47): how soon somebody is written to, and what goes wrong with it.

/// An invoice that fell due in the period. Day numbers (Date::dayNumber).
struct ProcedureInvoice {
    std::int32_t due = 0;
    std::optional<std::int32_t> firstContact; ///< First message or call after the due day; earlier ones are no contact about lateness.
    bool isWaiting = false;                   ///< Open and not held: who was not written to yet could be.
    bool hasTerms = false;                    ///< Its debtor had the terms when it was issued, or the book says they are agreed.
};

/// A message of the period that really left.
struct ProcedureMessage {
    Channel channel = Channel::Email;
    std::int32_t day = 0;                     ///< In the company's time zone, as the minutes.
    int minuteOfDay = 0;
    bool isBounced = false;
};

struct ProcedureFacts {
    std::vector<ProcedureInvoice> invoices;
    std::vector<ProcedureMessage> messages;
    Limits limits;
    WorkCalendar calendar = WorkCalendar::Netherlands;
    Date today{2000, 1, 1};
};

enum class ProcedureTopic { FirstContact, Terms, Bounces, Hours };
enum class ProcedureVerdict { Good, Attention, NothingToJudge };

struct ProcedureFinding {
    ProcedureTopic topic = ProcedureTopic::FirstContact;
    ProcedureVerdict verdict = ProcedureVerdict::NothingToJudge;
    int count = 0;                   ///< Of `of`: contact too late, without terms, bounced, outside hours.
    int of = 0;
    std::optional<int> medianDays = {}; ///< Of FirstContact: due to first contact, of those written to; of an even number the later of the middle two.
    int percent() const;             ///< 0–100, half up; 0 of nothing.
};

/// What is still in order: of first contact both; the others by their share in percent.
inline constexpr int kGoodMedianDays = 3;
inline constexpr int kGoodLatePercent = 10;
inline constexpr int kGoodTermsPercent = 10;
inline constexpr int kGoodBouncePercent = 2;
inline constexpr int kGoodHoursPercent = 2;
inline constexpr int kLateContactDays = 7; ///< More days from due to first contact are too late.

/// Always the four topics, in their order. An invoice nobody was written to about is late once it waits longer than `lateAfter` days;
/// until then it, and one paid without a message, is not judged. Letters have no hours.
std::vector<ProcedureFinding> judgeProcedure(const ProcedureFacts& facts, int lateAfter = kLateContactDays);

} // namespace tegoed
