#include "ui/charts/aging_bar.h"

#include "ui/charts/aging_announcement.h"
#include "ui/charts/chart_theme.h"
#include "ui/presentation/aging_text.h"
#include "ui/presentation/money_text.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr qreal kPartGap = 2;
constexpr qreal kMinimumPart = 4; ///< What is there is seen, however small.

} // namespace

AgingBar::AgingBar(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"agingBar"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AgingBar::setFigures(const AgingTotals& figures)
{
    m_figures = figures;
    setAccessibleName(m_figures.groups.empty() ? QString() : agingSummary(m_figures));
    update();
}

qreal AgingBar::barHeight() const
{
    return fontMetrics().height() * 0.7;
}

QRectF AgingBar::partRect(int group) const
{
    std::int64_t sum = 0;
    int parts = 0;
    for (int i = m_figures.firstGroup(); i < m_figures.groupCount(); ++i) {
        const std::int64_t amount = m_figures.amount(i).minorUnits();
        sum += std::max<std::int64_t>(0, amount);
        parts += amount > 0;
    }
    if (sum <= 0 || m_figures.amount(group).minorUnits() <= 0)
        return {};
    // Every part has its minimum; only what is left is shared out by amount, so that the parts always fill the width.
    const qreal shared = std::max<qreal>(0, width() - kPartGap * (parts - 1) - kMinimumPart * parts);
    qreal left = 0;
    for (int i = m_figures.firstGroup(); i < m_figures.groupCount(); ++i) {
        const std::int64_t amount = m_figures.amount(i).minorUnits();
        if (amount <= 0)
            continue;
        const qreal length = kMinimumPart + shared * double(amount) / double(sum);
        if (i == group)
            return {left, 1, length, barHeight()};
        left += length + kPartGap;
    }
    return {};
}

void AgingBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ChartTheme theme = ChartTheme::of(palette(), QPalette::Window);
    for (int group = m_figures.firstGroup(); group < m_figures.groupCount(); ++group) {
        const QRectF part = partRect(group);
        if (part.isEmpty())
            continue;
        paintGroupBar(painter, part, theme, group, m_figures.groupCount(), false);
        painter.setPen(theme.text);
        const QString label = agingGroupShortText(m_figures.options, group);
        const QString full = u"%1  %2"_s.arg(label, moneyText(m_figures.amount(group)));
        const QRectF below(part.left(), part.bottom() + 2, part.width(), height() - part.bottom() - 2);
        const qreal room = part.width() - 4;
        if (painter.fontMetrics().horizontalAdvance(full) <= room)
            painter.drawText(below, int(Qt::AlignLeft | Qt::AlignTop), full);
        else if (painter.fontMetrics().horizontalAdvance(label) <= room)
            painter.drawText(below, int(Qt::AlignLeft | Qt::AlignTop), label);
    }
}

bool AgingBar::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    for (int group = m_figures.firstGroup(); group < m_figures.groupCount(); ++group) {
        const QRectF part = partRect(group);
        if (!part.isEmpty() && help->pos().x() >= part.left() && help->pos().x() <= part.right()) {
            QToolTip::showText(help->globalPos(), agingAnnouncement(m_figures, group), this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

void AgingBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setFigures(AgingTotals(m_figures));
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

QSize AgingBar::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, int(barHeight()) + fontMetrics().height() + 4};
}

QSize AgingBar::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, sizeHint().height()};
}

} // namespace tegoed::ui
