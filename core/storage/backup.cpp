#include "core/storage/backup.h"

#include "core/storage/book_copier.h"
#include "core/storage/book_files.h"
#include "core/storage/book_tables.h"
#include "core/storage/dialect.h"
#include "core/storage/migrations.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace {

/// A full disk or a closed folder is about the file being written, not about the book.
Error aboutFile(Error error, const QString& file)
{
    if (error.code == Error::Code::FileUnreadable)
        error.code = Error::Code::FileNotWritable;
    if (error.code == Error::Code::DiskFull || error.code == Error::Code::FileNotWritable)
        error.arguments = {file, error.detail};
    return error;
}

/// What the migrations since `version` put into rows that are there already: a copy of an older book has the schema of this program.
void fillAsMigrated(Database& file, int version)
{
    for (const Migration& migration : shippedMigrations()) {
        if (migration.version <= version)
            continue;
        for (const QString& sql : file.dialect().statements(migration.sql)) {
            if (sql.startsWith("UPDATE "_L1))
                file.execute(sql);
        }
    }
}

/// Row by row, within one view of the server's book. The digest of both must be equal.
void copyFromServer(Database& server, Database& file, Progress& progress)
{
    const ReadView view(server);
    RowProgress steps(progress, RowProgress::rowsOf(server) * 2);
    Transaction transaction(file);
    copyTables(server, file, steps);
    fillAsMigrated(file, recordedSchemaVersion(server));
    // The copy keeps the identity of the book; its generation is not content.
    transaction.commit();
    if (digestOf(server, steps) != digestLike(file, server, steps))
        throw StorageFailure(Error{Error::Code::IntegrityBroken, {u"the copy differs from the book"_s}, u"digest"_s});
}

Result<Done> writeCopy(Database& database, const QString& path, Progress& progress)
{
    if (database.dialect().isSqlite()) {
        if (const auto error = makeFile(path)) // Before SQLite does: readable by its owner only.
            return *error;
        BookCopier::vacuumInto(database, path);
        return Done{};
    }
    auto file = BookCopier::create(BookCopier::fileAddress(path));
    if (!file)
        return file.error();
    copyFromServer(database, **file, progress);
    return Done{};
}

Result<BookFindings> makeBackup(Database& database, const QString& file, Progress& progress)
{
    if (!progress.report(0, 0))
        return Error{Error::Code::Cancelled, {}, {}};
    const PartFile part(partNameOf(file));
    if (const auto written = writeCopy(database, part.path(), progress); !written)
        return aboutFile(written.error(), file);

    Result<BookFindings> findings = [&]() -> Result<BookFindings> {
        auto copy = BookCopier::open(BookCopier::fileAddress(part.path()), true); // As somebody will who needs it.
        return copy ? verifiedCopy(**copy, progress) : copy.error();
    }();
    if (!findings)
        return findings;
    if (const auto error = syncFile(part.path()))
        return aboutFile(*error, file);
    if (const auto error = moveOver(part.path(), file))
        return aboutFile(*error, file);
    return findings;
}

} // namespace

Result<BookFindings> backupTo(Database& database, const QString& file, Progress& progress)
{
    TEGOED_ENSURE(!database.inTransaction());
    try {
        return makeBackup(database, file, progress);
    } catch (const WorkCancelled&) {
        return Error{Error::Code::Cancelled, {}, {}};
    } catch (const StorageFailure& failure) {
        return aboutFile(failure.error(), file);
    }
}

} // namespace tegoed
