#pragma once

#include "core/base/ids.h"
#include "core/domain/calendar/date.h"
#include "core/domain/money/money.h"
#include "core/storage/book_address.h"

#include <QByteArray>
#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace tegoed {

class Database;
class Dialect;

/// "TGOD" in the header of a SQLite file: this file is a book of Tegoed.
inline constexpr std::int32_t kApplicationId = 0x54474F44;

/// One prepared statement with typed parameters and columns. Parameters are bound in order of `?`; columns are read by
/// position. Throws StorageFailure; a constraint that a store expects is asked for before, not caught after.
/// Prepared queries are kept by the connection and reused, so making a Statement in a loop is cheap; at its end the query
/// is finished, so that no lock stays behind. Two of one text at the same time are two queries, each with its own rows.
class Statement {
public:
    Statement(Database& database, const QString& sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    Statement& bind(std::int64_t value);
    Statement& bind(int value) { return bind(static_cast<std::int64_t>(value)); }
    Statement& bind(bool value) { return bind(static_cast<std::int64_t>(value ? 1 : 0)); }
    Statement& bind(const QString& value); ///< A null QString is stored as '' (never NULL).
    Statement& bind(const QByteArray& value);
    Statement& bind(const Date& value); ///< Day number.
    Statement& bind(const std::optional<Date>& value);
    Statement& bind(const std::optional<std::int64_t>& value);
    Statement& bindNull();
    template <typename Tag>
    Statement& bind(Id<Tag> id) { return id.isValid() ? bind(id.value) : bindNull(); } ///< Not valid = NULL.

    void run();  ///< For statements without rows. Resets the parameters, so that it can be bound and run again.
    /// As `run`, for what is written inside a write transaction and asked nothing: SQLite runs it now, on a server it travels
    /// with the next statement or with the commit, in order. If it fails, that one throws, and the transaction is lost.
    void runLater();
    bool next(); ///< Executes at the first call, then steps.
    std::int64_t affectedRows() const;

    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    bool boolean(int column) const { return integer(column) != 0; }
    QString text(int column) const;
    QByteArray bytes(int column) const;
    Date date(int column) const;
    std::optional<Date> optionalDate(int column) const;
    /// What was read cannot be: the file is damaged or altered by another program. Throws StorageFailure(StorageBroken).
    [[noreturn]] void broken(const QString& detail) const;
    template <typename IdType>
    IdType id(int column) const { return IdType{isNull(column) ? 0 : integer(column)}; }

private:
    friend class Database;
    struct Prepared {
        QSqlQuery query;
        QList<QVariant>* values = nullptr; ///< SQLite: of `query`, once it has been bound and run.
        QString name;                      ///< PostgreSQL: what the server calls it.
        qsizetype parameters = 0;
    };
    void bindNext(QVariant value);
    void execute();
    void prepareOnServer();
    QString takeCall(); ///< PostgreSQL: the text that executes it with the values bound. They are used up.

    Database& m_database;
    const QString m_sql;
    std::vector<Prepared>* m_home = nullptr; ///< Where the prepared query is kept between its uses.
    Prepared m_prepared;
    QList<QVariant> m_values; ///< PostgreSQL: bound so far.
    int m_bound = 0;
    bool m_executed = false;
};

/// One connection to one book, for one thread. Opening sets the pragmas or GUCs of DESIGN.md (Storage).
class Database {
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Opens an existing book; never creates one (failures F19). Errors: FileNotFound, NotABook, NewerBook (opens
    /// read-only instead when mode is ReadOnly), BookInUse, NetworkShare, ConnectionFailed, FileUnreadable.
    static Result<std::unique_ptr<Database>> open(const BookAddress& address, Mode mode);
    /// Creates an empty book with the current schema. Errors: AlreadyExists, FileNotWritable, NetworkShare, DiskFull …
    static Result<std::unique_ptr<Database>> create(const BookAddress& address);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    const BookAddress& address() const;
    bool isReadOnly() const;
    bool isNewer() const; ///< Made by a newer program: opened read-only.
    int schemaVersion() const;

    /// A second connection to the same book, for a worker thread.
    Result<std::unique_ptr<Database>> another(Mode mode) const;

    void execute(const QString& sql); ///< One statement without parameters.
    /// BEGIN IMMEDIATE; on PostgreSQL the row of the book is locked, so there too is one writer at a time. A connection
    /// that only reads gets one unchanging view instead.
    void begin();
    void commit(); ///< A write transaction grows the book's generation (decision 31).
    void rollback() noexcept;
    bool inTransaction() const;

    /// The next id of `table`, inside a write transaction (there is one writer at a time on both engines). Rows are never
    /// deleted, so an id is never given twice.
    std::int64_t nextId(const QString& table);

    const Dialect& dialect() const;
    /// Settings of the server or file that weaken the promise that a reported commit is kept: `fsync_off`,
    /// `synchronous_commit_off`, `synced_folder`. Empty = none.
    QStringList warnings() const;
    /// Another one for each connection of this process.
    const QString& connectionName() const;
    QSqlDatabase& connection(); ///< Nothing waits for a journey any more, so what is sent here comes after it.
    /// Throws the StorageFailure that `error` means.
    [[noreturn]] void fail(const QSqlError& error, const QString& sql) const;

private:
    friend class Statement;
    friend class BookCopier;
    friend void rememberBook(Database& database);
    friend void detectCopy(Database& database);
    struct Private;
    explicit Database(std::unique_ptr<Private> data);
    static Result<std::unique_ptr<Database>> connect(const BookAddress& address, bool readOnly);
    enum class OldSchema { Migrate, Accept };
    /// Is it a book, and one this program can work with?
    std::optional<Error> recognise(OldSchema oldSchema);
    void useJournalOfEngine();
    /// One journey to a PostgreSQL server: what waits for one, then `statements`. Afterwards `query` stands at the result of
    /// the last. `shown` is what an error calls the last.
    void travel(QSqlQuery& query, const QStringList& statements, const QString& shown);
    std::unique_ptr<Private> d;
};

/// Begins at construction; rolls back at destruction unless committed.
class Transaction {
public:
    explicit Transaction(Database& database) : m_database(database) { m_database.begin(); }
    ~Transaction() { if (!m_done) m_database.rollback(); }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit() { m_database.commit(); m_done = true; }

private:
    Database& m_database;
    bool m_done = false;
};

} // namespace tegoed
