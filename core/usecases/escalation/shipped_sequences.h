#pragma once

#include "core/domain/escalation/sequence.h"

namespace tegoed {

/// The sequences that come with the program; a test proves them good.
const std::vector<Sequence>& shippedSequences();
const Sequence* shippedSequence(const QString& code); ///< Null = none of that code.

} // namespace tegoed
