#include "tests/ui/shell/window_under_test.h"

#include "app/desktop/beside_window.h"
#include "core/storage/queries/debtor_queries.h"

#include <QProgressBar>
#include <QProgressDialog>
#include <QPushButton>
#include <QSet>
#include <QThread>
#include <QTimer>
#include <QToolButton>
#include <QtTest>

#include <utility>

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

class TestWindowJobs final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aJobRunsElsewhereWithItsOwnConnection();
    void theUserCanCancel();
    void jobsRunOneAfterTheOther();
    void aReceiverThatIsGoneGetsNothing();
    void aBrokenDatabaseComesOutAsAnError();
    void aReadingIsNotShownAndDoesNotHoldTheWindow();
    void workBeforeAnyBookShowsProgressAndStops();
    void theFrameIsPaintedBeforeTheBookIsOpened();
    void theCheckOfTheFileKeepsNobodyFromClosing();
};

namespace {

/// What was in the window when it was painted first.
class FirstPaint final : public QObject {
public:
    explicit FirstPaint(ui::MainWindow& window) : m_window(window) { window.installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !std::exchange(isSeen, true))
            hadBook = m_window.context() != nullptr;
        return false;
    }
    bool isSeen = false;
    bool hadBook = false;

private:
    ui::MainWindow& m_window;
};

} // namespace

void TestWindowJobs::aJobRunsElsewhereWithItsOwnConnection()
{
    WindowUnderTest test(WindowUnderTest::Book::Small);
    QThread* worker = nullptr;
    const Database* database = nullptr;
    int debtors = 0;
    test.context().runJob(
        u"Tellen"_s,
        [&](BookSession& session, Progress&) -> Result<int> {
            worker = QThread::currentThread();
            database = &session.database;
            return DebtorQueries(session.database).count();
        },
        this, [&](const Result<int>& result) {
            QCOMPARE(QThread::currentThread(), qApp->thread());
            debtors = result.valueOr(-1);
        });
    QTRY_VERIFY(debtors > 0);
    QVERIFY(worker != qApp->thread());
    QVERIFY(database != &test.context().database());
    QCOMPARE(debtors, DebtorQueries(test.context().database()).count());
}

