#pragma once

#include "ui/screens/invoices/invoice_table.h"
#include "ui/shell/page.h"

class QLineEdit;
class QStackedWidget;
class QTimer;

namespace tegoed::ui {

class EmptyState;
class FilterChips;
class InvoiceDetailView;
class LiveInvoiceFinder;
class PagedTableView;

/// The Invoices page: the state of each open item, and everything of one of them.
class InvoicesPage final : public Page {
    Q_OBJECT
public:
    explicit InvoicesPage(AppContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QList<QAction*> headerActions() const override;
    void showPlace(const QVariantMap& place) override; ///< {"invoice": id}, {"filter": chip} or empty.
    QVariantMap place() const override;
    void refresh(const ChangeSet& changes) override;
    void retranslate() override;
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    void focusFilter() override;
    void createNew() override;
    bool canCreateNew() const override;
    QString dropOffer(const QList<QUrl>& urls) const override;
    void dropFiles(const QList<QUrl>& urls) override;

    std::vector<InvoiceId> selectedInvoices() const; ///< Of the list; of a detail the one shown.
    InvoiceId currentInvoice() const; ///< The one shown, else the current one of the list.
    InvoiceDetailView& detail() { return *m_detail; }

private:
    bool showsDetail() const;
    InvoiceFilter filter() const;
    void reload();
    void countAll();
    void updateEmptyState();
    void clearFilters();

    QStackedWidget* m_stack;
    QWidget* m_list;
    QLineEdit* m_search;
    FilterChips* m_chips;
    QStackedWidget* m_body;
    PagedTableView* m_view;
    LiveInvoiceFinder* m_finder;
    InvoiceTable* m_table;
    EmptyState* m_empty;
    QAction* m_clear;
    InvoiceDetailView* m_detail;
    QTimer* m_typing;
    int m_all = -1; ///< In the book; −1 = not counted yet.
};

/// The page and its commands, for one open book.
void registerInvoicesPage(AppContext& context);

} // namespace tegoed::ui
