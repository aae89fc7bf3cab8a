#include "core/documents/aging_pages.h"

#include "core/base/text.h"
#include "core/documents/aging_bars.h"
#include "core/documents/aging_words.h"
#include "core/documents/print_font.h"

#include <QFontMetrics>

#include <algorithm>

namespace tegoed {
namespace {

using namespace Qt::Literals::StringLiterals;
using Part = AgingPages::Part;

constexpr QSize kPortrait(5953, 8419); ///< A4 in tenths of a point.
constexpr int kMargin = 425;           ///< 15 mm.
constexpr int kFoot = 260;             ///< Page number and file name.
constexpr int kTitleHeight = 830;
constexpr int kFilterHeight = 125;
constexpr int kRunningHead = 260;
constexpr int kChartHeading = 240;
constexpr int kAfterChart = 170;
constexpr int kRemark = 135;

/// Widths of the columns at a font size; the debtor gets what is left.
std::vector<AgingPages::Column> columnsFor(const AgingPrint& print, int bodyWidth, int fontSize)
{
    const AgingWords words(print.language);
    const QFontMetrics plain(printFont(fontSize));
    const QFontMetrics strong(printFont(fontSize, true));
    const int gap = fontSize * 11 / 10;
    const int groups = print.report.options.bounds.groups();
    const bool hasNotDue = print.report.options.basis == AgingBasis::DueDate;
    std::vector<int> widths;
    const auto widest = [&](const QString& title, auto&& amountOf) {
        int width = strong.horizontalAdvance(title);
        for (const AgingCurrency& currency : print.report.currencies) {
            width = std::max(width, strong.horizontalAdvance(amountText(Money(amountOf(currency), currency.currency), print.language)));
            // A total can be smaller than what it adds up: credits, returns.
            for (const AgingRow& row : currency.rows)
                width = std::max(width, plain.horizontalAdvance(amountText(Money(amountOf(row), currency.currency), print.language)));
        }
        widths.push_back(width + gap);
    };
    for (int group = 0; group < groups; ++group) {
        if (group == 0 && !hasNotDue)
            widths.push_back(0);
        else
            widest(words.groupShort(group, print.report.options), [&](const auto& of) { return of.groups[static_cast<std::size_t>(group)]; });
    }
    widest(words.creditsShort(), [](const auto& of) { return of.credits; });
    widest(words.total(), [](const auto& of) { return of.total; });
    widths.push_back(strong.horizontalAdvance(words.oldestShort()) + gap);

    int taken = 0;
    for (const int width : widths)
        taken += width;
    std::vector<AgingPages::Column> columns{{kMargin, bodyWidth - taken}};
    for (const int width : widths)
        columns.push_back({columns.back().left + columns.back().width, width});
    return columns;
}

/// Portrait in the largest size that leaves room for names, else landscape, else as small as it gets.
void chooseSizes(AgingPages& pages, const AgingPrint& print)
{
    struct Choice { QPageLayout::Orientation orientation; int fontSize; };
    static constexpr Choice kChoices[] = {{QPageLayout::Portrait, 85}, {QPageLayout::Portrait, 78},  {QPageLayout::Landscape, 85},
                                          {QPageLayout::Landscape, 75}, {QPageLayout::Portrait, 70}, {QPageLayout::Landscape, 62},
                                          {QPageLayout::Portrait, 62}};
    constexpr int kNameCharacters = 20;
    for (const Choice& choice : kChoices) {
        if (print.orientation && *print.orientation != choice.orientation)
            continue;
        pages.page = choice.orientation == QPageLayout::Portrait ? kPortrait : kPortrait.transposed();
        pages.fontSize = choice.fontSize;
        pages.columns = columnsFor(print, pages.bodyWidth(), choice.fontSize);
        if (pages.columns.front().width >= kNameCharacters * choice.fontSize * 6 / 10)
            break;
    }
    pages.rowHeight = pages.fontSize * 19 / 10;
}

/// Fills pages from top to bottom.
class Filler {
public:
    Filler(AgingPages& pages, const AgingPrint& print) : m_pages(pages), m_print(print) {}

