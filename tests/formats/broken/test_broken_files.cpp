// Broken files of every kind of invoice through the command line: exit 2, one clear problem with line and field, nothing
// usable, and never a crash.
#include "tests/formats/pdf/make_pdf.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kBadInput = 2;

QByteArray sample(const QString& name)
{
    QFile file(qEnvironmentVariable("TEGOED_TEST_DATA") + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray changed(QByteArray text, const QByteArray& from, const QByteArray& to)
{
    if (!text.contains(from))
        qFatal("the sample has no %s", from.constData());
    return text.replace(from, to);
}

QByteArray utf16WithTheWrongMark(const QByteArray& utf8)
{
    QByteArray bytes = "\xFE\xFF";
    for (const QChar c : QString::fromUtf8(utf8)) {
        bytes += static_cast<char>(c.unicode() & 0xFF);
        bytes += static_cast<char>(c.unicode() >> 8);
    }
    return bytes;
}

QByteArray withDoctype(const QByteArray& xml, const QByteArray& doctype)
{
    const qsizetype end = xml.indexOf("?>") + 2;
    return xml.left(end) + "\n" + doctype + xml.mid(end);
}

const QByteArray kLaughs = "<!DOCTYPE lolz [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";

QByteArray pdfWith(const QByteArray& xml) { return makePdf({{{"factur-x.xml", xml}}, {}, {}, false, false}); }

QByteArray bombPdf()
{
    const QByteArray packed = qCompress(QByteArray(80 * 1024 * 1024, '\0')).mid(4);
    return "%PDF-1.5\n1 0 obj\n<< /Type /XRef /Size 2 /W [1 2 1] /Root 1 0 R /Filter /FlateDecode /Length " + QByteArray::number(packed.size())
        + " >>\nstream\n" + packed + "\nendstream\nendobj\nstartxref\n9\n%%EOF\n";
}

} // namespace

class TestBrokenFiles final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ubl_data() { columns(); xmlRows(sample(u"ubl/invoice.xml"_s), ublNames()); }
    void ubl() { check(u"broken.xml"_s); }

    void cii_data() { columns(); xmlRows(sample(u"cii/invoice.xml"_s), ciiNames()); }
    void cii() { check(u"broken.xml"_s); }

    void facturx_data()
    {
        columns();
        const QByteArray xml = sample(u"cii/invoice.xml"_s);
        const QByteArray pdf = pdfWith(xml);
        row("empty", {}, "empty_file", "", 0);
        row("truncated", pdf.left(pdf.size() / 2), "truncated", "", 0);
        row("encrypted", makePdf({{{"factur-x.xml", xml}}, "secret", "secret", false, false}), "encrypted", "", 0);
        row("no invoice inside", makePdf({}), "no_invoice_in_pdf", "", 0, u"facturx"_s);
        row("another XML inside", pdfWith("<Order/>"), "no_invoice_in_pdf", "", 0, u"facturx"_s);
        row("no PDF at all", "%PDF-1.7\nhello %%EOF", "bad_pdf", "", 0);
        row("wrong type", "MZ\x90 not a PDF, whatever its name says", "bad_pdf", "", 0, u"facturx"_s);
        row("a stream that would fill the memory", bombPdf(), "too_large", "", 0);
        row("the XML cut", pdfWith(xml.left(900)), "truncated", "", 19);
        row("a DTD in the XML", pdfWith(withDoctype(xml, "<!DOCTYPE a SYSTEM 'file:///etc/passwd'>")), "doctype_refused", "", 2);
        row("billion laughs in the XML", pdfWith(withDoctype(xml, kLaughs)), "doctype_refused", "", 2);
        row("an absurd amount", pdfWith(changed(xml, "<ram:DuePayableAmount>2000.00", "<ram:DuePayableAmount>1e18")), "invalid_amount", "payable", 117);
        row("31-02", pdfWith(changed(xml, ">20261005<", ">20260231<")), "invalid_date", "issue_date", 14);
        row("the year 0202", pdfWith(changed(xml, ">20261005<", ">02021005<")), "implausible_date", "issue_date", 14);
        row("an unknown currency", pdfWith(changed(xml, "<ram:InvoiceCurrencyCode>EUR", "<ram:InvoiceCurrencyCode>QQQ")), "unknown_currency", "currency", 89);
        row("no number", pdfWith(changed(xml, "<ram:ID>R-2026-77</ram:ID>", "")), "missing", "number", 2);
    }
    void facturx() { check(u"broken.pdf"_s); }

private:
    struct Names {
        QByteArray numberElement, afterNumber, date, dateGone, dateLongAgo, amountBefore, amount, currencyBefore, buyer, otherRoot;
        int dateLine, amountLine, currencyLine;
    };
    static Names ublNames()
    {
        return {"<cbc:ID>2026-0142</cbc:ID>\n  <cbc:IssueDate>", "<cbc:IssueDate>", ">2026-10-05<", ">2026-02-31<", ">0202-10-05<", "<cbc:PayableAmount currencyID=\"EUR\">", "1000.05",
                "<cbc:DocumentCurrencyCode>", "<cbc:RegistrationName>Café Zoë NV</cbc:RegistrationName>", "<Order xmlns='urn:order'><ID>1</ID></Order>", 8, 105, 11};
    }
    static Names ciiNames()
    {
        return {"<ram:ID>R-2026-77</ram:ID>", "", ">20261005<", ">20260231<", ">02021005<", "<ram:DuePayableAmount>", "2000.00", "<ram:InvoiceCurrencyCode>",
                "<ram:Name>Bäckerei Müller GmbH</ram:Name>", "<CrossIndustryOrder/>", 14, 117, 89};
    }

    static void columns()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("as");
    }
    static void row(const char* name, const QByteArray& bytes, const char* code, const char* field, int line, const QString& as = {})
    {
        QTest::newRow(name) << bytes << QString::fromLatin1(code) << QString::fromLatin1(field) << line << as;
    }

    static void xmlRows(const QByteArray& xml, const Names& names)
    {
        const int lastLine = static_cast<int>(xml.left(2500).count('\n')) + 1;
        row("empty", {}, "empty_file", "", 0);
        row("truncated", xml.left(2500), "truncated", "", lastLine);
        row("a DTD", withDoctype(xml, "<!DOCTYPE Invoice SYSTEM 'http://127.0.0.1/x.dtd'>"), "doctype_refused", "", 2);
        row("billion laughs", withDoctype(xml, kLaughs), "doctype_refused", "", 2);
        row("wrong type", "<?xml version='1.0'?>" + names.otherRoot, "wrong_root", "", 0);
        row("wrong encoding", utf16WithTheWrongMark(xml), "unknown_kind", "", 0);
        row("tags that never end", QByteArray(changed(xml, names.currencyBefore, QByteArray("<a>").repeated(100'000) + names.currencyBefore)), "too_deep", "", names.currencyLine);
        row("not well formed", changed(xml, names.amountBefore, "<a b=1>" + names.amountBefore), "bad_xml", "", names.amountLine);
        row("a NUL", changed(xml, names.amountBefore, QByteArray("\0", 1) + names.amountBefore), "bad_xml", "", names.amountLine);
        row("no number", changed(xml, names.numberElement, names.afterNumber), "missing", "number", 2);
        row("31-02", changed(xml, names.date, names.dateGone), "invalid_date", "issue_date", names.dateLine);
        row("the year 0202", changed(xml, names.date, names.dateLongAgo), "implausible_date", "issue_date", names.dateLine);
        row("1e18", changed(xml, names.amountBefore + names.amount, names.amountBefore + "1e18"), "invalid_amount", "payable", names.amountLine);
        row("10^18", changed(xml, names.amountBefore + names.amount, names.amountBefore + "1000000000000000000"), "amount_too_large", "payable", names.amountLine);
        row("an unknown currency", changed(xml, names.currencyBefore + "EUR", names.currencyBefore + "EUX"), "unknown_currency", "currency", names.currencyLine);
        row("no buyer", changed(xml, names.buyer, ""), "missing", "buyer_name", 2);
    }

    static void check(const QString& fileName)
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        QFETCH(QString, field);
        QFETCH(int, line);
        QFETCH(QString, as);
        const QString path = qEnvironmentVariable("TEGOED_SCRATCH") + u'/' + fileName;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
        QStringList arguments{u"import"_s, path, u"--dry-run"_s, u"--json"_s};
        if (!as.isEmpty())
            arguments += {u"--as"_s, as};
        QProcess cli;
        cli.start(qEnvironmentVariable("TEGOED_CLI"), arguments);
        QVERIFY(cli.waitForFinished(30'000));
        QCOMPARE(cli.exitStatus(), QProcess::NormalExit);
        const QByteArray printed = cli.readAllStandardOutput();
        QVERIFY2(cli.exitCode() == kBadInput, printed.constData());
        const QJsonArray files = QJsonDocument::fromJson(printed).object().value(u"files"_s).toArray();
        QCOMPARE(files.size(), 1);
        const QJsonObject read = files.first().toObject();
        QCOMPARE(read.value(u"new"_s).toInt(-1), 0);
        QStringList errors;
        for (const QJsonValue& value : read.value(u"problems"_s).toArray()) {
            const QJsonObject problem = value.toObject();
            QVERIFY(!problem.value(u"text"_s).toString().isEmpty());
            if (problem.value(u"severity"_s).toString() == u"error"_s)
                errors += u"%1 %2@%3"_s.arg(problem.value(u"code"_s).toString(), problem.value(u"field"_s).toString()).arg(problem.value(u"line"_s).toInt());
        }
        QCOMPARE(errors, QStringList{u"%1 %2@%3"_s.arg(code, field).arg(line)});
    }
};

QTEST_GUILESS_MAIN(TestBrokenFiles)
#include "test_broken_files.moc"
