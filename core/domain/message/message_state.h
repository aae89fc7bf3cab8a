#pragma once

#include <QString>

#include <optional>

namespace tegoed {

/// Where a message is (design/sending.md 3.3).
enum class MessageState {
    Draft,     ///< Being written; nothing was promised.
    Proposed,  ///< Ready, waits for a person.
    Queued,    ///< Approved: leaves by itself after the undo window.
    Claimed,   ///< A sender holds it; nothing irrevocable yet.
    Wire,      ///< Past the point of no return, the answer still to come.
    Sent,      ///< Accepted by the other side, posted, or confirmed by a person.
    Unknown,   ///< Broken off after the point of no return. Stops the next step until a person or evidence settles it.
    Failed,    ///< Certainly not accepted, and another try would change nothing.
    Withheld,  ///< A gate closed after the approval: says which.
    Cancelled, ///< Taken back before it left.
    Missed,    ///< Could not leave on its planned day.
    ToConfirm, ///< Opened in a program that is not ours: did the person send it?
    ToPrint,   ///< A letter that waits for the printer.
    Printed,   ///< A letter that waits for the letterbox.
};

QString stateCode(MessageState state); ///< draft, proposed, queued …
std::optional<MessageState> messageStateOf(QStringView code);

/// Whether a message may go from one state to the other at all. Everything else is a bug or a damaged book.
bool mayBecome(MessageState from, MessageState to);

/// Holds its place: the same step of the same invoice over the same channel may not be made again meanwhile (decision 14).
bool isLive(MessageState state);
/// Left the house or may have: counts for caps, contact gaps and the next step.
bool hasLeftOrMay(MessageState state);
/// Nothing will happen to it by itself any more.
bool isSettled(MessageState state);
/// May be taken back: nothing irrevocable was done.
bool isCancellable(MessageState state);

} // namespace tegoed
