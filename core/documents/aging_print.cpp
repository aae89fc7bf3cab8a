#include "core/documents/aging_print.h"

#include "core/documents/aging_bars.h"
#include "core/documents/aging_pages.h"
#include "core/documents/aging_words.h"
#include "core/documents/pdf_bytes.h"
#include "core/documents/print_font.h"

#include <QBuffer>
#include <QFontMetrics>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace tegoed {
namespace {

using namespace Qt::Literals::StringLiterals;
using Part = AgingPages::Part;

constexpr QColor kMuted(0x5B, 0x5B, 0x66);
constexpr QColor kBlue(0x2F, 0x6F, 0xA8);
constexpr QColor kRule(0xB8, 0xB8, 0xC2);
constexpr QColor kHeadFill(0xEE, 0xF2, 0xF6);
constexpr QColor kStripe(0xF7, 0xF8, 0xFA);

/// Sums of a number of rows, for what is carried to the next page.
struct Sums {
    std::vector<std::int64_t> groups;
    std::int64_t credits = 0;
    std::int64_t total = 0;
};

class Painter {
public:
    Painter(QPainter& painter, const AgingPrint& print, const AgingPages& pages)
        : m_painter(painter), m_print(print), m_pages(pages), m_words(print.language)
    {
        for (const AgingCurrency& currency : print.report.currencies)
            m_rows.push_back(printedRows(print, currency));
    }

    void page(std::size_t number)
    {
        for (const AgingPages::Placed& placed : m_pages.pages[number])
            paint(placed);
        foot(static_cast<int>(number) + 1);
    }

private:
    const AgingOptions& options() const { return m_print.report.options; }
    const AgingCurrency& currency(const AgingPages::Placed& at) const { return m_print.report.currencies[at.currency]; }
    int left() const { return m_pages.margin; }
    int right() const { return m_pages.page.width() - m_pages.margin; }

    void paint(const AgingPages::Placed& at)
    {
        switch (at.part) {
        case Part::Title: return title(at);
        case Part::RunningHead: return runningHead(at);
        case Part::Chart: return chart(at);
        case Part::TableHead: return tableHead(at);
        case Part::BroughtForward: return forward(at, m_words.broughtForward());
        case Part::CarriedForward: return forward(at, m_words.carriedForward());
        case Part::Row: return row(at);
        case Part::Line: return line(at);
        case Part::Total: return total(at);
        case Part::Remarks: return remarks(at);
        case Part::Nothing: return text(QRect(left(), at.y, m_pages.bodyWidth(), at.height), Qt::AlignLeft | Qt::AlignVCenter,
                                        m_words.nothingOpen(options().asOf), 110);
        }
    }

    void text(const QRect& box, int alignment, const QString& what, int size, bool strong = false, QColor colour = Qt::black)
    {
        m_painter.setFont(printFont(size, strong));
        m_painter.setPen(colour);
        m_painter.drawText(box, alignment | Qt::TextSingleLine, what);
    }
    QString elided(const QString& what, int size, bool strong, int width) const
    {
        return QFontMetrics(printFont(size, strong)).elidedText(what, Qt::ElideRight, width);
    }
    void rule(int y, int width, QColor colour = kRule)
    {
        QPen pen(colour);
        pen.setWidth(width);
        m_painter.setPen(pen);
        m_painter.drawLine(left(), y, right(), y);
    }

    void title(const AgingPages::Placed& at)
    {
        const int width = m_pages.bodyWidth();
        text(QRect(left(), at.y, width, 150), Qt::AlignLeft | Qt::AlignVCenter, elided(m_print.company, 100, true, width * 2 / 3), 100, true,
             kBlue);
        text(QRect(left(), at.y + 160, width, 300), Qt::AlignLeft | Qt::AlignVCenter, m_words.title(), 210, true);
        const QString facts = QStringList{m_words.asOf(options().asOf), m_words.basis(options().basis), m_words.bounds(options().bounds)}
                                  .join(u"  ·  "_s);
        text(QRect(left(), at.y + 480, width, 140), Qt::AlignLeft | Qt::AlignVCenter, facts, 95, false, kMuted);
        int y = at.y + 480 + 140;
        for (const QString& filter : m_print.filters) {
            text(QRect(left(), y, width, 120), Qt::AlignLeft | Qt::AlignVCenter, elided(filter, 85, false, width), 85, false, kMuted);
            y += 125;
        }
        if (m_print.isSample)
            text(QRect(left(), at.y, width, 150), Qt::AlignRight | Qt::AlignVCenter, m_words.sample(), 85, true, QColor(0x8A5A00));
        rule(at.y + at.height - 100, 12, kBlue);
    }

