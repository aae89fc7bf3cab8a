#pragma once

#include "core/formats/csv/list_table.h"
#include "core/formats/records.h"

#include <array>
#include <string>

namespace tegoed::formats {

/// Turns the cells of one row into text, dates and money, and collects what is wrong with them. Values that repeat down a
/// column share their memory.
class RowCells {
public:
    RowCells(const ListTable& table, QList<Problem>& problems);

    /// Makes `row` the row that is read. False, with an error on its line, when it is broken: an unbalanced quote, a cell
    /// too large.
    bool setRow(const Row& row);
    /// False, with a ragged_row error, when values stand beyond the last header: nobody knows whose they are.
    bool fitsHeader();

    int line() const { return m_row->line; }
    bool has(Field field) const { return column(field) >= 0; }
    std::string_view raw(Field field) const; ///< Trimmed of blanks.
    std::string_view cell(int column) const { return content(column); } ///< Likewise.
    QString text(Field field);
    QString joined(Field field); ///< Of all columns with that field, by blanks (street lines by a comma).
    /// Empty when the cell is empty, or cannot be read: then with an invalid_date or implausible_date error.
    std::optional<Date> date(Field field);
    /// Likewise with invalid_amount, amount_too_large; `currency` is what the row says, empty when it says nothing.
    std::optional<Money> money(Field field, const QString& currency);
    std::optional<int> days(Field field); ///< First whole number in the cell: "30", "Net 30", "30 dagen netto".
    /// ISO code by column, by a symbol in `amountField`'s cell or by the mapping; an empty text when nobody says, nothing
    /// (and an unknown_currency error) when what is said is no currency.
    std::optional<QString> currency(Field amountField);
    int filledCells() const;
    QString firstFilled(); ///< For showing a row that was skipped.

    void add(Severity severity, Field field, QLatin1StringView code, std::string_view seen, QStringList arguments = {});

    /// A cell as text fit for storing: clean, and shared when seen before.
    QString shared(std::string_view cell);

private:
    struct Slot {
        std::string key;
        QString value;
    };
    std::string_view content(int column) const; ///< Trimmed, without the guard of an export.
    int column(Field field) const { return m_columns[static_cast<std::size_t>(field)]; }

    const ListTable& m_table;
    QList<Problem>& m_problems;
    const Row* m_row = nullptr;
    std::array<int, 64> m_columns{};
    QHash<Field, QList<int>> m_repeated;
    DateOrder m_dateOrder;
    DecimalSign m_decimalSign;
    std::vector<Slot> m_slots;
};

std::string_view trimBlanks(std::string_view text); ///< ASCII blanks and NBSP at either end.
QString cleanText8(std::string_view utf8);          ///< `cleanLine` of UTF-8, quick for plain ASCII.

} // namespace tegoed::formats
