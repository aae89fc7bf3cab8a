#pragma once

#include "core/domain/calendar/date.h"
#include "core/domain/message/typed_text.h"

#include <QLineEdit>

#include <optional>

class QAction;

namespace tegoed::ui {

/// A field for a day: `31-12`, `31-12-2026`, `-30`, `eind vorige maand`, or chosen from a calendar. Leaving the field writes
/// the day out as dd-mm-yyyy; Up and Down move a day.
class DateEdit final : public QLineEdit {
    Q_OBJECT
public:
    explicit DateEdit(const Date& today, QWidget* parent = nullptr);

    void setLean(DateLean lean) { m_lean = lean; } ///< Which year `31-12` means: the last one (as it starts) or the next.
    void setToday(const Date& today) { m_today = today; }
    void setDate(const std::optional<Date>& date); ///< Empty = nothing filled in. Emits nothing.
    std::optional<Date> date() const;              ///< Empty when nothing or no day is typed.
    bool isWrong() const { return !text().trimmed().isEmpty() && !date(); } ///< Something is typed that is no day.

Q_SIGNALS:
    void dateChosen(const tegoed::Date& date); ///< By Enter, leaving the field, the arrows or the calendar.

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void commit();
    void shiftBy(int days);
    void showCalendar();
    void retranslate();

    Date m_today;
    DateLean m_lean = DateLean::Past;
    std::optional<Date> m_committed;
    QAction* m_calendar;
};

} // namespace tegoed::ui
