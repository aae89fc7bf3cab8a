#pragma once

#include "core/base/progress.h"
#include "core/storage/database.h"

#include <QSqlRecord>
#include <QVariant>

#include <functional>

namespace tegoed::detail {

/// A table of the book as it is copied and digested.
struct BookTable {
    QString name;
    QString order;          ///< Columns that put its rows in one order on both engines.
    QString filledLater;    ///< A reference to a row of the same table that may come later; filled in when all rows are there.
    QStringList notContent; ///< Columns that differ between two books with the same content.
    int since = 1;          ///< Version of the schema that made it.
};
/// All tables, parents before children.
const std::vector<BookTable>& bookTables();
/// Those a book of its version has: before a migration the backup is made of the book as it is.
std::vector<BookTable> tablesOf(Database& database);

/// One unchanging view of the book for reading, on a connection that is not in a transaction.
class ReadView {
public:
    explicit ReadView(Database& database);
    ~ReadView();
    ReadView(const ReadView&) = delete;
    ReadView& operator=(const ReadView&) = delete;

private:
    Database& m_database;
    bool m_isOwn = false;
};

/// Reads the rows of a table one by one, whatever its size: PostgreSQL would otherwise send all at once. Inside a ReadView.
class TableReader {
public:
    TableReader(Database& database, const QString& sql);
    ~TableReader();
    TableReader(const TableReader&) = delete;
    TableReader& operator=(const TableReader&) = delete;
    bool next();
    const QSqlRecord& columns() const { return m_columns; }
    QVariant value(int column) const { return m_query.value(column); }

private:
    bool fetch();
    Database& m_database;
    QString m_cursor; ///< PostgreSQL.
    QSqlQuery m_query;
    QSqlRecord m_columns;
};

/// Counts rows and asks now and then whether to go on.
class RowProgress {
public:
    RowProgress(Progress& progress, std::int64_t total) : m_progress(progress), m_total(total) {}
    /// Throws Cancelled (below).
    void step();
    static std::int64_t rowsOf(Database& database);

private:
    Progress& m_progress;
    std::int64_t m_total;
    std::int64_t m_done = 0;
};
struct WorkCancelled {};

/// Fills an empty book with all rows of another. Call inside a ReadView of `from` and a transaction of `to`.
void copyTables(Database& from, Database& to, RowProgress& progress);
/// SHA-256 over all content, hexadecimal.
QString digestOf(Database& database, RowProgress& progress);
/// The same over the tables and columns that `model` has: a copy with a newer schema is compared with what it was made of.
QString digestLike(Database& database, Database& model, RowProgress& progress);

} // namespace tegoed::detail
