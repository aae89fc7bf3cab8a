#pragma once

#include <QString>

namespace tegoed {

/// How a letter to a Dutch consumer words its term (art. 6:96(6) BW; HR 25 November 2016, NL:HR:2016:2704).
enum class TermWording {
    Accepted,
    NoTerm,        ///< No term in days counted from the arrival.
    StartsTooEarly, ///< Counted from today, the date of the letter or nothing at all.
    TooShort,      ///< Ends before the fourteenth day after the arrival has passed.
    FixedDate,     ///< A day of the calendar, which may come too early.
    Contradictory, ///< A right term beside a wrong one.
};
QString termWordingCode(TermWording wording); ///< `accepted`, `no_term`, `starts_too_early` …

/// Judges a letter as it leaves, in Dutch ("nl") or English ("en"); another language has to be read by a person and is accepted.
/// A right term: at least fourteen days *from the day after* the arrival, or at least fifteen *after* it. A wrong one makes the
/// costs fall away altogether, so a doubt counts as wrong.
TermWording termWordingOf(const QString& letter, const QString& language);

} // namespace tegoed
