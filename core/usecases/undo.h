#pragma once

#include "core/usecases/book_session.h"

namespace tegoed {

/// Takes one reversible act back: the exact inverse of that act and of nothing else (failures H4). Nothing is deleted; the
/// timeline gets an event that says so.
///
/// Errors: DependsOnLater(kind, name) names the later act that uses what this one made; NothingToDo when it was undone
/// already or the token is of no act; and whatever the inverse itself runs into.
Result<Done> undo(BookSession& session, const UndoToken& token);

} // namespace tegoed
