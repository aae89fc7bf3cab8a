#include "core/storage/book_address.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

Error refused(const QString& field, const QString& seen)
{
    return Error{Error::Code::InvalidInput, {field, seen}, {}};
}

Result<BookAddress> parseServer(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    // The text is not repeated in the error: it may hold a password.
    if (!url.isValid())
        return refused(u"address"_s, u"postgresql://…"_s);
    if (!url.password().isEmpty())
        return refused(u"password"_s, u"postgresql://…"_s);

    BookAddress address;
    address.engine = BookAddress::Engine::PostgreSql;
    const QUrlQuery query(url);
    // A socket folder cannot stand where a host name stands, so libpq's own way is followed: ?host=/run/postgresql.
    const QString folder = query.queryItemValue(u"host"_s, QUrl::FullyDecoded);
    address.host = folder.isEmpty() ? url.host() : folder;
    address.port = url.port(5432);
    address.user = url.userName();
    address.database = url.path().mid(1);
    if (query.hasQueryItem(u"schema"_s))
        address.schema = query.queryItemValue(u"schema"_s, QUrl::FullyDecoded);
    for (const auto& [name, value] : query.queryItems()) {
        if (name != "schema"_L1 && name != "host"_L1)
            return refused(u"address"_s, name);
    }
    static const QRegularExpression plainName(u"^[a-z_][a-z0-9_]{0,62}$"_s);
    if (!plainName.match(address.schema).hasMatch() || address.schema.startsWith("pg_"_L1))
        return refused(u"schema"_s, address.schema);
    if (address.database.isEmpty() || address.database.contains(u'/'))
        return refused(u"database"_s, address.database);
    return address;
}

} // namespace

Result<BookAddress> BookAddress::parse(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return Error{Error::Code::MissingInput, {u"address"_s}, {}};
    if (trimmed.startsWith("postgresql://"_L1) || trimmed.startsWith("postgres://"_L1))
        return parseServer(trimmed);
    BookAddress address;
    address.path = QDir::cleanPath(QFileInfo(trimmed).absoluteFilePath());
    return address;
}

QString BookAddress::toString() const
{
    if (engine == Engine::Sqlite)
        return path;
    QUrl url;
    url.setScheme(u"postgresql"_s);
    url.setUserName(user);
    QUrlQuery query;
    if (host.startsWith(u'/')) {
        url.setHost(u"localhost"_s); // An address with a user needs a host; ?host= holds over it.
        query.addQueryItem(u"host"_s, host);
    } else {
        url.setHost(host);
    }
    if (port != 5432)
        url.setPort(port);
    url.setPath(u"/"_s + database);
    query.addQueryItem(u"schema"_s, schema);
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

} // namespace tegoed
