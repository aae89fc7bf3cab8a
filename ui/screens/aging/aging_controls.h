#pragma once

#include "core/domain/aging/aging_report.h"
#include "core/storage/queries/book_queries.h"
#include "ui/screens/aging/live_aging.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QLineEdit;
class QRadioButton;
class QToolButton;
QT_END_NAMESPACE

namespace tegoed::ui {

class BoundsEdit;
class DateEdit;

/// What the aging is asked: the day, counted from what, in which groups, of whom and in which currency. Wraps in narrow
/// windows; says what it cannot understand in place.
class AgingControls final : public QWidget {
    Q_OBJECT
public:
    explicit AgingControls(const Date& today, QWidget* parent = nullptr);

    void setOptions(const AgingOptions& options); ///< Emits nothing.
    void setDate(const Date& date);
    /// The customer groups of the book; without any, only legal tracks are offered.
    void setCustomerGroups(const std::vector<BookQueries::Group>& groups);
    void setCurrencies(const std::vector<Currency>& currencies, Currency chosen); ///< One: the choice is not shown.
    QString filterText() const;
    QStringList filterWords() const; ///< What limits the debtors, for the head of a print.
    void focusFilter();

Q_SIGNALS:
    void dateChosen(const tegoed::Date& date);
    void basisChosen(tegoed::AgingBasis basis);
    void boundsChosen(const tegoed::AgingBounds& bounds);
    void segmentChosen(const tegoed::ui::AgingSegment& segment);
    void currencyChosen(tegoed::Currency currency);
    void filterChanged(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* labelled(QLabel* label, QWidget* field);
    void retranslate();
    void fillSegments();
    void complain(const QString& sentence); ///< Empty = all is understood again.

    DateEdit* m_date;
    QToolButton* m_today;
    QRadioButton* m_byDue;
    QRadioButton* m_byIssue;
    BoundsEdit* m_bounds;
    QComboBox* m_segment;
    QComboBox* m_currency;
    QLineEdit* m_filter;
    QLabel* m_dateLabel;
    QLabel* m_basisLabel;
    QLabel* m_boundsLabel;
    QLabel* m_segmentLabel;
    QLabel* m_currencyLabel;
    QWidget* m_currencyBox = nullptr;
    QLabel* m_complaint;
    std::vector<BookQueries::Group> m_groups;
    std::vector<Currency> m_currencies;
    Date m_todayDate;
    AgingBounds m_shownBounds;
};

} // namespace tegoed::ui
