#pragma once

#include "core/base/result.h"
#include "core/messaging/secrets/secret_text.h"

#include <QHash>
#include <QString>

namespace tegoed {

/// Where passwords and tokens live. There are three kinds and no other: the system's keychain, a file locked with a passphrase, and
/// this run's memory. None falls back to plain text, and nothing falls back by itself: the user chooses (failures I11).
///
/// Keys name account and purpose (`mail/<account uuid>`). Every call may block: not for the thread of the window.
class SecretStore {
public:
    enum class Kind { Keychain, Vault, Session };
    virtual ~SecretStore() = default;
    virtual Kind kind() const = 0;
    /// Errors: NotFound(secret, key); ConnectionFailed(keychain) with the system's reason.
    virtual Result<SecretText> read(const QString& key) = 0;
    virtual Result<Done> write(const QString& key, const SecretText& secret) = 0;
    virtual Result<Done> remove(const QString& key) = 0; ///< No error when it was not there.
};

/// Reads a secret that we know we stored. A locked keyring says "not found" too, so for a keychain that becomes
/// NotAllowed(keychain_locked) and nobody is told that his password is gone.
Result<SecretText> readStored(SecretStore& store, const QString& key);

/// For this run only.
class SessionSecrets final : public SecretStore {
public:
    Kind kind() const override { return Kind::Session; }
    Result<SecretText> read(const QString& key) override;
    Result<Done> write(const QString& key, const SecretText& secret) override;
    Result<Done> remove(const QString& key) override;

private:
    QHash<QString, SecretText> m_secrets;
};

} // namespace tegoed
