#include "app/desktop/real_message_services.h"

#include "app/messaging/transports.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::desktop {
namespace {

constexpr int kDnsTimeout = 4'000; ///< ms for each question.

ui::MessageServices*& chosenServices()
{
    static ui::MessageServices* chosen = nullptr;
    return chosen;
}

QString vaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/tegoed/secrets.vault"_s;
}

} // namespace

RealMessageServices::RealMessageServices(QString vaultPath)
    : m_vaultPath(std::move(vaultPath))
{
}

std::unique_ptr<TransportSource> RealMessageServices::transports(PracticeInbox practice, StopAsked stop)
{
    return std::make_unique<app::AccountTransports>([this](const QString& key) { return readSecret(key); }, std::move(practice), MailTimeouts{}, std::move(stop));
}

std::unique_ptr<Transport> RealMessageServices::smsTransport(const SmsProvider& provider, const SmsAccount& account)
{
    return std::make_unique<SmsGateway>(provider, account);
}

Result<FoundMailServer> RealMessageServices::findServer(const QString& address)
{
    return findMailServer(address, dnsLookup(kDnsTimeout));
}

MailTimeouts RealMessageServices::testTimeouts() const
{
    MailTimeouts timeouts;
    timeouts.connect = 20'000;
    timeouts.command = 30'000;
    timeouts.body = 30'000;
    timeouts.reply = 60'000;
    return timeouts;
}

Result<Done> RealMessageServices::keepSecret(SecretStore::Kind where, const QString& key, const SecretText& secret)
{
    if (where == SecretStore::Kind::Keychain) {
        const auto kept = m_keychain.write(key, secret);
        const std::lock_guard lock(m_mutex);
        if (kept)
            static_cast<void>(m_session.remove(key)); // An older one of this run would be found first.
        return kept;
    }
    const std::lock_guard lock(m_mutex);
    if (where == SecretStore::Kind::Session)
        return m_session.write(key, secret);
    if (!m_vault)
        return Error{Error::Code::NotAllowed, {u"vault_locked"_s}, {}};
    static_cast<void>(m_session.remove(key));
    return m_vault->write(key, secret);
}

Result<SecretText> RealMessageServices::readSecret(const QString& key)
{
    {
        const std::lock_guard lock(m_mutex);
        if (auto secret = m_session.read(key))
            return secret;
        if (m_vault) {
            if (auto secret = m_vault->read(key))
                return secret;
        }
    }
    return readStored(m_keychain, key);
}

void RealMessageServices::forgetSecret(const QString& key)
{
    {
        const std::lock_guard lock(m_mutex);
        static_cast<void>(m_session.remove(key));
        if (m_vault)
            static_cast<void>(m_vault->remove(key));
    }
    static_cast<void>(m_keychain.remove(key));
}

bool RealMessageServices::isVaultThere() const
{
    return QFile::exists(m_vaultPath);
}

bool RealMessageServices::isVaultOpen() const
{
    const std::lock_guard lock(m_mutex);
    return m_vault != nullptr;
}

Result<Done> RealMessageServices::openVault(const SecretText& passphrase)
{
    QDir().mkpath(QFileInfo(m_vaultPath).absolutePath());
    auto vault = isVaultThere() ? PassphraseVault::open(m_vaultPath, passphrase) : PassphraseVault::create(m_vaultPath, passphrase);
    if (!vault)
        return vault.error();
    const std::lock_guard lock(m_mutex);
    m_vault = std::make_unique<PassphraseVault>(std::move(vault).value());
    return Done{};
}

ui::MessageServices& messageServices()
{
    static RealMessageServices real(vaultPath());
    return chosenServices() ? *chosenServices() : real;
}

void setMessageServices(ui::MessageServices* services)
{
    chosenServices() = services;
}

} // namespace tegoed::desktop
