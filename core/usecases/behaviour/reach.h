#pragma once

#include "core/domain/behaviour/best_moment.h"
#include "core/usecases/book_session.h"

namespace tegoed {

/// When this debtor was reached most often by telephone, from the calls that were noted (S44); empty from fewer than five. A wrong
/// number says nothing.
Result<std::optional<BestMoment>> bestMomentOf(BookSession& session, DebtorId debtor);

} // namespace tegoed
