#pragma once

#include "core/messaging/mail/mail_providers.h"
#include "core/messaging/mail/smtp_transport.h"
#include "core/messaging/practice_transport.h"
#include "core/messaging/secrets/secret_store.h"
#include "core/messaging/sms/sms_gateway.h"
#include "core/usecases/messages/dispatch.h"

namespace tegoed::ui {

class AppContext;

/// What sending and accounts need of the outside world: connections, DNS and the place of passwords. Implemented by
/// app/desktop; one for the whole program, so that a passphrase is asked once. Every call may come from a worker.
class MessageServices {
public:
    virtual ~MessageServices() = default;

    /// The ways out of a book. `practice` is told of what arrives in the practice channel, `stop` is asked about five times a second.
    virtual std::unique_ptr<TransportSource> transports(PracticeInbox practice, StopAsked stop) = 0;
    /// A transport for trying an SMS account out before it is kept.
    virtual std::unique_ptr<Transport> smsTransport(const SmsProvider& provider, const SmsAccount& account) = 0;
    /// The settings that go with an address: table, service records, mail exchangers. Errors: as findMailServer.
    virtual Result<FoundMailServer> findServer(const QString& address) = 0;
    virtual MailTimeouts testTimeouts() const = 0; ///< Of the account test: a person is waiting.

    // --- secrets ------------------------------------------------------------------------------------------------------
    virtual Result<Done> keepSecret(SecretStore::Kind where, const QString& key, const SecretText& secret) = 0;
    virtual Result<SecretText> readSecret(const QString& key) = 0; ///< Wherever it is.
    virtual void forgetSecret(const QString& key) = 0;
    virtual bool isVaultThere() const = 0;
    virtual bool isVaultOpen() const = 0;
    /// Opens the vault, or makes it when there is none yet. Errors: those of PassphraseVault.
    virtual Result<Done> openVault(const SecretText& passphrase) = 0;

    /// Those of an open book; set once by composition.
    static MessageServices& of(const AppContext& context);
    static void setOf(AppContext& context, MessageServices& services);
};

/// Settings of an account as the book keeps them (app/messaging/transports.h reads them).
QJsonObject mailSettings(const MailServer& server);
MailServer mailServerOfSettings(const QJsonObject& settings, const QString& address);

} // namespace tegoed::ui
