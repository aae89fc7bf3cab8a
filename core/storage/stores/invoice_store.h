#pragma once

#include "core/domain/invoice/invoice.h"
#include "core/storage/database.h"

#include <optional>
#include <vector>

namespace tegoed {

struct StoredInvoice {
    InvoiceId id;
    std::int64_t version = 0;
    InvoiceData data;
    Money open{0, Currency::euro()};
    QString contentKey;
    int cycle = 1;
    bool isWrittenOff = false;
    bool isWithdrawn = false;
    BatchId batch;
    QString createdAt;
};

/// Writes invoices and credit notes. The amount never changes; `open` belongs to AllocationStore. Call inside a Transaction.
class InvoiceStore {
public:
    explicit InvoiceStore(Database& database) : m_database(database) {}

    /// The number must be free (`byNumberKey`). Open = amount. Used for one and for a hundred thousand.
    InvoiceId insert(const InvoiceData& data, const QString& contentKey, const QString& createdAt, BatchId batch = {});
    std::optional<StoredInvoice> find(InvoiceId id) const;
    /// In force (not withdrawn), by normalisedInvoiceNumber.
    std::optional<StoredInvoice> byNumberKey(const QString& numberKey) const;
    /// Debtor, due date, reference, description, link, order, mandate and period; never number, kind, issue date, amount.
    /// False when `version` is not the stored one. Grows the version.
    bool update(InvoiceId id, std::int64_t version, const InvoiceData& data);
    /// Its sequence starts anew (decision 14), or that is taken back; never below what messages were made in.
    void changeCycle(InvoiceId id, int by);
    void setWrittenOff(InvoiceId id, bool writtenOff);
    /// Counts nowhere any more. All its allocations must have been undone: `open` must equal the amount.
    void withdraw(InvoiceId id);
    void restoreWithdrawn(InvoiceId id);
    std::vector<InvoiceId> ofBatch(BatchId batch) const; ///< Not withdrawn ones, by id.
    /// Open invoices minus open credits and unallocated payments of the debtor and those merged into it, in one currency.
    Money balanceOf(DebtorId debtor, Currency currency) const;

private:
    Database& m_database;
};

/// The day (UTC) something that was made at this instant came into the book.
Date knownDay(const QString& createdAt);

/// What makes two documents with one number the same one: kind, dates, currency, amount. The debtor is not in it (a merge
/// must not make old documents new).
QString invoiceContentKey(const InvoiceData& data);

} // namespace tegoed
