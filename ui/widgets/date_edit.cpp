#include "ui/widgets/date_edit.h"

#include "ui/presentation/date_text.h"
#include "ui/presentation/ui_language.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

DateEdit::DateEdit(const Date& today, QWidget* parent)
    : QLineEdit(parent)
    , m_today(today)
    , m_calendar(addAction(icon(u"calendar"_s), QLineEdit::TrailingPosition))
{
    setMaxLength(40);
    m_calendar->setObjectName(u"calendar"_s);
    connect(m_calendar, &QAction::triggered, this, &DateEdit::showCalendar);
    connect(this, &QLineEdit::returnPressed, this, &DateEdit::commit);
    retranslate();
}

void DateEdit::setDate(const std::optional<Date>& date)
{
    m_committed = date;
    setText(date ? dateText(*date) : QString());
}

std::optional<Date> DateEdit::date() const
{
    return dateFromText(text(), m_today, m_lean);
}

void DateEdit::commit()
{
    const std::optional<Date> typed = date();
    if (!typed)
        return; // What is no day stays to be corrected.
    setText(dateText(*typed));
    if (m_committed == typed)
        return;
    m_committed = typed;
    Q_EMIT dateChosen(*typed);
}

void DateEdit::shiftBy(int days)
{
    setText(dateText(date().value_or(m_today).plusDays(days)));
    commit();
}

void DateEdit::showCalendar()
{
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setObjectName(u"calendarPopup"_s);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto* calendar = new QCalendarWidget(popup);
    calendar->setObjectName(u"calendarWidget"_s);
    calendar->setLocale(UiLanguage::locale());
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    const Date shown = date().value_or(m_today);
    calendar->setSelectedDate(QDate(shown.year(), shown.month(), shown.day()));
    auto* column = new QVBoxLayout(popup);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(calendar);
    connect(calendar, &QCalendarWidget::activated, popup, &QWidget::close);
    connect(calendar, &QCalendarWidget::clicked, popup, [this, popup](const QDate& day) {
        setText(dateText(Date(day.year(), day.month(), day.day())));
        popup->close();
        commit();
    });
    popup->adjustSize();
    popup->move(mapToGlobal(QPoint(width() - popup->width(), height() + 2)));
    popup->show();
    calendar->setFocus();
}

void DateEdit::retranslate()
{
    setPlaceholderText(tr("dd-mm-yyyy"));
    m_calendar->setText(tr("Choose from the calendar"));
    m_calendar->setToolTip(tr("Choose from the calendar"));
    setToolTip(tr("A day: 31-12, 31-12-2026, -30, today, end of last month"));
}

void DateEdit::focusOutEvent(QFocusEvent* event)
{
    commit();
    QLineEdit::focusOutEvent(event);
}

void DateEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Up && event->modifiers() == Qt::NoModifier)
        return shiftBy(1);
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier)
        return shiftBy(-1);
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier)
        return showCalendar();
    QLineEdit::keyPressEvent(event);
}

void DateEdit::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tegoed::ui
