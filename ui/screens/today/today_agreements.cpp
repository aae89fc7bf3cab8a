#include "ui/screens/today/today_agreements.h"

#include "ui/screens/agreements/agreement_acts.h"
#include "ui/screens/agreements/plan_editor.h"
#include "ui/screens/contacts/contact_actions.h"
#include "ui/screens/messages/message_actions.h"
#include "ui/shell/app_context.h"

#include <algorithm>

namespace tegoed::ui {

bool isFriendly(const DueAgreement& due)
{
    return due.message == PlanMessageKind::InstalmentReminder;
}

int agreementsToDo(const std::vector<DueAgreement>& list)
{
    return static_cast<int>(std::count_if(list.begin(), list.end(), [](const DueAgreement& due) {
        return due.kind != DueAgreement::Kind::FollowUp && due.kind != DueAgreement::Kind::PlanPart;
    }));
}

void actOnAgreement(AppContext& context, const DueAgreement& due)
{
    if (context.isReadOnly())
        return;
    if (isFriendly(due))
        return queueAndSendDue(context, PlanId{due.id});
    if (isOfPlan(due.kind))
        return openAgreement(context, due);
    if (due.kind == DueAgreement::Kind::DisputeAnswer || due.kind == DueAgreement::Kind::FollowUp)
        return settleAgreement(context, due);
    if (auto* contacts = ContactActions::of(context))
        contacts->openCall({due.debtor, due.invoices});
}

void openAgreement(AppContext& context, const DueAgreement& due)
{
    auto* messages = MessageActions::of(context);
    if (due.message && messages && !context.isReadOnly()) {
        ComposePlan way;
        way.debtor = due.debtor;
        way.paymentPlan = PlanId{due.id};
        return messages->openComposer(way);
    }
    if (isOfPlan(due.kind))
        openPlanOf(context, due);
    else
        context.openDebtor(due.debtor);
}

void openPlanOf(AppContext& context, const DueAgreement& due)
{
    openPlanEditor(context, PlanId{due.id});
}

void settleAgreement(AppContext& context, const DueAgreement& due)
{
    auto* contacts = ContactActions::of(context);
    if (!contacts)
        return;
    switch (due.kind) {
    case DueAgreement::Kind::PromiseDue:
    case DueAgreement::Kind::PromisePartly:
    case DueAgreement::Kind::PromiseBroken: return contacts->settlePromise(due.id);
    case DueAgreement::Kind::DisputeAnswer: return contacts->endDispute(due.id);
    case DueAgreement::Kind::FollowUp: return contacts->finishAction(due.invoices.front());
    case DueAgreement::Kind::DeferralEnds:
    case DueAgreement::Kind::PlanMessage:
    case DueAgreement::Kind::PlanMayEnd:
    case DueAgreement::Kind::PlanMissed:
    case DueAgreement::Kind::PlanCountered:
    case DueAgreement::Kind::PlanUnanswered:
    case DueAgreement::Kind::PlanPart: break;
    }
}

} // namespace tegoed::ui
