// What GMime makes is read back by Python's email package: an oracle with other habits than ours.
#include "core/base/random_source.h"
#include "core/messaging/mail/mail_message.h"
#include "tests/messaging/python_server.h"

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;

namespace {

MailMessage plainMessage()
{
    MailMessage message;
    message.id = u"0191f2a4-7b1c-7d3e-9f00-1234567890ab"_s;
    message.date = QDateTime(QDate(2026, 11, 25), QTime(9, 5, 7), Qt::OffsetFromUTC, 3600);
    message.from = {u"Jansen, Zn. & Co \"Techniek\""_s, u"administratie@jansen.example"_s};
    message.to = {u"Zoë Müller-Çelik"_s, u"zoe@debiteur.example"_s};
    message.subject = u"Herinnering: factuur 2026-0042 van € 1.234,56 – graag vóór 9 december, met dank voor uw coöperatie en geduld"_s;
    message.text = u"Geachte mevrouw Müller,\n\n.een punt vooraan\n..twee punten\nEen lange regel: "_s + u"€ 1.234,56 "_s.repeated(40)
        + u"\n\nMet vriendelijke groet,\nJansen"_s;
    return message;
}

MailMessage fullMessage()
{
    MailMessage message = plainMessage();
    message.replyTo = MailAddress{u"Débiteuren"_s, u"debiteuren@jansen.example"_s};
    message.html = u"<p>Geachte mevrouw Müller,</p><p><img src=\"cid:qr.1\" alt=\"QR\"></p>"_s;
    message.images.push_back({u"qr.1"_s, u"image/png"_s, "\x89PNG\r\n\x1a\n\0\0binary\n.\n"_ba});
    QByteArray pdf("%PDF-1.7\n");
    for (int i = 0; i < 20'000; ++i)
        pdf += char(i * 7);
    message.attachments.push_back({u"Herinnering für Zoë – 2026-0042 €.pdf"_s, u"application/pdf"_s, pdf});
    message.attachments.push_back({u"factuur.xml"_s, u"text/xml"_s, "<a>\n.\r\n\xc3\xa9</a>"_ba});
    return message;
}

QJsonObject readByPython(const QByteArray& bytes)
{
    QProcess reader;
    reader.start(test::python(), {test::testFile(u"parse_mail.py"_s)});
    reader.write(bytes);
    reader.closeWriteChannel();
    reader.waitForFinished(30'000);
    return QJsonDocument::fromJson(reader.readAllStandardOutput()).object();
}

QByteArray partBytes(const QJsonObject& read, int part)
{
    return QByteArray::fromBase64(read[u"parts"_s].toArray().at(part)[u"bytes"_s].toString().toLatin1());
}

} // namespace

class TestMailMessage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pythonUnderstandsAllOfIt();
    void aPlainMessageIsOnePart();
    void onlySevenBitsAndWholeLinesLeave();
    void theSameMessageIsTheSameBytes();
    void nothingInAHeaderBreaksOut_data();
    void nothingInAHeaderBreaksOut();
    void noValueAddsAHeaderOrAnAddressee();
    void whatIsMissingIsNamed();
    void attachmentNamesAreMadeSafe_data();
    void attachmentNamesAreMadeSafe();
};

void TestMailMessage::pythonUnderstandsAllOfIt()
{
    const MailMessage message = fullMessage();
    const auto bytes = mailBytes(message);
    QVERIFY(bytes);
    const QJsonObject read = readByPython(*bytes);
    QCOMPARE(read[u"defects"_s].toArray(), QJsonArray{});
    QCOMPARE(read[u"subject"_s].toString(), message.subject);
    QCOMPARE(read[u"from"_s].toArray().at(0).toArray(), (QJsonArray{message.from.name, message.from.address}));
    QCOMPARE(read[u"to"_s].toArray(), (QJsonArray{QJsonArray{message.to.name, message.to.address}}));
    QCOMPARE(read[u"replyTo"_s].toArray(), (QJsonArray{QJsonArray{message.replyTo->name, message.replyTo->address}}));
    QCOMPARE(read[u"date"_s].toString(), u"2026-11-25T09:05:07+01:00"_s);
    QCOMPARE(read[u"messageId"_s].toString(), u"<0191f2a4-7b1c-7d3e-9f00-1234567890ab@jansen.example>"_s);
    QCOMPARE(read[u"structure"_s].toArray(),
             (QJsonArray{u"multipart/mixed"_s, u"multipart/alternative"_s, u"text/plain"_s, u"multipart/related"_s, u"text/html"_s,
                         u"image/png"_s, u"application/pdf"_s, u"text/xml"_s}));
    const QJsonArray parts = read[u"parts"_s].toArray();
    QCOMPARE(parts.at(2)[u"text"_s].toString().replace(u"\r\n"_s, u"\n"_s), (message.text + u"\n"_s));
    QCOMPARE(parts.at(4)[u"text"_s].toString().trimmed(), message.html);
    QCOMPARE(parts.at(5)[u"cid"_s].toString(), u"qr.1"_s);
    QCOMPARE(parts.at(5)[u"disposition"_s].toString(), u"inline"_s);
    QCOMPARE(partBytes(read, 5), message.images[0].bytes);
    QCOMPARE(parts.at(6)[u"filename"_s].toString(), message.attachments[0].fileName);
    QCOMPARE(parts.at(6)[u"disposition"_s].toString(), u"attachment"_s);
    QCOMPARE(partBytes(read, 6), message.attachments[0].bytes);
    QCOMPARE(partBytes(read, 7), message.attachments[1].bytes);
    QVERIFY(read[u"longest"_s].toInt() <= 998);
}

void TestMailMessage::aPlainMessageIsOnePart()
{
    const auto bytes = mailBytes(plainMessage());
    QVERIFY(bytes);
    const QJsonObject read = readByPython(*bytes);
    QCOMPARE(read[u"defects"_s].toArray(), QJsonArray{});
    QCOMPARE(read[u"structure"_s].toArray(), QJsonArray{u"text/plain"_s});
    QCOMPARE(read[u"parts"_s].toArray().at(0)[u"encoding"_s].toString(), u"quoted-printable"_s);
    QVERIFY2(read[u"longest"_s].toInt() <= 200, qPrintable(QString::number(read[u"longest"_s].toInt())));
}

void TestMailMessage::onlySevenBitsAndWholeLinesLeave()
{
    MailMessage message = fullMessage();
    message.text = u"a\rb\nc\r\nd\r\r\n.\n.\r\nFrom here\n"_s + QChar(0) + u"\n.\n\ne"_s;
    const auto bytes = mailBytes(message);
    QVERIFY(bytes);
    QByteArray rest = *bytes;
    rest.replace("\r\n", "");
    QVERIFY(!rest.contains('\r') && !rest.contains('\n') && !rest.contains('\0'));
    QVERIFY(std::all_of(bytes->begin(), bytes->end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }));
    QVERIFY(bytes->endsWith("\r\n"));
    QCOMPARE(readByPython(*bytes)[u"defects"_s].toArray(), QJsonArray{});
}

