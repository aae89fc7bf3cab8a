#include "core/formats/archive/read_file.h"
#include "core/formats/csv/known_mappings.h"
#include "core/formats/csv/list_reader.h"
#include "core/formats/problem_codes.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tegoed;
using namespace tegoed::formats;
using namespace Qt::Literals::StringLiterals;

namespace {

FileRecord read(const QByteArray& bytes, const ReadOptions& options = {})
{
    NoProgress progress;
    return readBytes(bytes, u"a.csv"_s, options, progress).value(0);
}

FileRecord readAs(FileKind kind, const QByteArray& bytes) { return read(bytes, {kind, std::nullopt}); }

/// "line field code" of each problem.
QStringList codes(const FileRecord& record)
{
    QStringList all;
    for (const Problem& problem : record.problems)
        all += QStringList{QString::number(problem.line), problem.field, problem.code}.join(u' ').simplified();
    return all;
}

QString text(const std::optional<Money>& money) { return money ? money->toDecimal() : u"-"_s; }
QString text(const std::optional<Date>& date) { return date ? date->toIso() : u"-"_s; }

/// "number|name|issued|due|payable|paid" of each document.
QStringList documents(const FileRecord& record)
{
    QStringList all;
    for (const DocumentRecord& d : record.documents)
        all += QStringList{d.number, d.buyer.name, text(d.issueDate), text(d.dueDate), text(d.payable), text(d.paid)}.join(u'|');
    return all;
}

constexpr const char* kHeader = "Factuurnummer;Factuurdatum;Vervaldatum;Debiteur;Bedrag;Openstaand\n";

} // namespace

class TestCsvLists final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void invoicesInEveryWriting_data();
    void invoicesInEveryWriting();
    void rowsThatAreNotInvoices_data();
    void rowsThatAreNotInvoices();
    void rowsWithSomethingWrong_data();
    void rowsWithSomethingWrong();
    void filesThatAreRefused_data();
    void filesThatAreRefused();
    void ambiguousColumnsAskAndReadNothing_data();
    void ambiguousColumnsAskAndReadNothing();
    void theAnswerIsObeyed();
    void creditNotesAndPayments();
    void amountsOfOtherCurrencies();
    void textsAreCleanedAndCut();
    void debtorsAndWhatIsWrongWithThem();
    void paymentsAndWhatIsWrongWithThem();
    void theKindIsKnownByTheHeader_data();
    void theKindIsKnownByTheHeader();
    void aPreviewSaysWhatItFound();
    void ourOwnExportsReadBack();
    void stopsWhenAsked();
};

