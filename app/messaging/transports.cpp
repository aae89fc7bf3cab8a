#include "app/messaging/transports.h"

#include <QJsonDocument>

#include <algorithm>

namespace tegoed::app {

using namespace Qt::Literals::StringLiterals;

Result<MailServer> mailServerOf(const StoredAccount& account)
{
    const QJsonObject& settings = account.data.settings;
    MailServer server;
    server.host = settings.value(u"host"_s).toString();
    if (server.host.isEmpty())
        return Error{Error::Code::MissingInput, {u"host"_s}, {}};
    const QString security = settings.value(u"security"_s).toString(u"tls"_s);
    if (security == u"tls")
        server.security = MailSecurity::Tls;
    else if (security == u"starttls")
        server.security = MailSecurity::StartTls;
    else if (security == u"plain")
        server.security = MailSecurity::PlainOnLoopback;
    else
        return Error{Error::Code::InvalidInput, {u"security"_s, security}, {}};
    server.port = settings.value(u"port"_s).toInt(server.security == MailSecurity::Tls ? 465 : 587);
    if (server.port < 1 || server.port > 65'535)
        return Error{Error::Code::InvalidInput, {u"port"_s, QString::number(server.port)}, {}};
    const QString signIn = settings.value(u"sign_in"_s).toString(u"password"_s);
    if (signIn == u"password")
        server.signIn = MailSignIn::Password;
    else if (signIn == u"token")
        server.signIn = MailSignIn::Token;
    else if (signIn == u"none")
        server.signIn = MailSignIn::None;
    else
        return Error{Error::Code::InvalidInput, {u"sign_in"_s, signIn}, {}};
    server.userName = settings.value(u"user"_s).toString(account.data.sender);
    server.caFile = settings.value(u"ca_file"_s).toString();
    return server;
}

Result<SmsProvider> smsProviderOf(const StoredAccount& account)
{
    const QString code = account.data.settings.value(u"provider"_s).toString();
    for (SmsProvider& provider : shippedSmsProviders()) {
        if (provider.code == code)
            return provider;
    }
    return Error{Error::Code::NotFound, {u"provider"_s, code}, {}};
}

SmsAccount smsAccountOf(const StoredAccount& account, const SmsProvider& provider, const SecretText& secret)
{
    SmsAccount result;
    const QJsonObject fields = account.data.settings.value(u"fields"_s).toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it)
        result.fields.insert(it.key(), it.value().toString());
    result.caFile = account.data.settings.value(u"ca_file"_s).toString();
    // One secret is kept as it is; several together as a JSON object.
    const QJsonObject several = QJsonDocument::fromJson(secret.bytes()).object();
    for (const SmsField& field : provider.fields) {
        if (!field.isSecret)
            continue;
        result.secrets.insert(field.code, several.contains(field.code) ? SecretText(several.value(field.code).toString()) : secret);
    }
    return result;
}

Result<std::unique_ptr<Transport>> AccountTransports::transportFor(const std::optional<StoredAccount>& account)
{
    if (!account)
        return std::unique_ptr<Transport>(std::make_unique<PracticeTransport>(m_practice));
    SecretText secret;
    if (!account->data.secretKey.isEmpty()) {
        auto read = m_secrets(account->data.secretKey);
        if (!read)
            return read.error();
        secret = std::move(read).value();
    }
    if (account->data.kind == AccountData::Kind::Smtp) {
        const auto server = mailServerOf(*account);
        if (!server)
            return server.error();
        return std::unique_ptr<Transport>(std::make_unique<SmtpTransport>(*server, secret, m_timeouts, m_stop));
    }
    const auto provider = smsProviderOf(*account);
    if (!provider)
        return provider.error();
    return std::unique_ptr<Transport>(std::make_unique<SmsGateway>(*provider, smsAccountOf(*account, *provider, secret), m_stop));
}

} // namespace tegoed::app
