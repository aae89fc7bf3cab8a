#include "core/documents/letter/letter_painter.h"

#include "core/documents/letter/letter_units.h"
#include "core/documents/letter/letter_words.h"
#include "core/documents/pdf_bytes.h"
#include "core/documents/print_font.h"
#include "core/documents/print_text.h"

#include <QBuffer>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace tegoed {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace letter_unit;
using Part = LetterPages::Part;

class LetterPainter {
public:
    LetterPainter(QPainter& painter, const LaidOutLetter& letter)
        : m_painter(painter), m_print(*letter.print), m_pages(letter.pages), m_words(letter.print->language, letter.print->rules)
    {
    }

    void page(std::size_t number)
    {
        marks();
        if (number == 0)
            firstPage();
        else
            runningHead(number);
        for (const LetterPages::Placed& placed : m_pages.pages[number])
            part(m_pages.parts[placed.part], placed.y);
        foot(number);
        notices();
    }

private:
    int left() const { return m_pages.left; }
    int right() const { return m_pages.left + m_pages.width; }

    void line(int fromX, int fromY, int toX, int toY, const QColor& colour, int width)
    {
        QPen pen(colour);
        pen.setWidth(width);
        pen.setCapStyle(Qt::FlatCap);
        m_painter.setPen(pen);
        m_painter.drawLine(fromX, fromY, toX, toY);
    }
    void text(QPoint at, const QString& what, int size, const QColor& colour, bool strong = false, int width = kPageWidth)
    {
        LetterText(what, width, size, strong).paintLine(m_painter, 0, at, size * 14 / 10, colour);
    }
    /// In `width`, ending in an ellipsis when it is longer.
    void elided(QPoint at, const QString& what, int size, const QColor& colour, bool strong, int width)
    {
        text(at, QFontMetrics(printFont(size, strong)).elidedText(printedText(what), Qt::ElideRight, width), size, colour, strong);
    }

    /// Smaller when it is too long; an ellipsis only when that does not help.
    void fitted(QPoint at, const QString& what, int size, bool strong, int width, const QColor& colour = kInk)
    {
        int fitting = size;
        while (fitting > size * 6 / 10 && textWidth(what, fitting, strong) > width)
            fitting -= 5;
        elided(at + QPoint(0, size - fitting), what, fitting, colour, strong, width); // On the same base line.
    }

    void marks()
    {
        if (!m_print.hasFoldMarks)
            return;
        const int edge = mm(40);
        for (const int fold : m_print.envelope.folds)
            line(edge, mm(fold), edge + mm(40), mm(fold), kMuted, 4);
        line(edge, mm(1485), edge + mm(65), mm(1485), kMuted, 4); // For the hole punch: the middle of the sheet.
    }

    void notices()
    {
        QStringList notices;
        if (m_print.isSample)
            notices << m_words.sample();
        if (m_print.isTest)
            notices << m_words.test();
        if (notices.isEmpty())
            return;
        const LetterText notice(notices.join(u"  ·  "_s), kPageWidth, 80, true);
        notice.paintLine(m_painter, 0, QPoint((kPageWidth - notice.naturalWidth()) / 2, mm(50)), 112, kNotice);
    }

    void firstPage()
    {
        if (!m_print.onPrintedLetterhead) {
            if (m_pages.logo.isEmpty())
                fitted(QPoint(left(), mm(130) - 30), m_print.sender.name, 160, true, mm(1100), kAccent);
            else
                m_painter.drawImage(m_pages.logo, m_pages.logoImage);
            details();
        }
        int y = m_pages.address.top();
        for (const LetterText& address : m_pages.addressText) {
            address.paint(m_painter, QPoint(m_pages.address.left(), y), m_pages.addressLeading, kInk, address.lines());
            y += address.lines() * m_pages.addressLeading;
        }
        references();
        subject();
    }

    void details()
    {
        int y = m_pages.details.top();
        for (const LetterText& fact : m_pages.detailsText) {
            const bool isName = &fact == &m_pages.detailsText.front() && !m_print.logo.isEmpty();
            fact.paint(m_painter, QPoint(m_pages.details.left(), y), kSmallLeading, isName ? kInk : kMuted, fact.lines());
            y += fact.lines() * kSmallLeading;
        }
    }

