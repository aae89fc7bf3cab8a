#pragma once

#include "core/storage/database.h"

#include <optional>
#include <vector>

namespace tegoed {

using MandateId = Id<struct MandateTag>;

/// A debtor lets its invoices be collected by direct debit. Whether one invoice is collected stands with that invoice: a debit may fail.
struct StoredMandate {
    MandateId id;
    DebtorId debtor;
    Date from{2000, 1, 1};
    QString actor, createdAt;
    QString endedAt; ///< '' = in force.
};

/// Call writing functions inside a Transaction.
class MandateStore {
public:
    explicit MandateStore(Database& database) : m_database(database) {}

    MandateId insert(const StoredMandate& mandate);
    std::optional<StoredMandate> find(MandateId id) const;
    /// Those in force of a debtor and of those merged into it; oldest first.
    std::vector<StoredMandate> inForce(DebtorId debtor) const;
    void end(MandateId id, const QString& at);
    void restore(MandateId id); ///< The inverse of `end`.

private:
    Database& m_database;
};

} // namespace tegoed
