#pragma once

#include "core/domain/agreement/agreement.h"
#include "core/domain/agreement/promise.h"
#include "core/domain/payment/payment.h"
#include "core/domain/plan/plan_messages.h"

#include <map>
#include <random>
#include <set>
#include <vector>

namespace tegoed::property {

/// One thing that happens between a firm and a debtor, with everything filled in, so that it can be done to a model and to a book
/// alike. `what` is the number of the act it is about.
struct AgreementAction {
    enum class Kind { Pay, Refund, TakeBack, Dispute, EndDispute, Promise, EndPromise, Defer, EndDeferral, Plan, EndPlan, Wait, Undo };
    Kind kind = Kind::Wait;
    int days = 0;              ///< That pass before it.
    std::int64_t cents = 0;    ///< Paid, given back, disputed or promised.
    std::vector<int> invoices = {}; ///< Places.
    int parts = 0;             ///< Of a plan.
    int dayOffset = 0;         ///< Of a promise, deferral or first part: days from then; negative = in the past.
    int what = 0;
    bool isWithdrawn = false;  ///< Ended as a mistake.
};
QString kindName(AgreementAction::Kind kind);

/// A debtor with invoices, money and agreements as plain rows: what `core/domain` decides, with nothing of a database. Rows are known
/// by the number of the act that made them.
class AgreementModel {
public:
    struct Invoice { std::int64_t amount, open; Date due; Date snoozedUntil{2000, 1, 1}; };
    struct Receipt { Date on; std::int64_t amount, lying; bool isWithdrawn = false; };
    struct Allocation { int receipt; std::size_t invoice; std::int64_t amount; };
    struct Agreement {
        AgreementKind kind;
        Date from, agreed, until;
        std::int64_t amount;
        std::vector<int> invoices;
        std::size_t afterAllocation;
        bool isEnded = false;
    };
    struct Dispute { int invoice; Date from; std::optional<Date> ended = {}; bool isWithdrawn = false; };
    struct Plan {
        PaymentPlan plan;
        PlanState state;
        std::vector<int> invoices;
        std::size_t afterAllocation;
        int afterReceipt; ///< Act number.
    };

    AgreementModel(const std::vector<std::int64_t>& amounts, const Date& today);

    /// Lets the days pass, does it, and brings the plans up to date. False = refused; then only the days have passed.
    bool apply(const AgreementAction& action);
    void wait(int days);
    /// What a payment of `cents` reaches: the oldest first.
    std::vector<AllocationPart> partsOf(std::int64_t cents) const;
    std::vector<PlanReceipt> receiptsOf(const Plan& plan) const;
    PromiseStanding standingOfPromise(const Agreement& promise) const;
    PlanProgress progressOfPlan(const Plan& plan) const;
    /// As the rules see it: last day of what was agreed about an invoice, empty when nothing keeps it today.
    std::optional<Date> agreedUntil(int invoice) const;
    bool isDisputed(int invoice) const;
    std::int64_t lying() const;
    std::int64_t openSum() const;
    bool canUndo() const { return !m_undo.empty(); }
    int lastUndoable() const { return m_undo.back().act; }
    /// Everything that must be the same again after an undo, as text. `withPaid`: also what is agreed about paid invoices.
    QString fingerprint(bool withPaid = true) const;

    Date today;
    int acts = 0; ///< Accepted and refused ones; the number of the next one is this plus one.
    std::vector<Invoice> invoices;
    std::map<int, Receipt> receipts;
    std::vector<Allocation> allocations;
    std::map<int, Agreement> agreements;
    std::map<int, Dispute> disputes;
    std::map<int, Plan> plans;

private:
    struct Inverse {
        AgreementAction::Kind kind;
        int act;                          ///< That is taken back.
        int what = 0;                     ///< Which it ended.
        std::vector<int> replaced = {};
        PlanState before = PlanState::Draft;
        std::vector<std::pair<std::size_t, Date>> snoozes = {}; ///< As they were.
    };
    bool act(const AgreementAction& action);
    bool pay(const AgreementAction& action);
    bool takeBack(int receipt);
    bool dispute(const AgreementAction& action);
    bool promise(const AgreementAction& action);
    bool defer(const AgreementAction& action);
    bool makePlan(const AgreementAction& action);
    bool endPlan(const AgreementAction& action);
    bool undo();
    void follow();
    std::vector<AgreedInvoice> agreed(const std::vector<int>& places) const;

    std::vector<Inverse> m_undo;
};

/// By chance, a few of them such as must be refused.
AgreementAction randomAction(const AgreementModel& model, std::mt19937& random);
std::vector<std::int64_t> randomInvoices(std::mt19937& random);

} // namespace tegoed::property
