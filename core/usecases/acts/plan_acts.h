#pragma once

#include "core/storage/queries/plan_queries.h"
#include "core/usecases/acts/act.h"

#include <QJsonArray>

namespace tegoed {

/// What an act on a plan made besides, taken back with it.
struct PlanExtras {
    QJsonArray marks;        ///< Steps put off when it ended.
    DocumentId document = {}; ///< The signed copy.
};

/// Moves a plan on by `act`, from `before` to what the caller made of it in `after` (its state is filled in here): row, invoices
/// kept out of the sequence, log, timeline and changes. `current` is the version in force afterwards.
/// Errors: NotAllowed plan_act [act, state] · plan_other [number, other plan] when one of its invoices is in another one.
Result<UndoToken> movePlan(const Act& act, const StoredPlan& before, StoredPlan& after, const StoredPlanVersion& current, PlanAct planAct,
                           const QString& reason, const PlanExtras& extras, ChangeSet& changes);

/// The normal sequence of what is open of its invoices goes on at `first` at the earliest. The marks that say so.
QJsonArray putOffSequence(const Act& act, const PlanData& plan, const Date& first);

/// The token of a plan that was drawn up just now.
UndoToken planMadeToken(const StoredPlan& plan);

/// Empty when the token is of another act. Errors: DependsOnLater(plan, number) when it was moved on since, or another plan has
/// one of the invoices now.
std::optional<Result<Done>> takeBackPlan(const Act& act, const UndoToken& token, ChangeSet& changes);

} // namespace tegoed
