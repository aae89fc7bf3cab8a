#pragma once

#include "core/messaging/acceptance_journal.h"
#include "core/messaging/transport.h"
#include "core/storage/sender_presence.h"
#include "core/storage/stores/account_store.h"
#include "core/storage/stores/message_store.h"
#include "core/usecases/book_session.h"

#include <functional>

namespace tegoed {

/// Makes the ways out; app/composition has the real ones, tests their own.
class TransportSource {
public:
    virtual ~TransportSource() = default;
    /// The way out of an account; `account` empty: the practice channel. Kept by the dispatcher for one run.
    /// Errors: NotFound(secret) …: nothing of this account leaves, the messages stay.
    virtual Result<std::unique_ptr<Transport>> transportFor(const std::optional<StoredAccount>& account) = 0;
};

// The protocol of design/sending.md 3.3 and 3.4, one step each, one transaction each. The window, the command line and the
// harness drive the same three through dispatchOutbox.

struct ClaimResult {
    std::optional<ClaimedMessage> message; ///< Empty and not withheld: nothing waits.
    MessageId withheld;                    ///< Valid: this one was stopped by a gate; ask again for the next.
};
Result<ClaimResult> claimMessage(BookSession& session, const SenderPresence& presence, AccountId account, bool isPractice);

/// The commit between the flushed body and the final dot. False = stop; `closed` then has the gates that closed (empty: the
/// message is not ours any more, or the book could not be reached).
bool passPointOfNoReturn(BookSession& session, const SenderPresence& presence, const StoredMessage& message,
                         std::vector<GateReason>& closed);

/// Writes what became of the attempt. `closed` as given by passPointOfNoReturn. Errors: a broken world; the acceptance is in
/// the journal then.
Result<MessageState> settleMessage(BookSession& session, const StoredMessage& message, const Outcome& outcome,
                                   const std::vector<GateReason>& closed);

/// Settles what earlier senders left behind: accepted according to their journals, back in the queue, or unknown.
struct Recovered { int sent = 0, requeued = 0, unknown = 0; };
Result<Recovered> recoverOutbox(BookSession& session, SenderPresence& presence);

struct DispatchOptions {
    int limit = 0;                        ///< At most this many attempts; 0 = until nothing is due.
    /// Waits between messages when a brake asks for it; false = stop here. Empty: does not wait, but ends.
    std::function<bool(int milliseconds)> wait;
    bool waitsForBrakes = true; ///< False: `wait` is only for a book that is busy; a brake ends the run.
    /// After each message: what became of it. False = stop.
    std::function<bool(const StoredMessage&, MessageState)> report;
};
struct DispatchReport {
    int sent = 0, failed = 0, unknown = 0, withheld = 0, retried = 0;
    Recovered recovered;
    QStringList stopped; ///< Why not everything that was due left: daily_emails, daily_sms, per_minute, paused, or account reasons.
};
/// Sends what is due, one message at a time, within the brakes. Errors: BookInUse(outbox), NotAllowed(sending_off), ReadOnlyBook,
/// a broken world.
Result<DispatchReport> dispatchOutbox(BookSession& session, SenderPresence& presence, TransportSource& transports, const DispatchOptions& options);

} // namespace tegoed
