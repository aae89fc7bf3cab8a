#pragma once

#include "core/base/progress.h"
#include "core/formats/records.h"
#include "core/formats/statement/statement_stream.h"

namespace tegoed::formats {

/// Reads a message of ISO 20022 about an account: camt.053 (statement), camt.052 (report of the day so far) or camt.054
/// (notification), of any version, by local names; also inside an envelope. One file may tell of several accounts.
///
/// Opening balance: OPBD, else PRCD (ABN AMRO); closing: the last CLBD. A collective entry becomes its `TxDtls` when these have amounts
/// that add up to it. Returned are the problems of the file as a whole: when one is an error, nothing of the file may be taken
/// over, whatever the sink was given. Those of statements and entries are in `BankStatement::problems`.
QList<Problem> readCamt(const QByteArray& bytes, StatementSink& sink, Progress& progress);

/// The same, collected. A broken file gives no statement and one error with its line.
FileRecord readCamt(const QByteArray& bytes, Progress& progress);

} // namespace tegoed::formats
