#pragma once

#include "core/base/ids.h"

#include <QObject>
#include <QPointer>

namespace tegoed::ui {

class AppContext;
class InvoicesPage;

/// The commands about invoices. They act on what the Invoices page shows or has selected.
class InvoiceActions final : public QObject {
    Q_OBJECT
public:
    explicit InvoiceActions(AppContext& context);
    void bind(InvoicesPage& page) { m_page = &page; }

private:
    void addAll();
    InvoiceId chosen() const; ///< Not valid unless the Invoices page is in front with one chosen.
    bool isOpen() const;
    void changeDirectDebit();

    AppContext& m_context;
    QPointer<InvoicesPage> m_page;
};

void addInvoiceActions(AppContext& context);
void bindInvoiceActions(AppContext& context, InvoicesPage& page);

} // namespace tegoed::ui
