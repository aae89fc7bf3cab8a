#include "ui/presentation/ui_language.h"
#include "ui/widgets/paged_table_view.h"

#include "core/base/ids.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

using namespace tegoed;
using namespace tegoed::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Row {
    std::int64_t id;
    qint64 cents;
};
using Table = PagedTable<DebtorId, Row>;

/// A list of `count` rows that tells which of them were read. Row n has id n + 1 and n cents.
class Source {
public:
    explicit Source(int rowCount) : count(rowCount) {}
    int count;
    int lists = 0;
    std::vector<std::int64_t> read;
    bool isFirstPageSlow = false;
    std::vector<std::function<void()>> answers; ///< Of a list that reads its rest beside the window, oldest first.

    std::unique_ptr<Table> longTable()
    {
        auto made = table();
        made->setRest([this](int, SortOrder order, Table::Answer answer) {
            answers.push_back([this, order, answer] {
                IdList<DebtorId> list;
                for (int i = 0; i < count; ++i)
                    list.ids.push_back(DebtorId{order == SortOrder::Ascending ? i + 1 : count - i});
                answer(list);
            });
        });
        return made;
    }

    std::unique_ptr<Table> table()
    {
        std::vector<Table::Column> columns;
        columns.push_back({{.name = u"name"_s, .title = [] { return u"Naam"_s; }, .sortKey = 1},
                           [](const Row& row) { return Cell{.text = u"Debiteur %1"_s.arg(row.id)}; }});
        columns.push_back({{.name = u"open"_s, .title = [] { return u"Open"_s; }, .alignment = Qt::AlignRight | Qt::AlignVCenter},
                           [](const Row& row) { return Cell{.text = QString(QChar(0x2212)) + QString::number(row.cents), .raw = row.cents}; }});
        columns.push_back({{.name = u"city"_s, .title = [] { return u"Plaats"_s; }, .isShown = false},
                           [](const Row&) { return Cell{.text = u"Gent\tcentrum"_s}; }});
        auto made = std::make_unique<Table>(
            std::move(columns),
            [this](int, SortOrder order, int limit) {
                ++lists;
                IdList<DebtorId> list;
                list.isComplete = limit == 0 || count <= limit;
                if (!list.isComplete && isFirstPageSlow)
                    return list;
                const int shown = list.isComplete ? count : limit;
                for (int i = 0; i < shown; ++i)
                    list.ids.push_back(DebtorId{order == SortOrder::Ascending ? i + 1 : count - i});
                return list;
            },
            [this](const std::vector<DebtorId>& ids) {
                std::vector<Row> rows;
                for (const DebtorId id : ids) {
                    read.push_back(id.value);
                    rows.push_back({id.value, id.value - 1});
                }
                return rows;
            },
            [](const Row& row) { return u"Debiteur %1, %2 cent"_s.arg(row.id).arg(row.cents); });
        return made;
    }
};

} // namespace

class TestPagedTable final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMillionRowsOpenWithOnePageRead();
    void aLongListOpensWithItsFirstPage();
    void anOvertakenAnswerIsDropped();
    void aSlowFirstPageLeavesWhatShows();
    void aSelectionBeyondTheFirstPageComesBack();
    void aRowAskedForBeforeItIsThereIsSelectedLater();
    void aRefreshedListStaysWhereItWas();
    void aRestThatCannotBeReadIsSaid();
    void oneChangedRowReadsOnePage();
    void theSelectionSurvivesAReload();
    void aChangeThatMovesNoRowSaysTheRowsAgain();
    void countAndSumOfTheSelection();
    void copyGivesATableForASpreadsheet();
    void columnsComeBackByName();
    void anUnknownColumnDoesNotHarm();
    void enterOpensTheRow();
    void theRowIsASentenceForAScreenReader();
};

