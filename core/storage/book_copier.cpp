#include "core/storage/book_copier.h"

#include "core/storage/database_private.h"
#include "core/storage/migrations.h"

#include <QSqlDriver>
#include <QSqlField>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

void BookCopier::neverRemember(Database& database)
{
    database.d->isCopy = true;
}

Result<std::unique_ptr<Database>> BookCopier::open(const BookAddress& address, bool readOnly)
{
    try {
        auto connected = Database::connect(address, readOnly);
        if (!connected)
            return connected;
        neverRemember(**connected);
        if (const auto error = (*connected)->recognise(Database::OldSchema::Accept))
            return *error;
        return connected;
    } catch (const StorageFailure& failure) {
        return failure.error();
    }
}

Result<std::unique_ptr<Database>> BookCopier::create(const BookAddress& address)
{
    auto created = Database::create(address);
    if (created)
        neverRemember(**created);
    return created;
}

BookAddress BookCopier::fileAddress(const QString& path)
{
    BookAddress address;
    address.path = path;
    return address;
}

void BookCopier::vacuumInto(Database& database, const QString& path)
{
    QSqlField place(QString(), QMetaType(QMetaType::QString));
    place.setValue(path);
    database.execute(u"VACUUM INTO "_s + database.connection().driver()->formatValue(place));
}

Result<BookFindings> verifiedCopy(Database& copy, Progress& progress)
{
    auto findings = verifyStorage(copy, progress);
    if (findings && !findings->isSound())
        return Error{Error::Code::IntegrityBroken, {findings->problems.first()}, findings->problems.join(u"; "_s)};
    return findings;
}

} // namespace tegoed
