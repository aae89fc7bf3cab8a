#pragma once

#include "core/messaging/mail/smtp_transport.h"
#include "core/messaging/practice_transport.h"
#include "core/messaging/sms/sms_gateway.h"
#include "core/usecases/messages/dispatch.h"

namespace tegoed::app {

/// Reads the secret of an account. Errors: NotFound(secret, name); what the keychain says.
using SecretReader = std::function<Result<SecretText>(const QString& key)>;

/// The server of a mail account, from its settings: host, port, security (tls, starttls, plain), sign_in (password, token, none),
/// user, ca_file. Errors: MissingInput(host); InvalidInput(port | security | sign_in, text).
Result<MailServer> mailServerOf(const StoredAccount& account);
/// The provider and account of an SMS account. Errors: NotFound(provider, code).
Result<SmsProvider> smsProviderOf(const StoredAccount& account);
SmsAccount smsAccountOf(const StoredAccount& account, const SmsProvider& provider, const SecretText& secret);

/// The real ways out, made from a book's accounts. `practice` gets what arrives in the practice pane.
class AccountTransports final : public TransportSource {
public:
    AccountTransports(SecretReader secrets, PracticeInbox practice, MailTimeouts timeouts = {}, StopAsked stop = {})
        : m_secrets(std::move(secrets)), m_practice(std::move(practice)), m_timeouts(timeouts), m_stop(std::move(stop)) {}

    Result<std::unique_ptr<Transport>> transportFor(const std::optional<StoredAccount>& account) override;

private:
    SecretReader m_secrets;
    PracticeInbox m_practice;
    MailTimeouts m_timeouts;
    StopAsked m_stop;
};

} // namespace tegoed::app
