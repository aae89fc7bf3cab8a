#include "core/documents/letter/letter_text.h"

#include "core/documents/print_font.h"
#include "core/documents/print_text.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace tegoed {

LetterText::LetterText(const std::vector<TextRun>& runs, int width, int size, bool strong)
{
    QString text;
    QList<QTextLayout::FormatRange> bold;
    for (const TextRun& run : runs) {
        const QString printed = printedText(run.text);
        if (run.isBold && !printed.isEmpty()) {
            QTextLayout::FormatRange range;
            range.start = static_cast<int>(text.size());
            range.length = static_cast<int>(printed.size());
            range.format.setFont(printFont(size, true));
            bold << range;
        }
        text += printed;
    }
    text.replace(u'\n', QChar::LineSeparator);
    m_layout = std::make_shared<QTextLayout>(text, printFont(size, strong));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setFormats(bold);
    m_layout->beginLayout();
    while (true) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
    }
    m_layout->endLayout();
}

LetterText::LetterText(const QString& text, int width, int size, bool strong)
    : LetterText(std::vector<TextRun>{{text, false, {}}}, width, size, strong)
{
}

int LetterText::lines() const
{
    return m_layout->lineCount();
}

int LetterText::naturalWidth() const
{
    int widest = 0;
    for (int i = 0; i < lines(); ++i)
        widest = std::max(widest, qCeil(m_layout->lineAt(i).naturalTextWidth()));
    return widest;
}

void LetterText::paintLine(QPainter& painter, int line, QPoint at, int leading, const QColor& colour, int rightWidth) const
{
    const QTextLine text = m_layout->lineAt(line);
    const int top = at.y() + (leading - qRound(text.height())) / 2 - qRound(text.y());
    const int left = at.x() + (rightWidth > 0 ? rightWidth - qCeil(text.naturalTextWidth()) : 0);
    painter.setPen(colour);
    text.draw(&painter, QPointF(left, top));
}

void LetterText::paint(QPainter& painter, QPoint at, int leading, const QColor& colour, int lines, int rightWidth) const
{
    for (int i = 0; i < std::min(lines, this->lines()); ++i)
        paintLine(painter, i, at + QPoint(0, i * leading), leading, colour, rightWidth);
}

int textWidth(const QString& text, int size, bool strong)
{
    constexpr int kNoBreak = 1'000'000;
    return LetterText(text, kNoBreak, size, strong).naturalWidth();
}

} // namespace tegoed
