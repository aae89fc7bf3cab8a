#pragma once

#include "core/base/ids.h"
#include "core/domain/calendar/date.h"
#include "core/domain/money/money.h"
#include "core/storage/database.h"

#include <optional>
#include <vector>

namespace tegoed {

using PrepaymentId = Id<struct PrepaymentTag>;

/// Money asked beforehand.
struct StoredPrepayment {
    PrepaymentId id;
    QString number;    ///< V-2026-07
    QString reference; ///< Normalised, with check digits.
    DebtorId debtor;
    Date requestedOn{2000, 1, 1};
    Date payBy{2000, 1, 1};
    Money amount{0, Currency::euro()};
    QString orderReference, description;
    QString actor, createdAt;
    QString withdrawnAt; ///< '' = stands.
};

/// A receipt that is for a prepayment.
struct PrepaymentReceipt {
    PaymentId payment;
    Date on{2000, 1, 1};
    Money amount{0, Currency::euro()};
    Money lying{0, Currency::euro()}; ///< Of it, not allocated to anything.
    bool isByHand = false;            ///< A person said so; else it names the reference.
};

/// What was deducted from a final invoice and stands.
struct PrepaymentDeduction {
    AllocationId allocation;
    InvoiceId invoice;
    QString number;
    Money amount{0, Currency::euro()};
};

/// Call writing functions inside a Transaction.
class PrepaymentStore {
public:
    explicit PrepaymentStore(Database& database) : m_database(database) {}

    QString nextNumber(int year) const; ///< "V-2026-01"; never given twice.
    PrepaymentId insert(const StoredPrepayment& prepayment);
    std::optional<StoredPrepayment> find(PrepaymentId id) const;
    std::optional<StoredPrepayment> findByNumber(const QString& number) const;
    /// The one whose reference stands in a text; none when the text names two.
    std::optional<StoredPrepayment> findByReference(const QString& text) const;
    std::vector<StoredPrepayment> list(std::optional<DebtorId> debtor) const; ///< Newest first; of a debtor with those merged into it.
    void setWithdrawn(PrepaymentId id, const QString& at); ///< '' = stands again.

    /// By day: those of the debtor's family in its currency that name its reference and are said to be for no other, and those said
    /// to be for it.
    std::vector<PrepaymentReceipt> receiptsOf(const StoredPrepayment& prepayment) const;
    std::optional<PrepaymentId> assignedTo(PaymentId payment) const; ///< By a person.
    std::int64_t assign(PrepaymentId id, PaymentId payment, const QString& actor, const QString& at);
    bool takeBackAssignment(std::int64_t id, const QString& at); ///< False: it is taken back already.

    std::vector<PrepaymentDeduction> deductionsOf(PrepaymentId id) const;
    void addDeduction(PrepaymentId id, AllocationId allocation);

private:
    Database& m_database;
};

} // namespace tegoed
