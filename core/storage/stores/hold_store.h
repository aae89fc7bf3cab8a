#pragma once

#include "core/storage/database.h"

#include <optional>
#include <vector>

namespace tegoed {

using HoldId = Id<struct HoldTag>;

/// A hold of a debtor, of an invoice, or with neither of the whole book; an exclusion is one without an end.
struct StoredHold {
    HoldId id;
    bool isExclusion = false;
    DebtorId debtor;
    InvoiceId invoice;
    Date from{2000, 1, 1};
    std::optional<Date> until; ///< Last day.
    QString reason, actor, createdAt;
    QString clearedAt, clearedBy; ///< '' = in force.
};

/// Call writing functions inside a Transaction.
class HoldStore {
public:
    explicit HoldStore(Database& database) : m_database(database) {}

    HoldId insert(const StoredHold& hold);
    std::optional<StoredHold> find(HoldId id) const;
    /// The one in force (also when its last day has passed), of that kind and for that thing.
    std::optional<StoredHold> inForce(bool isExclusion, DebtorId debtor, InvoiceId invoice) const;
    void clear(HoldId id, const QString& at, const QString& actor);
    void restore(HoldId id); ///< The inverse of `clear`.
    std::vector<StoredHold> list(std::optional<DebtorId> debtor, bool withCleared) const; ///< By id; of a debtor with its invoices and those merged into it.

    /// What a message to `debtor` about `invoices` waits for, as the gates read it: '' = nothing; "-" = without end; else the
    /// last day (ISO). Looks at the book, the debtor (with merged ones) and the invoices; days before `today` are over.
    QString heldUntil(DebtorId debtor, const std::vector<InvoiceId>& invoices, const Date& today) const;
    /// The same as a part of a larger question that has the debtor's `family` (one row; binds today and the invoices), and its
    /// columns read back from `first` on.
    static QString heldQuery(const Dialect& dialect);
    static QString heldAt(const Statement& row, int first);

private:
    Database& m_database;
};

} // namespace tegoed
