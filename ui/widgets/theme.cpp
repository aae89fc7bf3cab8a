#include "ui/widgets/theme.h"

#include "ui/widgets/style.h"

#include <QApplication>
#include <QFontMetrics>
#include <QWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

int s_textScale = 100;

QColor rgb(unsigned value)
{
    return QColor::fromRgb(value);
}

ThemeColors lightColors()
{
    ThemeColors c;
    c.accent = rgb(0x2456a6);
    c.accentText = rgb(0xffffff);
    c.accentSoft = rgb(0xe1eaf8);
    c.error = rgb(0xb3261e);
    c.warning = rgb(0x8a5a00);
    c.good = rgb(0x1b6e3c);
    c.info = rgb(0x2f6fa8);
    c.muted = rgb(0x5b5b66);
    c.errorSoft = rgb(0xfbeae8);
    c.warningSoft = rgb(0xfdf2dc);
    c.goodSoft = rgb(0xe5f4ea);
    c.infoSoft = rgb(0xe6f0f9);
    c.mutedSoft = rgb(0xeeeef1);
    c.line = rgb(0xdcdce2);
    c.sunken = rgb(0xf5f6f8);
    c.buckets = {rgb(0x2f6fa8), rgb(0xc77f12), rgb(0xb0521a), rgb(0x842b1c), rgb(0x4a1212)};
    return c;
}

ThemeColors darkColors()
{
    ThemeColors c;
    c.isDark = true;
    c.accent = rgb(0x8ab4f0);
    c.accentText = rgb(0x10203a);
    c.accentSoft = rgb(0x2b3a52);
    c.error = rgb(0xffb4a9);
    c.warning = rgb(0xf2c879);
    c.good = rgb(0x8fd3a6);
    c.info = rgb(0x9cc8f0);
    c.muted = rgb(0xb8b8c2);
    c.errorSoft = rgb(0x4a2623);
    c.warningSoft = rgb(0x45371c);
    c.goodSoft = rgb(0x21402d);
    c.infoSoft = rgb(0x22384c);
    c.mutedSoft = rgb(0x35363c);
    c.line = rgb(0x3d3e45);
    c.sunken = rgb(0x26272b);
    c.buckets = {rgb(0x6fa8dc), rgb(0x8f6a2e), rgb(0xc98a2b), rgb(0xf2b548), rgb(0xffe3a3)};
    return c;
}

/// System colours only: whoever chose high contrast wants exactly those.
ThemeColors highContrastColors(const QPalette& palette, bool isDark)
{
    ThemeColors c = isDark ? darkColors() : lightColors();
    c.isHighContrast = true;
    const QColor text = palette.color(QPalette::WindowText);
    const QColor back = palette.color(QPalette::Window);
    c.accent = palette.color(QPalette::Highlight);
    c.accentText = palette.color(QPalette::HighlightedText);
    c.error = c.warning = c.good = c.info = c.muted = c.line = text;
    c.accentSoft = c.errorSoft = c.warningSoft = c.goodSoft = c.infoSoft = c.mutedSoft = c.sunken = back;
    return c;
}

bool isHighContrast(const QPalette& palette)
{
    const QColor text = palette.color(QPalette::WindowText);
    const QColor back = palette.color(QPalette::Window);
    const auto isExtreme = [](const QColor& c) { return c.lightness() < 3 || c.lightness() > 252; };
    // Pure black against pure white in window, base and button alike: no ordinary theme does that.
    return isExtreme(text) && isExtreme(back) && palette.color(QPalette::Button) == back && palette.color(QPalette::Base) == back;
}

QPalette paletteOf(const ThemeColors& c)
{
    const bool dark = c.isDark;
    const QColor window = rgb(dark ? 0x1e1f22 : 0xfbfbfc);
    const QColor base = rgb(dark ? 0x232428 : 0xffffff);
    const QColor text = rgb(dark ? 0xe6e6ea : 0x1d1d22);
    const QColor button = rgb(dark ? 0x2d2e33 : 0xffffff);
    const QColor faint = rgb(dark ? 0x7f8088 : 0x9a9aa3);
    QPalette p(button, window);
    p.setColor(QPalette::Window, window);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, base);
    p.setColor(QPalette::AlternateBase, rgb(dark ? 0x282a2e : 0xf7f8fa));
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::Button, button);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::BrightText, c.error);
    p.setColor(QPalette::ToolTipBase, rgb(dark ? 0x34353b : 0x2a2b30));
    p.setColor(QPalette::ToolTipText, rgb(0xf2f2f5));
    p.setColor(QPalette::PlaceholderText, c.muted);
    p.setColor(QPalette::Highlight, rgb(dark ? 0x34507c : 0xcfdef5));
    p.setColor(QPalette::HighlightedText, text);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    p.setColor(QPalette::Light, rgb(dark ? 0x3a3b41 : 0xffffff));
    p.setColor(QPalette::Midlight, rgb(dark ? 0x34353a : 0xeeeef1));
    p.setColor(QPalette::Mid, c.line);
    p.setColor(QPalette::Dark, rgb(dark ? 0x4a4b52 : 0xc4c4cc));
    p.setColor(QPalette::Shadow, rgb(dark ? 0x000000 : 0x8a8a92));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, faint);
    return p;
}

} // namespace

QColor ThemeColors::of(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral: return muted;
    case Tone::Info: return info;
    case Tone::Good: return good;
    case Tone::Warning: return warning;
    case Tone::Bad: return error;
    }
    return muted;
}

QColor ThemeColors::softOf(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral: return mutedSoft;
    case Tone::Info: return infoSoft;
    case Tone::Good: return goodSoft;
    case Tone::Warning: return warningSoft;
    case Tone::Bad: return errorSoft;
    }
    return mutedSoft;
}

ThemeColors themeColors(const QPalette& palette)
{
    const bool isDark = palette.color(QPalette::Window).lightness() < 128;
    if (isHighContrast(palette))
        return highContrastColors(palette, isDark);
    return isDark ? darkColors() : lightColors();
}

ThemeColors themeColors(const QWidget& widget)
{
    return themeColors(widget.palette());
}

void applyTheme(QApplication& application, ThemeChoice choice)
{
    static const QPalette ofSystem = application.palette(); // Before the first of ours.
    const bool systemDark = ofSystem.color(QPalette::Window).lightness() < 128;
    const bool keep = choice == ThemeChoice::System && isHighContrast(ofSystem);
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && systemDark);
    if (application.style()->objectName() != u"tegoed")
        application.setStyle(new TegoedStyle);
    application.setPalette(keep ? ofSystem : paletteOf(dark ? darkColors() : lightColors()));
}

int textScale()
{
    return s_textScale;
}

int applyTextScale(int percent)
{
    static const qreal normal = QApplication::font().pointSizeF();
    const int scale = std::clamp(percent, 80, 200);
    QFont font = QApplication::font();
    font.setPointSizeF(normal * scale / 100.0);
    QApplication::setFont(font);
    s_textScale = scale;
    return scale;
}

int gap(int eighths)
{
    // 16 px of line height is the usual text size at 100 %.
    const int unit = std::max(8, QFontMetrics(QApplication::font()).height() / 2);
    return unit * eighths;
}

} // namespace tegoed::ui
