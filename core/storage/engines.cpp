#include "core/storage/engines.h"

#include "core/storage/database_private.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

QString sqliteVersion()
{
    const QString name = detail::newConnectionName();
    QString version;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        connection.setDatabaseName(u":memory:"_s);
        if (connection.open()) {
            QSqlQuery query(connection);
            if (query.exec(u"SELECT sqlite_version()"_s) && query.next())
                version = query.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return version;
}

bool hasPostgreSql()
{
    return QSqlDatabase::isDriverAvailable(u"QPSQL"_s);
}

} // namespace tegoed
