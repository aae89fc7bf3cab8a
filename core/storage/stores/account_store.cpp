#include "core/storage/stores/account_store.h"

#include "core/storage/canonical_json.h"

#include <QJsonDocument>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

QString kindWord(AccountData::Kind kind)
{
    return kind == AccountData::Kind::Smtp ? u"smtp"_s : u"sms"_s;
}

const QString kColumns = u"id, version, kind, name, sender, settings, secret_key, is_default, tested_at, test_outcome, stopped_reason, "
                         "stopped_until, failures_in_row"_s;

StoredAccount accountAt(const Statement& row)
{
    StoredAccount account;
    account.id = row.id<AccountId>(0);
    account.version = row.integer(1);
    if (row.text(2) != u"smtp" && row.text(2) != u"sms")
        row.broken(u"a stored account has an unknown kind"_s);
    account.data.kind = row.text(2) == u"smtp" ? AccountData::Kind::Smtp : AccountData::Kind::Sms;
    account.data.name = row.text(3);
    account.data.sender = row.text(4);
    account.data.settings = QJsonDocument::fromJson(row.text(5).toUtf8()).object();
    account.data.secretKey = row.text(6);
    account.data.isDefault = row.boolean(7);
    account.testedAt = row.text(8);
    account.testOutcome = row.text(9);
    account.stoppedReason = row.text(10);
    account.stoppedUntil = row.text(11);
    account.failuresInRow = static_cast<int>(row.integer(12));
    return account;
}

/// One default per kind.
void clearDefault(Database& database, AccountData::Kind kind)
{
    Statement(database, u"UPDATE account SET is_default = 0 WHERE kind = ?"_s).bind(kindWord(kind)).run();
}

} // namespace

AccountId AccountStore::insert(const AccountData& data, const QString& createdAt)
{
    if (data.isDefault)
        clearDefault(m_database, data.kind);
    const AccountId id{m_database.nextId(u"account"_s)};
    Statement(m_database, u"INSERT INTO account (id, kind, name, sender, settings, secret_key, is_default, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(id).bind(kindWord(data.kind)).bind(data.name).bind(data.sender).bind(QString::fromUtf8(canonicalJson(data.settings)))
        .bind(data.secretKey).bind(data.isDefault).bind(createdAt).run();
    return id;
}

bool AccountStore::update(AccountId id, std::int64_t version, const AccountData& data)
{
    if (data.isDefault)
        clearDefault(m_database, data.kind);
    // Other data is another account as far as a test or a stop goes.
    Statement save(m_database, u"UPDATE account SET name = ?, sender = ?, settings = ?, secret_key = ?, is_default = ?, tested_at = '', "
                               "test_outcome = '', stopped_reason = '', stopped_until = '', failures_in_row = 0, version = version + 1 "
                               "WHERE id = ? AND version = ? AND is_removed = 0"_s);
    save.bind(data.name).bind(data.sender).bind(QString::fromUtf8(canonicalJson(data.settings))).bind(data.secretKey).bind(data.isDefault)
        .bind(id).bind(version).run();
    return save.affectedRows() == 1;
}

void AccountStore::remove(AccountId id)
{
    Statement(m_database, u"UPDATE account SET is_removed = 1, is_default = 0, version = version + 1 WHERE id = ?"_s).bind(id).run();
}

std::optional<StoredAccount> AccountStore::find(AccountId id) const
{
    Statement row(m_database, u"SELECT "_s + kColumns + u" FROM account WHERE id = ? AND is_removed = 0"_s);
    if (!row.bind(id).next())
        return std::nullopt;
    return accountAt(row);
}

std::vector<StoredAccount> AccountStore::all() const
{
    std::vector<StoredAccount> accounts;
    Statement row(m_database, u"SELECT "_s + kColumns + u" FROM account WHERE is_removed = 0 ORDER BY id"_s);
    while (row.next())
        accounts.push_back(accountAt(row));
    return accounts;
}

std::optional<StoredAccount> AccountStore::defaultOf(AccountData::Kind kind) const
{
    Statement row(m_database, u"SELECT "_s + kColumns + u" FROM account WHERE kind = ? AND is_removed = 0 ORDER BY is_default DESC, id LIMIT 1"_s);
    if (!row.bind(kindWord(kind)).next())
        return std::nullopt;
    return accountAt(row);
}

void AccountStore::recordTest(AccountId id, const QString& at, const QString& outcome)
{
    Statement(m_database, u"UPDATE account SET tested_at = ?, test_outcome = ? WHERE id = ?"_s).bind(at).bind(outcome).bind(id).run();
}

void AccountStore::stop(AccountId id, const QString& reason, const QString& until)
{
    Statement(m_database, u"UPDATE account SET stopped_reason = ?, stopped_until = ? WHERE id = ?"_s).bind(reason).bind(until).bind(id).run();
}

void AccountStore::start(AccountId id)
{
    Statement(m_database, u"UPDATE account SET stopped_reason = '', stopped_until = '', failures_in_row = 0 WHERE id = ?"_s).bind(id).run();
}

void AccountStore::setFailuresInRow(AccountId id, int count)
{
    Statement(m_database, u"UPDATE account SET failures_in_row = ? WHERE id = ?"_s).bind(count).bind(id).run();
}

void AccountStore::clearFailures(AccountId id)
{
    Statement(m_database, u"UPDATE account SET failures_in_row = 0 WHERE id = ? AND failures_in_row > 0"_s).bind(id).runLater();
}

} // namespace tegoed
