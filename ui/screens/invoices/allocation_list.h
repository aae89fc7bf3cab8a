#pragma once

#include "core/storage/queries/invoice_queries.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace tegoed::ui {

class AppContext;

/// What reached what: the allocations of an invoice or of a payment, undone ones struck out. Undo is the exact inverse of one.
class AllocationList final : public QWidget {
    Q_OBJECT
public:
    enum class Of { Invoice, Payment };
    AllocationList(AppContext& context, Of of, QWidget* parent = nullptr);

    void show(std::vector<AllocationRow> allocations);
    void retranslate();

private:
    void fill();
    void undoCurrent();
    const AllocationRow* current() const;

    AppContext& m_context;
    Of m_of;
    std::vector<AllocationRow> m_allocations;
    QLabel* m_nothing;
    QTableWidget* m_table;
    QPushButton* m_undo;
};

} // namespace tegoed::ui
