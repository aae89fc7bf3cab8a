#pragma once

#include "core/formats/mt940/entry_text.h"
#include "core/formats/mt940/statement_line.h"
#include "core/formats/statement/statement_stream.h"

namespace tegoed::formats {

/// One entry as its fields tell it: the `:61:` with the `:86:` and `:NS:` behind it.
struct Mt940Entry {
    int line = 0;
    StatementLine printed;
    QStringList lines;        ///< Of its :86:, with all that a bank wrapped into it.
    QStringList fieldLines;   ///< Those the norm takes for the field (`linesOfNorm`).
    QStringList wrappedLines; ///< The others.
    QStringList numbers;      ///< Of its :NS:.

    EntryText text() const; ///< What the payer and the bank wrote.
};

/// The entry as every kind of statement delivers it. `currency` is the statement's, empty while it is not known: then the amount
/// is missing. Errors and warnings about it go to the stream: invalid_amount, invalid_date.
StatementEntry statementEntry(const Mt940Entry& entry, const EntryText& text, StatementStream& stream, std::optional<Currency> currency);

/// A plain decimal with its direction; empty when nobody would believe it.
std::optional<Money> swiftMoney(const QString& decimal, Currency currency, bool isPositive);

} // namespace tegoed::formats
