#pragma once

#include "core/domain/invoice/invoice.h"
#include "core/domain/payment/payment.h"
#include "core/storage/database.h"
#include "core/storage/stores/allocation_store.h"

#include <memory>

namespace tegoed {

/// Writes very many new invoices, receipts and allocations: many rows per statement, balances given instead of kept row by
/// row. Only for rows that are new together, as in large sample books; everything else goes through the other stores.
/// Call inside a Transaction and end with `flush`; `verify` proves what was given.
class BulkStore {
public:
    explicit BulkStore(Database& database);
    ~BulkStore();
    BulkStore(const BulkStore&) = delete;
    BulkStore& operator=(const BulkStore&) = delete;

    /// `openMinor`: amount minus what the allocations to come will bring it.
    InvoiceId addInvoice(const InvoiceData& data, std::int64_t openMinor, const QString& createdAt);
    PaymentId addPayment(const PaymentData& data, std::int64_t unallocatedMinor, const QString& createdAt);
    void addAllocation(const NewAllocation& allocation);
    void flush();

private:
    class Rows;
    Database& m_database;
    std::unique_ptr<Rows> m_invoices;
    std::unique_ptr<Rows> m_payments;
    std::unique_ptr<Rows> m_allocations;
};

} // namespace tegoed
