#pragma once

#include "core/domain/agreement/dispute.h"
#include "core/domain/money/money.h"
#include "core/storage/database.h"

#include <optional>
#include <vector>

namespace tegoed {

using DisputeId = Id<struct DisputeTag>;

struct StoredDispute {
    DisputeId id;
    InvoiceId invoice;
    Date from{2000, 1, 1};
    Money amount{0, Currency::euro()}; ///< In the invoice's currency.
    QString reason;                    ///< Code.
    QString note, owner;
    Date answerBy{2000, 1, 1};
    std::optional<Date> ended;         ///< Empty = lasts.
    std::optional<DisputeOutcome> outcome;
    QString outcomeNote;
    MessageId acknowledgement;
    QString actor, createdAt;
    QString withdrawnAt;               ///< '' = counts.
    std::int64_t version = 1;

    bool isOpen() const { return !ended && withdrawnAt.isEmpty(); }
};

/// Call writing functions inside a Transaction.
class DisputeStore {
public:
    explicit DisputeStore(Database& database) : m_database(database) {}

    DisputeId insert(const StoredDispute& dispute);
    std::optional<StoredDispute> find(DisputeId id) const;
    std::optional<StoredDispute> openOf(InvoiceId invoice) const;
    /// Everything but what says which dispute it is; `version` as given.
    void update(const StoredDispute& dispute);
    /// By id. `debtor` with those merged into it.
    std::vector<StoredDispute> list(std::optional<DebtorId> debtor, bool withEnded) const;

    /// How many were ever opened about the invoices of a debtor as stored (merged ones apart); not those entered by mistake.
    struct OfDebtor { DebtorId debtor; int opened = 0; };
    std::vector<OfDebtor> perDebtor() const;

private:
    Database& m_database;
};

} // namespace tegoed
