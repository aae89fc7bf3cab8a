#pragma once

#include "core/domain/plan/plan_messages.h"
#include "core/storage/database.h"

#include <optional>
#include <vector>

namespace tegoed {

QString planEndReasonCode(PlanEndReason reason); ///< not_paid, by_agreement, other
std::optional<PlanEndReason> planEndReasonOf(QStringView code);

/// A plan as a row; what it says stands in its versions.
struct StoredPlan {
    PlanId id;
    QString number; ///< R-2026-07
    DebtorId debtor;
    PlanState state = PlanState::Draft;
    int inForce = 1;                  ///< Number of the version that holds.
    bool isRequested = false;         ///< The debtor asked for it.
    QString historyAt, historyBy;     ///< Who looked at the payment history, and when; '' = nobody yet.
    std::optional<Date> agreedOn, signedOn, endedOn;
    DocumentId signedCopy;            ///< Not valid = none.
    QString signedSha256;
    std::optional<PlanEndReason> endReason;
    QString actor, createdAt;
    std::int64_t version = 1;
};

/// What was proposed, by us or by the debtor. Never edited once it left.
struct StoredPlanVersion {
    int number = 1;
    bool isByDebtor = false;
    PaymentPlan plan;                  ///< Its items as they stood then.
    std::optional<YearlyRate> rate;    ///< Agreed rate of running interest.
    Date answerBy{2000, 1, 1};
    std::int64_t afterAllocation = 0, afterPayment = 0;
    QString actor, createdAt;
};

struct PlanLogEntry {
    std::int64_t id = 0;
    PlanAct act = PlanAct::Edit;
    PlanState from = PlanState::Draft, to = PlanState::Draft;
    int version = 1;
    Date on{2000, 1, 1};
    QString reason, actor, atUtc;
    bool isTakenBack = false;
};

/// Call writing functions inside a Transaction.
class PlanStore {
public:
    explicit PlanStore(Database& database) : m_database(database) {}

    /// The next number of a year: "R-2026-01". Numbers are never given twice.
    QString nextNumber(int year) const;
    PlanId insert(const StoredPlan& plan);
    void insertVersion(PlanId plan, const StoredPlanVersion& version);
    std::optional<StoredPlan> find(PlanId id) const;
    std::optional<StoredPlan> findByNumber(const QString& number) const;
    int lastVersion(PlanId plan) const;
    /// Everything but number, debtor, actor and createdAt.
    void update(const StoredPlan& plan);

    /// Which invoices the plan keeps out of the sequence, and until when: those of its version in force while its state pauses
    /// them, else none. No other live plan may have one of them.
    void keepInvoices(const StoredPlan& plan, const Date& until);
    /// Live plans of other numbers over these invoices.
    struct Live { InvoiceId invoice; PlanId plan; QString number; };
    std::vector<Live> liveOver(const std::vector<InvoiceId>& invoices, PlanId except) const;

    std::int64_t log(PlanId plan, const PlanLogEntry& entry);
    void takeBackLog(std::int64_t id, const QString& at);

    /// `message` not valid: said outside the program.
    std::int64_t addMessage(PlanId plan, int version, const PlanMessageSent& sent, MessageId message, const QString& actor, const QString& at);
    void takeBackMessage(std::int64_t id, const QString& at);

    std::int64_t lastAllocation() const; ///< Highest id there is; 0 = none.
    std::int64_t lastPayment() const;

private:
    Database& m_database;
};

} // namespace tegoed
