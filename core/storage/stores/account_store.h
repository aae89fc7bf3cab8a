#pragma once

#include "core/storage/database.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace tegoed {

struct AccountData {
    enum class Kind { Smtp, Sms };
    Kind kind = Kind::Smtp;
    QString name;         ///< For people: the address, the provider.
    QString sender;       ///< Own e-mail address; sender name or number of an SMS.
    QJsonObject settings; ///< host, port, security, user, auth, sender_name, reply_to, self_copy … or provider and its fields.
    QString secretKey;    ///< Under which the keychain has its secret; the secret itself never is in a book.
    bool isDefault = false;
};

struct StoredAccount {
    AccountId id;
    std::int64_t version = 0;
    AccountData data;
    QString testedAt, testOutcome; ///< '' = never tested; "ok"; else the reason code.
    QString stoppedReason, stoppedUntil;
    int failuresInRow = 0;
};

/// Writes the ways out. Call inside a Transaction.
class AccountStore {
public:
    explicit AccountStore(Database& database) : m_database(database) {}

    AccountId insert(const AccountData& data, const QString& createdAt);
    bool update(AccountId id, std::int64_t version, const AccountData& data);
    void remove(AccountId id);
    std::optional<StoredAccount> find(AccountId id) const; ///< Not removed ones.
    std::vector<StoredAccount> all() const;                ///< Not removed ones, by id.
    /// The default of a kind, else the first; empty = none.
    std::optional<StoredAccount> defaultOf(AccountData::Kind kind) const;
    void recordTest(AccountId id, const QString& at, const QString& outcome);
    /// `until` '' = until a person starts it again.
    void stop(AccountId id, const QString& reason, const QString& until);
    void start(AccountId id);
    void clearFailures(AccountId id);
    void setFailuresInRow(AccountId id, int count);

private:
    Database& m_database;
};

} // namespace tegoed
