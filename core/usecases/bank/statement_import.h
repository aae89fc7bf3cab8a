#pragma once

#include "core/base/progress.h"
#include "core/formats/records.h"
#include "core/usecases/book_session.h"

namespace tegoed {

struct StatementImportChoices {
    bool acceptOtherAccounts = false; ///< Also of an account that is not known as the company's own (failures E8).
    bool acceptDoubtful = false;      ///< Also lines that are perhaps there already, under another reference.
    bool isTrial = false;             ///< Finds out everything and stores nothing.
};

/// What of one file came in.
struct StatementFileResult {
    QString fileName;
    bool isKnown = false;   ///< This very file was imported before: nothing of it is looked at.
    int statements = 0;
    int added = 0;          ///< Lines.
    int known = 0;          ///< … that were there already.
    int doubtful = 0;       ///< … that are perhaps there already; left out unless accepted.
    int notBooked = 0;      ///< … the bank only announces: never counted as money (failures E7).
    QStringList accounts;
    QList<formats::Problem> problems; ///< Found while comparing with the book: not_own_account, statement_gap, doubtful_lines.
};

struct StatementImportResult {
    BatchId batch; ///< Not valid: a trial.
    std::vector<StatementFileResult> files;
    int added = 0, certain = 0, proposed = 0, unknown = 0; ///< Receipts among the new lines by certainty; what goes out is in none.
    UndoToken undo;
};

/// Stores the statements of files that were read (FileRecord::statements), in one transaction: all or nothing. Lines that were
/// there are left (failures E2, E3); the same file twice is nothing (E1). Nothing is booked yet.
/// Errors: NothingToDo(import) when nothing is new; NotAllowed(not_own_account, account) when nothing but other accounts came;
/// Cancelled.
Result<StatementImportResult> importStatements(BookSession& session, const QList<formats::FileRecord>& files, const StatementImportChoices& choices,
                                               Progress& progress);
/// The exact inverse. Errors: DependsOnLater(match, line) when lines of it are booked, unless `withMatches` takes those back too.
Result<Done> undoStatements(BookSession& session, BatchId batch, bool withMatches);

} // namespace tegoed