void TestCsvLists::invoicesInEveryWriting_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray nl = "Factuurnummer;Factuurdatum;Vervaldatum;Debiteur;Bedrag;Openstaand\n2026-1;23-01-2026;22-02-2026;Jansen;1.234,56;234,56\n";
    QTest::newRow("Dutch with semicolons") << nl;
    QTest::newRow("with the words of another package")
        << QByteArray("Factuurnr.;Factuur-datum;Vervaldag;Klantnaam;Totaal incl. BTW;Nog te betalen\n2026-1;23-01-2026;22-02-2026;Jansen;1.234,56;234,56\n");
    QTest::newRow("English with commas")
        << QByteArray("Invoice number,Invoice date,Due date,Customer name,Invoice total,Amount due\n2026-1,2026-01-23,2026-02-22,Jansen,\"1,234.56\",234.56\n");
    QTest::newRow("American dates") << QByteArray("Invoice No,Invoice Date,Due Date,Customer,Total,Balance\n2026-1,01/23/2026,02/22/2026,Jansen,1234.56,234.56\n");
    QTest::newRow("French with tabs")
        << QByteArray("N\xC2\xB0 facture\tDate facture\tDate d'\xC3\xA9" "ch\xC3\xA9" "ance\tNom client\tMontant TTC\tReste \xC3\xA0 payer\n"
                      "2026-1\t23/01/2026\t22/02/2026\tJansen\t1\xE2\x80\xAF" "234,56\t234,56\n");
    QTest::newRow("German with pipes") << QByteArray("Rechnungsnummer|Rechnungsdatum|F\xC3\xA4lligkeit|Kunde|Bruttobetrag|Offen\n2026-1|23.01.2026|22.02.2026|Jansen|1.234,56|234,56\n");
    QTest::newRow("columns in another order, and more of them")
        << QByteArray("Opmerking;Openstaand;Debiteur;Vervaldatum;Kostenplaats;Factuurnummer;Bedrag;Factuurdatum\nx;234,56;Jansen;22-02-2026;K1;2026-1;1.234,56;23-01-2026\n");
    QTest::newRow("title rows above") << "Openstaande posten per 31-01-2026;;;;;\n\nBedrijf BV;;;;;\n" + nl;
    QTest::newRow("trailing semicolons") << QByteArray(nl).replace("\n", ";;;\n");
    QTest::newRow("quoted all over") << QByteArray("\"") + QByteArray(nl.trimmed()).replace(";", "\";\"").replace("\n", "\"\n\"") + "\"\n";
    QTest::newRow("a byte order mark and sep=") << "\xEF\xBB\xBFsep=;\r\n" + nl;
    QTest::newRow("euro signs") << QByteArray(nl).replace("1.234,56", "\xE2\x82\xAC 1.234,56").replace(";234,56", ";\xE2\x82\xAC 234,56");
    QTest::newRow("times behind the dates") << QByteArray(nl).replace("23-01-2026", "23-01-2026 00:00:00").replace("22-02-2026", "22-02-2026 00:00");
}

void TestCsvLists::invoicesInEveryWriting()
{
    QFETCH(QByteArray, bytes);
    const FileRecord record = read(bytes);
    QCOMPARE(codes(record), QStringList());
    QCOMPARE(record.kind, FileKind::InvoicesCsv);
    QCOMPARE(documents(record), QStringList{u"2026-1|Jansen|2026-01-23|2026-02-22|1234.56|1000.00"_s});
}

void TestCsvLists::rowsThatAreNotInvoices_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("expectedDocuments");
    QTest::addColumn<QStringList>("expectedCodes");
    const QByteArray one = "1;23-01-2026;22-02-2026;Jansen;10,00;10,00\n";
    const QString first = u"1|Jansen|2026-01-23|2026-02-22|10.00|0.00"_s;
    QTest::newRow("totals") << kHeader + one + "Totaal;;;;10,00;10,00\n" << QStringList{first} << QStringList{u"3 skipped_row"_s};
    QTest::newRow("subtotals in the middle") << kHeader + one + ";;;Subtotaal Jansen;10,00;10,00\n2;24-01-2026;23-02-2026;Maes;5,00;5,00\n"
                                             << QStringList{first, u"2|Maes|2026-01-24|2026-02-23|5.00|0.00"_s} << QStringList{u"3 skipped_row"_s};
    QTest::newRow("a footer") << kHeader + one + "Afgedrukt op 1-2-2026;;;;;\n;;;;;\n" << QStringList{first} << QStringList{u"3 skipped_row"_s};
    QTest::newRow("a row per line, the header repeated (Xero)")
        << QByteArray("ContactName,InvoiceNumber,InvoiceDate,DueDate,Total,InvoiceAmountPaid,InvoiceAmountDue,Description,Currency,Type,Status\n"
                      "Acme,INV-1,23/01/2026,22/02/2026,121.00,0.00,121.00,line 1,EUR,Sales invoice,Authorised\n"
                      "Acme,INV-1,23/01/2026,22/02/2026,121.00,0.00,121.00,line 2,EUR,Sales invoice,Authorised\n")
        << QStringList{u"INV-1|Acme|2026-01-23|2026-02-22|121.00|0.00"_s} << QStringList();
    QTest::newRow("names on rows of their own (QuickBooks)")
        << QByteArray("Open Invoices\nCompany\nAs of 31 January\n\n,Date,Transaction type,Num,Term,Due date,Open balance\nAcme Corp\n"
                      ",01/23/2026,Invoice,1001,Net 30,02/22/2026,\"$1,000.00\"\n,01/25/2026,Payment,,,,\"$-400.00\"\nTotal for Acme Corp,,,,,,$600.00\n"
                      "Beta LLC\n,01/24/2026,Invoice,1002,,02/23/2026,$5.00\nTotal for Beta LLC,,,,,,$5.00\nTOTAL,,,,,,$605.00\n")
        << QStringList{u"1001|Acme Corp|2026-01-23|2026-02-22|1000.00|-"_s, u"1002|Beta LLC|2026-01-24|2026-02-23|5.00|-"_s}
        << QStringList{u"9 skipped_row"_s, u"12 skipped_row"_s, u"13 skipped_row"_s};
    QTest::newRow("drafts are not owed")
        << QByteArray("Factuurnummer;Factuurdatum;Debiteur;Bedrag;Status\n1;23-01-2026;Jansen;10,00;Concept\n") << QStringList{u"1|Jansen|2026-01-23|-|10.00|-"_s}
        << QStringList{u"2 status not_booked"_s};
}

