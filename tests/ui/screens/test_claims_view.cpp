#include "core/storage/queries/invoice_queries.h"
#include "core/usecases/claims.h"
#include "core/usecases/law_packs.h"
#include "core/usecases/legal_settings.h"
#include "core/usecases/own_rates.h"
#include "tests/ui/screens/page_under_test.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/law_text.h"
#include "ui/presentation/money_text.h"
#include "ui/widgets/inline_strip.h"

#include <QCheckBox>
#include <QFile>
#include <QPushButton>
#include <QTableWidget>
#include <QTabWidget>
#include <QUndoStack>

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

// Claims as somebody looks at them on an invoice, and the law in the settings.
class TestClaimsView final : public QObject {
    Q_OBJECT

    /// An overdue invoice of a debtor whose claims have a figure.
    static InvoiceId overdue(WindowUnderTest& test)
    {
        InvoiceFilter filter;
        filter.onlyOverdue = true;
        for (const InvoiceId id : InvoiceQueries(test.context().database()).list(filter, InvoiceSort::DueDate, SortOrder::Ascending, test.context().today()).ids) {
            const auto claims = readClaims(test.context().session(), {{}, id});
            if (claims && !claims->specification.claims.empty() && claims->specification.claims.front().asked.minorUnits() > 0)
                return id;
        }
        return {};
    }

private Q_SLOTS:
    void theFiguresAreThoseOfTheCalculationAndCanBeWaived()
    {
        WindowUnderTest test(WindowUnderTest::Book::Small);
        LegalSettings terms;
        terms.termsAgreed = terms.hasInterestClause = terms.claimsFromFirst = true;
        QVERIFY(saveLegalSettings(test.context().session(), terms));
        const InvoiceId invoice = overdue(test);
        QVERIFY(invoice.isValid());
        test.window().openPage(u"invoices"_s, {{u"invoice"_s, static_cast<qlonglong>(invoice.value)}});
        test.settle();
        auto* tabs = seen<QTabWidget>(test.window(), u"invoiceDetail.tabs"_s);
        QVERIFY(tabs);
        tabs->setCurrentIndex(3);
        auto* table = test.window().findChild<QTableWidget*>(u"claims.table"_s);
        const auto all = test.window().findChildren<QTableWidget*>(u"claims.table"_s);
        for (QTableWidget* one : all)
            table = one->window() == &test.window() && one->parentWidget()->isVisible() ? one : table;
        QVERIFY(table);
        QTRY_VERIFY(table->rowCount() >= 2);
        const auto expected = readClaims(test.context().session(), {{}, invoice});
        QVERIFY(expected);
        QCOMPARE(table->item(0, 3)->text(), ui::moneyText(expected->specification.claims.front().asked));
        auto* how = seen<QLabel>(test.window(), u"claims.how"_s);
        QVERIFY(how && how->text().contains(u"365"_s));
        QVERIFY(waiveClaim(test.context().session(), invoice, ClaimKind::Interest, u"goodwill"_s));
        QTRY_VERIFY(table->rowCount() >= 2 && table->item(0, 3)->text() == u"–"_s);
        QTRY_VERIFY(how->text().contains(u"goodwill"_s));
        QVERIFY(press(test.window(), u"claims.waive"_s)); // Now: claim again.
        QTRY_COMPARE(table->item(0, 3)->text(), ui::moneyText(expected->specification.claims.front().asked));
        test.context().undoStack().undo();
        QTRY_COMPARE(table->item(0, 3)->text(), u"–"_s);
    }

    void theSettingsNameTheLawAndItsSource()
    {
        WindowUnderTest test(WindowUnderTest::Book::Small);
        const auto dialog = openDialog(test, u"settings.legal"_s);
        QVERIFY(dialog);
        auto* rates = dialog->findChild<QTableWidget*>(u"legal.rates"_s);
        QVERIFY(rates);
        QCOMPARE(rates->rowCount(), 4);
        for (int row = 0; row < rates->rowCount(); ++row)
            QVERIFY(!rates->item(row, 3)->text().isEmpty());
        auto* law = dialog->findChild<QLabel*>(u"legal.law"_s);
        QVERIFY(law && law->text().contains(u"6"_s));
        // A term that is not said to be agreed: refused with what to do, before a file is asked for.
        dialog->findChild<QCheckBox*>(u"legal.termsAgreed"_s)->setChecked(false);
        QVERIFY(press(*dialog, u"legal.sheet"_s));
        const auto strips = dialog->findChildren<ui::InlineStrip*>();
        QVERIFY(std::any_of(strips.begin(), strips.end(), [](ui::InlineStrip* one) { return one->isVisible() && !one->text().isEmpty(); }));
    }

