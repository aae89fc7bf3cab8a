#include "core/storage/backup.h"
#include "core/storage/verify.h"
#include "core/usecases/books.h"
#include "core/usecases/unit_of_work.h"

#include <QJsonArray>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

VerifyReport reportOf(const BookFindings& findings)
{
    return {findings.problems, findings.invoices, findings.allocations, findings.events, findings.blobs, findings.digest};
}

} // namespace

QJsonObject VerifyReport::toJson() const
{
    return {{u"sound"_s, problems.isEmpty()},
            {u"problems"_s, QJsonArray::fromStringList(problems)},
            {u"invoices"_s, invoices},
            {u"allocations"_s, allocations},
            {u"events"_s, events},
            {u"blobs"_s, blobs},
            {u"digest"_s, digest}};
}

Result<Done> quickCheckBook(Database& database)
{
    return reading([&]() -> Result<Done> {
        const QString found = quickCheckFile(database);
        if (!found.isEmpty())
            return Error{Error::Code::IntegrityBroken, {found}, {}};
        return Done{};
    });
}

Result<VerifyReport> verifyBook(Database& database, Progress& progress)
{
    return reading([&]() -> Result<VerifyReport> {
        const auto findings = verifyStorage(database, progress);
        if (!findings)
            return findings.error();
        return reportOf(*findings);
    });
}

Result<VerifyReport> backupBook(Database& database, const QString& file, Progress& progress)
{
    return reading([&]() -> Result<VerifyReport> {
        const auto findings = backupTo(database, file, progress);
        if (!findings)
            return findings.error();
        return reportOf(*findings);
    });
}

Result<RestoreReport> restoreBook(const QString& backup, const BookAddress& target, const Clock& clock, RandomSource& random,
                                  Progress& progress)
{
    return reading([&]() -> Result<RestoreReport> {
        const auto restored = restoreTo(backup, target, clock.nowUtc(), random, progress);
        if (!restored)
            return restored.error();
        return RestoreReport{reportOf(restored->findings), restored->keptAside};
    });
}

} // namespace tegoed
