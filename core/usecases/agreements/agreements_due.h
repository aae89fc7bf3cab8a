#pragma once

#include "core/usecases/book_session.h"

#include "core/domain/money/money.h"

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
    };
    Kind kind = Kind::PromiseDue;
    std::int64_t id = 0;              ///< Of the agreement, the dispute or the reason.
    DebtorId debtor;
    QString debtorName;
    std::vector<InvoiceId> invoices;
    QStringList numbers;
    Date day{2000, 1, 1};             ///< Promised for, answer by, the day of the action, or the last day.
    Money amount{0, Currency::euro()}; ///< Promised, disputed, or open.
    Money received{0, Currency::euro()};
    QString text;                     ///< Who looks into the dispute; the action.
};
QString dueAgreementCode(DueAgreement::Kind kind); ///< promise_due, promise_partly, promise_broken, dispute_answer, follow_up, deferral_ends

namespace detail {
/// By day. A broken promise, and a deferral that is over, leaves the list once it is settled, its invoices are paid, something else is agreed about them, or a
/// message has asked again.
std::vector<DueAgreement> agreementsDue(const BookSession& session, std::optional<DebtorId> debtor);
} // namespace detail

} // namespace tegoed
