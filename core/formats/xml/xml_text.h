#pragma once

#include "core/formats/records.h"

#include <string_view>

namespace tegoed::formats {

/// The bytes of an XML file as UTF-8, ready for a parser that is told to expect UTF-8 whatever the declaration says.
struct XmlText {
    QByteArray storage; ///< Keeps `text` alive; shares the input when that was UTF-8 already.
    std::string_view text; ///< From the first `<` on: blanks before it and blanks or NULs at the end are left out.
    int firstLine = 1;     ///< 1-based line of the file at which `text` starts.
    QString encoding;      ///< "utf-8", "utf-16le", "windows-1252" …
    QList<Problem> problems; ///< Warnings only: bad_encoding with the line of the first byte in doubt.
};

/// Order of belief: byte order mark, then what the bytes can only be (UTF-16 by its zeros, strict UTF-8 beyond ASCII), then
/// the declaration, then windows-1252. ISO-8859-1 is read as windows-1252, as every browser does: the 32 places in which
/// they differ hold no character in the former. A file whose declaration is wrong is read all the same, with a warning
/// (bad_encoding; arguments: declared, read as), because packages that declare UTF-8 and write CP1252 are in use.
XmlText decodeXml(const QByteArray& bytes);

} // namespace tegoed::formats
