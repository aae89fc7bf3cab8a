// Today before its list was read once: how far it is, stopping it, and what goes on meanwhile. The reading goes as far as the test
// lets it, so that nothing depends on how fast a machine is.
#include "core/usecases/escalation/holds.h"
#include "tests/ui/shell/window_under_test.h"
#include "ui/screens/today/due_reading.h"
#include "ui/screens/today/first_reading.h"
#include "ui/screens/today/today_list.h"
#include "ui/screens/today/today_page.h"
#include "ui/shell/app_context.h"
#include "ui/shell/main_window.h"

#include <QFile>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QThread>
#include <QToolButton>
#include <QtTest>

#include <atomic>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using namespace tegoed::test;

namespace {

constexpr int kPatience = 30'000; // ms: of a machine that is busy with other things.
constexpr std::int64_t kInvoices = 1'000'000;

/// Reads the book, and then stands still at `at` of a million until the gate is open.
struct Gate {
    std::atomic<bool> isOpen = false;
    std::atomic<bool> isBroken = false;
    std::atomic<std::int64_t> at = 250'000;
    std::atomic<int> begun = 0, stopped = 0;

    Result<DueList> read(BookSession& session, Progress& progress)
    {
        ++begun;
        Result<DueList> list = readDue(session);
        do {
            if (!progress.report(at, kInvoices)) {
                ++stopped;
                return Error{Error::Code::Cancelled, {}, {}};
            }
            QThread::msleep(1);
        } while (!isOpen);
        if (isBroken)
            return Error{Error::Code::StorageBroken, {u"x"_s}, {}};
        return list;
    }
};

/// The window with a second page of today, of which the test holds the gate.
class GatedWindow : public WindowUnderTest {
public:
    GatedWindow() : WindowUnderTest((QFile::remove(scratch() + u"/small.tegoed"_s), Book::Small), u"nl"_s)
    {
        settle(20'000);
        due = new ui::DueReading(context(), [gate = gate](BookSession& session, Progress& progress) { return gate->read(session, progress); });
        ui::PageEntry entry;
        entry.id = u"gated"_s;
        entry.title = [] { return u"Gated"_s; };
        entry.icon = u"today"_s;
        entry.make = [this](ui::AppContext& of) -> ui::Page* { return page = new ui::TodayPage(of, *due); };
        context().pages().add(std::move(entry));
    }
    void open()
    {
        window().openPage(u"gated"_s, {});
        QTRY_VERIFY_WITH_TIMEOUT(page, kPatience);
    }
    template <typename Widget>
    Widget* in(const QString& name) { return page->findChild<Widget*>(name); }
    bool isReadingShown() { return in<QPushButton>(u"today.first.cancel"_s)->isVisible(); }
    QPushButton* again() { return in<QPushButton>(u"button.today.readAgain"_s); }
    bool isListShown() { return in<ui::TodayList>(u"today.list"_s)->isVisible(); }
    ui::TodayModel* model() { return page->findChild<ui::TodayModel*>(); }

    std::shared_ptr<Gate> gate = std::make_shared<Gate>();
    ui::DueReading* due = nullptr;
    ui::TodayPage* page = nullptr;
};

} // namespace

class TestFirstReading final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itSaysHowFarItIs();
    void itIsStopped_data();
    void itIsStopped();
    void aWaitingOneStopsAtOnce();
    void otherPagesWorkMeanwhile();
    void aChangeMeanwhileIsNotLost();
    void aFailureIsNoIdleDay();
};

