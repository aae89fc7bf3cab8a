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
    Money amount{0, Currency::euro()}; ///< Zero when it only says that the kind is waived.
    Money open{0, Currency::euro()};
    bool isWaived = false;
    QString stepCode;                  ///< Of the message it stood in; '' of a waiver.
    int cycle = 1;
    Date claimedOn{2000, 1, 1};
    QString basis, calculation;
};

/// What was claimed beside invoices. A claim stands once per invoice, kind, step and cycle. Call inside a Transaction.
class ClaimStore {
public:
    explicit ClaimStore(Database& database) : m_database(database) {}

    std::vector<StoredClaim> ofInvoice(InvoiceId invoice) const;
    /// What of a kind was claimed from a debtor, and those merged into it, from a day on; not for these invoices. Waived ones are left out.
    std::vector<std::pair<Date, Money>> claimedSince(DebtorId debtor, ClaimKind kind, const Date& from, const std::vector<InvoiceId>& without) const;
    /// False when this step of this invoice has claimed it already: then nothing is written.
    bool insertOnce(DebtorId debtor, InvoiceId invoice, const ClaimData& claim, const QString& stepCode, int cycle, const QString& at);

    // Claims agreed in a payment plan: theirs is a step code of the plan's version (`planStep`), so a version has each kind once.
    static QString planStep(const QString& number, int version); ///< "plan:R-2026-07:2"
    /// Stands open from now on, as agreed; written before or not.
    void putOfPlan(DebtorId debtor, InvoiceId invoice, const ClaimData& claim, const QString& step, int cycle, const QString& at);
    /// Those of other versions of a plan than `step`, or of all when it is empty, are not asked: nothing was agreed.
    void liftOfPlan(const QString& number, const QString& step);
    struct OpenClaim { ClaimId id; Money open; };
    std::vector<OpenClaim> openOfStep(const QString& step) const; ///< By id.
    InvoiceId invoiceOf(ClaimId claim) const;

    // A kind of claim that is waived for an invoice is not asked again, claimed before or not (U36).
    struct Waiver {
        std::int64_t id = 0;
        EventId event; ///< Tells who, when and why.
        Date day{2000, 1, 1};
    };
    std::optional<Waiver> waiver(InvoiceId invoice, ClaimKind kind) const;
    /// With every claim of the kind that stands open.
    void waive(DebtorId debtor, InvoiceId invoice, ClaimKind kind, const Currency& currency, const Date& day, EventId event, const QString& at);
    /// As before `waive`.
    void liftWaiver(InvoiceId invoice, ClaimKind kind);

private:
    Database& m_database;
};

} // namespace tegoed
