#pragma once

#include "core/domain/plan/plan_messages.h"
#include "core/usecases/book_session.h"

#include <optional>
#include <vector>

namespace tegoed {

/// Something agreed that a person has to look at today: computed, never stored.
struct DueAgreement {
    enum class Kind {
        PromiseDue,    ///< Its day has passed, not all is in; the bank may still bring it today.
        PromisePartly, ///< Not kept, a part came.
        PromiseBroken, ///< Not kept.
        DisputeAnswer, ///< The debtor expects an answer today, or expected it before.
        FollowUp,      ///< The next action that was written down with a reason.
        DeferralEnds,  ///< Today is its last day, or it was and nothing has asked for its invoices since.
        PlanMessage,   ///< The plan has something to say to the debtor today: `message`.
        PlanMayEnd,    ///< A part was not paid, notice and warning have run out: end the plan, or leave it.
        PlanMissed,    ///< A part was not paid; the day it was given to put it right is not over.
        PlanCountered, ///< The debtor's own proposal waits for an answer.
        PlanUnanswered, ///< The day the answer, or the signed copy, was asked by is over.
        PlanPart,      ///< A part falls due today.
    };
    Kind kind = Kind::PromiseDue;
    std::int64_t id = 0;              ///< Of the agreement, the dispute, the reason or the plan.
    DebtorId debtor;
    QString debtorName;
    std::vector<InvoiceId> invoices;
    QStringList numbers;
    Date day{2000, 1, 1};             ///< Promised for, answer by, the day of the action, the last day, or when the part was due.
    Money amount{0, Currency::euro()}; ///< Promised, disputed, or open: of a plan what is open of the part, else all of it.
    Money received{0, Currency::euro()};
    QString text;                     ///< Who looks into the dispute; the action; the number of the plan.
    int part = 0, parts = 0;          ///< Of a plan: which, of how many; 0 = it is about the whole plan.
    std::optional<PlanMessageKind> message = {}; ///< Of PlanMessage.
};
bool isOfPlan(DueAgreement::Kind kind);
QString dueAgreementCode(DueAgreement::Kind kind); ///< promise_due, promise_partly, promise_broken, dispute_answer, follow_up, deferral_ends,
                                                     ///< plan_message, plan_may_end, plan_missed, plan_countered, plan_unanswered, plan_part

namespace detail {
/// By day. A broken promise, and a deferral that is over, leaves the list once it is settled, its invoices are paid, something else is agreed about them, or a
/// message has asked again.
std::vector<DueAgreement> agreementsDue(const BookSession& session, std::optional<DebtorId> debtor);
} // namespace detail

} // namespace tegoed
