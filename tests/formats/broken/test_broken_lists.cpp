// Broken lists, spreadsheets, audit files, business cards and archives through the command line: exit 2, a clear problem,
// nothing usable, and never a crash. All made here.
#include "tests/formats/archive/make_zip.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kBadInput = 2;

QByteArray invoices(const QByteArray& row)
{
    return "Factuurnummer;Factuurdatum;Vervaldatum;Debiteur;Bedrag\n" + row + "\n";
}

QByteArray utf16Swapped(const QByteArray& utf8)
{
    QByteArray bytes = "\xFE\xFF"; // says big, is little
    for (const char c : utf8)
        bytes += c, bytes += '\0';
    return bytes;
}

QByteArray sheet(const QByteArray& rows, const QByteArray& name = "xl/worksheets/s.xml")
{
    return makeZip({{"[Content_Types].xml", "<Types/>"},
                    {"_rels/.rels", "<R><Relationship Id='a' Type='/officeDocument' Target='xl/workbook.xml'/></R>"},
                    {"xl/workbook.xml", "<workbook xmlns:r='u'><sheets><sheet name='Blad1' r:id='1'/></sheets></workbook>"},
                    {"xl/_rels/workbook.xml.rels", "<R><Relationship Id='1' Type='/worksheet' Target='worksheets/s.xml'/></R>"},
                    {name, "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}});
}

QByteArray row(const QList<QByteArray>& cells)
{
    QByteArray xml = "<row>";
    for (const QByteArray& cell : cells)
        xml += "<c t='inlineStr'><is><t>" + cell + "</t></is></c>";
    return xml + "</row>";
}

QByteArray invoiceSheet(const QList<QByteArray>& cells)
{
    return sheet(row({"Factuurnummer", "Factuurdatum", "Debiteur", "Bedrag"}) + row(cells));
}

QByteArray audit(const QByteArray& lines, const QByteArray& currency = "EUR")
{
    return "<?xml version='1.0' encoding='UTF-8'?>\n<auditfile><header><curCode>" + currency + "</curCode></header><company><companyName>Eigen</companyName>\n"
        "<transactions><subledgers><subledger><sbType>CU</sbType>\n" + lines + "\n</subledger></subledgers></transactions></company></auditfile>";
}

QByteArray auditLine(const QByteArray& amount, const QByteArray& date = "2026-02-01", const QByteArray& number = "1")
{
    return "<sbLine><amnt>" + amount + "</amnt><amntTp>D</amntTp><custSupID>22</custSupID><invRef>" + number + "</invRef><invDt>" + date + "</invDt><mutTp>I</mutTp></sbLine>";
}

QByteArray card(const QByteArray& body) { return "BEGIN:VCARD\nVERSION:3.0\n" + body + "END:VCARD\n"; }

} // namespace

class TestBrokenLists final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void csvInvoices_data();
    void csvInvoices() { check(u"broken.csv"_s); }
    void csvDebtors_data();
    void csvDebtors() { check(u"broken.csv"_s); }
    void csvPayments_data();
    void csvPayments() { check(u"broken.csv"_s); }
    void xlsx_data();
    void xlsx() { check(u"broken.xlsx"_s); }
    void xaf_data();
    void xaf() { check(u"broken.xaf"_s); }
    void vcard_data();
    void vcard() { check(u"broken.vcf"_s); }
    void zip_data();
    void zip() { check(u"broken.zip"_s); }
    void aWrongMappingIsRefused_data();
    void aWrongMappingIsRefused();

private:
    static void columns()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("errors"); // "code field@line" of each, by commas
        QTest::addColumn<QString>("as");
    }
    static void add(const char* name, const QByteArray& bytes, const char* errors, const char* as = "")
    {
        QTest::newRow(name) << bytes << QString::fromLatin1(errors) << QString::fromLatin1(as);
    }
    static QJsonObject run(const QStringList& arguments, int& exitCode);
    static void check(const QString& fileName);
};

