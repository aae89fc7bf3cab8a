#pragma once

#include "core/base/result.h"

#include <QString>

namespace tegoed {

/// Where a book lives: one SQLite file, or one schema of a PostgreSQL database (decision 28).
struct BookAddress {
    enum class Engine { Sqlite, PostgreSql };

    Engine engine = Engine::Sqlite;
    QString path; ///< SQLite: absolute path.
    QString host; ///< PostgreSQL …
    int port = 5432;
    QString user;
    QString database;
    QString schema = QStringLiteral("tegoed");

    /// A path, or `postgresql://user@host:port/db?schema=name`. A password in the address is refused (InvalidInput):
    /// it comes from pgpass or the keychain.
    static Result<BookAddress> parse(const QString& text);
    QString toString() const; ///< What `parse` reads; never holds a password.
    friend bool operator==(const BookAddress&, const BookAddress&) = default;
};

} // namespace tegoed
