#include "app/messaging/secret_places.h"

#include "core/messaging/secrets/keychain_secrets.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace tegoed::app {

using namespace Qt::Literals::StringLiterals;

SecretPlaces::SecretPlaces(AskPassphrase ask, QString vaultPath) : m_ask(std::move(ask)), m_vaultPath(std::move(vaultPath)) {}

QString SecretPlaces::defaultVaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/secrets.vault"_s;
}

bool SecretPlaces::isVaultThere() const
{
    return QFile::exists(m_vaultPath);
}

Result<PassphraseVault*> SecretPlaces::vault()
{
    if (m_vault)
        return &*m_vault;
    const bool isNew = !isVaultThere();
    const auto passphrase = m_ask(isNew);
    if (!passphrase)
        return passphrase.error();
    QDir().mkpath(QFileInfo(m_vaultPath).path());
    auto opened = isNew ? PassphraseVault::create(m_vaultPath, *passphrase) : PassphraseVault::open(m_vaultPath, *passphrase);
    if (!opened)
        return opened.error();
    m_vault = std::move(opened).value();
    return &*m_vault;
}

Result<Done> SecretPlaces::keep(SecretStore::Kind where, const QString& key, const SecretText& secret)
{
    if (where == SecretStore::Kind::Keychain)
        return KeychainSecrets().write(key, secret);
    const auto open = vault();
    return open ? (*open)->write(key, secret) : Result<Done>(open.error());
}

Result<SecretText> SecretPlaces::read(const QString& key)
{
    if (m_vault) {
        if (auto found = m_vault->read(key))
            return found;
    }
    auto fromKeychain = KeychainSecrets().read(key);
    if (fromKeychain || !isVaultThere() || m_vault)
        return fromKeychain;
    const auto open = vault();
    return open ? (*open)->read(key) : Result<SecretText>(open.error());
}

void SecretPlaces::forget(const QString& key)
{
    static_cast<void>(KeychainSecrets().remove(key));
    if (m_vault)
        static_cast<void>(m_vault->remove(key));
}

} // namespace tegoed::app