void TestFirstReading::itSaysHowFarItIs()
{
    GatedWindow test;
    test.open();
    QTRY_VERIFY_WITH_TIMEOUT(test.isReadingShown(), kPatience);
    QVERIFY(!test.page->hasContent());
    auto* count = test.in<QLabel>(u"today.first.count"_s);
    auto* bar = test.in<QProgressBar>(u"today.first.bar"_s);
    QTRY_COMPARE_WITH_TIMEOUT(count->text(), u"250.000 van 1.000.000"_s, kPatience);
    QCOMPARE(bar->value() * 4, bar->maximum());
    test.gate->at = 750'000;
    QTRY_COMPARE_WITH_TIMEOUT(count->text(), u"750.000 van 1.000.000"_s, kPatience);
    QVERIFY(bar->accessibleName().contains(count->text()));
    // On any page, below.
    QTRY_COMPARE_WITH_TIMEOUT(test.window().findChild<QLabel*>(u"taskPanel.text"_s)->text().section(u" · "_s, 0, 0),
                 u"Openstaande facturen nakijken: 750.000 van 1.000.000"_s, kPatience);
    // Nothing is claimed of a book that was not read.
    QVERIFY(!test.in<QLabel>(u"today.freshness"_s)->isVisible());
    test.program().language().setCode(u"en"_s);
    QTRY_COMPARE_WITH_TIMEOUT(count->text(), u"750,000 of 1,000,000"_s, kPatience);
    test.program().language().setCode(u"nl"_s);
    test.gate->isOpen = true;
    QTRY_VERIFY_WITH_TIMEOUT(test.isListShown(), kPatience);
    QVERIFY(test.page->hasContent());
    QVERIFY(!test.isReadingShown());
    QVERIFY(test.in<QLabel>(u"today.freshness"_s)->isVisible());
    QCOMPARE(QApplication::focusWidget(), test.in<QWidget>(u"today.list"_s));
    QCOMPARE(test.page->thingsToDo(), ui::DueReading::thingsToDo(*readDue(test.context().session())));
    QVERIFY(test.page->thingsToDo() > 0);
}

void TestFirstReading::itIsStopped_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("with its button") << u"button"_s;
    QTest::newRow("with Esc") << u"esc"_s;
    QTest::newRow("in the task panel") << u"panel"_s;
}

