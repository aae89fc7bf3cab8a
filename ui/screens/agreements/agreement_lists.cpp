#include "ui/screens/agreements/agreement_lists.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

QString agreementKindCode(AgreementKind kind)
{
    switch (kind) {
    case AgreementKind::Plan: return u"plan"_s;
    case AgreementKind::Promise: return u"promise"_s;
    case AgreementKind::Deferral: return u"deferral"_s;
    case AgreementKind::Dispute: break;
    }
    return u"dispute"_s;
}

Result<AgreementLists> readAgreements(BookSession& session)
{
    AgreementLists lists;
    auto plans = tegoed::plans(session);
    if (!plans)
        return plans.error();
    auto promises = tegoed::promises(session, {}, true);
    if (!promises)
        return promises.error();
    auto deferrals = tegoed::deferrals(session, {}, true);
    if (!deferrals)
        return deferrals.error();
    auto disputes = tegoed::disputes(session, {}, true);
    if (!disputes)
        return disputes.error();
    lists.plans = *std::move(plans);
    lists.promises = *std::move(promises);
    lists.deferrals = *std::move(deferrals);
    lists.disputes = *std::move(disputes);
    // What asks for a hand first, within that the newest as they came.
    std::stable_sort(lists.plans.begin(), lists.plans.end(), [](const PlanRow& a, const PlanRow& b) {
        return planGroupOf(a.data.plan.state) < planGroupOf(b.data.plan.state);
    });
    return lists;
}

QString planGroupCode(PlanGroup group)
{
    switch (group) {
    case PlanGroup::Missed: return u"missed"_s;
    case PlanGroup::Waiting: return u"waiting"_s;
    case PlanGroup::Running: return u"running"_s;
    case PlanGroup::Drafts: return u"drafts"_s;
    case PlanGroup::Finished: break;
    }
    return u"finished"_s;
}

PlanGroup planGroupOf(PlanState state)
{
    switch (state) {
    case PlanState::Missed: return PlanGroup::Missed;
    case PlanState::Proposed:
    case PlanState::Countered:
    case PlanState::Agreed: return PlanGroup::Waiting;
    case PlanState::Signed:
    case PlanState::Running:
    case PlanState::Repaired: return PlanGroup::Running;
    case PlanState::Draft: return PlanGroup::Drafts;
    case PlanState::Completed:
    case PlanState::Ended:
    case PlanState::Withdrawn: break;
    }
    return PlanGroup::Finished;
}

bool isOver(const PromiseRow& promise)
{
    return !promise.endedHow.isEmpty() || promise.standing.state == PromiseState::Kept;
}

bool isOver(const DeferralRow& deferral)
{
    return deferral.isOver || !deferral.endedHow.isEmpty();
}

bool isOver(const DisputeRow& dispute)
{
    return dispute.ended.has_value();
}

bool hasWords(const QStringList& texts, const QString& typed)
{
    const QString all = texts.join(u' ');
    for (const QString& word : typed.split(u' ', Qt::SkipEmptyParts)) {
        if (!all.contains(word, Qt::CaseInsensitive))
            return false;
    }
    return true;
}

} // namespace tegoed::ui
