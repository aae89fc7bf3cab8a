// Mails as programs write them, and as somebody writes them who means harm.
#include "core/formats/mail/html_text.h"
#include "core/formats/mail/read_mail.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using namespace tegoed::formats;

namespace {

const QString kUuid = u"0e9f8a30-1c2d-4e5f-8a9b-0c1d2e3f4a5b"_s;

QByteArray sample(const QString& name)
{
    QFile file(qEnvironmentVariable("TEGOED_TEST_DATA") + u"/mails/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample %s", qPrintable(name));
    return file.readAll().replace("{uuid}", kUuid.toLatin1());
}

QByteArray mailWith(const QByteArray& head, const QByteArray& body)
{
    return "From: a@b.example\r\nSubject: x\r\n" + head + "\r\n\r\n" + body;
}

} // namespace

class TestReadMail final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsRead_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("says");
        QTest::addColumn<bool>("names"); // The message that was sent.
        const auto row = [](const char* name, const char* file, const char* kind, const char* from, const char* subject, const char* says, bool names) {
            QTest::newRow(name) << QString::fromUtf8(file) << QString::fromUtf8(kind) << QString::fromUtf8(from) << QString::fromUtf8(subject)
                                << QString::fromUtf8(says) << names;
        };
        row("Thunderbird, plain", "thunderbird_plain.eml", "reply", "info@maes.example", "Re: Herinnering voor factuur 2026-0101", "vorige week al overgemaakt", true);
        row("Outlook, HTML only", "outlook_html.eml", "reply", "info@maes.example", "RE: Herinnering", "nooit gerepareerd.\n\nGroet & dank, Piet – Garage Maes", true);
        row("Gmail, both kinds of text", "gmail_alternative.eml", "reply", "piet.maes@gmail.example", "Re: Herinnering", "Kan ik in drie keer betalen?", true);
        row("iPhone, quoted-printable", "iphone_quoted_printable.eml", "reply", "info@maes.example", "Re: Herinnering € 1.210,00", "Ik ben verhuisd…", true);
        row("a mail of its own", "number_in_subject.eml", "reply", "boekhouding@elders.example", "Vraag over factuur 2026-0101", "kopie", false);
        row("base64 and a Latin-1 subject", "belgian_reference_base64.eml", "reply", "boekhouding@elders.example", "Betaling voor de geëiste som", "+++090/9337/55493+++", false);
        row("French, Latin-1", "french_latin1.eml", "reply", "claire@ailleurs.example", "Référence impayée", "facture n° 2026-0101 a été réglée", false);
        row("German, bare line feeds", "german_quoted_number.eml", "reply", "joerg@anderswo.example", "AW: Zahlungserinnerung", "nicht unsere Rechnung", false);
        row("without MIME, address in capitals", "sender_only.eml", "reply", "bakker@zonneveld.example", "hallo", "Bel mij even terug.", false);
        row("windows-1252", "contact_person.eml", "reply", "karin@maes.example", "openstaande posten", "morgen naar – beloofd. Het gaat om € 500.", false);
        row("passed on in the text", "forwarded_inline.eml", "reply", "collega@devries.example", "Fwd: betaling", "Ik betaal volgende week.", false);
        row("passed on as an attachment", "forwarded_as_attachment.eml", "reply", "collega@devries.example", "Doorgestuurd bericht", "Wij betwisten deze factuur.", true);
        row("Postfix: came back", "bounce_postfix.eml", "bounce", "mailer-daemon@mx.devries.example", "Undelivered Mail Returned to Sender", "User unknown", true);
        row("Exchange: came back, heads only", "bounce_exchange_headers.eml", "bounce", "postmaster@maes.example", "Onbestelbaar: Herinnering", "niet bezorgd", true);
        row("Exim: came back in a letter", "bounce_exim_letter.eml", "bounce", "mailer-daemon@relay.example", "Mail delivery failed: returning message to sender", "mailbox disabled", true);
        row("Postfix: delayed", "bounce_delayed.eml", "bounce", "mailer-daemon@mx.devries.example", "Delayed Mail (still being retried)", "tried again", true);
        row("out of office, Exchange", "out_of_office_exchange.eml", "out_of_office", "info@maes.example", "Automatisch antwoord: Herinnering", "afwezig tot 7 december", true);
        row("out of office, vacation", "out_of_office_vacation.eml", "out_of_office", "info@maes.example", "away from my mail", "until Monday", true);
        row("out of office, by its subject", "out_of_office_subject_only.eml", "out_of_office", "info@maes.example", "Réponse automatique: Herinnering", "absent", true);
        row("read receipt", "read_receipt.eml", "receipt", "info@maes.example", "Gelezen: Herinnering", "weergegeven", true);
        row("parts inside parts", "nested_parts.eml", "reply", "info@maes.example", "Re: Herinnering", "Zie het betaalbewijs in de bijlage.", true);
        row("winmail.dat", "winmail.eml", "reply", "info@maes.example", "RE: Herinnering", "wij betalen vrijdag", true);
        row("nothing written", "empty_body.eml", "reply", "info@maes.example", "Re: Herinnering", "", true);
        row("another charset than it says", "wrong_charset.eml", "reply", "info@maes.example", "Café factuur 2026-0101", "heeft al betaald.", false);
    }
    void whatIsRead()
    {
        QFETCH(QString, file);
        const auto mail = readReceivedMail(sample(file));
        QVERIFY2(mail, mail ? "" : qPrintable(mail.error().detail));
        QTEST(answerKindCode(mail->kind), "kind");
        QTEST(mail->fromAddress, "from");
        QTEST(mail->subject, "subject");
        QFETCH(QString, says);
        QVERIFY2(mail->text.contains(says), qPrintable(mail->text));
        QTEST(mail->threadIds.contains(kUuid + u"@devries.example"), "names");
        QVERIFY(mail->date.has_value());
        QCOMPARE(mail->date->date(), QDate(2026, 11, 26));
    }

    void whatCameBack_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("status");
        QTest::addColumn<bool>("isPermanent");
        QTest::newRow("Postfix") << u"bounce_postfix.eml"_s << u"5.1.1"_s << true;
        QTest::newRow("Exchange, a status of four figures") << u"bounce_exchange_headers.eml"_s << u"5.1.10"_s << true;
        QTest::newRow("Exim, out of the letter") << u"bounce_exim_letter.eml"_s << u"5.7.1"_s << true;
        QTest::newRow("delayed") << u"bounce_delayed.eml"_s << u"4.4.1"_s << false;
    }
    void whatCameBack()
    {
        QFETCH(QString, file);
        const auto mail = readReceivedMail(sample(file));
        QVERIFY(mail);
        QCOMPARE(mail->failed.size(), 1U);
        QCOMPARE(mail->failed.front().address, u"info@maes.example"_s);
        QTEST(mail->failed.front().status, "status");
        QTEST(mail->failed.front().isPermanent, "isPermanent");
        QVERIFY(mail->senders.contains(u"info@maes.example"_s)); // To be found by it when the message is not named.
    }

    void aForwarderNamesTheFirstWriterToo()
    {
        QCOMPARE(readReceivedMail(sample(u"forwarded_inline.eml"_s))->senders, (QStringList{u"collega@devries.example"_s, u"bakker@zonneveld.example"_s}));
        QCOMPARE(readReceivedMail(sample(u"forwarded_as_attachment.eml"_s))->senders, (QStringList{u"collega@devries.example"_s, u"info@maes.example"_s}));
    }

    void attachmentsAreOnlyNamed()
    {
        QCOMPARE(readReceivedMail(sample(u"nested_parts.eml"_s))->attachments, (QStringList{u"logo.png"_s, u"../../bewijs.pdf"_s}));
        QCOMPARE(readReceivedMail(sample(u"winmail.eml"_s))->attachments, QStringList{u"winmail.dat"_s});
    }

    void hostileHtmlIsReadAsWords()
    {
        const auto mail = readReceivedMail(sample(u"hostile_html.eml"_s));
        QVERIFY(mail);
        QCOMPARE(mail->kind, AnswerKind::Reply);
        QCOMPARE(mail->text, u"Ik betaal <morgen> € 10 omgekeerd&#0; & meer\nregel twee\nregel drie klik hier 3 < 4 alert(\"nooit gesloten"_s);
        for (const auto* part : {"passwd", "evil", "steal", "verborgen", "fetch", "niet lezen"})
            QVERIFY2(!mail->text.contains(QString::fromLatin1(part)), part);
        QVERIFY(!mail->text.contains(QChar(0x202e)));
    }

    void htmlToWords_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("blocks become lines") << u"<div>a</div><div>b<br/>c</div>"_s << u"a\nb\nc"_s;
        QTest::newRow("cells stay on one line") << u"<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"_s << u"a b\nc"_s;
        QTest::newRow("a sign that is no tag") << u"1 < 2 && 3 > 2"_s << u"1 < 2 && 3 > 2"_s;
        QTest::newRow("an entity that is none") << u"&nope; &#x110000; &#xD800; R&D"_s << u"&nope; &#x110000; &#xD800; R&D"_s;
        QTest::newRow("a tag that never ends") << u"a<b title='x"_s << u"a"_s;
        QTest::newRow("a comment that never ends") << u"a<!-- b"_s << u"a"_s;
        QTest::newRow("a script in capitals") << u"a<SCRIPT>x</ScRiPt>b"_s << u"ab"_s;
    }
    void htmlToWords()
    {
        QFETCH(QString, html);
        QTEST(htmlToText(html), "text");
    }

    /// Twice the input, about twice the time: four times as much would be ten times over this bound.
    void whatIsMeantToTakeLongDoesNot_data()
    {
        QTest::addColumn<QByteArray>("piece");
        for (const char* piece : {"<script>", "&", "<a '", "<!--", "<", "<style><", "\n> ", "Op 1 schreef ", "<div>"})
            QTest::newRow(piece) << QByteArray(piece);
    }
    void whatIsMeantToTakeLongDoesNot()
    {
        QFETCH(QByteArray, piece);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(readReceivedMail(mailWith("Content-Type: text/html", piece.repeated(1'000'000 / piece.size()))));
        QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed())));
    }

    void partsInsidePartsBeyondMeasureAreRefused()
    {
        QByteArray mail = "From: a@b.example\r\n";
        for (int i = 0; i < 5'000; ++i)
            mail += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\r\n\r\n--b" + QByteArray::number(i) + "\r\n";
        const auto read = readReceivedMail(mail);
        QVERIFY(!read);
        QCOMPARE(read.error().code, Error::Code::UnsupportedFormat);
    }
    void partsInsidePartsAreReadToADepth()
    {
        for (const int depth : {5, 100}) {
            QByteArray mail = "From: a@b.example\r\nSubject: x\r\n";
            for (int i = 0; i < depth; ++i)
                mail += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\r\n\r\n--b" + QByteArray::number(i) + "\r\n";
            mail += "Content-Type: text/plain\r\n\r\nonderaan\r\n";
            const auto read = readReceivedMail(mail);
            QVERIFY(read);
            QCOMPARE(read->text.contains(u"onderaan"), depth == 5);
        }
    }

    void whatIsNoMailIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a PDF") << QByteArray("%PDF-1.4\n1 0 obj\n");
        QTest::newRow("zeros") << QByteArray(1'000, '\0');
        QTest::newRow("words") << QByteArray("hallo daar\n\nhallo");
    }
    void whatIsNoMailIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto read = readReceivedMail(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().code, Error::Code::UnsupportedFormat);
    }

    void aVeryLongMailIsCutToMeasure()
    {
        const auto mail = readReceivedMail(mailWith("Content-Type: text/plain; charset=utf-8", QByteArray("zin na zin\n").repeated(200'000)));
        QVERIFY(mail);
        QVERIFY(mail->text.size() <= 100'000 && mail->text.size() > 90'000);
        const auto tooLarge = readReceivedMail(QByteArray(kLargestMail + 1, 'x'));
        QVERIFY(!tooLarge);
        QCOMPARE(tooLarge.error().code, Error::Code::FileTooLarge);
    }

    /// Every sample cut off anywhere: read or refused, never worse.
    void aMailCutOffAnywhere()
    {
        for (const auto* name : {"bounce_postfix.eml", "nested_parts.eml", "hostile_html.eml", "forwarded_as_attachment.eml"}) {
            const QByteArray whole = sample(QString::fromLatin1(name));
            for (qsizetype size = 0; size < whole.size(); size += 7)
                static_cast<void>(readReceivedMail(whole.left(size)));
        }
    }
};

QTEST_GUILESS_MAIN(TestReadMail)
#include "test_read_mail.moc"
