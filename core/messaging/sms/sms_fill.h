#pragma once

#include "core/messaging/sms/sms_provider.h"

namespace tegoed {

/// Values by the name of their place: `to`, `field.base`, `secret.token` … Secrets pass through and are not kept.
using SmsValues = QHash<QString, QString>;

/// Where a value is put decides how it is escaped.
enum class SmsPlace { Address, Header, Json, Form };

/// The names of the places in a text.
QStringList smsPlaces(const QString& text);

/// Fills every place in. A field at the very start of an address is a whole address and stands as it is.
/// Errors: MissingInput(name) for a place without a value.
Result<QString> fillSms(const QString& text, SmsPlace place, const SmsValues& values);

/// A whole question. Errors as above.
Result<HttpCall> fillSmsCall(const SmsCall& call, const SmsValues& values);

} // namespace tegoed
