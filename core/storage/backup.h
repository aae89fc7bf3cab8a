#pragma once

#include "core/base/random_source.h"
#include "core/storage/verify.h"

namespace tegoed {

/// Writes a verified copy of the book to `file`, always a SQLite `.tegoed` file: made beside, reopened, verified, synced,
/// renamed. A file that is there is replaced only by a verified one. Errors: DiskFull, FileNotWritable, IntegrityBroken
/// (the copy is not kept), Cancelled.
Result<BookFindings> backupTo(Database& database, const QString& file, Progress& progress);

struct RestoredBook {
    BookFindings findings;
    QString keptAside; ///< Where what stood at the target is now (file name, or schema name); empty = nothing was there.
};
/// Makes the book of `backup` at `target`, with a new instance and sending off ('restored'). What is at the target is kept
/// aside under a name with `atUtc`, never overwritten. Errors: NotABook, IntegrityBroken(backup), BookInUse, …
Result<RestoredBook> restoreTo(const QString& backup, const BookAddress& target, const QString& atUtc, RandomSource& random,
                               Progress& progress);

} // namespace tegoed
