#include "ui/screens/agreements/agreement_acts.h"

#include "core/usecases/messages/outbox.h"
#include "core/usecases/plans/plan_letters.h"
#include "ui/presentation/agreement_text.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/money_text.h"
#include "ui/screens/agreements/choice_dialog.h"
#include "ui/screens/messages/send_desk.h"
#include "ui/screens/rules/reason_dialog.h"
#include "ui/shell/app_context.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

struct AgreementActs {
    Q_DECLARE_TR_FUNCTIONS(tegoed::ui::AgreementActs)
};

ChosenAct endingOf(const PlanRow& plan)
{
    ChosenAct act;
    const QString number = plan.data.plan.number;
    act.id = u"endPlan"_s;
    act.title = [number] { return AgreementActs::tr("Break off plan %1").arg(number); };
    act.about = [open = plan.progress.open()] {
        return AgreementActs::tr("What is left, %1, is due at once. The invoices go on at the step they stood at, a week from now at the earliest.").arg(moneyText(open));
    };
    act.verb = [] { return AgreementActs::tr("Break off"); };
    act.ways = {[] { return AgreementActs::tr("A part was not paid, and the debtor was warned"); }, [] { return AgreementActs::tr("By agreement with the debtor"); },
                [] { return AgreementActs::tr("For another reason"); }};
    act.act = [id = plan.data.plan.id](BookSession& session, int way, const QString& note) {
        constexpr PlanEndReason kReasons[] = {PlanEndReason::NotPaid, PlanEndReason::ByAgreement, PlanEndReason::Other};
        return endPlan(session, id, kReasons[way], note);
    };
    act.undoText = [number] { return AgreementActs::tr("plan %1 broken off").arg(number); };
    return act;
}

ReasonedAct withdrawalOf(const PlanRow& plan)
{
    ReasonedAct act;
    const QString number = plan.data.plan.number;
    const bool isRefusal = plan.data.plan.state == PlanState::Countered;
    act.id = u"withdrawPlan"_s;
    act.title = [number, isRefusal] { return isRefusal ? AgreementActs::tr("Refuse the proposal of plan %1").arg(number) : AgreementActs::tr("Withdraw plan %1").arg(number); };
    act.about = [] { return AgreementActs::tr("The invoices go on where they were."); };
    act.verb = [isRefusal] { return isRefusal ? AgreementActs::tr("Refuse") : AgreementActs::tr("Withdraw"); };
    act.needsReason = false;
    act.act = [id = plan.data.plan.id](BookSession& session, const QString& reason, const std::optional<Date>&) { return withdrawPlan(session, id, reason); };
    act.undoText = [number, isRefusal] { return isRefusal ? AgreementActs::tr("proposal of plan %1 refused").arg(number) : AgreementActs::tr("plan %1 withdrawn").arg(number); };
    return act;
}

} // namespace

void endPlanWithQuestion(AppContext& context, const PlanRow& plan, QWidget* parent)
{
    if (isBinding(plan.data.plan.state))
        ChoiceDialog(context, endingOf(plan), parent).exec();
    else
        ReasonDialog(context, withdrawalOf(plan), parent).exec();
}

void queueAndSendDue(AppContext& context, PlanId plan)
{
    context.runJob(
        AgreementActs::tr("Making the message"),
        [plan](BookSession& session, Progress&) -> Result<std::vector<MessageId>> {
            const auto queued = queuePlanLetter(session, plan);
            if (!queued)
                return queued.error();
            if (const auto approved = approveMessages(session, {*queued}, {}); !approved)
                return approved.error();
            return std::vector{*queued};
        },
        &context,
        [&context](const Result<std::vector<MessageId>>& sent) {
            if (!sent)
                return context.showError(sent.error());
            if (SendDesk* desk = SendDesk::of(context))
                desk->follow(*sent);
        });
}

