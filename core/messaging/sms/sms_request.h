#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace tegoed {

/// What is frozen of a text message: the same for every provider, which makes its own question of it when it leaves.
struct SmsRequest {
    QString to;        ///< E.164: +31612345678.
    QString from;      ///< Sender name or number.
    QString text;      ///< As it arrives.
    QString reference; ///< Uuid of the message.
    bool isTest = false;
    friend bool operator==(const SmsRequest&, const SmsRequest&) = default;
};

/// The bytes that are frozen: compact JSON, keys sorted, so that the same request is the same bytes.
QByteArray smsRequestBytes(const SmsRequest& request);

/// Reads them back. Errors: UnsupportedFormat; InvalidInput(phone number, value).
Result<SmsRequest> readSmsRequest(const QByteArray& bytes);

} // namespace tegoed
