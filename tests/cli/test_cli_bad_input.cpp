#include "core/storage/database.h"
#include "tests/cli/run_cli.h"
#include "tests/support/test_books.h"

#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using namespace tegoed::test;

class TestCliBadInput final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void wrongInputIsNamedAndChangesNothing_data();
    void wrongInputIsNamedAndChangesNothing();
    void wrongBooks_data();
    void wrongBooks();
    void aNewerBookIsRead();
    void whatMayNotBeTouched_data();
    void whatMayNotBeTouched();
    void aRestoreKeepsWhatIsThere();
    void aDamagedBookEndsWithTwelve();

private:
    QString m_book; ///< With one debtor (1) and one open invoice of € 100 (2026-1).
};

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void makeBook(const QString& path)
{
    RUN(created, 0, {u"book"_s, u"create"_s, path, u"--name"_s, u"De Vries"_s});
    RUN(added, 0, {u"--book"_s, path, u"debtor"_s, u"add"_s, u"--name"_s, u"Bakkerij"_s, u"--number"_s, u"1"_s});
    RUN(invoiced, 0, {u"--book"_s, path, u"invoice"_s, u"add"_s, u"--debtor"_s, u"1"_s, u"--number"_s, u"2026-1"_s, u"--amount"_s, u"100"_s});
}

} // namespace

void TestCliBadInput::initTestCase()
{
    m_book = scratchFile(u"book.tegoed"_s);
    makeBook(m_book);
}

void TestCliBadInput::wrongInputIsNamedAndChangesNothing_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("exitCode");
    const auto row = [](const char* name, const char* words, const char* code, int exitCode = 2) {
        QTest::newRow(name) << QString::fromUtf8(words) << QString::fromLatin1(code) << exitCode;
    };
    row("an unknown command", "debtors", "usage");
    row("an unknown option", "debtor list --colour", "usage");
    row("an option without its value", "debtor list --search", "usage");
    row("a language that is not there", "--lang fr debtor list", "usage");
    row("31 February", "invoice add --debtor 1 --number 2 --amount 10 --date 2026-02-31", "invalid_date");
    row("31-02 as people write it", "payment add --debtor 1 --amount 10 --date 31-02", "invalid_date");
    row("--today of 31 February", "--today 2026-02-31 debtor list", "invalid_date");
    row("a day that may be two days", "--lang en payment add --debtor 1 --amount 10 --date 05/11/2026", "invalid_date");
    row("an unknown currency", "invoice add --debtor 1 --number 2 --amount 10 --currency XQZ", "unknown_currency");
    row("dollars on a euro invoice", "payment add --debtor 1 --amount 10 --currency USD --date 2026-11-06 --invoice 2026-1=10", "currency_mix");
    row("an amount that may be two amounts", "invoice add --debtor 1 --number 2 --amount 1.234", "invalid_amount");
    row("an amount of words", "invoice add --debtor 1 --number 2 --amount ten", "invalid_amount");
    row("a third decimal", "invoice add --debtor 1 --number 2 --amount 1234.567", "invalid_amount");
    row("an amount beyond counting", "invoice add --debtor 1 --number 2 --amount 92233720368547758.08", "amount_too_large");
    row("more than € 100 million", "invoice add --debtor 1 --number 2 --amount 100000000.01", "amount_too_large");
    row("nothing", "invoice add --debtor 1 --number 2 --amount 0", "invalid_input");
    row("no number", "invoice add --debtor 1 --amount 10", "missing_input");
    row("a number that is there", "invoice add --debtor 1 --number 2026-0001 --amount 10", "already_exists");
    row("a debtor that is not there", "debtor show 99", "not_found");
    row("an invoice that is not there", "invoice show 99", "not_found");
    row("a payment that is not there", "payment allocate 99 --invoice 2026-1", "not_found");
    row("more than is open", "payment add --debtor 1 --amount 200 --date 2026-11-06 --invoice 2026-1=150", "amount_too_large");
    row("a wrong e-mail address", "debtor add --name B --email b@", "invalid_email");
    row("a wrong account number", "debtor add --name B --iban NL64VRBD0123456780", "invalid_iban");
    row("a kind that is none", "debtor add --name B --kind person", "invalid_input");
    row("a debtor without a name", "debtor add --number 7", "missing_input");
    row("a debtor number that is taken", "debtor add --name B --number 1", "already_exists");
    row("a write-off without a reason", "invoice write-off 2026-1", "missing_input");
    row("a debtor merged with itself", "debtor merge 1 1", "nothing_to_do");
    row("a term of words", "debtor edit 1 --term month", "invalid_input");
    row("nothing to change", "debtor edit 1 --name Bakkerij", "nothing_to_do");
}

