#include "ui/widgets/style_shapes.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui::shapes {
namespace {

constexpr qreal kRadius = 6;
constexpr qreal kFocusWidth = 2;

/// Half a pixel in, so that a hairline is one pixel sharp.
QRectF hairline(const QRect& rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

QColor mixed(const QColor& a, const QColor& b, int percentOfB)
{
    const auto part = [percentOfB](int x, int y) { return (x * (100 - percentOfB) + y * percentOfB) / 100; };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
}

bool isEnabled(const QStyleOption& option)
{
    return option.state.testFlag(QStyle::State_Enabled);
}

bool isOver(const QStyleOption& option)
{
    return isEnabled(option) && option.state.testFlag(QStyle::State_MouseOver);
}

bool isDown(const QStyleOption& option)
{
    return option.state.testFlag(QStyle::State_Sunken);
}

bool hasFocus(const QStyleOption& option)
{
    return isEnabled(option) && option.state.testFlag(QStyle::State_HasFocus);
}

void chevron(QPainter& painter, const QRect& rect, const QColor& color, bool isUp)
{
    const qreal size = std::min(rect.width(), rect.height()) * 0.28;
    const QPointF middle = QRectF(rect).center();
    const qreal tip = isUp ? -size / 2 : size / 2;
    QPainterPath path;
    path.moveTo(middle.x() - size, middle.y() - tip);
    path.lineTo(middle.x(), middle.y() + tip);
    path.lineTo(middle.x() + size, middle.y() - tip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

} // namespace

void button(QPainter& painter, const QStyleOption& option, bool isPrimary, bool isFlat)
{
    const ThemeColors colors = themeColors(option.palette);
    const QColor text = option.palette.color(QPalette::ButtonText);
    QColor fill = isPrimary ? colors.accent : option.palette.color(QPalette::Button);
    if (!isEnabled(option))
        fill = isPrimary ? colors.mutedSoft : fill;
    else if (isDown(option) || option.state.testFlag(QStyle::State_On))
        fill = mixed(fill, text, isPrimary ? 22 : 12);
    else if (isOver(option))
        fill = mixed(fill, text, isPrimary ? 12 : 5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hasGround = !isFlat || isOver(option) || isDown(option);
    painter.setPen(isFlat || (isPrimary && !colors.isHighContrast) ? QPen(Qt::NoPen) : QPen(colors.isHighContrast ? text : option.palette.color(QPalette::Dark)));
    painter.setBrush(hasGround ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(hairline(option.rect), kRadius, kRadius);
    painter.restore();
    if (hasFocus(option))
        focusRing(painter, option);
}

void focusRing(QPainter& painter, const QStyleOption& option)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColors colors = themeColors(option.palette);
    // Inside a thin line of the ground, so that it also shows around the accent colour itself.
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(option.palette.color(QPalette::Base), 1));
    painter.drawRoundedRect(hairline(option.rect).adjusted(2, 2, -2, -2), kRadius - 2, kRadius - 2);
    painter.setPen(QPen(colors.accent, kFocusWidth));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), kRadius, kRadius);
    painter.restore();
}

void field(QPainter& painter, const QRect& rect, const QStyleOption& option)
{
    const ThemeColors colors = themeColors(option.palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isFocused = hasFocus(option);
    QColor line = isOver(option) ? mixed(option.palette.color(QPalette::Dark), option.palette.color(QPalette::Text), 25) : option.palette.color(QPalette::Dark);
    if (!isEnabled(option))
        line = colors.line;
    painter.setBrush(isEnabled(option) ? option.palette.color(QPalette::Base) : option.palette.color(QPalette::Window));
    painter.setPen(QPen(isFocused ? colors.accent : line, isFocused ? kFocusWidth : 1));
    const QRectF at = isFocused ? QRectF(rect).adjusted(1, 1, -1, -1) : hairline(rect);
    painter.drawRoundedRect(at, kRadius, kRadius);
    painter.restore();
}

void toolButton(QPainter& painter, const QStyleOption& option)
{
    const ThemeColors colors = themeColors(option.palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isRaised = !option.state.testFlag(QStyle::State_AutoRaise);
    const bool isOn = option.state.testFlag(QStyle::State_On);
    if (isRaised || isOver(option) || isDown(option) || isOn) {
        QColor fill = isOn ? colors.accentSoft : isRaised ? option.palette.color(QPalette::Button) : colors.mutedSoft;
        if (isDown(option))
            fill = mixed(fill, option.palette.color(QPalette::ButtonText), 10);
        painter.setPen(isRaised || colors.isHighContrast ? QPen(option.palette.color(QPalette::Dark)) : QPen(Qt::NoPen));
        painter.setBrush(fill);
        painter.drawRoundedRect(hairline(option.rect), kRadius, kRadius);
    }
    painter.restore();
    if (hasFocus(option))
        focusRing(painter, option);
}

void checkBox(QPainter& painter, const QStyleOption& option)
{
    const ThemeColors colors = themeColors(option.palette);
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const bool isPartly = option.state.testFlag(QStyle::State_NoChange);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor line = isEnabled(option) ? colors.muted : colors.line; // 3:1 against the ground in both modes.
    painter.setPen(isOn || isPartly ? QPen(isEnabled(option) ? colors.accent : colors.line) : QPen(isOver(option) ? colors.accent : line));
    painter.setBrush(isOn || isPartly ? (isEnabled(option) ? colors.accent : colors.muted) : option.palette.color(QPalette::Base));
    painter.drawRoundedRect(hairline(option.rect), 4, 4);
    const QRectF box(option.rect);
    painter.setPen(QPen(colors.accentText, std::max(1.5, box.width() / 9), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (isPartly) {
        painter.drawLine(QPointF(box.left() + box.width() * 0.27, box.center().y()), QPointF(box.right() - box.width() * 0.27, box.center().y()));
    } else if (isOn) {
        const QPointF points[] = {{box.left() + box.width() * 0.24, box.top() + box.height() * 0.52},
                                  {box.left() + box.width() * 0.43, box.top() + box.height() * 0.71},
                                  {box.left() + box.width() * 0.77, box.top() + box.height() * 0.31}};
        painter.drawPolyline(points, 3);
    }
    painter.restore();
}

void radioButton(QPainter& painter, const QStyleOption& option)
{
    const ThemeColors colors = themeColors(option.palette);
    const bool isOn = option.state.testFlag(QStyle::State_On);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor line = isEnabled(option) ? colors.muted : colors.line; // 3:1 against the ground in both modes.
    const QColor ink = isEnabled(option) ? colors.accent : colors.muted;
    painter.setPen(QPen(isOn || isOver(option) ? ink : line));
    painter.setBrush(isOn ? ink : option.palette.color(QPalette::Base));
    painter.drawEllipse(hairline(option.rect));
    if (isOn) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.accentText);
        const qreal dot = option.rect.width() * 0.2;
        painter.drawEllipse(QRectF(option.rect).center(), dot, dot);
    }
    painter.restore();
}

void frame(QPainter& painter, const QStyleOption& option)
{
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(themeColors(option.palette).line);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

void headerSection(QPainter& painter, const QStyleOptionHeader& option)
{
    const ThemeColors colors = themeColors(option.palette);
    painter.save();
    painter.fillRect(option.rect, isOver(option) ? colors.mutedSoft : colors.sunken);
    painter.setPen(colors.line);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const bool isLast = option.position == QStyleOptionHeader::End || option.position == QStyleOptionHeader::OnlyOneSection;
    if (!isLast && option.orientation == Qt::Horizontal)
        painter.drawLine(option.rect.right(), option.rect.top() + option.rect.height() / 4, option.rect.right(),
                         option.rect.bottom() - option.rect.height() / 4);
    painter.restore();
}

void tab(QPainter& painter, const QStyleOptionTab& option)
{
    const ThemeColors colors = themeColors(option.palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    if (isOver(option) && !isChosen) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.mutedSoft);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(2, 4, -2, -4), kRadius, kRadius);
    }
    if (isChosen) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.accent);
        const QRectF rect(option.rect);
        painter.drawRoundedRect(QRectF(rect.left() + 6, rect.bottom() - 3, rect.width() - 12, 3), 1.5, 1.5);
    }
    painter.restore();
    if (hasFocus(option)) {
        QStyleOption ring(option);
        ring.rect.adjust(2, 3, -2, -5);
        focusRing(painter, ring);
    }
}

