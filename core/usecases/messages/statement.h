#pragma once

#include "core/documents/statement_print.h"
#include "core/usecases/book_session.h"

namespace tegoed {

/// Of which debtor, and how. What is empty is filled in.
struct StatementRequest {
    DebtorId debtor;
    QString language; ///< Of the text: the debtor's, else the book's.
    QString currency; ///< Code: the book's when anything of it is open, else the one most is open in.
};

struct MadeStatement {
    QByteArray pdf;
    StatementTotals totals;
    int lines = 0;
};

/// Everything open with a debtor today, credits and unallocated payments included, as a letter with the book's own text of the
/// stage `statement`. Nothing is kept or sent. Errors: NotFound(debtor); NothingToDo(nothing_open, name); UnknownCurrency;
/// MissingInput(address); those of the texts and of letterPdf.
Result<MadeStatement> makeStatement(BookSession& session, const StatementRequest& request);

} // namespace tegoed
