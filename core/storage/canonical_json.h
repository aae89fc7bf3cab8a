#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace tegoed {

/// JSON with one spelling: keys sorted by code unit, no blanks, strings in NFC with only `"`, `\` and control characters
/// escaped, UTF-8. Numbers are whole; a fraction is a bug and stops the program.
QByteArray canonicalJson(const QJsonValue& value);

} // namespace tegoed
