// The aging chart: what it says equals its figures, in bars, in words and in its table twin; by mouse and by keyboard.
#include "ui/charts/aging_announcement.h"
#include "ui/charts/aging_bar.h"
#include "ui/charts/aging_bars.h"
#include "ui/charts/aging_chart.h"
#include "ui/charts/aging_export.h"
#include "ui/charts/aging_table_model.h"
#include "ui/presentation/money_text.h"
#include "ui/presentation/ui_language.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTableView>
#include <QVBoxLayout>
#include <QtTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using namespace tegoed::ui;

namespace {

/// The figures of the wireframe: € 61.204,00 in five groups, € 1.000,00 of credits.
AgingTotals wireframe()
{
    AgingTotals figures;
    figures.options = {Date(2025, 12, 31), AgingBasis::DueDate, {}};
    figures.groups = {2'411'000, 1'702'000, 987'000, 420'400, 600'000};
    figures.groupItems = {90, 61, 21, 17, 24};
    figures.credits = -100'000;
    figures.total = 6'020'400;
    figures.items = 214;
    return figures;
}

/// The palettes of the program itself.
QPalette paletteOf(ThemeChoice choice)
{
    applyTheme(*qApp, choice);
    return QApplication::palette();
}
QPalette lightPalette()
{
    return paletteOf(ThemeChoice::Light);
}
QPalette darkPalette()
{
    return paletteOf(ThemeChoice::Dark);
}

QPalette highContrastPalette()
{
    QPalette palette;
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button})
        palette.setColor(role, Qt::black);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(role, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(u"#1aebff"_s));
    return palette;
}

/// Relative luminance, written down from WCAG 2.2.
double luminance(const QColor& colour)
{
    double sum = 0;
    const double weights[] = {0.2126, 0.7152, 0.0722};
    const int channels[] = {colour.red(), colour.green(), colour.blue()};
    for (int i = 0; i < 3; ++i) {
        const double c = channels[i] / 255.0;
        sum += weights[i] * (c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4));
    }
    return sum;
}

double contrast(const QColor& a, const QColor& b)
{
    const double one = luminance(a) + 0.05;
    const double two = luminance(b) + 0.05;
    return std::max(one, two) / std::min(one, two);
}

void show(QWidget& widget, QSize size)
{
    widget.resize(size);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
    widget.activateWindow();
    QApplication::processEvents();
}

std::set<int> lastChoice(QSignalSpy& spy)
{
    return spy.takeLast().first().value<std::set<int>>();
}

} // namespace
Q_DECLARE_METATYPE(std::set<int>)

class TestAgingChart final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void sharesAreWholePercentsRoundedHalfUp();
    void barsStartAtZeroAndAreAsLongAsTheirAmounts();
    void everyValueFitsBehindItsBar_data();
    void everyValueFitsBehindItsBar();
    void theColoursStandApart_data();
    void theColoursStandApart();
    void theBarsHaveTheirColours();
    void patternsAreDrawnWhenAskedForAndAlwaysInHighContrast();
    void aBarIsSaidInOneSentence();
    void theKeyboardDoesWhatTheMouseDoes();
    void aClickChoosesAndShiftAdds();
    void staleFiguresCannotBeClicked();
    void theTableSaysWhatTheChartSays();
    void ctrlTTurnsTheChartIntoATableAndBack();
    void aRowOfTheTableChoosesToo();
    void screenReadersFindOneItemPerBar();
    void byIssueDateNothingIsNotDue();
    void nothingOpenAndTenGroupsAreDrawnToo();
    void theLanguageChangesWhileItShows();
    void theMenuCopiesPictureAndTable();
    void exportsAreWhatTheChartShows();
    void anExportThatCannotBeWrittenSaysSo();
    void theSmallBarIsFilledByItsParts();
    void pictures();

private:
    UiLanguage m_language;
};

void TestAgingChart::initTestCase()
{
    qRegisterMetaType<std::set<int>>();
}

