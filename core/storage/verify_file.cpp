#include "core/storage/verify_parts.h"

#include "core/storage/database_private.h"
#include "core/storage/dialect.h"
#include "core/storage/migrations.h"
#include "core/storage/verify.h"

#include <QFileInfo>
#include <QMap>

namespace tegoed::detail {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a SQLite file holds: "table invoice" → its SQL.
QMap<QString, QString> schemaOf(QSqlDatabase& connection)
{
    QMap<QString, QString> result;
    QSqlQuery query(connection);
    if (query.exec(u"SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'"_s)) {
        while (query.next())
            result.insert(query.value(0).toString() + u' ' + query.value(1).toString(), query.value(2).toString());
    }
    return result;
}

/// What the migrations make of an empty file.
QMap<QString, QString> expectedSchema(int version)
{
    const QString name = newConnectionName();
    QMap<QString, QString> result;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        connection.setDatabaseName(u":memory:"_s);
        TEGOED_ENSURE(connection.open());
        const Dialect dialect(BookAddress::Engine::Sqlite);
        for (const Migration& migration : shippedMigrations()) {
            for (const QString& sql : migration.version <= version ? dialect.statements(migration.sql) : QStringList{}) {
                const bool done = QSqlQuery(connection).exec(sql);
                TEGOED_ENSURE(done);
            }
        }
        result = schemaOf(connection);
    }
    QSqlDatabase::removeDatabase(name);
    return result;
}

void checkSqliteSchema(Database& database, Findings& findings)
{
    const QMap<QString, QString> expected = expectedSchema(recordedSchemaVersion(database));
    const QMap<QString, QString> there = schemaOf(database.connection());
    for (auto it = there.cbegin(); it != there.cend(); ++it) {
        if (!expected.contains(it.key()))
            findings.add(u"schema: %1 does not belong to a book"_s.arg(it.key()));
        else if (expected.value(it.key()) != it.value())
            findings.add(u"schema: %1 is not as it should be"_s.arg(it.key()));
    }
    for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
        if (!there.contains(it.key()))
            findings.add(u"schema: %1 is missing"_s.arg(it.key()));
    }
}

void checkSqliteFile(Database& database, Findings& findings)
{
    Statement integrity(database, u"PRAGMA integrity_check(50)"_s);
    while (integrity.next()) {
        if (integrity.text(0) != "ok"_L1)
            findings.add(u"file: "_s + integrity.text(0).simplified());
    }
    Statement references(database, u"PRAGMA foreign_key_check"_s);
    while (references.next())
        findings.add(u"%1 %2: refers to a row of %3 that is not there"_s.arg(references.text(0), references.text(1), references.text(2)));
    checkSqliteSchema(database, findings);
}

void checkServerReferences(Database& database, Findings& findings)
{
    struct Reference { QString table, column, parent, key; };
    std::vector<Reference> references;
    {
        Statement row(database, u"SELECT c.conrelid::regclass::text, a.attname::text, c.confrelid::regclass::text, k.attname::text "
                                "FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1] "
                                "JOIN pg_attribute k ON k.attrelid = c.confrelid AND k.attnum = c.confkey[1] "
                                "WHERE c.contype = 'f' AND c.connamespace = CAST(CAST(? AS text) AS regnamespace) ORDER BY 1, 2"_s);
        row.bind(database.address().schema);
        while (row.next())
            references.push_back({row.text(0), row.text(1), row.text(2), row.text(3)});
    }
    for (const Reference& reference : references) {
        Statement broken(database, u"SELECT COUNT(*) FROM %1 c WHERE c.%2 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM %3 p WHERE p.%4 = c.%2)"_s
                                       .arg(reference.table, reference.column, reference.parent, reference.key));
        if (broken.next() && broken.integer(0) > 0)
            findings.add(u"%1: %2 rows refer to a row of %3 that is not there"_s.arg(reference.table).arg(broken.integer(0)).arg(reference.parent));
    }
    // As many as the migrations make: none was dropped.
    std::size_t expected = 0;
    for (const QString& sql : expectedSchema(recordedSchemaVersion(database)))
        expected += static_cast<std::size_t>(sql.count("REFERENCES"_L1));
    if (references.size() != expected)
        findings.add(u"schema: %1 references instead of %2"_s.arg(references.size()).arg(expected));
}

void checkServerSchema(Database& database, Findings& findings)
{
    QStringList expected;
    const QMap<QString, QString> schema = expectedSchema(recordedSchemaVersion(database));
    int writtenOnce = 0; // Two triggers each on SQLite, one here.
    for (auto it = schema.cbegin(); it != schema.cend(); ++it) {
        if (it.key().startsWith("table "_L1))
            expected << it.key().mid(6);
        writtenOnce += it.key().endsWith("_no_delete"_L1) ? 1 : 0;
    }
    expected << u"schema_version"_s;
    QStringList there;
    {
        Statement row(database, u"SELECT table_name::text FROM information_schema.tables WHERE table_schema = ?"_s);
        row.bind(database.address().schema);
        while (row.next())
            there << row.text(0);
    }
    for (const QString& table : expected) {
        if (!there.contains(table))
            findings.add(u"schema: table %1 is missing"_s.arg(table));
    }
    for (const QString& table : there) {
        if (!expected.contains(table))
            findings.add(u"schema: table %1 does not belong to a book"_s.arg(table));
    }
    Statement row(database, u"SELECT COUNT(*) FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE c.relnamespace = "
                            "CAST(CAST(? AS text) AS regnamespace) AND NOT t.tgisinternal AND t.tgenabled = 'O' AND t.tgname LIKE '%\\_append\\_only'"_s);
    row.bind(database.address().schema);
    if (!row.next() || row.integer(0) != writtenOnce)
        findings.add(u"schema: what is written once is not protected any more"_s);
}

} // namespace

void checkFile(Database& database, Findings& findings)
{
    if (database.dialect().isSqlite()) {
        checkSqliteFile(database, findings);
        return;
    }
    checkServerSchema(database, findings);
    checkServerReferences(database, findings);
}

} // namespace tegoed::detail

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

QString quickCheckFile(Database& database)
{
    constexpr qint64 kLargest = 256LL * 1024 * 1024;
    if (!database.dialect().isSqlite() || QFileInfo(database.address().path).size() > kLargest)
        return {};
    Statement check(database, u"PRAGMA quick_check(1)"_s);
    const QString found = check.next() ? check.text(0).simplified() : QString();
    return found == "ok"_L1 ? QString() : found;
}

} // namespace tegoed
