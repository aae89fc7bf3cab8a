#include "ui/charts/aging_bars.h"

#include "ui/charts/aging_announcement.h"
#include "ui/charts/aging_bars_accessible.h"
#include "ui/presentation/aging_text.h"
#include "ui/presentation/money_text.h"

#include <QAccessible>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QHorizontalStackedBarSeries>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr qreal kBarShare = 0.64;     ///< Of the height of a row; the rest parts the bars.
constexpr qreal kGap = 10;            ///< Between label, bar and value.
constexpr qreal kInset = 10;          ///< Left of the labels, so that the focus ring touches no text.
constexpr qreal kMinimumBarWidth = 2; ///< An amount that is there is seen, however small.

} // namespace

AgingBars::AgingBars(QWidget* parent) : QChartView(parent)
{
    installAgingBarsAccessibility();
    setObjectName(u"agingBars"_s);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRubberBand(QChartView::NoRubberBand);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);

    QChart* chart = this->chart();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setLocalizeNumbers(true);
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setMargins(QMargins());
    chart->layout()->setContentsMargins(0, 0, 0, 0);

    // Axes of our own: createDefaultAxes() would throw the categories away. Labels are drawn beside the bars, where they can
    // wrap and grow with the text size; the axes only place the bars, from zero.
    m_groupAxis = new QBarCategoryAxis(chart);
    m_amountAxis = new QValueAxis(chart);
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(m_groupAxis), static_cast<QAbstractAxis*>(m_amountAxis)})
        axis->setVisible(false);
    chart->addAxis(m_groupAxis, Qt::AlignLeft);
    chart->addAxis(m_amountAxis, Qt::AlignBottom);
    retheme();
}

void AgingBars::setFigures(const AgingTotals& figures)
{
    const bool sameShape = figures.groups.size() == m_figures.groups.size() && figures.options.basis == m_figures.options.basis
                        && figures.options.bounds == m_figures.options.bounds;
    m_figures = figures;
    m_stale = false;
    if (!sameShape) {
        m_chosen.clear();
        m_current = figures.firstGroup();
        updateGeometry();
    }
    rebuildSeries();
    layOut();
    setAccessibleName(tr("Aging chart"));
    update();
}

void AgingBars::setChosenGroups(const std::set<int>& groups)
{
    if (groups == m_chosen)
        return;
    m_chosen = groups;
    retheme();
}

void AgingBars::setPatterns(bool on)
{
    m_patterns = on;
    viewport()->update();
}

void AgingBars::setStale(bool stale)
{
    m_stale = stale;
    retheme();
}

void AgingBars::setCurrentGroup(int group)
{
    if (m_figures.barCount() <= 0)
        return;
    m_current = std::clamp(group, m_figures.firstGroup(), m_figures.groupCount() - 1);
    viewport()->update();
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(m_current - m_figures.firstGroup());
    QAccessible::updateAccessibility(&event);
    Q_EMIT currentGroupChanged(m_current);
}

QString AgingBars::announcement(int group) const
{
    return agingAnnouncement(m_figures, group);
}

/// One set per group, each with a value in its own row only, so that every bar has its own colour.
void AgingBars::rebuildSeries()
{
    QChart* chart = this->chart();
    chart->removeAllSeries();
    if (m_figures.barCount() <= 0)
        return;
    auto* series = new QHorizontalStackedBarSeries(chart);
    series->setBarWidth(kBarShare);
    QStringList categories;
    const int bars = m_figures.barCount();
    for (int bar = 0; bar < bars; ++bar) {
        const int group = m_figures.firstGroup() + bar;
        auto* set = new QBarSet(agingGroupText(m_figures.options, group), series);
        for (int row = 0; row < bars; ++row)
            set->append(0.0);
        // The category axis counts from the bottom; the youngest group belongs on top.
        set->replace(bars - 1 - bar, std::max<double>(0, double(m_figures.amount(group).minorUnits())));
        series->append(set);
        categories.prepend(QString::number(group));
    }
    m_groupAxis->setCategories(categories);
    chart->addSeries(series);
    series->attachAxis(m_groupAxis);
    series->attachAxis(m_amountAxis);
    retheme();
}

qreal AgingBars::rowHeight() const
{
    const int rows = std::max(1, m_figures.barCount() + extraRows());
    return std::min(qreal(height()) / rows, qreal(fontMetrics().height()) * 3.2);
}

qreal AgingBars::rowTop(int row) const
{
    return rowHeight() * row;
}

QRectF AgingBars::rowRect(int group) const
{
    return {0, rowTop(group - m_figures.firstGroup()), qreal(width()), rowHeight()};
}

QRectF AgingBars::barRect(int group) const
{
    const QRectF plot = chart()->plotArea();
    const qreal span = m_amountAxis->max();
    const qreal value = std::max<double>(0, double(m_figures.amount(group).minorUnits()));
    qreal length = span > 0 ? plot.width() * value / span : 0;
    if (value > 0)
        length = std::max(length, kMinimumBarWidth);
    const QRectF row = rowRect(group);
    const qreal thickness = row.height() * kBarShare;
    return {plot.left(), row.center().y() - thickness / 2, length, thickness};
}

