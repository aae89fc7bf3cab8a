#include "core/storage/queries/invoice_queries.h"
#include "tests/ui/screens/page_under_test.h"

#include <QComboBox>
#include <QTableView>

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Every date in it can be two days; one row holds a day that does not exist.
constexpr auto kList = "Invoice no.;Customer;Date;Due date;Total;Open amount\n"
                       "F-1;Garage Maes;03/04/2026;04/05/2026;100,00;100,00\n"
                       "F-2;Garage Maes;05/04/2026;05/05/2026;200,00;150,00\n"
                       "F-3;Kapsalon Knip;31/02/2026;;75,00;75,00\n";

QString written(const QString& name, const QByteArray& content)
{
    const QString path = WindowUnderTest::scratch() + u'/' + name;
    QFile file(path);
    TEGOED_ENSURE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(content);
    return path;
}

std::vector<InvoiceRow> rowsOf(ui::AppContext& context)
{
    InvoiceQueries queries(context.database());
    return queries.rows(queries.list({}, InvoiceSort::Number, SortOrder::Ascending, context.today()).ids, context.today());
}

/// Up to the check: the day stands first.
bool toCheck(WindowUnderTest& test)
{
    auto* dates = seen<QComboBox>(test.window(), u"importColumns.dates"_s);
    if (!dates)
        return false;
    dates->setFocus();
    QTest::keyClick(dates, Qt::Key_Down);
    const bool isPressed = press(test.window(), u"importColumns.next"_s);
    test.settle();
    return isPressed && seen(test.window(), u"importCheck"_s);
}

} // namespace

class TestImportPage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QFile::remove(WindowUnderTest::scratch() + u"/empty.tegoed"_s); } // Each in a book of its own.
    void nothingIsGuessedSilently();
    void everyChipShowsAsManyRowsAsItSays();
    void whatWasCheckedIsWhatIsImported();
    void anUntickedRowStaysOut();
    void anImportCanBeTakenBack();
    void cancellingLeavesTheBookAlone();
    void aFileThatCannotBeReadIsTold_data();
    void aFileThatCannotBeReadIsTold();
    void anotherLanguageOnTheWay();
};

void TestImportPage::nothingIsGuessedSilently()
{
    WindowUnderTest test(WindowUnderTest::Book::Empty);
    test.context().importFiles({written(u"list.csv"_s, kList)});
    test.settle();
    QVERIFY(seen(test.window(), u"importColumns"_s));
    auto* next = seen<QAbstractButton>(test.window(), u"importColumns.next"_s);
    QVERIFY(next && !next->isEnabled());
    QVERIFY(!stripText(*seen(test.window(), u"importColumns"_s)).isEmpty());
    QVERIFY(toCheck(test));
}

