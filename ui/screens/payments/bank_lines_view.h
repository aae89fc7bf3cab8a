#pragma once

#include "core/usecases/change_set.h"
#include "ui/screens/payments/bank_lines_table.h"

#include <QVariantMap>
#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace tegoed::ui {

class AppContext;
class BankLineDetail;
class EmptyState;
class FilterChips;
class InlineStrip;
class PagedTableView;

/// What came in by bank, by how certain it is what it pays. What is certain is booked in one click, the rest with Enter and
/// Backspace down the list.
///
/// Proposals are read on a worker. What is booked is what was seen: a later proposal never changes a row under the hand.
class BankLinesView final : public QWidget {
    Q_OBJECT
public:
    explicit BankLinesView(AppContext& context, QWidget* parent = nullptr);

    void begin(); ///< Reads for the first time; later calls do nothing.
    bool hasRead() const { return m_hasRead; }
    void refresh(const ChangeSet& changes);
    void retranslate();
    void showLine(BankLineId id); ///< Whatever list it is in.
    void showGroup(const QString& group);
    QString group() const;
    void bookAllCertain();
    int certain() const; ///< Lines that `bookAllCertain` books.
    void focusFilter();
    QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);
    const BankLines& lines() const { return m_shown->lines; }

Q_SIGNALS:
    void read(); ///< What shows is of now.
    void selectionSummaryChanged(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void readAgain();
    void show();
    void showEmpty();
    void showFreshness();
    void showCurrent();
    const BankLineRow* current() const;
    void advanceFrom(BankLineId id);
    void booked(const BankLineRow& row, const Result<LinesBooked>& done);
    void bookCurrent();
    void rejectCurrent();
    void assign(const BankLineRow& row, const MatchCandidate& start);
    void assignCurrent();
    void prepay();
    void ignoreCurrent();
    void takeBackCurrent();
    void thank();
    void sayTooLate(std::vector<ReminderTooLate> late);

    AppContext& m_context;
    std::shared_ptr<BankLinesShown> m_shown;
    RejectedLines m_rejected;
    bool m_hasBegun = false, m_hasRead = false, m_isReading = false;
    bool m_isOvertaken = false; ///< The book changed while it was read.
    BankLineId m_wanted;        ///< To select as soon as it is read.
    InlineStrip* m_strip;
    QLineEdit* m_text;
    FilterChips* m_chips;
    QLabel* m_freshness;
    QStackedWidget* m_stack;
    PagedTableView* m_view;
    BankLinesTable* m_table;
    BankLineDetail* m_detail;
    EmptyState* m_empty;
};

} // namespace tegoed::ui