void TestCsvLists::rowsThatAreNotInvoices()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, expectedDocuments);
    QFETCH(QStringList, expectedCodes);
    const FileRecord record = readAs(FileKind::InvoicesCsv, bytes);
    QCOMPARE(documents(record), expectedDocuments);
    QCOMPARE(codes(record), expectedCodes);
}

void TestCsvLists::rowsWithSomethingWrong_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no number") << QByteArray(";23-01-2026;22-02-2026;Jansen;10,00;10,00") << u"3 number missing"_s;
    QTest::newRow("no debtor") << QByteArray("2;23-01-2026;22-02-2026;;10,00;10,00") << u"3 buyer_name missing"_s;
    QTest::newRow("no amount") << QByteArray("2;23-01-2026;22-02-2026;Jansen;;") << u"3 payable missing"_s;
    QTest::newRow("no date at all") << QByteArray("2;;;Jansen;10,00;10,00") << u"3 issue_date missing"_s;
    QTest::newRow("a day that does not exist") << QByteArray("2;31-02-2026;22-03-2026;Jansen;10,00;10,00") << u"3 issue_date invalid_date"_s;
    QTest::newRow("a spreadsheet's serial number") << QByteArray("2;46351;22-02-2026;Jansen;10,00;10,00") << u"3 issue_date invalid_date"_s;
    QTest::newRow("the year 1926") << QByteArray("2;23-01-1926;22-02-2026;Jansen;10,00;10,00") << u"3 issue_date implausible_date"_s;
    QTest::newRow("the year 2206") << QByteArray("2;23-01-2026;22-02-2206;Jansen;10,00;10,00") << u"3 due_date implausible_date"_s;
    QTest::newRow("due before it was made") << QByteArray("2;23-01-2026;22-01-2026;Jansen;10,00;10,00") << u"3 due_date due_before_issue"_s;
    QTest::newRow("an amount in another writing") << QByteArray("2;23-01-2026;22-02-2026;Jansen;10.50;10.50") << u"3 payable invalid_amount"_s;
    QTest::newRow("a formula") << QByteArray("2;23-01-2026;22-02-2026;Jansen;=SUM(A1);10,00") << u"3 payable invalid_amount"_s;
    QTest::newRow("an error of a spreadsheet") << QByteArray("2;23-01-2026;22-02-2026;Jansen;#VERW!;10,00") << u"3 payable invalid_amount"_s;
    QTest::newRow("an error of a spreadsheet for a name") << QByteArray("2;23-01-2026;22-02-2026;#N/B;10,00;10,00") << u"3 buyer_name missing"_s;
    QTest::newRow("more than a hundred million") << QByteArray("2;23-01-2026;22-02-2026;Jansen;100.000.000,01;10,00") << u"3 payable amount_too_large"_s;
    QTest::newRow("zero") << QByteArray("2;23-01-2026;22-02-2026;Jansen;0,00;0,00") << u"3 payable zero_amount"_s;
    QTest::newRow("a value too many") << QByteArray("2;23-01-2026;22-02-2026;Jansen;10,00;10,00;wat?") << u"3 ragged_row"_s;
    QTest::newRow("an open quote") << QByteArray("\"2;23-01-2026;22-02-2026;Jansen;10,00;10,00") << u"3 unbalanced_quote"_s;
    QTest::newRow("the number of another invoice") << QByteArray("1;23-01-2026;22-02-2026;Maes;99,00;99,00") << u"3 number duplicate_in_file"_s;
}

