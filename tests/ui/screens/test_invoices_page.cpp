#include "core/storage/queries/invoice_queries.h"
#include "core/storage/stores/debtor_store.h"
#include "core/storage/stores/invoice_store.h"
#include "core/usecases/debtors.h"
#include "core/usecases/escalation/direct_debit.h"
#include "core/usecases/invoices.h"
#include "core/usecases/reminding.h"
#include "tests/ui/screens/page_under_test.h"
#include "ui/screens/invoices/add_invoice_dialog.h"
#include "ui/widgets/paged_table_view.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QScrollBar>
#include <QUndoStack>

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<InvoiceRow> rowsOf(ui::AppContext& context, const InvoiceFilter& filter)
{
    InvoiceQueries queries(context.database());
    return queries.rows(queries.list(filter, InvoiceSort::Number, SortOrder::Ascending, context.today()).ids, context.today());
}

InvoiceFilter numbered(const QString& number)
{
    InvoiceFilter filter;
    filter.text = number;
    return filter;
}

} // namespace

class TestInvoicesPage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFilterShowsWhatItSays_data();
    void everyFilterShowsWhatItSays();
    void aTypedTextIsFoundAndFollowsTheBook();
    void anEmptyBookSaysWhatToDo();
    void theListFitsAWindowOf1280Pixels_data();
    void theListFitsAWindowOf1280Pixels();
    void aHandTypedInvoiceCanBeTakenBack();
    void aFaultIsShownWhereItIs_data();
    void aFaultIsShownWhereItIs();
    void theDueDateFollowsUntilSomebodyTypesOne();
    void aWriteOffCanBeTakenBack();
    void directDebitIsSwitchedAndANewInvoiceFollows();
};

void TestInvoicesPage::everyFilterShowsWhatItSays_data()
{
    QTest::addColumn<QString>("chip");
    QTest::newRow("open: something is still to be paid or set off") << u"open"_s;
    QTest::newRow("overdue: due before today and not paid") << u"overdue"_s;
    QTest::newRow("paid: nothing is open") << u"paid"_s;
    QTest::newRow("credits: credit notes") << u"credits"_s;
}

void TestInvoicesPage::everyFilterShowsWhatItSays()
{
    QFETCH(QString, chip);
    WindowUnderTest test(WindowUnderTest::Book::Small);
    test.window().openPage(u"invoices"_s, {{u"filter"_s, chip}});
    test.settle();
    QSet<QString> expected;
    for (const InvoiceRow& row : rowsOf(test.context(), {})) {
        const bool isMeant = chip == u"open"      ? !row.open.isZero()
                             : chip == u"overdue" ? row.open.minorUnits() > 0 && row.dueDate < test.context().today()
                             : chip == u"paid"    ? row.open.isZero() && row.situation != InvoiceSituation::WrittenOff
                                                  : row.kind == InvoiceKind::CreditNote;
        if (isMeant)
            expected.insert(row.number);
    }
    auto* list = seen<ui::PagedTableView>(test.window(), u"invoices.table"_s);
    QVERIFY(list);
    QSet<QString> shown;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        shown.insert(list->model()->index(row, 0).data().toString());
    QCOMPARE(shown.size(), expected.size());
    QCOMPARE(shown, expected);
}

void TestInvoicesPage::aTypedTextIsFoundAndFollowsTheBook()
{
    WindowUnderTest test(WindowUnderTest::Book::Small);
    test.window().openPage(u"invoices"_s, {{u"filter"_s, QString()}});
    test.settle(); // By now the book is in memory, so none of the answers is one of SQL.
    auto* list = seen<ui::PagedTableView>(test.window(), u"invoices.table"_s);
    QVERIFY(list);
    const auto shown = [list] {
        QSet<QString> numbers;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            numbers.insert(list->model()->index(row, 0).data().toString());
        return numbers;
    };
    const InvoiceRow first = rowsOf(test.context(), {}).front();
    typeInto(test.window(), u"invoices.search"_s, first.debtorName);
    QTRY_VERIFY(shown().contains(first.number));
    QTRY_VERIFY(shown().size() < static_cast<int>(rowsOf(test.context(), {}).size()));

    const auto rename = [&](const QString& name) {
        const auto stored = DebtorStore(test.context().database()).find(first.debtor);
        DebtorData renamed = stored->data;
        renamed.name = name;
        return editDebtor(test.context().session(), first.debtor, stored->version, renamed).hasValue();
    };
    QVERIFY(rename(u"Kwekerij Ypsilon"_s));
    test.settle();
    typeInto(test.window(), u"invoices.search"_s, u"ypsilon"_s);
    QTRY_VERIFY(shown().contains(first.number));
    QVERIFY(rename(u"Kwekerij Omega"_s)); // The old name still stands in the field.
    QTRY_VERIFY(!shown().contains(first.number));
    QVERIFY(rename(u"Kwekerij Ypsilon"_s));
    QTRY_VERIFY(shown().contains(first.number));
    test.settle();

    InvoiceData data = InvoiceStore(test.context().database()).find(first.id)->data;
    data.number = u"QX-77"_s;
    QVERIFY(addInvoice(test.context().session(), data));
    QTRY_VERIFY(shown().contains(u"QX-77"_s));
    test.settle();
    typeInto(test.window(), u"invoices.search"_s, u"qx-7"_s);
    QTRY_COMPARE(shown(), QSet<QString>{u"QX-77"_s});
}