void TestMailMessage::theSameMessageIsTheSameBytes()
{
    QCOMPARE(*mailBytes(fullMessage()), *mailBytes(fullMessage()));
    MailMessage other = fullMessage();
    other.id = u"0191f2a4-7b1c-7d3e-9f00-1234567890ac"_s;
    const QByteArray bytes = *mailBytes(other);
    QVERIFY(bytes != *mailBytes(fullMessage()));
    QVERIFY(!bytes.contains(mailBytes(fullMessage())->mid(mailBytes(fullMessage())->indexOf("boundary=") + 10, 30)));
}

void TestMailMessage::nothingInAHeaderBreaksOut_data()
{
    QTest::addColumn<QString>("bad");
    QTest::newRow("line feed") << u"x\nBcc: evil@example.com"_s;
    QTest::newRow("carriage return") << u"x\rBcc: evil@example.com"_s;
    QTest::newRow("both") << u"x\r\nBcc: evil@example.com"_s;
    QTest::newRow("NUL") << u"x"_s + QChar(0) + u"y"_s;
    QTest::newRow("line separator") << u"x\u2028Bcc: evil@example.com"_s;
    QTest::newRow("next line") << u"x\u0085Bcc: evil@example.com"_s;
}

void TestMailMessage::nothingInAHeaderBreaksOut()
{
    QFETCH(QString, bad);
    const std::vector<std::function<void(MailMessage&)>> places{
        [&](MailMessage& m) { m.subject = bad; },
        [&](MailMessage& m) { m.from.name = bad; },
        [&](MailMessage& m) { m.from.address = bad + u"@jansen.example"_s; },
        [&](MailMessage& m) { m.to.name = bad; },
        [&](MailMessage& m) { m.to.address = u"zoe@debiteur.example"_s + bad; },
        [&](MailMessage& m) { m.replyTo->name = bad; },
        [&](MailMessage& m) { m.replyTo->address = bad; },
        [&](MailMessage& m) { m.id = bad + u"0123456789"_s; },
        [&](MailMessage& m) { m.attachments[0].fileName = bad; },
        [&](MailMessage& m) { m.attachments[0].mimeType = u"application/"_s + bad; },
        [&](MailMessage& m) { m.images[0].contentId = bad; },
        [&](MailMessage& m) { m.images[0].mimeType = u"image/"_s + bad; },
    };
    for (size_t i = 0; i < places.size(); ++i) {
        MailMessage message = fullMessage();
        places[i](message);
        QVERIFY2(!mailBytes(message), qPrintable(u"place %1"_s.arg(i)));
    }
}