void TestCsvLists::rowsWithSomethingWrong()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, expected);
    QByteArray more; // enough that the column's writing is beyond doubt
    for (int number = 100; number < 112; ++number)
        more += QByteArray::number(number) + ";25-01-2026;24-02-2026;Maes;5,00;5,00\n";
    const FileRecord record = read(kHeader + QByteArray("1;23-01-2026;22-02-2026;Jansen;10,00;10,00\n") + row + "\n" + more);
    QVERIFY2(codes(record).contains(expected), qPrintable(codes(record).join(u'\n')));
    for (const Problem& problem : record.problems)
        QCOMPARE(problem.line, 3); // the rows around it are not touched
    QCOMPARE(record.documents.first().number, u"1"_s);
    QCOMPARE(documents(record).last(), u"111|Maes|2026-01-25|2026-02-24|5.00|0.00"_s);
}

void TestCsvLists::filesThatAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("only a title") << QByteArray("Openstaande posten\n") << u"0 no_header"_s;
    QTest::newRow("no header row") << QByteArray("1;23-01-2026;Jansen;10,00\n2;24-01-2026;Maes;5,00\n") << u"0 no_header"_s;
    QTest::newRow("no column with a number") << QByteArray("Factuurdatum;Debiteur;Bedrag\n23-01-2026;Jansen;10,00\n") << u"1 number missing"_s;
    QTest::newRow("no column with an amount") << QByteArray("Factuurnummer;Factuurdatum;Debiteur\n1;23-01-2026;Jansen\n") << u"1 payable missing"_s;
    QTest::newRow("blank") << QByteArray(" \r\n\r\n") << u"0 empty_file"_s;
}

void TestCsvLists::filesThatAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    const FileRecord record = readAs(FileKind::InvoicesCsv, bytes);
    QCOMPARE(codes(record), QStringList{expected});
    QVERIFY(record.documents.isEmpty() && record.hasErrors());
}

void TestCsvLists::ambiguousColumnsAskAndReadNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("seen");
    QTest::newRow("dates") << QByteArray("Factuurnummer;Factuurdatum;Debiteur;Bedrag\n1;05-05-2026;Jansen;10,00\n2;03-04-2026;Jansen;10,00\n") << u"1 issue_date ambiguous_date"_s << u"03-04-2026"_s;
    QTest::newRow("amounts") << QByteArray("Factuurnummer;Factuurdatum;Debiteur;Bedrag\n1;23-01-2026;Jansen;100\n2;24-01-2026;Jansen;1.234\n") << u"1 payable ambiguous_amount"_s << u"1.234"_s;
}

void TestCsvLists::ambiguousColumnsAskAndReadNothing()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QFETCH(QString, seen);
    const FileRecord record = read(bytes);
    QCOMPARE(codes(record), QStringList{expected});
    QCOMPARE(record.problems.first().seen, seen); // the example to ask with
    QVERIFY(record.documents.isEmpty());
}

