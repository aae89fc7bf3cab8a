#include "core/formats/archive/read_file.h"
#include "core/formats/csv/headers.h"
#include "core/formats/csv/known_mappings.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tegoed;
using namespace tegoed::formats;
using namespace Qt::Literals::StringLiterals;

namespace {

FileRecord read(const QByteArray& bytes)
{
    NoProgress progress;
    return readBytes(bytes, u"a.csv"_s, {}, progress).value(0);
}

} // namespace

class TestCsvMappings final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyShippedMappingReadsItsList_data();
    void everyShippedMappingReadsItsList();
    void everyShippedMappingHasASample();
    void aMappingSurvivesItsFile();
    void wrongMappingFilesSayWhatIsWrong_data();
    void wrongMappingFilesSayWhatIsWrong();
    void headersAreComparedLoosely_data();
    void headersAreComparedLoosely();
};

/// One made-up row with the headers each package writes, and what it must become.
void TestCsvMappings::everyShippedMappingReadsItsList_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected"); // number|name|debtor number|issued|due|payable|paid|currency, or of a debtor name|email|phone|city
    const auto row = [](const char* dialect, const QByteArray& header, const QByteArray& cells, const char* expected) {
        QTest::newRow(dialect) << QByteArray(header + '\n' + cells + '\n') << QString::fromUtf8(expected);
    };
    row("e-boekhouden", "Relatiecode;Relatie;Factuurnummer;Factuurdatum;Vervaldatum;Bedrag;Openstaand;Soort", "K1;Jansen;F1;03-04-2026;03-05-2026;1.234,00;234,00;Factuur",
        "F1|Jansen|K1|2026-04-03|2026-05-03|1234.00|1000.00|");
    row("exact-online", "AccountCode,AccountName,InvoiceNumber,InvoiceDate,DueDate,AmountDC,OutstandingDC,Type", "22,Jansen,16700001,2026-04-03,2026-05-03,121.00,121.00,Invoice",
        "16700001|Jansen|22|2026-04-03|2026-05-03|121.00|0.00|");
    row("freshbooks", "Client Name,Invoice #,Date Issued,Invoice Status,Date Paid,Item Name,Line Total,Currency,Balance,Total", "Jansen,0001,2026-04-03,sent,,Uren,10.00,EUR,4.00,10.00",
        "0001|Jansen||2026-04-03|-|10.00|6.00|EUR");
    row("invoice2go", "DocumentNumber,DocumentDate,DocumentDueDate,ClientName,ClientEmail,CurrencyCode,TotalAmount,AmountPaidAmount,DocumentStatus",
        "I1,2026-04-03,2026-05-03,Jansen,j@b.example,EUR,10.00,6.00,unpaid", "I1|Jansen||2026-04-03|2026-05-03|10.00|6.00|EUR");
    row("invoicely", "Client,Number,Date,Due,Details,Status,Currency,Total,Balance", "Jansen,7,2026-04-03,2026-05-03,werk,Sent,EUR,10.00,4.00",
        "7|Jansen||2026-04-03|2026-05-03|10.00|6.00|EUR");
    row("invoice-ninja-v4", "Client,Email,Invoice Number,Amount,Paid,PO Number,Status,Invoice Date,Due Date,Discount,Partial/Deposit,Partial Due Date,Public Notes,Private Notes,Item Product,Item Notes,Item Cost,Item Quantity",
        "Jansen,j@b.example,7,13.50,5.01,,Sent,2026-04-03,2026-05-03,0,0,,,,,,13.5,1", "7|Jansen||2026-04-03|2026-05-03|13.50|5.01|");
    row("moneybird", "Contact,ContactID,InvoiceID,InvoiceDate,DueDate,TotalPriceIncl,OutstandingAmount,Type", "Jansen,9,2026-0001,2026-04-03,2026-05-03,121.00,21.00,SalesInvoice",
        "2026-0001|Jansen|9|2026-04-03|2026-05-03|121.00|100.00|");
    row("nl-openstaande-posten", ",Factuurnr.,Naam,Deb.nr.,Omschrijving factuur,Boekstuk,Vervalt,Factuur,Saldo,Factuurreferentie,Aanmaningen,Vervaldagen,IBAN-nr.,Factuurstatus",
        ",12300139,Jansen,3332,werk,23-04-2026,23-05-2026,\"25.717,69\",\"25.717,69\",,0,10,,", "12300139|Jansen|3332|2026-04-23|2026-05-23|25717.69|0.00|");
    row("quickbooks-open-invoices", ",Date,Transaction type,Num,Term,Due date,Open balance", "Jansen\n,04/03/2026,Invoice,1001,Net 30,05/03/2026,\"$1,000.00\"",
        "1001|Jansen||2026-04-03|2026-05-03|1000.00|-|USD");
    row("sap-open-items", "Customer;Name 1;Document Number;Document Date;Net due dt;Amount in LC;LCurr;Text", "100;Jansen;1800000001;23.04.2026;23.05.2026;1.234,50;EUR;werk",
        "1800000001|Jansen|100|2026-04-23|2026-05-23|1234.50|-|EUR");
    row("snelstart", "Relatienr;Relatie;Boekstuk;Boekdatum;Vervaldatum;Bedrag;Saldo;Dagboek", "22;Jansen;20260001;03-04-2026;03-05-2026;121,00;21,00;Verkoop",
        "20260001|Jansen|22|2026-04-03|2026-05-03|121.00|100.00|");
    row("wave-journal", "Transaction ID,Transaction Date,Account Name,Transaction Description,Amount (One column),,Customer,Invoice Number,Account Type",
        "1,2026-04-23,Receivables,Jansen - 2,100.00,,Jansen,2,System Receivable Invoice\n1,2026-04-23,Sales,Jansen - 2,100.00,,Jansen,2,Income\n"
        "2,2026-04-24,Receivables,Jansen - 2,-40.00,,Jansen,2,System Receivable Invoice",
        "2|Jansen||2026-04-23|-|100.00|40.00|");
    row("xero", "ContactName,EmailAddress,POAddressLine1,InvoiceNumber,Reference,InvoiceDate,DueDate,Total,InvoiceAmountPaid,InvoiceAmountDue,Currency,Type,Status",
        "Jansen,j@b.example,A 1,INV-1,,03/04/2026,03/05/2026,121.00,100.00,21.00,EUR,Sales invoice,Authorised", "INV-1|Jansen||2026-04-03|2026-05-03|121.00|100.00|EUR");
    row("zoho", "Invoice Date,Invoice ID,Invoice Number,Invoice Status,Customer Name,Customer ID,Due Date,PurchaseOrder,Currency Code,Item Name,Total,Balance",
        "2026-04-23,1,INV-1,Sent,Jansen,5,2026-05-23,,USD,Uren,121.00,21.00", "INV-1|Jansen||2026-04-23|2026-05-23|121.00|100.00|USD");
    row("freshbooks-clients", "Organization,First Name,Last Name,Email,Phone,Street,City,Province/State,Country,Postal Code,Notes", "Jansen,Piet,P,j@b.example,06-12345678,A 1,Breda,,Netherlands,4811,",
        "Jansen|j@b.example|06-12345678|Breda");
    row("invoice-ninja-v4-clients", "Name,Balance,Paid to Date,Billing Street,Billing Apt/Suite,Billing City,Billing State/Province,Billing Postal Code,Billing Country,ID Number,VAT Number,Phone,Public Notes,Private Notes,First Name,Last Name,Email,Phone",
        "Jansen,1.00,2.00,A,1,Breda,,4811,Netherlands,,,06-12345678,,,P,J,j@b.example,", "Jansen|j@b.example|06-12345678|Breda");
    row("wave-clients", "customer_name,email,contact_first_name,contact_last_name,customer_currency,account_number,phone,country,address_line_1,address_line_2,city,postal_code/zip_code,ship-to_contact",
        "Jansen,j@b.example,P,J,EUR,5,06-12345678,Netherlands,A 1,,Breda,4811,", "Jansen|j@b.example|06-12345678|Breda");
}

