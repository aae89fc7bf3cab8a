#pragma once

#include "core/base/progress.h"
#include "core/storage/database.h"

#include <unordered_map>

namespace tegoed::detail {

/// Names and numbers of what a list shows, read in a few queries however many they are.
class DueNames {
public:
    struct Debtor { QString name, number, phone; };

    void wantDebtor(DebtorId id) { m_debtors.try_emplace(id); }
    void wantInvoice(InvoiceId id) { m_invoices.try_emplace(id); }
    void read(Database& database);
    /// Progress as a part of `total`. False = cancelled: what was not read has no name.
    bool read(Database& database, Progress& progress, std::int64_t total);

    const Debtor& debtor(DebtorId id) const { return m_debtors.at(id); }
    const QString& number(InvoiceId id) const { return m_invoices.at(id); }

private:
    std::unordered_map<DebtorId, Debtor> m_debtors;
    std::unordered_map<InvoiceId, QString> m_invoices;
};

} // namespace tegoed::detail
