// A real Postfix with Dovecot for sign-in: what Tegoed hands in lies in the mailbox as it was frozen.
#include "core/messaging/mail/mail_message.h"
#include "core/messaging/mail/smtp_transport.h"
#include "tests/messaging/python_server.h"

#include <cstdio>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using Kind = Outcome::Kind;

namespace {

MailMessage message(const QString& id)
{
    MailMessage mail;
    mail.id = id;
    mail.date = QDateTime(QDate(2026, 11, 25), QTime(9, 5), Qt::OffsetFromUTC, 3600);
    mail.from = {u"Bakkerij 't Hörnke"_s, u"administratie@jansen.example"_s};
    mail.to = {u"Zoë Çelik-Müller"_s, u"zoe@debiteur.example"_s};
    mail.subject = u"Herinnering: factuur 2026-0042 van € 1.234,56 staat nog open – wilt u deze vóór 9 december betalen?"_s;
    mail.text = u"Geachte mevrouw,\n\n.punt\n..\n.\n€ 1.234,56\n"_s;
    mail.html = u"<p>Geachte mevrouw,</p><p>€ 1.234,56</p>"_s;
    mail.attachments.push_back({u"herinnering – Zoë.pdf"_s, u"application/pdf"_s, QByteArray(150'000, 'q')});
    return mail;
}

FrozenMessage frozen(const MailMessage& mail)
{
    return {*mailBytes(mail), mail.id, mail.from.address, mail.to.address, {}};
}

} // namespace

class TestRealMailServer final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void mailLiesInTheMailboxAsItWasFrozen_data();
    void mailLiesInTheMailboxAsItWasFrozen();
    void refusalsAreWhatTheyAre();
    void withoutTheDotNothingIsKept();
    void twentyFiveInARow();
    void cleanupTestCase();

private:
    QStringList mailbox() const;
    QByteArray mailLog() const;
    MailServer place(bool startTls) const;

    std::unique_ptr<test::PythonServer> m_server;
    QString m_folder;
    QString m_certificates;
    int m_tlsPort = 0;
};

void TestRealMailServer::initTestCase()
{
    m_certificates = test::certificates();
    QVERIFY(!m_certificates.isEmpty());
    m_folder = test::scratch(u"server"_s);
    m_server = std::make_unique<test::PythonServer>(
        u"real_mail_server"_s, QJsonObject{{u"folder"_s, m_folder}, {u"cert"_s, QString(m_certificates + u"/good.pem"_s)},
                                           {u"key"_s, QString(m_certificates + u"/good.key"_s)}, {u"user"_s, u"jansen"_s},
                                           {u"password"_s, u"gehéim wachtwoord"_s}});
    QVERIFY2(m_server->port() > 0, "Postfix and Dovecot did not start");
    m_tlsPort = m_server->awaited(u"tlsPort"_s)[0][u"tlsPort"_s].toInt();
}

MailServer TestRealMailServer::place(bool startTls) const
{
    MailServer server;
    server.host = u"localhost"_s;
    server.port = startTls ? m_server->port() : m_tlsPort;
    server.security = startTls ? MailSecurity::StartTls : MailSecurity::Tls;
    server.userName = u"jansen"_s;
    server.caFile = m_certificates + u"/ca.pem"_s;
    return server;
}

QStringList TestRealMailServer::mailbox() const
{
    const QDir folder(m_folder + u"/mail/zoe/new"_s);
    QStringList paths;
    for (const QString& name : folder.entryList(QDir::Files, QDir::Time))
        paths << folder.filePath(name);
    return paths;
}

QByteArray TestRealMailServer::mailLog() const
{
    QFile file(m_folder + u"/maillog"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestRealMailServer::mailLiesInTheMailboxAsItWasFrozen_data()
{
    QTest::addColumn<bool>("startTls");
    QTest::newRow("STARTTLS") << true;
    QTest::newRow("TLS from the start") << false;
}

void TestRealMailServer::mailLiesInTheMailboxAsItWasFrozen()
{
    QFETCH(bool, startTls);
    for (const QString& path : mailbox())
        QFile::remove(path);
    const MailMessage mail = message(startTls ? u"aaaaaaaa-0000-4000-8000-000000000001"_s : u"aaaaaaaa-0000-4000-8000-000000000002"_s);
    SmtpTransport transport(place(startTls), SecretText(u"gehéim wachtwoord"_s));
    const Outcome outcome = transport.deliver(frozen(mail), [] { return true; });
    transport.close();
    QVERIFY2(outcome.kind == Kind::Sent, qPrintable(outcome.reasonCode + u' ' + outcome.reply));
    QVERIFY2(outcome.reply.contains(u"queued as"), qPrintable(outcome.reply));
    QVERIFY(outcome.server.contains(u"TLSv1."));
    QTRY_COMPARE_WITH_TIMEOUT(mailbox().size(), 1, 10'000);

    QFile file(mailbox()[0]);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray kept = file.readAll();
    QByteArray unix = frozen(mail).bytes;
    unix.replace("\r\n", "\n");
    QVERIFY2(kept.endsWith(unix), "what lies in the mailbox is not what was frozen");
    QProcess reader;
    reader.start(test::python(), {test::testFile(u"parse_mail.py"_s)});
    reader.write(kept);
    reader.closeWriteChannel();
    QVERIFY(reader.waitForFinished());
    const QJsonObject read = QJsonDocument::fromJson(reader.readAllStandardOutput()).object();
    QCOMPARE(read[u"defects"_s].toArray(), QJsonArray{});
    QCOMPARE(read[u"subject"_s].toString(), mail.subject);
    QCOMPARE(read[u"to"_s].toArray(), (QJsonArray{QJsonArray{mail.to.name, mail.to.address}}));
    QCOMPARE(read[u"from"_s].toArray(), (QJsonArray{QJsonArray{mail.from.name, mail.from.address}}));
    QCOMPARE(read[u"messageId"_s].toString(), u'<' + mailMessageId(mail.id, mail.from.address) + u'>');
    // The server's own log names the same message, once.
    const QByteArray id = "message-id=<" + mailMessageId(mail.id, mail.from.address).toUtf8() + '>';
    QTRY_COMPARE(mailLog().count(id), 1);
}

void TestRealMailServer::refusalsAreWhatTheyAre()
{
    FrozenMessage message_ = frozen(message(u"aaaaaaaa-0000-4000-8000-000000000003"_s));
    SmtpTransport transport(place(true), SecretText(u"gehéim wachtwoord"_s));
    message_.recipient = u"niemand@debiteur.example"_s;
    Outcome outcome = transport.deliver(message_, [] { return true; });
    QCOMPARE(outcome.kind, Kind::FailedPermanent);
    QCOMPARE(outcome.phase, Outcome::Phase::Recipient);
    QCOMPARE(outcome.replyCode, 550);

    MailMessage large = message(u"aaaaaaaa-0000-4000-8000-000000000004"_s);
    large.attachments[0].bytes = QByteArray(3'000'000, 'x');
    outcome = transport.deliver(frozen(large), [] { return true; });
    QCOMPARE(outcome.kind, Kind::FailedPermanent);
    QCOMPARE(outcome.reasonCode, u"too_large"_s);

    SmtpTransport stranger(place(true), SecretText(u"verkeerd"_s));
    outcome = stranger.deliver(frozen(message(u"aaaaaaaa-0000-4000-8000-000000000005"_s)), [] { return true; });
    QCOMPARE(outcome.kind, Kind::Configuration);
    QCOMPARE(outcome.reasonCode, u"wrong_password"_s);
    QCOMPARE(outcome.replyCode, 535);

    MailServer distrusted = place(false);
    distrusted.caFile = m_certificates + u"/foreign.pem"_s;
    SmtpTransport careful(distrusted, SecretText(u"gehéim wachtwoord"_s));
    outcome = careful.deliver(frozen(message(u"aaaaaaaa-0000-4000-8000-000000000006"_s)), [] { return true; });
    QCOMPARE(outcome.kind, Kind::Configuration);
    QCOMPARE(outcome.reasonCode, u"certificate_untrusted"_s);
}

void TestRealMailServer::withoutTheDotNothingIsKept()
{
    const qsizetype before = mailbox().size();
    SmtpTransport transport(place(true), SecretText(u"gehéim wachtwoord"_s));
    const Outcome outcome = transport.deliver(frozen(message(u"aaaaaaaa-0000-4000-8000-000000000007"_s)), [] { return false; });
    QCOMPARE(outcome.kind, Kind::Withheld);
    QTRY_VERIFY(mailLog().contains("lost connection after DATA"));
    // The one sent next arrives: so the other would have, had it been kept.
    QCOMPARE(transport.deliver(frozen(message(u"aaaaaaaa-0000-4000-8000-000000000008"_s)), [] { return true; }).kind, Kind::Sent);
    QTRY_COMPARE_WITH_TIMEOUT(mailbox().size(), before + 1, 10'000);
    QProcess grep;
    grep.start(u"grep"_s, {u"-rl"_s, u"aaaaaaaa-0000-4000-8000-000000000007"_s, QString(m_folder + u"/mail"_s), QString(m_folder + u"/queue"_s)});
    QVERIFY(grep.waitForFinished());
    QCOMPARE(grep.readAllStandardOutput(), ""_ba);
}

void TestRealMailServer::twentyFiveInARow()
{
    const qsizetype before = mailbox().size();
    SmtpTransport transport(place(false), SecretText(u"gehéim wachtwoord"_s));
    for (int i = 0; i < 25; ++i) {
        const Outcome outcome = transport.deliver(frozen(message(u"bbbbbbbb-0000-4000-8000-%1"_s.arg(i, 12, 10, QChar(u'0')))), [] { return true; });
        QVERIFY2(outcome.kind == Kind::Sent, qPrintable(outcome.reasonCode + outcome.reply));
    }
    transport.close();
    QTRY_COMPARE_WITH_TIMEOUT(mailbox().size(), before + 25, 20'000);
    QVERIFY(!mailLog().contains("improper command pipelining"));
}

void TestRealMailServer::cleanupTestCase()
{
    m_server.reset();
    QVERIFY(!mailLog().contains("wachtwoord"));
}

int main(int argc, char** argv)
{
    if (geteuid() != 0) {
        std::puts("not run: only root may start a Postfix of its own");
        return 77;
    }
    QProcess which;
    which.start(u"/bin/sh"_s, {u"-c"_s, u"command -v postfix && command -v dovecot && command -v openssl"_s});
    if (!which.waitForFinished() || which.exitCode() != 0) {
        std::puts("not run: needs postfix, dovecot and openssl");
        return 77;
    }
    QCoreApplication application(argc, argv);
    TestRealMailServer tests;
    return QTest::qExec(&tests, argc, argv);
}
#include "test_real_mail_server.moc"
