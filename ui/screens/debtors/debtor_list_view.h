#pragma once

#include "core/storage/queries/debtor_queries.h"
#include "core/usecases/change_set.h"
#include "ui/widgets/paged_table_model.h"

#include <QVariantMap>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QStackedWidget;
class QTimer;

namespace tegoed::ui {

class AppContext;
class EmptyState;
class FilterChips;
class InlineStrip;
class PagedTableView;

/// All debtors as a list with search and filters.
class DebtorListView final : public QWidget {
    Q_OBJECT
public:
    explicit DebtorListView(AppContext& context, QWidget* parent = nullptr);

    std::vector<DebtorId> selectedDebtors() const;
    QString countText() const; ///< "120 debtors", "12 of 120 debtors".

    void setChip(const QString& id); ///< Only this filter.
    void reload();
    void refresh(const ChangeSet& changes);
    void retranslate();
    QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);
    void focusFilter();

Q_SIGNALS:
    void opened(tegoed::DebtorId id);
    void selectionChanged();
    void selectionSummaryChanged(const QString& text);

private:
    using Table = PagedTable<DebtorId, DebtorRow>;
    DebtorFilter filter() const;
    void makeTable();
    void countMarked();
    void showState();
    void updateEmptyState();
    void updateStrip();
    void clearFilters();

    AppContext& m_context;
    QLineEdit* m_search;
    FilterChips* m_chips;
    QComboBox* m_track;
    InlineStrip* m_strip;
    QStackedWidget* m_stack;
    PagedTableView* m_view;
    EmptyState* m_empty;
    QAction* m_clear;
    Table* m_table = nullptr;
    QTimer* m_typing;
    int m_all = -1; ///< Not archived, whatever the filter; −1 = not counted yet.
    bool m_stripClosed = false;
};

} // namespace tegoed::ui
