#include "core/storage/copy_detection.h"

#include "core/base/hash.h"
#include "core/base/log.h"
#include "core/storage/database_private.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>
#include <QSysInfo>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

struct BookMark {
    QString machine;
    QString place; ///< Path, or cluster / database / schema.
    QString file;  ///< Device and inode; empty where there are none.
    std::int64_t generation = 0;
};

struct BookIdentity {
    QString instance;
    std::int64_t generation = 0;
    QString sendingOff;
};

QString thisMachine()
{
    // The number itself is nobody's business: only whether it is still the same.
    return sha256Hex("tegoed" + QSysInfo::machineUniqueId()).left(32);
}

QString clusterOf(Database& database)
{
    QSqlQuery query(database.connection()); // Not a Statement: some servers keep this function to themselves.
    const bool known = query.exec(u"SELECT CAST(system_identifier AS text) FROM pg_control_system()"_s) && query.next();
    const BookAddress& address = database.address();
    const QString cluster = known ? query.value(0).toString() : u"%1:%2"_s.arg(address.host).arg(address.port);
    return u"%1/%2/%3"_s.arg(cluster, address.database, address.schema);
}

std::optional<BookIdentity> identityOf(Database& database)
{
    Statement book(database, u"SELECT instance_id, generation, sending_off_reason FROM book"_s);
    if (!book.next())
        return std::nullopt;
    return BookIdentity{book.text(0), book.integer(1), book.text(2)};
}

BookMark markOf(Database& database, std::int64_t generation)
{
    BookMark mark{thisMachine(), {}, {}, generation};
    if (database.dialect().isPostgreSql()) {
        mark.place = clusterOf(database);
        return mark;
    }
    mark.place = database.address().path;
    const auto identity = detail::fileIdentity(mark.place);
    if (identity.inode != 0)
        mark.file = u"%1:%2"_s.arg(identity.device).arg(identity.inode);
    return mark;
}

QString markFile(const QString& instance)
{
    return stateFolder() + u'/' + sha256Hex(instance.toUtf8()).left(40) + u".json"_s;
}

std::optional<BookMark> readMark(const QString& instance)
{
    QFile file(markFile(instance));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    if (json.isEmpty())
        return std::nullopt;
    return BookMark{json.value("machine"_L1).toString(), json.value("place"_L1).toString(), json.value("file"_L1).toString(),
                    json.value("generation"_L1).toInteger()};
}

bool isCopy(const std::optional<BookMark>& known, const BookMark& now, bool onServer)
{
    if (!known)
        return !onServer; // A file from elsewhere. A server's book is opened from many machines for the first time.
    if (known->machine != now.machine && !onServer)
        return true;
    if (now.generation < known->generation)
        return true; // Somebody put an older state back.
    const bool sameFile = !known->file.isEmpty() && known->file == now.file; // Renamed or moved.
    return known->place != now.place && !sameFile;
}

} // namespace

QString stateFolder()
{
#ifdef Q_OS_LINUX
    const QString set = qEnvironmentVariable("XDG_STATE_HOME"); // Qt 6.4 has no location for it yet.
    const QString base = set.startsWith(u'/') ? set : QDir::homePath() + u"/.local/state"_s;
    return base + u"/tegoed/books"_s;
#else
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/tegoed/state/books"_s;
#endif
}

void rememberBook(Database& database)
{
    const auto identity = identityOf(database);
    if (!identity)
        return;
    const BookMark mark = markOf(database, identity->generation);
    QDir().mkpath(stateFolder());
    QSaveFile file(markFile(identity->instance));
    const QJsonObject json{{u"machine"_s, mark.machine}, {u"place"_s, mark.place}, {u"file"_s, mark.file},
                           {u"generation"_s, static_cast<qint64>(mark.generation)}};
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(json).toJson(QJsonDocument::Compact)) < 0 || !file.commit())
        qCWarning(storageLog) << "the state folder cannot be written: copies of books will not be recognised";
    database.d->remembered = true;
    database.d->isCopy = false;
}

void detectCopy(Database& database)
{
    auto identity = identityOf(database);
    if (!identity)
        return;
    const std::optional<BookMark> known = readMark(identity->instance);
    // After the mark: another program of this user may commit and write its mark meanwhile, and a generation read before that
    // would look like an older state put back.
    identity = identityOf(database);
    if (!identity)
        return;
    const BookMark now = markOf(database, identity->generation);
    if (!isCopy(known, now, database.dialect().isPostgreSql())) {
        rememberBook(database);
        return;
    }
    database.d->isCopy = true;
    if (!identity->sendingOff.isEmpty())
        return;
    Transaction transaction(database);
    Statement(database, u"UPDATE book SET sending_off_reason = 'copied' WHERE sending_off_reason = ''"_s).run();
    transaction.commit();
}

} // namespace tegoed
