// The HTML of an e-mail: nothing but text comes from a value, nothing is loaded from anywhere.
#include "core/documents/mail_html.h"
#include "tests/documents/sample_letters.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

namespace {

MailHtml someMail(int invoices = 2)
{
    const LetterPrint letter = dutchLetter(invoices);
    MailHtml mail;
    mail.text = letter.text;
    mail.invoiceTotal = letter.invoiceTotal;
    mail.qrContentId = u"payment@tegoed"_s;
    mail.senderLines = {u"De Vries Installaties B.V."_s, u"KvK 12345678"_s};
    return mail;
}

QString htmlOf(const MailHtml& mail)
{
    return QString::fromUtf8(mailHtml(mail));
}

/// What a reader sees, by an own small reading of the tags.
QString shown(QString html)
{
    html.remove(QRegularExpression(u"<head>.*</head>"_s, QRegularExpression::DotMatchesEverythingOption));
    html.remove(QRegularExpression(u"<[^>]*>"_s));
    return html.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&quot;"_s, u"\""_s).replace(u"&#39;"_s, u"'"_s).replace(u"&amp;"_s, u"&"_s);
}

} // namespace

class TestMailHtml final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyValueIsText_data()
    {
        QTest::addColumn<QString>("payload");
        QTest::newRow("an image of a file") << u"<img src=file:///etc/passwd>"_s;
        QTest::newRow("an image from the network") << u"<img src='https://evil.example/x.png'>"_s;
        QTest::newRow("a script") << u"</td><script>alert(1)</script>"_s;
        QTest::newRow("out of an attribute") << u"\" onload=\"x"_s;
        QTest::newRow("an entity") << u"&lt;b&gt; &amp; &#60;"_s;
        QTest::newRow("a comment") << u"<!-- --><style>*{display:none}</style>"_s;
    }
    void everyValueIsText()
    {
        QFETCH(QString, payload);
        MailHtml mail = someMail();
        mail.text.subject = payload;
        mail.text.blocks[1] = paragraph(payload, payload);
        mail.text.blocks[2].invoices[0] = {payload, payload, payload, payload, payload};
        mail.senderLines << payload;
        mail.invoiceTotal = payload;
        const QString html = htmlOf(mail);
        QVERIFY(!html.contains(payload));
        QCOMPARE(shown(html).count(payload), 9);
        QVERIFY(!html.contains(QRegularExpression(u"<(script|style|link|iframe|object|base|form)"_s)));
        QCOMPARE(html.count(u"<img"_s), 1);
        QCOMPARE(html.count(QRegularExpression(u"src=\"cid:payment@tegoed\""_s)), 1);
    }

    void linksGoToTheWebAndToMailOnly_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<bool>("kept");
        QTest::newRow("https") << u"https://betaal.example/2026-0123?a=1&b=2"_s << true;
        QTest::newRow("mailto with a subject") << u"mailto:administratie@devries.example?subject=Betaald%202026-0123"_s << true;
        QTest::newRow("http") << u"http://betaal.example/"_s << false;
        QTest::newRow("javascript") << u"javascript:alert(1)"_s << false;
        QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("data") << u"data:text/html,<b>"_s << false;
        QTest::newRow("with a quote") << u"https://x.example/\" onclick=\"y"_s << false;
        QTest::newRow("with a name before the host") << u"https://bank.example@evil.example/"_s << false;
        QTest::newRow("with a line end") << u"https://x.example/\nX: y"_s << false;
        QTest::newRow("without a host") << u"https:///x"_s << false;
        QTest::newRow("a relative one") << u"//evil.example/x"_s << false;
    }
    void linksGoToTheWebAndToMailOnly()
    {
        QFETCH(QString, link);
        QFETCH(bool, kept);
        MailHtml mail = someMail();
        mail.text.blocks[1].runs = {{u"hier betalen"_s, false, link}};
        const QString html = htmlOf(mail);
        QVERIFY(shown(html).contains(u"hier betalen"_s));
        QCOMPARE(html.contains(u"<a "_s), kept);
        if (kept)
            QVERIFY(html.contains(u"href=\""_s + link.toHtmlEscaped() + u'"'));
    }

    void aPictureIdIsOnlyAnId()
    {
        MailHtml mail = someMail();
        for (const QString& wrong : {u""_s, u"x\" src=\"https://evil.example"_s, u"a b"_s, u"../x"_s}) {
            mail.qrContentId = wrong;
            const QString html = htmlOf(mail);
            QVERIFY2(wrong == u"../x"_s || !html.contains(u"<img"_s), qPrintable(html));
        }
        mail.qrContentId = u"p1"_s;
        mail.text.blocks = {paragraph(u"Alleen een zin."_s)};
        QVERIFY(htmlOf(mail).contains(u"cid:p1"_s)); // Also without a table.
    }

    void theTagsAreWellFormed()
    {
        MailHtml mail = someMail(3);
        TextBlock row = paragraph(u"een"_s), number = paragraph(u"twee"_s), rule;
        row.kind = TextBlock::Kind::ListRow;
        number.kind = TextBlock::Kind::NumberedRow;
        number.number = 4;
        rule.kind = TextBlock::Kind::Rule;
        mail.text.blocks.insert(mail.text.blocks.end(), {row, row, number, number, rule, number, row});
        mail.isSample = mail.isTest = true;
        QString html = htmlOf(mail);
        QCOMPARE(html.count(u"<ul"_s), 2);
        QCOMPARE(html.count(u"<ol"_s), 2);
        QVERIFY(html.contains(u"<html lang=\"nl\">"_s));
        // As XML once the void elements are closed.
        html.replace(QRegularExpression(u"<(meta|img|hr|br)([^>]*)>"_s), u"<\\1\\2/>"_s).remove(u"<!DOCTYPE html>\n"_s);
        QXmlStreamReader xml(html);
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    }

    void itSaysWhatTheLetterSays()
    {
        const QString text = shown(htmlOf(someMail(3))).simplified();
        for (const QString& what : {u"Geachte mevrouw Zonneveld,"_s, u"2026-0123"_s, u"Factuurdatum"_s, u"Vervaldatum"_s, totalOf(3).simplified(), u"KvK 12345678"_s})
            QVERIFY2(text.contains(what), qPrintable(what));
    }

    void noColourHidesTextInTheDark()
    {
        const QString html = htmlOf(someMail());
        QVERIFY(html.contains(u"name=\"color-scheme\" content=\"light dark\""_s));
        QVERIFY(!html.contains(QRegularExpression(u"[;\"]color:(?!inherit)"_s)));
        // A ground of its own only behind the code.
        QCOMPARE(html.count(u"background"_s), 1);
        QVERIFY(html.contains(QRegularExpression(u"<img[^>]*background:#ffffff"_s)));
    }
};

QTEST_GUILESS_MAIN(TestMailHtml)
#include "test_mail_html.moc"
