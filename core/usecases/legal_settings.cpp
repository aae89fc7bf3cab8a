#include "core/usecases/legal_settings.h"

#include "core/base/text.h"
#include "core/storage/queries/book_queries.h"
#include "core/storage/stores/book_store.h"
#include "core/usecases/unit_of_work.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Flag {
    QString name;
    bool LegalSettings::* member;
};

const std::vector<Flag>& flags()
{
    static const std::vector<Flag> all{{u"terms.agreed"_s, &LegalSettings::termsAgreed},
                                       {u"legal.cost_clause"_s, &LegalSettings::hasCostClause},
                                       {u"legal.interest_clause"_s, &LegalSettings::hasInterestClause},
                                       {u"legal.retention_of_title"_s, &LegalSettings::hasRetentionOfTitle},
                                       {u"legal.claim_from_first"_s, &LegalSettings::claimsFromFirst}};
    return all;
}

const QString kHandoverParty = u"handover.party"_s;

} // namespace

LegalSettings legalSettings(Database& database)
{
    const BookQueries book(database);
    LegalSettings settings;
    for (const Flag& flag : flags())
        settings.*(flag.member) = book.setting(flag.name) == u"1";
    settings.handoverParty = book.setting(kHandoverParty);
    return settings;
}

Result<Done> saveLegalSettings(BookSession& session, const LegalSettings& settings)
{
    LegalSettings wanted = settings;
    wanted.handoverParty = cleanLine(settings.handoverParty);
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<Done> {
        if (legalSettings(session.database) == wanted)
            return Error{Error::Code::NothingToDo, {u"settings"_s}, {}};
        BookStore store(session.database);
        for (const Flag& flag : flags())
            store.saveSetting(flag.name, wanted.*(flag.member) ? u"1"_s : QString());
        store.saveSetting(kHandoverParty, wanted.handoverParty);
        changes.book = true;
        return Done{};
    });
}

} // namespace tegoed
