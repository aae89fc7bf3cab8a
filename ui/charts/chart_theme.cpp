#include "ui/charts/chart_theme.h"

#include "ui/widgets/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tegoed::ui {
namespace {

QColor mixed(const QColor& a, const QColor& b, double shareOfB)
{
    const auto channel = [shareOfB](int from, int to) { return int(std::lround(from + (to - from) * shareOfB)); };
    return QColor(channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue()));
}

/// Which of the four late colours, as a position 0…3, a late group has.
double rampPosition(int index, int count)
{
    const int lateGroups = count - 1;
    return lateGroups <= 1 ? 3.0 : 3.0 * (index - 1) / (lateGroups - 1);
}

/// 0 plain, 1 dots, 2 diagonal, 3 cross hatch, 4 dense diagonal and outline.
int patternOf(int index, int count)
{
    return index == 0 ? 0 : 1 + int(std::lround(rampPosition(index, count)));
}

void paintDots(QPainter& painter, const QRectF& bar, const QColor& ink)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    constexpr double kStep = 6;
    int row = 0;
    for (double y = bar.top() + kStep / 2; y < bar.bottom(); y += kStep, ++row) {
        for (double x = bar.left() + (row % 2 ? kStep : kStep / 2); x < bar.right(); x += kStep)
            painter.drawEllipse(QPointF(x, y), 1.1, 1.1);
    }
}

void paintDiagonals(QPainter& painter, const QRectF& bar, double step, bool rising)
{
    for (double x = bar.left() - bar.height(); x < bar.right(); x += step) {
        const QPointF low(x, rising ? bar.bottom() : bar.top());
        const QPointF high(x + bar.height(), rising ? bar.top() : bar.bottom());
        painter.drawLine(low, high);
    }
}

} // namespace

ChartTheme ChartTheme::of(const QPalette& palette, QPalette::ColorRole surface)
{
    const ThemeColors colors = themeColors(palette);
    ChartTheme theme;
    theme.kind = colors.isHighContrast ? Kind::HighContrast : colors.isDark ? Kind::Dark : Kind::Light;
    theme.background = palette.color(surface);
    theme.text = palette.color(QPalette::Text);
    theme.muted = colors.muted;
    theme.focus = colors.accent;
    theme.hover = mixed(theme.background, theme.text, colors.isHighContrast ? 0 : 0.06);
    theme.buckets = colors.buckets;
    return theme;
}

QColor ChartTheme::group(int index, int count) const
{
    if (kind == Kind::HighContrast)
        return text;
    if (index == 0)
        return buckets.front();
    const double position = 1 + rampPosition(index, count);
    const auto below = static_cast<std::size_t>(std::floor(position));
    const std::size_t above = std::min<std::size_t>(below + 1, buckets.size() - 1);
    return mixed(buckets[below], buckets[above], position - double(below));
}

void paintGroupPattern(QPainter& painter, const QRectF& bar, const ChartTheme& theme, int index, int count)
{
    const int pattern = patternOf(index, count);
    if (pattern == 0 || bar.isEmpty())
        return;
    painter.save();
    painter.setClipRect(bar, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.background, 1.2));
    if (pattern == 1)
        paintDots(painter, bar, theme.background);
    if (pattern == 2)
        paintDiagonals(painter, bar, 8, true);
    if (pattern == 3) {
        paintDiagonals(painter, bar, 8, true);
        paintDiagonals(painter, bar, 8, false);
    }
    if (pattern == 4) {
        paintDiagonals(painter, bar, 4.5, true);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.group(index, count), 4)); // Half of it is clipped away: 2 px inside.
        painter.drawRect(bar);
    }
    painter.restore();
}

void paintGroupBar(QPainter& painter, const QRectF& bar, const ChartTheme& theme, int index, int count, bool patterns)
{
    painter.fillRect(bar, theme.group(index, count));
    if (patterns || theme.patternsOnly())
        paintGroupPattern(painter, bar, theme, index, count);
}

} // namespace tegoed::ui