void TestCliBadInput::wrongInputIsNamedAndChangesNothing()
{
    QFETCH(QString, words);
    QFETCH(QString, code);
    QFETCH(int, exitCode);
    const QByteArray before = contentOf(m_book);
    const QStringList arguments = QStringList{u"--book"_s, m_book} + words.split(u' ');
    RUN(forPrograms, exitCode, QStringList{u"--json"_s} + arguments);
    QCOMPARE(forPrograms.errorCode(), code);
    const QJsonObject error = forPrograms.json().value(u"error"_s).toObject();
    QVERIFY2(!error.value(u"message"_s).toString().isEmpty() && error.contains(u"hint"_s), forPrograms.out.constData());
    RUN(forPeople, exitCode, arguments);
    QVERIFY(forPeople.out.isEmpty());
    QVERIFY2(forPeople.err.startsWith("tegoed-cli: "), forPeople.err.constData());
    QVERIFY2(!forPeople.err.contains("%1"), forPeople.err.constData());
    QVERIFY(contentOf(m_book) == before);
}

void TestCliBadInput::wrongBooks_data()
{
    QTest::addColumn<QString>("book");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("exitCode");
    const QString folder = QFileInfo(scratchFile(u"x"_s)).absolutePath();
    const auto file = [&](const QString& name, const QByteArray& content) {
        QFile made(scratchFile(name));
        TEGOED_ENSURE(made.open(QIODevice::WriteOnly));
        made.write(content);
        return made.fileName();
    };
    QTest::newRow("a file that is not there") << folder + u"/nowhere.tegoed"_s << u"file_not_found"_s << 2;
    QTest::newRow("a letter named .tegoed") << file(u"letter.tegoed"_s, "Dear reader,\n") << u"not_a_book"_s << 10;
    QTest::newRow("an empty file") << file(u"empty.tegoed"_s, {}) << u"not_a_book"_s << 10;
    QTest::newRow("a torn book") << file(u"torn.tegoed"_s, "SQLite format 3" + QByteArray(200, '\0')) << u"not_a_book"_s << 10;
    QTest::newRow("a folder") << folder << u"not_a_book"_s << 10;
    QTest::newRow("a password in the address") << u"postgresql://ann:secret@localhost/db"_s << u"invalid_input"_s << 2;
    QTest::newRow("a server that is not there") << u"postgresql://ann@127.0.0.1:1/db"_s << u"connection_failed"_s << 11;
}

void TestCliBadInput::wrongBooks()
{
    QFETCH(QString, book);
    QFETCH(QString, code);
    QFETCH(int, exitCode);
    for (const QStringList& words : {QStringList{u"debtor"_s, u"list"_s}, QStringList{u"debtor"_s, u"add"_s, u"--name"_s, u"B"_s}}) {
        RUN(run, exitCode, QStringList{u"--json"_s, u"--book"_s, book} + words);
        QCOMPARE(run.errorCode(), code);
        QVERIFY(!run.out.contains("secret"));
    }
}

void TestCliBadInput::aNewerBookIsRead()
{
    const QString path = scratchFile(u"newer.tegoed"_s);
    makeBook(path);
    BookAddress address;
    address.path = path;
    tamper(address, {u"PRAGMA user_version = 99"_s});
    const QByteArray before = contentOf(path);
    RUN(write, 10, {u"--json"_s, u"--book"_s, path, u"debtor"_s, u"add"_s, u"--name"_s, u"B"_s});
    QCOMPARE(write.errorCode(), u"newer_book"_s);
    RUN(read, 0, {u"--json"_s, u"--book"_s, path, u"debtor"_s, u"list"_s});
    QCOMPARE(read.json().value(u"count"_s).toInt(), 1);
    QVERIFY(read.err.contains("newer version"));
    QVERIFY(contentOf(path) == before);
}

void TestCliBadInput::whatMayNotBeTouched_data()
{
    QTest::addColumn<bool>("fileIsReadable");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("a book one may not read") << false << u"debtor list"_s << u"file_unreadable"_s << 2;
    QTest::newRow("a folder one may not write: adding") << true << u"debtor add --name B"_s << u"read_only_book"_s << 10;
    QTest::newRow("a folder one may not write: reading") << true << u"debtor list"_s << QString() << 0;
    QTest::newRow("a folder one may not write: a new book") << true << u"book create NEW --name B"_s << u"file_not_writable"_s << 10;
    QTest::newRow("a folder one may not write: a sample") << true << u"demo NEW --size 10"_s << u"file_not_writable"_s << 10;
    QTest::newRow("a folder one may not write: a backup") << true << u"book backup NEW"_s << u"file_not_writable"_s << 10;
    QTest::newRow("a folder one may not write: a restore") << true << u"book restore BOOK NEW"_s << u"file_not_writable"_s << 10;
}

