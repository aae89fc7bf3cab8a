#pragma once

#include "core/storage/stores/account_store.h"
#include "core/usecases/book_session.h"

namespace tegoed {

// The ways out of a book. Secrets are kept beside, in the keychain (core/messaging/secrets); a book only names them.

/// Errors: MissingInput(field) for an account without a server or provider; InvalidEmail(sender of mail).
Result<AccountId> addAccount(BookSession& session, const AccountData& data);
/// Errors: as addAccount; NotFound; Conflict when somebody changed it since `version`.
Result<Done> editAccount(BookSession& session, AccountId id, std::int64_t version, const AccountData& data);
/// What waits for it stays and says that its account was removed.
Result<Done> removeAccount(BookSession& session, AccountId id);
/// `outcome` "ok" or the reason code. A passed test starts an account that had stopped.
Result<Done> recordAccountTest(BookSession& session, AccountId id, const QString& outcome);
/// Lets a stopped account run again.
Result<Done> startAccount(BookSession& session, AccountId id);

/// Name of the secret of a new account: unguessable, and different per book.
QString newSecretKey(BookSession& session, AccountData::Kind kind);

} // namespace tegoed
