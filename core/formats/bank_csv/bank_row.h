#pragma once

#include "core/formats/csv/row_cells.h"
#include "core/formats/statement/bank_statement.h"

#include <QJsonObject>

namespace tegoed::formats {

/// One line of a bank's list as read.
struct BankRow {
    QString account;  ///< Own account, without blanks; empty when the row says none and the mapping neither.
    QString currency; ///< Empty when nobody says.
    StatementEntry entry;
    std::optional<Money> balanceAfter;
};

/// What decides to which statement a row belongs.
struct RowAccount {
    QString account;
    QString currency;
    friend bool operator==(const RowAccount&, const RowAccount&) = default;
};

/// Turns the rows of a list into entries. What is wrong with a row goes to the problems `cells` was made with.
class BankRowReader {
public:
    BankRowReader(const ListTable& table, RowCells& cells) : m_table(table), m_cells(cells) {}

    RowAccount account();
    /// Whether the row says how much: without, it is a notice of the bank (ING Belgium tells of new cards in between).
    bool hasAmount() const;
    BankRow read();
    /// Of the row just read: names of the conformance index, values as printed.
    QJsonObject detailsOf(const BankRow& row);

private:
    std::optional<Money> amount(const QString& currency);
    void putParty(StatementEntry& entry);
    void putText(StatementEntry& entry);
    QString longText(Field field) const;

    const ListTable& m_table;
    RowCells& m_cells;
};

} // namespace tegoed::formats
