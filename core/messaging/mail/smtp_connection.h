#pragma once

#include "core/messaging/curl_session.h"
#include "core/messaging/mail/smtp_reply.h"
#include "core/messaging/secrets/secret_text.h"
#include "core/messaging/transport.h"

#include <QDate>
#include <QElapsedTimer>

#include <functional>
#include <optional>

namespace tegoed {

enum class MailSecurity {
    Tls,            ///< TLS from the first byte (port 465).
    StartTls,       ///< Plain greeting, then TLS or nothing (port 587).
    PlainOnLoopback ///< No TLS: for a server on this very machine; any other host is refused.
};

enum class MailSignIn {
    Password, ///< AUTH PLAIN or LOGIN, whichever the server offers.
    Token,    ///< AUTH XOAUTH2; the secret is an access token.
    None      ///< A relay that knows us by our place in the network.
};

/// Where mail is handed in.
struct MailServer {
    QString host;
    int port = 465;
    MailSecurity security = MailSecurity::Tls;
    MailSignIn signIn = MailSignIn::Password;
    QString userName;
    QString greetingName; ///< What EHLO says; empty = an address literal, so that the machine's name is not told.
    QString caFile;       ///< PEM bundle to trust instead of the system's; empty = the system's.
};

/// How long is waited, in milliseconds. Defaults: RFC 5321 4.5.3.2, and 60 s for everything up to signing in.
struct MailTimeouts {
    int connect = 60'000;
    int command = 300'000;
    int body = 180'000;  ///< Without a single byte being taken.
    int reply = 600'000; ///< After the final dot.
    int farewell = 3'000;
};

/// True = stop waiting. Asked about five times a second.
using StopAsked = std::function<bool()>;

/// One signed-in conversation with a mail server. Libcurl makes it (TCP, TLS, EHLO, AUTH); from then on every byte is ours
/// (decision 38). One command is outstanding at a time, and a byte nobody asked for breaks the conversation.
class SmtpConnection {
public:
    enum class Io { Done, Closed, TimedOut, Stopped, OutOfStep };

    /// What was learnt on the way in.
    struct Facts {
        QString server;    ///< "mail.example (192.0.2.1), TLSv1.3"
        bool isEncrypted = false;
        QDate certificateValidUntil;
        std::optional<qint64> sizeLimit; ///< Of SIZE in the answer to EHLO; 0 = offered without a limit.
    };

    /// Blocks until signed in or failed. On failure the outcome tells how far it came; on success its phase is SignIn.
    Outcome open(const MailServer& server, const SecretText& secret, const MailTimeouts& timeouts, const StopAsked& stop);
    bool isOpen() const { return m_handle != nullptr; }
    const Facts& facts() const { return m_facts; }

    Io send(const QByteArray& bytes, int timeout, const StopAsked& stop);
    /// Waits for one whole answer. OutOfStep when it is malformed; `surplus()` then, or with Done, holds what came behind it.
    Io receive(SmtpReply* reply, int timeout, const StopAsked& stop);
    const QByteArray& surplus() const { return m_surplus; }
    /// What has arrived without being asked for, without waiting. Closed when the server has hung up.
    Io peek(QByteArray* unasked);
    void quit(int timeout); ///< QUIT and close; whatever happens is ignored.
    void drop() { m_handle.reset(); } ///< Closes at once: before the dot a server then throws the message away.

private:
    struct Talk; ///< What curl's callbacks note down.
    Outcome failure(int curlCode, const MailServer& server, const Talk& talk) const;
    void noteFacts(const MailServer& server, const Talk& talk);
    enum class Ready { Read, Write };
    Io wait(Ready ready, const QElapsedTimer& since, int timeout, const StopAsked& stop);

    CurlHandle m_handle;
    CurlMultiHandle m_poll; ///< Nothing runs on it: it waits for the socket the same way on every system.
    Facts m_facts;
    QByteArray m_surplus;
};

} // namespace tegoed