    void runningHead(const AgingPages::Placed& at)
    {
        const QString what = QStringList{m_print.company, m_words.title(), m_words.asOf(options().asOf)}.join(u"  ·  "_s);
        text(QRect(left(), at.y, m_pages.bodyWidth(), 130), Qt::AlignLeft | Qt::AlignVCenter, elided(what, 80, false, m_pages.bodyWidth() - 1200),
             80, false, kMuted);
        if (m_print.isSample)
            text(QRect(left(), at.y, m_pages.bodyWidth(), 130), Qt::AlignRight | Qt::AlignVCenter, m_words.sample(), 80, true, QColor(0x8A5A00));
        rule(at.y + 160, 6);
    }

    void chart(const AgingPages::Placed& at)
    {
        const AgingCurrency& totals = currency(at);
        text(QRect(left(), at.y, m_pages.bodyWidth(), 180), Qt::AlignLeft | Qt::AlignVCenter,
             m_words.totalOpen() + u"  "_s + moneyText(Money(totals.total, totals.currency), m_print.language), 125, true);
        text(QRect(left(), at.y, m_pages.bodyWidth(), 180), Qt::AlignRight | Qt::AlignVCenter, m_words.itemsCount(totals.items), 95, false,
             kMuted);
        const int height = agingBarsHeight(totals, options());
        paintAgingBars(m_painter, QRect(left(), at.y + 240, m_pages.bodyWidth(), height), totals, options(), m_print.language);
    }

    /// The cell of a column: 0 = debtor, then groups, credits, total, oldest.
    QRect cell(const AgingPages::Placed& at, std::size_t column) const
    {
        return {m_pages.columns[column].left, at.y, m_pages.columns[column].width, at.height};
    }
    bool isShown(std::size_t group) const { return group > 0 || options().basis == AgingBasis::DueDate; }

    void tableHead(const AgingPages::Placed& at)
    {
        const QRect box(left(), at.y, m_pages.bodyWidth(), m_pages.rowHeight * 14 / 10);
        m_painter.fillRect(box, kHeadFill);
        const auto head = [&](std::size_t column, int alignment, const QString& what) {
            QRect place = cell(at, column);
            place.setHeight(box.height());
            text(column == 0 ? place.adjusted(30, 0, 0, 0) : place.adjusted(0, 0, -30, 0), alignment | Qt::AlignVCenter, what,
                 m_pages.fontSize, true);
        };
        head(0, Qt::AlignLeft, m_words.debtor());
        const auto groups = static_cast<std::size_t>(options().bounds.groups());
        for (std::size_t group = 0; group < groups; ++group)
            if (isShown(group))
                head(group + 1, Qt::AlignRight, m_words.groupShort(static_cast<int>(group), options()));
        head(groups + 1, Qt::AlignRight, m_words.creditsShort());
        head(groups + 2, Qt::AlignRight, m_words.total());
        head(groups + 3, Qt::AlignRight, m_words.oldestShort());
    }

    void amounts(const AgingPages::Placed& at, const Sums& sums, bool strong)
    {
        const auto amount = [&](std::size_t column, std::int64_t units, bool isTotal) {
            text(cell(at, column).adjusted(0, 0, -30, 0), Qt::AlignRight | Qt::AlignVCenter,
                 amountText(Money(units, currency(at).currency), m_print.language), m_pages.fontSize, strong || isTotal,
                 units == 0 && !isTotal ? QColor(0x9A9AA3) : QColor(Qt::black));
        };
        for (std::size_t group = 0; group < sums.groups.size(); ++group)
            if (isShown(group))
                amount(group + 1, sums.groups[group], false);
        amount(sums.groups.size() + 1, sums.credits, false);
        amount(sums.groups.size() + 2, sums.total, true);
    }
    void label(const AgingPages::Placed& at, const QString& what, bool strong, QColor colour = Qt::black)
    {
        const QRect box = cell(at, 0).adjusted(30, 0, -20, 0);
        text(box, Qt::AlignLeft | Qt::AlignVCenter, elided(what, m_pages.fontSize, strong, box.width()), m_pages.fontSize, strong, colour);
    }

