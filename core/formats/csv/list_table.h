#pragma once

#include "core/formats/csv/encoding.h"
#include "core/formats/csv/row_source.h"
#include "core/formats/csv_mapping.h"

#include <array>
#include <memory>

namespace tegoed::formats {

/// A list whose header row is found and whose columns have a meaning: what the readers of invoices, debtors and payments
/// share. After `openTable` the rows stand behind the header.
struct ListTable {
    DecodedText text; ///< Keeps the cells alive; empty for spreadsheets.
    std::unique_ptr<RowSource> rows;
    Mapping mapping;  ///< Completed: delimiter, encoding, kind, name of a recognised package.
    QStringList headers;
    QStringList keys;
    QList<Field> fields; ///< Per column.
    int headerRow = -1;  ///< How many rows stand before the header; −1 = none found.
    int headerLine = 0;
    bool isHeaderless = false; ///< Known by the shape of its rows; keys are "#1", "#2" …
    std::size_t skip = 0; ///< Bytes before the first row: `sep=;`.
    QList<Problem> problems;
    QStringList sheets; ///< Of a spreadsheet; empty for text.

    bool usable() const { return headerRow >= 0 || isHeaderless; }
    int columnOf(Field field) const; ///< First column with that meaning, −1 when none.
    QList<int> columnsOf(Field field) const;
    void toFirstRow(); ///< Rewinds to the row behind the header.
    QStringList printedHeader() const; ///< As in the file, trimmed; at most 60 columns.
};

/// `mapping` with columns is obeyed; without, a shipped mapping is recognised or the fields are guessed for `kind` (or for
/// the kind the headers speak of).
ListTable openTable(const QByteArray& bytes, const QString& fileName, const Mapping* mapping, std::optional<FileKind> kind);

/// Settles the order of dates and the decimal sign of the mapping by looking at every row, where it does not say.
/// False, with problems, when they cannot be known.
bool settleFormats(ListTable& table);

bool isDateField(Field field);
bool isAmountField(Field field);
QString contractName(Field field); ///< The word problems use for it: "issue_date".

} // namespace tegoed::formats