void TestWindowJobs::theUserCanCancel()
{
    WindowUnderTest test(WindowUnderTest::Book::Small);
    std::optional<Error::Code> outcome;
    test.context().runJob(
        u"Lang werk"_s,
        [](BookSession&, Progress& progress) -> Result<Done> {
            for (int i = 0; i < 1'000; ++i) {
                if (!progress.report(i, 1'000))
                    return Error{Error::Code::Cancelled, {}, {}};
                QThread::msleep(10);
            }
            return Done{};
        },
        this, [&](const Result<Done>& result) { outcome = result ? Error::Code::NothingToDo : result.error().code; });
    auto* cancel = test.window().findChild<QToolButton*>(u"taskPanel.cancel"_s);
    QVERIFY(cancel);
    QTRY_VERIFY(cancel->isVisible());
    QTRY_VERIFY(test.window().findChild<QProgressBar*>(u"taskPanel.bar"_s)->maximum() > 0);
    cancel->click();
    QTRY_VERIFY(outcome.has_value());
    QCOMPARE(*outcome, Error::Code::Cancelled);
    QTRY_VERIFY(!test.context().jobs().isBusy());
    QVERIFY(!cancel->isVisible());
}

void TestWindowJobs::jobsRunOneAfterTheOther()
{
    WindowUnderTest test(WindowUnderTest::Book::Small);
    std::atomic<int> running = 0;
    std::atomic<int> most = 0;
    QList<int> order;
    for (int number = 0; number < 4; ++number) {
        test.context().runJob(
            u"Werk"_s,
            [&](BookSession&, Progress&) -> Result<Done> {
                most = std::max(most.load(), ++running);
                QThread::msleep(20);
                --running;
                return Done{};
            },
            this, [&order, number](const Result<Done>&) { order += number; });
    }
    QTRY_COMPARE(order, (QList<int>{0, 1, 2, 3}));
    QCOMPARE(most.load(), 1);
}

void TestWindowJobs::aReceiverThatIsGoneGetsNothing()
{
    WindowUnderTest test(WindowUnderTest::Book::Small);
    auto receiver = std::make_unique<QObject>();
    bool wasTold = false;
    test.context().runJob(
        u"Werk"_s,
        [](BookSession&, Progress&) -> Result<Done> {
            QThread::msleep(50);
            return Done{};
        },
        receiver.get(), [&](const Result<Done>&) { wasTold = true; });
    receiver.reset();
    QTRY_VERIFY(!test.context().jobs().isBusy());
    QVERIFY(!wasTold);
}

void TestWindowJobs::aBrokenDatabaseComesOutAsAnError()
{
    WindowUnderTest test(WindowUnderTest::Book::Small);
    std::optional<Error::Code> outcome;
    test.context().runJob(
        u"Werk"_s,
        [](BookSession&, Progress&) -> Result<Done> { throw StorageFailure(Error{Error::Code::StorageBroken, {u"x"_s}, {}}); },
        this, [&](const Result<Done>& result) { outcome = result ? Error::Code::NothingToDo : result.error().code; });
    QTRY_VERIFY(outcome.has_value());
    QCOMPARE(*outcome, Error::Code::StorageBroken);
}

void TestWindowJobs::aReadingIsNotShownAndDoesNotHoldTheWindow()
{
    WindowUnderTest test(WindowUnderTest::Book::Small);
    std::atomic<bool> mayEnd = false;
    bool isRead = false;
    test.context().runReading(
        [&](BookSession& session, Progress&) -> Result<int> {
            while (!mayEnd)
                QThread::msleep(1);
            return DebtorQueries(session.database).count();
        },
        this, [&](const Result<int>& result) { isRead = result.valueOr(0) > 0; });
    QVERIFY(test.context().isWorking());
    QVERIFY(!test.context().jobs().isBusy()); // So neither panel nor question at closing.
    mayEnd = true;
    QTRY_VERIFY(isRead);
}

void TestWindowJobs::workBeforeAnyBookShowsProgressAndStops()
{
    WindowUnderTest test(WindowUnderTest::Book::Small);
    QThread* worker = nullptr;
    const auto done = desktop::runBesideWindow(test.window(), u"Werk"_s, [&](Progress& progress) -> Result<Done> {
        worker = QThread::currentThread();
        progress.report(1, 2);
        return Done{};
    });
    QVERIFY(done);
    QVERIFY(worker != qApp->thread());

    QTimer::singleShot(0, &test.window(), [&] {
        auto* dialog = test.window().findChild<QProgressDialog*>(u"besideWindow"_s);
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->value(), 500);
        dialog->findChild<QPushButton*>()->click();
    });
    const auto stopped = desktop::runBesideWindow(test.window(), u"Werk"_s, [](Progress& progress) -> Result<Done> {
        while (progress.report(1, 2))
            QThread::msleep(1);
        return Error{Error::Code::Cancelled, {}, {}};
    });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, Error::Code::Cancelled);
}

void TestWindowJobs::theFrameIsPaintedBeforeTheBookIsOpened()
{
    const QString path = [] {
        WindowUnderTest test(WindowUnderTest::Book::Small);
        return test.context().database().address().path;
    }();
    desktop::Arguments arguments;
    arguments.light = true;
    arguments.book = path;
    desktop::DesktopProgram program(arguments);
    FirstPaint paint(program.window());
    QVERIFY(program.start());
    QVERIFY(paint.isSeen);
    QVERIFY(!paint.hadBook);
    QVERIFY(program.window().context());
    QVERIFY(!program.window().currentPage()); // Painted first, the frame with the book in it as well.
    QTRY_VERIFY(program.window().currentPage());
    QTRY_VERIFY(program.window().currentPage()->hasContent());
}

void TestWindowJobs::theCheckOfTheFileKeepsNobodyFromClosing()
{
    const QString path = [] {
        WindowUnderTest test(WindowUnderTest::Book::Small);
        return test.context().database().address().path;
    }();
    desktop::Arguments arguments;
    arguments.light = true;
    arguments.book = path;
    desktop::DesktopProgram program(arguments);
    QVERIFY(program.start());
    QSet<ui::Job*> known;
    int checks = 0;
    int asking = 0;
    ui::Jobs& jobs = program.window().context()->jobs();
    connect(&jobs, &ui::Jobs::changed, this, [&] {
        for (ui::Job* job : jobs.jobs()) {
            if (known.contains(job))
                continue;
            known += job;
            connect(job, &ui::Job::finished, this, [&checks, &asking, job] {
                ++checks;
                asking += job->isReadOnly() ? 0 : 1;
            });
        }
    });
    QTRY_VERIFY_WITH_TIMEOUT(checks > 0, 20'000);
    QCOMPARE(asking, 0);
}

QTEST_MAIN(TestWindowJobs)
#include "test_window_jobs.moc"
