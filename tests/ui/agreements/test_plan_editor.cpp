// A payment plan while somebody fills it in: what stands there at first, what every field does, rows by hand, and that nothing is
// read meanwhile.
#include "tests/ui/agreements/plan_window.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/money_text.h"
#include "ui/presentation/ui_language.h"
#include "ui/screens/agreements/plan_parts_model.h"
#include "ui/widgets/inline_strip.h"

#include <QComboBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTableView>
#include <QTableWidget>

using namespace tegoed;
using namespace tegoed::test;
using namespace tegoed::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

Money euro(std::int64_t cents)
{
    return {cents, Currency::euro()};
}

QStringList column(PlanEditor& editor, int which)
{
    const QAbstractItemModel* model = editor.findChild<QTableView*>(u"plan.parts"_s)->model();
    QStringList found;
    for (int row = 0; row < model->rowCount(); ++row)
        found << model->index(row, which).data().toString();
    return found;
}

bool typeInRow(PlanEditor& editor, int row, int which, const QString& text)
{
    QAbstractItemModel* model = editor.findChild<QTableView*>(u"plan.parts"_s)->model();
    return model->setData(model->index(row, which), text, Qt::EditRole);
}

QString label(PlanEditor& editor, const char* name)
{
    return editor.findChild<QLabel*>(QLatin1StringView(name))->text();
}

void setCount(PlanEditor& editor, int parts)
{
    editor.findChild<QSpinBox*>(u"plan.count"_s)->setValue(parts);
}

} // namespace

class TestPlanEditor final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewPlanIsProposedWhole();
    void everyFieldChangesThePartsAtOnce_data();
    void everyFieldChangesThePartsAtOnce();
    void invoicesAreTickedOnAndOff();
    void claimsAreAddedToTheTotal();
    void aRowByHandIsMarkedAndTheDifferenceShownUntilItCloses();
    void aDayThatFallsOnAHolidayIsMovedAndSaysWhy();
    void aDayByHandIsMarkedAndMovedToo();
    void nothingIsReadWhileSomebodyTypes();
    void whatMakesNoPlanIsSaidAndNothingIsKept_data();
    void whatMakesNoPlanIsSaidAndNothingIsKept();
    void anotherLanguageKeepsWhatWasTyped();
    void theDebtorsOwnPartsAreFilledIn();
};

void TestPlanEditor::aNewPlanIsProposedWhole()
{
    PlanWindow test;
    PlanEditor* editor = test.openNew();
    QVERIFY(editor);
    auto* invoices = editor->findChild<QTableWidget*>(u"plan.invoices"_s);
    QCOMPARE(invoices->rowCount(), 3);
    QCOMPARE(invoices->item(0, 0)->checkState(), Qt::Checked);
    QCOMPARE(invoices->item(1, 0)->checkState(), Qt::Checked);
    QCOMPARE(invoices->item(2, 0)->checkState(), Qt::Unchecked); // Not due yet.
    QVERIFY(invoices->item(2, 3)->text().contains(u"not due yet"_s));
    QCOMPARE(column(*editor, PlanPartsModel::Amount), QStringList({u"302.50"_s, u"302.50"_s, u"302.50"_s, u"302.50"_s}));
    QCOMPARE(column(*editor, PlanPartsModel::Cumulative).back(), u"1,210.00"_s);
    QVERIFY(label(*editor, "plan.sum").startsWith(u"✓"_s));
    QVERIFY2(label(*editor, "plan.feasibility").contains(u"no earlier plans"_s), qPrintable(label(*editor, "plan.feasibility")));
    QVERIFY(!editor->plan().isValid());
    QCOMPARE(plans(test.session())->size(), std::size_t(0)); // Nothing is kept until somebody says so.
}

