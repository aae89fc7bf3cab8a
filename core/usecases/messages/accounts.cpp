#include "core/usecases/messages/accounts.h"

#include "core/domain/party/party.h"
#include "core/storage/queries/book_queries.h"
#include "core/usecases/acts/act.h"
#include "core/usecases/unit_of_work.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<Error> wrong(const AccountData& data)
{
    if (data.kind == AccountData::Kind::Smtp) {
        if (!isValidEmail(data.sender))
            return Error{Error::Code::InvalidEmail, {data.sender}, {}};
        if (data.settings.value(u"host"_s).toString().isEmpty())
            return missing("host");
        return std::nullopt;
    }
    if (data.settings.value(u"provider"_s).toString().isEmpty())
        return missing("provider");
    if (data.sender.isEmpty())
        return missing("sender");
    return std::nullopt;
}

template <typename Work>
Result<Done> changing(BookSession& session, AccountId id, Work work)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<Done> {
        AccountStore accounts(session.database);
        if (!accounts.find(id))
            return notFound("account", id.value);
        changes.book = true;
        return work(accounts);
    });
}

} // namespace

QString newSecretKey(BookSession& session, AccountData::Kind kind)
{
    return (kind == AccountData::Kind::Smtp ? u"smtp-"_s : u"sms-"_s) + session.random.uuid();
}

Result<AccountId> addAccount(BookSession& session, const AccountData& data)
{
    if (const auto error = wrong(data))
        return *error;
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<AccountId> {
        changes.book = true;
        AccountData added = data;
        AccountStore accounts(session.database);
        added.isDefault = data.isDefault || !accounts.defaultOf(data.kind);
        return accounts.insert(added, session.clock.nowUtc());
    });
}

Result<Done> editAccount(BookSession& session, AccountId id, std::int64_t version, const AccountData& data)
{
    if (const auto error = wrong(data))
        return *error;
    return changing(session, id, [&](AccountStore& accounts) -> Result<Done> {
        if (!accounts.update(id, version, data))
            return Error{Error::Code::Conflict, {u"account"_s, data.name}, {}};
        return Done{};
    });
}

Result<Done> removeAccount(BookSession& session, AccountId id)
{
    return changing(session, id, [&](AccountStore& accounts) -> Result<Done> {
        accounts.remove(id);
        return Done{};
    });
}

Result<Done> recordAccountTest(BookSession& session, AccountId id, const QString& outcome)
{
    return changing(session, id, [&](AccountStore& accounts) -> Result<Done> {
        accounts.recordTest(id, session.clock.nowUtc(), outcome);
        if (outcome == u"ok")
            accounts.start(id);
        return Done{};
    });
}

Result<Done> startAccount(BookSession& session, AccountId id)
{
    return changing(session, id, [&](AccountStore& accounts) -> Result<Done> {
        accounts.start(id);
        return Done{};
    });
}

} // namespace tegoed
