#pragma once

#include <QColor>
#include <QPalette>

#include <array>

class QPainter;
class QRectF;

namespace tegoed::ui {

/// Colours of the charts, taken from the palette of the window. Older is always further from the background: darker in a
/// light window, lighter in a dark one, so that the order survives a greyscale print (ux.md §7.2, contrasts computed there).
struct ChartTheme {
    enum class Kind {
        Light,
        Dark,
        HighContrast, ///< The system's two colours and patterns only.
    };

    Kind kind = Kind::Light;
    QColor background;
    QColor text;
    QColor muted; ///< For what is said second; ≥ 4.5:1.
    QColor focus; ///< Ring around the current bar; ≥ 3:1.
    QColor hover; ///< Row under the mouse.

    std::array<QColor, 5> buckets; ///< The five usual groups; see `group`.

    /// For a chart that lies on the base (as lists do) or on the window itself.
    static ChartTheme of(const QPalette& palette, QPalette::ColorRole surface = QPalette::Base);

    /// Colour of one of `count` groups: 0 = not due, last = oldest. More or fewer groups than five are spread over the ramp.
    QColor group(int index, int count) const;
    bool patternsOnly() const { return kind == Kind::HighContrast; }
};

/// Draws the pattern of a group over its bar: plain, dots, diagonal, cross hatch, dense diagonal with an outline. Lines, not
/// a bitmap, so that it is as sharp on paper and in an SVG as on the screen.
void paintGroupPattern(QPainter& painter, const QRectF& bar, const ChartTheme& theme, int index, int count);

/// A whole bar: colour, and its pattern where asked for or where the theme has nothing else.
void paintGroupBar(QPainter& painter, const QRectF& bar, const ChartTheme& theme, int index, int count, bool patterns);

} // namespace tegoed::ui
