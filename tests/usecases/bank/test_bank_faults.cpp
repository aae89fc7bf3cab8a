#include "tests/usecases/bank/bank_fixture.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QThread>

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLines = 1'500;

formats::FileRecord largeFile(const QString& name)
{
    std::vector<Line> lines;
    for (int i = 0; i < kLines; ++i)
        lines.push_back({1'000 + i, u"line %1"_s.arg(i), u"Payer %1"_s.arg(i % 97), {}});
    return statementFile(lines, name);
}

/// The program that is killed: imports into the book named, and says when it begins.
int childImport(const QString& address)
{
    auto opened = Database::open(*BookAddress::parse(address), Database::Mode::ReadWrite);
    if (!opened)
        return 2;
    const FixedClock clock(Date(2026, 11, 25));
    SeededRandom random(1);
    BookSession session{**opened, clock, random, u"kim"_s, nullptr};
    NoProgress progress;
    const formats::FileRecord file = largeFile(u"a.xml"_s);
    std::fputs("begin\n", stdout);
    std::fflush(stdout);
    const auto accepted = importStatements(session, {file}, {}, progress);
    std::fputs("end\n", stdout);
    std::fflush(stdout);
    return accepted ? 0 : 4;
}

/// Says stop once a part of the work is done.
class StopAfter final : public Progress {
public:
    explicit StopAfter(std::int64_t done) : m_done(done) {}
    bool report(std::int64_t done, std::int64_t) override { return done < m_done; }

private:
    std::int64_t m_done;
};

} // namespace

class TestBankFaults final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cancelledNothingIsThere_data() { addEngines(); }
    void cancelledNothingIsThere()
    {
        BANK_BOOK(ledger);
        StopAfter stop(900);
        REFUSED(importStatements(ledger.session, {largeFile(u"a.xml"_s)}, {}, stop), Cancelled);
        QVERIFY(ledger.lines().empty());
        QVERIFY(BankStore(ledger.book).accounts().empty());
        QCOMPARE(ledger.sum("SELECT COUNT(*) FROM import_batch"), 0);
        QVERIFY(ledger.import(largeFile(u"a.xml"_s)));
    }

    void killed_data()
    {
        addEngineColumn();
        QTest::newRow("SQLite") << u"SQLite"_s;
        QTest::newRow("PostgreSQL") << u"PostgreSQL"_s;
    }
    /// kill -9 at random points: all of the statement is there, or nothing (issue 6, must show 4).
    void killed()
    {
        TEGOED_FRESH_BOOK(book);
        const int times = TEGOED_KILLS;
        const QString address = book.address().toString();
        const QString program = QCoreApplication::applicationFilePath();
        QProcess measured;
        QElapsedTimer timer;
        measured.start(program, {u"--child"_s, address});
        QVERIFY(measured.waitForReadyRead(30'000));
        timer.start();
        QVERIFY(measured.waitForFinished(60'000));
        QCOMPARE(measured.exitCode(), 0);
        const auto micros = static_cast<std::uint64_t>(timer.nsecsElapsed() / 1000);
        book.reopen();
        const auto undoNewest = [&] {
            BankFixture ledger(book);
            return undoStatements(ledger.session, BatchId{ledger.sum("SELECT MAX(id) FROM import_batch")}, false).hasValue();
        };
        QVERIFY(undoNewest());
        const QString before = BankFixture(book).state();

        SeededRandom random(20261126);
        int whole = 0, nothing = 0;
        for (int kill = 0; kill < times; ++kill) {
            book.close();
            QProcess child;
            child.start(program, {u"--child"_s, address});
            QVERIFY(child.waitForReadyRead(30'000));
            // A little beyond the end too, so that the commit itself is among the points.
            QThread::usleep(static_cast<unsigned long>(random.next() % (micros + micros / 10)));
            child.kill(); // SIGKILL, TerminateProcess: nothing of it gets to run any more
            QVERIFY(child.waitForFinished(30'000));
            const bool saidEnd = child.readAllStandardOutput().contains("end");

            book.reopen();
            BankFixture ledger(book);
            const auto rows = static_cast<int>(ledger.sum("SELECT COUNT(*) FROM bank_line WHERE is_withdrawn = 0"));
            QVERIFY2(rows == 0 || rows == kLines, qPrintable(u"%1 rows after kill %2"_s.arg(rows).arg(kill)));
            QVERIFY2(!saidEnd || rows == kLines, "what was reported done must be there");
            QCOMPARE(ledger.sum("SELECT COUNT(*) FROM bank_statement WHERE is_withdrawn = 0"), static_cast<std::int64_t>(rows > 0 ? 1 : 0));
            rows > 0 ? ++whole : ++nothing;
            if (rows > 0)
                QVERIFY(undoNewest());
            QCOMPARE(BankFixture(book).state(), before);
        }
        qInfo("killed %d times: %d whole, %d nothing", times, whole, nothing);
        QVERIFY(nothing >= times / 5); // else the kills all came too late to prove anything
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == u"--child")
        return childImport(application.arguments().value(2));
    TestBankFaults test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_bank_faults.moc"
