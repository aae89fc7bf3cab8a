#pragma once

#include "core/base/error.h"
#include "core/domain/agreement/dispute.h"
#include "core/domain/agreement/payment_reason.h"
#include "core/domain/agreement/promise.h"
#include "core/domain/behaviour/best_moment.h"
#include "core/storage/queries/timeline_queries.h"
#include "core/usecases/agreements/agreements_due.h"
#include "core/usecases/agreements/promises.h"
#include "core/usecases/escalation/calls.h"

namespace tegoed::ui {

// Promises, deferrals, disputes and reasons for not paying in the language of the program.

QString promiseStateText(PromiseState state);
QString confirmationText(ConfirmationState state);
QString disputeOutcomeText(DisputeOutcome outcome);
QString paymentReasonText(const PaymentReason& reason);
/// The name of a code; '' = no reason recorded; a code nobody knows stands for itself.
QString paymentReasonText(const std::vector<PaymentReason>& list, const QString& code);
/// "3 promises, 1 kept".
QString promiseRecordText(const PromiseRecord& record);
/// "deferral", "dispute": what a row of Today is about.
QString dueAgreementWord(DueAgreement::Kind kind);
/// "Promised € 100.00 for 27-11-2026, nothing came in."
QString dueAgreementText(const DueAgreement& due);

QString callResultText(CallResult result);
/// "Best reached in the morning: 4 of 5 calls".
QString bestMomentText(const BestMoment& best);

/// Of an event about one of these; empty = it is about something else.
QString agreementEventText(const TimelineRow& event);
bool isAgreementEvent(const QString& kind); ///< A promise, deferral, plan, dispute, reason or hold.
QString agreementEventIcon(const QString& kind);
/// "Called Jan, 06-12345678: promises to pay. After the delivery."
QString callEventText(const TimelineRow& event);
/// What is refused of an agreement, and what to do; empty = the error is about something else.
struct Refusal { QString sentence, remedy; };
Refusal agreementRefusal(const Error& error);

} // namespace tegoed::ui
