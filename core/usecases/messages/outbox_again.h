#pragma once

#include "core/storage/stores/message_store.h"
#include "core/usecases/book_session.h"

#include <optional>
#include <vector>

namespace tegoed {

/// Ends the undo window of waiting messages: they may leave now. Returns how many; those that are on their way already stay
/// as they are. Errors: NotFound; NothingToDo when none waits any more.
Result<int> sendNow(BookSession& session, const std::vector<MessageId>& ids);

/// What became of messages that were asked for again.
struct MadeAgain {
    std::vector<MessageId> made; ///< Proposed, with today's date and amounts; the old ones are cancelled.
    struct Kept { MessageId id; Error why; };
    std::vector<Kept> kept;      ///< Still blocked: these stay exactly as they were.
};
/// Makes missed, withheld or failed messages anew as the book is now, for the same stage, channel and invoices (those that are
/// still open). Each is one transaction: the old one goes only when the new one is there. `newRecipient` for a single one that
/// was refused. Errors: NotFound; NotAllowed(make_again) for a message in any other state.
Result<MadeAgain> makeAgain(BookSession& session, const std::vector<MessageId>& ids, const QString& newRecipient = {});

} // namespace tegoed