void TestAgingChart::init()
{
    m_language.setCode(u"en"_s);
    QApplication::setPalette(lightPalette());
}

void TestAgingChart::sharesAreWholePercentsRoundedHalfUp()
{
    const AgingTotals figures = wireframe();
    QCOMPARE(figures.sumOfGroups(), std::int64_t(6'120'400));
    // 39.39, 27.81, 16.13, 6.87, 9.80
    const QList<int> expected{39, 28, 16, 7, 10};
    for (int group = 0; group < 5; ++group)
        QCOMPARE(figures.percent(group), expected[group]);
    AgingTotals half = figures;
    half.groups = {5, 995, 0, 0, 0};
    QCOMPARE(half.percent(0), 1); // exactly 0.5
    half.groups = {4, 996, 0, 0, 0};
    QCOMPARE(half.percent(0), 0);
    half.groups = {0, 0, 0, 0, 0};
    QCOMPARE(half.percent(0), 0);
    half.groups = {10'000'000'000'000'000, 0, 0, 0, 0}; // The largest amount there is.
    QCOMPARE(half.percent(0), 100);
}

void TestAgingChart::barsStartAtZeroAndAreAsLongAsTheirAmounts()
{
    AgingBars bars;
    bars.setFigures(wireframe());
    show(bars, {900, 260});
    const QRectF longest = bars.barRect(0);
    QVERIFY(longest.width() > 300);
    for (int group = 0; group < 5; ++group) {
        const QRectF bar = bars.barRect(group);
        QCOMPARE(bar.left(), longest.left());
        const double expected = longest.width() * double(wireframe().groups[std::size_t(group)]) / 2'411'000.0;
        QVERIFY2(std::abs(bar.width() - expected) < 1, qPrintable(u"%1: %2 instead of %3"_s.arg(group).arg(bar.width()).arg(expected)));
        if (group > 0)
            QVERIFY(bar.top() - bars.barRect(group - 1).bottom() >= 2); // the 2 px of background between bars
    }
    // What Qt Charts drew is where we say it is: the pixel inside the end of each bar has its colour, the one behind it not.
    const QImage picture = bars.grab().toImage();
    const ChartTheme theme = ChartTheme::of(bars.palette());
    for (int group = 0; group < 5; ++group) {
        const QRectF bar = bars.barRect(group);
        const int y = int(bar.center().y());
        QCOMPARE(picture.pixelColor(int(bar.right()) - 2, y), theme.group(group, 5));
        QCOMPARE(picture.pixelColor(int(bar.right()) + 3, y), theme.background);
        QCOMPARE(picture.pixelColor(int(bar.left()) + 2, y), theme.group(group, 5));
    }
}

void TestAgingChart::everyValueFitsBehindItsBar_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("pointSize");
    QTest::addColumn<qint64>("factor");
    for (const int width : {560, 900, 1800}) {
        for (const int points : {9, 18}) {
            QTest::addRow("%d px, %d pt", width, points) << width << points << qint64(1);
            QTest::addRow("%d px, %d pt, millions", width, points) << width << points << qint64(10'000);
        }
    }
}

void TestAgingChart::everyValueFitsBehindItsBar()
{
    QFETCH(int, width);
    QFETCH(int, pointSize);
    QFETCH(qint64, factor);
    if (pointSize == 18 && width == 560)
        width = 900; // Twice the text needs a wider window; the page gives the chart its full width then.
    AgingBars bars;
    QFont font = bars.font();
    font.setPointSize(pointSize);
    bars.setFont(font);
    AgingTotals figures = wireframe();
    for (std::int64_t& amount : figures.groups)
        amount *= factor;
    bars.setFigures(figures);
    show(bars, {width, bars.sizeHint().height()});
    for (int group = 0; group < 5; ++group) {
        const QString value = moneyText(figures.amount(group)) + u"   100%"_s;
        const qreal room = width - bars.barRect(group).right();
        QVERIFY2(room >= QFontMetricsF(font).horizontalAdvance(value) - QFontMetricsF(font).horizontalAdvance(u"0"_s),
                 qPrintable(u"group %1: %2 px left"_s.arg(group).arg(room)));
        QVERIFY(bars.rowRect(group).height() >= 24); // size of a target
    }
}

void TestAgingChart::theColoursStandApart_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

void TestAgingChart::theColoursStandApart()
{
    QFETCH(QPalette, palette);
    const ChartTheme theme = ChartTheme::of(palette);
    for (const int count : {3, 5, 7, 10}) {
        for (int group = 0; group < count; ++group)
            QVERIFY(contrast(theme.group(group, count), theme.background) >= 3);
        for (int group = 2; group < count; ++group) // Older is further from the background.
            QVERIFY(contrast(theme.group(group, count), theme.background) > contrast(theme.group(group - 1, count), theme.background));
    }
    for (int group = 1; group < 5; ++group)
        QVERIFY(contrast(theme.group(group, 5), theme.group(group - 1, 5)) >= 1.46);
    QVERIFY(contrast(theme.muted, theme.background) >= 4.5);
    QVERIFY(contrast(theme.focus, theme.background) >= 3);
}

void TestAgingChart::theBarsHaveTheirColours()
{
    const ChartTheme light = ChartTheme::of(lightPalette());
    QCOMPARE(light.kind, ChartTheme::Kind::Light);
    QCOMPARE(light.group(0, 5).name(), u"#2f6fa8"_s);
    QCOMPARE(light.group(1, 5).name(), u"#c77f12"_s);
    QCOMPARE(light.group(2, 5).name(), u"#b0521a"_s);
    QCOMPARE(light.group(3, 5).name(), u"#842b1c"_s);
    QCOMPARE(light.group(4, 5).name(), u"#4a1212"_s);
    const ChartTheme dark = ChartTheme::of(darkPalette());
    QCOMPARE(dark.kind, ChartTheme::Kind::Dark);
    QCOMPARE(dark.group(0, 5).name(), u"#6fa8dc"_s);
    QCOMPARE(dark.group(4, 5).name(), u"#ffe3a3"_s);
    const ChartTheme pure = ChartTheme::of(highContrastPalette());
    QCOMPARE(pure.kind, ChartTheme::Kind::HighContrast);
    QCOMPARE(pure.group(1, 5), QColor(Qt::white));

    // The palette changes while the chart shows.
    AgingBars bars;
    bars.setFigures(wireframe());
    show(bars, {900, 260});
    bars.setPalette(darkPalette());
    QApplication::processEvents();
    const QImage picture = bars.grab().toImage();
    QCOMPARE(picture.pixelColor(899, 259), dark.background);
    QCOMPARE(picture.pixelColor(bars.barRect(3).center().toPoint()), dark.group(3, 5));
}

void TestAgingChart::patternsAreDrawnWhenAskedForAndAlwaysInHighContrast()
{
    const auto coloursInBar = [](AgingBars& bars, int group) {
        const QImage picture = bars.grab().toImage();
        QSet<QRgb> colours;
        const QRect inside = bars.barRect(group).toRect().adjusted(4, 4, -4, -4);
        for (int x = inside.left(); x < inside.right(); ++x) {
            for (int y = inside.top(); y < inside.bottom(); ++y)
                colours.insert(picture.pixel(x, y));
        }
        return colours.size();
    };
    AgingBars bars;
    bars.setFigures(wireframe());
    show(bars, {900, 260});
    for (int group = 0; group < 5; ++group)
        QCOMPARE(coloursInBar(bars, group), 1);
    bars.setPatterns(true);
    QCOMPARE(coloursInBar(bars, 0), 1); // not due is plain
    for (int group = 1; group < 5; ++group)
        QVERIFY(coloursInBar(bars, group) > 1);
    bars.setPatterns(false);
    bars.setPalette(highContrastPalette());
    for (int group = 1; group < 5; ++group)
        QVERIFY(coloursInBar(bars, group) > 1);
}

void TestAgingChart::aBarIsSaidInOneSentence()
{
    QCOMPARE(agingAnnouncement(wireframe(), 2), u"31 to 60 days, 9,870 euros, 16 percent, 21 items, 3 of 5"_s);
    QCOMPARE(agingAnnouncement(wireframe(), 0), u"not due, 24,110 euros, 39 percent, 90 items, 1 of 5"_s);
    AgingTotals figures = wireframe();
    figures.groupItems[4] = 1;
    figures.groups[4] = 600'050;
    QCOMPARE(agingAnnouncement(figures, 4), u"more than 90 days, 6,000.50 euros, 10 percent, 1 item, 5 of 5"_s);
    m_language.setCode(u"nl"_s);
    QCOMPARE(agingAnnouncement(wireframe(), 2), u"31 tot 60 dagen, 9.870 euro, 16 procent, 21 posten, 3 van 5"_s);
    QCOMPARE(agingAnnouncement(figures, 4), u"meer dan 90 dagen, 6.000,50 euro, 10 procent, 1 post, 5 van 5"_s);
}

void TestAgingChart::theKeyboardDoesWhatTheMouseDoes()
{
    AgingBars bars;
    bars.setFigures(wireframe());
    show(bars, {900, 260});
    bars.setFocus();
    QSignalSpy chosen(&bars, &AgingBars::groupsChosen);
    QCOMPARE(bars.currentGroup(), 0);
    QTest::keyClick(&bars, Qt::Key_Up); // There is nothing above the first.
    QCOMPARE(bars.currentGroup(), 0);
    QTest::keyClick(&bars, Qt::Key_Down);
    QTest::keyClick(&bars, Qt::Key_Right);
    QCOMPARE(bars.currentGroup(), 2);
    QTest::keyClick(&bars, Qt::Key_Return);
    QCOMPARE(lastChoice(chosen), std::set<int>{2});
    QTest::keyClick(&bars, Qt::Key_End);
    QCOMPARE(bars.currentGroup(), 4);
    QTest::keyClick(&bars, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(lastChoice(chosen), (std::set<int>{2, 4}));
    QTest::keyClick(&bars, Qt::Key_Home);
    QTest::keyClick(&bars, Qt::Key_Space);
    QCOMPARE(lastChoice(chosen), std::set<int>{0});
    QTest::keyClick(&bars, Qt::Key_Return); // The only one, again: let go.
    QCOMPARE(lastChoice(chosen), std::set<int>{});
    QTest::keyClick(&bars, Qt::Key_Return);
    QTest::keyClick(&bars, Qt::Key_Escape);
    QCOMPARE(lastChoice(chosen), std::set<int>{});
    QVERIFY(bars.chosenGroups().empty());
}

void TestAgingChart::aClickChoosesAndShiftAdds()
{
    AgingBars bars;
    bars.setFigures(wireframe());
    show(bars, {900, 260});
    QSignalSpy chosen(&bars, &AgingBars::groupsChosen);
    const auto click = [&](const QPointF& place, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseClick(bars.viewport(), Qt::LeftButton, modifiers, place.toPoint());
    };
    click(bars.barRect(1).center());
    QCOMPARE(lastChoice(chosen), std::set<int>{1});
    click(bars.rowRect(3).center() + QPointF(300, 0)); // Right of the bar, in its row.
    QCOMPARE(lastChoice(chosen), std::set<int>{3});
    click(bars.rowRect(0).topLeft() + QPointF(5, 10), Qt::ShiftModifier); // On the label.
    QCOMPARE(lastChoice(chosen), (std::set<int>{0, 3}));
    click(bars.barRect(3).center(), Qt::ShiftModifier);
    QCOMPARE(lastChoice(chosen), std::set<int>{0});
    click(bars.barRect(0).center());
    QCOMPARE(lastChoice(chosen), std::set<int>{});
    const qsizetype before = chosen.size();
    click({100, 255}); // The total is no bar.
    QCOMPARE(chosen.size(), before);
}

void TestAgingChart::staleFiguresCannotBeClicked()
{
    AgingChart chart;
    chart.setFigures(wireframe());
    show(chart, {900, 260});
    QSignalSpy chosen(&chart, &AgingChart::groupsChosen);
    const QColor fresh = chart.grab().toImage().pixelColor(chart.bars()->barRect(1).center().toPoint());
    chart.setStale(true);
    QVERIFY(chart.grab().toImage().pixelColor(chart.bars()->barRect(1).center().toPoint()) != fresh);
    QTest::mouseClick(chart.bars()->viewport(), Qt::LeftButton, {}, chart.bars()->barRect(1).center().toPoint());
    QCOMPARE(chosen.size(), 0);
    QCOMPARE(chart.figures(), wireframe()); // The earlier figures stay until the new ones are whole.
    chart.setFigures(wireframe());
    QCOMPARE(chart.grab().toImage().pixelColor(chart.bars()->barRect(1).center().toPoint()), fresh);
}

void TestAgingChart::theTableSaysWhatTheChartSays()
{
    AgingChart chart;
    chart.setFigures(wireframe());
    const QAbstractItemModel& model = *chart.table()->model();
    const QList<QStringList> expected{
        {u"Not due"_s, u"24,110.00"_s, u"39"_s, u"90"_s},   {u"1–30 days"_s, u"17,020.00"_s, u"28"_s, u"61"_s},
        {u"31–60 days"_s, u"9,870.00"_s, u"16"_s, u"21"_s}, {u"61–90 days"_s, u"4,204.00"_s, u"7"_s, u"17"_s},
        {u"> 90 days"_s, u"6,000.00"_s, u"10"_s, u"24"_s},  {u"Credit notes and prepayments"_s, u"−1,000.00"_s, QString(), QString()},
        {u"Total"_s, u"60,204.00"_s, QString(), u"214"_s}};
    QCOMPARE(model.rowCount(), expected.size());
    for (int row = 0; row < expected.size(); ++row) {
        for (int column = 0; column < 4; ++column)
            QCOMPARE(model.index(row, column).data().toString(), expected[row][column]);
    }
    for (int group = 0; group < 5; ++group)
        QCOMPARE(model.index(group, 0).data(Qt::AccessibleTextRole).toString(), chart.bars()->announcement(group));
    AgingTotals withoutCredits = wireframe();
    withoutCredits.credits = 0;
    chart.setFigures(withoutCredits);
    QCOMPARE(model.rowCount(), 6);
}

void TestAgingChart::ctrlTTurnsTheChartIntoATableAndBack()
{
    AgingChart chart;
    chart.setFigures(wireframe());
    show(chart, {900, 260});
    chart.bars()->setFocus();
    chart.bars()->setCurrentGroup(3);
    QTest::keyClick(chart.bars(), Qt::Key_T, Qt::ControlModifier);
    QVERIFY(chart.isTable());
    QVERIFY(chart.table()->hasFocus());
    QCOMPARE(chart.table()->currentIndex().row(), 3);
    QTest::keyClick(chart.table(), Qt::Key_Down);
    QTest::keyClick(chart.table(), Qt::Key_T, Qt::ControlModifier);
    QVERIFY(!chart.isTable());
    QVERIFY(chart.bars()->hasFocus());
    QCOMPARE(chart.bars()->currentGroup(), 4);
}

void TestAgingChart::aRowOfTheTableChoosesToo()
{
    AgingChart chart;
    chart.setFigures(wireframe());
    show(chart, {900, 260});
    chart.showTable(true);
    chart.table()->setFocus();
    QSignalSpy chosen(&chart, &AgingChart::groupsChosen);
    chart.table()->setCurrentIndex(chart.table()->model()->index(2, 0));
    QTest::keyClick(chart.table(), Qt::Key_Return);
    QCOMPARE(lastChoice(chosen), std::set<int>{2});
    chart.table()->setCurrentIndex(chart.table()->model()->index(6, 0)); // the total
    QTest::keyClick(chart.table(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 0);
    QTest::keyClick(chart.table(), Qt::Key_Escape);
    QCOMPARE(lastChoice(chosen), std::set<int>{});
    chart.showTable(false);
    QVERIFY(chart.chosenGroups().empty());
}

void TestAgingChart::screenReadersFindOneItemPerBar()
{
    AgingBars bars;
    bars.setFigures(wireframe());
    show(bars, {900, 260});
    bars.setFocus();
    bars.setCurrentGroup(2);
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&bars);
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->text(QAccessible::Name), u"Aging chart"_s);
    QVERIFY(list->text(QAccessible::Description).startsWith(u"Open on 31 December 2025: 60,204 euros, 214 items."_s));
    QCOMPARE(list->childCount(), 5);
    for (int bar = 0; bar < 5; ++bar) {
        QAccessibleInterface* item = list->child(bar);
        QVERIFY(item);
        QCOMPARE(item->role(), QAccessible::ListItem);
        QCOMPARE(item->text(QAccessible::Name), bars.announcement(bar));
        QCOMPARE(bool(item->state().focused), bar == 2);
        QCOMPARE(list->indexOfChild(item), bar);
        QCOMPARE(item->parent(), list);
        const QPoint middle = item->rect().center();
        QCOMPARE(list->childAt(middle.x(), middle.y()), item);
    }
    QCOMPARE(list->focusChild(), list->child(2));
    QSignalSpy chosen(&bars, &AgingBars::groupsChosen);
    list->child(4)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(lastChoice(chosen), std::set<int>{4});
    QVERIFY(list->child(4)->state().selected);
}

void TestAgingChart::byIssueDateNothingIsNotDue()
{
    AgingTotals figures = wireframe();
    figures.options.basis = AgingBasis::IssueDate;
    figures.groups[0] = 0;
    figures.groupItems[0] = 0;
    AgingChart chart;
    chart.setFigures(figures);
    show(chart, {900, 260});
    QCOMPARE(chart.table()->model()->rowCount(), 6);
    QCOMPARE(chart.table()->model()->index(0, 0).data().toString(), u"0–30 days"_s);
    QCOMPARE(chart.bars()->currentGroup(), 1);
    QCOMPARE(chart.bars()->announcement(1), u"0 to 30 days, 17,020 euros, 46 percent, 61 items, 1 of 4"_s);
    QSignalSpy chosen(&chart, &AgingChart::groupsChosen);
    QTest::mouseClick(chart.bars()->viewport(), Qt::LeftButton, {}, chart.bars()->barRect(1).center().toPoint());
    QCOMPARE(lastChoice(chosen), std::set<int>{1});
}

void TestAgingChart::nothingOpenAndTenGroupsAreDrawnToo()
{
    AgingChart chart;
    show(chart, {900, 400});
    AgingTotals figures;
    chart.setFigures(figures);
    QVERIFY(figures.isEmpty());
    chart.grab();
    QTest::keyClick(chart.bars(), Qt::Key_Down);
    QTest::keyClick(chart.bars(), Qt::Key_Return);
    QVERIFY(chart.chosenGroups().empty());

    figures = wireframe();
    figures.options.bounds.days = {7, 14, 30, 60, 90, 120, 180, 365};
    figures.groups = {100, 200, 0, 400, 500, 600, 700, 800, 900, 1};
    figures.groupItems = {1, 2, 0, 4, 5, 6, 7, 8, 9, 1};
    chart.setFigures(figures);
    chart.grab();
    QCOMPARE(chart.bars()->barRect(2).width(), 0.0);
    QVERIFY(chart.bars()->barRect(9).width() >= 2); // One cent is still seen.
    QCOMPARE(chart.bars()->announcement(9), u"more than 365 days, 0.01 euros, 0 percent, 1 item, 10 of 10"_s);
}

void TestAgingChart::theLanguageChangesWhileItShows()
{
    AgingChart chart;
    chart.setFigures(wireframe());
    chart.setChosenGroups({2});
    show(chart, {900, 260});
    m_language.setCode(u"nl"_s);
    QApplication::processEvents();
    QCOMPARE(chart.table()->model()->index(0, 0).data().toString(), u"Niet vervallen"_s);
    QCOMPARE(chart.table()->model()->index(0, 1).data().toString(), u"24.110,00"_s);
    QCOMPARE(chart.table()->model()->headerData(1, Qt::Horizontal).toString(), u"Bedrag (EUR)"_s);
    QCOMPARE(chart.bars()->announcement(2), u"31 tot 60 dagen, 9.870 euro, 16 procent, 21 posten, 3 van 5"_s);
    QCOMPARE(chart.chosenGroups(), std::set<int>{2}); // Nothing the user did is lost.
}

void TestAgingChart::theMenuCopiesPictureAndTable()
{
    AgingChart chart;
    chart.setFigures(wireframe());
    show(chart, {900, 260});
    const auto trigger = [&](const QString& name) {
        auto* action = chart.findChild<QAction*>(name);
        QVERIFY(action);
        action->trigger();
    };
    trigger(u"copyTable"_s);
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->text().contains(u"31–60 days\t9870.00\t16\t21\n"_s));
    QVERIFY(data->html().contains(u"<td>&gt; 90 days</td><td>6000.00</td>"_s));
    trigger(u"copyImage"_s);
    const QImage image = QGuiApplication::clipboard()->image();
    QCOMPARE(image.size(), QSize(1800, 520));
    trigger(u"chartAsTable"_s);
    QVERIFY(chart.isTable());
    QSignalSpy print(&chart, &AgingChart::printRequested);
    trigger(u"printChart"_s);
    QCOMPARE(print.size(), 1);
    // Each entry has its own mnemonic.
    for (const QString& language : UiLanguage::codes()) {
        m_language.setCode(language);
        QApplication::processEvents();
        QSet<QChar> mnemonics;
        for (const QAction* action : chart.contextMenu()->actions()) {
            const qsizetype at = action->text().indexOf(u'&');
            if (action->isSeparator())
                continue;
            QVERIFY2(at >= 0, qPrintable(action->text()));
            const QChar letter = action->text()[at + 1].toLower();
            QVERIFY2(!mnemonics.contains(letter), qPrintable(action->text()));
            mnemonics.insert(letter);
        }
    }
}

