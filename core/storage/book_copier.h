#pragma once

#include "core/storage/verify.h"

namespace tegoed {

/// Opens books that are being copied, past the doors for users: nothing of them is remembered as a place where the book lives.
class BookCopier {
public:
    /// An existing book, whatever its version up to ours. Errors: as Database::open.
    static Result<std::unique_ptr<Database>> open(const BookAddress& address, bool readOnly);
    /// An empty book with the schema of this program.
    static Result<std::unique_ptr<Database>> create(const BookAddress& address);
    /// A SQLite book at a path.
    static BookAddress fileAddress(const QString& path);

    /// A copy of a SQLite book in one consistent piece, at `path` (an empty file). Throws StorageFailure.
    static void vacuumInto(Database& database, const QString& path);

private:
    static void neverRemember(Database& database);
};

/// A check of a copy: the problems make it IntegrityBroken.
Result<BookFindings> verifiedCopy(Database& copy, Progress& progress);

} // namespace tegoed
