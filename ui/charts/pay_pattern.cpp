#include "ui/charts/pay_pattern.h"

#include "ui/presentation/date_text.h"
#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr int kMostDays = 60; ///< One invoice that was forgotten for a year would flatten all others.
constexpr qreal kDot = 2;

} // namespace

PayPattern::PayPattern(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"payPattern"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PayPattern::setPaid(std::span<const PaidInvoice> paid)
{
    const std::size_t first = paid.size() > kMostBars ? paid.size() - kMostBars : 0;
    m_paid.assign(paid.begin() + static_cast<std::ptrdiff_t>(first), paid.end());
    m_most = 1;
    m_least = 0;
    for (const PaidInvoice& one : m_paid) {
        m_most = std::max(m_most, std::min(one.daysLate(), kMostDays));
        m_least = std::min(m_least, std::max(one.daysLate(), -kMostDays));
    }
    describe();
    updateGeometry();
    update();
}

QString PayPattern::barText(int bar) const
{
    const PaidInvoice& one = m_paid[static_cast<std::size_t>(bar)];
    const QString due = dateText(Date::fromDayNumber(one.dueDay)), paid = dateText(Date::fromDayNumber(one.paidDay));
    if (one.daysLate() > 0)
        return tr("Due %1, paid %2: %n day(s) late", nullptr, one.daysLate()).arg(due, paid);
    if (one.daysLate() < 0)
        return tr("Due %1, paid %2: %n day(s) early", nullptr, -one.daysLate()).arg(due, paid);
    return tr("Due %1, paid on that day").arg(due);
}

void PayPattern::describe()
{
    QStringList days;
    for (const PaidInvoice& one : m_paid)
        days << QString::number(one.daysLate());
    setAccessibleName(m_paid.empty() ? QString() : tr("Days late of the last %n paid invoice(s), oldest first: %1", nullptr, bars()).arg(days.join(u", "_s)));
}

QRectF PayPattern::barRect(int bar) const
{
    const qreal step = qreal(width()) / std::max(1, bars());
    const qreal perDay = (height() - 2 * kDot) / qreal(m_most - m_least);
    const qreal zero = kDot + m_most * perDay;
    const int days = std::clamp(m_paid[static_cast<std::size_t>(bar)].daysLate(), -kMostDays, kMostDays);
    const qreal left = bar * step, wide = std::max<qreal>(2, step - 2);
    if (days == 0)
        return {left, zero - kDot / 2, wide, kDot};
    return days > 0 ? QRectF(left, zero - days * perDay, wide, days * perDay) : QRectF(left, zero, wide, -days * perDay);
}

void PayPattern::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ThemeColors colors = themeColors(*this);
    for (int bar = 0; bar < bars(); ++bar) {
        const bool isLate = m_paid[static_cast<std::size_t>(bar)].daysLate() > 0;
        painter.fillRect(barRect(bar), isLate ? colors.warning : colors.good);
    }
    if (m_paid.empty())
        return;
    const qreal zero = kDot + m_most * (height() - 2 * kDot) / qreal(m_most - m_least);
    painter.setPen(colors.muted);
    painter.drawLine(QPointF(0, zero), QPointF(width(), zero)); // The due day.
}

bool PayPattern::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int bar = bars() > 0 ? static_cast<int>(help->pos().x() * bars() / std::max(1, width())) : -1;
    if (bar >= 0 && bar < bars())
        QToolTip::showText(help->globalPos(), barText(bar), this);
    else
        QToolTip::hideText();
    return true;
}

void PayPattern::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

QSize PayPattern::sizeHint() const
{
    const int perBar = std::max(5, fontMetrics().averageCharWidth());
    return {perBar * std::max(1, bars()), fontMetrics().height() * 2};
}

QSize PayPattern::minimumSizeHint() const
{
    return sizeHint();
}

} // namespace tegoed::ui
