#pragma once

#include "core/usecases/acts/rule_acts.h"
#include "core/usecases/escalation/calls.h"

namespace tegoed {

/// `recordCall` as a part of a larger act: inside the transaction of the caller.
Result<TaskId> writeCall(const Act& act, const CallRecord& call, RuleInverse& inverse, ChangeSet& changes);

} // namespace tegoed
