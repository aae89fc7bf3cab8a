#include "core/usecases/behaviour/reach.h"

#include "core/storage/queries/gate_queries.h"
#include "core/usecases/escalation/calls.h"

#include <vector>

namespace tegoed {

Result<std::optional<BestMoment>> bestMomentOf(BookSession& session, DebtorId debtor)
{
    const auto calls = callsOf(session, debtor);
    if (!calls)
        return calls.error();
    std::vector<CallTry> tries;
    for (const CallRow& call : *calls) {
        if (call.result == CallResult::WrongNumber)
            continue;
        const bool wasReached = call.result == CallResult::Reached || call.result == CallResult::Promised || call.result == CallResult::Disputed;
        tries.push_back({companyTime(call.atUtc).time().hour(), wasReached});
    }
    return bestMomentToReach(tries);
}

} // namespace tegoed
