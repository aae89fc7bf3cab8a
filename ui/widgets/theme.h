#pragma once

#include "ui/presentation/state_text.h"

#include <QColor>
#include <QPalette>

#include <array>

class QApplication;
class QWidget;

namespace tegoed::ui {

/// The few colours that no palette role has (ux.md 7.2: contrast computed). Everything else comes from the palette.
struct ThemeColors {
    bool isDark = false;
    bool isHighContrast = false;
    QColor accent;     ///< Links, the primary button, the focus ring. One per program.
    QColor accentText; ///< On top of `accent`.
    QColor accentSoft; ///< Background of the chosen page in the sidebar.
    QColor error, warning, good, info, muted;                   ///< Text and icons of a tone.
    QColor errorSoft, warningSoft, goodSoft, infoSoft, mutedSoft; ///< Background behind such a text.
    QColor line;       ///< Hairlines between parts.
    QColor sunken;     ///< Background of sidebar and headers.
    std::array<QColor, 5> buckets; ///< Aging: not due, 1–30, 31–60, 61–90, > 90. Always with its pattern as well.

    QColor of(Tone tone) const;
    QColor softOf(Tone tone) const;
};

/// The colours that go with a palette: dark when its window is dark.
ThemeColors themeColors(const QPalette& palette);
ThemeColors themeColors(const QWidget& widget);

enum class ThemeChoice { System, Light, Dark };
/// Style and palette of the whole program. `System` keeps what the desktop says, dark or light, and only sets the accent.
void applyTheme(QApplication& application, ThemeChoice choice);

/// Text size of the program in percent of the system's, 80 … 200; returns what was set. Before the window is made, all its
/// distances follow; afterwards the texts do.
int applyTextScale(int percent);
int textScale(); ///< What was set last; 100 before.

/// Rhythm of the layouts: 8 px at the usual text size, growing with the text.
int gap(int eighths = 1);

} // namespace tegoed::ui
