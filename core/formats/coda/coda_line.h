#pragma once

#include "core/domain/calendar/date.h"

#include <QString>

#include <optional>

namespace tegoed::formats {

/// One record of a CODA file, by the columns of the norm: counted from 1, both ends included.
class CodaLine {
public:
    CodaLine(QString text, int number) : m_text(std::move(text)), m_number(number) {}

    int number() const { return m_number; } ///< 1-based line of the file.
    qsizetype length() const { return m_text.size(); }
    QChar at(int column) const { return column <= m_text.size() ? m_text.at(column - 1) : QChar(u' '); }
    QString raw(int from, int until) const; ///< As it stands, blanks in place of what a cut line misses.
    QString field(int from, int until) const; ///< As one clean line.

    /// "21", "31", "8" …: the record and, of movements and information, its article.
    QString record() const;

    /// DDMMYY. Empty for 000000 and blanks; `isWrong` is set for what is no day. Years 80–99 are 19xx.
    std::optional<Date> date(int from, bool* isWrong = nullptr) const;
    /// Twelve digits and three decimals, as a plain decimal with its sign; empty when they are not all digits. `signColumn` holds 1 for a
    /// debit.
    QString amount(int signColumn, int from) const;

private:
    QString m_text;
    int m_number;
};

} // namespace tegoed::formats
