#pragma once

#include "core/base/progress.h"
#include "core/formats/records.h"
#include "core/formats/statement/statement_stream.h"

namespace tegoed::formats {

/// Reads a Belgian CODA file (Febelfin, version 1 and 2): records of 128 columns, one or more statements. Globalisation: the
/// details of a movement are its lines, never beside its total. A structured communication is found in its own field and in
/// the free text.
///
/// Errors of the whole file: a record that is none (bad_record), records before the first old balance (bad_record), no trailer at the
/// end (truncated), no statement. A statement without a new balance is refused (missing closing). Warnings: the trailer's
/// number of records or sums are others than the file's (records_differ, totals_differ). The rest as `readCamt`.
QList<Problem> readCoda(const QByteArray& bytes, StatementSink& sink, Progress& progress);

/// The same, collected.
FileRecord readCoda(const QByteArray& bytes, Progress& progress);

} // namespace tegoed::formats
