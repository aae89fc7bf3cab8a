#pragma once

#include "core/storage/database.h"
#include "core/storage/dialect.h"

#include <QHash>

#include <unordered_map>
#include <vector>

namespace tegoed {

struct Database::Private {
    explicit Private(BookAddress where) : address(std::move(where)), dialect(address.engine) {}

    BookAddress address;
    Dialect dialect;
    QString connectionName;
    QSqlDatabase connection;
    bool isReadOnly = false;
    bool isNewer = false;
    bool inTransaction = false;
    bool isBeginWaiting = false;    ///< PostgreSQL: the transaction begins with the journey of its first statement.
    int bookStatements = 0;         ///< PostgreSQL: how many of the statements of every transaction the server has prepared.
    bool remembered = false; ///< This session wrote the book's mark into the user's state folder (copy detection).
    bool isCopy = false;     ///< The mark there belongs to another file: it is left alone.
    int schemaVersion = 0;
    std::uint64_t device = 0; ///< SQLite: the file that was opened (failures F19).
    std::uint64_t inode = 0;
    QStringList warnings;
    std::unordered_map<QString, std::vector<Statement::Prepared>> idleQueries; ///< By their SQL. Entries stay where they are.
    std::size_t idleCount = 0;
    /// PostgreSQL: statements without an answer that travel with the next one. `shown` = without the values.
    struct Waiting { QString text, shown, name; };
    std::vector<Waiting> waiting;
    QHash<QString, std::int64_t> laterCounts; ///< Rows affected by what travelled, by the name of the prepared statement; of this transaction.
    QStringList forgotten; ///< PostgreSQL: names of prepared statements that nobody keeps; the server is told on the next journey.
    int preparedCount = 0;
    QHash<QString, std::int64_t> nextIds; ///< Of this transaction.
};

namespace detail {

/// Device and inode of a file; zeros where the system has none or the file is gone.
struct FileIdentity { std::uint64_t device = 0, inode = 0; };
FileIdentity fileIdentity(const QString& path);

/// The kind of file system `path` is on when it is one SQLite must not be used on (failures F6); else empty.
QString networkFileSystem(const QString& path);
bool isInSyncedFolder(const QString& path);

QString newConnectionName();
/// Opens the connection and sets what must be set on every connection. Null = well.
std::optional<Error> connectSqlite(QSqlDatabase& connection, const QString& path, bool readOnly);
std::optional<Error> connectPostgreSql(QSqlDatabase& connection, const BookAddress& address, bool readOnly, QStringList& warnings);

} // namespace detail
} // namespace tegoed
