#pragma once

#include "core/usecases/messages/compose.h"

namespace tegoed {

/// `keepMessage` as a part of a larger act: inside the transaction of the caller, whose changes it adds to.
Result<MessageId> keepComposed(BookSession& session, ChangeSet& changes, const ComposedMessage& composed, MessageState state);

} // namespace tegoed
