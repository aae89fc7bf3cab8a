#pragma once

#include <QString>

#include <cstdint>
#include <functional>
#include <vector>

struct sqlite3;

namespace tegoed::bench {

/// The same file through SQLite's own functions, with the same settings as the program and nothing between: the floor.
class RawSqlite {
public:
    explicit RawSqlite(const QString& path);
    ~RawSqlite();
    RawSqlite(const RawSqlite&) = delete;
    RawSqlite& operator=(const RawSqlite&) = delete;

    /// Runs a query, reads every column of every row as a whole number and returns the sum of all (so that nothing is left out).
    std::int64_t sumOfAll(const char* sql, const std::vector<std::int64_t>& parameters = {});
    void each(const char* sql, const std::function<void(const std::vector<std::int64_t>&)>& row);

private:
    sqlite3* m_database = nullptr;
};

} // namespace tegoed::bench
