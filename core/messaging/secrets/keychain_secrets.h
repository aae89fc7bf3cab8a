#pragma once

#include "core/messaging/secrets/secret_store.h"

namespace tegoed {

/// The system's own: Secret Service or KWallet, Windows Credential Store, macOS Keychain. QtKeychain's jobs need an event loop, so
/// all run in one thread that has one, and the caller waits. Its insecure fallback is never switched on. Any thread may call.
class KeychainSecrets final : public SecretStore {
public:
    /// `service` is what the keychain files our entries under. `timeout` in ms covers a person who types the keyring's password.
    explicit KeychainSecrets(QString service = QStringLiteral("tegoed"), int timeout = 120'000);
    Kind kind() const override { return Kind::Keychain; }
    Result<SecretText> read(const QString& key) override;
    Result<Done> write(const QString& key, const SecretText& secret) override;
    Result<Done> remove(const QString& key) override;

private:
    QString m_service;
    int m_timeout;
};

} // namespace tegoed
