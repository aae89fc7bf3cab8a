#include "core/storage/database_private.h"

#include "core/base/log.h"
#include "core/storage/book_files.h"
#include "core/storage/copy_detection.h"
#include "core/storage/migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QVersionNumber>

#include <array>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

QString shortened(const QString& sql)
{
    return sql.simplified().left(120);
}

// What every transaction on a server begins and ends with, prepared once: to lock the book and to count what was written.
const std::array<QString, 2> kBookStatements{u"PREPARE tegoed_lock AS SELECT one FROM book FOR UPDATE"_s,
                                             u"PREPARE tegoed_grow AS UPDATE book SET generation = generation + 1"_s};

bool canWriteBeside(const QString& path)
{
    const QFileInfo info(path);
    return info.isWritable() && QFileInfo(info.absolutePath()).isWritable(); // The journal is made beside the file.
}

} // namespace

Database::Database(std::unique_ptr<Private> data) : d(std::move(data)) {}

Database::~Database()
{
    if (d->inTransaction)
        rollback();
    if (d->connection.isOpen() && !d->isReadOnly && d->remembered && !d->isCopy) {
        try {
            rememberBook(*this);
        } catch (const StorageFailure& failure) {
            qCWarning(storageLog) << "the mark of the book was not renewed:" << failure.error().detail;
        }
    }
    d->idleQueries.clear();
    d->connection.close();
    d->connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(d->connectionName);
}

Result<std::unique_ptr<Database>> Database::connect(const BookAddress& address, bool readOnly)
{
    auto data = std::make_unique<Private>(address);
    data->isReadOnly = readOnly;
    data->connectionName = detail::newConnectionName();
    data->connection = QSqlDatabase::addDatabase(data->dialect.isSqlite() ? u"QSQLITE"_s : u"QPSQL"_s, data->connectionName);
    std::optional<Error> error;
    if (data->dialect.isSqlite()) {
        error = detail::connectSqlite(data->connection, address.path, readOnly);
        const auto identity = detail::fileIdentity(address.path);
        data->device = identity.device;
        data->inode = identity.inode;
        if (detail::isInSyncedFolder(address.path))
            data->warnings += u"synced_folder"_s;
    } else {
        error = detail::connectPostgreSql(data->connection, address, readOnly, data->warnings);
    }
    std::unique_ptr<Database> database(new Database(std::move(data))); // Closes the connection on the way out.
    if (error)
        return *error;
    return database;
}

std::optional<Error> Database::recognise(OldSchema oldSchema)
{
    const QString where = d->address.toString();
    const Error notABook{Error::Code::NotABook, {where}, {}};
    if (d->dialect.isSqlite()) {
        Statement application(*this, u"PRAGMA application_id"_s);
        if (!application.next() || application.integer(0) != kApplicationId)
            return notABook;
    }
    d->schemaVersion = recordedSchemaVersion(*this);
    if (d->schemaVersion < 1)
        return notABook;
    d->isNewer = d->schemaVersion > currentSchemaVersion();
    if (d->isNewer && !d->isReadOnly) {
        return Error{Error::Code::NewerBook,
                     {where, QString::number(d->schemaVersion), QString::number(currentSchemaVersion())}, {}};
    }
    if (d->schemaVersion < currentSchemaVersion() && oldSchema == OldSchema::Migrate) {
        // An old book is brought up to date by the first who may write.
        if (d->isReadOnly)
            return Error{Error::Code::ReadOnlyBook, {where}, u"the book must be migrated first"_s};
        QString backup;
        if (const auto migrated = migrateWithBackup(*this, shippedMigrations(), backup); !migrated)
            return migrated.error();
        d->schemaVersion = currentSchemaVersion();
    }
    if (!d->isNewer) {
        Statement book(*this, u"SELECT COUNT(*) FROM book"_s);
        if (!book.next() || book.integer(0) != 1)
            return notABook;
    }
    return std::nullopt;
}

void Database::useJournalOfEngine()
{
    // WAL of older versions can lose commits (fixed in SQLite 3.51.3), so those keep the rollback journal.
    Statement version(*this, u"SELECT sqlite_version()"_s);
    const bool wal = version.next() && QVersionNumber::fromString(version.text(0)) >= QVersionNumber(3, 51, 3);
    Statement mode(*this, wal ? u"PRAGMA journal_mode = WAL"_s : u"PRAGMA journal_mode = DELETE"_s);
    mode.next();
}

