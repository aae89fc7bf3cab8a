#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace tegoed::formats {

/// An information to the owner in numbered pieces, as German banks and Triodos write it: three digits of the kind of entry,
/// then `?20…?21…`, the sign being `?`, `>` or another.
struct NumberedText {
    QString code;                         ///< The kind of entry (Geschäftsvorfallcode): "166".
    QList<std::pair<int, QString>> pieces; ///< In the order they stand.

    /// Pieces of 20–29 and 60–63: what the payer wrote. A piece is 27 characters; a shorter one ended with a blank.
    QString remittance() const;
    QString joined(int from, int until) const; ///< Pieces with these numbers.
};

/// `text`: all lines joined, without anything between them. Empty when it has not this form.
std::optional<NumberedText> readNumberedText(const QString& text);

/// The parts of a SEPA remittance behind `EREF+`, `SVWZ+` and their like: (key, value) in the order they stand; what is before
/// the first has an empty key.
QList<std::pair<QString, QString>> sepaParts(const QString& remittance);

} // namespace tegoed::formats
