#pragma once

#include "core/messaging/boot_clock.h"
#include "core/messaging/mail/smtp_connection.h"

namespace tegoed {

/// Hands mail in by SMTP: at most once, with everything that can fail done before the point of no return, and `Sent` said only
/// of a 2xx that was read after the final dot (design/sending.md 3.4, decision 38).
///
/// What the server answered decides, its number before anything else. A refusal of the recipient is the message's; a refusal
/// of the greeting, the sign-in or the sender is the account's (`Configuration`), for the next message would fare the same.
/// Blocking; belongs to one thread.
class SmtpTransport final : public Transport {
public:
    SmtpTransport(MailServer server, SecretText secret, MailTimeouts timeouts = {}, StopAsked stop = {},
                  BootClock clock = bootMilliseconds);
    ~SmtpTransport() override;

    /// `stop` asked before the dot ends as FailedTemporary (cancelled) or, once passed, Withheld; after the dot it ends the
    /// waiting as Unknown.
    Outcome deliver(const FrozenMessage& message, const PointOfNoReturn& pass) override;
    void close() override; ///< QUIT.

    /// Connects and signs in without a message. Phase SignIn and an empty reason when all is well.
    Outcome signIn();
    const SmtpConnection::Facts& facts() const { return m_connection.facts(); }

    static constexpr int kMessagesPerConnection = 20;
    static constexpr int kLongestGap = 5'000; ///< ms between asking for the point of no return and the dot: the machine slept.

private:
    using Io = SmtpConnection::Io;
    std::optional<Outcome> connect();
    std::optional<Outcome> envelope(const FrozenMessage& message);
    std::optional<Outcome> command(Outcome::Phase phase, const QByteArray& line, SmtpReply* reply);
    Outcome finish();
    Outcome brokenOff(Outcome::Phase phase, Io io);
    Outcome refused(Outcome::Phase phase, const SmtpReply& reply);
    std::optional<Outcome> unaskedBytes(Outcome::Phase phase);
    void startOver(); ///< RSET, so that the connection serves the next message; closes it when that fails.

    MailServer m_server;
    SecretText m_secret;
    MailTimeouts m_timeouts;
    StopAsked m_stop;
    BootClock m_clock;
    SmtpConnection m_connection;
    int m_messages = 0;
};

/// The lines of a message as they go behind DATA: points at the start of a line doubled, the last CRLF left to the final dot.
/// `bytes` must have CRLF line ends only.
QByteArray dotStuffed(const QByteArray& bytes);

} // namespace tegoed