    void fill()
    {
        newPage();
        if (m_print.report.currencies.empty())
            put(Part::Nothing, 3 * m_pages.rowHeight);
        for (m_currency = 0; m_currency < m_print.report.currencies.size(); ++m_currency)
            fillCurrency(m_print.report.currencies[m_currency]);
        const auto remarks = static_cast<int>(m_print.remarks.size() + 3); // With what ties out and what was left out.
        if (remarks * kRemark > room())
            newPage();
        put(Part::Remarks, remarks * kRemark);
    }

private:
    int bottom() const { return m_pages.page.height() - m_pages.margin - kFoot; }
    int room() const { return bottom() - m_y; }
    void put(Part part, int height, std::size_t row = 0, std::size_t line = 0)
    {
        m_pages.pages.back().push_back({part, m_y, height, m_currency, row, line});
        m_y += height;
    }
    void newPage()
    {
        const bool isFirst = m_pages.pages.empty();
        m_pages.pages.emplace_back();
        m_y = m_pages.margin;
        if (isFirst)
            put(Part::Title, kTitleHeight + static_cast<int>(m_print.filters.size()) * kFilterHeight);
        else
            put(Part::RunningHead, kRunningHead);
    }

    void fillCurrency(const AgingCurrency& currency)
    {
        const int height = m_pages.rowHeight;
        const int chart = kChartHeading + agingBarsHeight(currency, m_print.report.options) + kAfterChart;
        constexpr int kLeastRows = 6;
        if (chart + kLeastRows * height > room())
            newPage();
        put(Part::Chart, chart);
        put(Part::TableHead, height * 3 / 2);
        if (!m_print.totalsOnly)
            fillRows(currency);
        put(Part::Total, height * 2);
        m_y += 2 * height;
    }

    void fillRows(const AgingCurrency& currency)
    {
        const int height = m_pages.rowHeight;
        const auto rows = printedRows(m_print, currency);
        for (std::size_t row = 0; row < rows.size(); ++row) {
            const auto lines = printedLines(m_print, rows[row]->debtor, currency.currency);
            // The last row stays with the total, a debtor with its first line; below there is room for what is carried.
            const int together = height * (1 + (lines.empty() ? 0 : 1) + (row + 1 == rows.size() ? 2 : 1));
            if (together > room())
                turnPage(row);
            put(Part::Row, height, row);
            for (std::size_t line = 0; line < lines.size(); ++line) {
                if (2 * height > room())
                    turnPage(row + 1);
                put(Part::Line, height, row, line);
            }
        }
        if (2 * height > room())
            turnPage(rows.size());
    }

    /// `rows` = debtors whose figures stand above.
    void turnPage(std::size_t rows)
    {
        if (rows > 0)
            put(Part::CarriedForward, m_pages.rowHeight, rows);
        newPage();
        put(Part::TableHead, m_pages.rowHeight * 3 / 2);
        if (rows > 0)
            put(Part::BroughtForward, m_pages.rowHeight, rows);
    }

    AgingPages& m_pages;
    const AgingPrint& m_print;
    std::size_t m_currency = 0;
    int m_y = 0;
};

} // namespace

std::vector<const AgingRow*> printedRows(const AgingPrint& print, const AgingCurrency& currency)
{
    std::vector<std::pair<QString, const AgingRow*>> named;
    named.reserve(currency.rows.size());
    for (const AgingRow& row : currency.rows) {
        const auto debtor = print.debtors.find(row.debtor);
        named.emplace_back(debtor == print.debtors.end() ? QString() : foldForSearch(debtor->second.name), &row);
    }
    std::stable_sort(named.begin(), named.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<const AgingRow*> rows;
    rows.reserve(named.size());
    for (const auto& [name, row] : named)
        rows.push_back(row);
    return rows;
}

std::vector<const AgingPrint::Line*> printedLines(const AgingPrint& print, DebtorId debtor, Currency currency)
{
    std::vector<const AgingPrint::Line*> lines;
    if (const auto found = print.lines.find(debtor); found != print.lines.end())
        for (const AgingPrint::Line& line : found->second)
            if (line.item.open.currency() == currency)
                lines.push_back(&line);
    return lines;
}

AgingPages AgingPages::layOut(const AgingPrint& print)
{
    AgingPages pages;
    pages.margin = kMargin;
    chooseSizes(pages, print);
    Filler(pages, print).fill();
    return pages;
}

} // namespace tegoed
