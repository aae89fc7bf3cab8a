#pragma once

#include "core/storage/stores/message_store.h"
#include "core/usecases/acts/act.h"

namespace tegoed {

/// Whether a stage asks for money: then what is paid, disputed or covered by credit keeps it here.
bool asksPayment(Stage stage);
/// A running plan asks a part of it, or its rest: what was paid meanwhile keeps it here, as with any message that asks.
bool asksOfPlan(Stage stage);
/// Confirmations, agreements, replies, resends, corrections and thank-yous are no contact in the sense of the gap (decision 18).
bool countsAsContact(Stage stage);

/// Writes the claims a message makes, now that it is sent: once per invoice, kind, step and cycle. A correction gives those of the
/// message it withdraws up. Never of a test.
void claimWhatWasSent(const Act& act, const StoredMessage& message);

/// An event about a message with what it says: stage, channel, invoices, amount; the recipient as a personal value.
EventId tellOfMessage(const Act& act, const StoredMessage& message, EventKind kind, const QJsonObject& more = {});

} // namespace tegoed
