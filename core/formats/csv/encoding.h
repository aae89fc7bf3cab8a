#pragma once

#include "core/formats/records.h"

#include <string_view>

namespace tegoed::formats {

/// A text file as UTF-8 without a byte order mark, whatever it was written in.
struct DecodedText {
    QByteArray storage;    ///< Keeps `text` alive; shares the input when that was UTF-8 already.
    std::string_view text;
    QString encoding;      ///< "utf-8", "utf-16le", "utf-16be", "windows-1252", "iso-8859-15".
    QList<Problem> problems; ///< bad_encoding with the line, at most 20.
};

/// Order of belief: `wanted` (a mapping's choice), byte order mark, strict UTF-8, UTF-16 by its zeros, windows-1252.
/// A file that is UTF-8 but for some bytes is read as UTF-8 with those bytes reported, never silently as windows-1252.
/// Qt's own windows-1252 exists only where it was built with ICU, hence the own table (dependencies 2.7).
/// Problems: bad_encoding for bytes that are no characters (replaced by U+FFFD) and for an unknown `wanted`.
DecodedText decodeText(const QByteArray& bytes, const QString& wanted = {});

/// Offset of the first byte that is not strict UTF-8 (no surrogates, no overlong forms), −1 when all is well.
qsizetype firstInvalidUtf8(std::string_view text);

} // namespace tegoed::formats
