// Opening, creating and losing books: failures F1 to F19 as far as the storage room meets them.
#include "core/storage/migrations.h"
#include "core/storage/backup.h"
#include "core/storage/queries/book_queries.h"
#include "core/storage/queries/debtor_queries.h"
#include "core/storage/queries/invoice_queries.h"
#include "core/storage/queries/timeline_queries.h"
#include "core/storage/stores/book_store.h"
#include "core/storage/stores/debtor_store.h"
#include "tests/support/sample_book.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QStorageInfo>

#include <thread>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kNow = u"2026-11-25T15:00:00.000Z"_s;

BookAddress fileAt(const QString& path)
{
    BookAddress address;
    address.path = path;
    return address;
}

int codeOf(const Result<std::unique_ptr<Database>>& opened)
{
    return opened ? -1 : static_cast<int>(opened.error().code);
}
constexpr int as(Error::Code code) { return static_cast<int>(code); }

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A command of the system. False when it is not there or fails.
bool command(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(20'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

bool isRoot()
{
#ifdef Q_OS_UNIX
    return ::geteuid() == 0;
#else
    return false;
#endif
}

void addDebtor(Database& book, const QString& name)
{
    Transaction transaction(book);
    DebtorStore(book).insert(debtorNamed(name), LegalTrack::NlB2c, kNow);
    transaction.commit();
}

/// Opens a book as another user would and says how it went: for the unprivileged process of its own.
int tellHowItOpens(const QString& path)
{
    const auto writing = Database::open(fileAt(path), Database::Mode::ReadWrite);
    const auto reading = Database::open(fileAt(path), Database::Mode::ReadOnly);
    int debtors = -1;
    if (reading)
        debtors = BookQueries(**reading).info().debtors;
    return codeOf(writing) == as(Error::Code::ReadOnlyBook) && debtors == 3 ? 0 : 1;
}

/// All that a total is made of: amounts, days, currencies, and whose they are.
QString figuresOf(Database& book)
{
    QStringList figures;
    for (const QString& sql : {u"SELECT id, debtor_id, issue_day, due_day, amount_minor, open_minor, is_withdrawn, currency FROM invoice ORDER BY id"_s,
                               u"SELECT id, debtor_id, value_day, amount_minor, unallocated_minor, is_withdrawn, 0, currency FROM payment ORDER BY id"_s,
                               u"SELECT id, invoice_id, payment_id, credit_id, amount_minor, effective_day, reverses_id, currency FROM allocation ORDER BY id"_s}) {
        Statement row(book, sql);
        while (row.next()) {
            for (int column = 0; column < 8; ++column)
                figures << row.text(column);
        }
    }
    return figures.join(u' ');
}

/// Everything a screen would read. What cannot be read throws StorageFailure, nothing else.
void lookAtEverything(Database& book)
{
    (void)BookQueries(book).info();
    const DebtorQueries debtors(book);
    const auto ids = debtors.list({}, DebtorSort::Open, SortOrder::Descending, kSampleToday).ids;
    (void)debtors.rows(ids, kSampleToday);
    for (const DebtorId id : ids) {
        (void)debtors.detail(id, kSampleToday);
        (void)TimelineQueries(book).ofDebtor(id);
    }
    const InvoiceQueries invoices(book);
    (void)invoices.rows(invoices.list({}, InvoiceSort::DueDate, SortOrder::Ascending, kSampleToday).ids, kSampleToday);
}

} // namespace

class TestOpening final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsNoBookIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QStringList>("sql"); // A SQLite file of another program.
        QTest::newRow("an empty file") << QByteArray() << QStringList{};
        QTest::newRow("a text") << QByteArray("factuur;bedrag\n1;2\n").repeated(300) << QStringList{};
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n").append(QByteArray(4'000, '\0')) << QStringList{};
        QTest::newRow("only the first line of SQLite") << QByteArray("SQLite format 3\0", 16) << QStringList{};
        QTest::newRow("another program's SQLite") << QByteArray() << QStringList{u"CREATE TABLE t (x)"_s};
        QTest::newRow("another program's SQLite with a number") << QByteArray() << QStringList{u"PRAGMA application_id = 1196444487"_s, u"CREATE TABLE t (x)"_s};
        QTest::newRow("our number and nothing else") << QByteArray() << QStringList{u"PRAGMA application_id = %1"_s.arg(kApplicationId), u"CREATE TABLE t (x)"_s};
        QTest::newRow("our number and version, but no book") << QByteArray()
            << QStringList{u"PRAGMA application_id = %1"_s.arg(kApplicationId), u"PRAGMA user_version = %1"_s.arg(currentSchemaVersion()), u"CREATE TABLE book (one INTEGER)"_s};
    }
    void whatIsNoBookIsRefused()
    {
        QFETCH(QByteArray, content);
        QFETCH(QStringList, sql);
        const QString path = scratchFile(u"not-a-book.tegoed"_s);
        write(path, content);
        if (!sql.isEmpty())
            tamper(fileAt(path), sql);
        const QByteArray before = read(path);
        QCOMPARE(codeOf(Database::open(fileAt(path), Database::Mode::ReadWrite)), as(Error::Code::NotABook));
        QCOMPARE(codeOf(Database::open(fileAt(path), Database::Mode::ReadOnly)), as(Error::Code::NotABook));
        QCOMPARE(read(path), before); // Not a byte of somebody else's file is changed.
        QVERIFY(!QFile::exists(path + u"-journal"_s));
        QFile::remove(path);
    }

    void openNeverMakesABook_data() { addEngines(); }
    void openNeverMakesABook()
    {
        QFETCH(QString, engine);
        const auto address = newAddress(engine);
        if (!address)
            QSKIP("not run: no PostgreSQL server on this machine");
        const bool sqlite = address->engine == BookAddress::Engine::Sqlite;
        for (const auto mode : {Database::Mode::ReadWrite, Database::Mode::ReadOnly})
            QCOMPARE(codeOf(Database::open(*address, mode)), sqlite ? as(Error::Code::FileNotFound) : as(Error::Code::NotABook));
        QVERIFY(!sqlite || !QFile::exists(address->path));
        QCOMPARE(codeOf(Database::open(fileAt(QDir::tempPath()), Database::Mode::ReadWrite)), as(Error::Code::NotABook)); // A folder.
    }

    void createRefusesWhatIsThere_data() { addEngines(); }
    void createRefusesWhatIsThere()
    {
        TEGOED_FRESH_BOOK(book);
        fillSample(book);
        const QString digest = contentDigest(book);
        QCOMPARE(codeOf(Database::create(book.address())), as(Error::Code::AlreadyExists));
        QCOMPARE(contentDigest(book), digest);
        if (!book.isSqlite())
            return;
        QCOMPARE(codeOf(Database::create(fileAt(book.address().path + u"/in/a/file"_s))), as(Error::Code::FileNotFound));
        QVERIFY(!(QFile::permissions(book.address().path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    }

    void anAwkwardNameIsAName()
    {
        const QString path = scratchFile(u"boek %41?mode=memory#1 'ë\".tegoed"_s);
        {
            const auto made = Database::create(fileAt(path));
            QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
        }
        QVERIFY(QFile::exists(path));
        QFile::remove(path);
    }

    void aServerThatIsNotThereIsSaid()
    {
        BookAddress address;
        address.engine = BookAddress::Engine::PostgreSql;
        address.host = u"127.0.0.1"_s;
        address.port = 1; // Nobody listens there.
        address.database = u"x"_s;
        const auto opened = Database::open(address, Database::Mode::ReadWrite);
        QCOMPARE(codeOf(opened), as(Error::Code::ConnectionFailed));
        QVERIFY(!opened.error().arguments.first().contains("password"_L1));
    }

    void networkDrivesAreRefused()
    {
        auto book = newBook(u"SQLite"_s);
        book->close();
        qputenv("TEGOED_TEST_FILESYSTEM", "cifs");
        const auto back = qScopeGuard([] { qunsetenv("TEGOED_TEST_FILESYSTEM"); });
        QCOMPARE(codeOf(Database::open(book->address(), Database::Mode::ReadWrite)), as(Error::Code::NetworkShare));
        const QString path = scratchFile(u"on-a-share.tegoed"_s);
        QCOMPARE(codeOf(Database::create(fileAt(path))), as(Error::Code::NetworkShare));
        QVERIFY(!QFile::exists(path));
    }

    void weakPlacesAreNamed()
    {
        const QString folder = qEnvironmentVariable("TEGOED_SCRATCH") + u"/Dropbox"_s;
        QDir().mkpath(folder);
        const QString path = folder + u"/b.tegoed"_s;
        QFile::remove(path);
        {
            const auto made = Database::create(fileAt(path));
            QVERIFY(made);
            QCOMPARE((*made)->warnings(), QStringList{u"synced_folder"_s});
        }
        QDir(folder).removeRecursively();
        auto server = newBook(u"PostgreSQL"_s);
        if (!server)
            QSKIP("not run: no PostgreSQL server on this machine");
        QCOMPARE(server->database().warnings(), (QStringList{u"fsync_off"_s, u"synchronous_commit_off"_s})); // As the fixture sets it.
    }

    void aBookMovedAwayWhileOpenIsNotWritten_data()
    {
        QTest::addColumn<QString>("what");
        for (const char* what : {"moved", "removed", "replaced"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void aBookMovedAwayWhileOpenIsNotWritten()
    {
        QFETCH(QString, what);
        auto book = newBook(u"SQLite"_s);
        auto other = newBook(u"SQLite"_s);
        fillSample(*book);
        other->close();
        const QString path = book->address().path;
        const QString aside = scratchFile(u"aside.tegoed"_s);
        if (what == "removed"_L1)
            QVERIFY(QFile::remove(path));
        else
            QVERIFY(QFile::rename(path, aside));
        if (what == "replaced"_L1)
            QVERIFY(QFile::copy(other->address().path, path));
        const QByteArray before = read(path);
        try {
            addDebtor(*book, u"Verloren"_s);
            QFAIL("it was written into nothing");
        } catch (const StorageFailure& failure) {
            QCOMPARE(failure.error().code, Error::Code::FileNotFound);
            QCOMPARE(failure.error().arguments, QStringList{path});
        }
        QCOMPARE(read(path), before); // No new empty book, and the other one is left alone.
        QCOMPARE(QFile::exists(path), what == "replaced"_L1);
        QFile::remove(aside);
    }

    void aLockedBookIsWaitedForAndThenSaid_data() { addEngines(); }
    void aLockedBookIsWaitedForAndThenSaid()
    {
        TEGOED_FRESH_BOOK(book);
        auto other = book.database().another(Database::Mode::ReadWrite);
        QVERIFY(other);
        {
            const Transaction writing(book);
            QCOMPARE(book.database().nextId(u"debtor"_s), 1); // A server is told of it with the first statement.
            try {
                addDebtor(**other, u"Wacht"_s);
                QFAIL("two writers at a time");
            } catch (const StorageFailure& failure) {
                QCOMPARE(failure.error().code, Error::Code::BookInUse);
            }
        }
        addDebtor(**other, u"Daarna"_s);
        if (book.isSqlite()) {
            // A virus scanner or backup agent that lets nobody in.
            book.database().execute(u"BEGIN EXCLUSIVE"_s);
            QCOMPARE(codeOf(Database::open(book.address(), Database::Mode::ReadOnly)), as(Error::Code::BookInUse));
            book.database().execute(u"ROLLBACK"_s);
            QVERIFY(Database::open(book.address(), Database::Mode::ReadOnly));
        }
    }

    void twoWritersTakeTurns_data() { addEngines(); }
    void twoWritersTakeTurns()
    {
        TEGOED_FRESH_BOOK(book);
        constexpr int kEach = 40;
        const auto write = [&book](const QString& who, int& done) {
            auto own = book.database().another(Database::Mode::ReadWrite);
            for (int i = 0; own && i < kEach; ++i) {
                try {
                    addDebtor(**own, who);
                    ++done;
                } catch (const StorageFailure& failure) {
                    if (failure.error().code != Error::Code::BookInUse)
                        return;
                    --i; // A person tries again.
                }
            }
        };
        int first = 0, second = 0;
        std::thread one(write, u"een"_s, std::ref(first));
        std::thread two(write, u"twee"_s, std::ref(second));
        one.join();
        two.join();
        QCOMPARE(first, kEach);
        QCOMPARE(second, kEach);
        Statement row(book, u"SELECT COUNT(*), COUNT(DISTINCT name), MAX(id) FROM debtor"_s);
        QVERIFY(row.next());
        QCOMPARE(row.integer(0), 2 * kEach);
        QCOMPARE(row.integer(1), 2);
        QCOMPARE(row.integer(2), 2 * kEach); // No id was given twice or left out.
        QCOMPARE(BookQueries(book).info().generation, 1 + 2 * kEach);
    }

    void aReaderSeesOneStateAtATime_data() { addEngines(); }
    void aReaderSeesOneStateAtATime()
    {
        TEGOED_FRESH_BOOK(book);
        auto reader = book.database().another(Database::Mode::ReadOnly);
        QVERIFY(reader);
        QVERIFY_THROWS_EXCEPTION(StorageFailure, (*reader)->execute(u"UPDATE book SET country = 'BE'"_s));
        {
            Transaction writing(book);
            DebtorStore(book).insert(debtorNamed(u"Half"_s), LegalTrack::NlB2c, kNow);
            QCOMPARE(DebtorQueries(**reader).count(), 0);
            writing.commit();
        }
        QCOMPARE(DebtorQueries(**reader).count(), 1);
    }

    void aLostConnectionLosesOnlyWhatWasGoingOn()
    {
        auto book = newBook(u"PostgreSQL"_s);
        if (!book)
            QSKIP("not run: no PostgreSQL server on this machine");
        addDebtor(*book, u"Blijft"_s);
        try {
            Transaction transaction(*book);
            DebtorStore(*book).insert(debtorNamed(u"Verdwijnt"_s), LegalTrack::NlB2c, kNow);
            Statement own(*book, u"SELECT pg_backend_pid()"_s);
            QVERIFY(own.next());
            tamper(book->address(), {u"SELECT pg_terminate_backend(%1)"_s.arg(own.integer(0))});
            QTest::qWait(100);
            DebtorStore(*book).insert(debtorNamed(u"Ook niet"_s), LegalTrack::NlB2c, kNow);
            QFAIL("nobody noticed");
        } catch (const StorageFailure& failure) {
            QCOMPARE(failure.error().code, Error::Code::ConnectionFailed);
        }
        book->reopen();
        QCOMPARE(DebtorQueries(*book).count(), 1);
        NoProgress progress;
        QVERIFY(verifyStorage(*book, progress)->isSound());
    }

    void aFolderThatCannotBeWrittenOpensForReading()
    {
#ifndef Q_OS_UNIX
        QSKIP("not run: folders of this system are closed in another way");
#endif
        auto book = newBook(u"SQLite"_s);
        fillSample(*book);
        book->close();
        const QString folder = QDir::tempPath() + u"/tegoed-read-only-%1"_s.arg(QCoreApplication::applicationPid());
        QVERIFY(QDir().mkpath(folder));
        const QString path = folder + u"/b.tegoed"_s;
        QVERIFY(QFile::copy(book->address().path, path));
        const auto everybody = QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
        const auto entering = QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther;
        QFile::setPermissions(path, everybody);
        QFile::setPermissions(folder, everybody | entering);
        const auto cleanUp = qScopeGuard([&] {
            QFile::setPermissions(folder, everybody | entering | QFileDevice::WriteOwner);
            QDir(folder).removeRecursively();
        });
        if (!isRoot()) {
            QCOMPARE(tellHowItOpens(path), 0);
            return;
        }
        if (QStandardPaths::findExecutable(u"setpriv"_s).isEmpty())
            QSKIP("not run: run by root, and setpriv is missing");
        // Root may write anywhere, so another user looks.
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedChannels);
        child.start(u"setpriv"_s, {u"--reuid"_s, u"65534"_s, u"--regid"_s, u"65534"_s, u"--clear-groups"_s, u"--"_s,
                                   QCoreApplication::applicationFilePath(), u"--tell-how-it-opens"_s, path});
        QVERIFY(child.waitForFinished(60'000));
        if (child.exitCode() == 126 || child.exitCode() == 127)
            QSKIP("not run: another user cannot enter the folder of this build");
        QCOMPARE(child.exitCode(), 0);
    }

    void aFullDiskTakesNothingAway()
    {
        if (!isRoot())
            QSKIP("not run: a small disk can only be mounted by root");
        const QString disk = qEnvironmentVariable("TEGOED_SCRATCH") + u"/disk"_s;
        QDir().mkpath(disk);
        if (!command(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=3m"_s, u"tmpfs"_s, disk}))
            QSKIP("not run: this system does not let a small disk be mounted");
        const auto unmount = qScopeGuard([&] { command(u"umount"_s, {disk}); });
        NoProgress progress;
        {
            auto made = Database::create(fileAt(disk + u"/b.tegoed"_s));
            QVERIFY(made);
            Database& book = **made;
            {
                Transaction transaction(book);
                NewBookRecord record;
                record.bookId = u"b"_s;
                record.instanceId = u"full-disk"_s;
                BookStore(book).insertBook(record);
                transaction.commit();
            }
            fillSample(book);
            const QString digest = contentDigest(book);

            // A backup that does not fit leaves nothing behind.
            write(disk + u"/ballast"_s, QByteArray(QStorageInfo(disk).bytesAvailable() - 80'000, 'x'));
            const auto backup = backupTo(book, disk + u"/backup.tegoed"_s, progress);
            QVERIFY(!backup);
            QCOMPARE(backup.error().code, Error::Code::DiskFull);
            QCOMPARE(QDir(disk).entryList({u"backup*"_s}, QDir::Files), QStringList());

            // Ever larger transactions until one does not fit.
            int failures = 0;
            QString last = digest;
            for (int size = 1; size < 200 && failures == 0; ++size) {
                try {
                    Transaction transaction(book);
                    for (int i = 0; i < size * 20; ++i)
                        DebtorStore(book).insert(debtorNamed(u"Debiteur %1"_s.arg(i)), LegalTrack::NlB2c, kNow);
                    transaction.commit();
                    last = contentDigest(book);
                } catch (const StorageFailure& failure) {
                    QCOMPARE(failure.error().code, Error::Code::DiskFull);
                    ++failures;
                }
            }
            QCOMPARE(failures, 1);
            QCOMPARE(contentDigest(book), last); // Exactly the last commit.
            const auto findings = verifyStorage(book, progress);
            QVERIFY2(findings->isSound(), qPrintable(findings->problems.join(u'\n')));

            // With room again the same connection goes on.
            QVERIFY(QFile::remove(disk + u"/ballast"_s));
            addDebtor(book, u"Verder"_s);
            QVERIFY(contentDigest(book) != last);
        }
        QVERIFY(Database::open(fileAt(disk + u"/b.tegoed"_s), Database::Mode::ReadWrite));
    }

    void aFullDiskIsSaidWhenABookIsMade()
    {
        if (!isRoot())
            QSKIP("not run: a small disk can only be mounted by root");
        const QString disk = qEnvironmentVariable("TEGOED_SCRATCH") + u"/tiny"_s;
        QDir().mkpath(disk);
        if (!command(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=64k"_s, u"tmpfs"_s, disk}))
            QSKIP("not run: this system does not let a small disk be mounted");
        const auto unmount = qScopeGuard([&] { command(u"umount"_s, {disk}); });
        QCOMPARE(codeOf(Database::create(fileAt(disk + u"/b.tegoed"_s))), as(Error::Code::DiskFull));
        QCOMPARE(QDir(disk).entryList(QDir::Files), QStringList()); // No half book.
    }

    void aDamagedBookIsNeverSilentlyWrong_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("a flipped byte") << u"flip"_s;
        QTest::newRow("a page of zeros") << u"zero"_s;
        QTest::newRow("cut off") << u"cut"_s;
    }
    void aDamagedBookIsNeverSilentlyWrong()
    {
        QFETCH(QString, how);
        auto book = newBook(u"SQLite"_s);
        fillSample(*book);
        const QString figures = figuresOf(*book);
        book->close();
        const QByteArray good = read(book->address().path);
        const int tries = how == "flip"_L1 ? 250 : 40;
        const QString path = scratchFile(u"damaged.tegoed"_s);
        std::vector<qsizetype> used; // Most of a small book is empty pages, where a flipped byte says nothing.
        for (qsizetype i = 0; i < good.size(); ++i) {
            if (good.at(i) != 0)
                used.push_back(i);
        }
        NoProgress progress;
        int refused = 0, found = 0, harmless = 0;
        for (int i = 0; i < tries; ++i) {
            QByteArray bad = good;
            const auto place = static_cast<std::size_t>(i) * used.size() / static_cast<std::size_t>(tries);
            const qsizetype at = used.at(place);
            if (how == "flip"_L1)
                bad[at] = static_cast<char>(bad.at(at) ^ (1 << (i % 8)));
            else if (how == "zero"_L1)
                std::fill_n(bad.begin() + at, std::min<qsizetype>(4'096, bad.size() - at), '\0');
            else
                bad.truncate(at);
            write(path, bad);
            const auto opened = Database::open(fileAt(path), Database::Mode::ReadOnly);
            if (!opened) {
                ++refused;
                continue;
            }
            try {
                lookAtEverything(**opened);
            } catch (const StorageFailure&) {
                // Said, not hidden.
            }
            const auto findings = verifyStorage(**opened, progress);
            QVERIFY(findings);
            if (!findings->isSound()) {
                ++found;
                continue;
            }
            // A letter of a name or note may differ, which nothing can tell; a figure must not.
            QCOMPARE(figuresOf(**opened), figures);
            ++harmless;
        }
        QFile::remove(path);
        qInfo("%d refused, %d found by verify, %d without a figure hit", refused, found, harmless);
        QVERIFY(refused + found > tries / 4); // The damage did something.
    }
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--tell-how-it-opens"_L1)
        return tellHowItOpens(arguments.value(2));
    TestOpening test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_opening.moc"
