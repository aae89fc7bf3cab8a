#pragma once

#include "core/messaging/mail/smtp_connection.h"

#include <QByteArray>
#include <QPair>

namespace tegoed {

/// One question to a web service.
struct HttpCall {
    QByteArray method;
    QString url;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
};

/// What came of it. The moments that matter for "was it taken?" are kept apart.
struct HttpAnswer {
    enum class End {
        Answered,     ///< A whole answer came: `status` and `body` hold.
        NotAllowed,   ///< The address may not be called: no https, a foreign host, a control character.
        NoHost,
        Refused,
        Certificate,  ///< `reason` tells which.
        Insecure,     ///< TLS did not come about.
        Withheld,     ///< `pass` said no: not one byte of the question was sent.
        Stopped,
        TimedOut,
        Lost
    };
    End end = End::Lost;
    bool isPassed = false; ///< The point of no return was passed: the service may have read the question.
    int status = 0;
    QByteArray body;       ///< At most 1 MiB.
    QString reason;
    QString server;
    std::optional<int> retryAfterSeconds; ///< Of Retry-After, either form; at most a day.
};

struct HttpSettings {
    QString caFile;
    QStringList hosts;         ///< The only hosts that may be called besides loopback; empty = any.
    int connectTimeout = 30'000;
    int timeout = 60'000;      ///< For the whole exchange, ms.
    StopAsked stop;
};

/// Asks once, over a connection of its own that is closed afterwards: libcurl repeats a question by itself only on a connection it
/// has used before. `pass` is called when everything is connected and before the first byte of the question (decision 36).
/// No redirect is ever followed; https only, http on loopback (failures I22).
HttpAnswer exchange(const HttpCall& call, const HttpSettings& settings, const PointOfNoReturn& pass);

} // namespace tegoed
