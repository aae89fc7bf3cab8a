#include "core/messaging/mail/mail_providers.h"

#include "core/domain/party/party.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace tegoed {
namespace {

using Hint = MailProvider::Hint;

Hint hintOf(const QString& word)
{
    static const QHash<QString, Hint> words{{{}, Hint::None}, {u"app_password"_s, Hint::AppPassword}, {u"enable_smtp"_s, Hint::EnableSmtp},
                                            {u"smtp_token"_s, Hint::SmtpToken}, {u"oauth"_s, Hint::OAuth},
                                            {u"microsoft_365"_s, Hint::Microsoft365}, {u"no_smtp"_s, Hint::NoSmtp}};
    TEGOED_ENSURE(words.contains(word)); // ours to ship right
    return words[word];
}

QStringList texts(const QJsonValue& list)
{
    QStringList all;
    for (const QJsonValue text : list.toArray())
        all << text.toString();
    return all;
}

std::vector<MailProvider> readTable()
{
    std::vector<MailProvider> table;
    QFile file(u":/tegoed/mail/providers.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return table;
    const QJsonArray providers = QJsonDocument::fromJson(file.readAll()).object()[u"providers"_s].toArray();
    for (const QJsonValue value : providers) {
        MailProvider provider;
        provider.name = value[u"name"_s].toString();
        provider.domains = texts(value[u"domains"_s]);
        provider.mxEndings = texts(value[u"mx"_s]);
        provider.server.host = value[u"host"_s].toString();
        provider.server.port = value[u"port"_s].toInt();
        provider.server.security = value[u"security"_s].toString() == u"starttls" ? MailSecurity::StartTls : MailSecurity::Tls;
        provider.server.signIn = value[u"signIn"_s].toString() == u"token" ? MailSignIn::Token : MailSignIn::Password;
        provider.hint = hintOf(value[u"hint"_s].toString());
        table.push_back(std::move(provider));
    }
    return table;
}

QString domainOf(const QString& address)
{
    return address.section(u'@', 1).toLower();
}

bool isBelow(const QString& host, const QString& domain)
{
    return host == domain || host.endsWith(u'.' + domain);
}

FoundMailServer foundIn(const MailProvider& provider, FoundMailServer::Source source, const QString& address)
{
    FoundMailServer found{source, provider.name, provider.server, provider.hint, false};
    found.server.userName = address;
    return found;
}

/// The one to take: lowest priority, then highest weight, then by name, so that the same records give the same server.
std::optional<ServiceRecord> best(std::vector<ServiceRecord> records)
{
    std::erase_if(records, [](const ServiceRecord& r) { return r.target.isEmpty() || r.target == u"." || r.port < 1 || r.port > 65'535; });
    if (records.empty())
        return {};
    return *std::min_element(records.begin(), records.end(), [](const ServiceRecord& a, const ServiceRecord& b) {
        return std::tuple(a.priority, -a.weight, a.target) < std::tuple(b.priority, -b.weight, b.target);
    });
}

} // namespace

const std::vector<MailProvider>& mailProviders()
{
    static const std::vector<MailProvider> table = readTable();
    return table;
}

std::optional<MailProvider> mailProviderOf(const QString& address)
{
    const QString domain = domainOf(address);
    for (const MailProvider& provider : mailProviders())
        if (provider.domains.contains(domain))
            return provider;
    return {};
}

std::optional<MailProvider> mailProviderOfExchangers(const QStringList& exchangers)
{
    for (const QString& exchanger : exchangers)
        for (const MailProvider& provider : mailProviders())
            for (const QString& ending : provider.mxEndings)
                if (isBelow(exchanger.toLower(), ending))
                    return provider;
    return {};
}

Result<FoundMailServer> findMailServer(const QString& address, const MailLookup& lookup)
{
    if (!isValidEmail(address))
        return Error{Error::Code::InvalidEmail, {address}, {}};
    using Source = FoundMailServer::Source;
    if (const auto provider = mailProviderOf(address))
        return foundIn(*provider, Source::Table, address);
    const QString domain = domainOf(address);
    for (const auto& [service, security] : {std::pair(u"_submissions._tcp."_s, MailSecurity::Tls),
                                            std::pair(u"_submission._tcp."_s, MailSecurity::StartTls)}) {
        const auto records = lookup.services(service + domain);
        if (const auto record = records ? best(*records) : std::nullopt) {
            FoundMailServer found;
            found.source = Source::ServiceRecord;
            found.server.host = record->target.toLower();
            found.server.port = record->port;
            found.server.security = security;
            found.server.userName = address;
            found.isForeignHost = !isBelow(found.server.host, domain);
            return found;
        }
    }
    if (const auto exchangers = lookup.exchangers(domain))
        if (const auto provider = mailProviderOfExchangers(*exchangers))
            return foundIn(*provider, Source::Exchanger, address);
    return Error{Error::Code::NotFound, {u"mail server"_s, domain}, {}};
}

} // namespace tegoed
