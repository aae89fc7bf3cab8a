#pragma once

#include "core/storage/stores/debtor_store.h"
#include "core/storage/stores/invoice_store.h"

namespace tegoed::cli {

/// Names and numbers behind the ids of what bank lines pay.
class Names {
public:
    explicit Names(Database& database) : m_debtors(database), m_invoices(database) {}
    QString debtor(DebtorId id) const
    {
        const auto found = id.isValid() ? m_debtors.find(id) : std::nullopt;
        return found ? found->data.name : QString();
    }
    QString number(InvoiceId id) const { return m_invoices.find(id)->data.number; }

private:
    DebtorStore m_debtors;
    InvoiceStore m_invoices;
};

} // namespace tegoed::cli
