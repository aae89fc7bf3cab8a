// xdg-email is a stand-in that writes down its arguments, one per NUL-ended piece: what a shell would have changed shows.
#include "core/messaging/mail/own_mail_program.h"
#include "core/messaging/whatsapp_link.h"
#include "tests/messaging/python_server.h"

#include <QUrl>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;

namespace {

MailMessage message()
{
    MailMessage mail;
    mail.id = u"0191f2a4-7b1c-7d3e-9f00-1234567890ab"_s;
    mail.date = QDateTime(QDate(2026, 11, 25), QTime(9, 5), Qt::OffsetFromUTC, 3600);
    mail.from = {u"Jansen"_s, u"administratie@jansen.example"_s};
    mail.to = {u"Zoë"_s, u"zoe+rekening@debiteur.example"_s};
    mail.subject = u"--attach /etc/passwd $(touch pwned) `id` \"é\" 'x'; & | €"_s;
    mail.text = u"Beste Zoë,\n\n100% & meer = \"ja\" $HOME\n-- \nJansen\n"_s;
    mail.attachments.push_back({u"../brief één.pdf"_s, u"application/pdf"_s, "%PDF-1"_ba});
    mail.attachments.back().fileName = u"brief één.pdf"_s;
    mail.attachments.push_back({u"brief één.pdf"_s, u"application/pdf"_s, "%PDF-2"_ba});
    return mail;
}

} // namespace

class TestOwnMailProgram final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theProgramGetsEverythingAsItIs();
    void aProgramThatFailsLeavesADraft();
    void noProgramLeavesADraft();
    void aProgramThatStaysOpenIsLeftAlone();
    void withoutASenderThereIsMailto();
    void longTextsAreCutInMailto();
    void whatMayNotBeInAMailMayNotBeHere();
    void whatsAppLinks_data();
    void whatsAppLinks();

