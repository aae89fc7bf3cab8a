#include "core/storage/sender_presence.h"

#include "core/storage/copy_detection.h"
#include "core/storage/dialect.h"
#include "core/storage/queries/book_queries.h"

#include <QDir>
#include <QThread>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A sender that was killed between making the lock and writing its name into it leaves one that belongs to nobody, and that no
/// process could ever end. A sender that lives is done with that in a moment, and holds the file by the system besides.
bool takeNameless(QLockFile& lock)
{
    qint64 process = 0;
    QString host, program;
    const auto hasName = [&] { return lock.getLockInfo(&process, &host, &program); };
    if (lock.error() != QLockFile::LockFailedError || hasName())
        return false;
    QThread::msleep(200);
    return !hasName() && lock.removeStaleLockFile() && lock.tryLock(0);
}

/// Who takes over the lock of one that is gone holds a lock meanwhile, which a sender killed just then leaves behind in its turn, and
/// one killed while it took over that lock leaves a third. They would keep others out for half a minute.
bool take(QLockFile& lock, int guards = 4)
{
    if (lock.tryLock(0) || takeNameless(lock))
        return true;
    if (lock.error() != QLockFile::LockFailedError || guards == 0)
        return false;
    QLockFile guard(lock.fileName() + u".rmlock"_s); // The name Qt gives it.
    guard.setStaleLockTime(0);
    if (!take(guard, guards - 1))
        return false;
    guard.unlock();
    return lock.tryLock(0) || takeNameless(lock);
}

} // namespace

Result<std::unique_ptr<SenderPresence>> SenderPresence::announce(Database& database, RandomSource& random)
{
    std::unique_ptr<QLockFile> lock;
    if (database.dialect().isSqlite()) {
        QDir().mkpath(stateFolder());
        const QString instance = BookQueries(database).identity().instanceId;
        lock = std::make_unique<QLockFile>(stateFolder() + u"/sender-"_s + instance + u".lock"_s);
        lock->setStaleLockTime(0); // Not by age: by whether its process is there.
        if (!take(*lock))
            return Error{Error::Code::BookInUse, {database.address().toString()}, u"another program sends from this book"_s};
    }
    std::unique_ptr<SenderPresence> presence(new SenderPresence(database, std::move(lock)));
    presence->announceAgain(random);
    return presence;
}

SenderPresence::~SenderPresence()
{
    if (!m_database.dialect().isPostgreSql())
        return;
    try {
        Statement(m_database, u"SELECT pg_advisory_unlock(?)"_s).bind(m_owner).next();
    } catch (const StorageFailure&) {
        // A connection that is gone has no locks.
    }
}

void SenderPresence::announceAgain(RandomSource& random)
{
    m_owner = static_cast<std::int64_t>(random.next() >> 2) + 1; // Positive, and far from other locks of the server.
    if (m_database.dialect().isPostgreSql())
        Statement(m_database, u"SELECT pg_advisory_lock(?)"_s).bind(m_owner).next();
}

bool SenderPresence::isGone(std::int64_t owner)
{
    if (owner == m_owner)
        return false;
    if (m_database.dialect().isSqlite())
        return true; // The lock is ours, and only its holder claims.
    Statement taken(m_database, u"SELECT CASE WHEN pg_try_advisory_lock(?) THEN 1 ELSE 0 END"_s);
    if (!taken.bind(owner).next() || taken.integer(0) == 0)
        return false;
    Statement(m_database, u"SELECT pg_advisory_unlock(?)"_s).bind(owner).next();
    return true;
}

} // namespace tegoed
