#pragma once

#include "core/base/random_source.h"
#include "core/storage/database.h"

#include <QLockFile>

#include <memory>

namespace tegoed {

/// Shows that a sender is alive, so that nobody has to guess whether a claimed message still has an owner. A book on SQLite has
/// one sender at a time (a lock of the operating system in the state folder); on PostgreSQL each has a lock of its session,
/// which the server takes away when the connection ends.
class SenderPresence {
public:
    /// Errors: BookInUse(outbox) when another program sends from the same SQLite book now.
    static Result<std::unique_ptr<SenderPresence>> announce(Database& database, RandomSource& random);
    ~SenderPresence();
    SenderPresence(const SenderPresence&) = delete;
    SenderPresence& operator=(const SenderPresence&) = delete;

    std::int64_t owner() const { return m_owner; } ///< Written into what this sender claims.
    /// Whether whoever had this owner number is gone for certain. Own number: no.
    bool isGone(std::int64_t owner);
    /// After the connection was lost and made again: the same sender under a new number.
    void announceAgain(RandomSource& random);

private:
    SenderPresence(Database& database, std::unique_ptr<QLockFile> lock) : m_database(database), m_lock(std::move(lock)) {}
    Database& m_database;
    std::unique_ptr<QLockFile> m_lock; ///< SQLite.
    std::int64_t m_owner = 0;
};

} // namespace tegoed