void TestFirstReading::itIsStopped()
{
    QFETCH(QString, how);
    GatedWindow test;
    test.open();
    QTRY_VERIFY_WITH_TIMEOUT(test.isReadingShown(), kPatience);
    if (how == u"button") {
        QTest::mouseClick(test.in<QPushButton>(u"today.first.cancel"_s), Qt::LeftButton);
    } else if (how == u"esc") {
        QTRY_VERIFY_WITH_TIMEOUT(test.page->isAncestorOf(QApplication::focusWidget()), kPatience);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    } else {
        auto* cancel = test.window().findChild<QToolButton*>(u"taskPanel.cancel"_s);
        QTRY_VERIFY_WITH_TIMEOUT(cancel->isVisible(), kPatience);
        cancel->click();
    }
    QTRY_VERIFY_WITH_TIMEOUT(test.again() && test.again()->isVisible(), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(test.gate->stopped.load(), 1, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!test.context().isWorking(), kPatience);
    QVERIFY(test.page->hasContent());
    QVERIFY(!test.isListShown());
    QVERIFY(!test.in<QLabel>(u"today.freshness"_s)->isVisible());
    QCOMPARE(test.due->thingsToDo(), 0);
    bool isSaid = false;
    for (auto* label : test.page->findChildren<QLabel*>())
        isSaid = isSaid || (label->isVisible() && label->text().startsWith(u"U bent gestopt"_s));
    QVERIFY(isSaid);
    // Whoever stopped it says when to read: not the next change, not coming back to the page.
    ChangeSet change;
    change.everything = true;
    test.context().notifier().publish(change);
    test.window().openPage(u"debtors"_s, {});
    test.settle(20'000);
    QCOMPARE(test.gate->begun.load(), 1);
    test.window().openPage(u"gated"_s, {});
    test.settle(20'000);
    QCOMPARE(test.gate->begun.load(), 1);
    QVERIFY(test.again()->isVisible());
    test.gate->isOpen = true;
    QTest::mouseClick(test.again(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(test.isListShown(), kPatience);
    QCOMPARE(test.gate->begun.load(), 2);
    QVERIFY(test.page->thingsToDo() > 0);
}

void TestFirstReading::aWaitingOneStopsAtOnce()
{
    GatedWindow test;
    auto isFree = std::make_shared<std::atomic<bool>>(false);
    test.context().runJob(u"Ander werk"_s, [isFree](BookSession&, Progress& progress) -> Result<Done> {
        while (!*isFree && progress.report(0, 0))
            QThread::msleep(1);
        return Done{};
    }, this, [](const Result<Done>&) {});
    test.open();
    QTRY_VERIFY_WITH_TIMEOUT(test.isReadingShown(), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(test.in<QLabel>(u"today.first.count"_s)->text(), u"Wacht tot ander werk klaar is"_s, kPatience);
    test.in<QPushButton>(u"today.first.cancel"_s)->click();
    QVERIFY(test.again()->isVisible());
    QVERIFY(!*isFree);
    test.gate->isOpen = true;
    test.again()->click(); // Behind the one that was stopped, which brings nothing.
    QCOMPARE(test.gate->begun.load(), 0);
    *isFree = true;
    QTRY_VERIFY_WITH_TIMEOUT(test.isListShown(), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!test.context().isWorking(), kPatience);
    QVERIFY(test.isListShown());
    QVERIFY(test.page->thingsToDo() > 0);
}

void TestFirstReading::otherPagesWorkMeanwhile()
{
    GatedWindow test;
    const auto list = readDue(test.context().session());
    QVERIFY(list.hasValue() && !list->messages.empty());
    test.open();
    QTRY_VERIFY_WITH_TIMEOUT(test.isReadingShown(), kPatience);
    test.context().openDebtor(list->messages.front().debtor);
    QTRY_COMPARE_WITH_TIMEOUT(test.window().currentPageId(), u"debtors"_s, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(test.window().findChild<QLabel*>(u"debtorDetail.name"_s), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(test.window().findChild<QLabel*>(u"debtorDetail.name"_s)->text(), list->messages.front().debtorName, kPatience);
    // What pages read on a worker does not stand behind it.
    bool isRead = false;
    test.context().runReading([](BookSession&, Progress&) -> Result<int> { return 1; }, this, [&isRead](const Result<int>&) { isRead = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isRead, kPatience);
    QVERIFY(test.due->job());
    test.window().openPage(u"gated"_s, {});
    QTRY_VERIFY_WITH_TIMEOUT(test.isReadingShown(), kPatience);
    QCOMPARE(test.gate->begun.load(), 1);
    test.gate->isOpen = true;
    QTRY_VERIFY_WITH_TIMEOUT(test.isListShown(), kPatience);
}

void TestFirstReading::aChangeMeanwhileIsNotLost()
{
    GatedWindow test;
    const auto list = readDue(test.context().session());
    QVERIFY(list.hasValue() && !list->messages.empty());
    const DebtorId debtor = list->messages.front().debtor;
    test.open();
    QTRY_VERIFY_WITH_TIMEOUT(test.isReadingShown(), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(test.gate->begun.load(), 1, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(test.due->job()->total() > 0, kPatience); // The book was read as it was before.
    NewHold hold;
    hold.debtor = debtor;
    hold.reason = u"belt terug"_s;
    QVERIFY(setHold(test.context().session(), hold).hasValue());
    QSignalSpy done(test.due, &ui::DueReading::done);
    test.gate->isOpen = true;
    QTRY_COMPARE_WITH_TIMEOUT(done.count(), 2, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!test.context().isWorking(), kPatience);
    QCOMPARE(test.gate->begun.load(), 2);
    QVERIFY(test.isListShown());
    QVERIFY(!test.model()->find(ui::TodaySection::ToSend, debtor).isValid());
}

void TestFirstReading::aFailureIsNoIdleDay()
{
    GatedWindow test;
    test.gate->isOpen = true;
    test.gate->isBroken = true;
    test.open();
    QTRY_VERIFY_WITH_TIMEOUT(test.again() && test.again()->isVisible(), kPatience);
    QVERIFY(!test.isListShown());
    test.program().language().setCode(u"en"_s); // Says it again, in English.
    test.settle();
    QVERIFY(test.again()->isVisible());
    QCOMPARE(test.again()->text(), u"Read again"_s);
    test.program().language().setCode(u"nl"_s);
    test.gate->isBroken = false;
    test.again()->click();
    QTRY_VERIFY_WITH_TIMEOUT(test.isListShown(), kPatience);
}

QTEST_MAIN(TestFirstReading)
#include "test_first_reading.moc"
