// The aging page: figures against amounts written down by hand and against the report of the file; by mouse, keyboard and
// words; on an empty, a small and a book of 100,000 invoices.
#include "core/storage/queries/aging_queries.h"
#include "tests/ui/aging/aging_books.h"
#include "ui/charts/aging_bars.h"
#include "ui/charts/aging_chart.h"
#include "ui/presentation/money_text.h"
#include "ui/screens/aging/aging_controls.h"
#include "ui/screens/aging/aging_output.h"
#include "ui/screens/aging/aging_page.h"
#include "ui/screens/aging/bounds_edit.h"
#include "ui/screens/aging/register.h"
#include "ui/screens/aging/time_slider.h"
#include "ui/screens/aging/totals_row.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/paged_table_view.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QComboBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QPrintPreviewDialog>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSlider>
#include <QToolButton>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using namespace tegoed::test;
using namespace tegoed::ui;

namespace {

const Date kYearEnd(2025, 12, 31);

/// A page on a book of its own.
struct Bench {
    explicit Bench(const std::function<void(Database&)>& fill)
        : book(*newBook(u"SQLite"_s))
        , program(kPageToday)
    {
        program.language().setCode(u"en"_s);
        fill(book);
        Result<std::unique_ptr<Database>> opened = Database::open(book.address(), Database::Mode::ReadWrite);
        context = std::make_unique<AppContext>(program, std::move(opened).value());
        page = std::make_unique<AgingPage>(*context);
        QObject::connect(context.get(), &AppContext::changed, page.get(), &AgingPage::refresh);
        page->resize(1200, 800);
    }
    void show()
    {
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        page->activateWindow();
        QTRY_VERIFY_WITH_TIMEOUT(page->live().isLoaded(), 60'000);
        QApplication::processEvents();
    }
    template <typename Part>
    Part* part(const char* name) const
    {
        Part* found = page->findChild<Part*>(QLatin1StringView(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    AgingChart* chart() const { return part<AgingChart>("agingChart"); }
    PagedTableView* table() const { return part<PagedTableView>("agingTable"); }
    AgingDebtorsModel* model() const { return qobject_cast<AgingDebtorsModel*>(table()->table()); }
    QString foot() const { return part<QLabel>("agingFoot")->text().remove(QRegularExpression(u"<[^>]*>"_s)); }
    QStringList row(int at) const
    {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column)
            cells << model()->index(at, column).data().toString();
        return cells;
    }
    QStringList sum() const
    {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column)
            cells << model()->sumText(column);
        return cells;
    }
    QStringList names() const
    {
        QStringList all;
        for (int at = 0; at < model()->rowCount(); ++at) {
            if (model()->canExpand(at))
                all << model()->index(at, 0).data().toString();
        }
        return all;
    }
    void typeDate(const QString& text) const
    {
        auto* date = part<DateEdit>("agingDate");
        date->setFocus();
        date->selectAll();
        QTest::keyClicks(date, text);
        QTest::keyClick(date, Qt::Key_Return);
    }

    TestBook book;
    PageProgram program;
    std::unique_ptr<AppContext> context;
    std::unique_ptr<AgingPage> page;
};

/// The same report from the file, which knows nothing of columns in memory.
AgingReport fromFile(const Bench& bench)
{
    return AgingQueries(bench.context->database()).report(bench.page->live().options());
}

void compareWithFile(const Bench& bench)
{
    const AgingReport expected = fromFile(bench);
    const AgingTotals& shown = bench.chart()->figures();
    const auto currency = std::find_if(expected.currencies.begin(), expected.currencies.end(),
                                       [&](const AgingCurrency& c) { return c.currency == shown.currency; });
    if (currency == expected.currencies.end()) {
        QVERIFY(shown.isEmpty());
        return;
    }
    QCOMPARE(shown, AgingTotals::of(expected.options, *currency));
    QCOMPARE(bench.model()->allDebtorCount(), static_cast<int>(currency->rows.size()));
    const QStringList sum = bench.sum();
    QCOMPARE(sum[sum.size() - 2], amountText(Money(currency->total, currency->currency)));
    QCOMPARE(bench.page->live().report().laterEntries, expected.laterEntries);
}

} // namespace

class TestAgingPage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void anEmptyBookExplainsItself();
    void theFiguresOfADayAreThoseOfTheBook();
    void theDayCanBeTyped_data();
    void theDayCanBeTyped();
    void whatIsNoDateSaysSoAndChangesNothing();
    void aDayOnWhichNothingWasOpenSaysSo();
    void theSliderTakesChartAndTableAlong();
    void theChartFiltersTheTable();
    void aDebtorOpensToItsLines();
    void enterOpensWhatTheRowIs();
    void columnsSortByWhatTheyHold();
    void theFilterFindsNamesWithoutAccents();
    void byIssueDateThereIsNoNotDue();
    void groupsCanBeTyped();
    void aSecondCurrencyIsShownApart();
    void aSegmentCountsOnlyItsDebtors();
    void aPaymentIsShownAtOnce();
    void theLedgerIsCompared();
    void theLanguageChangesWhileItShows();
    void stateAndPlaceComeBack();
    void theKeyOfTheTableWorksFromAnywhere();
    void everyControlHasANameAndCanBeReached();
    void whatIsExportedIsWhatIsShown_data();
    void whatIsExportedIsWhatIsShown();
    void anExportThatFailsSaysSoAndKeepsTheOldFile();
    void thePrintIsPreviewed();
    void aLargeBookFollowsTheMouse();
    void pictures();
};

void TestAgingPage::init()
{
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestAgingPage::anEmptyBookExplainsItself()
{
    Bench bench([](Database&) {});
    bench.show();
    const auto* empty = bench.part<EmptyState>("agingEmpty");
    QVERIFY(empty->isVisible());
    QVERIFY(!bench.chart()->isVisible());
    QStringList said;
    for (const QLabel* label : empty->findChildren<QLabel*>())
        said << label->text();
    QVERIFY2(said.contains(u"Nothing is open"_s), qPrintable(said.join(u'|')));
}

void TestAgingPage::theFiguresOfADayAreThoseOfTheBook()
{
    Bench bench(fillSmallBook);
    bench.show();
    bench.page->setAsOf(kYearEnd);
    QCOMPARE(bench.page->subtitle(), u"as of 31 December 2025"_s);
    const AgingTotals& figures = bench.chart()->figures();
    QCOMPARE(figures.groups, (std::vector<std::int64_t>{144'000, 469'000, 98'700, 42'040, 60'000}));
    QCOMPARE(figures.groupItems, (std::vector<int>{1, 2, 1, 1, 1}));
    QCOMPARE(figures.credits, std::int64_t(-15'000));
    QCOMPARE(figures.total, std::int64_t(798'740));
    QCOMPARE(figures.items, 7);
    QCOMPARE(bench.names(), QStringList({u"Álvarez & Zoon"_s, u"Bakkerij Zonneveld"_s, u"De Boer Tuinen"_s, u"Garage Maes nv"_s, u"S. Yilmaz"_s}));
    QCOMPARE(bench.row(3), QStringList({u"Garage Maes nv"_s, u"1,440.00"_s, u"3,480.00"_s, u"0.00"_s, u"0.00"_s, u"0.00"_s, u"0.00"_s,
                                        u"4,920.00"_s, u"17"_s}));
    QCOMPARE(bench.row(2), QStringList({u"De Boer Tuinen"_s, u"0.00"_s, u"0.00"_s, u"0.00"_s, u"0.00"_s, u"600.00"_s, u"−50.00"_s,
                                        u"550.00"_s, u"184"_s}));
    QCOMPARE(bench.sum(), QStringList({u"5 debtors"_s, u"1,440.00"_s, u"4,690.00"_s, u"987.00"_s, u"420.40"_s, u"600.00"_s, u"−150.00"_s,
                                       u"7,987.40"_s, u"184"_s}));
    QCOMPARE(bench.foot(), u"As of 31-12-2025, payments up to and including that day counted · 2 entries dated after 31-12-2025 left "
                           "out · The total agrees with the list: 7 items"_s);
    compareWithFile(bench);
}

void TestAgingPage::theDayCanBeTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the day and month") << u"31-12"_s << u"2025-12-31"_s;
    QTest::newRow("a whole date") << u"30-11-2025"_s << u"2025-11-30"_s;
    QTest::newRow("days back") << u"-5"_s << u"2025-12-31"_s;
    QTest::newRow("end of last month in Dutch") << u"eind vorige maand"_s << u"2025-12-31"_s;
    QTest::newRow("today in Dutch") << u"vandaag"_s << u"2026-01-05"_s;
}

void TestAgingPage::theDayCanBeTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    Bench bench(fillSmallBook);
    bench.show();
    bench.page->setAsOf(Date(2025, 6, 1));
    bench.typeDate(typed);
    QCOMPARE(bench.page->live().options().asOf.toIso(), expected);
    QCOMPARE(bench.part<TimeSlider>("agingTime")->date().toIso(), expected);
    compareWithFile(bench);
}

void TestAgingPage::whatIsNoDateSaysSoAndChangesNothing()
{
    Bench bench(fillSmallBook);
    bench.show();
    bench.page->setAsOf(kYearEnd);
    bench.typeDate(u"31-02"_s);
    const auto* complaint = bench.part<QLabel>("agingComplaint");
    QVERIFY(complaint->isVisible());
    QVERIFY(complaint->text().contains(u"31-02"_s));
    QCOMPARE(bench.page->live().options().asOf, kYearEnd);
    bench.typeDate(u"30-11-2025"_s);
    QVERIFY(!complaint->isVisible());
}

void TestAgingPage::aDayOnWhichNothingWasOpenSaysSo()
{
    Bench bench(fillSmallBook);
    bench.show();
    bench.program.language().setCode(u"nl"_s);
    bench.page->setAsOf(Date(2025, 1, 31));
    const auto* empty = bench.part<EmptyState>("agingEmpty");
    QVERIFY(empty->isVisible());
    QStringList said;
    for (const QLabel* label : empty->findChildren<QLabel*>())
        said << label->text();
    QVERIFY2(said.contains(u"Op 31-01-2025 stond niets open."_s), qPrintable(said.join(u'|')));
    const auto buttons = empty->findChildren<QPushButton*>();
    QCOMPARE(buttons.size(), 1);
    buttons.first()->click();
    QCOMPARE(bench.page->live().options().asOf, kPageToday);
    QVERIFY(!empty->isVisible());
}

void TestAgingPage::theSliderTakesChartAndTableAlong()
{
    Bench bench(fillSmallBook);
    bench.show();
    auto* slider = bench.part<QSlider>("agingTimeSlider");
    for (const Date& day : {Date(2025, 12, 31), Date(2025, 12, 14), Date(2025, 12, 15), Date(2025, 7, 30), Date(2025, 7, 31), Date(2026, 1, 2), Date(2026, 1, 3)}) {
        slider->setValue(day.dayNumber());
        QCOMPARE(bench.page->live().options().asOf, day);
        QCOMPARE(bench.part<DateEdit>("agingDate")->date(), std::optional(day));
        compareWithFile(bench);
    }
    // Held by the mouse: it goes where it is pressed and follows.
    QTest::mousePress(slider, Qt::LeftButton, {}, QPoint(2, slider->height() / 2));
    QCOMPARE(bench.page->live().options().asOf, Date::fromDayNumber(slider->minimum()));
    QTest::mouseMove(slider, QPoint(slider->width() / 2, slider->height() / 2));
    QVERIFY(slider->value() > slider->minimum() + 60);
    QCOMPARE(bench.page->live().options().asOf, Date::fromDayNumber(slider->value()));
    compareWithFile(bench);
    QTest::mouseRelease(slider, Qt::LeftButton, {}, QPoint(slider->width() - 2, slider->height() / 2));
    QVERIFY(!slider->isSliderDown());
    slider->setValue(Date(2026, 1, 3).dayNumber());
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Left);
    QCOMPARE(bench.page->live().options().asOf, Date(2026, 1, 2));
    bench.part<QToolButton>("agingMonthEarlier")->click();
    QCOMPARE(bench.page->live().options().asOf, kYearEnd);
    bench.part<QToolButton>("agingMonthEarlier")->click();
    QCOMPARE(bench.page->live().options().asOf, Date(2025, 11, 30));
    bench.part<QToolButton>("agingMonthLater")->click();
    QCOMPARE(bench.page->live().options().asOf, kYearEnd);
    compareWithFile(bench);
}

void TestAgingPage::theChartFiltersTheTable()
{
    Bench bench(fillSmallBook);
    bench.show();
    bench.page->setAsOf(kYearEnd);
    AgingBars* bars = bench.chart()->bars();
    const auto click = [&](int group, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseClick(bars->viewport(), Qt::LeftButton, modifiers, bars->barRect(group).center().toPoint());
    };
    click(1);
    QCOMPARE(bench.names(), QStringList({u"Bakkerij Zonneveld"_s, u"Garage Maes nv"_s}));
    QCOMPARE(bench.sum()[0], u"2 of 5 debtors"_s);
    QCOMPARE(bench.sum()[2], u"4,690.00"_s); // what the bar says
    auto* clear = bench.part<QPushButton>("agingClearGroups");
    QVERIFY(clear->isVisible());
    QCOMPARE(clear->text(), u"Only 1–30 days"_s);
    click(4, Qt::ShiftModifier);
    QCOMPARE(bench.names(), QStringList({u"Bakkerij Zonneveld"_s, u"De Boer Tuinen"_s, u"Garage Maes nv"_s}));
    // An opened debtor shows only the lines in the groups chosen.
    bench.model()->setExpanded(2, true);
    QCOMPARE(bench.row(3)[0], u"2025-0102 due 14-12-2025"_s);
    QCOMPARE(bench.model()->rowCount(), 4);
    clear->click();
    QCOMPARE(bench.names().size(), 5);
    QVERIFY(!clear->isVisible());
    QVERIFY(bench.chart()->chosenGroups().empty());
    click(1);
    bench.table()->setFocus();
    bench.table()->setCurrentIndex(bench.model()->index(0, 0));
    QTest::keyClick(bench.table(), Qt::Key_Escape);
    QCOMPARE(bench.names().size(), 5);
}

void TestAgingPage::aDebtorOpensToItsLines()
{
    Bench bench(fillSmallBook);
    bench.show();
    bench.page->setAsOf(kYearEnd);
    bench.table()->setFocus();
    bench.table()->setCurrentIndex(bench.model()->index(0, 0));
    QTest::keyClick(bench.table(), Qt::Key_Right);
    QCOMPARE(bench.model()->rowCount(), 7);
    QCOMPARE(bench.row(1), QStringList({u"2025-0050 due 20-10-2025"_s, QString(), QString(), QString(), u"420.40"_s, QString(), QString(),
                                        u"420.40"_s, u"72"_s}));
    QCOMPARE(bench.row(2)[0], u"Credit note C-2025-001 of 01-12-2025"_s);
    QCOMPARE(bench.row(2)[6], u"−100.00"_s);
    QTest::keyClick(bench.table(), Qt::Key_Down);
    QCOMPARE(bench.table()->currentIndex().row(), 1);
    QTest::keyClick(bench.table(), Qt::Key_Left); // From a line to its debtor …
    QCOMPARE(bench.table()->currentIndex().row(), 0);
    QTest::keyClick(bench.table(), Qt::Key_Left); // … which then closes.
    QCOMPARE(bench.model()->rowCount(), 5);
    QTest::keyClick(bench.table(), Qt::Key_Space);
    QCOMPARE(bench.model()->rowCount(), 7);
    // Clicking the arrow, not the name, opens and closes.
    const QRect cell = bench.table()->visualRect(bench.model()->index(0, 0));
    QTest::mouseClick(bench.table()->viewport(), Qt::LeftButton, {}, cell.topLeft() + QPoint(8, cell.height() / 2));
    QCOMPARE(bench.model()->rowCount(), 5);
    QTest::mouseClick(bench.table()->viewport(), Qt::LeftButton, {}, cell.topLeft() + QPoint(120, cell.height() / 2));
    QCOMPARE(bench.model()->rowCount(), 5);
    // Lines are those of the day: on 20-10 nothing was late yet and the credit note was not there.
    bench.model()->setExpanded(0, true);
    bench.page->setAsOf(Date(2025, 10, 20));
    QCOMPARE(bench.row(1), QStringList({u"2025-0050 due 20-10-2025"_s, u"420.40"_s, QString(), QString(), QString(), QString(), QString(),
                                        u"420.40"_s, QString()}));
    QCOMPARE(bench.model()->index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Álvarez & Zoon, 420.40 euros, nothing late, opened"_s);
}

void TestAgingPage::enterOpensWhatTheRowIs()
{
    Bench bench(fillSmallBook);
    bench.show();
    bench.page->setAsOf(kYearEnd);
    QSignalSpy opened(bench.context.get(), &AppContext::navigationRequested);
    bench.table()->setFocus();
    bench.table()->setCurrentIndex(bench.model()->index(2, 0)); // De Boer Tuinen, debtor 5
    QTest::keyClick(bench.table(), Qt::Key_Return);
    QCOMPARE(opened.takeLast(), QVariantList({u"debtors"_s, QVariantMap{{u"debtor"_s, 5LL}}}));
    bench.model()->setExpanded(2, true); // its invoice 7 and the receipt 2
    bench.table()->setCurrentIndex(bench.model()->index(3, 0));
    QTest::keyClick(bench.table(), Qt::Key_Return);
    QCOMPARE(opened.takeLast(), QVariantList({u"invoices"_s, QVariantMap{{u"invoice"_s, 7LL}}}));
    QCOMPARE(bench.row(4)[0], u"Payment of 20-12-2025 not allocated  betaling 2"_s);
    bench.table()->setCurrentIndex(bench.model()->index(4, 0));
    QTest::keyClick(bench.table(), Qt::Key_Return);
    QCOMPARE(opened.takeLast(), QVariantList({u"payments"_s, QVariantMap{{u"payment"_s, 2LL}}}));
}

void TestAgingPage::columnsSortByWhatTheyHold()
{
    Bench bench(fillSmallBook);
    bench.show();
    bench.page->setAsOf(kYearEnd);
    bench.table()->sortByColumn(7, Qt::DescendingOrder);
    QCOMPARE(bench.names(), QStringList({u"Garage Maes nv"_s, u"Bakkerij Zonneveld"_s, u"S. Yilmaz"_s, u"De Boer Tuinen"_s, u"Álvarez & Zoon"_s}));
    bench.table()->sortByColumn(8, Qt::AscendingOrder);
    QCOMPARE(bench.names().first(), u"Garage Maes nv"_s);
    bench.table()->sortByColumn(0, Qt::DescendingOrder);
    QCOMPARE(bench.names().first(), u"S. Yilmaz"_s);
    bench.page->setAsOf(Date(2025, 11, 20)); // The order stays.
    QCOMPARE(bench.names().first(), u"S. Yilmaz"_s);
}

void TestAgingPage::theFilterFindsNamesWithoutAccents()
{
    Bench bench(fillSmallBook);
    bench.show();
    bench.page->setAsOf(kYearEnd);
    bench.page->focusFilter();
    auto* filter = bench.part<QLineEdit>("agingFilter");
    QVERIFY(filter->hasFocus());
    QTest::keyClicks(filter, u"alvar"_s);
    QCOMPARE(bench.names(), QStringList({u"Álvarez & Zoon"_s}));
    QCOMPARE(bench.sum()[7], u"320.40"_s);
    QCOMPARE(bench.chart()->figures().total, std::int64_t(798'740)); // The chart is of all; the table says of how many it is.
    QCOMPARE(bench.sum()[0], u"1 of 5 debtors"_s);
    filter->clear();
    QTest::keyClicks(filter, u"1005"_s);
    QCOMPARE(bench.names(), QStringList({u"De Boer Tuinen"_s}));
    filter->setText(u"nobody"_s);
    QVERIFY(bench.names().isEmpty());
}

void TestAgingPage::byIssueDateThereIsNoNotDue()
{
    Bench bench(fillSmallBook);
    bench.show();
    bench.page->setAsOf(kYearEnd);
    bench.part<QRadioButton>("agingByIssueDate")->click();
    QCOMPARE(bench.model()->columnCount(), 8);
    QCOMPARE(bench.model()->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"0–30"_s);
    // Ages on 31-12: 54, 47, 15, 76, 102, 214 days.
    QCOMPARE(bench.chart()->figures().groups, (std::vector<std::int64_t>{0, 144'000, 469'000, 98'700, 102'040}));
    compareWithFile(bench);
    bench.part<QRadioButton>("agingByDueDate")->click();
    QCOMPARE(bench.model()->columnCount(), 9);
    compareWithFile(bench);
}

void TestAgingPage::groupsCanBeTyped()
{
    Bench bench(fillSmallBook);
    bench.show();
    bench.page->setAsOf(kYearEnd);
    auto* bounds = bench.part<BoundsEdit>("agingBounds");
    const auto type = [&](const QString& text) {
        bounds->setFocus();
        bounds->lineEdit()->selectAll();
        QTest::keyClicks(bounds->lineEdit(), text);
        QTest::keyClick(bounds->lineEdit(), Qt::Key_Return);
    };
    type(u"0/17/24"_s);
    QCOMPARE(bench.page->live().options().bounds.days, (std::vector<int>{17, 24}));
    QCOMPARE(bench.chart()->figures().groups, (std::vector<std::int64_t>{144'000, 348'000, 121'000, 200'740}));
    QCOMPARE(bench.model()->columnCount(), 8);
    compareWithFile(bench);
    type(u"24, 17"_s);
    QVERIFY(bench.part<QLabel>("agingComplaint")->isVisible());
    QCOMPARE(bench.page->live().options().bounds.days, (std::vector<int>{17, 24}));
    QCOMPARE(bounds->currentText(), u"17 / 24"_s);
    type(u"30 60 90"_s);
    QVERIFY(!bench.part<QLabel>("agingComplaint")->isVisible());
    QCOMPARE(bench.page->live().options().bounds, AgingBounds{});
}

void TestAgingPage::aSecondCurrencyIsShownApart()
{
    Bench bench(fillSmallBook);
    bench.show();
    bench.page->setAsOf(kYearEnd);
    auto* currency = bench.part<QComboBox>("agingCurrency");
    QVERIFY(currency->isVisible());
    QCOMPARE(currency->currentText(), u"EUR"_s);
    currency->setCurrentIndex(currency->findText(u"USD"_s));
    Q_EMIT currency->activated(currency->currentIndex());
    QCOMPARE(bench.names(), QStringList({u"Harbor Supplies Inc."_s}));
    QCOMPARE(bench.sum()[7], u"500.00"_s);
    QCOMPARE(bench.model()->headerData(7, Qt::Horizontal, Qt::DisplayRole).toString(), u"Total (USD)"_s);
    compareWithFile(bench);
    bench.page->setAsOf(Date(2025, 11, 1)); // Then there were no dollars.
    QVERIFY(!currency->isVisible());
    QCOMPARE(bench.page->currency(), Currency::euro());
    compareWithFile(bench);
}

void TestAgingPage::aSegmentCountsOnlyItsDebtors()
{
    Bench bench(fillSmallBook);
    bench.show();
    bench.page->setAsOf(kYearEnd);
    auto* segment = bench.part<QComboBox>("agingSegment");
    segment->setCurrentIndex(3); // Belgian businesses
    Q_EMIT segment->activated(3);
    QTRY_COMPARE(bench.names(), QStringList({u"Garage Maes nv"_s}));
    QCOMPARE(bench.chart()->figures().total, std::int64_t(492'000));
    QCOMPARE(bench.chart()->figures().groupItems, (std::vector<int>{1, 1, 0, 0, 0}));
    bench.part<QSlider>("agingTimeSlider")->setValue(Date(2025, 12, 1).dayNumber());
    QCOMPARE(bench.chart()->figures().total, std::int64_t(348'000));
    segment->setCurrentIndex(0);
    Q_EMIT segment->activated(0);
    QTRY_VERIFY(bench.names().size() > 1);
    compareWithFile(bench);
}

void TestAgingPage::aPaymentIsShownAtOnce()
{
    Bench bench(fillSmallBook);
    bench.show();
    bench.page->setAsOf(kYearEnd);
    bench.model()->setExpanded(3, true); // Garage Maes
    payFirstInvoice(bench.book, DebtorId{2}, Date(2025, 12, 30));
    ChangeSet changes;
    changes.debtors = {DebtorId{2}};
    changes.invoices = {InvoiceId{2}};
    changes.payments = {PaymentId{3}};
    bench.context->notifier().publish(changes);
    QCOMPARE(bench.chart()->figures().groups, (std::vector<std::int64_t>{144'000, 121'000, 98'700, 42'040, 60'000}));
    QCOMPARE(bench.row(3)[7], u"1,440.00"_s);
    QCOMPARE(bench.row(4)[0], u"2025-0103 due 15-01-2026"_s); // It stays opened, with what is left.
    compareWithFile(bench);
    bench.page->setAsOf(Date(2025, 12, 29)); // The totals by day know it too.
    compareWithFile(bench);
    bench.page->setAsOf(kPageToday);
    compareWithFile(bench);
    changes = {};
    changes.everything = true;
    bench.context->notifier().publish(changes);
    QTRY_VERIFY(!bench.page->live().isLoading());
    compareWithFile(bench);
}

void TestAgingPage::theLedgerIsCompared()
{
    Bench bench([](Database& book) {
        fillSmallBook(book);
        book.begin();
        book.execute(u"INSERT INTO import_batch (id, created_at, actor, source) VALUES (1, '', '', 'audit file')"_s);
        Statement(book, u"INSERT INTO ledger_control (id, batch_id, as_of, account, currency, balance_minor) VALUES (1, 1, ?, '1300', 'EUR', ?)"_s)
            .bind(kYearEnd).bind(std::int64_t(799'240)).run();
        book.commit();
    });
    bench.show();
    QVERIFY(bench.foot().endsWith(u"The ledger balance is known of 31-12-2025"_s));
    Q_EMIT bench.part<QLabel>("agingFoot")->linkActivated(u"2025-12-31"_s);
    QCOMPARE(bench.page->live().options().asOf, kYearEnd);
    QVERIFY2(bench.foot().endsWith(u"Ledger account 1300 says %1: difference %2"_s.arg(moneyText({799'240, Currency::euro()}), moneyText({-500, Currency::euro()}))),
             qPrintable(bench.foot()));
}

void TestAgingPage::theLanguageChangesWhileItShows()
{
    Bench bench(fillSmallBook);
    bench.show();
    bench.page->setAsOf(kYearEnd);
    bench.model()->setExpanded(3, true);
    bench.part<QLineEdit>("agingFilter")->setText(u"maes"_s);
    bench.program.language().setCode(u"nl"_s);
    QApplication::processEvents();
    QCOMPARE(bench.page->title(), u"Ouderdom"_s);
    QCOMPARE(bench.page->subtitle(), u"per 31 december 2025"_s);
    QCOMPARE(bench.model()->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Niet vervallen"_s);
    QCOMPARE(bench.part<QLineEdit>("agingFilter")->text(), u"maes"_s); // Nothing half typed is lost.
    QCOMPARE(bench.names(), QStringList({u"Garage Maes nv"_s}));
    QCOMPARE(bench.row(0)[7], u"4.920,00"_s);
    QCOMPARE(bench.row(1)[0], u"2025-0102 vervalt 14-12-2025"_s);
    QCOMPARE(bench.sum()[0], u"1 van 5 debiteuren"_s);
    QCOMPARE(bench.foot(), u"Stand per 31-12-2025, betalingen tot en met die dag verwerkt · 2 boekingen na 31-12-2025 buiten beeld · "
                           "Het totaal sluit aan op de lijst: 7 posten"_s);
}

void TestAgingPage::stateAndPlaceComeBack()
{
    Bench bench(fillSmallBook);
    bench.show();
    bench.page->setAsOf(kYearEnd);
    bench.part<QRadioButton>("agingByIssueDate")->click();
    {
        // The edge between the first two columns, dragged by the mouse.
        QHeaderView* header = bench.table()->horizontalHeader();
        const QPoint edge(header->sectionViewportPosition(1) - 2, header->height() / 2);
        QTest::mousePress(header->viewport(), Qt::LeftButton, {}, edge);
        QTest::mouseMove(header->viewport(), edge - QPoint(40, 0));
        QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, edge - QPoint(40, 0));
    }
    const int width = bench.table()->columnWidth(0);
    bench.chart()->showTable(true);
    bench.chart()->setPatterns(true);
    bench.table()->setCurrentIndex(bench.model()->index(2, 0));
    const QVariantMap state = bench.page->saveState();
    const QVariantMap place = bench.page->place();

    AgingPage again(*bench.context);
    again.restoreState(state);
    again.showPlace(place);
    again.show();
    QTRY_VERIFY(again.live().isLoaded());
    QCOMPARE(again.live().options().asOf, kYearEnd);
    QCOMPARE(again.live().options().basis, AgingBasis::IssueDate);
    QVERIFY(again.findChild<QRadioButton*>(u"agingByIssueDate"_s)->isChecked());
    auto* table = again.findChild<PagedTableView*>(u"agingTable"_s);
    QCOMPARE(table->columnWidth(0), width);
    QCOMPARE(table->currentId(), qint64(5));
    auto* chart = again.findChild<AgingChart*>();
    QVERIFY(chart->isTable());
    QVERIFY(chart->patterns());
}

void TestAgingPage::theKeyOfTheTableWorksFromAnywhere()
{
    Bench bench(fillSmallBook);
    registerAgingPage(*bench.context);
    const PageEntry* entry = bench.context->pages().find(u"aging"_s);
    QVERIFY(entry);
    std::unique_ptr<Page> page(entry->make(*bench.context));
    page->show();
    bench.context->actions().refresh();
    QAction* action = bench.context->actions().action(u"aging.table"_s);
    QVERIFY(action && action->isEnabled());
    action->trigger();
    QVERIFY(page->findChild<AgingChart*>()->isTable());
}

void TestAgingPage::everyControlHasANameAndCanBeReached()
{
    Bench bench(fillSmallBook);
    bench.show();
    QStringList nameless;
    QStringList small;
    for (QWidget* widget : bench.page->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy() || widget->objectName().startsWith(u"qt_"_s))
            continue;
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).isEmpty())
            nameless << QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
    // Tab goes through all and comes back.
    bench.part<DateEdit>("agingDate")->setFocus();
    QSet<QString> reached;
    for (int i = 0; i < 40; ++i) {
        if (QWidget* focused = QApplication::focusWidget())
            reached << focused->objectName();
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : bench.page.get(), Qt::Key_Tab);
    }
    for (const char* name : {"agingDate", "agingToday", "agingByDueDate", "agingBounds", "agingSegment", "agingFilter", "agingTimeSlider",
                             "agingMonthEarlier", "agingBars", "agingTable"})
        QVERIFY2(reached.contains(QLatin1StringView(name)), name);
}

void TestAgingPage::whatIsExportedIsWhatIsShown_data()
{
    QTest::addColumn<bool>("filtered");
    QTest::addColumn<QString>("total");
    QTest::newRow("everybody") << false << u"7987.40"_s;
    QTest::newRow("those of one group") << true << u"6130.00"_s; // Zonneveld 1210 and Maes 4920
}

void TestAgingPage::whatIsExportedIsWhatIsShown()
{
    QFETCH(bool, filtered);
    QFETCH(QString, total);
    Bench bench(fillSmallBook);
    bench.show();
    bench.page->setAsOf(kYearEnd);
    if (filtered)
        QTest::mouseClick(bench.chart()->bars()->viewport(), Qt::LeftButton, {}, bench.chart()->bars()->barRect(1).center().toPoint());
    auto* output = bench.page->findChild<AgingOutput*>();
    QSignalSpy written(output, &AgingOutput::written);
    const auto exported = [&](const QString& ending) {
        const QString path = scratchFile(u"export."_s + ending);
        output->writeTo(path);
        [&] { QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, 20'000); }();
        written.clear();
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QString csv = QString::fromUtf8(exported(u"csv"_s));
    QVERIFY2(csv.contains(total), qPrintable(csv));
    QVERIFY(csv.contains(u"Garage Maes nv"_s));
    QCOMPARE(csv.contains(u"S. Yilmaz"_s), !filtered);
    QVERIFY(!csv.contains(u"Harbor"_s)); // Another currency is not on the screen.
    QVERIFY(!csv.contains(u"2025-0102"_s));
    output->setWithDocuments(true);
    QVERIFY(QString::fromUtf8(exported(u"csv"_s)).contains(u"2025-0102"_s));
    QVERIFY(exported(u"xlsx"_s).startsWith("PK"));
    QVERIFY(exported(u"pdf"_s).startsWith("%PDF"));
}

void TestAgingPage::anExportThatFailsSaysSoAndKeepsTheOldFile()
{
    Bench bench(fillSmallBook);
    bench.show();
    QSignalSpy strips(bench.context.get(), &AppContext::stripRequested);
    bench.page->findChild<AgingOutput*>()->writeTo(scratchFile(u"no such folder"_s) + u"/aging.csv"_s);
    QTRY_COMPARE(strips.size(), 1);
    const Strip strip = strips.first().first().value<Strip>();
    QCOMPARE(strip.tone, Tone::Bad);
    QVERIFY(strip.text().contains(u"aging.csv"_s));
}

void TestAgingPage::thePrintIsPreviewed()
{
    Bench bench(fillSmallBook);
    bench.show();
    bench.page->setAsOf(kYearEnd);
    QVERIFY(bench.page->canPrint());
    bench.page->printView();
    QTRY_VERIFY(bench.page->findChild<QPrintPreviewDialog*>(u"agingPrintPreview"_s));
    auto* preview = bench.page->findChild<QPrintPreviewDialog*>(u"agingPrintPreview"_s);
    QTRY_VERIFY(preview->isVisible());
    preview->reject();
}

void TestAgingPage::aLargeBookFollowsTheMouse()
{
    Bench bench([](Database& book) { fillLargeBook(book, 100'000); });
    bench.show();
    compareWithFile(bench);
    QVERIFY(bench.model()->allDebtorCount() > 5'000);
    auto* slider = bench.part<QSlider>("agingTimeSlider");
    QElapsedTimer timer;
    qint64 slowest = 0;
    slider->setSliderDown(true);
    for (int day = kPageToday.dayNumber() - 700; day <= kPageToday.dayNumber(); day += 25) {
        timer.start();
        slider->setValue(day);
        QApplication::processEvents(); // Painted too.
        slowest = std::max(slowest, timer.elapsed());
    }
    slider->setSliderDown(false);
    QTRY_VERIFY(bench.table()->isEnabled());
    compareWithFile(bench);
    qInfo() << "100,000 invoices: slowest step of the slider" << slowest << "ms, whole report" << bench.page->live().lastReportMicroseconds() << "us";

    qint64 quickest = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 20; ++i) {
        const DebtorId debtor{1 + i * 100};
        payFirstInvoice(bench.book, debtor, kPageToday.plusDays(-1));
        ChangeSet changes;
        changes.debtors = {debtor};
        changes.payments = {PaymentId{1}};
        timer.start();
        bench.context->notifier().publish(changes);
        quickest = std::min(quickest, timer.nsecsElapsed() / 1000);
    }
    compareWithFile(bench);
    qInfo() << "one payment: new totals after" << quickest << "us at best";
    QVERIFY2(quickest <= 5'000, "the budget of one payment edited while the report is open");
    bench.page->grab();
}

/// Pictures to look at, in the scratch folder.
void TestAgingPage::pictures()
{
    const QString folder = qEnvironmentVariable("TEGOED_SCRATCH", QDir::tempPath());
    const QFont normal = QApplication::font();
    for (const auto& [theme, choice] : {std::pair(u"light"_s, ThemeChoice::Light), std::pair(u"dark"_s, ThemeChoice::Dark)}) {
        applyTheme(*qApp, choice);
        for (const int scale : {100, 200}) {
            QFont font = normal;
            font.setPointSizeF(normal.pointSizeF() * scale / 100);
            QApplication::setFont(font);
            for (const QString& language : UiLanguage::codes()) {
                Bench bench(fillSmallBook);
                bench.program.language().setCode(language);
                bench.page->resize(1100, 700);
                bench.show();
                bench.page->setAsOf(kYearEnd);
                bench.model()->setExpanded(3, true);
                if (theme == u"dark"_s)
                    QTest::mouseClick(bench.chart()->bars()->viewport(), Qt::LeftButton, {}, bench.chart()->bars()->barRect(1).center().toPoint());
                QApplication::processEvents();
                QVERIFY(bench.page->grab().save(folder + u"/page-%1-%2-%3.png"_s.arg(theme, language).arg(scale)));
            }
        }
    }
    QApplication::setFont(normal);
}

QTEST_MAIN(TestAgingPage)
#include "test_aging_page.moc"
