#pragma once

#include "core/storage/queries/invoice_queries.h"
#include "ui/shell/page.h"
#include "ui/widgets/paged_table_model.h"

class QStackedWidget;

namespace tegoed::ui {

class AllocationList;
class EmptyState;
class FilterChips;
class PagedTableView;

/// The Payments page: what came in and what it pays, by hand and from lists of payments.
class PaymentsPage final : public Page {
    Q_OBJECT
public:
    explicit PaymentsPage(AppContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QList<QAction*> headerActions() const override;
    void showPlace(const QVariantMap& place) override; ///< {"payment": id} or empty.
    QVariantMap place() const override;
    void refresh(const ChangeSet& changes) override;
    void retranslate() override;
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    void createNew() override;
    bool canCreateNew() const override;

private:
    using Table = PagedTable<PaymentId, PaymentRow>;
    void makeTable();
    void reload();
    void showState();
    std::optional<PaymentRow> current() const;
    void showCurrent();
    void undoCurrent();
    void allocateCurrent();

    FilterChips* m_chips;
    QStackedWidget* m_stack;
    PagedTableView* m_view;
    Table* m_table = nullptr;
    AllocationList* m_allocations;
    EmptyState* m_empty;
    QAction *m_allocate, *m_undo;
};

/// The page and its commands, for one open book.
void registerPaymentsPage(AppContext& context);

} // namespace tegoed::ui