void TestCsvMappings::everyShippedMappingReadsItsList()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    const FileRecord record = read(bytes);
    QStringList problems;
    for (const Problem& problem : record.problems)
        problems += problem.field + u' ' + problem.code;
    QCOMPARE(problems, QStringList());
    QCOMPARE(record.dialect, QString::fromLatin1(QTest::currentDataTag()));
    QString found;
    if (!record.documents.isEmpty()) {
        const DocumentRecord& d = record.documents.first();
        found = QStringList{d.number, d.buyer.name, d.buyer.number, d.issueDate ? d.issueDate->toIso() : u"-"_s, d.dueDate ? d.dueDate->toIso() : u"-"_s,
                            d.payable ? d.payable->toDecimal() : u"-"_s, d.paid ? d.paid->toDecimal() : u"-"_s, d.currency}
                    .join(u'|');
    } else if (!record.debtors.isEmpty()) {
        const PartyRecord& d = record.debtors.first();
        found = QStringList{d.name, d.email, d.phone, d.city}.join(u'|');
    }
    QCOMPARE(found, expected);
}

void TestCsvMappings::everyShippedMappingHasASample()
{
    // A mapping nobody tried is a promise nobody keeps.
    const QByteArray self = QByteArray(R"(e-boekhouden exact-online freshbooks freshbooks-clients invoice-ninja-v4 invoice-ninja-v4-clients invoice2go invoicely
        moneybird nl-openstaande-posten quickbooks-open-invoices sap-open-items snelstart wave-clients wave-journal xero zoho)").simplified();
    QStringList shipped;
    for (const KnownMapping& known : knownMappings()) {
        if (known.mapping.kind == FileKind::BankCsv)
            continue; // tests/formats/bank_csv has theirs
        shipped += known.mapping.dialect;
        QVERIFY2(!known.recognise.isEmpty(), qPrintable(known.mapping.dialect));
        QVERIFY2(!known.mapping.name.isEmpty(), qPrintable(known.mapping.dialect));
        for (const QString& key : known.recognise) // what a mapping is known by is among what it reads or passes over
            QVERIFY2(!key.isEmpty() && foldHeader(key) == key, qPrintable(key));
    }
    shipped.sort();
    QCOMPARE(shipped.join(u' '), QString::fromLatin1(self));
}

