#pragma once

#include "core/storage/database.h"

#include <QTest>

#include <memory>
#include <optional>

namespace tegoed::test {

/// A fresh book for one test: made, with its one row (NL, EUR, 30 days, nl) and nothing else. It is removed at the end.
class TestBook {
public:
    TestBook(BookAddress address, std::unique_ptr<Database> opened);
    ~TestBook();
    TestBook(TestBook&&) = default;
    TestBook& operator=(TestBook&&) = delete;

    Database& database() const { return *m_database; }
    operator Database&() const { return *m_database; } // NOLINT: implicit by design
    const BookAddress& address() const { return m_address; }
    bool isSqlite() const { return m_address.engine == BookAddress::Engine::Sqlite; }
    /// Closes the connection and opens the book again.
    void reopen(Database::Mode mode = Database::Mode::ReadWrite);
    void close() { m_database.reset(); }

private:
    BookAddress m_address;
    std::unique_ptr<Database> m_database;
};

/// Adds the column `engine` (the name of a row of `addEngines`) to a `_data` function; further columns and rows are yours.
void addEngineColumn();
/// The rows "SQLite" and "PostgreSQL" for a test function without other columns.
void addEngines();

/// Empty when there is no PostgreSQL server for this run (no fixture `postgres`, or no server programs).
std::optional<BookAddress> newAddress(const QString& engine);
/// `Database::create` plus the row of the book. Fails the run loudly when that does not work.
std::optional<TestBook> newBook(const QString& engine);
/// In the folder of the test (TEGOED_SCRATCH); a leftover of that name is removed.
QString scratchFile(const QString& name);
/// Changes a book behind the program's back: straight SQL on a connection of its own. SQLite's triggers and checks are off.
void tamper(const BookAddress& address, const QStringList& statements);

inline constexpr auto kBookId = "11111111-1111-4111-8111-111111111111";
inline constexpr auto kInstanceId = "22222222-2222-4222-8222-222222222222";

} // namespace tegoed::test

/// `TEGOED_FRESH_BOOK(book)` in a test with the column `engine`: makes it, or skips the row where there is no server.
#define TEGOED_FRESH_BOOK(name)                                                    \
    QFETCH(QString, engine);                                                       \
    std::optional<tegoed::test::TestBook> name##Made = tegoed::test::newBook(engine); \
    if (!name##Made)                                                               \
        QSKIP("not run: no PostgreSQL server on this machine");                    \
    tegoed::test::TestBook& name = *name##Made