    void references()
    {
        for (const LetterPages::Reference& reference : m_pages.references) {
            text(reference.at, reference.fact.label, kSmallSize, kMuted);
            fitted(reference.at + QPoint(0, kSmallLeading), reference.fact.value, kReferenceSize, false, right() - reference.at.x());
        }
    }

    void subject()
    {
        int y = m_pages.subjectTop;
        if (m_pages.subject.empty())
            return;
        if (m_print.rules == LetterRules::Netherlands) {
            text(QPoint(left(), y), m_words.subject(), kSmallSize, kMuted);
            y += kSmallLeading;
        }
        constexpr int kMaxLines = 4;
        m_pages.subject[0].paint(m_painter, QPoint(left(), y), kSubjectLeading, kInk, kMaxLines);
    }

    void runningHead(std::size_t number)
    {
        const int y = mm(140);
        const LetterText page(m_words.page(static_cast<int>(number) + 1, static_cast<int>(m_pages.pages.size())), m_pages.width, 80);
        page.paintLine(m_painter, 0, QPoint(left(), y), 112, kMuted, m_pages.width);
        QStringList what{m_print.recipient.isEmpty() ? m_print.text.subject : m_print.recipient.constFirst(), dateTextInWords(m_print.date, m_print.language), m_print.ourReference};
        what.removeAll(QString());
        fitted(QPoint(left(), y), what.join(u"   ·   "_s), 80, false, m_pages.width - page.naturalWidth() - mm(80), kMuted);
        line(left(), y + 150, right(), y + 150, kRule, 5);
    }

    void foot(std::size_t number)
    {
        if (number == 0 && m_pages.pages.size() > 1)
            LetterText(m_words.page(1, static_cast<int>(m_pages.pages.size())), m_pages.width, 80)
                .paintLine(m_painter, 0, QPoint(left(), mm(2733)), 112, kMuted, m_pages.width);
        if (m_print.onPrintedLetterhead)
            return;
        int y = mm(2790);
        line(left(), y - 40, right(), y - 40, kRule, 5);
        QString facts;
        const auto write = [&] {
            elided(QPoint(left(), y), facts, kSmallSize, kMuted, false, m_pages.width);
            y += kSmallLeading;
        };
        for (const QString& fact : senderFoot(m_print)) {
            const QString longer = facts.isEmpty() ? fact : facts + u"   ·   "_s + fact;
            if (!facts.isEmpty() && textWidth(longer, kSmallSize) > m_pages.width) {
                write();
                facts = fact;
            } else {
                facts = longer;
            }
        }
        write();
    }

    void part(const Part& part, int y)
    {
        switch (part.kind) {
        case Part::Kind::Line:
            if (!part.marker.isEmpty())
                text(QPoint(left() + mm(15), y), part.marker, kBodySize, kInk);
            return part.text[0].paintLine(m_painter, part.line, QPoint(left() + part.indent, y), m_pages.spacing.bodyLeading, kInk);
        case Part::Kind::Rule: return line(left(), y + part.height / 2, right(), y + part.height / 2, kRule, 6);
        case Part::Kind::TableHead: return tableHead(part, y);
        case Part::Kind::TableRow: return tableRow(part, y);
        case Part::Kind::TableTotal: return tableTotal(part, y);
        case Part::Kind::Payment: return payment(y, part.height);
        case Part::Kind::Signature: return;
        }
    }

    void cells(const Part& part, int y, const QColor& colour)
    {
        const LetterTable& table = m_pages.elements[part.element].table;
        const std::vector<int>& edges = m_pages.columns[part.element];
        int from = 0;
        for (std::size_t column = 0; column < edges.size(); ++column) {
            const int pad = column == 0 ? kCellMargin : 0;
            const int width = edges[column] - from - kCellMargin;
            part.text[column].paint(m_painter, QPoint(left() + from + pad, y + m_pages.spacing.cellPad), kTableLeading, colour, part.line,
                                    table.columns[column].isRight ? width - pad : 0);
            from = edges[column];
        }
    }