void TestInvoicesPage::anEmptyBookSaysWhatToDo()
{
    WindowUnderTest test(WindowUnderTest::Book::Empty);
    test.window().openPage(u"invoices"_s, {});
    test.settle();
    auto* title = seen<QLabel>(test.window(), u"emptyState.title"_s);
    QVERIFY(title && !title->text().isEmpty());
}

void TestInvoicesPage::theListFitsAWindowOf1280Pixels_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("language");
    for (const auto* language : {"nl", "en"}) {
        QTest::addRow("invoices in %s", language) << u"invoices"_s << u"invoices.table"_s << QString::fromLatin1(language);
        QTest::addRow("debtors in %s", language) << u"debtors"_s << u"debtorList.table"_s << QString::fromLatin1(language);
    }
}

void TestInvoicesPage::theListFitsAWindowOf1280Pixels()
{
    QFETCH(QString, page);
    QFETCH(QString, table);
    QFETCH(QString, language);
    WindowUnderTest test(WindowUnderTest::Book::Small, language);
    test.window().resize(1280, 800);
    test.window().openPage(page, {{u"list"_s, true}});
    test.settle();
    auto* list = seen<ui::PagedTableView>(test.window(), table);
    QVERIFY(list);
    QCOMPARE(list->horizontalScrollBar()->maximum(), 0);
    // A column somebody made wider stays so, whatever the window does.
    list->setColumnWidth(0, 300);
    test.window().resize(1400, 800);
    test.settle();
    QCOMPARE(list->columnWidth(0), 300);
    list->resetColumns();
}

void TestInvoicesPage::aHandTypedInvoiceCanBeTakenBack()
{
    WindowUnderTest test(WindowUnderTest::Book::Small);
    auto dialog = openDialog(test, u"invoice.add"_s);
    QVERIFY(dialog);
    typeInto(*dialog, u"addInvoice.number"_s, u"98765432"_s);
    typeInto(*dialog, u"addInvoice.amount"_s, u"1.210,50"_s);
    QVERIFY(press(*dialog, u"addInvoice.save"_s));
    QCOMPARE(dialog->result(), int(QDialog::Accepted));
    const auto rows = rowsOf(test.context(), numbered(u"98765432"_s));
    QCOMPARE(rows.size(), 1U);
    QCOMPARE(rows.front().amount.minorUnits(), 121'050);
    test.context().undoStack().undo();
    QCOMPARE(rowsOf(test.context(), numbered(u"98765432"_s)).size(), 0U);
}

void TestInvoicesPage::aFaultIsShownWhereItIs_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("no debtor") << u"debtor"_s << u"qqq"_s;
    QTest::newRow("no number") << u"number"_s << u""_s;
    QTest::newRow("a number that is there already") << u"number"_s << u"2026-0464"_s;
    QTest::newRow("31 February") << u"issued"_s << u"31-02-2026"_s;
    QTest::newRow("an amount in words") << u"amount"_s << u"veel"_s;
}

void TestInvoicesPage::aFaultIsShownWhereItIs()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    WindowUnderTest test(WindowUnderTest::Book::Small);
    const std::size_t before = rowsOf(test.context(), {}).size();
    auto dialog = openDialog(test, u"invoice.add"_s);
    QVERIFY(dialog);
    typeInto(*dialog, u"addInvoice.number"_s, u"HAND-2"_s);
    typeInto(*dialog, u"addInvoice.amount"_s, u"10"_s);
    typeInto(*dialog, u"addInvoice."_s + field, text);
    QVERIFY(press(*dialog, u"addInvoice.save"_s));
    QVERIFY(dialog->isVisible());
    QVERIFY(!stripText(*dialog).isEmpty());
    QCOMPARE(dialog->focusWidget() ? dialog->focusWidget()->objectName() : QString(), u"addInvoice."_s + field);
    QCOMPARE(rowsOf(test.context(), {}).size(), before);
}

