#pragma once

#include "core/usecases/escalation/due.h"
#include "core/usecases/messages/compose.h"

namespace tegoed::detail {

/// Only the firm stages claim.
bool mayClaim(ActionKind kind, Stage stage);
/// The claims of a message as it would be composed.
Result<std::vector<DueClaim>> claimsOfRequest(BookSession& session, const ComposeRequest& request);

} // namespace tegoed::detail
