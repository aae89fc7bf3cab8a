#include "tests/ui/screens/page_under_test.h"
#include "core/usecases/escalation/what_if.h"
#include "ui/presentation/simulation_text.h"
#include "ui/screens/rules/explain_dialog.h"
#include "ui/widgets/date_edit.h"

#include <QLabel>
#include <QListWidget>
#include <QSlider>
#include <QSpinBox>
#include <QTableWidget>

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

// The past year under the rules, on their page: the figures of the use case, compared once a rule is changed.
class TestRulesSimulation final : public QObject {
    Q_OBJECT

    /// The page with a sequence that debtors follow.
    static bool open(WindowUnderTest& test)
    {
        test.window().openPage(u"rules"_s, {{u"sequence"_s, u"nl_b2b"_s}});
        test.settle();
        return test.window().findChild<QListWidget*>(u"rules.list"_s) != nullptr;
    }
    static void simulate(WindowUnderTest& test)
    {
        test.window().findChild<QAction*>(u"rules.pastYear"_s)->trigger();
    }
    static QLabel* said(WindowUnderTest& test) { return test.window().findChild<QLabel*>(u"rules.difference"_s); }
    static Result<SimulationResult> expected(WindowUnderTest& test, const std::optional<Sequence>& changed = {})
    {
        SimulationRequest request;
        request.isPastYear = true;
        request.changed = changed;
        NoProgress silent;
        return simulateRules(test.context().session(), request, silent);
    }

private Q_SLOTS:
    void thePastYearOfTheRulesAsTheyAre()
    {
        WindowUnderTest test(WindowUnderTest::Book::Small);
        QVERIFY(open(test));
        const auto year = expected(test);
        QVERIFY(year);
        QVERIFY(year->now.size() > 10);
        simulate(test);
        QTRY_VERIFY(said(test)->isVisible());
        QVERIFY2(said(test)->text().contains(ui::simulationSumsText(year->sumsNow)), qPrintable(said(test)->text()));
        auto* rows = test.window().findChild<QTableWidget*>(u"rules.simulation"_s);
        QCOMPARE(rows->rowCount(), std::min(500, static_cast<int>(year->now.size()))); // Nobody reads more; what is left out is said.
        QCOMPARE(said(test)->text().contains(u"De eerste 500 van"_s), year->now.size() > 500);
        QCOMPARE(rows->item(0, 0)->text(), year->now.front().day.toIso().split(u'-').at(2) + year->now.front().day.toIso().mid(4, 4) + u"2025"_s); // 26-11-2025
        QVERIFY(rows->item(0, 1)->text().contains(year->now.front().debtorName));
        const QString dutch = said(test)->text();
        QVERIFY(dutch.contains(u"tot en met"_s));
        test.program().language().setCode(u"en"_s);
        test.settle();
        QTRY_VERIFY(said(test)->isVisible() && said(test)->text() != dutch); // What was simulated stays, in the other language.
        QVERIFY(said(test)->text().contains(u"with payments on the days they came"_s));
    }

    void aChangedRuleIsComparedWithTheSavedOne()
    {
        WindowUnderTest test(WindowUnderTest::Book::Small);
        QVERIFY(open(test));
        auto* steps = test.window().findChild<QTableWidget*>(u"rules.steps"_s);
        steps->setCurrentCell(1, 0); // The first after the due day.
        auto* days = test.window().findChild<QSpinBox*>(u"rules.days"_s);
        days->setValue(days->value() + 2);
        Sequence changed = *readSequence(test.context().session(), u"nl_b2b"_s);
        changed.steps[1].days = days->value();
        const auto year = expected(test, changed);
        QVERIFY2(year, qPrintable(year ? QString() : year.error().arguments.join(u'|')));
        QVERIFY(year->later + year->removed > 0);
        simulate(test);
        QTRY_VERIFY(said(test)->isVisible());
        const QString text = said(test)->text();
        QVERIFY(text.contains(u"Huidige regels: "_s + ui::simulationSumsText(year->sumsNow)));
        QVERIFY(text.contains(u"Gewijzigde regels: "_s + ui::simulationSumsText(year->sumsChanged)));
        QVERIFY(text.contains(ui::simulationDifferenceText(*year, true)));
        QCOMPARE(text.contains(ui::paidBeforeText(year->paidBefore)), year->paidBefore > 0);
        // Another sequence: what was said is not about that one.
        auto* list = test.window().findChild<QListWidget*>(u"rules.list"_s);
        list->setCurrentRow(list->currentRow() == 0 ? 1 : 0);
        QVERIFY(!said(test)->isVisible());
    }

    void agingLooksAhead()
    {
        WindowUnderTest test(WindowUnderTest::Book::Small);
        test.window().openPage(u"aging"_s, {});
        test.settle();
        auto* slider = test.window().findChild<QSlider*>(u"agingTimeSlider"_s);
        const Date today = test.context().today(), ahead = today.plusDays(40);
        QTRY_VERIFY(slider->maximum() >= ahead.dayNumber());
        const auto line = [&] { return seen<QLabel>(test.window(), u"whatIf"_s); };
        QVERIFY(!line()); // Today is not another day.
        slider->setValue(ahead.dayNumber());
        NoProgress silent;
        const auto known = whatIfOn(test.context().session(), std::nullopt, ahead, silent);
        QVERIFY(known);
        QVERIFY(known->sums.messages > 0);
        QTRY_VERIFY(line() && line()->text().contains(ui::simulationActsText(known->sums)));
        slider->setValue(today.plusDays(-40).dayNumber());
        QVERIFY(!line());
    }

    void aDebtorIsLookedAheadWithASlider()
    {
        WindowUnderTest test(WindowUnderTest::Book::Small);
        const Date today = test.context().today();
        SimulationRequest request;
        NoProgress silent;
        const auto coming = simulateRules(test.context().session(), request, silent);
        QVERIFY(coming && !coming->now.empty());
        const DebtorId debtor = coming->now.back().debtor;
        ui::ExplainDialog dialog(test.context(), debtor, u"D"_s, &test.window());
        dialog.show();
        test.settle();
        dialog.findChild<QSlider*>(u"explain.ahead"_s)->setValue(30);
        QCOMPARE(dialog.findChild<ui::DateEdit*>(u"explain.on"_s)->date(), std::optional(today.plusDays(30)));
        const auto known = whatIfOn(test.context().session(), debtor, today.plusDays(30), silent);
        QVERIFY(known);
        QTRY_VERIFY(seen<QLabel>(dialog, u"whatIf"_s) && seen<QLabel>(dialog, u"whatIf"_s)->text().contains(ui::simulationActsText(known->sums)));
        dialog.findChild<ui::DateEdit*>(u"explain.on"_s)->setDate(today.plusDays(12)); // Set, not chosen: nothing happens until it is.
        QCOMPARE(dialog.findChild<QSlider*>(u"explain.ahead"_s)->value(), 30);
    }
};

QTEST_MAIN(TestRulesSimulation)
#include "test_rules_simulation.moc"
