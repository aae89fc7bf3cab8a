#pragma once

#include "core/domain/calendar/date.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QSlider;
class QToolButton;
QT_END_NAMESPACE

namespace tegoed::ui {

/// A slider through time: one step is a day, with months and years written below it and buttons that jump to the ends of
/// months. Arrows move a day, Page Up and Page Down a month.
class TimeSlider final : public QWidget {
    Q_OBJECT
public:
    explicit TimeSlider(QWidget* parent = nullptr);

    void setRange(const Date& first, const Date& last);
    Date firstDay() const; ///< Of the range.
    void setDate(const Date& date); ///< Outside the range it stands at the end. Emits nothing.
    Date date() const;
    bool isMoving() const; ///< Held by the mouse.
    QSlider* slider() const { return m_slider; }

Q_SIGNALS:
    void dateMoved(const tegoed::Date& date); ///< At every step, also while the mouse holds it.
    void released();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void describe();
    void jumpToMonthEnd(int direction);
    int positionOf(const Date& date) const; ///< In pixels of this widget.
    void fitHeight();

    QSlider* m_slider;
    QToolButton* m_earlier;
    QToolButton* m_later;
};

} // namespace tegoed::ui
