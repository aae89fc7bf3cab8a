// The import of a list of invoices beside the bare inserts of the rows it leaves: same schema, indices, journal and sync,
// each into a fresh book in one transaction.
#include "core/formats/archive/read_file.h"
#include "core/storage/stores/book_store.h"
#include "core/usecases/import.h"
#include "tests/benchmark/rows.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>

namespace tegoed::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What an accounting package would write: `count` invoices of `count / 20` debtors.
QByteArray invoiceList(int count)
{
    QByteArray text = "Factuurnummer;Debiteurnummer;Debiteur;E-mail;Plaats;Factuurdatum;Vervaldatum;Bedrag;Valuta;Omschrijving\n";
    text.reserve(count * 120);
    const int debtors = std::max(1, count / 20);
    SeededRandom random(1);
    for (int i = 0; i < count; ++i) {
        const int debtor = static_cast<int>(random.next() % static_cast<std::uint64_t>(debtors));
        const Date issued = Date(2024, 1, 1).plusDays(static_cast<int>(random.next() % 1000));
        const QByteArray number = QByteArray::number(debtor);
        text += "2026-" + QByteArray::number(100'000 + i) + ";D" + number + ";Debiteur nummer " + number + " B.V.;info" + number
            + "@example.com;Utrecht;" + issued.toIso().toLatin1() + ';' + issued.plusDays(30).toIso().toLatin1() + ';'
            + QByteArray::number(10 + random.next() % 5000) + ',' + QByteArray::number(10 + random.next() % 90) + ";EUR;Onderhoud installatie\n";
    }
    return text;
}

std::unique_ptr<Database> freshBook(const QString& path)
{
    QFile::remove(path);
    auto created = Database::create({BookAddress::Engine::Sqlite, path, {}, 5432, {}, {}, {}});
    if (!created)
        qFatal("no book: %s", qPrintable(created.error().detail));
    Transaction transaction(**created);
    NewBookRecord record;
    record.bookId = u"11111111-1111-4111-8111-111111111111"_s;
    record.instanceId = u"22222222-2222-4222-8222-222222222222"_s;
    record.createdAt = u"2026-11-25T12:00:00.000Z"_s;
    BookStore(**created).insertBook(record);
    transaction.commit();
    return std::move(created).value();
}

void importInto(const QString& path, const QByteArray& bytes, int count)
{
    const auto database = freshBook(path);
    const FixedClock clock(Date(2026, 11, 25));
    SeededRandom random(1);
    BookSession session{*database, clock, random, u"bench"_s, nullptr};
    NoProgress progress;
    const auto plan = planImport(session, formats::readBytes(bytes, u"list.csv"_s, {}, progress), progress);
    const auto accepted = plan ? acceptImport(session, *plan, {}, progress) : Result<ImportResult>(plan.error());
    if (!accepted || accepted->newCount != count)
        qFatal("the import did not bring %d invoices", count);
}

void check(int code, sqlite3* connection)
{
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW)
        qFatal("sqlite: %s", sqlite3_errmsg(connection));
}

/// The rows of some tables, in memory.
struct Rows {
    QByteArray insert;
    int columns = 0;
    std::vector<sqlite3_value*> values;
    ~Rows() { for (sqlite3_value* value : values) sqlite3_value_free(value); }
};

void readRows(sqlite3* connection, const QByteArray& table, Rows& rows)
{
    sqlite3_stmt* statement = nullptr;
    check(sqlite3_prepare_v2(connection, QByteArray("SELECT * FROM " + table + " ORDER BY rowid").constData(), -1, &statement, nullptr), connection);
    rows.columns = sqlite3_column_count(statement);
    rows.insert = "INSERT INTO " + table + " VALUES (" + QByteArray("?,").repeated(rows.columns).chopped(1) + ')';
    while (sqlite3_step(statement) == SQLITE_ROW)
        for (int column = 0; column < rows.columns; ++column)
            rows.values.push_back(sqlite3_value_dup(sqlite3_column_value(statement, column)));
    sqlite3_finalize(statement);
}

using Tables = std::vector<std::unique_ptr<Rows>>;

Tables tablesOf(const QString& path)
{
    sqlite3* source = nullptr;
    check(sqlite3_open(QFile::encodeName(path).constData(), &source), source);
    Tables tables;
    for (const char* table : {"import_batch", "import_file", "debtor", "case_file", "invoice", "timeline_event", "timeline_value",
                                    "timeline_link"}) {
        tables.push_back(std::make_unique<Rows>());
        readRows(source, table, *tables.back());
    }
    sqlite3_close(source);
    return tables;
}

/// Prepared inserts of the same rows by the C interface, and nothing else.
void bareInserts(const Tables& tables, const QString& path)
{
    freshBook(path).reset();
    sqlite3* connection = nullptr;
    check(sqlite3_open(QFile::encodeName(path).constData(), &connection), connection);
    for (const char* pragma : {"PRAGMA foreign_keys = ON", "PRAGMA synchronous = FULL", "PRAGMA temp_store = MEMORY",
                               "PRAGMA cache_size = -32768", "PRAGMA trusted_schema = OFF", "PRAGMA cell_size_check = ON"})
        check(sqlite3_exec(connection, pragma, nullptr, nullptr, nullptr), connection);
    check(sqlite3_exec(connection, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), connection);
    for (const auto& rows : tables) {
        sqlite3_stmt* statement = nullptr;
        check(sqlite3_prepare_v2(connection, rows->insert.constData(), -1, &statement, nullptr), connection);
        for (std::size_t at = 0; at < rows->values.size(); at += static_cast<std::size_t>(rows->columns)) {
            for (int column = 0; column < rows->columns; ++column)
                sqlite3_bind_value(statement, column + 1, rows->values[at + static_cast<std::size_t>(column)]);
            check(sqlite3_step(statement), connection);
            sqlite3_reset(statement);
        }
        sqlite3_finalize(statement);
    }
    check(sqlite3_exec(connection, "COMMIT", nullptr, nullptr, nullptr), connection);
    sqlite3_close(connection);
}

} // namespace

void importRows(Report& report, Book& book)
{
    const QString folder = QFileInfo(book.path).absolutePath();
    const QString ours = folder + u"/import-ours.tegoed"_s, bare = folder + u"/import-bare.tegoed"_s;
    const QByteArray list = invoiceList(report.invoices());
    Tables tables;
    report.compare(u"Import from CSV: read, checked, stored, undoable"_s, 2.0, [&] { importInto(ours, list, report.invoices()); },
                   u"bare prepared inserts of the same rows"_s, [&] {
                       if (tables.empty())
                           tables = tablesOf(ours); // in the run that does not count
                       bareInserts(tables, bare);
                   });
    for (const QString& path : {ours, bare})
        QFile::remove(path);
}

} // namespace tegoed::bench
