#include "ui/widgets/state_chip.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace tegoed::ui {

StateChip::StateChip(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

StateChip::StateChip(const StateWord& state, QWidget* parent)
    : StateChip(parent)
{
    setState(state);
}

void StateChip::setState(const StateWord& state)
{
    m_state = state;
    setAccessibleName(state.word);
    setVisible(!state.word.isEmpty());
    updateGeometry();
    update();
}

void StateChip::setClickable(bool clickable)
{
    m_clickable = clickable;
    setFocusPolicy(clickable ? Qt::TabFocus : Qt::NoFocus);
    setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

QSize StateChip::sizeHint() const
{
    return sizeFor(m_state, font());
}

QSize StateChip::sizeFor(const StateWord& state, const QFont& font)
{
    const QFontMetrics metrics(font);
    const int height = metrics.height() + 6;
    const int iconWidth = state.icon.isEmpty() ? 0 : metrics.height() + 2;
    return {metrics.horizontalAdvance(state.word) + iconWidth + height, height};
}

void StateChip::paint(QPainter& painter, const QRect& rect, const StateWord& state, const QPalette& palette, const QFont& font)
{
    const ThemeColors colors = themeColors(palette);
    const QColor ink = colors.of(state.tone);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.isHighContrast ? QPen(ink) : QPen(Qt::NoPen));
    painter.setBrush(colors.softOf(state.tone));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), rect.height() / 2.0, rect.height() / 2.0);
    const QFontMetrics metrics(font);
    QRect inside = rect.adjusted(rect.height() / 2, 0, -rect.height() / 2, 0);
    if (!state.icon.isEmpty()) {
        const int size = metrics.height() - 2;
        icon(state.icon, ink).paint(&painter, QRect(inside.left() - 2, rect.center().y() - size / 2, size, size));
        inside.setLeft(inside.left() + size + 2);
    }
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeft, metrics.elidedText(state.word, Qt::ElideRight, inside.width() + 2));
    painter.restore();
}

void StateChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter, rect(), m_state, palette(), font());
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(themeColors(*this).accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), height() / 2.0, height() / 2.0);
    }
}

void StateChip::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_clickable && event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT clicked();
}

void StateChip::keyPressEvent(QKeyEvent* event)
{
    if (m_clickable && (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT clicked();
    else
        QWidget::keyPressEvent(event);
}

} // namespace tegoed::ui
