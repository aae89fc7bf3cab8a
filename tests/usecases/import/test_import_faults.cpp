#include "tests/usecases/import/import_fixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QThread>

#include <atomic>
#include <functional>

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kHeader = "Factuurnummer;Debiteurnummer;Debiteur;Factuurdatum;Vervaldatum;Bedrag;Betaald\n";

QByteArray list(int rows, const QByteArray& prefix = "F")
{
    QByteArray text = kHeader;
    for (int row = 1; row <= rows; ++row) {
        const QByteArray number = QByteArray::number(row), debtor = QByteArray::number(1000 + row % 97);
        text += prefix + '-' + number + ';' + debtor + ";Debiteur " + debtor + ";13-10-2026;31-10-2026;" + number + ",50;"
            + (row % 10 == 0 ? "1,00" : "") + '\n';
    }
    return text;
}

/// Says stop once a part of the work is done.
class StopAt final : public Progress {
public:
    explicit StopAt(double part) : m_part(part) {}
    bool report(std::int64_t done, std::int64_t total) override
    {
        return total == 0 || static_cast<double>(done) < m_part * static_cast<double>(total);
    }

private:
    double m_part;
};

constexpr int kChildRows = 1500;

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
    const auto plan = planImport(session, Importing::read(list(kChildRows)), progress);
    if (!plan)
        return 3;
    std::fputs("begin\n", stdout);
    std::fflush(stdout);
    const auto accepted = acceptImport(session, *plan, {}, progress);
    std::fputs("end\n", stdout);
    std::fflush(stdout);
    return accepted ? 0 : 4;
}

} // namespace

