#pragma once

#include "core/base/progress.h"
#include "core/formats/records.h"
#include "core/formats/statement/statement_stream.h"

namespace tegoed::formats {

/// Statements in SWIFT MT940 (and the report of a day so far, MT942), in the envelope and with the `:86:` of any bank. Each
/// message is a statement; a page that goes on (`:60M:`) is one of its own, whose balances join those of the others.
///
/// Returned are the problems of the file as a whole: when one is an error, nothing of the file may be taken over, whatever the
/// sink was given. Those of statements and entries are in `BankStatement::problems`. Beside those of the stream and of the
/// encoding (a warning: a stray byte in a text is no reason to refuse money) they are: no_statement (nothing a statement is
/// made of); truncated (the file ends before the closing balance, or within its last envelope: refused whole); missing currency
/// or closing (refuses that statement); invalid_field (an entry that cannot be read, a balance that cannot: a warning);
/// invalid_date, invalid_amount.
/// Source: SWIFT MT940, field formats of the banks as seen in their files.
QList<Problem> readMt940(const QByteArray& bytes, StatementSink& sink, Progress& progress);

/// The same, collected, with the bank's dialect.
FileRecord readMt940(const QByteArray& bytes, Progress& progress);

} // namespace tegoed::formats
