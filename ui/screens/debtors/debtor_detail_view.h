#pragma once

#include "core/storage/queries/debtor_queries.h"
#include "core/usecases/change_set.h"
#include "ui/screens/invoices/invoice_table.h"
#include "ui/widgets/in_turns.h"

#include <QVariantMap>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;
class QLabel;
class QPushButton;
class QTabWidget;
class QTableWidget;
class QToolButton;

namespace tegoed::ui {

class AppContext;
class BankLineNotes;
class BehaviourLine;
class ClaimsView;
class DebtorAgreements;
class DebtorDataView;
class DocumentList;
class NextStepLine;
class PagedTableView;
class StandingAgreements;
class StandingHolds;
class StateChip;
class SumTile;
class TimelineView;

/// Everything of one debtor: header with figures, and tabs for timeline, invoices, contacts, documents and data.
class DebtorDetailView final : public QWidget {
    Q_OBJECT
public:
    explicit DebtorDetailView(AppContext& context, QWidget* parent = nullptr);

    /// False when there is no such debtor. `place` may name a tab: {"tab": 1}.
    bool show(DebtorId id, const QVariantMap& place);
    QVariantMap place() const;
    bool refresh(const ChangeSet& changes); ///< False when the debtor is gone.
    void retranslate();
    void focusNote();
    void focusFilter();
    QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

    std::vector<InvoiceId> chosenInvoices() const; ///< Selected ones, while the tab of invoices is in front.
    DebtorId debtor() const { return m_debtor; }
    QString debtorName() const { return m_detail ? m_detail->data.name : QString(); }

    std::vector<InvoiceId> selectedInvoices() const; ///< While its invoices are in front.

    void attachPaths(const QStringList& paths);

Q_SIGNALS:
    void headerChanged();
    void leaveRequested();
    void selectionSummaryChanged(const QString& text);

private:
    enum Tab { TimelineTab, InvoicesTab, ContactsTab, DocumentsTab, DataTab, ClaimsTab, AgreementsTab };
    bool load();
    bool readDetail();
    void showWho();
    void showHistory();
    void showRest();
    void showData();
    bool concerns(const ChangeSet& changes) const;
    void buildHeader();
    void buildTabs();
    QWidget* buildContacts();
    void fillHeader();
    void fillFigures();
    void fillAging();
    void fillContacts();
    void addContactByDialog();
    void editContactByDialog();
    void removeCurrentContact();
    void chooseFiles();
    void unmerge(DebtorId merged);
    void setTabTexts();

    AppContext& m_context;
    InTurns m_showing; ///< Of what `readDetail` found.
    DebtorId m_debtor;
    std::optional<DebtorDetail> m_detail;

    QToolButton* m_back = nullptr;
    QLabel* m_name = nullptr;
    QLabel* m_reach = nullptr;
    QHBoxLayout* m_chips = nullptr;
    StandingHolds* m_holds = nullptr;
    StandingAgreements* m_agreements = nullptr;
    NextStepLine* m_next = nullptr;
    SumTile *m_open = nullptr, *m_overdue = nullptr, *m_oldest = nullptr, *m_pays = nullptr, *m_credit = nullptr, *m_promises = nullptr;
    BankLineNotes* m_bank = nullptr;
    BehaviourLine* m_behaviour = nullptr;
    QVBoxLayout* m_aging = nullptr; ///< One AgingBar per currency.
    QTabWidget* m_tabs = nullptr;
    TimelineView* m_timeline = nullptr;
    PagedTableView* m_invoices = nullptr;
    InvoiceTable* m_invoiceTable = nullptr;
    QTableWidget* m_contacts = nullptr;
    QLabel* m_noContacts = nullptr;
    QPushButton *m_addContact = nullptr, *m_editContact = nullptr, *m_removeContact = nullptr;
    DocumentList* m_documents = nullptr;
    DebtorDataView* m_data = nullptr;
    bool m_isDataShown = false;
    ClaimsView* m_claims = nullptr;
    DebtorAgreements* m_agreed = nullptr;
};

} // namespace tegoed::ui