Result<std::unique_ptr<Database>> Database::open(const BookAddress& address, Mode mode)
{
    const bool readOnly = mode == Mode::ReadOnly;
    if (address.engine == BookAddress::Engine::Sqlite) {
        const QFileInfo info(address.path);
        if (!info.exists())
            return Error{Error::Code::FileNotFound, {address.path}, {}};
        if (!info.isFile())
            return Error{Error::Code::NotABook, {address.path}, {}};
        if (!info.isReadable())
            return Error{Error::Code::FileUnreadable, {address.path, u"permission"_s}, {}};
        if (!detail::networkFileSystem(address.path).isEmpty())
            return Error{Error::Code::NetworkShare, {address.path}, detail::networkFileSystem(address.path)};
        if (!readOnly && !canWriteBeside(address.path))
            return Error{Error::Code::ReadOnlyBook, {address.path}, {}};
    }
    try {
        auto connected = connect(address, readOnly);
        if (!connected)
            return connected.error();
        std::unique_ptr<Database> database = std::move(connected).value();
        if (const auto error = database->recognise(OldSchema::Migrate))
            return *error;
        if (!readOnly) {
            if (database->dialect().isSqlite())
                database->useJournalOfEngine();
            detectCopy(*database);
        }
        return database;
    } catch (const StorageFailure& failure) {
        return failure.error();
    }
}

Result<std::unique_ptr<Database>> Database::create(const BookAddress& address)
{
    const bool sqlite = address.engine == BookAddress::Engine::Sqlite;
    if (sqlite) {
        if (!detail::networkFileSystem(address.path).isEmpty())
            return Error{Error::Code::NetworkShare, {address.path}, detail::networkFileSystem(address.path)};
        if (auto error = detail::makeFile(address.path))
            return *error;
    }
    auto removeHalfMade = qScopeGuard([&] {
        if (sqlite)
            QFile::remove(address.path);
    });
    try {
        auto connected = connect(address, false);
        if (!connected)
            return connected.error();
        std::unique_ptr<Database> database = std::move(connected).value();
        if (sqlite) {
            database->useJournalOfEngine();
        } else {
            Statement there(*database, u"SELECT COUNT(*) FROM pg_namespace WHERE nspname = ?"_s);
            there.bind(address.schema);
            if (there.next() && there.integer(0) > 0)
                return Error{Error::Code::AlreadyExists, {u"book"_s, address.toString()}, {}};
        }
        applyMigrations(*database, shippedMigrations());
        database->d->schemaVersion = currentSchemaVersion();
        if (sqlite)
            detail::syncFolderOf(address.path);
        removeHalfMade.dismiss();
        return database;
    } catch (const StorageFailure& failure) {
        return failure.error();
    }
}

const BookAddress& Database::address() const { return d->address; }
bool Database::isReadOnly() const { return d->isReadOnly; }
bool Database::isNewer() const { return d->isNewer; }
int Database::schemaVersion() const { return d->schemaVersion; }
bool Database::inTransaction() const { return d->inTransaction; }
const Dialect& Database::dialect() const { return d->dialect; }
QStringList Database::warnings() const { return d->warnings; }

const QString& Database::connectionName() const
{
    return d->connectionName;
}

QSqlDatabase& Database::connection()
{
    if (!d->waiting.empty()) {
        QSqlQuery query(d->connection);
        travel(query, {}, {});
    }
    return d->connection;
}

Result<std::unique_ptr<Database>> Database::another(Mode mode) const
{
    return open(d->address, d->isReadOnly ? Mode::ReadOnly : mode);
}

void Database::fail(const QSqlError& error, const QString& sql) const
{
    Error classified = d->dialect.classify(error, d->address.toString());
    classified.detail += u" in: "_s + shortened(sql);
    throw StorageFailure(classified);
}

void Database::execute(const QString& sql)
{
    QSqlQuery query(d->connection);
    travel(query, {sql}, sql);
}

