#include "core/storage/backup.h"
#include "core/storage/queries/book_queries.h"
#include "core/storage/stores/debtor_store.h"
#include "tests/support/sample_book.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kNow = u"2026-11-25T15:00:00.000Z"_s;

class StopAfter final : public Progress {
public:
    explicit StopAfter(int reports) : m_left(reports) {}
    bool report(std::int64_t, std::int64_t) override { return m_left-- > 0; }

private:
    int m_left;
};

QString backUp(Database& book, const QString& name)
{
    const QString file = scratchFile(name);
    NoProgress progress;
    const auto made = backupTo(book, file, progress);
    if (!made)
        qFatal("no backup: %s", qPrintable(made.error().detail + made.error().arguments.join(u' ')));
    return file;
}

QStringList filesLike(const QString& pattern)
{
    return QDir(qEnvironmentVariable("TEGOED_SCRATCH")).entryList({pattern}, QDir::Files, QDir::Name);
}

void removeLike(const QString& pattern)
{
    for (const QString& name : filesLike(pattern))
        QFile::remove(qEnvironmentVariable("TEGOED_SCRATCH") + u'/' + name);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestBackup final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBackupIsAVerifiedBookFile_data() { addEngines(); }
    void aBackupIsAVerifiedBookFile()
    {
        TEGOED_FRESH_BOOK(book);
        fillSample(book);
        const QString file = scratchFile(u"backup.tegoed"_s);
        NoProgress progress;
        const auto made = backupTo(book, file, progress);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
        QVERIFY(made->isSound());
        QCOMPARE(made->digest, contentDigest(book));
        QCOMPARE(made->invoices, 8);
        QVERIFY(filesLike(u"backup.tegoed.part*"_s).isEmpty());
#ifdef Q_OS_UNIX
        QVERIFY(!(QFile::permissions(file) & (QFileDevice::ReadGroup | QFileDevice::ReadOther))); // Names and amounts are nobody's business.
#endif
        BookAddress address;
        address.path = file;
        const auto copy = Database::open(address, Database::Mode::ReadOnly);
        QVERIFY(copy);
        QCOMPARE(BookQueries(**copy).info().bookId, QLatin1StringView(kBookId));
        QVERIFY(BookQueries(**copy).info().sendingOffReason.isEmpty());
    }

    void aNewBackupReplacesTheOldOneOnlyWhenItIsGood_data() { addEngines(); }
    void aNewBackupReplacesTheOldOneOnlyWhenItIsGood()
    {
        TEGOED_FRESH_BOOK(book);
        fillSample(book);
        const QString file = backUp(book, u"good.tegoed"_s);
        const QByteArray before = contentOf(file);
        StopAfter stop(1);
        QCOMPARE(backupTo(book, file, stop).error().code, Error::Code::Cancelled);
        QCOMPARE(contentOf(file), before);
        tamper(book.address(), {u"UPDATE invoice SET open_minor = 1 WHERE id = 1"_s});
        NoProgress progress;
        const auto refused = backupTo(book, file, progress);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::IntegrityBroken);
        QVERIFY(refused.error().arguments.first().startsWith("invoice 1"_L1));
        QCOMPARE(contentOf(file), before);
        QVERIFY(filesLike(u"good.tegoed.part*"_s).isEmpty());
        tamper(book.address(), {u"UPDATE invoice SET open_minor = 121000 WHERE id = 1"_s, u"UPDATE debtor SET note = 'x' WHERE id = 1"_s});
        QVERIFY(backupTo(book, file, progress));
        QVERIFY(contentOf(file) != before);
    }

    void aBackupThatCannotBeWrittenSaysSo_data() { addEngines(); }
    void aBackupThatCannotBeWrittenSaysSo()
    {
        TEGOED_FRESH_BOOK(book);
        NoProgress progress;
        const auto result = backupTo(book, scratchFile(u"x"_s) + u"/no/such/folder/b.tegoed"_s, progress);
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::FileNotFound);
        QVERIFY(QFileInfo(u"/proc"_s).isDir());
        const auto readOnlyPlace = backupTo(book, u"/proc/b.tegoed"_s, progress);
        QVERIFY(!readOnlyPlace);
        QVERIFY(readOnlyPlace.error().code == Error::Code::FileNotWritable || readOnlyPlace.error().code == Error::Code::FileNotFound);
    }

    void aBookGoesThereAndBack_data()
    {
        addEngineColumn();
        QTest::addColumn<QString>("target");
        for (const QString& from : {u"SQLite"_s, u"PostgreSQL"_s}) {
            for (const QString& to : {u"SQLite"_s, u"PostgreSQL"_s})
                QTest::addRow("from %s to %s", qPrintable(from), qPrintable(to)) << from << to;
        }
    }
    void aBookGoesThereAndBack()
    {
        TEGOED_FRESH_BOOK(book);
        QFETCH(QString, target);
        const auto address = newAddress(target);
        if (!address)
            QSKIP("not run: no PostgreSQL server on this machine");
        fillSample(book);
        const QString digest = contentDigest(book);
        const QString file = backUp(book, u"travel-%1-%2.tegoed"_s.arg(engine, target));
        SeededRandom random(9);
        NoProgress progress;
        const auto restored = restoreTo(file, *address, kNow, random, progress);
        QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().detail));
        QCOMPARE(restored->findings.digest, digest);
        QVERIFY(restored->keptAside.isEmpty());
        const auto opened = Database::open(*address, Database::Mode::ReadWrite);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
        const BookInfo info = BookQueries(**opened).info();
        QCOMPARE(info.bookId, QLatin1StringView(kBookId));
        QCOMPARE(info.sendingOffReason, u"restored"_s);
        QVERIFY(info.instanceId != BookQueries(book).info().instanceId);
        QCOMPARE(contentDigest(**opened), digest);
        QVERIFY(BookQueries(book).info().sendingOffReason.isEmpty()); // The one that was saved goes on.

        // And once more, back to a file: still the same.
        const QString again = backUp(**opened, u"back-%1-%2.tegoed"_s.arg(engine, target));
        BookAddress last;
        last.path = again;
        QCOMPARE(contentDigest(**Database::open(last, Database::Mode::ReadOnly)), digest);
        // The restored one can be worked in: ids go on, what is append-only stays.
        Transaction transaction(**opened);
        DebtorStore(**opened).insert(debtorNamed(u"Nieuw"_s), LegalTrack::NlB2c, kNow);
        QVERIFY_THROWS_EXCEPTION(StorageFailure, (*opened)->execute(u"UPDATE allocation SET actor = ''"_s));
    }

    void whatStoodThereIsKeptAside_data() { addEngines(); }
    void whatStoodThereIsKeptAside()
    {
        TEGOED_FRESH_BOOK(book);
        fillSample(book);
        const QString file = backUp(book, u"older.tegoed"_s);
        removeLike(u"*.kept-*"_s);
        {
            Transaction transaction(book);
            DebtorStore(book).insert(debtorNamed(u"Later"_s), LegalTrack::NlB2c, kNow);
            transaction.commit();
        }
        const QString later = contentDigest(book);
        book.close();
        SeededRandom random(9);
        NoProgress progress;
        BookAddress kept = book.address();
        QStringList names;
        for (int time = 0; time < 2; ++time) { // Twice in the same second: neither is lost.
            const auto restored = restoreTo(file, book.address(), kNow, random, progress);
            QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().detail));
            QVERIFY(!restored->keptAside.isEmpty());
            names << restored->keptAside;
        }
        QVERIFY(names[0] != names[1]);
        if (book.isSqlite())
            kept.path = names[0];
        else
            kept.schema = names[0];
        const auto there = Database::open(kept, Database::Mode::ReadOnly);
        QVERIFY(there);
        QCOMPARE(contentDigest(**there), later);
        book.reopen();
        QCOMPARE(DebtorStore(book).allKeys().size(), std::size_t(4));
    }

    void aBadBackupRestoresNothing_data()
    {
        addEngineColumn();
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("expected");
        for (const QString& engine : {u"SQLite"_s, u"PostgreSQL"_s}) {
            const auto row = [&engine](const char* what, Error::Code code) {
                QTest::addRow("%s: %s", qPrintable(engine), what) << engine << QString::fromLatin1(what) << static_cast<int>(code);
            };
            row("not there", Error::Code::FileNotFound);
            row("a text", Error::Code::NotABook);
            row("empty", Error::Code::NotABook);
            row("a wrong sum", Error::Code::IntegrityBroken);
            row("cut in half", Error::Code::IntegrityBroken);
            row("newer", Error::Code::NewerBook);
        }
    }
    void aBadBackupRestoresNothing()
    {
        TEGOED_FRESH_BOOK(book);
        QFETCH(QString, what);
        QFETCH(int, expected);
        fillSample(book);
        BookAddress backup;
        backup.path = backUp(book, u"bad.tegoed"_s);
        const QString before = contentDigest(book);
        if (what == "not there"_L1) {
            QFile::remove(backup.path);
        } else if (what == "a text"_L1 || what == "empty"_L1) {
            QFile file(backup.path);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(what == "empty"_L1 ? QByteArray() : QByteArray(5'000, 'x'));
        } else if (what == "a wrong sum"_L1) {
            tamper(backup, {u"UPDATE payment SET unallocated_minor = 1 WHERE id = 1"_s});
        } else if (what == "cut in half"_L1) {
            QVERIFY(QFile::resize(backup.path, QFileInfo(backup.path).size() / 2));
        } else {
            tamper(backup, {u"PRAGMA user_version = 99"_s});
        }
        SeededRandom random(9);
        NoProgress progress;
        const auto restored = restoreTo(backup.path, book.address(), kNow, random, progress);
        QVERIFY(!restored);
        QCOMPARE(static_cast<int>(restored.error().code), expected);
        QCOMPARE(contentDigest(book), before);
        QVERIFY(filesLike(u"*.part*"_s).isEmpty());
        if (!book.isSqlite()) {
            Statement left(book, u"SELECT COUNT(*) FROM pg_namespace WHERE nspname LIKE ?"_s);
            left.bind(QString(book.address().schema + u"\\_%"_s));
            QVERIFY(left.next());
            QCOMPARE(left.integer(0), 0);
        }
    }

    void aBookThatIsBeingWrittenIsNotReplaced_data() { addEngines(); }
    void aBookThatIsBeingWrittenIsNotReplaced()
    {
        TEGOED_FRESH_BOOK(book);
        const QString file = backUp(book, u"busy.tegoed"_s);
        removeLike(u"*.kept-*"_s);
        SeededRandom random(9);
        NoProgress progress;
        Transaction writing(book);
        QVERIFY(book.database().nextId(u"debtor"_s) >= 1); // A server is told of it with the first statement.
        const auto restored = restoreTo(file, book.address(), kNow, random, progress);
        QVERIFY(!restored);
        QCOMPARE(restored.error().code, Error::Code::BookInUse);
        QVERIFY(filesLike(u"*.kept-*"_s).isEmpty());
        writing.commit(); // Nothing happened to it.
    }

    void aBackupWhileOthersWriteIsWhole_data() { addEngines(); }
    void aBackupWhileOthersWriteIsWhole()
    {
        TEGOED_FRESH_BOOK(book);
        fillSample(book);
        auto writer = book.database().another(Database::Mode::ReadWrite);
        QVERIFY(writer);
        // Between any two reports of the backup somebody else commits.
        class Writing final : public Progress {
        public:
            explicit Writing(Database& database) : m_database(database) {}
            bool report(std::int64_t, std::int64_t) override
            {
                Transaction transaction(m_database);
                DebtorStore(m_database).insert(debtorNamed(u"Tussendoor"_s), LegalTrack::NlB2c, kNow);
                transaction.commit();
                ++written;
                return true;
            }
            int written = 0;

        private:
            Database& m_database;
        } progress(**writer);
        const auto made = backupTo(book, scratchFile(u"live.tegoed"_s), progress);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
        QVERIFY(made->isSound());
        QVERIFY(progress.written > 0);
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "test_backup.moc"
