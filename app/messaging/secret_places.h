#pragma once

#include "core/messaging/secrets/passphrase_vault.h"

#include <functional>
#include <optional>

namespace tegoed::app {

/// The places where passwords of accounts are kept on this computer: the system's keychain and, where a person chose it, the vault
/// in the user's data folder. Nothing goes from one to the other by itself.
class SecretPlaces {
public:
    /// Asks for the passphrase of the vault; `isNew` when there is no vault yet. Errors are passed on.
    using AskPassphrase = std::function<Result<SecretText>(bool isNew)>;

    explicit SecretPlaces(AskPassphrase ask, QString vaultPath = defaultVaultPath());
    static QString defaultVaultPath(); ///< secrets.vault in the user's data folder.

    bool isVaultThere() const;
    /// Errors: those of the keychain or the vault, ConnectionFailed(keychain) where there is no keychain.
    Result<Done> keep(SecretStore::Kind where, const QString& key, const SecretText& secret);
    /// From the keychain, else from the vault: that one is only opened, and its passphrase asked, when the keychain does not have
    /// the secret. Errors: NotFound(secret, key); NotAllowed(keychain_locked | wrong_passphrase); what asking for the passphrase says.
    Result<SecretText> read(const QString& key);
    void forget(const QString& key); ///< Where it can be reached without asking.

private:
    Result<PassphraseVault*> vault();

    AskPassphrase m_ask;
    QString m_vaultPath;
    std::optional<PassphraseVault> m_vault;
};

} // namespace tegoed::app
