#include "core/usecases/escalation/due.h"
#include "core/usecases/escalation/due_claims.h"
#include "core/usecases/escalation/prepare.h"
#include "core/usecases/messages/compose_reading.h"
#include "core/usecases/unit_of_work.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace {

void add(std::vector<DueClaim>& claims, const ClaimSpecification& specification, ClaimKind kind, const QString& word, const ClaimWait& wait)
{
    DueClaim claim{word, specification.computed(kind), wait.code, wait.arguments};
    if (wait.isOpen())
        claim.amount = specification.sum(kind);
    if (claim.amount || !wait.isOpen())
        claims.push_back(claim);
}

} // namespace

namespace detail {

Result<std::vector<DueClaim>> claimsOfRequest(BookSession& session, const ComposeRequest& request)
{
    Way way;
    const auto facts = readComposeFacts(session, request, way);
    if (!facts)
        return facts.error();
    const ClaimSpecification& specification = facts->claims.specification;
    std::vector<DueClaim> claims;
    add(claims, specification, ClaimKind::Interest, u"interest"_s, specification.interestWait);
    const bool isFixed = specification.has(ClaimKind::FixedCompensation);
    add(claims, specification, isFixed ? ClaimKind::FixedCompensation : ClaimKind::CollectionCosts, isFixed ? u"compensation"_s : u"costs"_s,
        specification.costsWait);
    return claims;
}

bool mayClaim(ActionKind kind, Stage stage)
{
    return kind == ActionKind::Message && (stage == Stage::Demand || stage == Stage::FinalNotice);
}

} // namespace detail

Result<std::vector<DueClaim>> claimsOfProposal(BookSession& session, const DueProposal& proposal)
{
    if (!mayClaim(proposal.kind, proposal.stage) || proposal.channels.empty())
        return std::vector<DueClaim>();
    return reading([&] { return claimsOfRequest(session, requestOf(proposal, proposal.channels.front())); });
}

} // namespace tegoed