void TestCsvMappings::aMappingSurvivesItsFile()
{
    for (const KnownMapping& known : knownMappings()) {
        const auto again = Mapping::fromJson(known.mapping.toJson());
        QVERIFY2(again, qPrintable(known.mapping.name));
        QCOMPARE(again->toJson(), known.mapping.toJson());
        QCOMPARE(again->columns, known.mapping.columns);
        QCOMPARE(again->kind, known.mapping.kind);
    }
    Mapping own;
    own.name = u"Eigen"_s;
    own.columns = {{u"nr"_s, Field::InvoiceNumber}, {u"phone#2"_s, Field::Phone}, {u"#1"_s, Field::DebtorName}};
    own.dateOrder = DateOrder::YearMonthDay;
    own.decimalSign = DecimalSign::Comma;
    own.delimiter = u"\t"_s;
    own.encoding = u"windows-1252"_s;
    own.sheet = u"Blad 1"_s;
    own.currency = u"EUR"_s;
    const auto again = Mapping::fromJson(own.toJson());
    QVERIFY(again);
    QCOMPARE(again->columns, own.columns);
    QCOMPARE(again->sheet, own.sheet);
    QCOMPARE(again->dateOrder, own.dateOrder);
}

void TestCsvMappings::wrongMappingFilesSayWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Error::Code>("code");
    QTest::addColumn<QString>("key");
    const auto row = [](const char* name, const QByteArray& json, Error::Code code, const char* key) { QTest::newRow(name) << json << code << QString::fromLatin1(key); };
    row("no JSON", "hallo", Error::Code::UnsupportedFormat, "mapping");
    row("a list", "[]", Error::Code::UnsupportedFormat, "mapping");
    row("no columns", "{\"name\":\"x\"}", Error::Code::InvalidInput, "columns");
    row("empty columns", "{\"columns\":{}}", Error::Code::InvalidInput, "columns");
    row("a field nobody knows", "{\"columns\":{\"A\":\"bedrag\"}}", Error::Code::InvalidInput, "columns.A");
    row("a key nobody knows", "{\"columns\":{\"A\":\"amount\"},\"colour\":1}", Error::Code::InvalidInput, "colour");
    row("a wrong order of dates", "{\"columns\":{\"A\":\"amount\"},\"date_order\":\"yyy\"}", Error::Code::InvalidInput, "date_order");
    row("a wrong decimal sign", "{\"columns\":{\"A\":\"amount\"},\"decimal_sign\":\",\"}", Error::Code::InvalidInput, "decimal_sign");
    row("a kind that is no list", "{\"columns\":{\"A\":\"amount\"},\"kind\":\"ubl\"}", Error::Code::InvalidInput, "kind");
    row("a delimiter of two signs", "{\"columns\":{\"A\":\"amount\"},\"delimiter\":\";;\"}", Error::Code::InvalidInput, "delimiter");
    row("a currency nobody knows", "{\"columns\":{\"A\":\"amount\"},\"currency\":\"QQQ\"}", Error::Code::UnknownCurrency, "QQQ");
    row("half a filter", "{\"columns\":{\"A\":\"amount\"},\"only_rows\":{\"column\":\"A\"}}", Error::Code::InvalidInput, "only_rows");
}

void TestCsvMappings::wrongMappingFilesSayWhatIsWrong()
{
    QFETCH(QByteArray, json);
    QFETCH(Error::Code, code);
    QFETCH(QString, key);
    const auto mapping = Mapping::fromJson(json);
    QVERIFY(!mapping);
    QCOMPARE(mapping.error().code, code);
    QCOMPARE(mapping.error().arguments.value(0), key);
}

void TestCsvMappings::headersAreComparedLoosely_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("key");
    QTest::newRow("punctuation and case") << u"Factuurnr."_s << u"factuurnr"_s;
    QTest::newRow("accents and blanks") << u" Montant  T.T.C. à payer "_s << u"montantttcapayer"_s;
    QTest::newRow("signs") << u"E-mail_adres"_s << u"emailadres"_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void TestCsvMappings::headersAreComparedLoosely()
{
    QFETCH(QString, header);
    QFETCH(QString, key);
    QCOMPARE(foldHeader(header), key);
    QCOMPARE(headerKeys({u"A"_s, u""_s, u"a."_s, u""_s}), (QStringList{u"a"_s, u"#2"_s, u"a#2"_s, u"#4"_s}));
}

QTEST_APPLESS_MAIN(TestCsvMappings)
#include "test_csv_mappings.moc"
