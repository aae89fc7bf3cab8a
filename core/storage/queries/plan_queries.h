#pragma once

#include "core/storage/stores/plan_store.h"

#include <vector>

namespace tegoed {

/// A message of a plan with where it stands.
struct PlanMessageRow {
    std::int64_t id = 0;
    PlanMessageSent sent;
    MessageId message;    ///< Not valid: said outside.
    bool hasLeft = true;  ///< Sent, posted or said outside; else it waits.
};

/// A plan with its version in force and everything that happened to it.
struct PlanData {
    StoredPlan plan;
    StoredPlanVersion current;
    std::vector<PlanLogEntry> log;       ///< Oldest first, also what was taken back.
    std::vector<PlanMessageRow> messages; ///< Not those that were cancelled, withheld or failed.
    std::vector<PlanReceipt> receipts;   ///< What reached its invoices since it was drawn up, and money that lies with the debtor unallocated.

    PlanCourse course() const;           ///< Messages that wait count as sent: nothing is said twice.
};

class PlanQueries {
public:
    explicit PlanQueries(Database& database) : m_database(database) {}

    std::optional<PlanData> find(PlanId id) const;
    /// Newest first; `debtor` with those merged into it. A few statements, however many plans.
    std::vector<PlanData> list(std::optional<DebtorId> debtor = {}) const;
    std::vector<PlanData> binding() const; ///< Signed, running, missed, repaired, completed or ended: what `followPlans` looks at.
    std::vector<StoredPlanVersion> versions(PlanId plan) const; ///< All of them, oldest first.
    /// How a debtor paid, for the line on feasibility; `except` is the plan in hand.
    FeasibilityFacts feasibility(DebtorId debtor, PlanId except) const;
    /// Plans that came to an end, per debtor as stored (merged ones apart).
    struct Ended { DebtorId debtor; int ended = 0, kept = 0; };
    std::vector<Ended> ended() const;

private:
    struct Scope;
    std::vector<PlanData> read(const Scope& scope) const;
    Database& m_database;
};

} // namespace tegoed
