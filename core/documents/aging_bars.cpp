#include "core/documents/aging_bars.h"

#include "core/documents/aging_words.h"
#include "core/documents/print_font.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace tegoed {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kLine = 190;    ///< From one bar to the next.
constexpr int kBar = 130;     ///< Height of a bar.
constexpr int kFont = 85;

/// Place of a group among the five looks.
int lookOf(int group, int groups)
{
    constexpr int kLooks = 5;
    return group == groups - 1 ? kLooks - 1 : std::min(group, kLooks - 2);
}

void hatch(QPainter& painter, const QRect& bar, int distance, bool rising)
{
    for (int x = bar.left() - bar.height(); x < bar.right(); x += distance) {
        if (rising)
            painter.drawLine(x, bar.bottom(), x + bar.height(), bar.top());
        else
            painter.drawLine(x, bar.top(), x + bar.height(), bar.bottom());
    }
}

void dots(QPainter& painter, const QRect& bar)
{
    constexpr int kDistance = 42;
    constexpr int kDot = 14;
    for (int row = 0, y = bar.top() + 20; y < bar.bottom(); y += kDistance, ++row)
        for (int x = bar.left() + 20 + (row % 2) * kDistance / 2; x < bar.right(); x += kDistance)
            painter.drawEllipse(x - kDot / 2, y - kDot / 2, kDot, kDot);
}

/// A share as a whole percentage, half up.
QString percentText(std::int64_t part, std::int64_t whole)
{
    if (whole <= 0)
        return {};
    const auto percent = scaled(Money(part, Currency::euro()), 100, whole, Rounding::HalfUp);
    return percent ? u"%1%"_s.arg(percent->minorUnits()) : QString();
}

bool hasNotDue(const AgingOptions& options)
{
    return options.basis == AgingBasis::DueDate;
}

} // namespace

QColor agingColour(int group, int groups)
{
    static const QColor kColours[] = {QColor(0x2F6FA8), QColor(0xC77F12), QColor(0xB0521A), QColor(0x842B1C), QColor(0x4A1212)};
    return kColours[lookOf(group, groups)];
}

void paintAgingBar(QPainter& painter, const QRect& bar, int group, int groups)
{
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(agingColour(group, groups));
    painter.drawRect(bar);
    painter.setClipRect(bar);
    QPen line(Qt::white);
    switch (lookOf(group, groups)) {
    case 1:
        painter.setBrush(Qt::white);
        dots(painter, bar);
        break;
    case 2:
        line.setWidth(9);
        painter.setPen(line);
        hatch(painter, bar, 52, true);
        break;
    case 3:
        line.setWidth(6);
        painter.setPen(line);
        hatch(painter, bar, 46, true);
        hatch(painter, bar, 46, false);
        break;
    case 4:
        line.setWidth(6);
        painter.setPen(line);
        hatch(painter, bar, 24, true);
        break;
    default:
        break;
    }
    painter.restore();
    if (lookOf(group, groups) == 4) {
        painter.save();
        QPen outline(agingColour(group, groups));
        outline.setWidth(16);
        outline.setJoinStyle(Qt::MiterJoin);
        painter.setPen(outline);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(bar.adjusted(8, 8, -8, -8));
        painter.restore();
    }
}

int agingBarsHeight(const AgingCurrency& totals, const AgingOptions& options)
{
    const int bars = options.bounds.groups() - (hasNotDue(options) ? 0 : 1);
    return (bars + (totals.credits != 0 ? 1 : 0)) * kLine;
}

void paintAgingBars(QPainter& painter, const QRect& area, const AgingCurrency& totals, const AgingOptions& options, TextLanguage language)
{
    const AgingWords words(language);
    const int groups = options.bounds.groups();
    const QFont font = printFont(kFont);
    const QFontMetrics metrics(font);
    std::int64_t longest = 0;
    std::int64_t sum = 0;
    int labelWidth = 0;
    int amountWidth = 0;
    for (int group = 0; group < groups; ++group) {
        const std::int64_t amount = totals.groups[static_cast<std::size_t>(group)];
        longest = std::max(longest, amount);
        sum += std::max<std::int64_t>(amount, 0);
        labelWidth = std::max(labelWidth, metrics.horizontalAdvance(words.group(group, options)));
        amountWidth = std::max(amountWidth, metrics.horizontalAdvance(moneyText(Money(amount, totals.currency), language)));
    }
    constexpr int kGap = 120;
    const int percentWidth = metrics.horizontalAdvance(u"100%"_s);
    const int barLeft = area.left() + labelWidth + kGap;
    const int barRoom = area.width() - labelWidth - amountWidth - percentWidth - 3 * kGap;
    int y = area.top();
    painter.setFont(font);
    for (int group = hasNotDue(options) ? 0 : 1; group < groups; ++group) {
        const std::int64_t amount = totals.groups[static_cast<std::size_t>(group)];
        painter.setPen(Qt::black);
        painter.drawText(QRect(area.left(), y, labelWidth + 10, kBar), Qt::AlignLeft | Qt::AlignVCenter, words.group(group, options));
        int width = 0;
        if (amount > 0) {
            const auto scaledWidth = scaled(Money(amount, totals.currency), barRoom, longest, Rounding::HalfUp);
            width = std::max(8, static_cast<int>(scaledWidth ? scaledWidth->minorUnits() : 0)); // Something is never nothing.
            paintAgingBar(painter, QRect(barLeft, y, width, kBar), group, groups);
        }
        painter.setPen(Qt::black);
        const int textLeft = barLeft + width + 60;
        painter.drawText(QRect(textLeft, y, amountWidth + 10, kBar), Qt::AlignLeft | Qt::AlignVCenter,
                         moneyText(Money(amount, totals.currency), language));
        painter.setPen(QColor(0x5B5B66));
        painter.drawText(QRect(area.right() - percentWidth - 10, y, percentWidth + 10, kBar), Qt::AlignRight | Qt::AlignVCenter,
                         percentText(amount, sum));
        y += kLine;
    }
    painter.setPen(QColor(0x5B5B66));
    QPen axis(QColor(0x5B5B66));
    axis.setWidth(6);
    painter.setPen(axis);
    painter.drawLine(barLeft, area.top() - 20, barLeft, y - (kLine - kBar) + 20);
    if (totals.credits != 0) {
        painter.setPen(Qt::black);
        const QString label = words.credits();
        painter.drawText(QRect(area.left(), y, metrics.horizontalAdvance(label) + 10, kBar), Qt::AlignLeft | Qt::AlignVCenter, label);
        painter.drawText(QRect(area.left() + metrics.horizontalAdvance(label) + kGap, y, 2 * amountWidth, kBar),
                         Qt::AlignLeft | Qt::AlignVCenter, moneyText(Money(totals.credits, totals.currency), language));
    }
}

} // namespace tegoed