void TestAgingChart::exportsAreWhatTheChartShows()
{
    AgingChart chart;
    chart.setFigures(wireframe());
    chart.setPatterns(true);
    chart.setChosenGroups({1});
    show(chart, {900, 260});
    chart.bars()->setFocus();
    const QByteArray svg = agingChartSvg(*chart.bars());
    QVERIFY(QSvgRenderer(svg).isValid());
    QVERIFY(svg.contains("9,870.00"));
    QVERIFY(svg.contains("Aging on 31-12-2025"));
    QVERIFY(!svg.contains("<image")); // Patterns are lines, sharp at any size.

    // A picture for others has neither focus ring nor choice: the other bars are in full colour.
    const QImage image = agingChartImage(*chart.bars());
    const QPointF inNotDue = chart.bars()->barRect(0).center() * 2;
    QCOMPARE(image.pixelColor(inNotDue.toPoint()), ChartTheme::of(chart.palette()).group(0, 5));
    QCOMPARE(chart.chosenGroups(), std::set<int>{1}); // The chart on screen keeps its choice.

    m_language.setCode(u"nl"_s);
    AgingTotals small = wireframe();
    small.options.bounds.days = {30};
    small.groups = {2'411'000, 1'702'050, 0};
    small.groupItems = {90, 1, 0};
    const QByteArray expected = "\xEF\xBB\xBF"
                                "Groep;Bedrag (EUR);Aandeel (%);Posten\r\n"
                                "Niet vervallen;24110,00;59;90\r\n"
                                "1–30 dagen;17020,50;41;1\r\n"
                                "> 30 dagen;0,00;0;0\r\n"
                                "Creditnota's en vooruitbetalingen;-1000,00;;\r\n"
                                "Totaal;60204,00;;214\r\n";
    QCOMPARE(agingFiguresCsv(small), expected);
}

