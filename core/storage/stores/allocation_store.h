#pragma once

#include "core/domain/payment/payment.h"
#include "core/storage/database.h"

#include <optional>
#include <vector>

namespace tegoed {

struct NewAllocation {
    AllocationKind kind = AllocationKind::Payment;
    DebtorId debtor;   ///< Of the target.
    PaymentId payment; ///< Source, for Payment.
    InvoiceId credit;  ///< Source, for Credit: the credit note.
    InvoiceId invoice; ///< Target …
    ClaimId claim;     ///< … one of the two.
    Money amount;      ///< What the target gets: positive, or negative for a refund to a credit note.
    Date effectiveDay; ///< Decision 7, by `effectiveDate`.
    QString reason;
    BatchId batch;
    QString actor;
    QString createdAt;
};

struct StoredAllocation {
    AllocationId id;
    NewAllocation data;
    AllocationId reverses;   ///< Valid: this row is a counter-entry.
    AllocationId reversedBy; ///< Valid: undone.
};

/// Writes allocations, append-only, and keeps `open` and `unallocated` in the same transaction:
/// open = amount − what it received + (credit notes) what it gave; unallocated = amount − what it gave.
class AllocationStore {
public:
    explicit AllocationStore(Database& database) : m_database(database) {}

    /// Errors: NotFound; CurrencyMix; AmountTooLarge when the target would get more than is open, or the source give more
    /// than it has; NothingToDo for zero. Nothing is written then.
    Result<AllocationId> add(const NewAllocation& allocation);
    /// The counter-entry with the same effective day. Errors: NotFound; NothingToDo when undone already or itself an undo.
    Result<AllocationId> reverse(AllocationId id, const QString& actor, const QString& createdAt, const QString& reason = {});

    /// What a receipt gave an invoice or a claim goes back with the money the bank took away: a negative amount from the negative
    /// payment, with a day of its own, so that the target counts as paid until then; so does a difference that was written off with
    /// it. Errors as `add`; AmountTooLarge beyond what the target received.
    Result<AllocationId> giveBack(const NewAllocation& allocation);

    std::optional<StoredAllocation> find(AllocationId id) const;
    // In force: neither undone nor counter-entries. By id.
    std::vector<StoredAllocation> inForceOfPayment(PaymentId id) const;
    std::vector<StoredAllocation> inForceOfCredit(InvoiceId creditNote) const;
    std::vector<StoredAllocation> inForceOfInvoice(InvoiceId target) const;
    std::vector<StoredAllocation> inForceOfBatch(BatchId batch) const;

private:
    std::vector<StoredAllocation> inForce(const QString& condition, std::int64_t id) const;
    AllocationId insert(const NewAllocation& allocation, AllocationId reverses);
    void applyToBalances(const NewAllocation& allocation);
    Database& m_database;
};

} // namespace tegoed
