#pragma once

#include <QString>

namespace tegoed {

QString monthName(int month, bool english);      ///< 1 = januari, January.
QString shortMonthName(int month, bool english); ///< 3 = mrt, Mar.
/// The month a word means in Dutch or English, whole or shortened, any case, with or without a point; 0 = none.
int monthFromWord(const QString& word);

} // namespace tegoed