void TestCliBadInput::whatMayNotBeTouched()
{
#ifdef Q_OS_UNIX
    QFETCH(bool, fileIsReadable);
    QFETCH(QString, words);
    QFETCH(QString, code);
    QFETCH(int, exitCode);
    QTemporaryDir place(u"/tmp/tegoed-cli-XXXXXX"_s); // An unprivileged user can come here.
    const QString book = place.filePath(u"book.tegoed"_s);
    makeBook(book);
    const QByteArray before = contentOf(book);
    QDir(place.path()).mkdir(u"home"_s);
    constexpr uid_t kNobody = 65'534;
    const bool root = geteuid() == 0;
    if (root)
        QVERIFY(chown(QFile::encodeName(place.filePath(u"home"_s)).constData(), kNobody, kNobody) == 0);
    chmod(QFile::encodeName(book).constData(), fileIsReadable ? 0644 : 0000);
    chmod(QFile::encodeName(place.path()).constData(), 0555);
    const auto asNobody = [&](QProcess& program) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const auto* name : {"HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
            environment.insert(QLatin1String(name), place.filePath(u"home"_s));
        program.setProcessEnvironment(environment);
        program.setWorkingDirectory(place.filePath(u"home"_s));
        if (root)
            program.setChildProcessModifier([] { (void)(setgid(kNobody) == 0 && setuid(kNobody) == 0); });
    };
    QString line = words;
    line.replace(u"NEW"_s, place.filePath(u"new.tegoed"_s)).replace(u"BOOK"_s, book);
    const CliRun run = runCli(QStringList{u"--json"_s, u"--book"_s, book} + line.split(u' '), asNobody);
    chmod(QFile::encodeName(place.path()).constData(), 0755);
    chmod(QFile::encodeName(book).constData(), 0644);
    if (run.exitCode == -1)
        QSKIP("not run: an unprivileged user cannot start the program where it was built");
    QVERIFY2(run.exitCode == exitCode, qPrintable(run.tellAll()));
    QCOMPARE(run.errorCode(), code);
    QVERIFY(contentOf(book) == before);
    QCOMPARE(QDir(place.path()).entryList(QDir::Files), QStringList{u"book.tegoed"_s});
#else
    QSKIP("not run: written for Unix permissions");
#endif
}

void TestCliBadInput::aRestoreKeepsWhatIsThere()
{
    const QString book = scratchFile(u"live.tegoed"_s);
    makeBook(book);
    const QString backup = scratchFile(u"kept.tegoed"_s);
    RUN(backed, 0, {u"--json"_s, u"--book"_s, book, u"book"_s, u"backup"_s, backup});
    RUN(added, 0, {u"--book"_s, book, u"debtor"_s, u"add"_s, u"--name"_s, u"Later"_s});
    const QString letter = scratchFile(u"letter-2.tegoed"_s);
    QFile file(letter);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Dear reader,") > 0);
    file.close();
    RUN(noBackup, 10, {u"--json"_s, u"book"_s, u"restore"_s, letter, book});
    RUN(restored, 0, {u"--json"_s, u"book"_s, u"restore"_s, backup, book});
    const QString aside = restored.json().value(u"kept_aside"_s).toString();
    QVERIFY2(QFile::exists(aside), qPrintable(aside));
    RUN(now, 0, {u"--json"_s, u"--book"_s, book, u"book"_s, u"info"_s});
    QCOMPARE(now.json().value(u"debtors"_s).toInt(), 1);
    QCOMPARE(now.json().value(u"sending_off"_s).toString(), u"restored"_s);
    RUN(before, 0, {u"--json"_s, u"--book"_s, aside, u"book"_s, u"info"_s});
    QCOMPARE(before.json().value(u"debtors"_s).toInt(), 2);
    RUN(adopted, 0, {u"--json"_s, u"--book"_s, book, u"book"_s, u"adopt"_s});
    QVERIFY(adopted.json().value(u"sending_off"_s).isNull());
}

void TestCliBadInput::aDamagedBookEndsWithTwelve()
{
    const QString book = scratchFile(u"damaged.tegoed"_s);
    makeBook(book);
    RUN(sound, 0, {u"--json"_s, u"--book"_s, book, u"verify"_s});
    BookAddress address;
    address.path = book;
    tamper(address, {u"UPDATE invoice SET open_minor = 1"_s});
    RUN(found, 12, {u"--json"_s, u"--book"_s, book, u"verify"_s});
    QCOMPARE(found.json().value(u"sound"_s).toBool(true), false);
    QVERIFY(!found.json().value(u"problems"_s).toArray().isEmpty());
}

QTEST_GUILESS_MAIN(TestCliBadInput)
#include "test_cli_bad_input.moc"