void TestPagedTable::aMillionRowsOpenWithOnePageRead()
{
    Source source(1'000'000);
    const auto table = source.table();
    PagedTableView view;
    view.setTable(table.get());
    view.resize(600, 400);
    QVERIFY(source.read.empty()); // Nothing before it is asked for.
    table->reload();
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QCOMPARE(table->rowCount(), 1'000'000);
    QVERIFY2(source.read.size() <= 128, qPrintable(QString::number(source.read.size())));
    source.read.clear();
    view.scrollToBottom();
    view.grab();
    QVERIFY2(source.read.size() <= 128, qPrintable(QString::number(source.read.size())));
    QCOMPARE(source.read.back(), 1'000'000);
}

void TestPagedTable::aLongListOpensWithItsFirstPage()
{
    Source source(1'000);
    const auto table = source.longTable();
    QSignalSpy resets(table.get(), &QAbstractItemModel::modelReset);
    QSignalSpy completions(table.get(), &PagedTableModel::completed);
    table->reload();
    QCOMPARE(table->rowCount(), kFirstPage);
    QVERIFY(table->isPartial());
    QCOMPARE(completions.count(), 0);
    source.answers.front()();
    QCOMPARE(table->rowCount(), 1'000);
    QVERIFY(!table->isPartial());
    QCOMPARE(completions.count(), 1);
    QCOMPARE(resets.count(), 1); // Rows came behind those there: nothing in view moved.
    QCOMPARE(table->idAt(999), std::int64_t(1'000));
    QCOMPARE(table->index(999, 0).data().toString(), u"Debiteur 1000"_s);

    source.count = kFirstPage; // Not longer than a page: no second question.
    table->reload();
    QCOMPARE(source.answers.size(), std::size_t(1));
    QCOMPARE(completions.count(), 2);
}

void TestPagedTable::anOvertakenAnswerIsDropped()
{
    Source source(1'000);
    const auto table = source.longTable();
    table->reload();
    table->sort(0, Qt::DescendingOrder);
    QCOMPARE(source.answers.size(), std::size_t(2));
    source.answers[1]();
    source.answers[0](); // The slower one of the order before.
    QCOMPARE(table->rowCount(), 1'000);
    QCOMPARE(table->idAt(0), std::int64_t(1'000));
    QCOMPARE(table->idAt(999), std::int64_t(1));
}

void TestPagedTable::aSlowFirstPageLeavesWhatShows()
{
    Source source(300);
    const auto table = source.longTable();
    table->reload();
    source.answers[0]();
    source.isFirstPageSlow = true;
    source.count = 250;
    table->reload();
    QCOMPARE(table->rowCount(), 300);
    QVERIFY(table->isPartial());
    source.answers[1]();
    QCOMPARE(table->rowCount(), 250);
}

void TestPagedTable::aSelectionBeyondTheFirstPageComesBack()
{
    Source source(1'000);
    const auto table = source.longTable();
    PagedTableView view;
    view.setTable(table.get());
    table->reload();
    source.answers[0]();
    QVERIFY(view.selectId(700));
    table->sort(0, Qt::DescendingOrder);
    QCOMPARE(view.currentId(), std::int64_t(0)); // 1000 … 801 are there.
    source.answers[1]();
    QCOMPARE(view.currentId(), std::int64_t(700));
    QCOMPARE(view.selectedIds(), std::vector<std::int64_t>{700});

    table->sort(0, Qt::AscendingOrder);
    QVERIFY(view.selectId(3)); // Somebody chose another row meanwhile.
    source.answers[2]();
    QCOMPARE(view.currentId(), std::int64_t(3));
}

void TestPagedTable::aRowAskedForBeforeItIsThereIsSelectedLater()
{
    Source source(1'000);
    const auto table = source.longTable();
    PagedTableView view;
    view.setTable(table.get());
    table->reload();
    QVERIFY(!view.selectId(900));
    source.answers[0]();
    QCOMPARE(view.currentId(), std::int64_t(900));
}

void TestPagedTable::aRefreshedListStaysWhereItWas()
{
    Source source(1'000);
    const auto table = source.longTable();
    PagedTableView view;
    view.setTable(table.get());
    view.resize(600, 400);
    table->reload();
    source.answers[0]();
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.verticalScrollBar()->setValue(500);
    source.count = 1'001;
    table->refresh();
    QCOMPARE(table->rowCount(), 1'000);
    source.answers[1]();
    QCOMPARE(table->rowCount(), 1'001);
    QCOMPARE(view.verticalScrollBar()->value(), 500);
    source.count = 990; // Rows went: a list made anew, at the same place.
    table->refresh();
    source.answers[2]();
    QCOMPARE(table->rowCount(), 990);
    QCOMPARE(view.verticalScrollBar()->value(), 500);
}

void TestPagedTable::aRestThatCannotBeReadIsSaid()
{
    Source source(1'000);
    const auto table = source.longTable();
    table->setRest([](int, SortOrder, const Table::Answer& answer) { answer(Error{Error::Code::FileUnreadable, {}, {}}); });
    QSignalSpy failures(table.get(), &PagedTableModel::failed);
    table->reload();
    QCOMPARE(failures.count(), 1);
    QCOMPARE(table->rowCount(), kFirstPage); // What is there stays.
    QVERIFY(!table->isPartial());
}

void TestPagedTable::oneChangedRowReadsOnePage()
{
    Source source(10'000);
    const auto table = source.table();
    table->reload();
    QVERIFY(table->rowAt(0) && table->rowAt(500));
    source.read.clear();
    QSignalSpy changed(table.get(), &QAbstractItemModel::dataChanged);
    table->refreshRows({501, 123'456});
    QCOMPARE(changed.size(), 1);
    QVERIFY(table->rowAt(0));
    QVERIFY(source.read.empty()); // Its page is still there.
    QVERIFY(table->rowAt(500));
    QCOMPARE(source.read.size(), std::size_t(64));
    QCOMPARE(source.lists, 1);
}

void TestPagedTable::theSelectionSurvivesAReload()
{
    Source source(1'000);
    const auto table = source.table();
    PagedTableView view;
    view.setTable(table.get());
    table->reload();
    QVERIFY(view.selectId(7));
    view.selectionModel()->select(table->index(20, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QCOMPARE(view.selectedIds(), (std::vector<std::int64_t>{7, 21}));
    view.sortByColumn(0, Qt::DescendingOrder); // Other places, the same debtors.
    QCOMPARE(view.selectedIds(), (std::vector<std::int64_t>{21, 7}));
    QCOMPARE(view.currentId(), 7);
    source.count = 5; // Both are gone now.
    QSignalSpy current(&view, &PagedTableView::currentIdChanged);
    table->reload();
    QVERIFY(view.selectedIds().empty());
    QVERIFY(!current.isEmpty());
    QCOMPARE(current.last().first().toLongLong(), 0);
}

void TestPagedTable::aChangeThatMovesNoRowSaysTheRowsAgain()
{
    Source source(1'000);
    const auto table = source.table();
    PagedTableView view;
    view.setTable(table.get());
    qint64 cents = 5;
    view.setSelectionSum([&cents](const std::vector<std::int64_t>&) { return std::vector{Money(cents, Currency::euro())}; });
    table->reload();
    QVERIFY(view.selectId(7));
    view.selectionModel()->select(table->index(7, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    view.verticalScrollBar()->setValue(300);
    QVERIFY(table->rowAt(0));
    source.read.clear();
    QSignalSpy resets(table.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changed(table.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy current(&view, &PagedTableView::currentIdChanged);
    QSignalSpy sums(&view, &PagedTableView::selectionSummaryChanged);
    cents = 6;
    table->refresh();
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(current.count(), 1); // What is beside the list shows the row as it was.
    QCOMPARE(current.at(0).at(0).toLongLong(), 7);
    QCOMPARE(sums.count(), 1);
    QVERIFY2(sums.at(0).at(0).toString().endsWith(u"06"_s), qPrintable(sums.at(0).at(0).toString()));
    QCOMPARE(view.selectedIds(), (std::vector<std::int64_t>{7, 8}));
    QCOMPARE(view.verticalScrollBar()->value(), 300);
    QVERIFY(table->rowAt(0));
    QCOMPARE(source.read.size(), std::size_t(64)); // Read again.
}

void TestPagedTable::countAndSumOfTheSelection()
{
    UiLanguage language;
    language.setCode(u"nl"_s);
    Source source(100);
    const auto table = source.table();
    PagedTableView view;
    view.setTable(table.get());
    table->reload();
    view.setSelectionSum([](const std::vector<std::int64_t>& ids) {
        std::int64_t cents = 0;
        for (const std::int64_t id : ids)
            cents += id - 1;
        return std::vector<Money>{Money{cents, Currency::euro()}};
    });
    QSignalSpy summary(&view, &PagedTableView::selectionSummaryChanged);
    view.selectId(2);
    QCOMPARE(summary.last().first().toString(), QString()); // One row says itself what it is.
    view.selectAll();
    QCOMPARE(summary.last().first().toString(), u"100 geselecteerd · €"_s + QChar(0x00A0) + u"49,50"_s);
}

void TestPagedTable::copyGivesATableForASpreadsheet()
{
    Source source(3);
    const auto table = source.table();
    PagedTableView view;
    view.setTable(table.get());
    table->reload();
    view.selectAll();
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    const QMimeData* mime = QApplication::clipboard()->mimeData();
    // Hidden columns stay out; a minus is one a spreadsheet understands.
    QCOMPARE(mime->text(), u"Naam\tOpen\nDebiteur 1\t-0\nDebiteur 2\t-1\nDebiteur 3\t-2\n"_s);
    QVERIFY(mime->html().contains(u"<td align=\"right\">-2</td>"_s));
    view.setColumnHidden(2, false);
    view.copySelection();
    QVERIFY(QApplication::clipboard()->mimeData()->text().contains(u"Gent centrum\n"_s)); // A tab in a value is no new column.
}

void TestPagedTable::columnsComeBackByName()
{
    Source source(3);
    const auto table = source.table();
    QVariantMap saved;
    {
        PagedTableView view;
        view.setTable(table.get());
        table->reload();
        view.horizontalHeader()->moveSection(1, 0);
        view.setColumnHidden(2, false);
        view.setColumnWidth(0, 321);
        view.sortByColumn(0, Qt::DescendingOrder);
        saved = view.saveColumns();
    }
    const auto again = source.table();
    PagedTableView view;
    view.setTable(again.get());
    QVERIFY(view.isColumnHidden(2));
    view.restoreColumns(saved);
    QCOMPARE(view.horizontalHeader()->visualIndex(1), 0);
    QVERIFY(!view.isColumnHidden(2));
    QCOMPARE(view.columnWidth(0), 321);
    QCOMPARE(again->idAt(0), 3); // Sorted as it was.
    view.resetColumns();
    QCOMPARE(view.horizontalHeader()->visualIndex(1), 1);
    QVERIFY(view.isColumnHidden(2));
}

void TestPagedTable::anUnknownColumnDoesNotHarm()
{
    Source source(3);
    const auto table = source.table();
    PagedTableView view;
    view.setTable(table.get());
    QVariantMap columns{{u"gone"_s, QVariantList{0, 50, true}}, {u"open"_s, QVariantList{1, 77, true}}};
    view.restoreColumns({{u"columns"_s, columns}, {u"sort"_s, u"gone"_s}});
    QCOMPARE(view.columnWidth(1), 77);
    QVERIFY(!view.isColumnHidden(0));
}

void TestPagedTable::enterOpensTheRow()
{
    Source source(3);
    const auto table = source.table();
    PagedTableView view;
    view.setTable(table.get());
    table->reload();
    view.selectId(2);
    QSignalSpy opened(&view, &PagedTableView::opened);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toLongLong(), 2);
}

void TestPagedTable::theRowIsASentenceForAScreenReader()
{
    Source source(3);
    const auto table = source.table();
    table->reload();
    QCOMPARE(table->index(1, 0).data(Qt::AccessibleTextRole).toString(), u"Debiteur 2, 1 cent"_s);
    QCOMPARE(table->index(1, 1).data(PagedTableModel::RawRole).toLongLong(), 1);
}

QTEST_MAIN(TestPagedTable)
#include "test_paged_table.moc"