void settlePromiseWithQuestion(AppContext& context, const PromiseRow& promise, bool isWithdrawn, QWidget* parent)
{
    ReasonedAct act;
    const QString name = promise.debtorName;
    act.id = u"settlePromise"_s;
    act.title = [isWithdrawn] { return isWithdrawn ? AgreementActs::tr("Withdraw the promise") : AgreementActs::tr("Settle the promise"); };
    act.about = [isWithdrawn, name, amount = promise.amount, day = promise.payOn] {
        return isWithdrawn ? AgreementActs::tr("%1 by %2 of %3 was entered by mistake and counts for nothing.").arg(moneyText(amount), dateText(day), name)
                           : AgreementActs::tr("%1 by %2 of %3 is seen and leaves the list of today; the invoices go on.").arg(moneyText(amount), dateText(day), name);
    };
    act.verb = [isWithdrawn] { return isWithdrawn ? AgreementActs::tr("Withdraw") : AgreementActs::tr("Settle"); };
    act.needsReason = false;
    act.act = [id = promise.id, isWithdrawn](BookSession& session, const QString& reason, const std::optional<Date>&) {
        return endPromise(session, id, isWithdrawn, reason);
    };
    act.undoText = [name] { return AgreementActs::tr("promise of %1 ended").arg(name); };
    ReasonDialog(context, std::move(act), parent).exec();
}

void confirmPromiseNow(AppContext& context, const PromiseRow& promise)
{
    const auto made = confirmPromise(context.session(), promise.id, {});
    if (!made)
        return context.showError(made.error());
    context.pushUndo([name = promise.debtorName] { return AgreementActs::tr("confirmation for %1 made").arg(name); }, made->undo);
    context.showStrip({.tone = Tone::Good, .text = [name = promise.debtorName] { return AgreementActs::tr("The confirmation for %1 waits in the outbox for approval.").arg(name); },
                       .actionText = [] { return AgreementActs::tr("Open the outbox"); },
                       .action = [&context, id = made->confirmation] { context.openPage(u"outbox"_s, {{u"message"_s, static_cast<qlonglong>(id.value)}}); },
                       .id = u"agreements.confirmation"_s});
}

void endDeferralWithQuestion(AppContext& context, const DeferralRow& deferral, QWidget* parent)
{
    ReasonedAct act;
    const QString name = deferral.debtorName;
    act.id = u"endDeferral"_s;
    act.title = [] { return AgreementActs::tr("End the deferral"); };
    act.about = [name, until = deferral.until] {
        return AgreementActs::tr("The deferral of %1 until %2 ends now; the invoices go on at the step they stood at.").arg(name, dateText(until));
    };
    act.verb = [] { return AgreementActs::tr("End it"); };
    act.needsReason = false;
    act.act = [id = deferral.id](BookSession& session, const QString& reason, const std::optional<Date>&) { return endDeferral(session, id, reason); };
    act.undoText = [name] { return AgreementActs::tr("deferral of %1 ended").arg(name); };
    ReasonDialog(context, std::move(act), parent).exec();
}

void settleDisputeWithQuestion(AppContext& context, const DisputeRow& dispute, QWidget* parent)
{
    ChosenAct act;
    const QString number = dispute.number;
    act.id = u"settleDispute"_s;
    act.title = [number] { return AgreementActs::tr("Settle the dispute about %1").arg(number); };
    act.about = [] { return AgreementActs::tr("The invoice goes on, its next step later by the days it waited. A credit note is booked by itself."); };
    act.verb = [] { return AgreementActs::tr("Settle"); };
    act.ways = {[] { return AgreementActs::tr("The debtor is right: it is credited"); }, [] { return AgreementActs::tr("Right for a part"); },
                [] { return AgreementActs::tr("Rejected: the invoice stands"); }};
    act.act = [id = dispute.id](BookSession& session, int way, const QString& note) -> Result<UndoToken> {
        constexpr DisputeOutcome kOutcomes[] = {DisputeOutcome::CreditNote, DisputeOutcome::PartlyRight, DisputeOutcome::Rejected};
        const auto settled = resolveDispute(session, id, kOutcomes[way], note);
        return settled ? Result<UndoToken>(settled->undo) : Result<UndoToken>(settled.error());
    };
    act.undoText = [number] { return AgreementActs::tr("dispute about %1 settled").arg(number); };
    ChoiceDialog(context, std::move(act), parent).exec();
}

void withdrawDisputeNow(AppContext& context, const DisputeRow& dispute)
{
    const auto done = withdrawDispute(context.session(), dispute.id);
    if (!done)
        return context.showError(done.error());
    context.pushUndo([number = dispute.number] { return AgreementActs::tr("dispute about %1 withdrawn").arg(number); }, *done);
}

} // namespace tegoed::ui
