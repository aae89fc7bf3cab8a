#pragma once

#include "core/domain/message/gates.h"
#include "core/storage/queries/outbox_queries.h"
#include "ui/presentation/state_text.h"

namespace tegoed::ui {

class AppContext;

/// The state of a message as its chip shows it.
StateWord messageStateWord(MessageState state);
/// "First reminder to Garage Maes": what a message is, in one line.
QString messageTitle(const MessageRow& row);
/// Why it stands where it stands, and what to do: for unknown, withheld, missed and failed ones and those that wait for a hand.
QString messageExplanation(const MessageRow& row);
/// Closed gates as sentences, each with its remedy where it has one.
QString sentencesOf(const std::vector<GateReason>& reasons);
/// Of a printed letter that had better stay out of the letterbox now: why. Empty for any other message, whose state needs no reading.
QString whyNotToPost(AppContext& context, MessageId id, MessageState state);
/// The sentence in front of the explanation of an unknown one, in bold.
QString unknownHeading(const MessageRow& row);
/// The moment that matters for its state: leaves, left, posted, made.
QString messageMoment(const StoredMessage& message);

} // namespace tegoed::ui
