#pragma once

#include "core/domain/message/format.h"

namespace tegoed {

// What a person types into a field or behind an option, read strictly: what can mean two things is an error, never a guess.

/// An amount in `currency`: `1210`, `1.210,00` (nl), `1,210.00` (en), with `€` or the currency's code before or behind, with
/// a minus or U+2212 in front; nl also `1.210,-`. The language says which sign is the decimal one; groups must be of three
/// and all there or none. So `1.210` is 1210 in Dutch and refused in English.
/// Errors: MissingInput(amount) for blanks; InvalidAmount(text); AmountTooLarge; CurrencyMix(expected, seen).
Result<Money> typedAmount(const QString& text, Currency currency, TextLanguage language);

/// Where a date without a year, or "end of quarter", is looked for.
enum class DateLean {
    Past,   ///< The last one up to and including today: aging as of, invoice date, payment date.
    Future, ///< The first one from today on: due date, promise.
};

/// A date, given today:
/// - figures: `31-12-2025`, `31/12/2025`, `31.12.25` (00–79 = 20xx), `31-12` (by `lean`), `2025-12-31`, `31 dec`,
///   `31 december 2025`, `December 31, 2025`. Day before month; in English a date with slashes that could be either way
///   round (05/11/2026) is refused.
/// - distance: `-30`, `+14` days from today; `3 weken geleden`, `over 14 dagen`, `2 months ago`, `in 3 days`.
/// - words: vandaag, gisteren, eergisteren, morgen, overmorgen; `eind|begin [van] [deze|vorige|volgende] week|maand|kwartaal|
///   jaar`, without *deze* by `lean`; the same in English (`end of last month`). Both languages are always understood.
/// Errors: MissingInput(date) for blanks; InvalidDate(text), with detail `ambiguous` when it can mean two days.
Result<Date> typedDate(const QString& text, const Date& today, TextLanguage language, DateLean lean = DateLean::Past);

} // namespace tegoed
