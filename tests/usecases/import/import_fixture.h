#pragma once

#include "core/storage/queries/book_queries.h"
#include "core/usecases/import.h"
#include "tests/support/test_books.h"

#include <optional>

namespace tegoed::test {

/// Imports into a fresh book on a fixed day, and what is there afterwards told by straight SQL.
class Importing {
public:
    explicit Importing(TestBook& book, Date today = Date(2026, 11, 25));

    /// Reads as the program does, by content.
    static QList<formats::FileRecord> read(const QByteArray& bytes, const QString& name = QStringLiteral("list.csv"));
    static QList<formats::FileRecord> readData(const QString& name); ///< A file of tests/usecases/data.

    ImportPlan plan(const QList<formats::FileRecord>& files);
    ImportPlan plan(const QByteArray& bytes, const QString& name = QStringLiteral("list.csv")) { return plan(read(bytes, name)); }
    Result<ImportResult> accept(const ImportPlan& plan, const ImportChoices& choices = {});
    /// Plans and accepts what must go well.
    ImportResult import(const QList<formats::FileRecord>& files, const ImportChoices& choices = {});
    ImportResult import(const QByteArray& bytes, const QString& name = QStringLiteral("list.csv")) { return import(read(bytes, name)); }
    Result<Done> undo(BatchId batch) { return undoImport(m_session, batch); }

    /// Everything a person can see, sorted; without ids, versions and what was withdrawn. The oracle of the undo.
    QStringList state() const;
    /// One value of straight SQL, as text.
    QString value(const QString& sql) const;
    std::int64_t count(const QString& table) const { return value(QStringLiteral("SELECT COUNT(*) FROM ") + table).toLongLong(); }
    /// What the sums of invoices, payments and allocations and the whole check of the book find wrong.
    QStringList brokenSums() const;

    BookSession& session() { return m_session; }
    Database& database() { return m_session.database; }
    static void setCompany(Database& database, const OwnCompany& company);

private:
    FixedClock m_clock;
    SeededRandom m_random{20261125};
    BookSession m_session;
};

/// "new", "updated: email,phone", "unchanged", "rejected: unknown_currency" of one row.
QString outcome(const ImportRow& row);
QStringList outcomes(const ImportPlan& plan);
QStringList warnings(const ImportRow& row); ///< Codes.

} // namespace tegoed::test
