#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace tegoed {

/// What became of one attempt, as far as it can be known (design/sending.md 3.3).
struct Outcome {
    enum class Kind {
        Sent,              ///< Accepted by the other side, after the point of no return.
        FailedTemporary,   ///< Certainly not accepted; may be tried again.
        FailedPermanent,   ///< Certainly not accepted, and another try would change nothing: an address that does not exist …
        Configuration,     ///< Certainly not accepted: password, certificate, missing encryption. Stops the account.
        Withheld,          ///< The point of no return was refused: nothing was accepted.
        Unknown            ///< Broken off after the point of no return. May have been accepted.
    };
    /// How far the attempt came: tells where an error arose.
    enum class Phase { Connect, Secure, Greeting, SignIn, Sender, Recipient, Body, PointOfNoReturn, Reply, Done };

    Kind kind = Kind::FailedTemporary;
    Phase phase = Phase::Connect;
    int replyCode = 0;               ///< SMTP reply or HTTP status; 0 = none was received.
    QString reply;                   ///< The other side's own words, cut at 500 characters, without secrets.
    QString server;                  ///< Name and address, TLS version.
    QString providerId;              ///< Id the other side gave the message.
    std::optional<int> retryAfterSeconds;
    QString reasonCode;              ///< What ui/presentation makes a sentence of: wrong_password, certificate, no_host, refused, timeout …
};

/// Commits that the message is about to be out of our hands. True = go on; false = stop, nothing may leave.
using PointOfNoReturn = std::function<bool()>;

/// True when the other side certainly did not take the message, whatever went wrong.
bool isCertainlyNotAccepted(Outcome::Kind kind);

/// Bytes that were frozen, and where they go.
struct FrozenMessage {
    QByteArray bytes;          ///< E-mail: RFC 5322. SMS: the JSON of sms_request. Never changed here.
    QString id;                ///< Uuid of the message: Message-ID's left part, reference at a provider.
    QString sender;            ///< Envelope sender or sender name.
    QString recipient;         ///< Exactly one address or number.
    QString selfCopy;          ///< Own address that gets a copy; its refusal is ignored. Empty = none.
};

/// One way out of the house. Blocking: belongs on a worker thread. The connection may be kept between messages.
class Transport {
public:
    virtual ~Transport() = default;
    /// Calls `pass` exactly once at most: after everything that can fail beforehand, right before the byte that makes the other
    /// side responsible. Never retries by itself.
    virtual Outcome deliver(const FrozenMessage& message, const PointOfNoReturn& pass) = 0;
    virtual void close() {}    ///< Ends a kept connection politely.
};

} // namespace tegoed
