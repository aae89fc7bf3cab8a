#pragma once

#include "core/base/result.h"
#include "core/formats/export_table.h"

namespace tegoed::formats {

/// A workbook with one sheet per table (at least one): amounts are number cells with the currency's decimals, dates are
/// date cells, texts are never formulas. The header row is frozen. Same tables, same bytes: no clock, no name of a user.
/// An amount of more than 15 digits, which no spreadsheet holds exactly, is written as text.
/// Errors: FileNotWritable (the system's folder for temporary files, its reason); InvalidInput(rows, their number) beyond
/// the 1,048,576 rows of a sheet.
Result<QByteArray> writeXlsx(const QList<ExportTable>& tables);

} // namespace tegoed::formats
