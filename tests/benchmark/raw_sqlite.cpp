#include "tests/benchmark/raw_sqlite.h"

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>

namespace tegoed::bench {
namespace {

void check(int result, sqlite3* database)
{
    if (result == SQLITE_OK || result == SQLITE_ROW || result == SQLITE_DONE)
        return;
    std::fprintf(stderr, "tegoed_bench: %s\n", sqlite3_errmsg(database));
    std::exit(1);
}

} // namespace

RawSqlite::RawSqlite(const QString& path)
{
    check(sqlite3_open_v2(path.toUtf8().constData(), &m_database, SQLITE_OPEN_READWRITE, nullptr), m_database);
    check(sqlite3_exec(m_database, "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32768; PRAGMA synchronous = FULL;", nullptr, nullptr,
                       nullptr), m_database);
}

RawSqlite::~RawSqlite()
{
    sqlite3_close(m_database);
}

std::int64_t RawSqlite::sumOfAll(const char* sql, const std::vector<std::int64_t>& parameters)
{
    sqlite3_stmt* statement = nullptr;
    check(sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr), m_database);
    for (std::size_t i = 0; i < parameters.size(); ++i)
        check(sqlite3_bind_int64(statement, static_cast<int>(i) + 1, parameters[i]), m_database);
    const int columns = sqlite3_column_count(statement);
    std::int64_t sum = 0;
    int result = SQLITE_ROW;
    while ((result = sqlite3_step(statement)) == SQLITE_ROW)
        for (int column = 0; column < columns; ++column)
            sum += sqlite3_column_int64(statement, column);
    check(result, m_database);
    sqlite3_finalize(statement);
    return sum;
}

void RawSqlite::each(const char* sql, const std::function<void(const std::vector<std::int64_t>&)>& row)
{
    sqlite3_stmt* statement = nullptr;
    check(sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr), m_database);
    std::vector<std::int64_t> values(static_cast<std::size_t>(sqlite3_column_count(statement)));
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (std::size_t column = 0; column < values.size(); ++column)
            values[column] = sqlite3_column_int64(statement, static_cast<int>(column));
        row(values);
    }
    sqlite3_finalize(statement);
}

} // namespace tegoed::bench
