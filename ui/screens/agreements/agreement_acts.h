#pragma once

#include "core/usecases/agreements/deferrals.h"
#include "core/usecases/agreements/disputes.h"
#include "core/usecases/agreements/promises.h"
#include "core/usecases/plans/plans.h"

class QWidget;

namespace tegoed::ui {

class AppContext;

// What ends an agreement, each with its question and its way back.

/// Withdraws, refuses or breaks off, whichever its state allows.
void endPlanWithQuestion(AppContext& context, const PlanRow& plan, QWidget* parent);
/// Puts what the plan has to say today into the outbox and lets it leave, with the time to take it back.
void queueAndSendDue(AppContext& context, PlanId plan);

void settlePromiseWithQuestion(AppContext& context, const PromiseRow& promise, bool isWithdrawn, QWidget* parent);
/// The mail or letter that confirms it, after all.
void confirmPromiseNow(AppContext& context, const PromiseRow& promise);
void endDeferralWithQuestion(AppContext& context, const DeferralRow& deferral, QWidget* parent);
void settleDisputeWithQuestion(AppContext& context, const DisputeRow& dispute, QWidget* parent);
void withdrawDisputeNow(AppContext& context, const DisputeRow& dispute);

} // namespace tegoed::ui
