#pragma once

#include "core/base/ids.h"
#include "core/domain/plan/payment_plan.h"

#include <QWidget>

#include <vector>

class QLabel;
class QTableWidget;

namespace tegoed::ui {

class AppContext;

/// Everything that was ever agreed with a debtor, newest first: plans, promises, deferrals and disputes with until when they hold and
/// how they ended. A plan opens in its editor, the rest on the page of agreements.
class DebtorAgreements final : public QWidget {
    Q_OBJECT
public:
    explicit DebtorAgreements(AppContext& context, QWidget* parent = nullptr);

    void show(DebtorId debtor);
    int count() const { return static_cast<int>(m_rows.size()); }
    void retranslate();

private:
    struct Row {
        QString kind; ///< Of the page of agreements.
        PlanId plan;  ///< Valid of a plan.
        Date from{2000, 1, 1};
        QStringList cells;
        QString icon;
    };
    void read();
    void open(int row);

    AppContext& m_context;
    DebtorId m_debtor;
    std::vector<Row> m_rows;
    QTableWidget* m_table;
    QLabel* m_none;
};

} // namespace tegoed::ui
