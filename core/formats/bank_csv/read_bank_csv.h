#pragma once

#include "core/base/progress.h"
#include "core/formats/csv_mapping.h"
#include "core/formats/records.h"
#include "core/formats/statement/statement_stream.h"

namespace tegoed::formats {

/// A list of account entries as banks export it (delimited text or spreadsheet). An empty `mapping.columns` means: recognise
/// the bank by its headers, or by the shape of its rows where it writes none (`resources/mappings`, kind bank-csv), or guess the
/// columns. There is one statement per own account and currency, in the order they first appear; rows of several accounts
/// may stand between each other. With a balance beside every row the statement has an opening and a closing balance.
///
/// Amounts carry their sign, or a column says which way (Af/Bij, D/C …), or each way has its column. Rows without any amount
/// are notices of the bank and passed over with a warning (skipped_row).
/// Problems beside those of lists and of the stream: missing (no column for date, amount or own account), no_statement (no
/// entry at all), truncated (the last row stops before its last cell), unknown_direction, too_many_accounts (the column taken for the own account holds other people's). A row
/// that is broken as such (a quotation mark, too many cells) refuses the file: what stood there nobody knows. Returned are the
/// problems of the file as a whole: when one is an error, nothing may be taken over, whatever the sink was given.
QList<Problem> readBankCsv(const QByteArray& bytes, const QString& fileName, const Mapping& mapping, StatementSink& sink, Progress& progress);

/// The same, collected, with the bank's dialect.
FileRecord readBankCsv(const QByteArray& bytes, const QString& fileName, const Mapping& mapping, Progress& progress);

} // namespace tegoed::formats
