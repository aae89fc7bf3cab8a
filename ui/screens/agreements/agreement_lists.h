#pragma once

#include "core/base/progress.h"
#include "core/usecases/agreements/deferrals.h"
#include "core/usecases/agreements/disputes.h"
#include "core/usecases/agreements/promises.h"
#include "core/usecases/plans/plans.h"

#include <array>

namespace tegoed::ui {

/// The kinds of agreement, each a list of its own.
enum class AgreementKind { Plan, Promise, Deferral, Dispute };
inline constexpr std::array<AgreementKind, 4> kAgreementKinds{AgreementKind::Plan, AgreementKind::Promise, AgreementKind::Deferral, AgreementKind::Dispute};
QString agreementKindCode(AgreementKind kind); ///< plan, promise, deferral, dispute

/// Everything that was ever agreed, as it stands.
struct AgreementLists {
    std::vector<PlanRow> plans;
    std::vector<PromiseRow> promises;
    std::vector<DeferralRow> deferrals;
    std::vector<DisputeRow> disputes;
};
/// For a worker. Errors: those of the lists.
Result<AgreementLists> readAgreements(BookSession& session);

/// Plans by what a person has to do about them.
enum class PlanGroup { Missed, Waiting, Running, Drafts, Finished };
inline constexpr std::array<PlanGroup, 5> kPlanGroups{PlanGroup::Missed, PlanGroup::Waiting, PlanGroup::Running, PlanGroup::Drafts, PlanGroup::Finished};
QString planGroupCode(PlanGroup group); ///< missed, waiting, running, drafts, finished
PlanGroup planGroupOf(PlanState state);

bool isOver(const PromiseRow& promise);
bool isOver(const DeferralRow& deferral);
bool isOver(const DisputeRow& dispute);

/// Whether a row has every word of what was typed in its debtor, its numbers or its own number.
bool hasWords(const QStringList& texts, const QString& typed);

} // namespace tegoed::ui
