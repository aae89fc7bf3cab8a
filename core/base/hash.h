#pragma once

#include <QByteArray>
#include <QString>

namespace tegoed {

/// SHA-256 as 64 lower-case hexadecimal digits.
QString sha256Hex(const QByteArray& bytes);

} // namespace tegoed
