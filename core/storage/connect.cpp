#include "core/storage/database_private.h"

#include <QFileInfo>
#include <QStorageInfo>
#include <QUrl>
#include <QVersionNumber>

#include <atomic>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace tegoed::detail {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<Error> runAll(QSqlDatabase& connection, const QStringList& statements, const Dialect& dialect, const QString& where)
{
    QSqlQuery query(connection);
    for (const QString& sql : statements) {
        if (!query.exec(sql))
            return dialect.classify(query.lastError(), where);
        query.finish();
    }
    return std::nullopt;
}

QString firstValue(QSqlDatabase& connection, const QString& sql)
{
    QSqlQuery query(connection);
    return query.exec(sql) && query.next() ? query.value(0).toString() : QString();
}

bool isThisMachine(const QString& host)
{
    return host.isEmpty() || host.startsWith(u'/') || host == "localhost"_L1 || host == "::1"_L1 || host.startsWith("127."_L1);
}

/// How long a book that somebody else is writing to is waited for. Tests that hold it on purpose wait less.
int busyMilliseconds()
{
    bool isSet = false;
    const int wished = qEnvironmentVariableIntValue("TEGOED_TEST_BUSY_MS", &isSet);
    return isSet && wished > 0 && wished < 10'000 ? wished : 10'000;
}

/// TLS is required beyond this machine; a server's name is checked unless whoever set up the machine said otherwise.
QString sslMode(const QString& host)
{
    if (isThisMachine(host))
        return u"prefer"_s;
    const QString wished = qEnvironmentVariable("PGSSLMODE");
    return wished == "require"_L1 || wished == "verify-ca"_L1 ? wished : u"verify-full"_s;
}

} // namespace

FileIdentity fileIdentity(const QString& path)
{
#ifdef Q_OS_UNIX
    struct stat status {};
    if (::stat(QFile::encodeName(path).constData(), &status) == 0)
        return {static_cast<std::uint64_t>(status.st_dev), static_cast<std::uint64_t>(status.st_ino)};
#else
    Q_UNUSED(path)
#endif
    return {};
}

QString networkFileSystem(const QString& path)
{
    if (path.startsWith("//"_L1) || path.startsWith("\\\\"_L1))
        return u"unc"_s;
    // Tests say what kind of place a folder is; nobody mounts a server for a test.
    QString type = qEnvironmentVariable("TEGOED_TEST_FILESYSTEM");
    if (type.isEmpty()) {
        const QFileInfo info(path);
        type = QString::fromUtf8(QStorageInfo(info.exists() ? path : info.absolutePath()).fileSystemType()).toLower();
    }
    static const QStringList exact{u"nfs"_s,   u"nfs3"_s,  u"nfs4"_s, u"cifs"_s,       u"smb"_s,         u"smb2"_s,        u"smb3"_s,
                                   u"smbfs"_s, u"ncpfs"_s, u"afs"_s,  u"davfs"_s,      u"webdav"_s,      u"fuse.sshfs"_s,  u"fuse.davfs2"_s,
                                   u"afpfs"_s, u"coda"_s,  u"glusterfs"_s, u"fuse.glusterfs"_s, u"fuse.rclone"_s, u"fuse.gvfsd-fuse"_s};
    return exact.contains(type) ? type : QString();
}

bool isInSyncedFolder(const QString& path)
{
    static const QStringList names{u"dropbox"_s, u"onedrive"_s, u"nextcloud"_s, u"owncloud"_s, u"google drive"_s,
                                   u"googledrive"_s, u"icloud drive"_s, u"mobile documents"_s, u"syncthing"_s};
    for (const QString& part : QFileInfo(path).absolutePath().toLower().split(u'/', Qt::SkipEmptyParts)) {
        for (const QString& name : names) {
            if (part == name || part.startsWith(name + u" "_s) || part.startsWith(name + u"-"_s))
                return true;
        }
    }
    return false;
}

QString newConnectionName()
{
    static std::atomic<int> number{0};
    return u"tegoed-%1"_s.arg(++number);
}

std::optional<Error> connectSqlite(QSqlDatabase& connection, const QString& path, bool readOnly)
{
    // As a URI, because only there can be said that a missing file must not be made (failures F19).
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
    connection.setDatabaseName(u"file:%1?mode=%2"_s.arg(encoded, readOnly ? u"ro"_s : u"rw"_s));
    connection.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyMilliseconds()));
    const Dialect dialect(BookAddress::Engine::Sqlite);
    if (!connection.open())
        return Error{Error::Code::FileUnreadable, {path, connection.lastError().databaseText()}, connection.lastError().text()};
    if (const auto error = runAll(connection,
                                  {u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s, u"PRAGMA foreign_keys = ON"_s,
                                   u"PRAGMA synchronous = FULL"_s, u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA cache_size = -32768"_s},
                                  dialect, path))
        return error;
    return std::nullopt;
}

std::optional<Error> connectPostgreSql(QSqlDatabase& connection, const BookAddress& address, bool readOnly, QStringList& warnings)
{
    const QString where = address.toString();
    connection.setHostName(address.host);
    connection.setPort(address.port);
    connection.setUserName(address.user);
    connection.setDatabaseName(address.database); // No password: libpq finds it in pgpass.
    connection.setConnectOptions(u"connect_timeout=10;application_name=tegoed;sslmode=%1"_s.arg(sslMode(address.host)));
    if (!connection.open())
        return Error{Error::Code::ConnectionFailed, {where}, connection.lastError().databaseText().trimmed()};

    QStringList statements{u"SET search_path TO \"%1\""_s.arg(address.schema), u"SET lock_timeout = %1"_s.arg(busyMilliseconds()), u"SET TimeZone = 'UTC'"_s,
                           u"SET client_min_messages = 'warning'"_s, u"SET idle_in_transaction_session_timeout = 0"_s};
    if (readOnly)
        statements += u"SET default_transaction_read_only = on"_s;
    if (const auto error = runAll(connection, statements, Dialect(BookAddress::Engine::PostgreSql), where))
        return error;
    if (firstValue(connection, u"SHOW server_version_num"_s).toInt() < 140000)
        return Error{Error::Code::ConnectionFailed, {where}, u"PostgreSQL 14 or newer is needed"_s};
    if (firstValue(connection, u"SHOW fsync"_s) != "on"_L1)
        warnings += u"fsync_off"_s;
    if (firstValue(connection, u"SHOW synchronous_commit"_s) == "off"_L1)
        warnings += u"synchronous_commit_off"_s;
    return std::nullopt;
}

} // namespace tegoed::detail
