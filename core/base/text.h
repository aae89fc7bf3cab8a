#pragma once

#include <QString>

namespace tegoed {

/// A value from outside as it may be stored and shown: NFC, without control characters and bidi overrides
/// (U+202A–202E, U+2066–2069), blanks trimmed and joined, cut at `limit` UTF-16 units on a whole character.
/// Source of the rule: failures E23, L6.
QString cleanLine(const QString& text, int limit = 200);

/// As `cleanLine`, but line ends are kept (as \n): notes and addresses.
QString cleanText(const QString& text, int limit = 20'000);

/// The form two names are compared and searched in: case folded, accents and punctuation gone ("Zoë B.V." → "zoe bv").
QString foldForSearch(const QString& text);

} // namespace tegoed