void TestCsvLists::theAnswerIsObeyed()
{
    const QByteArray bytes = "Nr;Wanneer;Wie;Hoeveel\n1;03-04-2026;Jansen;1.234\n";
    Mapping mapping;
    mapping.columns = {{u"nr"_s, Field::InvoiceNumber}, {u"wanneer"_s, Field::InvoiceDate}, {u"wie"_s, Field::DebtorName}, {u"hoeveel"_s, Field::Amount}};
    mapping.dateOrder = DateOrder::MonthDayYear;
    mapping.decimalSign = DecimalSign::Comma;
    mapping.currency = u"USD"_s;
    FileRecord record = read(bytes, {std::nullopt, mapping});
    QCOMPARE(codes(record), QStringList());
    QCOMPARE(documents(record), QStringList{u"1|Jansen|2026-03-04|-|1234.00|-"_s});
    QCOMPARE(record.documents.first().currency, u"USD"_s);
    mapping.columns.insert(u"openstaand"_s, Field::OpenAmount); // a column the file does not have
    record = read(bytes, {std::nullopt, mapping});
    QCOMPARE(codes(record), QStringList{u"1 open missing"_s});
    QVERIFY(record.documents.isEmpty());
}

void TestCsvLists::creditNotesAndPayments()
{
    const FileRecord record = read("Factuurnummer;Factuurdatum;Debiteur;Bedrag;Openstaand;Soort\n"
                                   "1;23-01-2026;Jansen;10,00;10,00;Factuur\n2;24-01-2026;Jansen;-5,00;-5,00;Creditnota\n"
                                   "3;25-01-2026;Jansen;7,00;7,00;Creditnota\nB4;26-01-2026;Jansen;-3,00;-3,00;Betaling\n5;27-01-2026;Jansen;-2,00;-2,00;Iets\n");
    QCOMPARE(codes(record), QStringList{u"6 type unknown_type"_s});
    QStringList kinds;
    for (const DocumentRecord& document : record.documents)
        kinds += document.number + (document.type == InvoiceKind::CreditNote ? u" credit "_s : u" invoice "_s) + document.payable->toDecimal();
    QCOMPARE(kinds, (QStringList{u"1 invoice 10.00"_s, u"2 credit -5.00"_s, u"3 credit 7.00"_s, u"5 credit -2.00"_s}));
    QCOMPARE(record.payments.size(), 1);
    QCOMPARE(record.payments.first().amount->toDecimal(), u"3.00"_s); // money received is positive
    QCOMPARE(record.payments.first().reference, u"B4"_s);
}

void TestCsvLists::amountsOfOtherCurrencies()
{
    const FileRecord record = read("Factuurnummer;Factuurdatum;Debiteur;Bedrag;Valuta\n1;23-01-2026;Jansen;10,50;USD\n2;23-01-2026;Jansen;1000;JPY\n"
                                   "3;23-01-2026;Jansen;10,50;JPY\n4;23-01-2026;Jansen;1,234;KWD\n5;23-01-2026;Jansen;1,00;XYZ\n6;23-01-2026;Jansen;\xC2\xA3 1,00;EUR\n7;23-01-2026;Jansen;1,00;\n");
    QCOMPARE(codes(record), (QStringList{u"4 payable invalid_amount"_s, u"6 currency unknown_currency"_s, u"7 payable invalid_amount"_s}));
    QStringList amounts;
    for (const DocumentRecord& document : record.documents)
        amounts += document.number + u' ' + text(document.payable) + u' ' + document.currency;
    QCOMPARE(amounts, (QStringList{u"1 10.50 USD"_s, u"2 1000 JPY"_s, u"3 - JPY"_s, u"4 1.234 KWD"_s, u"5 - "_s, u"6 - EUR"_s, u"7 1.00 "_s}));
    QVERIFY(!record.details.contains(u"sum_total"_s)); // several currencies have no sum
}

