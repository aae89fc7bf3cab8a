#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace tegoed {

/// A picture from outside as the logo of the letterhead: decoded, and written anew as a PNG that holds pixels and nothing
/// else (security: pictures are PNG or JPEG, re-encoded). The same picture gives the same bytes.
/// Errors: UnsupportedFormat(name) for anything but a whole PNG or JPEG; FileTooLarge(name, MiB);
/// NotAllowed(logo_too_large, size) above 5 million pixels.
Result<QByteArray> logoImage(const QByteArray& file, const QString& name);

} // namespace tegoed
