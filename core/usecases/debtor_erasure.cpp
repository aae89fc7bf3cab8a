#include "core/usecases/debtor_erasure.h"

#include "core/base/text.h"
#include "core/storage/queries/book_queries.h"
#include "core/storage/queries/debtor_queries.h"
#include "core/storage/queries/invoice_queries.h"
#include "core/storage/stores/erasure_store.h"
#include "core/usecases/acts/act.h"
#include "core/usecases/unit_of_work.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<Date> keepUntil(const ErasureStore& store, const std::vector<DebtorId>& debtors, const QString& country, const Date& today)
{
    const int years = country == u"BE" ? 10 : 7;
    std::optional<Date> last;
    for (const DebtorId id : debtors) {
        if (const std::optional<Date> newest = store.newestRecord(id)) {
            const Date until(newest->year() + years, 12, 31);
            if (!last || *last < until)
                last = until;
        }
    }
    return last && !(*last < today) ? last : std::nullopt;
}

Result<ErasureCheck> check(Database& database, DebtorId debtor, const Date& today)
{
    const auto detail = DebtorQueries(database).detail(debtor, today);
    if (!detail)
        return notFound("debtor", debtor.value);
    if (detail->mergedInto.isValid())
        return Error{Error::Code::NotAllowed, {u"merged_elsewhere"_s, detail->data.name}, {}};
    ErasureCheck found;
    found.name = detail->data.name;
    found.debtors = {debtor};
    found.debtors.insert(found.debtors.end(), detail->mergedDebtors.begin(), detail->mergedDebtors.end());
    const ErasureStore store(database);
    for (const DebtorId id : found.debtors)
        found.hasOpenItems = found.hasOpenItems || store.hasOpenItems(id);
    found.keepUntil = keepUntil(store, found.debtors, BookQueries(database).identity().country, today);
    found.contacts = static_cast<int>(detail->contacts.size());
    found.documents = static_cast<int>(InvoiceQueries(database).documents(debtor).size());
    return found;
}

/// In the language of the book, as everybody who reads it later sees it.
QString neutralName(const QString& bookLanguage, DebtorId id)
{
    return (bookLanguage == u"nl" ? u"Gewiste debiteur %1"_s : u"Erased debtor %1"_s).arg(id.value);
}

} // namespace

Result<ErasureCheck> checkErasure(BookSession& session, DebtorId debtor)
{
    return reading([&] { return check(session.database, debtor, session.clock.today()); });
}

Result<Erased> eraseDebtor(BookSession& session, DebtorId debtor, const ErasureChoices& choices)
{
    const QString reason = cleanLine(choices.reason);
    if (reason.isEmpty())
        return missing("reason");
    const auto prepared = reading([&]() -> Result<Done> {
        ErasureStore(session.database).beginOverwriting();
        return Done{};
    });
    if (!prepared)
        return prepared.error();

    Result<Erased> done = inOneTransaction(session, [&](ChangeSet& changes) -> Result<Erased> {
        const Act act(session);
        const Result<ErasureCheck> found = check(session.database, debtor, act.today);
        if (!found)
            return found.error();
        if (found->hasOpenItems && !choices.isForced)
            return Error{Error::Code::NotAllowed, {u"open_items"_s, found->name}, {}};
        if (found->keepUntil && !choices.isForced)
            return Error{Error::Code::NotAllowed, {u"retention_duty"_s, found->keepUntil->toIso()}, {}};

        const QString language = BookQueries(session.database).identity().language;
        ErasureStore store(session.database);
        Erased erased;
        erased.name = neutralName(language, debtor);
        for (const DebtorId id : found->debtors) {
            const ErasedRows rows = store.erase(id, neutralName(language, id));
            erased.contacts += rows.contacts;
            erased.documents += rows.documents;
            erased.values += rows.values;
            NewEvent event = eventOf(act, id, EventKind::DebtorErased,
                                     {{u"debtor"_s, static_cast<qint64>(id.value)},
                                      {u"forced"_s, choices.isForced && (found->hasOpenItems || found->keepUntil)},
                                      {u"contacts"_s, rows.contacts}, {u"documents"_s, rows.documents}, {u"values"_s, rows.values}});
            event.personal = {{u"reason"_s, reason}};
            tell(act, event);
        }
        changes.everything = true; // Lists, search and every page that may show the name.
        return erased;
    });
    if (!done)
        return done;
    const auto overwritten = reading([&]() -> Result<Done> {
        ErasureStore(session.database).overwriteLeftovers();
        return Done{};
    });
    done->isOverwritten = overwritten.hasValue();
    return done;
}

} // namespace tegoed
