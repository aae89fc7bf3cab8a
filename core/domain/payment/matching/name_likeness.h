#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace tegoed {

/// A name as names are compared: folded, without legal form and form of address, its words in alphabetical order.
QStringList nameWords(const QString& name);

enum class NameLikeness { Different, Alike, Same };
/// Same: the same words. Alike: a few letters apart, one the beginning of the other (banks cut names), or one has words the
/// other lacks, initials standing for first names. Words as of `nameWords`.
NameLikeness nameLikeness(const QStringList& a, const QStringList& b);

/// Damerau-Levenshtein (optimal string alignment): letters changed, left out, put in or swapped. More than `limit`: limit + 1.
int editDistance(QStringView a, QStringView b, int limit);

} // namespace tegoed
