#pragma once

#include "core/base/ids.h"
#include "core/domain/claim/claim.h"
#include "core/storage/database.h"

#include <vector>

namespace tegoed {

QString claimKindCode(ClaimKind kind); ///< interest, collection_costs, fixed_compensation, reminder_fee
std::optional<ClaimKind> claimKindOf(QStringView code);

struct StoredClaim {
    ClaimKind kind = ClaimKind::Interest;
    Money amount{0, Currency::euro()};
    Money open{0, Currency::euro()};
    bool isWaived = false;
    QString stepCode;
};

/// What was claimed beside invoices. A claim stands once per invoice, kind, step and cycle. Call inside a Transaction.
class ClaimStore {
public:
    explicit ClaimStore(Database& database) : m_database(database) {}

    std::vector<StoredClaim> ofInvoice(InvoiceId invoice) const;
    /// False when this step of this invoice has claimed it already: then nothing is written.
    bool insertOnce(DebtorId debtor, InvoiceId invoice, const ClaimData& claim, const QString& stepCode, int cycle, const QString& at);

private:
    Database& m_database;
};

} // namespace tegoed
