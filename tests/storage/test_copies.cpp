// Decision 31: a copied, moved back or foreign book does not send by itself.
#include "core/storage/copy_detection.h"
#include "core/storage/queries/book_queries.h"
#include "core/storage/stores/book_store.h"
#include "tests/support/sample_book.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QThread>

#include <fstream>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

namespace {

void work(Database& book)
{
    Transaction transaction(book);
    BookStore(book).saveSetting(u"x"_s, u"y"_s);
    transaction.commit();
}

QString sendingOff(const BookAddress& address)
{
    const auto book = Database::open(address, Database::Mode::ReadWrite);
    if (!book)
        qFatal("does not open: %s", qPrintable(book.error().detail));
    return BookQueries(**book).info().sendingOffReason;
}

BookAddress fileAt(const QString& path)
{
    BookAddress address;
    address.path = path;
    return address;
}

/// The marks of this test's user.
QString onlyMark()
{
    const QStringList marks = QDir(stateFolder()).entryList({u"*.json"_s}, QDir::Files);
    return marks.size() == 1 ? stateFolder() + u'/' + marks.first() : QString();
}

void changeMark(const QString& field, const QJsonValue& value)
{
    QFile file(onlyMark());
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no mark");
    QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    file.close();
    json.insert(field, value);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        qFatal("no mark");
    file.write(QJsonDocument(json).toJson());
}

} // namespace