void TestCsvLists::textsAreCleanedAndCut()
{
    const QByteArray bidi = "Jan\xE2\x80\xAE" "sen";
    const FileRecord record = read(kHeader + QByteArray("1;23-01-2026;22-02-2026;" + bidi + " \x07<b>=x</b>;10,00;10,00\n2;23-01-2026;22-02-2026;"
                                                        + QByteArray(300, 'x') + ";10,00;10,00\n3;23-01-2026;22-02-2026;\"a\nb\";10,00;10,00\n"));
    QCOMPARE(codes(record), QStringList());
    QCOMPARE(record.documents[0].buyer.name, u"Jansen <b>=x</b>"_s);
    QCOMPARE(record.documents[1].buyer.name.size(), 200);
    QCOMPARE(record.documents[2].buyer.name, u"a b"_s);
}

void TestCsvLists::debtorsAndWhatIsWrongWithThem()
{
    const FileRecord record = read("Debiteurnummer;Naam;Contactpersoon;E-mail;Telefoon;Straat;Huisnummer;Postcode;Plaats;Land;Kredietlimiet;Betaaltermijn;Taal\n"
                                   "10;Bakkerij Zo\xC3\xAB;Zo\xC3\xAB Maes;z@bakker.example;06-12345678;Kerkstraat;5;9000;Gent;Belgi\xC3\xAB;5.000,50;30 dagen;NL\n"
                                   "11;;;geen;bel maar;;;;;;;;\n12;;Piet;;;;;;;;;;\n;;;;;;;;;;;;\nTotaal;2;;;;;;;;;;;\n13;A;;;;;;;;;;;;x\n");
    QCOMPARE(record.kind, FileKind::DebtorsCsv);
    QCOMPARE(codes(record), (QStringList{u"2 phone invalid_phone"_s, u"3 buyer_name missing"_s, u"3 email invalid_email"_s, u"3 phone invalid_phone"_s,
                                         u"6 skipped_row"_s, u"7 ragged_row"_s}));
    QCOMPARE(record.debtors.size(), 2);
    const PartyRecord& first = record.debtors.first();
    QCOMPARE((QStringList{first.number, first.name, first.contactName, first.email, first.phone, first.street, first.postalCode, first.city, first.countryCode,
                          first.creditLimit, QString::number(*first.paymentTermDays), first.language}),
             (QStringList{u"10"_s, u"Bakkerij Zoë"_s, u"Zoë Maes"_s, u"z@bakker.example"_s, u"06-12345678"_s, u"Kerkstraat 5"_s, u"9000"_s, u"Gent"_s, u"BE"_s,
                          u"5000.50"_s, u"30"_s, u"nl"_s}));
    QCOMPARE(record.debtors.last().name, u"Piet"_s); // the person stands in for the company
}

void TestCsvLists::paymentsAndWhatIsWrongWithThem()
{
    const FileRecord record = read("Betaaldatum;Debiteur;Factuurnummer;Ontvangen bedrag;Omschrijving\n23-01-2026;Jansen;2026-1, 2026-2;1.234,56;deel\n"
                                   ";Jansen;;1,00;\n24-01-2026;;;1,00;x\n24-01-2026;Jansen;;;x\n24-01-2026;Jansen;;abc;x\n24-01-2026;Jansen;;0,00;x\n"
                                   "24-01-2026;Jansen;;-5,00;terug\nTotaal;;;1.230,56;\n");
    QCOMPARE(record.kind, FileKind::PaymentsCsv);
    QCOMPARE(codes(record), (QStringList{u"3 date missing"_s, u"4 buyer_name missing"_s, u"5 amount missing"_s, u"6 amount invalid_amount"_s,
                                         u"7 amount zero_amount"_s, u"9 skipped_row"_s}));
    QCOMPARE(record.payments.first().invoiceNumber, u"2026-1, 2026-2"_s);
    QCOMPARE(text(record.payments.first().amount), u"1234.56"_s);
    QCOMPARE(text(record.payments.last().amount), u"-5.00"_s);
}

