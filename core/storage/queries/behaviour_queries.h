#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/domain/behaviour/payer_class.h"
#include "core/storage/database.h"

#include <vector>

namespace tegoed {

/// What is known of how a debtor pays, with those merged into it.
struct BehaviourData {
    DebtorId debtor;
    QString number, name;
    PartyKind kind = PartyKind::Consumer;
    std::vector<PaidInvoice> paid;   ///< Paid in full, not written off, not withdrawn; credit notes are no invoices.
    std::vector<OpenInvoice> open;   ///< Something is open, due or not.
};

/// Reads invoices as domain/behaviour looks at them. The day of a payment is its value day, also where it was matched later;
/// allocations that were undone count nowhere.
class BehaviourQueries {
public:
    explicit BehaviourQueries(Database& database) : m_database(database) {}

    BehaviourData of(DebtorId debtor) const; ///< One statement for its invoices. `debtor` is not merged into another.
    /// All debtors with an invoice, by id: three passes over a table each, in about as long as the aging takes to read the same.
    /// Errors: Cancelled.
    Result<std::vector<BehaviourData>> all(Progress& progress) const;

private:
    Database& m_database;
};

} // namespace tegoed