    /// The number stays readable when the name is too long.
    void nameAndNumber(const AgingPages::Placed& at, const AgingPrint::Debtor& debtor, bool strong)
    {
        const QRect box = cell(at, 0).adjusted(30, 0, -20, 0);
        const int gap = m_pages.fontSize / 2;
        const int numberWidth = debtor.number.isEmpty() ? 0 : QFontMetrics(printFont(m_pages.fontSize)).horizontalAdvance(debtor.number) + gap;
        const QString name = elided(debtor.name, m_pages.fontSize, strong, box.width() - numberWidth);
        const int nameWidth = QFontMetrics(printFont(m_pages.fontSize, strong)).horizontalAdvance(name);
        text(box, Qt::AlignLeft | Qt::AlignVCenter, name, m_pages.fontSize, strong);
        text(box.adjusted(nameWidth + gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, debtor.number, m_pages.fontSize, false, kMuted);
    }

    void row(const AgingPages::Placed& at)
    {
        const AgingRow& figures = *m_rows[at.currency][at.row];
        const bool hasLines = !m_print.lines.empty();
        if (!hasLines && at.row % 2 == 1)
            m_painter.fillRect(QRect(left(), at.y, m_pages.bodyWidth(), at.height), kStripe);
        if (hasLines)
            rule(at.y, 4);
        const auto debtor = m_print.debtors.find(figures.debtor);
        if (debtor != m_print.debtors.end())
            nameAndNumber(at, debtor->second, hasLines);
        amounts(at, {figures.groups, figures.credits, figures.total}, hasLines);
        if (figures.oldestDays > 0)
            text(cell(at, m_pages.columns.size() - 1).adjusted(0, 0, -30, 0), Qt::AlignRight | Qt::AlignVCenter,
                 wholeNumberText(figures.oldestDays, m_print.language), m_pages.fontSize, hasLines);
    }

    void line(const AgingPages::Placed& at)
    {
        const AgingRow& figures = *m_rows[at.currency][at.row];
        const auto lines = printedLines(m_print, figures.debtor, currency(at).currency);
        const AgingPrint::Line& document = *lines[at.line];
        const QString what = document.text.isEmpty() ? m_words.receipt() : document.text;
        const QRect box = cell(at, 0).adjusted(150, 0, -20, 0);
        text(box, Qt::AlignLeft | Qt::AlignVCenter,
             elided(what + u"  "_s + dateText(Date::fromDayNumber(document.item.dueDay), m_print.language), m_pages.fontSize, false, box.width()),
             m_pages.fontSize, false, kMuted);
        const std::size_t groups = figures.groups.size();
        const std::size_t column = document.item.group < 0 ? groups + 1 : static_cast<std::size_t>(document.item.group) + 1;
        text(cell(at, column).adjusted(0, 0, -30, 0), Qt::AlignRight | Qt::AlignVCenter, amountText(document.item.open, m_print.language),
             m_pages.fontSize);
        if (document.item.kind == AgingKind::Invoice && document.item.days > 0)
            text(cell(at, m_pages.columns.size() - 1).adjusted(0, 0, -30, 0), Qt::AlignRight | Qt::AlignVCenter,
                 wholeNumberText(document.item.days, m_print.language), m_pages.fontSize, false, kMuted);
    }

    void forward(const AgingPages::Placed& at, const QString& what)
    {
        Sums sums{std::vector<std::int64_t>(static_cast<std::size_t>(options().bounds.groups())), 0, 0};
        for (std::size_t i = 0; i < at.row; ++i) {
            const AgingRow& figures = *m_rows[at.currency][i];
            for (std::size_t group = 0; group < sums.groups.size(); ++group)
                sums.groups[group] += figures.groups[group];
            sums.credits += figures.credits;
            sums.total += figures.total;
        }
        rule(at.y + (at.part == Part::CarriedForward ? 4 : at.height - 4), 6, kMuted);
        label(at, what, true, kMuted);
        amounts(at, sums, true);
    }

    void total(const AgingPages::Placed& at)
    {
        const AgingCurrency& totals = currency(at);
        rule(at.y + 8, 10, Qt::black);
        AgingPages::Placed box = at;
        box.y += 20;
        box.height = m_pages.rowHeight;
        label(box, m_words.total() + u' ' + totals.currency.code(), true);
        amounts(box, {totals.groups, totals.credits, totals.total}, true);
        rule(box.y + box.height, 6, Qt::black);
        rule(box.y + box.height + 20, 6, Qt::black);
    }

    void remarks(const AgingPages::Placed& at)
    {
        QStringList what;
        int items = 0;
        for (const AgingCurrency& totals : m_print.report.currencies) {
            items += totals.items;
            std::int64_t listed = 0;
            for (const AgingRow& figures : totals.rows)
                listed += figures.total;
            TEGOED_ENSURE(listed == totals.total); // Only then may the page say that the total agrees.
        }
        if (!m_print.totalsOnly && !m_print.report.currencies.empty())
            what << m_words.tiesOut(items);
        what << m_words.laterEntries(m_print.report.laterEntries, options().asOf);
        what << m_print.remarks;
        what.removeAll(QString());
        int y = at.y;
        for (const QString& remark : what) {
            text(QRect(left(), y, m_pages.bodyWidth(), 130), Qt::AlignLeft | Qt::AlignVCenter, elided(remark, 85, false, m_pages.bodyWidth()), 85);
            y += 135;
        }
    }

    void foot(int number)
    {
        const int y = m_pages.page.height() - m_pages.margin - 130;
        rule(y - 30, 4);
        const QRect box(left(), y, m_pages.bodyWidth(), 130);
        QStringList about{m_print.bookName};
        if (!m_print.printedAt.isEmpty())
            about << m_words.printedAt(m_print.printedAt);
        about.removeAll(QString());
        text(box, Qt::AlignLeft | Qt::AlignVCenter, elided(about.join(u"  ·  "_s), 75, false, box.width() * 3 / 4), 75, false, kMuted);
        text(box, Qt::AlignRight | Qt::AlignVCenter, m_words.page(number, static_cast<int>(m_pages.pages.size())), 75, false, kMuted);
    }

    QPainter& m_painter;
    const AgingPrint& m_print;
    const AgingPages& m_pages;
    AgingWords m_words;
    std::vector<std::vector<const AgingRow*>> m_rows;
};

void paintPages(QPagedPaintDevice& device, const AgingPrint& print, const AgingPages& pages)
{
    QPainter painter(&device);
    painter.setRenderHint(QPainter::Antialiasing);
    Painter page(painter, print, pages);
    for (std::size_t number = 0; number < pages.pages.size(); ++number) {
        if (number > 0)
            device.newPage();
        painter.setWindow(QRect(QPoint(0, 0), pages.page));
        page.page(number);
    }
}

} // namespace

void paintAging(QPagedPaintDevice& device, const AgingPrint& print)
{
    AgingPrint fitting = print;
    fitting.orientation = device.pageLayout().orientation();
    paintPages(device, fitting, AgingPages::layOut(fitting));
}

Result<QByteArray> agingPdf(const AgingPrint& print)
{
    const AgingPages pages = AgingPages::layOut(print);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        constexpr int kTenthsOfAPoint = 720;
        writer.setResolution(kTenthsOfAPoint);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(pages.page.width() > pages.page.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        paintPages(writer, print, pages);
    }
    return normalisedPdf(buffer.data(), AgingWords(print.language).title(),
                         print.language == TextLanguage::English ? u"en"_s : print.language == TextLanguage::Dutch ? u"nl"_s : u"nl-BE"_s);
}

} // namespace tegoed