void TestCsvLists::theKindIsKnownByTheHeader_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("expected");
    QTest::newRow("invoices") << QByteArray("Factuurnummer;Factuurdatum;Bedrag") << u"invoices-csv"_s;
    QTest::newRow("open items") << QByteArray("Klant;Factuurnr;Vervaldatum;Saldo") << u"invoices-csv"_s;
    QTest::newRow("debtors") << QByteArray("Naam;E-mail;Telefoon") << u"debtors-csv"_s;
    QTest::newRow("payments") << QByteArray("Betaaldatum;Debiteur;Bedrag") << u"payments-csv"_s;
    QTest::newRow("a bank's statement") << QByteArray("Datum;Naam / Omschrijving;Rekening;Tegenrekening;Code;Af Bij;Bedrag (EUR)") << u"bank-csv"_s;
    QTest::newRow("something else") << QByteArray("Artikel;Voorraad;Schap") << u"unknown"_s;
}

void TestCsvLists::theKindIsKnownByTheHeader()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, expected);
    QCOMPARE(kindName(recogniseKind(header + "\n1;2;3\n", u"a.csv"_s)), expected);
}

void TestCsvLists::aPreviewSaysWhatItFound()
{
    QByteArray bytes = "Rapport\n\nFactuurnummer;Factuurdatum;Debiteur;Bedrag;Kostenplaats\n";
    for (int i = 1; i <= 30; ++i)
        bytes += QByteArray::number(i) + ";03-04-2026;Jansen;1.234;\n";
    const ListPreview preview = previewList(bytes, u"a.csv"_s);
    QCOMPARE(preview.headerLine, 3);
    QCOMPARE(preview.rowCount, 30);
    QCOMPARE(preview.firstRows.size(), 20);
    QCOMPARE(preview.columns.size(), 5);
    QCOMPARE(preview.columns[0].field, Field::InvoiceNumber);
    QCOMPARE(preview.columns[0].samples, (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}));
    QVERIFY(preview.columns[1].dateAmbiguous && !preview.columns[1].amountAmbiguous);
    QVERIFY(preview.columns[3].amountAmbiguous);
    QCOMPARE(preview.columns[4].field, Field::Ignore);
    QCOMPARE(preview.mapping.delimiter, u";"_s);
    QCOMPARE(preview.mapping.encoding, u"utf-8"_s);
    QCOMPARE(preview.problems.size(), 2);
}

void TestCsvLists::ourOwnExportsReadBack()
{
    // The guard against formulas is taken off again; what only looks like it is kept.
    const FileRecord record = read("Debiteurnummer;Naam;E-mail;Telefoon\n'=1;'-Min BV;a@b.nl;'+31612345678\n2;'t Hoekje;c@d.nl;\n");
    QCOMPARE(codes(record), QStringList());
    QCOMPARE(record.debtors[0].number, u"=1"_s);
    QCOMPARE(record.debtors[0].name, u"-Min BV"_s);
    QCOMPARE(record.debtors[0].phone, u"+31612345678"_s);
    QCOMPARE(record.debtors[1].name, u"'t Hoekje"_s);
}

void TestCsvLists::stopsWhenAsked()
{
    class Stop final : public Progress {
        bool report(std::int64_t, std::int64_t) override { return false; }
    } stop;
    QByteArray bytes = kHeader;
    for (int i = 0; i < 10'000; ++i)
        bytes += QByteArray::number(i) + ";23-01-2026;22-02-2026;Jansen;10,00;10,00\n";
    QVERIFY(readInvoicesList(bytes, {}, {}, stop).documents.isEmpty());
}

QTEST_APPLESS_MAIN(TestCsvLists)
#include "test_csv_lists.moc"
