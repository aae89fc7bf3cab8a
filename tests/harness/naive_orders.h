#pragma once

#include "core/usecases/messages/dispatch.h"

namespace tegoed::harness {

/// Wrong orders of "send" and "commit", as others have built them. They exist to prove that the harness notices: none of this is
/// in the product.
enum class NaiveOrder {
    CommitBefore, ///< Marked as sent, then handed over: what is killed between is lost.
    CommitAfter,  ///< Handed over, then marked; what is not marked goes again: what is killed between goes twice.
    OneLineReply, ///< The right order with a client that takes one line for one answer: an old 250 passes for the acceptance.
    NoRecheck,    ///< The right order without looking at payments again at the point of no return.
};

/// Sends what is due in a wrong order, until nothing is.
Result<Done> sendNaively(BookSession& session, SenderPresence& presence, TransportSource& transports, NaiveOrder order);

} // namespace tegoed::harness