void TestImportPage::everyChipShowsAsManyRowsAsItSays()
{
    WindowUnderTest test(WindowUnderTest::Book::Empty);
    test.context().importFiles({written(u"list.csv"_s, kList)});
    test.settle();
    QVERIFY(toCheck(test));
    auto* table = seen<QTableView>(test.window(), u"importCheck.table"_s);
    QCOMPARE(table->model()->rowCount(), 3);
    const std::pair<const char16_t*, int> chips[] = {{u"new", 2}, {u"updated", 0}, {u"unchanged", 0}, {u"rejected", 1}};
    for (const auto& [chip, count] : chips) {
        const QString name = u"chip."_s + QString::fromUtf16(chip);
        auto* button = seen<QAbstractButton>(*seen(test.window(), u"importCheck"_s), name);
        QVERIFY(button);
        QVERIFY2(button->text().endsWith(u' ' + QString::number(count)), qPrintable(button->text()));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(table->model()->rowCount(), count);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(table->model()->rowCount(), 3);
}

void TestImportPage::whatWasCheckedIsWhatIsImported()
{
    WindowUnderTest test(WindowUnderTest::Book::Empty);
    const QString path = written(u"list.csv"_s, kList);
    test.context().importFiles({path});
    test.settle();
    // Another program writes into the file while somebody looks at the columns (failures E20).
    written(u"list.csv"_s, QByteArray(kList).replace("100,00;100,00", "999,00;999,00"));
    QVERIFY(toCheck(test));
    QVERIFY(QFile::remove(path));
    QVERIFY(press(test.window(), u"importCheck.accept"_s));
    test.settle();
    QVERIFY(seen(test.window(), u"importResult"_s));
    const auto rows = rowsOf(test.context());
    QCOMPARE(rows.size(), 2U);
    QCOMPARE(rows[0].number, u"F-1"_s);
    QCOMPARE(rows[0].amount.minorUnits(), 10'000);
    QCOMPARE(rows[0].issueDate, Date(2026, 4, 3));
    QCOMPARE(rows[1].open.minorUnits(), 15'000);
}

void TestImportPage::anUntickedRowStaysOut()
{
    WindowUnderTest test(WindowUnderTest::Book::Empty);
    test.context().importFiles({written(u"list.csv"_s, kList)});
    test.settle();
    QVERIFY(toCheck(test));
    auto* table = seen<QTableView>(test.window(), u"importCheck.table"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(table->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(press(test.window(), u"importCheck.accept"_s));
    test.settle();
    QCOMPARE(rowsOf(test.context()).size(), 1U);
}

void TestImportPage::anImportCanBeTakenBack()
{
    WindowUnderTest test(WindowUnderTest::Book::Empty);
    test.context().importFiles({written(u"list.csv"_s, kList)});
    test.settle();
    QVERIFY(toCheck(test));
    QVERIFY(press(test.window(), u"importCheck.accept"_s));
    test.settle();
    QCOMPARE(rowsOf(test.context()).size(), 2U);
    QVERIFY(press(test.window(), u"importResult.undo"_s));
    test.settle();
    QCOMPARE(rowsOf(test.context()).size(), 0U);
    QVERIFY(!seen(test.window(), u"importResult.undo"_s));
}

void TestImportPage::cancellingLeavesTheBookAlone()
{
    WindowUnderTest test(WindowUnderTest::Book::Empty);
    test.context().importFiles({written(u"list.csv"_s, kList)});
    test.settle();
    QVERIFY(press(test.window(), u"importColumns.cancel"_s));
    QVERIFY(seen(test.window(), u"importPage.files"_s));
    test.context().importFiles({written(u"list.csv"_s, kList)});
    test.settle();
    QVERIFY(toCheck(test));
    QVERIFY(press(test.window(), u"importCheck.cancel"_s));
    QVERIFY(seen(test.window(), u"importPage.files"_s));
    QCOMPARE(rowsOf(test.context()).size(), 0U);
}

void TestImportPage::aFileThatCannotBeReadIsTold_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("an empty file") << u"leeg.csv"_s << QByteArray();
    QTest::newRow("XML that stops in the middle") << u"half.xml"_s << QByteArray("<?xml version=\"1.0\"?><Invoice");
    QTest::newRow("something else altogether") << u"iets.bin"_s << QByteArray("\0\1\2\3", 4);
}

void TestImportPage::aFileThatCannotBeReadIsTold()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    WindowUnderTest test(WindowUnderTest::Book::Empty);
    test.context().importFiles({written(name, content)});
    test.settle();
    auto* table = seen<QTableView>(test.window(), u"importCheck.table"_s);
    QVERIFY(table);
    QVERIFY(table->model()->rowCount() > 0);
    const QString remark = table->model()->index(0, table->model()->columnCount() - 1).data().toString();
    QVERIFY(!remark.isEmpty());
    auto* accept = seen<QAbstractButton>(test.window(), u"importCheck.accept"_s);
    QVERIFY(accept && !accept->isEnabled());
}

void TestImportPage::anotherLanguageOnTheWay()
{
    WindowUnderTest test(WindowUnderTest::Book::Empty, u"nl"_s);
    test.context().importFiles({written(u"list.csv"_s, kList)});
    test.settle();
    auto* name = seen<QLineEdit>(test.window(), u"importColumns.rememberAs"_s);
    auto* kind = seen<QComboBox>(test.window(), u"importColumns.kind"_s);
    QVERIFY(name && kind);
    name->setText(u"Mijn pakk"_s);
    auto* number = seen<QComboBox>(test.window(), u"importColumns.field.invoice_number"_s);
    QVERIFY(number);
    number->setCurrentIndex(2);
    Q_EMIT number->activated(2);
    test.program().language().setCode(u"en"_s);
    test.settle();
    QCOMPARE(name->text(), u"Mijn pakk"_s);
    QCOMPARE(seen<QComboBox>(test.window(), u"importColumns.field.invoice_number"_s)->currentIndex(), 2);
    QCOMPARE(kind->currentText(), u"invoices"_s);
    test.program().language().setCode(u"nl"_s);
}

QTEST_MAIN(TestImportPage)
#include "test_import_page.moc"
