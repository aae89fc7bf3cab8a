#pragma once

#include "core/usecases/change_set.h"

namespace tegoed {

/// Adds what `one` says to `all`: every id once, in ascending order.
///
/// What was said together is not kept together: of several changes in one set, an invoice need not belong to a debtor beside
/// it. A use case therefore names the debtor of every invoice, payment and message that it names, and who looks for one
/// debtor finds everything about it.
void mergeInto(ChangeSet& all, const ChangeSet& one);

} // namespace tegoed
