#include "core/storage/backup.h"

#include "core/storage/book_copier.h"
#include "core/storage/book_files.h"
#include "core/storage/book_tables.h"
#include "core/storage/database_private.h"
#include "core/storage/dialect.h"
#include "core/storage/migrations.h"
#include "core/storage/stores/book_store.h"

#include <QDir>
#include <QFileInfo>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace {

/// 2026-04-01T10:00:00.000Z as part of a name: 20260401t100000.
QString stamp(const QString& atUtc)
{
    QString digits;
    for (const QChar c : atUtc.left(19)) {
        if (c.isDigit())
            digits += c;
        else if (c == u'T')
            digits += u't';
    }
    return digits;
}

Error ofBackup(Error error, const QString& backup)
{
    if (error.code == Error::Code::IntegrityBroken || error.code == Error::Code::StorageBroken)
        return Error{Error::Code::IntegrityBroken, {backup}, error.detail.isEmpty() ? error.arguments.join(u' ') : error.detail};
    return error;
}

/// A new instance, not allowed to send until a person has decided.
void makeRestored(Database& book, RandomSource& random)
{
    Transaction transaction(book);
    BookStore store(book);
    store.setInstance(random.uuid());
    store.setSendingOff(u"restored"_s);
    transaction.commit();
}

/// The backup as a book of this program's version, in the file `part`. Verified.
Result<BookFindings> prepareFile(const QString& backup, const QString& part, RandomSource& random, Progress& progress)
{
    auto source = BookCopier::open(BookCopier::fileAddress(backup), true);
    if (!source)
        return source.error();
    if (const auto error = makeFile(part))
        return *error;
    BookCopier::vacuumInto(**source, part);
    auto book = BookCopier::open(BookCopier::fileAddress(part), false);
    if (!book)
        return book.error();
    const auto findings = verifiedCopy(**book, progress); // As it was saved, before anything is changed in it.
    if (!findings)
        return findings;
    applyMigrations(**book, shippedMigrations());
    makeRestored(**book, random);
    return findings;
}

/// Nobody may be writing into the book that is put aside.
std::optional<Error> requireIdle(const QString& path)
{
    auto there = BookCopier::open(BookCopier::fileAddress(path), false);
    if (!there) // Whatever it is, it is kept; only a book can be in use.
        return there.error().code == Error::Code::BookInUse ? std::optional<Error>(there.error()) : std::nullopt;
    try {
        (*there)->execute(u"BEGIN EXCLUSIVE"_s);
        (*there)->execute(u"ROLLBACK"_s);
    } catch (const StorageFailure& failure) {
        if (failure.error().code == Error::Code::BookInUse)
            return failure.error();
    }
    return std::nullopt;
}

QString keptNameOf(const QString& path, const QString& atUtc)
{
    const QFileInfo info(path);
    const QString base = info.dir().filePath(u"%1.kept-%2"_s.arg(info.completeBaseName(), stamp(atUtc)));
    QString name = base + u".tegoed"_s;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = u"%1-%2.tegoed"_s.arg(base).arg(number);
    return name;
}

Result<RestoredBook> restoreToFile(const QString& backup, const QString& target, const QString& atUtc, RandomSource& random,
                                   Progress& progress)
{
    if (const QString kind = networkFileSystem(target); !kind.isEmpty())
        return Error{Error::Code::NetworkShare, {target}, kind};
    const PartFile part(partNameOf(target));
    const auto findings = prepareFile(backup, part.path(), random, progress);
    if (!findings)
        return ofBackup(findings.error(), backup);
    if (const auto error = syncFile(part.path()))
        return *error;

    RestoredBook restored{*findings, {}};
    if (QFileInfo::exists(target)) {
        if (const auto error = requireIdle(target))
            return *error;
        restored.keptAside = keptNameOf(target, atUtc);
        if (const auto error = keepAside(target, restored.keptAside))
            return *error;
    }
    if (const auto error = moveOver(part.path(), target))
        return *error;
    return restored;
}

QString keptSchemaOf(Database& server, const QString& schema, const QString& atUtc)
{
    const QString base = u"%1_kept_%2"_s.arg(schema.left(40), stamp(atUtc)); // PostgreSQL cuts names at 63.
    QString name = base;
    Statement there(server, u"SELECT COUNT(*) FROM pg_namespace WHERE nspname = ?"_s);
    for (int number = 2;; ++number) {
        there.bind(name);
        const bool isTaken = there.next() && there.integer(0) > 0;
        while (there.next()) { }
        if (!isTaken)
            return name;
        name = u"%1_%2"_s.arg(base).arg(number);
    }
}

