#pragma once

#include "core/base/progress.h"
#include "core/storage/database.h"

#include <QStringList>

namespace tegoed {

/// What a check of the whole book found.
struct BookFindings {
    QStringList problems; ///< Technical sentences in English with ids, never names. Empty = all is well.
    int invoices = 0, allocations = 0, events = 0, blobs = 0;
    QString digest;       ///< SHA-256 of the content: equal for equal content on both engines (decision 28).
    bool isSound() const { return problems.isEmpty(); }
};

/// Integrity of the file, foreign keys, schema, stored sums, chains, blobs, rules no constraint can say.
/// Errors: Cancelled; a file too broken to read is a finding, not an error.
Result<BookFindings> verifyStorage(Database& database, Progress& progress);

/// The digest alone. The instance, the generation and the reason sending is off are not part of the content.
QString contentDigest(Database& database);

/// The first thing that is wrong with the pages of a SQLite file, found by `quick_check`; empty = sound. Files above 256 MiB
/// are not looked at (more than two seconds), nor is a server.
QString quickCheckFile(Database& database);

} // namespace tegoed