void TestAgingChart::anExportThatCannotBeWrittenSaysSo()
{
    AgingBars bars;
    bars.setFigures(wireframe());
    bars.resize(600, 200);
    const QString folder = qEnvironmentVariable("TEGOED_SCRATCH", QDir::tempPath());
    const QString missing = folder + u"/no such folder/aging.csv"_s;
    const Result<Done> failed = exportAgingChart(bars, missing);
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, Error::Code::FileNotWritable);
    QCOMPARE(failed.error().arguments.first(), missing);
    for (const QString& ending : {u"svg"_s, u"png"_s, u"csv"_s}) {
        const QString path = folder + u"/aging."_s + ending;
        QVERIFY(exportAgingChart(bars, path));
        QVERIFY(QFileInfo(path).size() > 100);
    }
    QVERIFY(!QImage(folder + u"/aging.png"_s).isNull());
}

void TestAgingChart::theSmallBarIsFilledByItsParts()
{
    AgingBar bar;
    bar.setFigures(wireframe());
    show(bar, {600, bar.sizeHint().height()});
    qreal right = -2;
    for (int group = 0; group < 5; ++group) {
        const QRectF part = bar.partRect(group);
        QCOMPARE(part.left(), right + 2);
        right = part.right();
    }
    QVERIFY(std::abs(right - 600) < 0.01);
    QVERIFY(bar.accessibleName().startsWith(u"Open on 31 December 2025: 60,204 euros, 214 items. not due: 24,110 euros."_s));
    AgingTotals lopsided = wireframe();
    lopsided.groups = {1, 0, 0, 0, 100'000'000};
    bar.setFigures(lopsided);
    QVERIFY(bar.partRect(0).width() >= 4);
    QVERIFY(bar.partRect(1).isEmpty());
    QVERIFY(std::abs(bar.partRect(4).right() - 600) < 0.01);
    lopsided.groups = {0, 0, 0, 0, 0};
    bar.setFigures(lopsided);
    QVERIFY(bar.partRect(4).isEmpty());
    bar.grab();
}