class TestImportFaults final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cancelled_data()
    {
        addEngineColumn();
        QTest::addColumn<double>("part");
        for (const char* engine : {"SQLite", "PostgreSQL"})
            for (const double part : {0.0, 0.6, 1.0})
                QTest::addRow("at %.0f %%, %s", part * 100, engine) << QString::fromLatin1(engine) << part;
    }
    void cancelled()
    {
        QFETCH(double, part);
        TEGOED_FRESH_BOOK(book);
        Importing importing(book);
        importing.import("Factuurnummer;Debiteurnummer;Debiteur;Factuurdatum;Vervaldatum;Bedrag\nX-1;1001;Debiteur 1001;13-10-2026;31-10-2026;1,50\n");
        const QStringList before = importing.state();
        const auto files = Importing::read(list(3000));
        const ImportPlan plan = importing.plan(files);
        StopAt stop(part);
        const auto accepted = acceptImport(importing.session(), plan, {}, stop);
        QVERIFY(!accepted);
        QCOMPARE(accepted.error().code, Error::Code::Cancelled);
        QCOMPARE(importing.state(), before);
        QCOMPARE(importing.count(u"import_batch"_s), 1);
        QCOMPARE(importing.count(u"timeline_event"_s), 1);
        // The plan still holds, and a second try goes through.
        const auto again = importing.accept(plan);
        QVERIFY(again);
        QCOMPARE(again->newCount, 3000);
    }

    void cancelledWhilePlanning_data() { addEngines(); }
    void cancelledWhilePlanning()
    {
        TEGOED_FRESH_BOOK(book);
        Importing importing(book);
        StopAt stop(0.6);
        const auto plan = planImport(importing.session(), Importing::read(list(6000)), stop);
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, Error::Code::Cancelled);
    }

    void theBookChangedUnderThePlan_data() { addEngines(); }
    void theBookChangedUnderThePlan()
    {
        TEGOED_FRESH_BOOK(book);
        Importing importing(book);
        const auto files = Importing::read(list(30));
        const ImportPlan plan = importing.plan(files);
        // One of its invoices came in meanwhile: it does not.
        importing.import(list(1), u"one.csv"_s);
        const QStringList before = importing.state();
        const auto refused = importing.accept(plan);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Conflict);
        QCOMPARE(importing.state(), before);
        const auto accepted = importing.accept(importing.plan(files));
        QVERIFY(accepted);
        QCOMPARE(accepted->newCount, 29);
    }

    void aChangeThatDoesNotMatter_data() { addEngines(); }
    void aChangeThatDoesNotMatter()
    {
        TEGOED_FRESH_BOOK(book);
        Importing importing(book);
        const ImportPlan plan = importing.plan(Importing::read(list(30)));
        Importing::setCompany(book.database(), OwnCompany{u"Kim"_s, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, true, 1});
        const auto accepted = importing.accept(plan);
        QVERIFY(accepted);
        QCOMPARE(accepted->newCount, 30);
    }

    void twoClientsImportTheSameFile_data() { addEngines(); }
    void twoClientsImportTheSameFile()
    {
        TEGOED_FRESH_BOOK(book);
        Importing importing(book);
        constexpr int kRounds = 10;
        for (int round = 0; round < kRounds; ++round) {
            const auto files = Importing::read(list(60, "R" + QByteArray::number(round)), u"r%1.csv"_s.arg(round));
            std::atomic<int> planned = 0, won = 0, conflicts = 0, others = 0;
            const auto client = [&] {
                auto opened = Database::open(book.address(), Database::Mode::ReadWrite);
                const FixedClock clock(Date(2026, 11, 25));
                SeededRandom random(1);
                BookSession session{**opened, clock, random, u"kim"_s, nullptr};
                NoProgress progress;
                const auto plan = planImport(session, files, progress);
                ++planned;
                while (planned < 2)
                    QThread::yieldCurrentThread();
                const auto accepted = acceptImport(session, *plan, {}, progress);
                if (accepted) {
                    ++won;
                    return;
                }
                ++(accepted.error().code == Error::Code::Conflict ? conflicts : others);
                const auto again = planImport(session, files, progress);
                if (!again || again->hasAnythingToDo())
                    ++others;
            };
            QScopedPointer<QThread> first(QThread::create(client)), second(QThread::create(client));
            first->start();
            second->start();
            QVERIFY(first->wait() && second->wait());
            QCOMPARE(won.load(), 1);
            QCOMPARE(conflicts.load(), 1);
            QCOMPARE(others.load(), 0);
        }
        QCOMPARE(importing.count(u"invoice"_s), 60 * kRounds);
        QCOMPARE(importing.count(u"import_batch"_s), kRounds);
        QCOMPARE(importing.count(u"debtor"_s), 60);
        QCOMPARE(importing.brokenSums(), QStringList());
    }

    void killed_data()
    {
        addEngineColumn();
        QTest::addColumn<int>("times");
        QTest::newRow("SQLite") << u"SQLite"_s << 100;
        QTest::newRow("PostgreSQL") << u"PostgreSQL"_s << 20;
    }
    /// kill -9 at random points: all of the import is there, or nothing.
    void killed()
    {
        QFETCH(int, times);
        TEGOED_FRESH_BOOK(book);
        const QString address = book.address().toString();
        const QString program = QCoreApplication::applicationFilePath();
        // How long one takes; its rows are taken out of the way by undoing it.
        QProcess measured;
        QElapsedTimer timer;
        measured.start(program, {u"--child"_s, address});
        QVERIFY(measured.waitForReadyRead(30'000));
        timer.start();
        QVERIFY(measured.waitForFinished(30'000));
        QCOMPARE(measured.exitCode(), 0);
        const auto micros = static_cast<std::uint64_t>(timer.nsecsElapsed() / 1000);
        book.reopen();
        QVERIFY(Importing(book).undo(BatchId{1}));
        const QStringList before = Importing(book).state();

        SeededRandom random(20261125);
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
            Importing importing(book);
            const int rows = importing.value(u"SELECT COUNT(*) FROM invoice WHERE is_withdrawn = 0"_s).toInt();
            QVERIFY2(rows == 0 || rows == kChildRows, qPrintable(u"%1 rows after kill %2"_s.arg(rows).arg(kill)));
            QVERIFY2(!saidEnd || rows == kChildRows, "what was reported done must be there");
            QCOMPARE(importing.brokenSums(), QStringList());
            if (rows > 0) {
                ++whole;
                QVERIFY(importing.undo(BatchId{importing.value(u"SELECT MAX(id) FROM import_batch"_s).toLongLong()}));
            } else {
                ++nothing;
            }
            QCOMPARE(importing.state(), before);
        }
        qInfo("killed %d times: %d whole, %d nothing", times, whole, nothing);
        QVERIFY(nothing > times / 4); // else the kills all came too late to prove anything
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == u"--child")
        return childImport(application.arguments().value(2));
    TestImportFaults test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_import_faults.moc"