    void aRateIsEnteredByHand()
    {
        WindowUnderTest test(WindowUnderTest::Book::Small);
        const auto settings = openDialog(test, u"settings.legal"_s);
        QVERIFY(settings);
        auto* own = settings->findChild<QTableWidget*>(u"legal.ownRates"_s);
        QVERIFY(own && !own->isVisible()); // Nothing to show yet.
        QVERIFY(press(*settings, u"legal.enterRate"_s));
        auto* dialog = settings->findChild<QDialog*>(u"ownRateDialog"_s);
        QVERIFY(dialog && dialog->isVisible());
        const Date from = lawInUse(test.context().session())->law->lastKnownDay(RateTable::NlStatutory).plusDays(1);
        QCOMPARE(dialog->findChild<QLineEdit*>(u"ownRateDialog.from"_s)->text(), ui::dateText(from)); // The day after the last known one.
        auto* strip = dialog->findChild<ui::InlineStrip*>();
        typeInto(*dialog, u"ownRateDialog.rate"_s, u"veel"_s);
        QVERIFY(press(*dialog, u"ownRateDialog.save"_s));
        QVERIFY2(strip->text().contains(u"veel"_s), qPrintable(strip->text()));
        typeInto(*dialog, u"ownRateDialog.rate"_s, u"4,5"_s);
        typeInto(*dialog, u"ownRateDialog.source"_s, u"Stb. 2026, 500"_s);
        QVERIFY(press(*dialog, u"ownRateDialog.save"_s));
        QTRY_COMPARE(own->rowCount(), 1);
        QVERIFY(own->isVisible());
        QCOMPARE(own->item(0, 1)->text(), ui::percentText({45'000}));
        QCOMPARE(own->item(0, 4)->text(), u"Stb. 2026, 500"_s);
        QVERIFY(press(*settings, u"legal.removeRate"_s)); // Of days to come: no question.
        QTRY_COMPARE(own->rowCount(), 0);
        test.context().undoStack().undo();
        QTRY_COMPARE(own->rowCount(), 1);
        test.context().undoStack().undo();
        QTRY_VERIFY(!own->isVisible());
    }

    /// A rate of days that passed: first it says what that means, then it takes a person's word.
    void aRateOfThePastIsEnteredOnPurpose()
    {
        WindowUnderTest test(WindowUnderTest::Book::Small);
        const auto dialog = openDialog(test, u"settings.ownRate"_s);
        QVERIFY(dialog);
        auto* confirm = dialog->findChild<QCheckBox*>(u"ownRateDialog.confirm"_s);
        QVERIFY(!confirm->isVisible());
        typeInto(*dialog, u"ownRateDialog.from"_s, u"01-03-2026"_s);
        typeInto(*dialog, u"ownRateDialog.until"_s, u"31-03-2026"_s);
        typeInto(*dialog, u"ownRateDialog.rate"_s, u"3.5"_s);
        typeInto(*dialog, u"ownRateDialog.source"_s, u"Stb. 2026, 1"_s);
        QVERIFY(press(*dialog, u"ownRateDialog.save"_s));
        QVERIFY(dialog->isVisible() && confirm->isVisible());
        QVERIFY(ownRates(test.context().session())->empty());
        confirm->setChecked(true);
        QVERIFY(press(*dialog, u"ownRateDialog.save"_s));
        QVERIFY(!dialog->isVisible());
        QCOMPARE(ownRates(test.context().session())->size(), 1U);
    }

    void aDroppedPackIsNoImport()
    {
        WindowUnderTest test(WindowUnderTest::Book::Small);
        QFile shipped(u":/tegoed/law/rates.json"_s);
        const QString path = WindowUnderTest::scratch() + u"/law-2027.json"_s;
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(shipped.readAll().replace("\"as_of\": \"2026-11-22\"", "\"as_of\": \"2027-01-04\""));
        file.close();
        test.context().importFiles({path});
        test.settle();
        auto* dialog = test.window().findChild<QDialog*>(u"lawPackDialog"_s);
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(press(*dialog, u"lawPackDialog.save"_s));
        QTRY_VERIFY(!lawInUse(test.context().session())->isShipped);
        test.context().undoStack().undo();
        QVERIFY(lawInUse(test.context().session())->isShipped);
    }

    void aRealBookIsToldWhenTheRatesEnd()
    {
        WindowUnderTest test(WindowUnderTest::Book::Empty);
        const auto use = lawInUse(test.context().session());
        QVERIFY(use);
        test.settle();
        const auto strips = test.window().findChildren<ui::InlineStrip*>();
        const QString last = ui::longDateText(use->law->lastKnownDay(RateTable::NlStatutory));
        const bool isTold = std::any_of(strips.begin(), strips.end(), [&](ui::InlineStrip* one) { return one->isVisible() && one->text().contains(last); });
        QCOMPARE(isTold, !use->ending.empty()); // From ninety days before the last one.
    }

    void aPackThatChangesThePastAsksForAWord()
    {
        WindowUnderTest test(WindowUnderTest::Book::Small);
        const auto dialog = openDialog(test, u"settings.lawPack"_s);
        QVERIFY(dialog);
        auto* save = dialog->findChild<QPushButton*>(u"lawPackDialog.save"_s);
        QVERIFY(save && save->isEnabled()); // Only days after the last rate are added.
        QVERIFY(dialog->findChild<QWidget*>(u"lawPackDialog.confirm"_s)->isHidden());
    }
};

QTEST_MAIN(TestClaimsView)
#include "test_claims_view.moc"