/// Pictures to look at, in the scratch folder: both languages, both themes, high contrast, twice the text.
void TestAgingChart::pictures()
{
    const QString folder = qEnvironmentVariable("TEGOED_SCRATCH", QDir::tempPath());
    const std::map<QString, QPalette> palettes{{u"light"_s, lightPalette()}, {u"dark"_s, darkPalette()}, {u"contrast"_s, highContrastPalette()}};
    const QFont normal = QApplication::font();
    for (const auto& [theme, palette] : palettes) {
        QApplication::setPalette(palette);
        for (const QString& language : UiLanguage::codes()) {
            m_language.setCode(language);
            for (const int scale : {100, 200}) {
                QFont font = normal;
                font.setPointSizeF(normal.pointSizeF() * scale / 100);
                QApplication::setFont(font);
                QWidget window;
                window.setObjectName(u"pictureWindow"_s);
                auto* layout = new QVBoxLayout(&window);
                auto* chart = new AgingChart(&window);
                auto* bar = new AgingBar(&window);
                layout->addWidget(chart, 1);
                layout->addWidget(bar);
                chart->setFigures(wireframe());
                chart->setPatterns(scale == 200);
                bar->setFigures(wireframe());
                show(window, {1000, scale == 100 ? 330 : 600});
                chart->bars()->setFocus();
                chart->bars()->setCurrentGroup(2);
                if (scale == 100)
                    chart->setChosenGroups({2, 3});
                QApplication::processEvents();
                QVERIFY(window.grab().save(folder + u"/aging-%1-%2-%3.png"_s.arg(theme, language).arg(scale)));
            }
        }
    }
    QApplication::setFont(normal);
}

QTEST_MAIN(TestAgingChart)
#include "test_aging_chart.moc"
