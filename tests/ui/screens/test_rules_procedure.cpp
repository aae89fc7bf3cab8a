#include "core/usecases/escalation/procedure.h"
#include "core/usecases/legal_settings.h"
#include "tests/ui/screens/page_under_test.h"
#include "ui/presentation/procedure_text.h"

#include <QSpinBox>
#include <QTableWidget>
#include <QTabWidget>

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

// The own way of working on the page of the rules: what is not in order, and the way to what mends it.
class TestRulesProcedure final : public QObject {
    Q_OBJECT

    static QLabel* findings(WindowUnderTest& test)
    {
        test.window().openPage(u"rules"_s, {});
        test.settle();
        return test.window().findChild<QLabel*>(u"rules.procedure.findings"_s);
    }

private Q_SLOTS:
    void anEmptyBookSaysThatThereIsNothingToJudge()
    {
        WindowUnderTest test(WindowUnderTest::Book::Empty);
        QLabel* label = findings(test);
        QVERIFY(label);
        auto* title = test.window().findChild<QLabel*>(u"rules.procedure.title"_s);
        QTRY_COMPARE(title->text(), u"Uw eigen werkwijze: nog niets te beoordelen"_s);
        QVERIFY(!label->isVisible());
    }

    void theFindingsAreThoseOfTheBook()
    {
        WindowUnderTest test(WindowUnderTest::Book::Small);
        QLabel* label = findings(test);
        QVERIFY(label);
        const auto report = checkProcedure(test.context().session());
        QVERIFY(report);
        auto* title = test.window().findChild<QLabel*>(u"rules.procedure.title"_s);
        QTRY_COMPARE(title->text(), u"Uw eigen werkwijze: %1 van %2 in orde"_s.arg(report->inOrder).arg(report->judged));
        int shown = 0;
        for (const ProcedureFinding& finding : report->findings) {
            const bool isAsked = finding.verdict == ProcedureVerdict::Attention;
            QCOMPARE(label->text().contains(ui::procedureText(finding, report->lateAfter).toHtmlEscaped()), isAsked);
            QCOMPARE(label->text().contains(u"href=\"%1\""_s.arg(procedureRemedyCode(finding.topic))), isAsked);
            QVERIFY(title->toolTip().contains(ui::procedureText(finding, report->lateAfter)));
            shown += isAsked;
        }
        QVERIFY(shown > 0);
    }

    void aLinkOpensTheSetting_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("form");
        QTest::addRow("terms") << u"settings.legal"_s << u"settings.legal"_s;
        QTest::addRow("hours") << u"settings.limits"_s << u"settings.limits"_s;
    }
    void aLinkOpensTheSetting()
    {
        QFETCH(QString, link);
        QFETCH(QString, form);
        WindowUnderTest test(WindowUnderTest::Book::Small);
        QLabel* label = findings(test);
        Q_EMIT label->linkActivated(link);
        test.settle();
        QTRY_VERIFY(seen<QWidget>(test.window(), form));
    }

    void aLateFirstContactIsMendedAtTheFirstStep()
    {
        WindowUnderTest test(WindowUnderTest::Book::Small);
        QLabel* label = findings(test);
        test.window().activateWindow();
        Q_EMIT label->linkActivated(u"rules"_s);
        auto* days = test.window().findChild<QSpinBox*>(u"rules.days"_s);
        QVERIFY(days);
        QTRY_COMPARE(test.window().focusWidget(), static_cast<QWidget*>(days));
        QCOMPARE(test.window().findChild<QTableWidget*>(u"rules.steps"_s)->currentRow(), 1); // After the notice before the due day.
    }

    void agreedTermsTakeTheFindingAway()
    {
        WindowUnderTest test(WindowUnderTest::Book::Small);
        QVERIFY(saveLegalSettings(test.context().session(), LegalSettings()) || !legalSettings(test.context().database()).termsAgreed);
        QLabel* label = findings(test);
        QTRY_VERIFY(label->text().contains(u"settings.legal"_s));
        LegalSettings agreed;
        agreed.termsAgreed = true;
        QVERIFY(saveLegalSettings(test.context().session(), agreed));
        QTRY_VERIFY(!label->text().contains(u"settings.legal"_s));
    }

    void whatChangedBehindAnotherPageIsReadWhenThePageIsShown()
    {
        WindowUnderTest test(WindowUnderTest::Book::Small);
        QVERIFY(saveLegalSettings(test.context().session(), LegalSettings()) || !legalSettings(test.context().database()).termsAgreed);
        QLabel* label = findings(test);
        QTRY_VERIFY(label->text().contains(u"settings.legal"_s));
        test.context().openPage(u"debtors"_s, {});
        test.settle();
        LegalSettings agreed;
        agreed.termsAgreed = true;
        QVERIFY(saveLegalSettings(test.context().session(), agreed));
        test.settle();
        QVERIFY(label->text().contains(u"settings.legal"_s)); // A page that is not seen reads nothing.
        test.context().openPage(u"rules"_s, {});
        QTRY_VERIFY(!label->text().contains(u"settings.legal"_s));
    }
};

QTEST_MAIN(TestRulesProcedure)
#include "test_rules_procedure.moc"
