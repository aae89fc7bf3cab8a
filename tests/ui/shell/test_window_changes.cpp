// How what is committed reaches the pages: the one in front at once, the others when they are opened, all of it and before they are seen.
#include "core/usecases/debtors.h"
#include "core/usecases/escalation/cold_start_answer.h"
#include "core/usecases/escalation/holds.h"
#include "tests/ui/shell/window_under_test.h"
#include "ui/screens/today/today_page.h"
#include "ui/shell/sidebar.h"

#include <QFile>
#include <QLabel>
#include <QtTest>

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The book of this test is a number; a change says that it is another one now.
class ProbePage final : public ui::Page {
public:
    ProbePage(ui::AppContext& context, const int& book) : Page(context), m_book(book), m_shown(book) {}

    QString title() const override { return u"Probe"_s; }
    void refresh(const ChangeSet& changes) override
    {
        told.push_back(changes);
        wasSeen.push_back(isVisible());
        m_shown = m_book;
        if (duringRefresh)
            std::exchange(duringRefresh, {})();
    }
    void showPlace(const QVariantMap&) override
    {
        shownAfter.push_back(static_cast<int>(told.size()));
        if (duringShowPlace)
            std::exchange(duringShowPlace, {})();
    }
    void retranslate() override {}

    std::vector<ChangeSet> told;
    std::vector<bool> wasSeen;      ///< At each of `told`.
    std::vector<int> shownAfter;    ///< How many of `told` had come at each showPlace.
    std::vector<int> painted;       ///< What each frame showed.
    std::function<void()> duringRefresh, duringShowPlace;
    int shown() const { return m_shown; }

protected:
    void paintEvent(QPaintEvent*) override { painted.push_back(m_shown); }

private:
    const int& m_book;
    int m_shown;
};

class ProbeWindow : public WindowUnderTest {
public:
    ProbeWindow() : WindowUnderTest(Book::Empty, u"en"_s)
    {
        ui::PageEntry entry;
        entry.id = u"probe"_s;
        entry.title = [] { return u"Probe"_s; };
        entry.icon = u"debtors"_s;
        entry.make = [this](ui::AppContext& of) -> ui::Page* {
            page = new ProbePage(of, book);
            if (duringMake)
                std::exchange(duringMake, {})();
            return page;
        };
        context().pages().add(std::move(entry));
    }
    void openProbe() { window().openPage(u"probe"_s, {}); }
    void leaveProbe()
    {
        window().openPage(u"debtors"_s, {});
        settle();
    }
    /// Commits: the book is another one, in this debtor.
    void change(std::int64_t debtor)
    {
        ++book;
        ChangeSet one;
        one.debtors = {DebtorId{debtor}};
        context().notifier().publish(one);
    }

    int book = 0;
    ProbePage* page = nullptr;
    std::function<void()> duringMake;
};

} // namespace

class TestWindowChanges final : public QObject {
    Q_OBJECT

    static int badge(WindowUnderTest& test)
    {
        const ui::PageEntry* today = test.context().pages().find(u"today"_s);
        const auto* sidebar = test.window().findChild<ui::Sidebar*>(u"sidebar"_s);
        for (int row = 0; row < sidebar->count(); ++row) {
            const QString said = sidebar->item(row)->data(Qt::AccessibleTextRole).toString();
            if (said.startsWith(today->title() + u", "_s))
                return said.mid(today->title().size() + 2).section(u' ', 0, 0).toInt();
        }
        return 0;
    }

private Q_SLOTS:
    void thePageInFrontIsToldAtOnce()
    {
        ProbeWindow test;
        test.openProbe();
        test.change(1);
        test.change(2);
        QCOMPARE(test.page->told.size(), 2U);
        QCOMPARE(test.page->shown(), 2);
    }

    void aHiddenPageIsToldOnceWhenItIsOpened()
    {
        ProbeWindow test;
        test.openProbe();
        test.leaveProbe();
        test.change(2);
        test.change(1);
        test.change(2);
        ChangeSet message;
        message.messages = {MessageId{5}};
        test.context().notifier().publish(message);
        test.settle();
        QCOMPARE(test.page->told.size(), 0U);
        test.openProbe();
        QCOMPARE(test.page->told.size(), 1U);
        const ChangeSet& all = test.page->told.front();
        QCOMPARE(all.debtors, (std::vector{DebtorId{1}, DebtorId{2}}));
        QCOMPARE(all.messages, (std::vector{MessageId{5}}));
        QVERIFY(!all.everything && !all.book);
        QVERIFY(!test.page->wasSeen.front());              // Before it is seen …
        QCOMPARE(test.page->shownAfter, (std::vector{0, 1})); // … and before it goes to its place.
        test.leaveProbe();
        test.openProbe(); // Nothing changed meanwhile.
        QCOMPARE(test.page->told.size(), 1U);
    }

