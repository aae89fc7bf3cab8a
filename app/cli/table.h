#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QTextStream>

namespace tegoed::cli {

/// A table for people: columns as wide as their widest cell, numbers to the right, a line under the header.
class Table {
public:
    enum class Align { Left, Right };
    struct Column {
        QString title;
        Align align = Align::Left;
    };

    explicit Table(QList<Column> columns) : m_columns(std::move(columns)) {}
    void addRow(const QStringList& cells) { m_rows.append(cells); }
    void addTotal(const QStringList& cells) { m_total = cells; } ///< Under a line of its own.
    bool isEmpty() const { return m_rows.isEmpty(); }
    void print(QTextStream& out) const;

private:
    QList<Column> m_columns;
    QList<QStringList> m_rows;
    QStringList m_total;
};

/// "Name:     value" lines for one thing; empty values are left out.
void printFacts(QTextStream& out, const QList<std::pair<QString, QString>>& facts);

} // namespace tegoed::cli
