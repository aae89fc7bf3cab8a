#pragma once

#include "core/storage/queries/plan_queries.h"
#include "core/usecases/behaviour/behaviour.h"
#include "core/usecases/book_session.h"

namespace tegoed {

// Payment plans: from a draft to the last part, each act one transaction with its event and its way back.

/// What somebody fills in. Totals, days and amounts follow from it.
struct PlanInput {
    DebtorId debtor;
    std::vector<InvoiceId> invoices;
    Money costs{0, Currency::euro()};    ///< Chosen claims beside the invoices, as they stand.
    Money interest{0, Currency::euro()};
    ScheduleQuestion schedule;           ///< Its total and calendar are filled in.
    PlanTerms terms;                     ///< Its calendar is the company's.
    std::optional<YearlyRate> rate = {}; ///< Of running interest, as agreed; none = that of the law.
    std::optional<Date> answerBy = {};   ///< None: two weeks on, and not after the first part.
    bool isRequested = false;            ///< The debtor asked for it.
};

/// A plan as it would be, while somebody is still filling it in: nothing is written.
struct PlanDrawn {
    PaymentPlan plan;
    Money difference{0, Currency::euro()}; ///< Of parts typed by hand to the total.
    Date answerBy{2000, 1, 1};
    Feasibility feasibility;
};
/// Errors: NotFound; those of `checkItems` and `makeSchedule`; NotAllowed other_debtor [number] · plan_rate_unknown [day] when
/// interest runs and the law has no rate that far: agree one, or freeze it.
Result<PlanDrawn> drawPlan(BookSession& session, const PlanInput& input, PlanId existing = {});

struct PlanSaved {
    PlanId id;
    QString number;
    UndoToken undo;
};
/// Errors: those of `drawPlan` and `checkPlan`.
Result<PlanSaved> newPlan(BookSession& session, const PlanInput& input);
/// Another version in place of the one in force. Of a draft; what was sent is changed by proposing anew.
Result<UndoToken> editPlan(BookSession& session, PlanId id, const PlanInput& input);
/// To the debtor. From now on its invoices stay out of reminders until the day the answer is asked by. With `input`: a new
/// version, also after the debtor's own proposal and before it was signed.
Result<UndoToken> proposePlan(BookSession& session, PlanId id, const std::optional<PlanInput>& input = {});
/// The debtor's own proposal: a version that is marked so.
Result<UndoToken> counterPlan(BookSession& session, PlanId id, const PlanInput& input);

/// How the debtor paid before, with what that says about this plan. That it was shown, to whom and when, is kept: a plan is
/// agreed only after it (S42).
struct PlanHistory {
    BehaviourRow behaviour;
    Feasibility feasibility;
    std::vector<std::pair<Date, Money>> payments; ///< The last 24, newest first.
};
Result<PlanHistory> showPlanHistory(BookSession& session, PlanId id);
/// Errors: NotAllowed plan_act · plan_history [number] · plan_starts_past [day] · plan_paid [number] when nothing is open any more.
Result<UndoToken> agreePlan(BookSession& session, PlanId id, const QString& note);

struct SignedCopy {
    QString fileName, mimeType;
    QByteArray content;
};
/// The copy the debtor signed; kept with its SHA-256. Errors: NotAllowed plan_act; InvalidDate when `on` lies before the agreement
/// or after today; those of a file that is not what it says.
Result<UndoToken> signPlan(BookSession& session, PlanId id, const SignedCopy& copy, const Date& on);
/// Before it was signed: taken back, or refused. Its invoices go on where they were.
Result<UndoToken> withdrawPlan(BookSession& session, PlanId id, const QString& reason);
/// Its invoices come back at the step they were at, a week later at the earliest (failures G5). Errors: those of `checkEnding`;
/// MissingInput(reason) unless it was not paid.
Result<UndoToken> endPlan(BookSession& session, PlanId id, PlanEndReason why, const QString& reason);

/// What followed from money and days: started, missed, repaired, completed, or open again after money went back.
struct PlanFollowed {
    PlanId id;
    QString number;
    std::vector<PlanAct> acts;
};
/// Whether a state is behind what came in and the day it is; nothing is written.
Result<bool> isPlanToFollow(BookSession& session);
/// Brings the states up to date. Asked wherever the work of a day is prepared or sent; asked twice it changes nothing.
Result<std::vector<PlanFollowed>> followPlans(BookSession& session);

/// Says that a plan's message left outside the program, on a day not in the future. Errors: NothingToDo when that message was not due then.
Result<Done> registerPlanMessage(BookSession& session, PlanId id, PlanMessageKind kind, const Date& on);

/// A plan as it is shown.
struct PlanRow {
    PlanData data;
    QString debtorName;
    PlanProgress progress;
    std::optional<PlanMessageDue> message; ///< To be sent today.
};
/// Newest first; of one debtor with those merged into it, or of all.
Result<std::vector<PlanRow>> plans(BookSession& session, std::optional<DebtorId> debtor = {});
/// Errors: NotFound(plan).
Result<PlanRow> readPlan(BookSession& session, PlanId id);
Result<PlanId> planByNumber(BookSession& session, const QString& number); ///< Its number, or its id. Errors: NotFound.

} // namespace tegoed
