#include "ui/screens/aging/time_slider.h"

#include "ui/presentation/date_text.h"
#include "ui/presentation/ui_language.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QSlider>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

/// A slider of days that goes where it is clicked, with a handle as large as the text and in the accent colour. Page Up and
/// Page Down move it by thirty days.
class DaySlider final : public QSlider {
public:
    explicit DaySlider(QWidget* parent) : QSlider(Qt::Horizontal, parent)
    {
        setSingleStep(1);
        setPageStep(30);
        setTracking(true);
        setCursor(Qt::PointingHandCursor);
    }
    /// Where the middle of the handle stands for this value.
    int handleCentre(int day) const
    {
        return handle() / 2 + QStyle::sliderPositionFromValue(minimum(), maximum(), day, width() - handle(), false);
    }

protected:
    void mousePressEvent(QMouseEvent* event) override
    {
        if (event->button() != Qt::LeftButton)
            return event->ignore();
        setSliderDown(true);
        setSliderPosition(dayAt(event->position().toPoint().x()));
    }
    void mouseMoveEvent(QMouseEvent* event) override
    {
        if (isSliderDown())
            setSliderPosition(dayAt(event->position().toPoint().x()));
    }
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        if (event->button() == Qt::LeftButton)
            setSliderDown(false);
    }
    void paintEvent(QPaintEvent*) override
    {
        const ThemeColors colors = themeColors(*this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const qreal middle = height() / 2.0;
        const qreal at = handleCentre(sliderPosition());
        const qreal half = handle() / 2.0 - 2;
        painter.setBrush(colors.line);
        painter.drawRoundedRect(QRectF(0, middle - 2, width(), 4), 2, 2);
        painter.setBrush(colors.accent);
        painter.drawRoundedRect(QRectF(0, middle - 2, at, 4), 2, 2);
        painter.setPen(QPen(palette().color(QPalette::Window), 2)); // Parts it from the groove.
        painter.drawEllipse(QPointF(at, middle), half, half);
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(colors.accent, 2));
            painter.drawEllipse(QPointF(at, middle), half + 1, half + 1);
        }
    }

private:
    int handle() const { return fontMetrics().height() + 4; }
    int dayAt(int x) const { return QStyle::sliderValueFromPosition(minimum(), maximum(), x - handle() / 2, width() - handle(), false); }
};

} // namespace

TimeSlider::TimeSlider(QWidget* parent)
    : QWidget(parent)
    , m_slider(new DaySlider(this))
    , m_earlier(new QToolButton(this))
    , m_later(new QToolButton(this))
{
    setObjectName(u"agingTime"_s);
    m_slider->setObjectName(u"agingTimeSlider"_s);
    m_earlier->setObjectName(u"agingMonthEarlier"_s);
    m_later->setObjectName(u"agingMonthLater"_s);
    for (QToolButton* button : {m_earlier, m_later})
        button->setAutoRaise(true);
    m_earlier->setIcon(icon(u"back"_s));
    m_later->setIcon(icon(u"forward"_s));
    auto* layout = new QHBoxLayout(this);
    layout->setSpacing(gap());
    layout->addWidget(m_earlier, 0, Qt::AlignTop);
    layout->addWidget(m_slider, 1, Qt::AlignTop);
    layout->addWidget(m_later, 0, Qt::AlignTop);
    fitHeight();

    connect(m_slider, &QSlider::valueChanged, this, [this](int day) {
        describe();
        Q_EMIT dateMoved(Date::fromDayNumber(day));
    });
    connect(m_slider, &QSlider::sliderReleased, this, &TimeSlider::released);
    connect(m_earlier, &QToolButton::clicked, this, [this] { jumpToMonthEnd(-1); });
    connect(m_later, &QToolButton::clicked, this, [this] { jumpToMonthEnd(+1); });
    retranslate();
}

void TimeSlider::fitHeight()
{
    layout()->setContentsMargins(0, 0, 0, fontMetrics().height() + 6); // Room for the months below.
    const int button = std::max(24, fontMetrics().height() + gap());
    for (QToolButton* each : {m_earlier, m_later}) {
        each->setFixedSize(button, button);
        each->setIconSize(QSize(1, 1) * fontMetrics().height());
    }
    m_slider->setFixedHeight(button);
}

void TimeSlider::retranslate()
{
    m_slider->setAccessibleName(tr("Move through time"));
    m_slider->setToolTip(tr("Drag to see the aging on any day"));
    m_earlier->setAccessibleName(tr("End of the month before"));
    m_later->setAccessibleName(tr("End of the next month"));
    m_earlier->setToolTip(m_earlier->accessibleName());
    m_later->setToolTip(m_later->accessibleName());
    describe();
}

void TimeSlider::describe()
{
    m_slider->setAccessibleDescription(longDateText(date()));
}

void TimeSlider::setRange(const Date& first, const Date& last)
{
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(first.dayNumber(), std::max(first, last).dayNumber());
    update();
}

Date TimeSlider::firstDay() const
{
    return Date::fromDayNumber(m_slider->minimum());
}

void TimeSlider::setDate(const Date& date)
{
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(date.dayNumber());
    describe();
    update();
}

Date TimeSlider::date() const
{
    return Date::fromDayNumber(m_slider->value());
}

bool TimeSlider::isMoving() const
{
    return m_slider->isSliderDown();
}

void TimeSlider::jumpToMonthEnd(int direction)
{
    const Date now = date();
    Date wanted = direction < 0 ? Date(now.year(), now.month(), 1).plusDays(-1) : now.endOfMonth();
    if (direction > 0 && wanted == now)
        wanted = now.plusDays(1).endOfMonth();
    m_slider->setValue(wanted.dayNumber());
}

int TimeSlider::positionOf(const Date& date) const
{
    return m_slider->x() + static_cast<const DaySlider*>(m_slider)->handleCentre(date.dayNumber());
}

/// Ticks at the first of each month and the year at each January, as far as there is room.
void TimeSlider::paintEvent(QPaintEvent*)
{
    const Date first = Date::fromDayNumber(m_slider->minimum());
    const Date last = Date::fromDayNumber(m_slider->maximum());
    const int months = (last.year() - first.year()) * 12 + last.month() - first.month();
    if (months <= 0)
        return;
    QPainter painter(this);
    painter.setPen(themeColors(*this).muted);
    const int top = m_slider->geometry().bottom();
    const int perMonth = m_slider->width() / months;
    const int wordWidth = fontMetrics().horizontalAdvance(u"0000"_s) + gap();
    const bool ticksForMonths = perMonth >= 4;
    int free = 0; // Left of it something is written.
    for (int month = 0; month <= months; ++month) {
        const Date day = Date(first.year(), first.month(), 1).plusMonths(month);
        if (day < first)
            continue;
        const int x = positionOf(day);
        const bool isYear = day.month() == 1;
        if (isYear || ticksForMonths)
            painter.drawLine(x, top, x, top + (isYear ? 5 : 3));
        QString word;
        if (isYear)
            word = QString::number(day.year());
        else if (perMonth >= wordWidth || (day.month() % 3 == 1 && perMonth * 3 >= wordWidth + gap()))
            word = UiLanguage::locale().standaloneMonthName(day.month(), QLocale::ShortFormat).remove(u'.');
        const int width = fontMetrics().horizontalAdvance(word);
        if (word.isEmpty() || x - width / 2 < free || x + width / 2 > this->width())
            continue;
        painter.drawText(x - width / 2, top + 4 + fontMetrics().ascent(), word);
        free = x + width / 2 + gap() / 2;
    }
}

void TimeSlider::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    update();
}

void TimeSlider::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

} // namespace tegoed::ui