void TestPlanEditor::everyFieldChangesThePartsAtOnce_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QStringList>("amounts");
    QTest::newRow("three parts, rest in the first") << u"three"_s << QStringList{u"403.34"_s, u"403.33"_s, u"403.33"_s};
    QTest::newRow("three parts, rest in the last") << u"three, rest last"_s << QStringList{u"403.33"_s, u"403.33"_s, u"403.34"_s};
    QTest::newRow("an own first part") << u"first 310"_s << QStringList{u"310.00"_s, u"300.00"_s, u"300.00"_s, u"300.00"_s};
    QTest::newRow("a fixed amount") << u"fixed 500"_s << QStringList{u"210.00"_s, u"500.00"_s, u"500.00"_s};
    QTest::newRow("a fixed amount, rest in the last") << u"fixed 500, rest last"_s << QStringList{u"500.00"_s, u"500.00"_s, u"210.00"_s};
}

void TestPlanEditor::everyFieldChangesThePartsAtOnce()
{
    QFETCH(QString, what);
    QFETCH(QStringList, amounts);
    PlanWindow test;
    PlanEditor* editor = test.openNew();
    QVERIFY(editor);
    if (what.startsWith(u"three"_s))
        setCount(*editor, 3);
    if (what.startsWith(u"first"_s))
        typeInto(*editor, u"plan.first"_s, u"310"_s);
    if (what.startsWith(u"fixed"_s)) {
        typeInto(*editor, u"plan.each"_s, u"500"_s);
        QVERIFY(editor->findChild<QRadioButton*>(u"plan.fixed"_s)->isChecked());
    }
    if (what.endsWith(u"last"_s)) {
        auto* rest = editor->findChild<QComboBox*>(u"plan.rest"_s);
        rest->setCurrentIndex(1);
        Q_EMIT rest->activated(1);
    }
    QCOMPARE(column(*editor, PlanPartsModel::Amount), amounts);
    QVERIFY(editor->isChanged());
}

void TestPlanEditor::invoicesAreTickedOnAndOff()
{
    PlanWindow test;
    PlanEditor* editor = test.openNew();
    QVERIFY(editor);
    auto* invoices = editor->findChild<QTableWidget*>(u"plan.invoices"_s);
    invoices->item(2, 0)->setCheckState(Qt::Checked);
    QVERIFY(label(*editor, "plan.principal").contains(u"1,710.00"_s));
    invoices->item(0, 0)->setCheckState(Qt::Unchecked);
    QVERIFY(label(*editor, "plan.principal").contains(u"1,000.00"_s));
    QCOMPARE(column(*editor, PlanPartsModel::Amount).front(), u"250.00"_s);
}

void TestPlanEditor::claimsAreAddedToTheTotal()
{
    PlanWindow test;
    PlanEditor* editor = test.openNew();
    QVERIFY(editor);
    typeInto(*editor, u"plan.costs"_s, u"40"_s);
    typeInto(*editor, u"plan.interest"_s, u"10"_s);
    QVERIFY(label(*editor, "plan.total").contains(u"1,260.00"_s));
    QCOMPARE(column(*editor, PlanPartsModel::Amount).front(), u"315.00"_s);
}

void TestPlanEditor::aRowByHandIsMarkedAndTheDifferenceShownUntilItCloses()
{
    PlanWindow test;
    PlanEditor* editor = test.openNew();
    QVERIFY(editor);
    QVERIFY(typeInRow(*editor, 1, PlanPartsModel::Amount, u"200"_s));
    QCOMPARE(column(*editor, PlanPartsModel::Amount), QStringList({u"302.50"_s, u"✎ 200.00"_s, u"302.50"_s, u"302.50"_s}));
    QVERIFY2(label(*editor, "plan.sum").contains(u"102.50"_s), qPrintable(label(*editor, "plan.sum")));
    QVERIFY(press(*editor, u"plan.save"_s)); // Refused: it does not add up.
    QCOMPARE(plans(test.session())->size(), std::size_t(0));
    QVERIFY(typeInRow(*editor, 3, PlanPartsModel::Amount, u"405"_s));
    QVERIFY(label(*editor, "plan.sum").startsWith(u"✓"_s));
    QVERIFY(press(*editor, u"plan.save"_s));
    QTRY_COMPARE(plans(test.session())->size(), std::size_t(1));
    // Read again from the book, they are the same and marked.
    QCOMPARE(column(*editor, PlanPartsModel::Amount).at(3), u"✎ 405.00"_s);
    // Equal parts again: what was typed is gone.
    setCount(*editor, 2);
    QCOMPARE(column(*editor, PlanPartsModel::Amount), QStringList({u"605.00"_s, u"605.00"_s}));
}

