#pragma once

#include "core/base/ids.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace tegoed {

/// What a mail that came in is, as its headers say.
enum class AnswerKind : std::uint8_t {
    Reply,       ///< Somebody wrote it: it stops the machine until it was read.
    OutOfOffice, ///< A machine answered; it pauses nothing.
    Bounce,      ///< A message came back, or is delayed.
    Receipt,     ///< It was delivered or displayed; it pauses nothing.
};
QString answerKindCode(AnswerKind kind); ///< reply, out_of_office, bounce, receipt
std::optional<AnswerKind> answerKindOf(QStringView code);

/// What a person says an answer means: one key each (S58).
enum class AnswerTriage : std::uint8_t {
    Paid,     ///< Says it was paid: its invoices wait until somebody looked.
    Disputes, ///< Does not agree: a dispute of every invoice concerned.
    Plan,     ///< Proposes to pay otherwise: its invoices wait until something is agreed.
    Address,  ///< Wrong person or address: the address written to becomes suspect.
    Nothing,  ///< Nothing that changes what is sent: goes on.
};
QString answerTriageCode(AnswerTriage triage); ///< paid, disputes, plan, address, nothing
std::optional<AnswerTriage> answerTriageOf(QStringView code);

/// What an answer made with one of the links of our messages says by its subject ("Al betaald 2026-0123"); empty = it was not.
std::optional<AnswerTriage> saidByLink(const QString& subject);

/// What is still to be done with an answer while its invoices wait.
enum class AnswerPause : std::uint8_t { Unread, SaysPaid, Proposes };
QString answerPauseCode(AnswerPause pause); ///< unread, says_paid, proposes
std::optional<AnswerPause> answerPauseOf(QStringView code);

/// What an answer makes its invoices wait for; empty = nothing. Not triaged = empty `triage`.
std::optional<AnswerPause> pauseOf(AnswerKind kind, std::optional<AnswerTriage> triage);

} // namespace tegoed
