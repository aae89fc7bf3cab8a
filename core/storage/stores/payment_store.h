#pragma once

#include "core/domain/payment/payment.h"
#include "core/storage/database.h"

#include <optional>
#include <vector>

namespace tegoed {

struct StoredPayment {
    PaymentId id;
    std::int64_t version = 0;
    PaymentData data;
    Money unallocated{0, Currency::euro()};
    QString contentKey;
    bool isWithdrawn = false;
    BatchId batch;
    QString createdAt;
};

/// Writes receipts (and refunds, negative). `unallocated` belongs to AllocationStore. Call inside a Transaction.
class PaymentStore {
public:
    explicit PaymentStore(Database& database) : m_database(database) {}

    PaymentId insert(const PaymentData& data, const QString& contentKey, const QString& createdAt, BatchId batch = {});
    std::optional<StoredPayment> find(PaymentId id) const;
    /// How many payments in force have this content: the occurrence number of the next equal row (imports).
    int countByContentKey(const QString& contentKey) const;
    /// All allocations must have been undone. Counts nowhere any more.
    void withdraw(PaymentId id);
    void restoreWithdrawn(PaymentId id);
    /// Receipts of a debtor with those merged into it that are not allocated to their end: the oldest first.
    struct Lying { PaymentId id; DebtorId debtor; Date on; Money left; };
    std::vector<Lying> lyingOf(DebtorId debtor, Currency currency) const;
    std::vector<PaymentId> ofBatch(BatchId batch) const; ///< Not withdrawn ones, by id.

private:
    Database& m_database;
};

} // namespace tegoed
