#pragma once

#include "core/formats/export_table.h"

namespace tegoed::formats {

/// How spreadsheet programs of a region read delimited text.
enum class CsvStyle {
    Semicolon, ///< `;` and a decimal comma: Dutch, Belgian.
    Comma,     ///< `,` and a decimal point: English.
};
CsvStyle csvStyleOf(const QString& language); ///< By "nl", "en" …; what is not English is Semicolon.

/// RFC 4180 in UTF-8 with a byte order mark, lines by CRLF, amounts plain with the currency's digits, dates as YYYY-MM-DD.
/// A text that a spreadsheet could take for a formula gets an apostrophe before it (failures I1): at the beginning of the
/// cell and behind anything another program may take for the end of a cell. Numbers are never touched.
QByteArray writeCsv(const ExportTable& table, CsvStyle style);

} // namespace tegoed::formats