/// Places the plot between the labels and makes room for the value behind the longest bar: the axis always starts at zero
/// and ends where the longest bar and its value fill the width.
void AgingBars::layOut()
{
    const QFontMetricsF metrics(font());
    QFont boldFont = font();
    boldFont.setBold(true);
    const QFontMetricsF bold(boldFont);
    m_labelWidth = bold.horizontalAdvance(tr("Total"));
    for (int group = m_figures.firstGroup(); group < m_figures.groupCount(); ++group)
        m_labelWidth = std::max(m_labelWidth, bold.horizontalAdvance(agingGroupText(m_figures.options, group)));
    if (m_figures.credits != 0) { // On one line where that leaves the bars most of the width, else on two.
        const qreal whole = metrics.horizontalAdvance(tr("Credit notes and prepayments"));
        m_labelWidth = std::max(m_labelWidth, whole <= width() * 0.24 ? whole : whole * 0.62);
    }
    m_labelWidth = std::min(m_labelWidth, width() * 0.4) + 2;

    const qreal left = kInset + m_labelWidth + kGap;
    const qreal plotWidth = std::max<qreal>(20, width() - left - kInset);
    chart()->setGeometry(QRectF(0, 0, width(), height()));
    chart()->setPlotArea({left, 0, plotWidth, std::max<qreal>(1, rowHeight() * m_figures.barCount())});

    double span = 1;
    for (int group = m_figures.firstGroup(); group < m_figures.groupCount(); ++group) {
        const qreal room = std::max(plotWidth * 0.2, plotWidth - kGap - bold.horizontalAdvance(valueText(group)) - 2);
        span = std::max(span, double(m_figures.amount(group).minorUnits()) * plotWidth / room);
    }
    m_amountAxis->setRange(0, span);
}

void AgingBars::retheme()
{
    m_theme = ChartTheme::of(palette());
    setBackgroundBrush(m_theme.background);
    const QList<QAbstractSeries*> all = chart()->series();
    if (!all.isEmpty()) {
        const auto sets = static_cast<QHorizontalStackedBarSeries*>(all.first())->barSets();
        for (int bar = 0; bar < sets.size(); ++bar) {
            const int group = m_figures.firstGroup() + bar;
            QColor colour = m_theme.group(group, m_figures.groupCount());
            if (m_stale || (!m_chosen.empty() && !m_chosen.contains(group)))
                colour.setAlphaF(0.35F);
            sets[bar]->setBrush(colour);
            sets[bar]->setPen(Qt::NoPen);
        }
    }
    viewport()->update();
}

QString AgingBars::valueText(int group) const
{
    return tr("%1   %2%").arg(moneyText(m_figures.amount(group))).arg(m_figures.percent(group));
}

void AgingBars::drawBackground(QPainter* painter, const QRectF& rect)
{
    painter->fillRect(rect, m_theme.background);
    if (!m_plain && !m_stale && m_hovered >= 0)
        painter->fillRect(rowRect(m_hovered), m_theme.hover);
}

void AgingBars::drawForeground(QPainter* painter, const QRectF&)
{
    painter->setFont(font());
    for (int group = m_figures.firstGroup(); group < m_figures.groupCount(); ++group)
        drawRow(*painter, group);
    drawSummary(*painter);
    if (m_figures.barCount() > 0) {
        const QRectF plot = chart()->plotArea();
        painter->setPen(QPen(m_theme.muted, 1));
        painter->drawLine(plot.topLeft() + QPointF(-0.5, 2), plot.bottomLeft() + QPointF(-0.5, -2));
    }
}

void AgingBars::drawLabel(QPainter& painter, int row, const QString& label, const QColor& colour, bool bold)
{
    QFont labelFont = font();
    labelFont.setBold(bold);
    painter.setFont(labelFont);
    painter.setPen(colour);
    const QRectF box(kInset, rowTop(row), m_labelWidth, rowHeight());
    painter.drawText(box, int(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap), label);
}

