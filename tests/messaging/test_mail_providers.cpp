#include "core/messaging/mail/mail_providers.h"
#include "tests/messaging/python_server.h"

#ifndef _WIN32
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using Hint = MailProvider::Hint;

namespace {

/// A DNS that knows what the test says, and counts the questions.
MailLookup answering(const QHash<QString, std::vector<ServiceRecord>>& services, const QHash<QString, QStringList>& exchangers, int* asked = nullptr)
{
    MailLookup lookup;
    lookup.services = [=](const QString& name) -> Result<std::vector<ServiceRecord>> {
        if (asked)
            ++*asked;
        return services.value(name);
    };
    lookup.exchangers = [=](const QString& domain) -> Result<QStringList> { return exchangers.value(domain); };
    return lookup;
}

} // namespace

class TestMailProviders final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTableIsWhole();
    void knownAddresses_data();
    void knownAddresses();
    void serviceRecordsComeNext();
    void exchangersTellAHostedDomain();
    void whatCannotBeFound();
    void realQuestionsOverDns();
};

void TestMailProviders::theTableIsWhole()
{
    QVERIFY(mailProviders().size() >= 40);
    QSet<QString> domains, names;
    for (const MailProvider& provider : mailProviders()) {
        QVERIFY2(!names.contains(provider.name), qPrintable(provider.name));
        names << provider.name;
        QVERIFY2(!provider.domains.isEmpty() || !provider.mxEndings.isEmpty(), qPrintable(provider.name));
        if (provider.hint == Hint::NoSmtp) {
            QVERIFY(provider.server.host.isEmpty());
        } else {
            QVERIFY2(provider.server.host.contains(u'.') && (provider.server.port == 465 || provider.server.port == 587), qPrintable(provider.name));
            QCOMPARE(provider.server.security, provider.server.port == 465 ? MailSecurity::Tls : MailSecurity::StartTls);
        }
        for (const QString& domain : provider.domains) {
            QVERIFY2(!domains.contains(domain), qPrintable(domain));
            QCOMPARE(domain, domain.toLower());
            domains << domain;
        }
    }
}

void TestMailProviders::knownAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<int>("hint");
    QTest::newRow("KPN") << u"Jan@Planet.NL"_s << u"smtp.kpnmail.nl"_s << 587 << int(Hint::None);
    QTest::newRow("Ziggo") << u"jan@home.nl"_s << u"smtp.ziggo.nl"_s << 587 << int(Hint::None);
    QTest::newRow("Telenet") << u"an@telenet.be"_s << u"smtp.telenet.be"_s << 587 << int(Hint::EnableSmtp);
    QTest::newRow("Proximus") << u"an@skynet.be"_s << u"relay.proximus.be"_s << 587 << int(Hint::None);
    QTest::newRow("Gmail wants an app password") << u"a@gmail.com"_s << u"smtp.gmail.com"_s << 465 << int(Hint::AppPassword);
    QTest::newRow("Outlook.com wants the browser") << u"a@hotmail.nl"_s << u"smtp-mail.outlook.com"_s << 587 << int(Hint::OAuth);
    QTest::newRow("Tuta has none") << u"a@tuta.com"_s << QString() << 0 << int(Hint::NoSmtp);
}

void TestMailProviders::knownAddresses()
{
    QFETCH(QString, address);
    QFETCH(QString, host);
    QFETCH(int, port);
    QFETCH(int, hint);
    int asked = 0;
    const auto found = findMailServer(address, answering({}, {}, &asked));
    QVERIFY(found);
    QCOMPARE(found->source, FoundMailServer::Source::Table);
    QCOMPARE(found->server.host, host);
    QCOMPARE(found->server.port, port);
    QCOMPARE(int(found->hint), hint);
    QCOMPARE(found->server.userName, address);
    QCOMPARE(asked, 0); // nobody is asked about an address we know
}