bool schemaExists(Database& server, const QString& schema)
{
    Statement there(server, u"SELECT COUNT(*) FROM pg_namespace WHERE nspname = ?"_s);
    return there.bind(schema).next() && there.integer(0) > 0;
}

/// Both names change in one transaction: at no moment is there no book, or half a one.
QString changeNames(Database& server, const QString& made, const QString& target, const QString& atUtc)
{
    QString kept;
    server.execute(u"BEGIN"_s);
    try {
        if (schemaExists(server, target)) {
            Statement isBook(server, u"SELECT to_regclass(?) IS NOT NULL"_s);
            if (isBook.bind(target + u".book"_s).next() && isBook.boolean(0))
                server.execute(u"SELECT one FROM \"%1\".book FOR UPDATE"_s.arg(target)); // Waits for who is writing.
            kept = keptSchemaOf(server, target, atUtc);
            server.execute(u"ALTER SCHEMA \"%1\" RENAME TO \"%2\""_s.arg(target, kept));
        }
        server.execute(u"ALTER SCHEMA \"%1\" RENAME TO \"%2\""_s.arg(made, target));
        server.execute(u"COMMIT"_s);
    } catch (const StorageFailure&) {
        QSqlQuery(server.connection()).exec(u"ROLLBACK"_s);
        throw;
    }
    return kept;
}

/// A schema that is being filled; it goes when it did not get its final name.
class MadeSchema {
public:
    MadeSchema(const BookAddress& address, std::unique_ptr<Database> database) : m_name(address.schema), m_database(std::move(database)) {}
    ~MadeSchema()
    {
        if (!m_isDone)
            QSqlQuery(m_database->connection()).exec(u"DROP SCHEMA \"%1\" CASCADE"_s.arg(m_name));
    }
    MadeSchema(const MadeSchema&) = delete;
    MadeSchema& operator=(const MadeSchema&) = delete;
    Database& database() { return *m_database; }
    void done() { m_isDone = true; }

private:
    QString m_name;
    std::unique_ptr<Database> m_database;
    bool m_isDone = false;
};

Result<RestoredBook> restoreToServer(const QString& backup, const BookAddress& target, const QString& atUtc, RandomSource& random,
                                     Progress& progress)
{
    // By way of a file, so that an older backup is migrated and verified before the server hears of it.
    const PartFile part(QDir::temp().filePath(QFileInfo(partNameOf(backup)).fileName()));
    const auto findings = prepareFile(backup, part.path(), random, progress);
    if (!findings)
        return ofBackup(findings.error(), backup);
    auto file = BookCopier::open(BookCopier::fileAddress(part.path()), true);
    if (!file)
        return file.error();

    BookAddress madeAt = target;
    madeAt.schema = target.schema.left(40) + u"_"_s + random.uuid().left(8);
    auto created = BookCopier::create(madeAt);
    if (!created)
        return created.error();
    MadeSchema made(madeAt, std::move(created).value());
    {
        const ReadView view(**file);
        RowProgress steps(progress, RowProgress::rowsOf(**file));
        Transaction transaction(made.database());
        copyTables(**file, made.database(), steps);
        transaction.commit();
    }
    const auto copied = verifiedCopy(made.database(), progress);
    if (!copied)
        return copied.error();
    if (copied->digest != contentDigest(**file))
        return Error{Error::Code::IntegrityBroken, {u"the copy differs from the backup"_s}, u"digest"_s};
    RestoredBook restored{*copied, changeNames(made.database(), madeAt.schema, target.schema, atUtc)};
    made.done();
    return restored;
}

} // namespace

Result<RestoredBook> restoreTo(const QString& backup, const BookAddress& target, const QString& atUtc, RandomSource& random,
                               Progress& progress)
{
    if (!QFileInfo::exists(backup))
        return Error{Error::Code::FileNotFound, {backup}, {}};
    try {
        return target.engine == BookAddress::Engine::Sqlite ? restoreToFile(backup, target.path, atUtc, random, progress)
                                                            : restoreToServer(backup, target, atUtc, random, progress);
    } catch (const WorkCancelled&) {
        return Error{Error::Code::Cancelled, {}, {}};
    } catch (const StorageFailure& failure) {
        return failure.error();
    }
}

} // namespace tegoed