void tabLine(QPainter& painter, const QStyleOption& option)
{
    painter.save();
    painter.setPen(themeColors(option.palette).line);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter.restore();
}

void progressBar(QPainter& painter, const QStyleOptionProgressBar& option)
{
    const ThemeColors colors = themeColors(option.palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal height = std::min<qreal>(option.rect.height(), 8);
    QRectF groove(option.rect.left(), option.rect.center().y() - height / 2, option.rect.width(), height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.isHighContrast ? option.palette.color(QPalette::Base) : colors.mutedSoft);
    painter.drawRoundedRect(groove, height / 2, height / 2);
    painter.setBrush(colors.accent);
    if (option.maximum <= option.minimum) {
        groove.setWidth(groove.width() / 3); // Unknown length: a part that stands still, no animation.
    } else {
        const qreal done = qreal(option.progress - option.minimum) / qreal(option.maximum - option.minimum);
        groove.setWidth(groove.width() * std::clamp(done, 0.0, 1.0));
    }
    painter.drawRoundedRect(groove, height / 2, height / 2);
    painter.restore();
}

void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle)
{
    const ThemeColors colors = themeColors(option.palette);
    painter.save();
    painter.fillRect(option.rect, option.palette.color(QPalette::Base));
    if (option.maximum > option.minimum) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const bool isActive = isOver(option) || option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
        painter.setBrush(isActive ? colors.muted : option.palette.color(QPalette::Dark));
        const QRectF at = QRectF(handle).adjusted(3, 3, -3, -3);
        const qreal radius = std::min(at.width(), at.height()) / 2;
        painter.drawRoundedRect(at, radius, radius);
    }
    painter.restore();
}

void comboBox(QPainter& painter, const QStyleOptionComboBox& option, const QRect& arrow)
{
    field(painter, option.rect, option);
    chevron(painter, arrow, option.palette.color(isEnabled(option) ? QPalette::Active : QPalette::Disabled, QPalette::Text), false);
}

void spinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QRect& up, const QRect& down)
{
    field(painter, option.rect, option);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto ink = [&](QAbstractSpinBox::StepEnabledFlag step) {
        const bool can = isEnabled(option) && option.stepEnabled.testFlag(step);
        return option.palette.color(can ? QPalette::Active : QPalette::Disabled, QPalette::Text);
    };
    chevron(painter, up, ink(QAbstractSpinBox::StepUpEnabled), true);
    chevron(painter, down, ink(QAbstractSpinBox::StepDownEnabled), false);
}

} // namespace tegoed::ui::shapes