void TestInvoicesPage::theDueDateFollowsUntilSomebodyTypesOne()
{
    WindowUnderTest test(WindowUnderTest::Book::Small);
    auto dialog = openDialog(test, u"invoice.add"_s);
    QVERIFY(dialog);
    auto* due = dialog->findChild<QLineEdit*>(u"addInvoice.due"_s);
    auto* issued = dialog->findChild<QLineEdit*>(u"addInvoice.issued"_s);
    typeInto(*dialog, u"addInvoice.issued"_s, u"01-10-2026"_s);
    QTest::keyClick(issued, Qt::Key_Tab);
    QCOMPARE(due->text(), u"31-10-2026"_s);
    typeInto(*dialog, u"addInvoice.due"_s, u"15-10-2026"_s);
    typeInto(*dialog, u"addInvoice.issued"_s, u"02-10-2026"_s);
    QTest::keyClick(issued, Qt::Key_Tab);
    QCOMPARE(due->text(), u"15-10-2026"_s);
}

void TestInvoicesPage::directDebitIsSwitchedAndANewInvoiceFollows()
{
    WindowUnderTest test(WindowUnderTest::Book::Small);
    ui::AppContext& context = test.context();
    InvoiceFilter overdue;
    overdue.onlyOverdue = true;
    const InvoiceRow row = rowsOf(context, overdue).front();
    const auto isByDebit = [&](InvoiceId id) { return InvoiceQueries(context.database()).detail(id, context.today())->data.isDirectDebit; };
    const bool before = isByDebit(row.id);
    context.openInvoice(row.id);
    test.settle();
    QAction* action = context.actions().action(u"invoice.directDebit"_s);
    QVERIFY(action && action->isEnabled());
    action->trigger();
    QCOMPARE(isByDebit(row.id), !before);
    context.undoStack().undo();
    QCOMPARE(isByDebit(row.id), before);

    // A hand-typed invoice of a debtor of whom all that is open is collected starts ticked; the tick is the user's to change.
    const auto all = readReminding(context.session(), row.debtor);
    if (all->byDirectDebit < static_cast<int>(all->open.size()))
        QVERIFY(setDirectDebit(context.session(), all->open, true));
    for (const bool isKept : {true, false}) {
        ui::AddInvoiceDialog dialog(context, row.debtor, &test.window());
        dialog.show();
        auto* box = dialog.findChild<QCheckBox*>(u"addInvoice.directDebit"_s);
        QVERIFY(box->isChecked());
        if (!isKept)
            box->click();
        typeInto(dialog, u"addInvoice.number"_s, isKept ? u"DD-1"_s : u"DD-2"_s);
        typeInto(dialog, u"addInvoice.amount"_s, u"10"_s);
        QVERIFY(press(dialog, u"addInvoice.save"_s));
        QCOMPARE(isByDebit(dialog.saved()), isKept);
    }
    ui::AddInvoiceDialog afterwards(context, row.debtor, &test.window());
    QVERIFY(!afterwards.findChild<QCheckBox*>(u"addInvoice.directDebit"_s)->isChecked()); // One of them is not any more.
}

void TestInvoicesPage::aWriteOffCanBeTakenBack()
{
    WindowUnderTest test(WindowUnderTest::Book::Small);
    InvoiceFilter overdue;
    overdue.onlyOverdue = true;
    InvoiceQueries queries(test.context().database());
    const InvoiceId id = queries.list(overdue, InvoiceSort::DueDate, SortOrder::Ascending, test.context().today()).ids.front();
    const Money open = queries.rows({id}, test.context().today()).front().open;
    auto dialog = openDialog(test, u"invoice.writeOff"_s);
    QVERIFY(dialog);
    typeInto(*dialog, u"writeOff.reason"_s, u"niet te innen"_s);
    QVERIFY(press(*dialog, u"writeOff.save"_s));
    QVERIFY(queries.rows({id}, test.context().today()).front().open.isZero());
    test.context().undoStack().undo();
    QCOMPARE(queries.rows({id}, test.context().today()).front().open, open);
}

QTEST_MAIN(TestInvoicesPage)
#include "test_invoices_page.moc"
