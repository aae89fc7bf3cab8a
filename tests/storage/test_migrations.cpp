// The mechanism of migrations, with a made-up second one: the first was never released, so there is no old book yet.
#include "core/storage/backup.h"
#include "core/storage/dialect.h"
#include "core/storage/migrations.h"
#include "core/storage/stores/debtor_store.h"
#include "tests/support/sample_book.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <csignal>

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

namespace {

int nowVersion() { return currentSchemaVersion(); }
int nextVersion() { return nowVersion() + 1; } // A made-up step on top of the shipped ones.

std::vector<Migration> withNext(const QString& extra = {})
{
    std::vector<Migration> all = shippedMigrations();
    all.push_back({nextVersion(), u"-- A column, a table with rows made of others, an index; then a table made anew without one column.\n"
                      "ALTER TABLE debtor ADD COLUMN nickname TEXT NOT NULL DEFAULT '';\n"
                      "CREATE TABLE hobby (id {id}, debtor_id BIGINT NOT NULL REFERENCES debtor(id), name TEXT NOT NULL) {strict};\n"
                      "INSERT INTO hobby SELECT id, id, name FROM debtor;\n"
                      "CREATE INDEX hobby_debtor ON hobby(debtor_id);\n"
                      "CREATE TABLE setting_new (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL, since TEXT NOT NULL DEFAULT '') {strict};\n"
                      "INSERT INTO setting_new (name, value) SELECT name, value FROM setting;\n"
                      "DROP TABLE setting;\n"
                      "ALTER TABLE setting_new RENAME TO setting;\n"_s + extra});
    return all;
}
constexpr int kStatements = 8;

struct Interrupted {};

void recordOldVersion(Database& book, int version)
{
    book.execute(book.dialect().isSqlite() ? u"PRAGMA user_version = %1"_s.arg(version) : u"UPDATE schema_version SET version = %1"_s.arg(version));
}

bool hasNext(Database& book)
{
    if (book.dialect().isSqlite()) {
        Statement there(book, u"SELECT COUNT(*) FROM sqlite_schema WHERE name IN ('hobby', 'setting_new')"_s);
        return there.next() && there.integer(0) > 0;
    }
    Statement there(book, u"SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = ? AND table_name IN ('hobby', 'setting_new')"_s);
    return there.bind(book.address().schema).next() && there.integer(0) > 0;
}

/// Runs in a process of its own: migrates, and dies as by a power cut when a statement is reached.
int migrateAndDie(const QString& place, int dieAt)
{
    auto book = Database::open(*BookAddress::parse(place), Database::Mode::ReadWrite);
    if (!book)
        return 2;
    applyMigrations(**book, withNext(), [dieAt](int, int statement) {
        if (statement == dieAt)
            std::raise(SIGKILL);
    });
    return 0;
}

} // namespace