void TestMailProviders::serviceRecordsComeNext()
{
    const auto lookup = answering({{u"_submissions._tcp.jansen.example"_s, {{u"b.jansen.example"_s, 465, 10, 5}, {u"A.jansen.example"_s, 4465, 10, 50}, {u"z.jansen.example"_s, 1, 20, 99}}},
                                   {u"_submission._tcp.jansen.example"_s, {{u"old.jansen.example"_s, 587, 0, 0}}},
                                   {u"_submissions._tcp.none.example"_s, {{u"."_s, 0, 0, 0}}},
                                   {u"_submission._tcp.none.example"_s, {{u"mail.elders.example"_s, 587, 0, 0}}}}, {});
    auto found = findMailServer(u"info@jansen.example"_s, lookup);
    QVERIFY(found);
    QCOMPARE(found->source, FoundMailServer::Source::ServiceRecord);
    QCOMPARE(found->server.host, u"a.jansen.example"_s);
    QCOMPARE(found->server.port, 4465);
    QCOMPARE(found->server.security, MailSecurity::Tls);
    QVERIFY(!found->isForeignHost);
    found = findMailServer(u"info@none.example"_s, lookup); // "." says: this service is not here
    QCOMPARE(found->server.host, u"mail.elders.example"_s);
    QCOMPARE(found->server.security, MailSecurity::StartTls);
    QVERIFY(found->isForeignHost);
}

void TestMailProviders::exchangersTellAHostedDomain()
{
    const auto lookup = answering({}, {{u"jansen.example"_s, {u"jansen-example.mail.protection.outlook.com"_s}}, {u"bakker.example"_s, {u"mx1.unknown.example"_s, u"mx.transip.email"_s}},
                                       {u"fake.example"_s, {u"nottransip.email"_s}}});
    const auto office = findMailServer(u"info@jansen.example"_s, lookup);
    QCOMPARE(office->source, FoundMailServer::Source::Exchanger);
    QCOMPARE(office->server.host, u"smtp.office365.com"_s);
    QCOMPARE(office->hint, Hint::Microsoft365);
    QCOMPARE(findMailServer(u"info@bakker.example"_s, lookup)->providerName, u"TransIP"_s);
    QVERIFY(!findMailServer(u"info@fake.example"_s, lookup));
}

void TestMailProviders::whatCannotBeFound()
{
    const auto nothing = findMailServer(u"info@jansen.example"_s, answering({}, {}));
    QCOMPARE(nothing.error().code, Error::Code::NotFound);
    QCOMPARE(nothing.error().arguments, (QStringList{u"mail server"_s, u"jansen.example"_s}));
    QCOMPARE(findMailServer(u"no address"_s, answering({}, {})).error().code, Error::Code::InvalidEmail);
}

void TestMailProviders::realQuestionsOverDns()
{
#ifdef _WIN32
    QSKIP("not run: needs a name server on loopback");
#else
    if (geteuid() != 0)
        QSKIP("not run: only root may answer on port 53");
    const test::PythonServer server(u"dns_server"_s, {{u"address"_s, u"127.53.0.1"_s}, {u"silent"_s, QJsonArray{u"_submissions._tcp.stil.example"_s}},
        {u"records"_s, QJsonObject{{u"_submissions._tcp.jansen.example"_s, QJsonArray{QJsonArray{u"SRV"_s, 0, 1, 465, u"smtp.jansen.example"_s}}},
                                   {u"bakker.example"_s, QJsonArray{QJsonArray{u"MX"_s, 20, u"mx2.example"_s}, QJsonArray{u"MX"_s, 10, u"mx.transip.email"_s}}}}}});
    QCOMPARE(server.port(), 53);
    const MailLookup lookup = dnsLookup(3'000, u"127.53.0.1"_s);
    const auto found = findMailServer(u"info@jansen.example"_s, lookup);
    QVERIFY(found);
    QCOMPARE(found->server.host, u"smtp.jansen.example"_s);
    QCOMPARE(found->server.port, 465);
    QCOMPARE(findMailServer(u"info@bakker.example"_s, lookup)->providerName, u"TransIP"_s);
    QCOMPARE(findMailServer(u"info@nergens.example"_s, lookup).error().code, Error::Code::NotFound);
    // A name server that says nothing costs no more than the time given.
    QElapsedTimer since;
    since.start();
    const auto silent = dnsLookup(500, u"127.53.0.1"_s).services(u"_submissions._tcp.stil.example"_s);
    QCOMPARE(silent.error().code, Error::Code::ConnectionFailed);
    QVERIFY2(since.elapsed() < 3'000, qPrintable(QString::number(since.elapsed())));
#endif
}

QTEST_GUILESS_MAIN(TestMailProviders)
#include "test_mail_providers.moc"
