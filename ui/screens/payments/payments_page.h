#pragma once

#include "core/storage/queries/invoice_queries.h"
#include "ui/shell/page.h"

class QStackedWidget;
class QTableWidget;

namespace tegoed::ui {

class AllocationList;
class EmptyState;
class FilterChips;

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
    void createNew() override;
    bool canCreateNew() const override;

private:
    void reload();
    void fill();
    const PaymentRow* current() const;
    void showCurrent();
    void undoCurrent();
    void allocateCurrent();

    std::vector<PaymentRow> m_payments;
    FilterChips* m_chips;
    QStackedWidget* m_stack;
    QTableWidget* m_table;
    AllocationList* m_allocations;
    EmptyState* m_empty;
    QAction *m_allocate, *m_undo;
};

/// The page and its commands, for one open book.
void registerPaymentsPage(AppContext& context);

} // namespace tegoed::ui