    void theFirstFrameShowsWhatIsNow_data()
    {
        QTest::addColumn<bool>("isBack");
        QTest::newRow("opened") << false;
        QTest::newRow("with back") << true;
    }
    void theFirstFrameShowsWhatIsNow()
    {
        QFETCH(bool, isBack);
        ProbeWindow test;
        test.openProbe();
        test.settle();
        test.leaveProbe();
        test.change(1);
        test.settle();
        test.page->painted.clear();
        isBack ? test.window().goBack() : test.openProbe();
        QTRY_VERIFY(!test.page->painted.empty());
        QCOMPARE(test.page->painted.front(), 1);
    }

    void whatIsCommittedWhileAPageOpensIsNotLost_data()
    {
        QTest::addColumn<QString>("when");
        QTest::newRow("while it is made") << u"make"_s;
        QTest::newRow("while it is brought up to date") << u"refresh"_s;
        QTest::newRow("while it goes to its place") << u"place"_s;
    }
    void whatIsCommittedWhileAPageOpensIsNotLost()
    {
        QFETCH(QString, when);
        ProbeWindow test;
        const auto commit = [&test] { test.change(9); };
        if (when == u"make"_s) {
            test.duringMake = commit;
        } else {
            test.openProbe();
            test.leaveProbe();
            test.change(1);
            (when == u"refresh"_s ? test.page->duringRefresh : test.page->duringShowPlace) = commit;
        }
        test.openProbe();
        QCOMPARE(test.page->shown(), test.book);
        QCOMPARE(test.page->told.back().debtors, (std::vector{DebtorId{9}}));
    }

    void afterTheBookIsLeftNothingIsTold()
    {
        ProbeWindow test;
        test.openProbe();
        const QPointer<ui::AppContext> left = &test.context();
        const QPointer<ProbePage> page = test.page;
        test.window().showStart(new QWidget);
        QVERIFY(left && page); // They go when what asked for it is done.
        ChangeSet one;
        one.everything = true;
        left->notifier().publish(one);
        QCOMPARE(page->told.size(), 0U);
        QTRY_VERIFY(!left && !page);
    }

    void theNextBookHasNothingOfTheLast()
    {
        ProbeWindow test;
        test.openProbe();
        test.leaveProbe();
        test.change(1);
        const Result<BookAddress> address = BookAddress::parse(WindowUnderTest::scratch() + u"/empty.tegoed"_s);
        test.program().closeBook();
        test.settle();
        QVERIFY(test.program().openBook(*address, false));
        test.settle();
        ui::PageEntry entry;
        entry.id = u"probe"_s;
        entry.title = [] { return u"Probe"_s; };
        entry.make = [&test](ui::AppContext& of) -> ui::Page* { return test.page = new ProbePage(of, test.book); };
        test.context().pages().add(std::move(entry));
        test.openProbe();
        QCOMPARE(test.page->told.size(), 0U);
    }

    void aDebtorRenamedBehindAnotherPageHasTheNewNameAtOnce()
    {
        ProbeWindow test;
        DebtorData data;
        data.name = u"Bakkerij Jansen"_s;
        const auto saved = addDebtor(test.context().session(), data);
        QVERIFY(saved);
        test.context().openDebtor(saved->id);
        auto* name = test.window().findChild<QLabel*>(u"debtorDetail.name"_s);
        QVERIFY(name);
        QCOMPARE(name->text(), data.name);
        test.openProbe();
        data.name = u"Bakkerij Jansen en Zoon"_s;
        QVERIFY(editDebtor(test.context().session(), saved->id, 1, data));
        test.window().openPage(u"debtors"_s, {}); // As it was left: the debtor, not the list.
        QVERIFY(name->isVisible());
        QCOMPARE(name->text(), data.name);
    }

    void theBadgeOfTodayMovesBehindAnotherPage()
    {
        QFile::remove(WindowUnderTest::scratch() + u"/small.tegoed"_s);
        WindowUnderTest test(WindowUnderTest::Book::Small, u"en"_s);
        test.window().openPage(u"today"_s, {});
        test.settle(20'000);
        auto* page = qobject_cast<ui::TodayPage*>(test.window().currentPage());
        QVERIFY(page);
        const auto& list = page->findChild<ui::TodayModel*>()->list();
        if (list.coldStart > 0)
            QVERIFY(answerColdStart(test.context().session(), {}).hasValue());
        test.settle(20'000);
        QVERIFY(!list.messages.empty());
        const int before = badge(test);
        QCOMPARE(before, page->thingsToDo());
        std::vector<InvoiceId> invoices;
        for (const DueInvoice& invoice : list.messages.front().invoices)
            invoices.push_back(invoice.id);
        test.window().openPage(u"debtors"_s, {});
        QVERIFY(snooze(test.context().session(), invoices, test.context().today().plusDays(3), u"belt terug"_s));
        QTRY_COMPARE_WITH_TIMEOUT(badge(test), before - 1, 20'000);
        QCOMPARE(page->thingsToDo(), before); // Nobody sees the page.
        test.window().openPage(u"today"_s, {});
        QCOMPARE(page->thingsToDo(), before - 1); // It has it in its first frame, without reading again.
        QCOMPARE(badge(test), before - 1);
    }
};

QTEST_MAIN(TestWindowChanges)
#include "test_window_changes.moc"
