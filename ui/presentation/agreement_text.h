#pragma once

#include "core/base/error.h"
#include "core/domain/agreement/dispute.h"
#include "core/domain/agreement/payment_reason.h"
#include "core/domain/agreement/promise.h"
#include "core/storage/queries/timeline_queries.h"
#include "core/usecases/agreements/agreements_due.h"
#include "core/usecases/agreements/promises.h"

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
/// "Promised € 100.00 for 27-11-2026, nothing came in."
QString dueAgreementText(const DueAgreement& due);

/// Of an event about one of these; empty = it is about something else.
QString agreementEventText(const TimelineRow& event);
/// What is refused of an agreement, and what to do; empty = the error is about something else.
struct Refusal { QString sentence, remedy; };
Refusal agreementRefusal(const Error& error);

} // namespace tegoed::ui
