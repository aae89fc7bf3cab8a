#include "ui/screens/accounts/message_services.h"

#include "core/base/ensure.h"
#include "ui/shell/app_context.h"

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

/// Lives below the context, as long as its book.
class Holder final : public QObject {
public:
    Holder(MessageServices& held, QObject* parent) : QObject(parent), services(held) { setObjectName(u"messageServices"_s); }
    MessageServices& services;
};

} // namespace

MessageServices& MessageServices::of(const AppContext& context)
{
    auto* holder = context.findChild<QObject*>(u"messageServices"_s, Qt::FindDirectChildrenOnly);
    TEGOED_ENSURE(holder != nullptr);
    return static_cast<Holder*>(holder)->services;
}

void MessageServices::setOf(AppContext& context, MessageServices& services)
{
    new Holder(services, &context);
}

QJsonObject mailSettings(const MailServer& server)
{
    const QString security = server.security == MailSecurity::Tls ? u"tls"_s : server.security == MailSecurity::StartTls ? u"starttls"_s : u"plain"_s;
    const QString signIn = server.signIn == MailSignIn::Password ? u"password"_s : server.signIn == MailSignIn::Token ? u"token"_s : u"none"_s;
    QJsonObject settings{{u"host"_s, server.host}, {u"port"_s, server.port}, {u"security"_s, security}, {u"sign_in"_s, signIn}, {u"user"_s, server.userName}};
    if (!server.caFile.isEmpty())
        settings.insert(u"ca_file"_s, server.caFile);
    return settings;
}

MailServer mailServerOfSettings(const QJsonObject& settings, const QString& address)
{
    MailServer server;
    server.host = settings.value(u"host"_s).toString();
    const QString security = settings.value(u"security"_s).toString(u"tls"_s);
    server.security = security == u"starttls"_s ? MailSecurity::StartTls : security == u"plain"_s ? MailSecurity::PlainOnLoopback : MailSecurity::Tls;
    server.port = settings.value(u"port"_s).toInt(server.security == MailSecurity::Tls ? 465 : 587);
    const QString signIn = settings.value(u"sign_in"_s).toString(u"password"_s);
    server.signIn = signIn == u"token"_s ? MailSignIn::Token : signIn == u"none"_s ? MailSignIn::None : MailSignIn::Password;
    server.userName = settings.value(u"user"_s).toString(address);
    server.caFile = settings.value(u"ca_file"_s).toString();
    return server;
}

} // namespace tegoed::ui
