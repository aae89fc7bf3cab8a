#pragma once

#include "core/domain/agreement/agreement.h"
#include "core/domain/agreement/promise.h"
#include "core/domain/law/interest.h"
#include "core/storage/stores/step_store.h"

#include <optional>
#include <vector>

namespace tegoed {

using AgreementId = Id<struct AgreementTag>;

/// The last day of what has no end, where a date is asked for.
inline constexpr std::int32_t kEndlessDay = 2'932'896; // 9999-12-31

struct CoveredInvoice {
    InvoiceId invoice;
    std::int64_t open = 0; ///< When it was agreed; minor units.
};

struct StoredAgreement {
    AgreementId id;
    AgreementKind kind = AgreementKind::Promise;
    DebtorId debtor;
    Date from{2000, 1, 1};
    Date agreed{2000, 1, 1};          ///< Promise: will pay on; deferral: last day.
    std::optional<Date> pausedUntil;  ///< Last day; empty = until it is ended.
    Money amount{0, Currency::euro()};
    AllocationId after;               ///< Newest allocation when it was made; `insert` fills it.
    bool stopsInterest = false;
    QString who;
    TaskId call;
    MessageId confirmation;
    bool isConfirmationWaived = false;
    QString note, actor, createdAt;
    QString endedAt, endedBy, endedHow; ///< '' = stands.
    std::vector<CoveredInvoice> invoices;

    std::vector<InvoiceId> invoiceIds() const;
};

/// Call writing functions inside a Transaction.
class AgreementStore {
public:
    explicit AgreementStore(Database& database) : m_database(database) {}

    AgreementId insert(const StoredAgreement& agreement);
    std::optional<StoredAgreement> find(AgreementId id) const;
    void end(AgreementId id, const QString& how, const QString& at, const QString& actor);
    void restore(AgreementId id); ///< The inverse of `end`.
    void setConfirmation(AgreementId id, MessageId message, bool isWaived);

    struct Filter {
        std::optional<DebtorId> debtor = {};      ///< With those merged into it.
        std::optional<InvoiceId> invoice = {};
        std::optional<AgreementKind> kind = {};
        bool withEnded = false;
    };
    std::vector<StoredAgreement> list(const Filter& filter) const; ///< By id.
    /// What came in for a promise: booked to its invoices since it was made, and money that lies unallocated with the debtor.
    std::vector<PromiseReceipt> receiptsOf(const StoredAgreement& promise) const;
    /// The days of deferrals over which no interest is asked; ended before its last day, until the day before that.
    std::vector<InterestPause> interestPauses(InvoiceId invoice) const;
    /// A message that asks for one of the invoices left after that day.
    bool isFollowedUp(const StoredAgreement& promise, const Date& after) const;

private:
    void readInvoices(std::vector<StoredAgreement>& agreements) const;
    Database& m_database;
};

} // namespace tegoed
