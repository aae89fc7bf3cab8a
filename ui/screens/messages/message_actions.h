#pragma once

#include "core/usecases/escalation/due.h"
#include "ui/screens/messages/compose_plan.h"

#include <QObject>

#include <functional>

class QDialog;
class QWidget;

namespace tegoed::ui {

class AppContext;
class BulkSheet;

/// The commands about messages. What they act on the pages tell: the debtors and the invoice that are in front.
class MessageActions final : public QObject {
    Q_OBJECT
public:
    explicit MessageActions(AppContext& context);
    static MessageActions* of(AppContext& context);

    void setDebtors(std::function<std::vector<DebtorId>()> chosen) { m_debtors = std::move(chosen); }
    void setInvoice(std::function<InvoiceId()> chosen) { m_invoice = std::move(chosen); }

    /// The invoices selected on a page, or the one it shows; of several pages the one in front answers.
    void addInvoices(std::function<std::vector<InvoiceId>()> chosen) { m_invoices.push_back(std::move(chosen)); }

    std::vector<DebtorId> debtors() const; ///< In front.
    std::vector<InvoiceId> invoices() const; ///< In front.
    void openComposer(const ComposePlan& plan);
    void openReview(const std::vector<DebtorId>& debtors);
    void openReview(const std::vector<DueProposal>& proposals, bool asksBank); ///< The work of today.

private:
    void openSheet(BulkSheet* sheet);
    void addAll();
    std::optional<ComposePlan> invoicePlan() const; ///< Of the invoice in front.
    void compose();
    void composeForInvoice(std::optional<Stage> stage);

    AppContext& m_context;
    std::function<std::vector<DebtorId>()> m_debtors;
    std::function<InvoiceId()> m_invoice;
    std::vector<std::function<std::vector<InvoiceId>()>> m_invoices;
};

/// Commands and dialogs of messages, for one open book. Before the pages that tell what they act on.
void registerMessages(AppContext& context);

} // namespace tegoed::ui