void Database::travel(QSqlQuery& query, const QStringList& statements, const QString& shown)
{
    // It is gone also when it fails: the transaction is lost then, and nothing of it may be sent into another one.
    const std::vector<Private::Waiting> before = std::exchange(d->waiting, {});
    d->isBeginWaiting = false;
    QString text;
    for (const Private::Waiting& one : before)
        text += one.text + u"; "_s;
    text += statements.join(u"; "_s);
    const std::size_t all = before.size() + static_cast<std::size_t>(statements.size());
    // The server stops at the first that fails and answers nothing for the others, so every answer must be there and be well.
    std::size_t done = 0;
    for (bool isWell = query.exec(text); isWell; isWell = query.nextResult()) {
        if (done < before.size() && !before[done].name.isEmpty())
            d->laterCounts.insert(before[done].name, query.numRowsAffected());
        if (++done == all)
            break;
    }
    if (done < all)
        fail(query.lastError(), done < before.size() ? before[done].shown : shown);
}

void Database::begin()
{
    TEGOED_ENSURE(!d->inTransaction);
    TEGOED_ENSURE(d->waiting.empty());
    d->nextIds.clear();
    d->laterCounts.clear();
    if (d->dialect.isSqlite()) {
        if (d->inode != 0) {
            // Renamed, replaced or unplugged while open: writing on would write into nothing anybody will find (F19).
            const auto now = detail::fileIdentity(d->address.path);
            if (now.inode != d->inode || now.device != d->device)
                throw StorageFailure(Error{Error::Code::FileNotFound, {d->address.path}, u"the file was moved or replaced while open"_s});
        }
        execute(d->isReadOnly ? u"BEGIN"_s : u"BEGIN IMMEDIATE"_s);
        d->inTransaction = true;
        return;
    }
    if (d->isReadOnly) {
        execute(u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s);
        d->inTransaction = true;
        return;
    }
    for (auto& done = d->bookStatements; done < static_cast<int>(kBookStatements.size()); ++done)
        execute(kBookStatements[static_cast<std::size_t>(done)]);
    // They travel with the first statement. The server begins each statement with what is committed by then, so that one already
    // sees everything that whoever held the lock before has written.
    d->waiting = {{u"BEGIN"_s, u"BEGIN"_s, {}}, {u"EXECUTE tegoed_lock"_s, u"SELECT one FROM book FOR UPDATE"_s, {}}};
    d->isBeginWaiting = d->inTransaction = true;
}

void Database::commit()
{
    TEGOED_ENSURE(d->inTransaction);
    if (d->isReadOnly) {
        execute(u"COMMIT"_s);
    } else if (d->dialect.isPostgreSql()) {
        QSqlQuery query(d->connection);
        travel(query, {u"EXECUTE tegoed_grow"_s, u"COMMIT"_s}, u"COMMIT"_s);
    } else {
        Statement(*this, u"UPDATE book SET generation = generation + 1"_s).run();
        execute(u"COMMIT"_s);
    }
    d->inTransaction = false;
    if (!d->isReadOnly && !d->remembered && !d->isCopy) {
        try {
            rememberBook(*this);
        } catch (const StorageFailure& failure) { // The commit stands; the mark can wait for the next one.
            qCWarning(storageLog) << "the mark of the book was not written:" << failure.error().detail;
        }
    }
}

void Database::rollback() noexcept
{
    if (!d->inTransaction)
        return;
    d->inTransaction = false;
    d->waiting.clear();
    if (std::exchange(d->isBeginWaiting, false))
        return; // The server never heard of it.
    QSqlQuery query(d->connection);
    if (!query.exec(u"ROLLBACK"_s)) // A broken transaction is gone already; a lost connection took it along.
        qCDebug(storageLog) << "rollback:" << query.lastError().databaseText();
}

std::int64_t Database::nextId(const QString& table)
{
    TEGOED_ENSURE(d->inTransaction);
    auto found = d->nextIds.find(table);
    if (found == d->nextIds.end()) {
        Statement last(*this, u"SELECT COALESCE(MAX(id), 0) FROM "_s + table);
        last.next();
        found = d->nextIds.insert(table, last.integer(0));
    }
    return ++found.value();
}

} // namespace tegoed
