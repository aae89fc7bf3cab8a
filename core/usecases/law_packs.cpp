#include "core/usecases/law_packs.h"

#include "core/base/hash.h"
#include "core/storage/queries/book_queries.h"
#include "core/storage/stores/document_store.h"
#include "core/storage/stores/law_store.h"
#include "core/usecases/acts/law_acts.h"
#include "core/usecases/law_of_book.h"
#include "core/usecases/unit_of_work.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kLargestPack = 4 * 1024 * 1024;

} // namespace

bool LawPackCheck::needsConfirmation() const
{
    return isOlder || std::any_of(changes.begin(), changes.end(), [](const LawChange& change) { return change.isPast; });
}

bool looksLikeLawPack(const QString& path)
{
    QFile file(path);
    if (!path.endsWith(u".json"_s, Qt::CaseInsensitive) || file.size() > kLargestPack || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray content = file.readAll();
    return content.contains("\"nl_statutory\"") && content.contains("\"as_of\"");
}

Result<LawPackCheck> checkLawPack(BookSession& session, const QString& path)
{
    return reading([&]() -> Result<LawPackCheck> {
        QFile file(path);
        LawPackCheck check;
        check.fileName = QFileInfo(path).fileName();
        if (!file.exists())
            return Error{Error::Code::FileNotFound, {path}, {}};
        if (file.size() > kLargestPack)
            return Error{Error::Code::FileTooLarge, {path, QString::number(kLargestPack / 1024 / 1024)}, {}};
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::Code::FileUnreadable, {path, file.errorString()}, {}};
        check.content = file.readAll();
        LawPackReading read = readLawPack(check.content);
        check.problems = std::move(read.problems);
        const auto now = packOf(session.database); // What a person entered beside it stays, whatever the file says.
        check.now = now->tables().asOf;
        if (!read.pack)
            return check;
        check.pack = std::move(read.pack);
        check.changes = lawDifference(*now, *check.pack);
        check.isOlder = check.pack->tables().asOf < check.now;
        return check;
    });
}

Result<UndoToken> importLawPack(BookSession& session, const LawPackCheck& check, bool isConfirmed)
{
    if (!check.pack)
        return Error{Error::Code::InvalidInput, {u"law_pack"_s, check.fileName}, {}};
    if (check.needsConfirmation() && !isConfirmed)
        return Error{Error::Code::NotAllowed, {u"law_pack_past"_s, check.fileName}, {}};
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<UndoToken> {
        if (check.changes.empty() && check.pack->tables().asOf <= packOf(session.database)->tables().asOf)
            return Error{Error::Code::NothingToDo, {u"law_pack"_s, check.fileName}, {}};
        const Act act(session);
        StoredLawPack pack;
        pack.sha256 = DocumentStore(session.database).putBlob(check.content);
        pack.asOf = check.pack->tables().asOf;
        pack.source = check.fileName;
        pack.actor = act.actor;
        pack.createdAt = act.atUtc;
        changes.book = true;
        changes.everything = true; // Every figure that is shown.
        return lawPackToken(LawStore(session.database).insertPack(pack));
    });
}

Result<LawInUse> lawInUse(BookSession& session)
{
    return reading([&]() -> Result<LawInUse> {
        LawInUse use;
        use.law = lawOf(session.database);
        const auto kept = LawStore(session.database).inForce();
        if (kept && kept->asOf == use.law->tables().asOf) {
            use.isShipped = false;
            use.fileName = kept->source;
            use.broughtInBy = kept->actor;
            use.broughtInAt = kept->createdAt;
        }
        const bool isBelgian = BookQueries(session.database).identity().country == u"BE";
        for (const RateTable table : kRateTables) {
            const bool isOfCountry = isBelgian == (table == RateTable::BeCommercial || table == RateTable::BeLegal);
            if (isOfCountry && session.clock.today() >= use.law->warnFrom(table))
                use.ending.push_back(table);
        }
        return use;
    });
}

} // namespace tegoed
