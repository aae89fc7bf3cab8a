#include "core/storage/queries/invoice_queries.h"
#include "core/usecases/claims.h"
#include "core/usecases/law_packs.h"
#include "core/usecases/legal_settings.h"
#include "tests/ui/screens/page_under_test.h"
#include "ui/presentation/date_text.h"
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