void TestBrokenLists::csvInvoices_data()
{
    columns();
    add("empty", {}, "empty_file @0", "invoices-csv");
    add("cut off in the header", "Factuurnummer;Factuurd", "no_header @0", "invoices-csv");
    add("cut off in a quoted cell", invoices("\"1;23-01-2026;22-02-2026;Jansen;10,00"), "unbalanced_quote @2");
    add("wrong type: a page of the web", "<!DOCTYPE html><html><body>Log in</body></html>", "doctype_refused @1");
    add("wrong type: a picture", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1", 20), "no_header @0", "invoices-csv");
    add("wrong encoding", utf16Swapped(invoices("1;23-01-2026;22-02-2026;Jansen;10,00")), "no_header @0", "invoices-csv");
    add("an absurd amount", invoices("1;23-01-2026;22-02-2026;Jansen;999.999.999.999,00"), "amount_too_large payable@2");
    add("an amount beyond all numbers", invoices("1;23-01-2026;22-02-2026;Jansen;99999999999999999999,00\n2;23-01-2026;;Jansen;x"), "invalid_amount payable@2,invalid_amount payable@3");
    add("a day that does not exist", invoices("1;31-02-2026;30-04-2026;Jansen;10,00"), "invalid_date issue_date@2");
    add("the year 0202", invoices("1;23-01-0202;22-02-2026;Jansen;10,00"), "invalid_date issue_date@2");
    add("the year 2206", invoices("1;23-01-2206;22-02-2206;Jansen;10,00"), "implausible_date issue_date@2,implausible_date due_date@2");
    add("dates of two orders", "Factuurnummer;Factuurdatum;Debiteur;Bedrag\n1;23-01-2026;Jansen;10,00\n2;01-23-2026;Jansen;10,00\n", "ambiguous_date issue_date@1");
    add("no number anywhere", invoices(";23-01-2026;22-02-2026;Jansen;10,00"), "missing number@2");
    add("a formula for an amount", invoices("1;23-01-2026;22-02-2026;Jansen;=HYPERLINK()"), "invalid_amount payable@2");
    add("a column too many", invoices("1;23-01-2026;22-02-2026;Jan;sen;10,00"), "ragged_row @2");
}

void TestBrokenLists::csvDebtors_data()
{
    columns();
    const QByteArray header = "Debiteurnummer;Naam;E-mail;Plaats\n";
    add("empty", "\n\n", "empty_file @0", "debtors-csv");
    add("only words", "Beste klant,\nhierbij de lijst.\n", "no_header @0", "debtors-csv");
    add("no name anywhere", header + "1;;a@b.nl;Breda\n", "missing buyer_name@2");
    add("no column with a name", "Debiteurnummer;E-mail;Plaats\n1;a@b.nl;Breda\n", "missing buyer_name@1", "debtors-csv");
    add("an open quote", header + "1;\"Jansen;a@b.nl;Breda\n", "unbalanced_quote @2");
    add("a column too many", header + "1;Jansen;a@b.nl;Breda;x\n", "ragged_row @2");
    add("a cell of a megabyte", header + "1;" + QByteArray(1024 * 1024, 'x') + ";a@b.nl;Breda\n", "too_large @2");
    add("nothing but NULs", QByteArray(400, '\0'), "no_header @0", "debtors-csv");
    add("an error of a spreadsheet for a name", header + "1;#REF!;a@b.nl;Breda\n", "missing buyer_name@2");
    add("wrong type: an archive", "PK\x03\x04 not an archive", "bad_zip @0", "debtors-csv");
    add("damaged in the middle of its only row", header + "1;\"Jans\"en;a@b.nl;Breda\n", "unbalanced_quote @2");
}

void TestBrokenLists::csvPayments_data()
{
    columns();
    const QByteArray header = "Betaaldatum;Debiteur;Factuurnummer;Ontvangen bedrag\n";
    add("empty", " ", "empty_file @0", "payments-csv");
    add("no header", "23-01-2026;Jansen;1;10,00\n", "no_header @0", "payments-csv");
    add("no column with an amount", "Betaaldatum;Debiteur;Factuurnummer\n23-01-2026;Jansen;1\n", "missing amount@1", "payments-csv");
    add("no day", header + ";Jansen;1;10,00\n", "missing date@2");
    add("no amount", header + "23-01-2026;Jansen;1;\n", "missing amount@2");
    add("nobody who paid", header + "23-01-2026;;;10,00\n", "missing buyer_name@2");
    add("a day that does not exist", header + "30-02-2026;Jansen;1;10,00\n", "invalid_date date@2");
    add("an amount in words", header + "23-01-2026;Jansen;1;tien euro\n", "invalid_amount amount@2");
    add("an absurd amount", header + "23-01-2026;Jansen;1;1.000.000.000,00\n", "amount_too_large amount@2");
    add("amounts of two writings", header + "23-01-2026;Jansen;1;10,50\n24-01-2026;Jansen;2;10.50\n", "ambiguous_amount amount@1");
    add("an open quote", header + "\"23-01-2026;Jansen;1;10,00\n", "unbalanced_quote @2");
    add("a currency nobody knows", "Betaaldatum;Debiteur;Ontvangen bedrag;Valuta\n23-01-2026;Jansen;10,00;QQQ\n", "unknown_currency currency@2");
}

void TestBrokenLists::xlsx_data()
{
    columns();
    const QByteArray good = invoiceSheet({"1", "23-01-2026", "Jansen", "10,00"});
    const QByteArray ole = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + QByteArray(512, '\0');
    add("cut off", good.left(good.size() - 100), "bad_zip @0");
    add("under a password", ole + QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32), "encrypted @0");
    add("of the old kind", ole + QByteArray("W\0o\0r\0k\0b\0o\0o\0k\0", 16), "bad_spreadsheet @0");
    add("another office file", makeZip({{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", "<d/>"}}), "bad_spreadsheet @0");
    add("its sheet is not there", sheet({}, "xl/worksheets/other.xml"), "bad_spreadsheet @0");
    add("no rows", sheet({}), "no_header @0");
    add("its sheet is broken", sheet("<row><c></row>"), "bad_xml @0");
    add("a document type in its sheet", makeZip({{"[Content_Types].xml", "<Types/>"}, {"_rels/.rels", "<!DOCTYPE a [<!ENTITY b 'c'>]><R/>"}}), "doctype_refused @0");
    add("a day that does not exist", invoiceSheet({"1", "31-02-2026", "Jansen", "10,00"}), "invalid_date issue_date@2");
    add("an absurd amount", invoiceSheet({"1", "23-01-2026", "Jansen", "999999999999,00"}), "amount_too_large payable@2");
    add("a serial number without a form", sheet(row({"Factuurnummer", "Factuurdatum", "Debiteur", "Bedrag"})
                                              + "<row><c><v>1</v></c><c><v>46351</v></c><c t='inlineStr'><is><t>J</t></is></c><c><v>10</v></c></row>"),
        "invalid_date issue_date@2");
    add("an error value for an amount", sheet(row({"Factuurnummer", "Factuurdatum", "Debiteur", "Bedrag"})
                                            + "<row><c><v>1</v></c><c t='d'><v>2026-01-23</v></c><c t='inlineStr'><is><t>J</t></is></c><c t='e'><v>#REF!</v></c></row>"),
        "invalid_amount payable@2");
    add("a sheet made to hurt", makeZip({{"[Content_Types].xml", "<Types/>"}, {"_rels/.rels", "<R>" + QByteArray(40 * 1024 * 1024, ' ') + "</R>"}}), "zip_limit @0");
}

void TestBrokenLists::xaf_data()
{
    columns();
    const QByteArray good = audit(auditLine("10.00"));
    add("empty", {}, "empty_file @0", "xaf");
    add("cut off", good.left(good.size() - 30), "truncated @5");
    add("wrong type", "<?xml version='1.0'?>\n<Order/>", "wrong_root @2", "xaf");
    add("a document type", QByteArray(good).replace("<auditfile>", "<!DOCTYPE auditfile [<!ENTITY a 'b'>]><auditfile>"), "doctype_refused @2");
    add("tags that never end", QByteArray(good).replace("<header>", QByteArray(QByteArray("<a>").repeated(100'000) + "<header>")), "too_deep @2");
    add("a NUL", QByteArray(good).replace("Eigen", QByteArray("Ei\0gen", 6)), "bad_xml @2");
    add("a currency nobody knows", audit(auditLine("10.00"), "QQQ"), "unknown_currency currency@0");
    add("a comma in the amount", audit(auditLine("10,00")), "invalid_amount amount@4");
    add("an absurd amount", audit(auditLine("100000000.01")), "amount_too_large payable@4");
    add("an amount beyond all numbers", audit(auditLine("99999999999999999999")), "invalid_amount amount@4");
    add("a day that does not exist", audit(auditLine("10.00", "2026-02-30")), "invalid_date issue_date@4,missing issue_date@4");
    add("no lines and no customers", audit({}), "no_open_items @0");
}

void TestBrokenLists::vcard_data()
{
    columns();
    add("empty", {}, "empty_file @0", "vcard");
    add("cut off", card("FN:A\n") + "BEGIN:VCARD\nFN:B", "truncated @0");
    add("cut off in a folded line", "BEGIN:VCARD\nFN:B\n ", "truncated @0");
    add("no name", card("EMAIL:a@b.nl\n"), "missing name@1");
    add("wrong type", "hallo", "unknown_kind @0", "vcard");
    add("an end without a beginning", "FN:A\nEND:VCARD\n", "unknown_kind @0", "vcard");
    add("two beginnings, one end, no name", "BEGIN:VCARD\nFN:A\nBEGIN:VCARD\nEND:VCARD\n", "truncated @1,missing name@3");
    add("a character set nobody knows, and no name", card("FN;CHARSET=KLINGON:\n"), "bad_encoding @3,missing name@1");
    add("only controls for a name", card("FN:\x01\x02\x1F\n"), "missing name@1");
    add("only a photograph", card("PHOTO;ENCODING=b:" + QByteArray(1000, 'A') + "\n"), "missing name@1");
    add("half a UTF-16 file", QByteArray("\xFF\xFE" "B\0E\0G\0I\0N\0:\0V\0C\0A\0R\0D\0\n\0F\0N\0:\0A\0\n\0E", 37), "bad_encoding @3,truncated @0");
}

void TestBrokenLists::zip_data()
{
    columns();
    const QByteArray list = invoices("1;23-01-2026;22-02-2026;Jansen;10,00");
    add("cut off", makeZip({{"a.csv", list}}).left(80), "bad_zip @0");
    add("empty", makeZip({}), "empty_file @0");
    add("only folders", makeZip({{"a/", {}}}), "empty_file @0");
    add("a zip in a zip", makeZip({{"a.zip", makeZip({{"a.csv", list}})}}), "zip_limit @0");
    add("under a password", makeZip({{"a.csv", list}}, ZipTrick::Encrypted), "encrypted @0");
    add("a member made to hurt", makeZip({{"a.csv", QByteArray(80 * 1024 * 1024, ';')}}), "zip_limit @0");
    add("too many members", manyMembers(10'001), "zip_limit @0");
    add("a damaged member", makeZip({{"a.csv", list}}, ZipTrick::WrongSum), "bad_zip @0");
    add("a size that lies", makeZip({{"a.csv", QByteArray(80 * 1024 * 1024, ';')}}, ZipTrick::SmallSize), "zip_limit @0");
    add("only a link", makeZip({{"a.csv", "/etc/passwd"}}, ZipTrick::Link), "empty_file @0");
    add("something nobody reads", makeZip({{"a.exe", QByteArray("MZ\x90\0\3\0\0\0\4", 9)}}), "unknown_kind @0");
    add("not an archive", "PK\x05\x06 hallo", "bad_zip @0");
}

void TestBrokenLists::aWrongMappingIsRefused_data()
{
    QTest::addColumn<QByteArray>("mapping");
    QTest::addColumn<QString>("expected"); // of the mapping itself: error code; else "code field@line"
    QTest::newRow("no JSON") << QByteArray("hallo") << u"unsupported_format"_s;
    QTest::newRow("a field nobody knows") << QByteArray("{\"columns\":{\"A\":\"bedrag\"}}") << u"invalid_input"_s;
    QTest::newRow("columns the file does not have")
        << QByteArray("{\"columns\":{\"Nummer\":\"invoice_number\",\"Debiteur\":\"debtor_name\",\"Bedrag\":\"amount\"}}") << u"missing number@1"_s;
    QTest::newRow("none of its columns") << QByteArray("{\"columns\":{\"X\":\"invoice_number\"}}") << u"no_header @0"_s;
    QTest::newRow("the wrong decimal sign")
        << QByteArray("{\"columns\":{\"Factuurnummer\":\"invoice_number\",\"Factuurdatum\":\"invoice_date\",\"Debiteur\":\"debtor_name\",\"Bedrag\":\"amount\"},"
                      "\"decimal_sign\":\"point\",\"date_order\":\"dmy\"}")
        << u"invalid_amount payable@2"_s;
    QTest::newRow("the wrong order of dates")
        << QByteArray("{\"columns\":{\"Factuurnummer\":\"invoice_number\",\"Factuurdatum\":\"invoice_date\",\"Debiteur\":\"debtor_name\",\"Bedrag\":\"amount\"},"
                      "\"decimal_sign\":\"comma\",\"date_order\":\"ymd\"}")
        << u"invalid_date issue_date@2"_s;
}

QJsonObject TestBrokenLists::run(const QStringList& arguments, int& exitCode)
{
    QProcess cli;
    cli.start(qEnvironmentVariable("TEGOED_CLI"), arguments);
    exitCode = cli.waitForFinished(30'000) && cli.exitStatus() == QProcess::NormalExit ? cli.exitCode() : -1;
    return QJsonDocument::fromJson(cli.readAllStandardOutput()).object();
}

namespace {

QString written(const QString& fileName, const QByteArray& bytes)
{
    const QString path = qEnvironmentVariable("TEGOED_SCRATCH") + u'/' + fileName;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

QString errorsOf(const QJsonObject& printed)
{
    QStringList errors;
    for (const QJsonValue& file : printed.value(u"files"_s).toArray())
        for (const QJsonValue& value : file.toObject().value(u"problems"_s).toArray()) {
            const QJsonObject problem = value.toObject();
            if (problem.value(u"severity"_s).toString() == u"error"_s)
                errors += u"%1 %2@%3"_s.arg(problem.value(u"code"_s).toString(), problem.value(u"field"_s).toString()).arg(problem.value(u"line"_s).toInt());
        }
    return errors.join(u',');
}

} // namespace

void TestBrokenLists::check(const QString& fileName)
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, errors);
    QFETCH(QString, as);
    QStringList arguments{u"import"_s, written(fileName, bytes), u"--dry-run"_s, u"--json"_s};
    if (!as.isEmpty())
        arguments += {u"--as"_s, as};
    int exitCode = 0;
    const QJsonObject printed = run(arguments, exitCode);
    QCOMPARE(errorsOf(printed), errors);
    QCOMPARE(exitCode, kBadInput);
    for (const QJsonValue& file : printed.value(u"files"_s).toArray()) {
        QCOMPARE(file.toObject().value(u"new"_s).toInt(-1), 0);
        for (const QJsonValue& problem : file.toObject().value(u"problems"_s).toArray())
            QVERIFY(!problem.toObject().value(u"text"_s).toString().isEmpty());
    }
}

void TestBrokenLists::aWrongMappingIsRefused()
{
    QFETCH(QByteArray, mapping);
    QFETCH(QString, expected);
    const QString list = written(u"list.csv"_s, invoices("1;23-01-2026;22-02-2026;Jansen;10,50"));
    int exitCode = 0;
    const QJsonObject printed = run({u"import"_s, list, u"--dry-run"_s, u"--json"_s, u"--mapping"_s, written(u"mapping.json"_s, mapping)}, exitCode);
    QCOMPARE(exitCode, kBadInput);
    const QString found = printed.contains(u"error"_s) ? printed.value(u"error"_s).toObject().value(u"code"_s).toString() : errorsOf(printed);
    QCOMPARE(found, expected);
}

QTEST_GUILESS_MAIN(TestBrokenLists)
#include "test_broken_lists.moc"
