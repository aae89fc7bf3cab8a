#pragma once

#include "core/base/ids.h"
#include "core/usecases/book_session.h"

namespace tegoed {

/// Says of an unknown message that it was sent, because an answer to it came in (design/sending.md 3.2: *unknown → sent*).
/// Errors: NotFound(message); Conflict when it is not unknown any more.
Result<Done> settleByAnswer(BookSession& session, MessageId id);

} // namespace tegoed
