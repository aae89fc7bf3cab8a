// The logo on the letterhead of the own company.
#include "core/documents/logo_image.h"
#include "core/storage/stores/book_store.h"
#include "core/storage/stores/document_store.h"
#include "core/usecases/acts/company_acts.h"
#include "core/usecases/books.h"
#include "core/usecases/unit_of_work.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<UndoToken> storeLogo(BookSession& session, const QByteArray& png)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<UndoToken> {
        const OwnCompany before = BookQueries(session.database).identity().company;
        OwnCompany after = before;
        after.logoSha256 = png.isEmpty() ? QString() : DocumentStore(session.database).putBlob(png);
        if (after.logoSha256 == before.logoSha256)
            return Error{Error::Code::NothingToDo, {u"logo"_s}, {}};
        if (!BookStore(session.database).saveOwnCompany(after))
            return Error{Error::Code::Conflict, {u"company"_s, before.name}, {}};
        changes.book = true;
        return settingsToken(u"company"_s, toJson(before), toJson(BookQueries(session.database).identity().company));
    });
}

} // namespace

Result<UndoToken> saveLogo(BookSession& session, const QByteArray& file)
{
    const Result<QByteArray> png = safeLogo(file);
    return png ? storeLogo(session, *png) : Result<UndoToken>(png.error());
}

Result<UndoToken> removeLogo(BookSession& session)
{
    return storeLogo(session, {});
}

} // namespace tegoed