class TestCopies final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QDir(stateFolder()).removeRecursively();
    }

    void theBookItselfIsNoCopy_data() { addEngines(); }
    void theBookItselfIsNoCopy()
    {
        TEGOED_FRESH_BOOK(book);
        for (int time = 0; time < 3; ++time) {
            work(book);
            book.close();
            QCOMPARE(sendingOff(book.address()), QString());
            book.reopen();
        }
        QVERIFY(!onlyMark().isEmpty());
    }

    /// Six programs that sent from one book were told that it is a copy: another one may commit and write its mark while this
    /// one is between the book and the mark. A pipe in the place of the mark holds it there.
    void aBookThatAnotherProgramWorksInIsNoCopy_data() { addEngines(); }
    void aBookThatAnotherProgramWorksInIsNoCopy()
    {
#ifdef Q_OS_UNIX
        TEGOED_FRESH_BOOK(book);
        work(book);
        const auto others = Database::open(book.address(), Database::Mode::ReadWrite);
        QVERIFY(others.hasValue());
        work(**others); // Its mark is written: the next commit writes none.
        const QString mark = onlyMark();
        changeMark(u"generation"_s, static_cast<qint64>(BookQueries(**others).info().generation + 1));
        QFile file(mark);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray newer = file.readAll();
        file.close();
        QVERIFY(file.remove());
        QCOMPARE(mkfifo(QFile::encodeName(mark).constData(), 0600), 0);
        const std::unique_ptr<QThread> reader(QThread::create([address = book.address()] { sendingOff(address); }));
        reader->start();
        std::ofstream pipe(mark.toStdString(), std::ios::binary); // Comes back when the mark is being read. No QFile: it seeks.
        work(**others);
        pipe << newer.toStdString();
        pipe.close();
        QVERIFY(reader->wait());
        QCOMPARE(BookQueries(**others).info().sendingOffReason, QString());
#else
        QSKIP("not run: a pipe with a name is made on Unix only");
#endif
    }

    void aCopiedFileDoesNotSend()
    {
        auto book = newBook(u"SQLite"_s);
        work(*book);
        book->close();
        const QString copy = scratchFile(u"copy.tegoed"_s);
        QVERIFY(QFile::copy(book->address().path, copy));
        QCOMPARE(sendingOff(fileAt(copy)), u"copied"_s);
        QCOMPARE(sendingOff(fileAt(copy)), u"copied"_s); // It stays so.
        QCOMPARE(sendingOff(book->address()), QString()); // The real one does not suffer from it.
        {
            auto opened = Database::open(fileAt(copy), Database::Mode::ReadWrite);
            work(**opened);
            work(**opened);
            work(**opened);
        }
        QCOMPARE(sendingOff(book->address()), QString());
        QFile::remove(copy);
    }

    void aMovedFileIsTheSameBook()
    {
        auto book = newBook(u"SQLite"_s);
        work(*book);
        book->close();
        const QString moved = scratchFile(u"moved.tegoed"_s);
        QVERIFY(QFile::rename(book->address().path, moved));
        QCOMPARE(sendingOff(fileAt(moved)), QString());
        QFile::remove(moved);
    }

    void anOlderStatePutBackDoesNotSend()
    {
        auto book = newBook(u"SQLite"_s);
        work(*book);
        book->close();
        QFile file(book->address().path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray older = file.readAll();
        file.close();
        book->reopen();
        work(*book);
        work(*book);
        book->close();
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate)); // The same file, with what it held before.
        file.write(older);
        file.close();
        QCOMPARE(sendingOff(book->address()), u"copied"_s);
    }

    void anOlderStateOfASchemaDoesNotSend()
    {
        auto book = newBook(u"PostgreSQL"_s);
        if (!book)
            QSKIP("not run: no PostgreSQL server on this machine");
        work(*book);
        work(*book);
        book->close();
        tamper(book->address(), {u"UPDATE book SET generation = generation - 1"_s});
        QCOMPARE(sendingOff(book->address()), u"copied"_s);
    }

    void aBookOfAnotherMachineDoesNotSend()
    {
        auto book = newBook(u"SQLite"_s);
        work(*book);
        book->close();
        changeMark(u"machine"_s, u"another"_s);
        QCOMPARE(sendingOff(book->address()), u"copied"_s);
    }

    void aFileNobodyKnowsDoesNotSendButASchemaDoes_data() { addEngines(); }
    void aFileNobodyKnowsDoesNotSendButASchemaDoes()
    {
        TEGOED_FRESH_BOOK(book);
        work(book);
        book.close();
        QDir(stateFolder()).removeRecursively();
        // A colleague opens the office's book on a machine of their own; a file from a stick is another matter.
        QCOMPARE(sendingOff(book.address()), book.isSqlite() ? u"copied"_s : QString());
    }

    void aCopiedSchemaDoesNotSend()
    {
        auto book = newBook(u"PostgreSQL"_s);
        if (!book)
            QSKIP("not run: no PostgreSQL server on this machine");
        work(*book);
        book->close();
        BookAddress renamed = book->address();
        renamed.schema += u"_moved"_s;
        tamper(book->address(), {u"ALTER SCHEMA \"%1\" RENAME TO \"%2\""_s.arg(book->address().schema, renamed.schema)});
        QCOMPARE(sendingOff(renamed), u"copied"_s);
    }

    void aPersonSaysThisIsTheRealOne()
    {
        auto book = newBook(u"SQLite"_s);
        work(*book);
        book->close();
        const BookAddress copy = fileAt(scratchFile(u"adopted.tegoed"_s));
        QVERIFY(QFile::copy(book->address().path, copy.path));
        QCOMPARE(sendingOff(copy), u"copied"_s);
        {
            auto opened = Database::open(copy, Database::Mode::ReadWrite);
            Transaction transaction(**opened);
            BookStore(**opened).setInstance(u"another-instance"_s);
            BookStore(**opened).setSendingOff({});
            transaction.commit();
            rememberBook(**opened);
        }
        QCOMPARE(sendingOff(copy), QString());
        QCOMPARE(sendingOff(book->address()), QString());
        QFile::remove(copy.path);
    }

    void onlyLookingChangesNothing_data() { addEngines(); }
    void onlyLookingChangesNothing()
    {
        TEGOED_FRESH_BOOK(book);
        work(book);
        book.close();
        QDir(stateFolder()).removeRecursively();
        const auto opened = Database::open(book.address(), Database::Mode::ReadOnly);
        QVERIFY(opened);
        QVERIFY(BookQueries(**opened).info().sendingOffReason.isEmpty());
        QVERIFY(onlyMark().isEmpty());
    }

    void aStateFolderThatCannotBeWrittenStopsNobody_data() { addEngines(); }
    void aStateFolderThatCannotBeWrittenStopsNobody()
    {
        QDir().mkpath(QFileInfo(stateFolder()).absolutePath());
        QFile inTheWay(stateFolder());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"state folder cannot be written"_s));
        TEGOED_FRESH_BOOK(book);
        work(book);
        book.close();
        inTheWay.remove();
    }
};

QTEST_GUILESS_MAIN(TestCopies)
#include "test_copies.moc"
