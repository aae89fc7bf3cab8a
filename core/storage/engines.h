#pragma once

#include <QString>

namespace tegoed {

QString sqliteVersion();  ///< Of the library the SQLite driver uses: "3.40.1"; empty when the driver is missing.
bool hasPostgreSql();     ///< The PostgreSQL driver can be loaded.

} // namespace tegoed
