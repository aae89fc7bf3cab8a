#include "core/usecases/books.h"

#include "core/base/text.h"
#include "core/storage/copy_detection.h"
#include "core/storage/stores/book_store.h"
#include "core/usecases/acts/company_acts.h"
#include "core/usecases/acts/text_acts.h"
#include "core/usecases/unit_of_work.h"

#include <QFile>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

void fillNewBook(Database& database, const BookSettings& settings, const OwnCompany& company, const Clock& clock, RandomSource& random)
{
    Transaction transaction(database);
    BookStore store(database);
    NewBookRecord record;
    record.bookId = random.uuid();
    record.instanceId = random.uuid();
    record.createdAt = clock.nowUtc();
    record.country = settings.country;
    record.paymentTermDays = settings.paymentTermDays;
    record.language = settings.language;
    store.insertBook(record);
    if (!company.name.isEmpty()) {
        OwnCompany first = company;
        first.version = BookQueries(database).identity().company.version;
        TEGOED_ENSURE(store.saveOwnCompany(first)); // Nobody else knows this book yet.
    }
    putShippedTexts(database, record.createdAt);
    transaction.commit();
}

} // namespace

Result<std::unique_ptr<Database>> createBook(const BookAddress& address, const NewBook& book, const Clock& clock, RandomSource& random)
{
    // Everything that can be wrong is found before a file is made.
    const auto settings = checkedSettings({book.country, book.language, book.paymentTermDays});
    if (!settings)
        return settings.error();
    OwnCompany company;
    if (toJson(book.company) != toJson(OwnCompany{})) {
        const auto checked = checkedCompany(book.company);
        if (!checked)
            return checked.error();
        company = *checked;
    }
    auto created = Database::create(address);
    if (!created)
        return created.error();
    std::unique_ptr<Database> database = std::move(created).value();
    try {
        fillNewBook(*database, *settings, company, clock, random);
    } catch (const StorageFailure& failure) {
        database.reset();
        if (address.engine == BookAddress::Engine::Sqlite)
            QFile::remove(address.path); // A book without its row is no book.
        return failure.error();
    }
    return database;
}

Result<UndoToken> saveOwnCompany(BookSession& session, const OwnCompany& company)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<UndoToken> {
        auto checked = checkedCompany(company);
        if (!checked)
            return checked.error();
        checked->isConfirmed = true;
        const OwnCompany before = BookQueries(session.database).identity().company;
        if (!BookStore(session.database).saveOwnCompany(*checked))
            return Error{Error::Code::Conflict, {u"company"_s, before.name}, {}};
        changes.book = true;
        return settingsToken(u"company"_s, toJson(before), toJson(BookQueries(session.database).identity().company));
    });
}

Result<UndoToken> saveBookSettings(BookSession& session, const BookSettings& settings)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<UndoToken> {
        const auto checked = checkedSettings(settings);
        if (!checked)
            return checked.error();
        const BookInfo info = BookQueries(session.database).identity();
        storeSettings(session.database, *checked);
        changes.book = true;
        changes.everything = checked->country != info.country; // The legal track of every debtor.
        return settingsToken(u"settings"_s, toJson(BookSettings{info.country, info.language, info.paymentTermDays}), toJson(*checked));
    });
}

Result<Done> saveSetting(BookSession& session, const QString& name, const QString& value)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<Done> {
        if (cleanLine(name).isEmpty())
            return missing("name");
        BookStore(session.database).saveSetting(cleanLine(name), value);
        changes.book = true;
        return Done{};
    });
}

Result<Done> adoptBook(BookSession& session)
{
    const auto adopted = inOneTransaction(session, [&](ChangeSet& changes) -> Result<Done> {
        const BookInfo info = BookQueries(session.database).identity();
        if (info.sendingOffReason.isEmpty())
            return Error{Error::Code::NothingToDo, {u"adopt"_s}, {}};
        BookStore store(session.database);
        store.setInstance(session.random.uuid());
        store.setSendingOff({});
        changes.book = true;
        return Done{};
    });
    if (!adopted)
        return adopted;
    return reading([&]() -> Result<Done> {
        rememberBook(session.database);
        return Done{};
    });
}

} // namespace tegoed