    void tableHead(const Part& part, int y)
    {
        m_painter.fillRect(left(), y, m_pages.width, part.height, kFill);
        cells(part, y, kInk);
        line(left(), y + part.height, right(), y + part.height, kRule, 6);
    }

    void tableRow(const Part& part, int y)
    {
        cells(part, y, kInk);
        line(left(), y + part.height, right(), y + part.height, kRule, 3);
    }

    void tableTotal(const Part& part, int y)
    {
        const LetterTable::Total& total = m_pages.elements[part.element].table.totals[part.row];
        if (part.row == 0 || total.isStrong)
            line(left(), y, right(), y, kInk, 7);
        text(QPoint(left() + kCellMargin, y + m_pages.spacing.cellPad), total.label, kTableSize, kInk, total.isStrong);
        LetterText(total.value, m_pages.width, kTableSize, total.isStrong)
            .paintLine(m_painter, 0, QPoint(left() + kCellMargin, y + m_pages.spacing.cellPad), kTableLeading, kInk, m_pages.width - 2 * kCellMargin);
    }

    /// Amount, account and reference, and the code that holds them, beside each other.
    void payment(int y, int height)
    {
        m_painter.fillRect(left(), y, m_pages.width, height, kFill);
        m_painter.fillRect(left(), y, mm(12), height, kAccent);
        const int side = height - mm(40);
        paintQr(m_painter, QRect(right() - side - mm(20), y + mm(20), side, side), m_pages.qr);
        const int labels = left() + mm(60);
        const int values = labels + mm(300);
        const int room = right() - side - mm(60) - values;
        int line = y + mm(22);
        bool isAmount = true;
        for (const LetterFact& fact : paymentFacts(m_print)) {
            text(QPoint(labels, line + (isAmount ? 33 : 14)), fact.label, 82, kMuted);
            fitted(QPoint(values, line), fact.value, isAmount ? 112 : kReferenceSize, isAmount, room);
            line += isAmount ? 168 : 134;
            isAmount = false;
        }
        const LetterText scan(m_words.scan(), right() - side - mm(60) - labels, kSmallSize);
        scan.paint(m_painter, QPoint(labels, y + height - mm(20) - scan.lines() * kSmallLeading), kSmallLeading, kMuted, scan.lines());
    }

    static constexpr int kCellMargin = 40; ///< Beside what stands in a cell at the edge.

    QPainter& m_painter;
    const LetterPrint& m_print;
    const LetterPages& m_pages;
    LetterWords m_words;
};

} // namespace

void paintInTrueSize(QPainter& painter, QPagedPaintDevice& device)
{
    painter.resetTransform();
    // A printer's coordinates begin inside its margins.
    if (device.pageLayout().mode() == QPageLayout::StandardMode) {
        const QPoint corner = device.pageLayout().paintRectPixels(device.logicalDpiX()).topLeft();
        painter.translate(-corner);
    }
    painter.scale(device.logicalDpiX() / 720.0, device.logicalDpiY() / 720.0);
}

void paintLetters(QPagedPaintDevice& device, const std::vector<LaidOutLetter>& letters)
{
    QPainter painter(&device);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::LosslessImageRendering);
    bool isFirst = true;
    for (const LaidOutLetter& letter : letters) {
        LetterPainter page(painter, letter);
        for (std::size_t number = 0; number < letter.pages.pages.size(); ++number) {
            if (!isFirst)
                device.newPage();
            isFirst = false;
            paintInTrueSize(painter, device);
            painter.translate(mm(letter.print->envelope.shiftX), mm(letter.print->envelope.shiftY));
            page.page(number);
        }
    }
}

Result<QByteArray> lettersAsPdf(const std::vector<LaidOutLetter>& letters, const QString& title)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        paintLetters(writer, letters);
    }
    const LetterPrint& first = *letters.front().print;
    return normalisedPdf(buffer.data(), title, LetterWords(first.language, first.rules).code());
}

} // namespace tegoed
