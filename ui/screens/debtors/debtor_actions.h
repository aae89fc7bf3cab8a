#pragma once

#include "core/base/ids.h"

#include <QObject>
#include <QPointer>

#include <vector>

namespace tegoed::ui {

class AppContext;
class DebtorsPage;

/// The commands about debtors: menu, context menus, Ctrl+K. They act on what the Debtors page shows or has selected.
class DebtorActions final : public QObject {
    Q_OBJECT
public:
    explicit DebtorActions(AppContext& context);
    void bind(DebtorsPage& page) { m_page = &page; }

private:
    void addAll();
    std::vector<DebtorId> chosen() const; ///< Empty unless the Debtors page is in front.
    DebtorId one() const;                 ///< Not valid unless exactly one.

    void addDebtor();
    void editDebtor();
    void explainNext();
    void settle(bool business);
    void merge();
    void lookAlikes();
    void archive();
    void note();
    void copy(bool phone);

    AppContext& m_context;
    QPointer<DebtorsPage> m_page;
};

void addDebtorActions(AppContext& context);
void bindDebtorActions(AppContext& context, DebtorsPage& page);

} // namespace tegoed::ui
