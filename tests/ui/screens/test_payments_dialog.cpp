#include "core/storage/queries/invoice_queries.h"
#include "tests/ui/screens/page_under_test.h"

#include <QTableWidget>
#include <QUndoStack>

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kOpenColumn = 2;
constexpr int kPartColumn = 3;

QStringList parts(const QTableWidget& table)
{
    QStringList texts;
    for (int row = 0; row < table.rowCount(); ++row)
        texts += table.item(row, kPartColumn)->text();
    return texts;
}

} // namespace

/// Recording a payment by hand. The dialog is opened for the invoice that is overdue longest.
class TestPaymentsDialog final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatAnAmountPays_data();
    void whatAnAmountPays();
    void moreThanThereIsIsRefused();
    void aPaymentCanBeTakenBack();
    void aFaultIsShownWhereItIs_data();
    void aFaultIsShownWhereItIs();
    void anotherLanguageKeepsTheParts();
    void anEmptyBookSaysWhatToDo();
};

void TestPaymentsDialog::whatAnAmountPays_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("less than the invoice: that one in part") << u"100,00"_s << u"100,00"_s << u""_s;
    QTest::newRow("exactly the invoice") << u"3.923,42"_s << u"3.923,42"_s << u""_s;
    QTest::newRow("a cent more: it goes to the next") << u"3.923,43"_s << u"3.923,42"_s << u"0,01"_s;
    QTest::newRow("no amount: nothing is proposed") << u"veel"_s << u""_s << u""_s;
}

void TestPaymentsDialog::whatAnAmountPays()
{
    QFETCH(QString, amount);
    QFETCH(QString, first);
    QFETCH(QString, second);
    WindowUnderTest test(WindowUnderTest::Book::Small);
    auto dialog = openDialog(test, u"payment.record"_s);
    QVERIFY(dialog);
    auto* table = dialog->findChild<QTableWidget*>(u"recordPayment.items"_s);
    QVERIFY(table->rowCount() > 2);
    QCOMPARE(table->item(0, kOpenColumn)->text(), u"€\u00a03.923,42"_s);
    typeInto(*dialog, u"recordPayment.amount"_s, amount);
    QCOMPARE(parts(*table).value(0), first);
    QCOMPARE(parts(*table).value(1), second);
}

void TestPaymentsDialog::moreThanThereIsIsRefused()
{
    WindowUnderTest test(WindowUnderTest::Book::Small);
    auto dialog = openDialog(test, u"payment.record"_s);
    QVERIFY(dialog);
    auto* table = dialog->findChild<QTableWidget*>(u"recordPayment.items"_s);
    typeInto(*dialog, u"recordPayment.amount"_s, u"100,00"_s);
    table->item(1, kPartColumn)->setText(u"50,00"_s);
    QVERIFY(seen<QLabel>(*dialog, u"recordPayment.rest"_s)->text().contains(u"€\u00a050,00"_s));
    const auto before = PaymentQueries(test.context().database()).list(std::nullopt, false, 10'000).size();
    QVERIFY(press(*dialog, u"recordPayment.save"_s));
    QVERIFY(dialog->isVisible() && !stripText(*dialog).isEmpty());
    QCOMPARE(PaymentQueries(test.context().database()).list(std::nullopt, false, 10'000).size(), before);
}

void TestPaymentsDialog::aPaymentCanBeTakenBack()
{
    WindowUnderTest test(WindowUnderTest::Book::Small);
    auto dialog = openDialog(test, u"payment.record"_s);
    QVERIFY(dialog);
    InvoiceFilter overdue;
    overdue.onlyOverdue = true;
    InvoiceQueries queries(test.context().database());
    const InvoiceId id = queries.list(overdue, InvoiceSort::DueDate, SortOrder::Ascending, test.context().today()).ids.front();
    const Money open = queries.rows({id}, test.context().today()).front().open;
    QVERIFY(press(*dialog, u"recordPayment.save"_s));
    QCOMPARE(dialog->result(), int(QDialog::Accepted));
    QVERIFY(queries.rows({id}, test.context().today()).front().open.isZero());
    test.context().undoStack().undo();
    QCOMPARE(queries.rows({id}, test.context().today()).front().open, open);
}

void TestPaymentsDialog::aFaultIsShownWhereItIs_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("no debtor") << u"debtor"_s << u"qqq"_s;
    QTest::newRow("an amount in words") << u"amount"_s << u"veel"_s;
    QTest::newRow("31 February") << u"day"_s << u"31-02-2026"_s;
}

void TestPaymentsDialog::aFaultIsShownWhereItIs()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    WindowUnderTest test(WindowUnderTest::Book::Small);
    auto dialog = openDialog(test, u"payment.record"_s);
    QVERIFY(dialog);
    typeInto(*dialog, u"recordPayment."_s + field, text);
    QVERIFY(press(*dialog, u"recordPayment.save"_s));
    QVERIFY(dialog->isVisible());
    QVERIFY(!stripText(*dialog).isEmpty());
    QCOMPARE(dialog->focusWidget() ? dialog->focusWidget()->objectName() : QString(), u"recordPayment."_s + field);
}

void TestPaymentsDialog::anotherLanguageKeepsTheParts()
{
    WindowUnderTest test(WindowUnderTest::Book::Small, u"nl"_s);
    auto dialog = openDialog(test, u"payment.record"_s);
    QVERIFY(dialog);
    auto* table = dialog->findChild<QTableWidget*>(u"recordPayment.items"_s);
    table->item(1, kPartColumn)->setText(u"half ge"_s);
    test.program().language().setCode(u"en"_s);
    test.settle();
    QCOMPARE(table->item(1, kPartColumn)->text(), u"half ge"_s);
    QCOMPARE(table->horizontalHeaderItem(kOpenColumn)->text(), u"Open"_s);
    QCOMPARE(table->item(0, kOpenColumn)->text(), u"€3,923.42"_s);
    test.program().language().setCode(u"nl"_s);
}

void TestPaymentsDialog::anEmptyBookSaysWhatToDo()
{
    WindowUnderTest test(WindowUnderTest::Book::Empty);
    test.window().openPage(u"payments"_s, {});
    test.settle();
    auto* title = seen<QLabel>(test.window(), u"emptyState.title"_s);
    QVERIFY(title && !title->text().isEmpty());
}

QTEST_MAIN(TestPaymentsDialog)
#include "test_payments_dialog.moc"