private:
    void standIn(const QByteArray& script) const;
    MailProgramOptions options(const QString& name) const { return {test::scratch(name), true, 2'000}; }
    QString m_bin;
};

void TestOwnMailProgram::initTestCase()
{
    m_bin = test::scratch(u"bin"_s);
    QDir().mkpath(m_bin);
    qputenv("PATH", QFile::encodeName(m_bin) + ":/usr/bin:/bin");
}

void TestOwnMailProgram::standIn(const QByteArray& script) const
{
    QFile file(m_bin + u"/xdg-email"_s);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("#!/bin/sh\n" + script);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void TestOwnMailProgram::theProgramGetsEverythingAsItIs()
{
#if !defined(Q_OS_LINUX)
    QSKIP("not run: xdg-email is for Linux");
#endif
    const QString seen = test::scratch(u"seen"_s);
    standIn("printf '%s\\0' \"$@\" > '" + QFile::encodeName(seen) + "'\n");
    const auto opened = openInOwnMailProgram(message(), options(u"one"_s));
    QVERIFY(opened);
    QCOMPARE(opened->way, MailProgramWay::XdgEmail);
    QVERIFY(opened->hasAttachments);
    QVERIFY(opened->openUrl.isEmpty());
    QFile file(seen);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList arguments = QString::fromUtf8(file.readAll()).split(QChar(0));
    arguments.removeLast();
    QCOMPARE(arguments, (QStringList{u"--utf8"_s, u"--subject"_s, message().subject, u"--body"_s, message().text, u"--attach"_s,
                                     opened->attachmentPaths[0], u"--attach"_s, opened->attachmentPaths[1], u"mailto:zoe+rekening@debiteur.example"_s}));
    QVERIFY(!QFile::exists(QDir::currentPath() + u"/pwned"_s));
    for (int i = 0; i < 2; ++i) {
        QFile attachment(opened->attachmentPaths[i]);
        QVERIFY(attachment.open(QIODevice::ReadOnly));
        QCOMPARE(attachment.readAll(), message().attachments[size_t(i)].bytes);
        QCOMPARE(QFileInfo(attachment).fileName(), u"brief één.pdf"_s);
        QVERIFY(QFileInfo(attachment).absoluteFilePath().startsWith(test::scratch(u"one"_s)));
        QCOMPARE(attachment.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
}

void TestOwnMailProgram::aProgramThatFailsLeavesADraft()
{
    standIn("exit 3\n");
    const auto opened = openInOwnMailProgram(message(), options(u"two"_s));
    QVERIFY(opened);
    QCOMPARE(opened->way, MailProgramWay::DraftFile);
    QVERIFY(opened->hasAttachments);
    QFile draft(QUrl(opened->openUrl).toLocalFile());
    QVERIFY(draft.open(QIODevice::ReadOnly));
    const QByteArray bytes = draft.readAll();
    QVERIFY(bytes.startsWith("X-Unsent: 1\r\n"));
    QCOMPARE(bytes.mid(13), *mailBytes(message()));
}

void TestOwnMailProgram::noProgramLeavesADraft()
{
    QFile::remove(m_bin + u"/xdg-email"_s);
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", QFile::encodeName(m_bin));
    const auto opened = openInOwnMailProgram(message(), options(u"three"_s));
    qputenv("PATH", path);
    QVERIFY(opened);
    QCOMPARE(opened->way, MailProgramWay::DraftFile);
}

void TestOwnMailProgram::aProgramThatStaysOpenIsLeftAlone()
{
#if !defined(Q_OS_LINUX)
    QSKIP("not run: xdg-email is for Linux");
#endif
    const QString done = test::scratch(u"done"_s);
    QFile::remove(done);
    standIn("sleep 1.5; echo closed > '" + QFile::encodeName(done) + "'\n");
    MailProgramOptions impatient = options(u"four"_s);
    impatient.waitMilliseconds = 300;
    const auto opened = openInOwnMailProgram(message(), impatient);
    QVERIFY(opened);
    QCOMPARE(opened->way, MailProgramWay::XdgEmail);
    QVERIFY(!QFile::exists(done));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(done), 5'000); // it was not ended by us
}

void TestOwnMailProgram::withoutASenderThereIsMailto()
{
    MailMessage mail = message();
    mail.from = {};
    MailProgramOptions straight = options(u"five"_s);
    straight.tryProgram = false;
    const auto opened = openInOwnMailProgram(mail, straight);
    QVERIFY(opened);
    QCOMPARE(opened->way, MailProgramWay::Mailto);
    QVERIFY(!opened->hasAttachments);
    QCOMPARE(opened->attachmentPaths.size(), 2);
    const QUrl url(opened->openUrl, QUrl::StrictMode);
    QVERIFY(url.isValid());
    QCOMPARE(url.path(), mail.to.address);
    const QUrlQuery query(url);
    QCOMPARE(query.queryItemValue(u"subject"_s, QUrl::FullyDecoded), mail.subject);
    QCOMPARE(query.queryItemValue(u"body"_s, QUrl::FullyDecoded), QString(mail.text).replace(u'\n', u"\r\n"_s));
    QCOMPARE(query.queryItems().size(), 2);
}

void TestOwnMailProgram::longTextsAreCutInMailto()
{
    MailMessage mail = message();
    for (const QString& piece : {u"a"_s, u"é"_s, u"😀"_s, u"\n"_s}) {
        mail.text = piece.repeated(5'000);
        const QString link = mailtoLink(mail);
        QVERIFY(link.size() <= kMailtoLimit);
        QVERIFY(link.size() > kMailtoLimit - 60);
        const QString body = QUrlQuery(QUrl(link)).queryItemValue(u"body"_s, QUrl::FullyDecoded);
        QVERIFY(body.endsWith(u"…"));
        QVERIFY(!body.contains(QChar::ReplacementCharacter));
    }
}

void TestOwnMailProgram::whatMayNotBeInAMailMayNotBeHere()
{
    MailMessage mail = message();
    mail.subject = u"a\r\nBcc: evil@example.com"_s;
    QVERIFY(!openInOwnMailProgram(mail, options(u"six"_s)));
    mail = message();
    mail.to.address = u"zoe@debiteur.example?bcc=evil@example.com"_s;
    QVERIFY(!openInOwnMailProgram(mail, options(u"six"_s)));
    QVERIFY(!QDir(test::scratch(u"six"_s)).exists());
}

void TestOwnMailProgram::whatsAppLinks_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("link");
    QTest::newRow("as documented") << u"+31612345678"_s << u"Dag Zoë,\n100% & #1"_s << u"https://wa.me/31612345678?text=Dag%20Zo%C3%AB%2C%0A100%25%20%26%20%231"_s;
    QTest::newRow("Belgian") << u"+32470123456"_s << u"x"_s << u"https://wa.me/32470123456?text=x"_s;
    QTest::newRow("a national number") << u"0612345678"_s << u"x"_s << QString();
    QTest::newRow("blanks in the number") << u"+31 6 12345678"_s << u"x"_s << QString();
    QTest::newRow("something behind it") << u"+31612345678?x=1"_s << u"x"_s << QString();
    QTest::newRow("no text") << u"+31612345678"_s << u" "_s << QString();
    QTest::newRow("too long") << u"+31612345678"_s << u"x"_s.repeated(1'501) << QString();
}

void TestOwnMailProgram::whatsAppLinks()
{
    QFETCH(QString, number);
    QFETCH(QString, text);
    QFETCH(QString, link);
    const auto made = whatsAppLink(number, text);
    QCOMPARE(made ? *made : QString(), link);
}

QTEST_GUILESS_MAIN(TestOwnMailProgram)
#include "test_own_mail_program.moc"