void AgingBars::drawRow(QPainter& painter, int group)
{
    const bool chosen = m_chosen.contains(group) && !m_plain;
    const bool left = !m_plain && !m_chosen.empty() && !chosen;
    const QColor textColour = m_stale || left ? m_theme.muted : m_theme.text;
    const QRectF bar = barRect(group);
    if (m_figures.amount(group).minorUnits() > 0 && bar.width() <= kMinimumBarWidth)
        painter.fillRect(bar, m_theme.group(group, m_figures.groupCount()));
    if (m_patterns || m_theme.patternsOnly())
        paintGroupPattern(painter, bar, m_theme, group, m_figures.groupCount());

    drawLabel(painter, group - m_figures.firstGroup(), agingGroupText(m_figures.options, group), textColour, chosen);
    const QRectF row = rowRect(group);
    painter.drawText(QRectF(bar.right() + kGap, row.top(), row.right() - bar.right() - kGap, row.height()),
                     int(Qt::AlignVCenter | Qt::AlignLeft), valueText(group));
    if (!m_plain && hasFocus() && group == m_current) {
        painter.setPen(QPen(m_theme.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(row.adjusted(1.5, 1.5, -1.5, -1.5), 4, 4);
    }
}

void AgingBars::drawSummary(QPainter& painter)
{
    if (m_figures.barCount() <= 0)
        return;
    int row = m_figures.barCount();
    const qreal left = chart()->plotArea().left();
    const auto value = [&](const QString& text) {
        painter.drawText(QRectF(left + kGap, rowTop(row), width() - left - kGap, rowHeight()),
                         int(Qt::AlignVCenter | Qt::AlignLeft), text);
    };
    const QColor colour = m_stale ? m_theme.muted : m_theme.text;
    if (m_figures.credits != 0) {
        drawLabel(painter, row, tr("Credit notes and prepayments"), colour, false);
        value(moneyText(Money(m_figures.credits, m_figures.currency)));
        ++row;
    }
    painter.setPen(QPen(m_theme.muted, 1));
    painter.drawLine(QPointF(0, rowTop(row) + 0.5), QPointF(width(), rowTop(row) + 0.5));
    drawLabel(painter, row, tr("Total"), colour, true);
    value(tr("%1   (%n item(s))", nullptr, m_figures.items).arg(moneyText(Money(m_figures.total, m_figures.currency))));
}

void AgingBars::paintPlain(QPainter& painter, const QRectF& target)
{
    m_plain = true;
    const std::set<int> chosen = std::exchange(m_chosen, {});
    retheme();
    render(&painter, target, QRect(QPoint(), size()), Qt::IgnoreAspectRatio);
    m_plain = false;
    m_chosen = chosen;
    retheme();
}

void AgingBars::choose(int group, bool add)
{
    if (m_stale || m_figures.barCount() <= 0)
        return;
    std::set<int> wanted;
    if (add) {
        wanted = m_chosen;
        if (wanted.erase(group) == 0)
            wanted.insert(group);
    } else if (m_chosen != std::set<int>{group}) {
        wanted = {group}; // The only one chosen, chosen again, is let go.
    }
    setChosenGroups(wanted);
    Q_EMIT groupsChosen(m_chosen);
}

int AgingBars::groupAt(const QPointF& position) const
{
    const int row = int(std::floor(position.y() / std::max<qreal>(1, rowHeight())));
    return row >= 0 && row < m_figures.barCount() ? m_figures.firstGroup() + row : -1;
}

void AgingBars::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Left:
        return setCurrentGroup(m_current - 1);
    case Qt::Key_Down:
    case Qt::Key_Right:
        return setCurrentGroup(m_current + 1);
    case Qt::Key_Home:
        return setCurrentGroup(m_figures.firstGroup());
    case Qt::Key_End:
        return setCurrentGroup(m_figures.groupCount() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return choose(m_current, event->modifiers().testFlag(Qt::ShiftModifier));
    case Qt::Key_Escape:
        if (!m_chosen.empty()) {
            setChosenGroups({});
            Q_EMIT groupsChosen(m_chosen);
            return;
        }
        break;
    default:
        break;
    }
    event->ignore(); // Also not for the scrolling of the view below: there is nothing to scroll.
}

void AgingBars::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? groupAt(event->position()) : -1;
    if (m_pressed >= 0)
        setCurrentGroup(m_pressed);
    event->accept();
}

void AgingBars::mouseReleaseEvent(QMouseEvent* event)
{
    const int released = groupAt(event->position());
    if (event->button() == Qt::LeftButton && released >= 0 && released == m_pressed)
        choose(released, event->modifiers().testFlag(Qt::ShiftModifier));
    m_pressed = -1;
    event->accept();
}

void AgingBars::mouseMoveEvent(QMouseEvent* event)
{
    const int group = groupAt(event->position());
    if (group != m_hovered) {
        m_hovered = group;
        viewport()->setCursor(group >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        viewport()->update();
    }
    event->accept();
}

void AgingBars::contextMenuEvent(QContextMenuEvent* event)
{
    event->ignore(); // The chart around it has the menu, for bars and table alike.
}

void AgingBars::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // The page scrolls, the chart does not.
}

bool AgingBars::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int group = groupAt(help->pos());
        if (group >= 0)
            QToolTip::showText(help->globalPos(), announcement(group), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::Leave && m_hovered >= 0) {
        m_hovered = -1;
        viewport()->update();
    }
    return QChartView::viewportEvent(event);
}

void AgingBars::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    layOut();
}

void AgingBars::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        retheme();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        updateGeometry();
        setFigures(AgingTotals(m_figures));
    }
}

void AgingBars::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    setCurrentGroup(m_current);
}

void AgingBars::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

QSize AgingBars::sizeHint() const
{
    const int rows = std::max(3, m_figures.barCount() + extraRows());
    return {fontMetrics().averageCharWidth() * 90, int(fontMetrics().height() * 1.9) * rows};
}

QSize AgingBars::minimumSizeHint() const
{
    const int rows = std::max(3, m_figures.barCount() + extraRows());
    // A row stays a target of at least 24 pixels.
    return {fontMetrics().averageCharWidth() * 48, std::max(24, int(fontMetrics().height() * 1.35)) * rows};
}

} // namespace tegoed::ui
