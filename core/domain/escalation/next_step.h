#pragma once

#include "core/domain/escalation/checks.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace tegoed {

enum class StepOutcome : std::uint8_t {
    Propose, ///< The step may go today.
    Wait,    ///< Not before `day`.
    Blocked, ///< A hard check is closed, until `day` (kForever = until somebody changes something).
    Nothing, ///< Paid, written off, at the end.
};
QString outcomeCode(StepOutcome outcome); ///< propose, wait, blocked, nothing

/// What holds for one invoice today. Small and without heap: a million of them are made in one pass. `explain` says why.
struct NextStep {
    StepOutcome outcome = StepOutcome::Nothing;
    Check check = Check::NoSequence;   ///< What decided; of Propose without meaning.
    std::int8_t step = -1;             ///< Place in the sequence; −1 = none left, or something of the invoice or debtor decided before the step was looked at (`nextPlace` knows it).
    std::uint16_t repeat = 0;
    ChannelSet channels = 0;           ///< Of Propose: over which it goes.
    std::int32_t day = kNoDay;         ///< Of Propose the first day it might have gone (≤ today); else the first day it may, kForever, or kNoDay for Nothing.
    std::uint8_t warnings = 0;         ///< Bit 0: bank data old; bit 1: unmatched money.
    bool givesNotice = false;          ///< Must give notice of default.
    bool claimsInterest = false;       ///< After law: what the step may claim now.
    bool claimsCosts = false;
    bool claimWaits = false;           ///< The step would claim, but a condition of the law is not met (`explain` says which).

    bool isSoft() const { return warnings != 0; }
    friend bool operator==(const NextStep&, const NextStep&) = default;
};
inline constexpr std::uint8_t kWarnsBank = 1;
inline constexpr std::uint8_t kWarnsUnmatched = 2;

/// Where an invoice stands in its sequence: the step after the highest one done, its repeat, or the notice of default that
/// was left out. Steps before the due date that came too late, and calls that lapsed or lie below their amount, are passed.
Place nextPlace(const Question& question);

/// First day of default (*verzuim*), kForever when none is in sight (decision 24, templates section 8): an agreed term or the
/// date of a notice in the Netherlands, the end of the free first reminder for Belgian consumers, the due date between
/// Belgian businesses. Track Other never.
std::int32_t defaultFrom(const InvoiceFacts& invoice, LegalTrack track);

/// Why a step that claims interest or costs may not do so today: other_track, not_in_default, no_clause, mentioned_only; '' = it may.
const char* claimCondition(const Question& question);

/// Pure and total: every question has an answer. Of all checks that are closed the one that stays so longest decides; of
/// those without an end the first of the list.
NextStep decideNextStep(const Question& question, std::span<const CheckRow> checks = allChecks());

/// A sentence is made of it in ui/presentation. Codes are those of `Check`, and besides:
/// days_late [n] · due_in [n] · step_sent [step code, stage, day] · step_skipped [step code] · no_payment [] · part_paid [open] ·
/// step_due_since [day] · gives_notice [] · claim_waits [other_track | not_in_default | no_clause | mentioned_only] · repeat [n, of].
struct Reason {
    QString code;
    QStringList arguments;    ///< Days as YYYY-MM-DD, amounts as decimals.
    bool isAgainst = false;   ///< Keeps the step back; else it speaks for it or only informs.
    bool isSoft = false;      ///< … but a person may go after the warning.
    std::optional<Date> until; ///< First day it no longer keeps it back.
    friend bool operator==(const Reason&, const Reason&) = default;
};
/// All of them: first what decided, then what else keeps it back, then the facts ("17 days late, reminder 1 sent 9 Nov, no payment").
std::vector<Reason> explain(const Question& question, const NextStep& decision, std::span<const CheckRow> checks = allChecks());

/// The pay-by day a message of this step names when it leaves on `day`; empty when the step names none. The 14-day letter
/// names none: its term runs from receipt (law.md NL 2).
std::optional<Date> payByDay(const Step& step, LegalTrack track, const Date& day);

} // namespace tegoed