class TestMigrations final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aStepInterruptedAnywhereLeavesTheOldBook_data()
    {
        addEngineColumn();
        QTest::addColumn<int>("statement");
        for (const QString& engine : {u"SQLite"_s, u"PostgreSQL"_s}) {
            for (int statement = 0; statement <= kStatements; ++statement)
                QTest::addRow("%s: before statement %d", qPrintable(engine), statement) << engine << statement;
        }
    }
    void aStepInterruptedAnywhereLeavesTheOldBook()
    {
        TEGOED_FRESH_BOOK(book);
        QFETCH(int, statement);
        fillSample(book);
        const QString digest = contentDigest(book);
        QVERIFY_THROWS_EXCEPTION(Interrupted, applyMigrations(book, withNext(), [statement](int, int at) {
            if (at == statement)
                throw Interrupted();
        }));
        QCOMPARE(recordedSchemaVersion(book), nowVersion());
        QVERIFY(!hasNext(book));
        // The connection is as good as before: references are still guarded.
        QVERIFY_THROWS_EXCEPTION(StorageFailure, book.database().execute(u"UPDATE invoice SET debtor_id = 999"_s));
        book.reopen();
        NoProgress progress;
        const auto findings = verifyStorage(book, progress);
        QVERIFY2(findings->isSound(), qPrintable(findings->problems.join(u'\n')));
        QCOMPARE(findings->digest, digest);
        applyMigrations(book, withNext());
        QCOMPARE(recordedSchemaVersion(book), nextVersion());
        Statement rows(book, u"SELECT COUNT(*) FROM hobby"_s);
        QVERIFY(rows.next());
        QCOMPARE(rows.integer(0), 4);
        applyMigrations(book, withNext()); // Once is enough.
    }

    void aProgramKilledInAStepLeavesTheOldBook_data()
    {
        addEngineColumn();
        QTest::addColumn<int>("statement");
        for (const QString& engine : {u"SQLite"_s, u"PostgreSQL"_s}) {
            for (const int statement : {0, 3, 6, kStatements})
                QTest::addRow("%s: killed before statement %d", qPrintable(engine), statement) << engine << statement;
        }
    }
    void aProgramKilledInAStepLeavesTheOldBook()
    {
#ifdef Q_OS_WIN
        QSKIP("not run: nothing to be killed with on this system");
#endif
        TEGOED_FRESH_BOOK(book);
        QFETCH(int, statement);
        fillSample(book);
        const QString digest = contentDigest(book);
        book.close();
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedChannels);
        child.start(QCoreApplication::applicationFilePath(), {u"--migrate-and-die"_s, book.address().toString(), QString::number(statement)});
        QVERIFY(child.waitForFinished(60'000));
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        book.reopen();
        QCOMPARE(recordedSchemaVersion(book), nowVersion());
        QVERIFY(!hasNext(book));
        NoProgress progress;
        const auto findings = verifyStorage(book, progress);
        QVERIFY2(findings->isSound(), qPrintable(findings->problems.join(u'\n')));
        QCOMPARE(findings->digest, digest);
        applyMigrations(book, withNext());
        QCOMPARE(recordedSchemaVersion(book), nextVersion());
    }

    void aVerifiedBackupComesFirst_data() { addEngines(); }
    void aVerifiedBackupComesFirst()
    {
        TEGOED_FRESH_BOOK(book);
        fillSample(book);
        const QString digest = contentDigest(book);
        QString backup;
        QVERIFY(migrateWithBackup(book, shippedMigrations(), backup)); // Nothing to do: no backup either.
        QVERIFY(backup.isEmpty());
        QVERIFY_THROWS_EXCEPTION(Interrupted, (void)migrateWithBackup(book, withNext(), backup, [](int, int) { throw Interrupted(); }));
        const QString first = backup;
        QVERIFY2(QFileInfo::exists(first), qPrintable(first));
        QCOMPARE(recordedSchemaVersion(book), nowVersion());
        QVERIFY(migrateWithBackup(book, withNext(), backup));
        QVERIFY(backup != first);
        QCOMPARE(recordedSchemaVersion(book), nextVersion());
        BookAddress saved;
        saved.path = backup;
        const auto old = Database::open(saved, Database::Mode::ReadOnly);
        QVERIFY(old);
        QCOMPARE(contentDigest(**old), digest);
        QCOMPARE((*old)->schemaVersion(), nowVersion());
        QFile::remove(first);
        QFile::remove(backup);
    }

    void withoutABackupNothingIsMigrated_data() { addEngines(); }
    void withoutABackupNothingIsMigrated()
    {
        TEGOED_FRESH_BOOK(book);
        fillSample(book);
        tamper(book.address(), {u"UPDATE payment SET unallocated_minor = 1 WHERE id = 1"_s}); // Not a book a backup accepts.
        QString backup;
        const auto result = migrateWithBackup(book, withNext(), backup);
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::IntegrityBroken);
        QVERIFY(!QFileInfo::exists(backup));
        QCOMPARE(recordedSchemaVersion(book), nowVersion());
        QVERIFY(!hasNext(book));
    }

    void aStepThatBreaksAReferenceIsTakenBack_data() { addEngines(); }
    void aStepThatBreaksAReferenceIsTakenBack()
    {
        TEGOED_FRESH_BOOK(book);
        fillSample(book);
        const QString digest = contentDigest(book);
        QVERIFY_THROWS_EXCEPTION(StorageFailure, applyMigrations(book, withNext(u"DELETE FROM debtor WHERE id = 1"_s)));
        QCOMPARE(recordedSchemaVersion(book), nowVersion());
        QVERIFY(!hasNext(book));
        QCOMPARE(contentDigest(book), digest);
    }

    void aWrongStatementIsTakenBack_data() { addEngines(); }
    void aWrongStatementIsTakenBack()
    {
        TEGOED_FRESH_BOOK(book);
        QVERIFY_THROWS_EXCEPTION(StorageFailure, applyMigrations(book, withNext(u"SELECT no_such_column FROM debtor"_s)));
        QCOMPARE(recordedSchemaVersion(book), nowVersion());
        QVERIFY(!hasNext(book));
        NoProgress progress;
        QVERIFY(verifyStorage(book, progress)->isSound());
    }

    void aBookWithoutRulesGetsTheirPlace_data() { addEngines(); }
    void aBookWithoutRulesGetsTheirPlace()
    {
        TEGOED_FRESH_BOOK(book);
        const Sample sample = fillSample(book);
        const QString digest = contentDigest(book);
        // Back to what the second version of the schema was.
        for (const auto* table : {"mandate", "watched_file", "answer_invoice", "answer", "forgotten_account", "bank_match_payment", "bank_match", "bank_line", "bank_statement", "bank_account", "prepayment_deduction", "prepayment_receipt", "prepayment", "plan_message", "plan_log", "instalment", "plan_invoice", "plan_version", "plan", "agreement_invoice", "agreement", "dispute", "payment_reason", "reason_word",
                                  "terms_handover", "terms_sheet", "rate_override", "law_pack", "task_invoice", "task", "step_mark", "hold",
                                  "sequence_choice", "sequence_version"})
            book.database().execute(u"DROP TABLE "_s + QString::fromLatin1(table));
        book.database().execute(u"DROP INDEX invoice_work"_s);
        book.database().execute(u"DROP INDEX claim_of_step"_s);
        book.database().execute(u"ALTER TABLE invoice DROP COLUMN known_day"_s);
        recordOldVersion(book, 2);
        QCOMPARE(recordedSchemaVersion(book), 2);
        book.reopen(); // As a newer program does: a verified backup first, then the step.
        QCOMPARE(recordedSchemaVersion(book), nowVersion());
        Statement known(book, u"SELECT known_day, created_at FROM invoice WHERE id = ?"_s);
        QVERIFY(known.bind(sample.zoeLate).next());
        QCOMPARE(known.date(0).toIso(), known.text(1).left(10)); // The day it came in, not today.
        while (known.next()) { }
        QCOMPARE(contentDigest(book), digest);
        NoProgress progress;
        QCOMPARE(verifyStorage(book, progress)->problems, QStringList());
    }

    void aBookNewerThanTheProgramIsNotTouched_data() { addEngines(); }
    void aBookNewerThanTheProgramIsNotTouched()
    {
        TEGOED_FRESH_BOOK(book);
        fillSample(book);
        applyMigrations(book, withNext());
        book.close();
        const auto writing = Database::open(book.address(), Database::Mode::ReadWrite);
        QVERIFY(!writing);
        QCOMPARE(writing.error().code, Error::Code::NewerBook);
        QCOMPARE(writing.error().arguments.mid(1), (QStringList{QString::number(nextVersion()), QString::number(nowVersion())}));
        const auto reading = Database::open(book.address(), Database::Mode::ReadOnly);
        QVERIFY(reading);
        QVERIFY((*reading)->isNewer() && (*reading)->isReadOnly());
        QVERIFY_THROWS_EXCEPTION(StorageFailure, (*reading)->execute(u"UPDATE debtor SET note = 'x'"_s));
    }
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--migrate-and-die"_L1)
        return migrateAndDie(arguments.value(2), arguments.value(3).toInt());
    TestMigrations test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_migrations.moc"