void TestPlanEditor::aDayThatFallsOnAHolidayIsMovedAndSaysWhy()
{
    PlanWindow test;
    PlanEditor* editor = test.openNew();
    QVERIFY(editor);
    const Date newYear(test.today().year() + 1, 1, 1);
    typeInto(*editor, u"plan.start"_s, dateText(newYear));
    QTest::keyClick(editor->findChild<QLineEdit*>(u"plan.start"_s), Qt::Key_Return);
    auto moved = onWorkingDay(Instalment{1, newYear, newYear, euro(100), {}}, WorkCalendar::Netherlands);
    QVERIFY(moved);
    QTRY_COMPARE(column(*editor, PlanPartsModel::Day).front(), dateText(moved->due));
    QVERIFY2(column(*editor, PlanPartsModel::FallsOn).front().contains(u"New Year"_s), qPrintable(column(*editor, PlanPartsModel::FallsOn).front()));
    QVERIFY(editor->isVisible()); // Enter in a field is no button.
}

void TestPlanEditor::aDayByHandIsMarkedAndMovedToo()
{
    PlanWindow test;
    PlanEditor* editor = test.openNew();
    QVERIFY(editor);
    const Date first = test.start();
    typeInto(*editor, u"plan.start"_s, dateText(first));
    QTest::keyClick(editor->findChild<QLineEdit*>(u"plan.start"_s), Qt::Key_Return);
    Date saturday = first.plusDays(40);
    while (saturday.isoWeekday() != 6)
        saturday = saturday.plusDays(1);
    QVERIFY(typeInRow(*editor, 1, PlanPartsModel::Day, dateText(saturday)));
    QCOMPARE(column(*editor, PlanPartsModel::Day).at(1).left(1), u"✎"_s);
    QVERIFY2(column(*editor, PlanPartsModel::FallsOn).at(1).contains(u"moved"_s), qPrintable(column(*editor, PlanPartsModel::FallsOn).at(1)));
}

void TestPlanEditor::nothingIsReadWhileSomebodyTypes()
{
    PlanWindow test;
    PlanEditor* editor = test.openNew();
    QVERIFY(editor);
    // Another connection keeps the book to itself: whoever reads it now waits until the time is over, and fails.
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"exclusive"_s);
        other.setDatabaseName(test.context().database().address().path);
        QVERIFY(other.open());
        QSqlQuery lock(other);
        QVERIFY2(lock.exec(u"BEGIN EXCLUSIVE"_s), qPrintable(lock.lastError().text()));
        test.context().database().execute(u"PRAGMA busy_timeout=0"_s);
        bool isShutOut = false;
        try {
            Statement(test.context().database(), u"SELECT count(*) FROM debtor"_s).next();
        } catch (const StorageFailure&) {
            isShutOut = true; // So this check bites: a read would not go unseen.
        }
        QVERIFY(isShutOut);
        for (const int parts : {2, 3, 5, 8, 13, 24})
            setCount(*editor, parts);
        typeInto(*editor, u"plan.costs"_s, u"40"_s);
        typeInto(*editor, u"plan.first"_s, u"100"_s);
        QVERIFY(typeInRow(*editor, 2, PlanPartsModel::Amount, u"55"_s));
        editor->findChild<QTableWidget*>(u"plan.invoices"_s)->item(2, 0)->setCheckState(Qt::Checked);
        typeInto(*editor, u"plan.each"_s, u"250"_s);
        QTest::qWait(50);
        QCOMPARE(column(*editor, PlanPartsModel::Amount), QStringList({u"100.00"_s, u"150.00"_s, u"250.00"_s, u"250.00"_s, u"250.00"_s, u"250.00"_s, u"250.00"_s, u"250.00"_s}));
        QVERIFY(stripText(*editor).isEmpty());
        QVERIFY(lock.exec(u"ROLLBACK"_s));
        other.close();
    }
    QSqlDatabase::removeDatabase(u"exclusive"_s);
}

