#pragma once

#include <QString>

namespace tegoed {

/// The text of an answer, taken apart: what was written now, and what of earlier messages is repeated below or between it.
struct AnswerWords {
    QString own;    ///< Lines separated by \n, trimmed; may be empty.
    QString quoted;
};

/// Lines behind `>` are quoted, and so is everything from the line on with which a mail program begins the earlier message
/// ("Op … schreef …:", "On … wrote:", "Le … a écrit :", "Am … schrieb …:", "-----Original Message-----", a block "Van: … Verzonden: …").
/// A mail that was forwarded says nothing above that line: then all of it counts as own.
AnswerWords ownWords(const QString& text);

/// The first line that says something, at most `limit` characters: for lists. A greeting ("Goedemorgen,") says something only alone.
QString firstLineOf(const QString& own, int limit = 120);

} // namespace tegoed
