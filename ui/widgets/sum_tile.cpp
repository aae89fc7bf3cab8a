#include "ui/widgets/sum_tile.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

SumTile::SumTile(QWidget* parent)
    : QFrame(parent)
    , m_caption(new QLabel(this))
    , m_figure(new QLabel(this))
{
    m_caption->setObjectName(u"tile.caption"_s);
    m_figure->setObjectName(u"tile.figure"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gap() * 3 / 2, gap(), gap() * 3 / 2, gap());
    column->setSpacing(2);
    column->addWidget(m_caption);
    column->addWidget(m_figure);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    applyColors();
}

void SumTile::setTexts(const QString& caption, const QString& figure, const QString& toolTip)
{
    m_caption->setText(caption);
    m_figure->setText(figure);
    setToolTip(toolTip);
    setAccessibleName(caption + u": "_s + figure);
    setAccessibleDescription(toolTip);
}

void SumTile::setTone(Tone tone)
{
    m_tone = tone;
    applyColors();
}

void SumTile::setClickable(bool clickable)
{
    m_clickable = clickable;
    setFocusPolicy(clickable ? Qt::TabFocus : Qt::NoFocus);
    setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void SumTile::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyColors();
}

void SumTile::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_clickable && event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT clicked();
}

void SumTile::keyPressEvent(QKeyEvent* event)
{
    if (m_clickable && (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT clicked();
    else
        QFrame::keyPressEvent(event);
}

void SumTile::paintEvent(QPaintEvent*)
{
    const ThemeColors colors = themeColors(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? colors.accent : colors.line, hasFocus() ? 2 : 1));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

void SumTile::applyColors()
{
    const ThemeColors colors = themeColors(*this);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, colors.muted);
    m_caption->setPalette(muted);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setWeight(QFont::DemiBold);
    m_figure->setFont(large);
    QPalette figure = palette();
    if (m_tone != Tone::Neutral)
        figure.setColor(QPalette::WindowText, colors.of(m_tone));
    m_figure->setPalette(figure);
}

} // namespace tegoed::ui