void TestPlanEditor::whatMakesNoPlanIsSaidAndNothingIsKept_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("said");
    QTest::newRow("a first part of everything") << u"first 1210"_s << u"leaves nothing"_s;
    QTest::newRow("a fixed amount of nothing") << u"fixed 0"_s << u"above zero"_s;
    QTest::newRow("a part below a euro") << u"fixed 0.50"_s << u"too many"_s;
    QTest::newRow("no invoice") << u"none"_s << u"invoices"_s;
    QTest::newRow("no amount") << u"costs abc"_s << u"no amount"_s;
}

void TestPlanEditor::whatMakesNoPlanIsSaidAndNothingIsKept()
{
    QFETCH(QString, what);
    QFETCH(QString, said);
    PlanWindow test;
    PlanEditor* editor = test.openNew();
    QVERIFY(editor);
    const QString typed = what.section(u' ', 1);
    if (what.startsWith(u"first"_s))
        typeInto(*editor, u"plan.first"_s, typed);
    else if (what.startsWith(u"fixed"_s))
        typeInto(*editor, u"plan.each"_s, typed);
    else if (what.startsWith(u"costs"_s))
        typeInto(*editor, u"plan.costs"_s, typed);
    else
        for (int row = 0; row < 2; ++row)
            editor->findChild<QTableWidget*>(u"plan.invoices"_s)->item(row, 0)->setCheckState(Qt::Unchecked);
    QVERIFY(press(*editor, u"plan.save"_s));
    QVERIFY2(stripText(*editor).contains(said, Qt::CaseInsensitive), qPrintable(stripText(*editor)));
    QCOMPARE(plans(test.session())->size(), std::size_t(0));
    QVERIFY(editor->isVisible());
}

void TestPlanEditor::anotherLanguageKeepsWhatWasTyped()
{
    PlanWindow test;
    PlanEditor* editor = test.openNew();
    QVERIFY(editor);
    setCount(*editor, 3);
    typeInto(*editor, u"plan.costs"_s, u"40.5"_s);
    test.context().language().setCode(u"nl"_s);
    test.under().settle();
    QCOMPARE(editor->findChild<QSpinBox*>(u"plan.count"_s)->value(), 3);
    QCOMPARE(column(*editor, PlanPartsModel::Cumulative).back(), u"1.250,50"_s);
    QVERIFY(editor->isChanged());
    QCOMPARE(editor->findChild<QLineEdit*>(u"plan.costs"_s)->text(), u"40,50"_s);
    test.context().language().setCode(u"en"_s);
}

void TestPlanEditor::theDebtorsOwnPartsAreFilledIn()
{
    PlanWindow test;
    ProposedParts proposed;
    proposed.amounts = {euro(210'00), euro(500'00), euro(500'00)};
    proposed.days = {test.start(), test.start().plusDays(20), test.start().plusDays(60)};
    proposed.isByDebtor = true;
    PlanEditor* editor = test.openNew(proposed);
    QVERIFY(editor);
    QCOMPARE(column(*editor, PlanPartsModel::Amount), QStringList({u"✎ 210.00"_s, u"✎ 500.00"_s, u"✎ 500.00"_s}));
    QVERIFY(press(*editor, u"plan.counter"_s));
    QTRY_VERIFY(editor->plan().isValid());
    QCOMPARE(test.state(editor->plan()), PlanState::Countered);
    QVERIFY(test.row(editor->plan()).data.current.isByDebtor);
    QVERIFY(test.row(editor->plan()).data.plan.isRequested);
    QVERIFY(seen(*editor, u"plan.agree"_s));
    QCOMPARE(seen<QPushButton>(*editor, u"plan.break"_s)->text().remove(u'&'), u"Refuse…"_s);
}

QTEST_MAIN(TestPlanEditor)
#include "test_plan_editor.moc"