void TestMailMessage::noValueAddsAHeaderOrAnAddressee()
{
    // Printable poison of every sort: whatever is taken must come out in its own field and change nothing else.
    const QStringList pieces{u"<evil@example.com>"_s, u","_s, u";"_s, u":"_s, u"\""_s, u"\\"_s, u"("_s, u")"_s, u"=?utf-8?q?"_s, u"?="_s,
                             u"@"_s, u"é"_s, u"€"_s, u"😀"_s, u" "_s, u"  "_s, u"'"_s, u"%0D%0A"_s, u"Bcc"_s, u"group: a@b.example;"_s,
                             u"\u202e"_s, u"*0*="_s, u"abc"_s};
    SeededRandom random(20261125);
    const QStringList expectedHeaders{u"From"_s, u"Reply-To"_s, u"To"_s, u"Subject"_s, u"Date"_s, u"Message-Id"_s, u"MIME-Version"_s,
                                      u"Content-Type"_s};
    for (int round = 0; round < 60; ++round) {
        const auto poison = [&] {
            QString text = u"q"_s;
            for (int i = 0; i < 12; ++i)
                text += pieces[qsizetype(random.next() % std::uint64_t(pieces.size()))];
            text += u'q';
            return text;
        };
        MailMessage message = fullMessage();
        message.subject = poison();
        message.from.name = poison();
        message.to.name = poison();
        message.attachments[0].fileName = QString(poison()).replace(u"\\"_s, u"_"_s);
        const auto bytes = mailBytes(message);
        QVERIFY(bytes);
        const QJsonObject read = readByPython(*bytes);
        QStringList headers;
        for (const QJsonValue header : read[u"headers"_s].toArray())
            headers << header.toString();
        headers.sort(Qt::CaseInsensitive);
        QStringList expected = expectedHeaders;
        expected.sort(Qt::CaseInsensitive);
        QCOMPARE(headers.join(u' ').toLower(), expected.join(u' ').toLower());
        QCOMPARE(read[u"to"_s].toArray().size(), 1);
        QCOMPARE(read[u"to"_s].toArray().at(0)[1].toString(), message.to.address);
        QCOMPARE(read[u"to"_s].toArray().at(0)[0].toString().simplified(), message.to.name.simplified());
        QCOMPARE(read[u"from"_s].toArray().at(0)[1].toString(), message.from.address);
        QCOMPARE(read[u"subject"_s].toString().simplified(), message.subject.simplified());
        QCOMPARE(read[u"parts"_s].toArray().at(6)[u"filename"_s].toString(), message.attachments[0].fileName);
    }
}

void TestMailMessage::whatIsMissingIsNamed()
{
    MailMessage message = plainMessage();
    message.subject = u" "_s;
    QCOMPARE(mailBytes(message).error().code, Error::Code::MissingInput);
    QCOMPARE(mailBytes(message).error().arguments, QStringList{u"subject"_s});
    message = plainMessage();
    message.to.address = u"zoe@debiteur"_s;
    QCOMPARE(mailBytes(message).error().code, Error::Code::InvalidEmail);
    message.to.address = u"zoe@debiteur.example, evil@example.com"_s;
    QCOMPARE(mailBytes(message).error().code, Error::Code::InvalidEmail);
    message = plainMessage();
    message.text.clear();
    QCOMPARE(mailBytes(message).error().arguments, QStringList{u"text"_s});
    message = plainMessage();
    message.images.push_back({u"a"_s, u"image/png"_s, {}});
    QVERIFY(!mailBytes(message));
    message = fullMessage();
    message.attachments[0].mimeType = u"message/rfc822"_s;
    QVERIFY(!mailBytes(message));
}

void TestMailMessage::attachmentNamesAreMadeSafe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    QTest::newRow("an ordinary one stays") << u"Factuur 2026-0042.pdf"_s << u"Factuur 2026-0042.pdf"_s;
    QTest::newRow("a folder is cut off") << u"../../etc/passwd"_s << u"passwd"_s;
    QTest::newRow("a Windows folder too") << u"C:\\temp\\a.pdf"_s << u"a.pdf"_s;
    QTest::newRow("a stream") << u"a.pdf:ads"_s << u"a.pdf_ads"_s;
    QTest::newRow("hidden") << u"..a.pdf"_s << u"a.pdf"_s;
    QTest::newRow("nothing left") << u"../"_s << u"attachment"_s;
    QTest::newRow("a line end") << u"a\r\nb.pdf"_s << u"a b.pdf"_s;
}

void TestMailMessage::attachmentNamesAreMadeSafe()
{
    QFETCH(QString, name);
    QFETCH(QString, safe);
    QCOMPARE(safeAttachmentName(name), safe);
    const QString longName = safeAttachmentName(u"x"_s.repeated(300) + u".pdf"_s);
    QVERIFY(longName.size() <= 120 && longName.endsWith(u".pdf"_s));
    QVERIFY(!safeAttachmentName(u"a\u202efdp.exe"_s).contains(QChar(0x202e)));
}

QTEST_GUILESS_MAIN(TestMailMessage)
#include "test_mail_message.moc"
