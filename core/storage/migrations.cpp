#include "core/storage/migrations.h"

#include "core/storage/backup.h"
#include "core/storage/dialect.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QStandardPaths>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

QString shippedSql(const QString& name)
{
    QFile file(u":/tegoed/storage/migrations/"_s + name);
    TEGOED_ENSURE(file.open(QIODevice::ReadOnly)); // A program built without its schema must not touch any book.
    return QString::fromUtf8(file.readAll());
}

/// A rollback that is not needed any more when `done` is called.
class PlainTransaction {
public:
    explicit PlainTransaction(Database& database) : m_database(database)
    {
        m_database.execute(database.dialect().isSqlite() ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
    }
    ~PlainTransaction()
    {
        if (m_done)
            return;
        try {
            m_database.execute(u"ROLLBACK"_s);
        } catch (const StorageFailure&) {
            // The connection is gone: so is the transaction.
        }
    }
    PlainTransaction(const PlainTransaction&) = delete;
    PlainTransaction& operator=(const PlainTransaction&) = delete;
    void commit()
    {
        m_database.execute(u"COMMIT"_s);
        m_done = true;
    }

private:
    Database& m_database;
    bool m_done = false;
};

void prepareFirst(Database& database)
{
    if (database.dialect().isSqlite()) {
        database.execute(u"PRAGMA application_id = %1"_s.arg(kApplicationId));
        return;
    }
    database.execute(u"CREATE SCHEMA \"%1\""_s.arg(database.address().schema));
    database.execute(u"CREATE TABLE schema_version (one INTEGER PRIMARY KEY CHECK (one = 1), version INTEGER NOT NULL)"_s);
    database.execute(u"INSERT INTO schema_version VALUES (1, 0)"_s);
}

void recordVersion(Database& database, int version)
{
    if (database.dialect().isSqlite())
        database.execute(u"PRAGMA user_version = %1"_s.arg(version));
    else
        database.execute(u"UPDATE schema_version SET version = %1"_s.arg(version));
}

void requireForeignKeys(Database& database)
{
    if (!database.dialect().isSqlite())
        return; // Checked by the server at each statement.
    Statement broken(database, u"PRAGMA foreign_key_check"_s);
    if (broken.next()) {
        throw StorageFailure(Error{Error::Code::IntegrityBroken, {database.address().toString()},
                                   u"a migration left a broken reference in %1"_s.arg(broken.text(0))});
    }
}

void applyOne(Database& database, const Migration& migration, const MigrationHook& hook)
{
    PlainTransaction transaction(database);
    if (migration.version == 1)
        prepareFirst(database);
    else if (database.dialect().isPostgreSql())
        database.execute(u"LOCK TABLE schema_version IN ACCESS EXCLUSIVE MODE"_s);
    if (recordedSchemaVersion(database) >= migration.version)
        return; // Somebody else was faster.

    int number = 0;
    for (const QString& sql : database.dialect().statements(migration.sql)) {
        if (hook)
            hook(migration.version, number);
        database.execute(sql);
        ++number;
    }
    recordVersion(database, migration.version);
    requireForeignKeys(database);
    if (hook)
        hook(migration.version, number);
    transaction.commit();
}

QString backupPlace(const Database& database, int version)
{
    const QString when = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const QString suffix = u".before-%1.%2.tegoed"_s.arg(version).arg(when);
    const BookAddress& address = database.address();
    if (address.engine == BookAddress::Engine::Sqlite) {
        const QFileInfo info(address.path);
        return info.dir().filePath(info.completeBaseName() + suffix);
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/tegoed/backups"_s;
    QDir().mkpath(folder);
    return folder + u'/' + address.database + u'-' + address.schema + suffix;
}

} // namespace

const std::vector<Migration>& shippedMigrations()
{
    static const std::vector<Migration> all{{1, shippedSql(u"0001_ground_floor.sql"_s)}, {2, shippedSql(u"0002_messages.sql"_s)},
                                            {3, shippedSql(u"0003_rules.sql"_s)},
                                            {4, shippedSql(u"0004_agreements.sql"_s)}, {5, shippedSql(u"0005_plans.sql"_s)},
                                            {6, shippedSql(u"0006_prepayments.sql"_s)}, {7, shippedSql(u"0007_answers.sql"_s)},
                                            {8, shippedSql(u"0008_statements.sql"_s)}, {9, shippedSql(u"0009_watch.sql"_s)},
                                            {10, shippedSql(u"0010_mandates.sql"_s)}, {11, shippedSql(u"0011_own_rates.sql"_s)}};
    return all;
}

int currentSchemaVersion()
{
    return shippedMigrations().back().version;
}

int recordedSchemaVersion(Database& database)
{
    if (database.dialect().isPostgreSql()) {
        Statement there(database, u"SELECT to_regclass(?) IS NOT NULL"_s);
        there.bind(database.address().schema + u".schema_version"_s);
        if (!there.next() || !there.boolean(0))
            return 0;
    }
    Statement statement(database, database.dialect().isSqlite() ? u"PRAGMA user_version"_s : u"SELECT version FROM schema_version"_s);
    return statement.next() ? static_cast<int>(statement.integer(0)) : 0;
}

void applyMigrations(Database& database, const std::vector<Migration>& all, const MigrationHook& hook)
{
    const int from = recordedSchemaVersion(database);
    const bool sqlite = database.dialect().isSqlite();
    // A step that rebuilds a table must be able to take it away for a moment; what it leaves is checked before its commit.
    if (sqlite)
        database.execute(u"PRAGMA foreign_keys = OFF"_s);
    const auto guardAgain = qScopeGuard([&] { // Also after a step that failed: the connection may be used on.
        if (sqlite)
            QSqlQuery(database.connection()).exec(u"PRAGMA foreign_keys = ON"_s);
    });
    for (const Migration& migration : all) {
        if (migration.version > from)
            applyOne(database, migration, hook);
    }
}

Result<Done> migrateWithBackup(Database& database, const std::vector<Migration>& all, QString& backupFile,
                               const MigrationHook& hook)
{
    const int from = recordedSchemaVersion(database);
    const int until = all.empty() ? 0 : all.back().version;
    if (from >= until)
        return Done{};
    backupFile = backupPlace(database, until);
    NoProgress progress;
    if (const auto backup = backupTo(database, backupFile, progress); !backup)
        return backup.error();
    applyMigrations(database, all, hook);
    return Done{};
}

} // namespace tegoed
