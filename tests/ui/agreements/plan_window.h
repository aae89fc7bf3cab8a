#pragma once

#include "core/usecases/plans/plans.h"
#include "tests/ui/screens/page_under_test.h"
#include "ui/screens/agreements/plan_editor.h"

#include <functional>
#include <memory>

namespace tegoed::test {

/// The window on an empty book with one debtor who owes 1,210 euro over two overdue invoices and 500 over one that is not due.
class PlanWindow {
public:
    explicit PlanWindow(const QString& language = QStringLiteral("en"));

    WindowUnderTest& under() { return *m_window; }
    ui::AppContext& context() { return m_window->context(); }
    ui::MainWindow& window() { return m_window->window(); }
    BookSession& session() { return context().session(); }
    Date today() { return context().today(); }

    InvoiceId invoice(DebtorId of, const QString& number, std::int64_t cents, int daysLate);
    DebtorId addDebtorNamed(const QString& name);
    PaymentId pay(std::int64_t cents, InvoiceId invoice);
    /// 1 February of a year from now: every day of the plan lies ahead, whatever today is.
    Date start() { return Date(today().year() + 1, 2, 1); }
    PlanInput input(int parts = 4);
    PlanId drafted(int parts = 4);
    PlanId agreed(int parts = 4);
    PlanId running(); ///< Signed, its first part due today.
    PlanRow row(PlanId id) { return *readPlan(session(), id); }
    PlanState state(PlanId id) { return row(id).data.plan.state; }

    /// Opened as the program opens it, and shown.
    ui::PlanEditor* openNew(const ui::ProposedParts& proposed = {});
    ui::PlanEditor* open(PlanId id);
    ui::PlanEditor* editor(); ///< The one that can be seen; null when there is none.
    static QString scan(); ///< Path of a small PDF.

    DebtorId maes;
    InvoiceId first, second, notDue;

private:
    std::unique_ptr<WindowUnderTest> m_window;
};

/// Answers the dialog that opens next: `answer` is called with it as soon as it stands, in the dialog's own event loop.
void answerNext(const QString& objectName, std::function<void(QWidget&)> answer);

} // namespace tegoed::test
