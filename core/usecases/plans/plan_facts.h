#pragma once

#include "core/domain/law/law_pack.h"
#include "core/usecases/plans/plans.h"

#include <memory>

namespace tegoed {

/// An invoice a plan may be about.
struct PlanCandidate {
    PlanItem item;
    Date due{2000, 1, 1};
    DebtorId debtor; ///< As it is shown, when it was merged into another.
};

/// Everything of the book that a plan is drawn up from. Read once: while somebody fills a plan in, nothing more is read.
struct PlanFacts {
    DebtorId debtor;
    QString debtorName;
    LegalTrack track = LegalTrack::Other;
    WorkCalendar calendar = WorkCalendar::Netherlands; ///< The company's.
    Date today{2000, 1, 1};
    std::shared_ptr<const LawPack> law;
    FeasibilityFacts feasibility;
    std::vector<PlanCandidate> invoices;               ///< Those that may be chosen, by due day.

    bool isOverdue(const PlanCandidate& candidate) const { return candidate.due < today; }
};

/// What is open of the debtor, and what `existing` is about. Errors: NotFound(debtor).
Result<PlanFacts> readPlanFacts(BookSession& session, DebtorId debtor, PlanId existing = {});

/// As `drawPlan` of a book, from what was read of it: pure. Errors: the same.
Result<PlanDrawn> drawPlan(const PlanFacts& facts, const PlanInput& input);

/// A plan that is there as input for another version: the same invoices, claims and terms, and its parts as they are.
/// Interest that runs is taken out of the last part again, because drawing it up puts it there.
PlanInput inputOf(const PlanData& plan);

} // namespace tegoed
