#include "ui/presentation/ui_language.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/debtor_picker.h"
#include "ui/widgets/money_edit.h"

#include <QSignalSpy>
#include <QtTest>

using namespace tegoed;
using namespace tegoed::ui;
using namespace Qt::Literals::StringLiterals;

class TestTypedFields final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_language.setCode(u"nl"_s); }
    void anAmountIsWrittenOutOnLeaving();
    void anAmountFollowsTheLanguage();
    void whatIsNoAmountStays();
    void aDayInWords_data();
    void aDayInWords();
    void upAndDownMoveADay();
    void whatIsNoDayStays();
    void aDebtorIsChosenByPartOfItsName();
    void typingOnUndoesTheChoice();

private:
    UiLanguage m_language;
    const Date m_today{2026, 11, 25};
};

void TestTypedFields::anAmountIsWrittenOutOnLeaving()
{
    QWidget window;
    MoneyEdit edit(&window);
    QLineEdit other(&window);
    window.show();
    edit.setFocus();
    QTest::keyClicks(&edit, u"1210,5"_s);
    QCOMPARE(edit.text(), u"1210,5"_s); // Not while it is typed.
    QVERIFY(edit.amount());
    QCOMPARE(edit.amount()->minorUnits(), 121'050);
    QFocusEvent leave(QEvent::FocusOut);
    QCoreApplication::sendEvent(&edit, &leave);
    QCOMPARE(edit.text(), u"1.210,50"_s);
}

void TestTypedFields::anAmountFollowsTheLanguage()
{
    MoneyEdit edit;
    edit.setAmount(Money{123'456, Currency::euro()});
    QCOMPARE(edit.text(), u"1.234,56"_s);
    m_language.setCode(u"en"_s);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&edit, &change);
    QCOMPARE(edit.text(), u"1,234.56"_s);
    QCOMPARE(edit.amount()->minorUnits(), 123'456);
}

void TestTypedFields::whatIsNoAmountStays()
{
    MoneyEdit edit;
    QVERIFY(edit.isEmpty());
    QVERIFY(!edit.amount());
    QTest::keyClicks(&edit, u"veel"_s);
    QFocusEvent leave(QEvent::FocusOut);
    QCoreApplication::sendEvent(&edit, &leave);
    QCOMPARE(edit.text(), u"veel"_s);
    QCOMPARE(edit.amount().error().code, Error::Code::InvalidAmount);
}

void TestTypedFields::aDayInWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("day and month: the last one") << u"31-12"_s << u"31-12-2025"_s;
    QTest::newRow("in full") << u"1-2-2026"_s << u"01-02-2026"_s;
    QTest::newRow("days back") << u"-30"_s << u"26-10-2026"_s;
    QTest::newRow("end of last month") << u"eind vorige maand"_s << u"31-10-2026"_s;
    QTest::newRow("today") << u"vandaag"_s << u"25-11-2026"_s;
}

void TestTypedFields::aDayInWords()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    DateEdit edit(m_today);
    QSignalSpy chosen(&edit, &DateEdit::dateChosen);
    QTest::keyClicks(&edit, typed);
    QVERIFY(chosen.isEmpty());
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(edit.text(), expected);
    QCOMPARE(chosen.size(), 1);
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1); // The same day again is no choice.
}

void TestTypedFields::upAndDownMoveADay()
{
    DateEdit edit(m_today);
    edit.setDate(Date(2026, 3, 1));
    QTest::keyClick(&edit, Qt::Key_Down);
    QCOMPARE(edit.text(), u"28-02-2026"_s);
    QTest::keyClick(&edit, Qt::Key_Up);
    QTest::keyClick(&edit, Qt::Key_Up);
    QCOMPARE(edit.text(), u"02-03-2026"_s);
}

void TestTypedFields::whatIsNoDayStays()
{
    DateEdit edit(m_today);
    QTest::keyClicks(&edit, u"31-02-2026"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(edit.text(), u"31-02-2026"_s);
    QVERIFY(edit.isWrong());
    QVERIFY(!edit.date());
}

void TestTypedFields::aDebtorIsChosenByPartOfItsName()
{
    QString asked;
    DebtorPicker picker([&asked](const QString& text, int) {
        asked = text;
        return std::vector<DebtorPicker::Choice>{{DebtorId{7}, u"Garage Maes nv"_s, u"10023 · Antwerpen"_s}};
    });
    QSignalSpy chosen(&picker, &DebtorPicker::debtorChosen);
    QTest::keyClicks(&picker, u"mae"_s);
    QCOMPARE(asked, u"mae"_s);
    QVERIFY(!picker.debtor().isValid());
    QTest::keyClick(&picker, Qt::Key_Return);
    QCOMPARE(picker.debtor().value, 7);
    QCOMPARE(picker.text(), u"Garage Maes nv"_s);
    QCOMPARE(chosen.size(), 1);
}

void TestTypedFields::typingOnUndoesTheChoice()
{
    DebtorPicker picker([](const QString&, int) { return std::vector<DebtorPicker::Choice>{}; });
    picker.setDebtor(DebtorId{7}, u"Garage Maes nv"_s);
    QTest::keyClicks(&picker, u"x"_s);
    QVERIFY(!picker.debtor().isValid()); // The name no longer is that debtor's.
}

QTEST_MAIN(TestTypedFields)
#include "test_typed_fields.moc"
