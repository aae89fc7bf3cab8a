#pragma once

#include "core/messaging/secrets/keychain_secrets.h"
#include "core/messaging/secrets/passphrase_vault.h"
#include "ui/screens/accounts/message_services.h"

#include <memory>
#include <mutex>

namespace tegoed::desktop {

/// The real world behind sending: servers, DNS, the keychain of the system, the vault in the user's data folder.
class RealMessageServices : public ui::MessageServices {
public:
    /// `vaultPath`: where the locked file is or will be.
    explicit RealMessageServices(QString vaultPath);

    std::unique_ptr<TransportSource> transports(PracticeInbox practice, StopAsked stop) override;
    std::unique_ptr<Transport> smsTransport(const SmsProvider& provider, const SmsAccount& account) override;
    Result<FoundMailServer> findServer(const QString& address) override;
    MailTimeouts testTimeouts() const override;
    Result<Done> keepSecret(SecretStore::Kind where, const QString& key, const SecretText& secret) override;
    Result<SecretText> readSecret(const QString& key) override;
    void forgetSecret(const QString& key) override;
    bool isVaultThere() const override;
    bool isVaultOpen() const override;
    Result<Done> openVault(const SecretText& passphrase) override;

private:
    QString m_vaultPath;
    mutable std::mutex m_mutex; ///< Of session and vault; the keychain guards itself.
    SessionSecrets m_session;
    std::unique_ptr<PassphraseVault> m_vault;
    KeychainSecrets m_keychain;
};

/// Those of this program. Tests put their own in before a book is opened; null = the real ones again.
ui::MessageServices& messageServices();
void setMessageServices(ui::MessageServices* services);

} // namespace tegoed::desktop
