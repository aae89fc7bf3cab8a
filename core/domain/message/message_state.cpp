#include "core/domain/message/message_state.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace tegoed {

namespace {

using enum MessageState;

constexpr std::array<const char*, 14> kCodes = {"draft", "proposed", "queued", "claimed", "wire", "sent", "unknown", "failed", "withheld",
                                                "cancelled", "missed", "to_confirm", "to_print", "printed"};

bool isOneOf(MessageState state, std::initializer_list<MessageState> states)
{
    return std::find(states.begin(), states.end(), state) != states.end();
}

} // namespace

QString stateCode(MessageState state)
{
    return QLatin1StringView(kCodes.at(static_cast<std::size_t>(state)));
}

std::optional<MessageState> messageStateOf(QStringView code)
{
    for (std::size_t i = 0; i < kCodes.size(); ++i) {
        if (code == QLatin1StringView(kCodes[i]))
            return static_cast<MessageState>(i);
    }
    return std::nullopt;
}

bool mayBecome(MessageState from, MessageState to)
{
    switch (from) {
    case Draft:
        return isOneOf(to, {Proposed, Queued, ToConfirm, ToPrint, Cancelled, Sent});
    case Proposed:
        return isOneOf(to, {Queued, ToConfirm, ToPrint, Cancelled});
    case Queued: // Back to Proposed: the facts changed, so what was approved does not hold.
        return isOneOf(to, {Claimed, Withheld, Cancelled, Missed, Proposed});
    case Claimed: // Back to Queued: it failed before the point of no return.
        return isOneOf(to, {Wire, Queued, Failed, Withheld, Cancelled, Missed});
    case Wire: // Back to Queued only by the owner itself, which knows that the last byte was never written, or by a clear refusal.
        return isOneOf(to, {Sent, Unknown, Queued, Failed, Withheld, Missed});
    case Unknown: // By evidence or by a person.
        return isOneOf(to, {Sent, Queued, Cancelled, Failed});
    case Failed:
    case Withheld:
    case Missed:
        return isOneOf(to, {Proposed, Cancelled});
    case ToConfirm:
        return isOneOf(to, {Sent, Cancelled});
    case ToPrint:
        return isOneOf(to, {Printed, Cancelled, Withheld, Missed});
    case Printed: // A letter may have to be printed again: paper jams.
        return isOneOf(to, {Sent, ToPrint, Cancelled});
    case Sent:
    case Cancelled:
        return false;
    }
    return false;
}

bool isLive(MessageState state)
{
    return !isOneOf(state, {Draft, Failed, Cancelled});
}

bool hasLeftOrMay(MessageState state)
{
    return isOneOf(state, {Wire, Sent, Unknown});
}

bool isSettled(MessageState state)
{
    return isOneOf(state, {Sent, Cancelled, Failed, Withheld, Missed});
}

bool isCancellable(MessageState state)
{
    return mayBecome(state, Cancelled) && state != Unknown;
}

} // namespace tegoed
