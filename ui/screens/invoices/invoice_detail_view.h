#pragma once

#include "core/storage/queries/invoice_queries.h"
#include "core/usecases/change_set.h"

#include <QWidget>

class QLabel;
class QTabWidget;
class QToolButton;

namespace tegoed::ui {

class AllocationList;
class AppContext;
class BankLineNotes;
class ClaimsView;
class DocumentList;
class ExplainPanel;
class StandingAgreements;
class StandingHolds;
class StateChip;
class SumTile;

/// Everything of one invoice: figures, what it is about, allocations, the original document.
class InvoiceDetailView final : public QWidget {
    Q_OBJECT
public:
    explicit InvoiceDetailView(AppContext& context, QWidget* parent = nullptr);

    bool show(InvoiceId id); ///< False when there is no such invoice.
    bool refresh(const ChangeSet& changes);
    void retranslate();
    InvoiceId invoice() const { return m_id; }
    QString number() const { return m_detail ? m_detail->row.number : QString(); }
    void attachPaths(const QStringList& paths);
    void chooseFiles();

Q_SIGNALS:
    void leaveRequested();

private:
    bool load();
    void fill();

    AppContext& m_context;
    InvoiceId m_id;
    std::optional<InvoiceDetail> m_detail;
    QToolButton* m_back;
    QLabel* m_number;
    StateChip* m_situation;
    QLabel* m_debtor;
    QLabel* m_facts;
    StandingHolds* m_holds;
    StandingAgreements* m_agreements;
    BankLineNotes* m_bank;
    SumTile *m_amount, *m_paid, *m_open, *m_due;
    QTabWidget* m_tabs;
    AllocationList* m_allocations;
    DocumentList* m_documents;
    ExplainPanel* m_explain;
    ClaimsView* m_claims;
};

} // namespace tegoed::ui
