#pragma once

#include "core/storage/queries/invoice_queries.h"
#include "ui/shell/page.h"
#include "ui/widgets/paged_table_model.h"

class QStackedWidget;
class QTabWidget;

namespace tegoed::ui {

class AllocationList;
class BankLinesView;
class EmptyState;
class FilterChips;
class PagedTableView;
class StatementHistoryView;

/// The Payments page: bank lines to be matched, what came in and what it pays, and which statements were read.
class PaymentsPage final : public Page {
    Q_OBJECT
public:
    explicit PaymentsPage(AppContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QList<QAction*> headerActions() const override;
    void showPlace(const QVariantMap& place) override; ///< {"payment": id}, {"line": id of a bank line}, {"group": code of bank lines} or empty.
    QVariantMap place() const override;
    void refresh(const ChangeSet& changes) override;
    void retranslate() override;
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    void createNew() override;
    bool canCreateNew() const override;
    void focusFilter() override;

    void bookAllCertain();
    int certain() const; ///< Bank lines that may be booked in one go, as far as they were read.

private:
    using Table = PagedTable<PaymentId, PaymentRow>;
    enum Tab { LinesTab, ReceivedTab, StatementsTab };
    QWidget* buildReceived();
    Tab tab() const;
    void makeTable();
    void reload();
    void showState();
    std::optional<PaymentRow> current() const;
    void showCurrent();
    void undoCurrent();
    void allocateCurrent();

    QTabWidget* m_tabs;
    BankLinesView* m_lines;
    StatementHistoryView* m_statements;
    bool m_hasPlace = false; ///< Somebody said which tab.
    FilterChips* m_chips;
    QStackedWidget* m_stack;
    PagedTableView* m_view;
    Table* m_table = nullptr;
    AllocationList* m_allocations;
    EmptyState* m_empty;
    QAction *m_allocate, *m_undo, *m_bookCertain;
};

/// The page and its commands, for one open book.
void registerPaymentsPage(AppContext& context);

} // namespace tegoed::ui
