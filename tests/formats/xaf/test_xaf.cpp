#include "core/formats/problem_codes.h"
#include "core/formats/xaf/read_xaf.h"

#include <QJsonArray>
#include <QTest>

using namespace tegoed;
using namespace tegoed::formats;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray relation(const QByteArray& id, const QByteArray& type, const QByteArray& name, const QByteArray& more = {})
{
    return "<customerSupplier><custSupID>" + id + "</custSupID><custSupName>" + name + "</custSupName>" + more
        + (type.isEmpty() ? QByteArray() : "<custSupTp>" + type + "</custSupTp>") + "</customerSupplier>\n";
}

QByteArray item(const QByteArray& customer, const QByteArray& invoice, const QByteArray& side, const QByteArray& amount, const QByteArray& kind,
                const QByteArray& more = "<invDt>2026-02-01</invDt><invDueDt>2026-03-03</invDueDt>")
{
    return "<sbLine><docRef>D1</docRef><desc>omschrijving</desc><amnt>" + amount + "</amnt><amntTp>" + side + "</amntTp><custSupID>" + customer
        + "</custSupID><invRef>" + invoice + "</invRef>" + (kind.isEmpty() ? QByteArray() : "<mutTp>" + kind + "</mutTp>") + more + "</sbLine>\n";
}

QByteArray line(const QByteArray& account, const QByteArray& side, const QByteArray& amount)
{
    return "<trLine><accID>" + account + "</accID><amnt>" + amount + "</amnt><amntTp>" + side + "</amntTp></trLine>\n";
}

struct Made {
    QByteArray declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    QByteArray header = "<fiscalYear>2026</fiscalYear><endDate>2026-12-31</endDate><curCode>EUR</curCode><softwareDesc>Own Books 7</softwareDesc>";
    QByteArray company = "<companyIdent>12345678</companyIdent><companyName>Eigen BV</companyName><taxRegistrationCountry>NL</taxRegistrationCountry>"
                         "<taxRegIdent>123456789B01</taxRegIdent><streetAddress><streetname>Kade</streetname><number>5</number><numberExtension>a</numberExtension>"
                         "<city>Delft</city><postalCode>2611AA</postalCode><country>NL</country></streetAddress>";
    QByteArray relations = relation("22", "C", "Klant Zo\xC3\xAB");
    QByteArray accounts = "<ledgerAccount><accID>1300</accID><accDesc>Debiteuren</accDesc><leadReference>BVorDebHad</leadReference></ledgerAccount>"
                          "<ledgerAccount><accID>1310</accID><accDesc>Dubieuze debiteuren</accDesc><leadReference>BVorDebVdd</leadReference></ledgerAccount>";
    QByteArray opening, openingItems, lines, items;

    QByteArray bytes() const
    {
        QByteArray openingSub = openingItems.isEmpty() ? QByteArray()
                                                       : "<obSubledgers><obSubledger><sbType>CU</sbType>" + openingItems + "</obSubledger></obSubledgers>";
        openingSub.replace("sbLine>", "obSbLine>");
        QByteArray openingLines = opening;
        openingLines.replace("trLine>", "obLine>");
        return declaration + "<auditfile xmlns=\"http://www.auditfiles.nl/XAF/3.2\"><header>" + header + "</header><company>" + company + "<customersSuppliers>"
            + relations + "</customersSuppliers><generalLedger>" + accounts + "</generalLedger><openingBalance>" + openingLines + openingSub
            + "</openingBalance><transactions><journal><jrnID>70</jrnID><jrnTp>S</jrnTp><transaction>" + lines + "</transaction></journal>"
            + (items.isEmpty() ? QByteArray() : "<subledgers><subledger><sbType>CU</sbType><sbDesc>A/R</sbDesc>" + items + "</subledger></subledgers>")
            + "</transactions></company></auditfile>";
    }
};

FileRecord read(const QByteArray& bytes)
{
    NoProgress progress;
    return readXaf(bytes, u"a.xaf"_s, progress);
}

QStringList codes(const FileRecord& record)
{
    QStringList all;
    for (const Problem& problem : record.problems)
        all += (problem.severity == Severity::Error ? u"error "_s : u"warning "_s) + QString(problem.field + u' ' + problem.code).trimmed();
    return all;
}

QStringList documents(const FileRecord& record)
{
    QStringList all;
    for (const DocumentRecord& document : record.documents)
        all += QStringList{document.number, document.buyer.name, document.currency, document.payable ? document.payable->toDecimal() : u"-"_s,
                           document.paid ? document.paid->toDecimal() : u"-"_s}
                   .join(u'|');
    return all;
}

} // namespace

class TestXaf final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void headerAndCompany();
    void whichRelationsAreDebtors_data();
    void whichRelationsAreDebtors();
    void everythingAboutADebtor();
    void openItemsOfAYear_data();
    void openItemsOfAYear();
    void receiptsWithoutAnInvoiceArePayments();
    void theControlAccountTiesOut();
    void theControlAccountByItsName_data();
    void theControlAccountByItsName();
    void withoutASubledgerItSaysSo();
    void codePage1252InAFileThatSaysUtf8();
    void brokenFilesAreRefusedWhole_data();
    void brokenFilesAreRefusedWhole();
    void brokenLinesAreErrorsOfTheirOwn();
    void aMissingAmountIsSaidCleanly();
    void amountsBeyondMeasureDoNotOverflow();
};

void TestXaf::headerAndCompany()
{
    const FileRecord record = read(Made().bytes());
    QCOMPARE(record.dialect, u"own-books"_s);
    QVERIFY(record.ownCompany);
    QCOMPARE(record.ownCompany->name, u"Eigen BV"_s);
    QCOMPARE(record.ownCompany->registrationNumber, u"12345678"_s);
    QCOMPARE(record.ownCompany->vatNumber, u"NL123456789B01"_s);
    QCOMPARE(record.ownCompany->street, u"Kade 5a"_s);
    QCOMPARE(record.ownCompany->city, u"Delft"_s);
    QCOMPARE(record.ownCompany->countryCode, u"NL"_s);
    QCOMPARE(record.details.value(u"namespace"_s).toString(), u"http://www.auditfiles.nl/XAF/3.2"_s);
    QCOMPARE(record.details.value(u"sales_journals"_s).toArray(), QJsonArray{u"70"_s});
}

void TestXaf::whichRelationsAreDebtors_data()
{
    QTest::addColumn<QByteArray>("relations");
    QTest::addColumn<QString>("expected");
    QTest::newRow("customers and both, not suppliers and others")
        << relation("1", "C", "K") + relation("2", "S", "L") + relation("3", "B", "B") + relation("4", "O", "O") << u"1 3"_s;
    QTest::newRow("a supplier with a receivable") << relation("1", "C", "K") + relation("22", "S", "L") << u"1 22"_s;
    QTest::newRow("no types: D for debtors, C for creditors") << relation("D1", "", "K") + relation("C1", "", "L") + relation("D22", "", "M") << u"D1 D22"_s;
    QTest::newRow("types for some: those without are none") << relation("D1", "C", "K") + relation("D2", "", "L") << u"D1"_s;
    QTest::newRow("no name: the contact stands in") << relation("1", "C", "", "<contact>Piet</contact>") << u"1"_s;
}

void TestXaf::whichRelationsAreDebtors()
{
    QFETCH(QByteArray, relations);
    QFETCH(QString, expected);
    Made made;
    made.relations = relations;
    made.items = item("22", "2", "D", "50.00", "I");
    QStringList numbers;
    for (const PartyRecord& debtor : read(made.bytes()).debtors)
        numbers += debtor.number;
    QCOMPARE(numbers.join(u' '), expected);
}

void TestXaf::everythingAboutADebtor()
{
    Made made;
    made.relations = relation("22", "C", "Klant",
                              "<contact>Piet</contact><telephone>015-2123456</telephone><eMail>p@klant.example</eMail><commerceNr>271376310000</commerceNr>"
                              "<taxRegistrationCountry>BE</taxRegistrationCountry><taxRegIdent>0123456749</taxRegIdent><custCreditLimit>5000.00</custCreditLimit>"
                              "<streetAddress><country>BE</country></streetAddress><postalAddress><streetname>Postbus 1</streetname><city>Gent</city></postalAddress>"
                              "<bankAccount><bankAccNr>2445588</bankAccNr></bankAccount><bankAccount><bankAccNr>BE68539007547034</bankAccNr></bankAccount>");
    const PartyRecord debtor = read(made.bytes()).debtors.value(0);
    QCOMPARE(debtor.contactName, u"Piet"_s);
    QCOMPARE(debtor.phone, u"015-2123456"_s);
    QCOMPARE(debtor.email, u"p@klant.example"_s);
    QCOMPARE(debtor.registrationNumber, u"27137631"_s);
    QCOMPARE(debtor.vatNumber, u"BE0123456749"_s);
    QCOMPARE(debtor.creditLimit, u"5000.00"_s);
    QCOMPARE(debtor.street, u"Postbus 1"_s); // the street address holds only the country
    QCOMPARE(debtor.countryCode, u"BE"_s);
    QCOMPARE(debtor.iban, u"BE68539007547034"_s);
}

void TestXaf::openItemsOfAYear_data()
{
    QTest::addColumn<QByteArray>("openingItems");
    QTest::addColumn<QByteArray>("items");
    QTest::addColumn<QStringList>("expected");
    const QByteArray dollars = "<invDt>2026-02-01</invDt><currency><curCode>USD</curCode><curAmnt>60.00</curAmnt></currency>";
    QTest::newRow("an invoice") << QByteArray() << item("22", "2", "D", "50.00", "I") << QStringList{u"2|Klant Zoë|EUR|50.00|-"_s};
    QTest::newRow("paid in part") << QByteArray() << item("22", "2", "D", "50.00", "I") + item("22", "2", "C", "20.00", "P") << QStringList{u"2|Klant Zoë|EUR|50.00|20.00"_s};
    QTest::newRow("of the opening balance, paid this year")
        << item("22", "1", "D", "100.00", "I") << item("22", "1", "C", "100.00", "P") << QStringList{u"1|Klant Zoë|EUR|100.00|100.00"_s};
    QTest::newRow("a credit note") << QByteArray() << item("22", "3", "C", "10.00", "I") << QStringList{u"3|Klant Zoë|EUR|-10.00|-"_s};
    QTest::newRow("a correction of an invoice belongs to it")
        << QByteArray() << item("22", "2", "D", "50.00", "I") + item("22", "2", "C", "5.00", "I") << QStringList{u"2|Klant Zoë|EUR|45.00|-"_s};
    QTest::newRow("without a kind the side tells") << QByteArray() << item("22", "2", "D", "50.00", "") + item("22", "2", "C", "20.00", "")
                                                   << QStringList{u"2|Klant Zoë|EUR|50.00|20.00"_s};
    QTest::newRow("without a kind, credit alone is a credit note") << QByteArray() << item("22", "2", "C", "20.00", "") << QStringList{u"2|Klant Zoë|EUR|-20.00|-"_s};
    QTest::newRow("the same number of two customers is two invoices")
        << QByteArray() << item("22", "2", "D", "50.00", "I") + item("23", "2", "D", "7.00", "I") << QStringList{u"2|Klant Zoë|EUR|50.00|-"_s, u"2||EUR|7.00|-"_s};
    QTest::newRow("without a reference the document's number counts") << QByteArray() << item("22", "0", "D", "50.00", "I") << QStringList{u"D1|Klant Zoë|EUR|50.00|-"_s};
    QTest::newRow("in dollars") << QByteArray() << item("22", "2", "D", "50.00", "I", dollars) << QStringList{u"2|Klant Zoë|USD|60.00|-"_s};
    QTest::newRow("in dollars, paid in euro: told in euro")
        << QByteArray() << item("22", "2", "D", "50.00", "I", dollars) + item("22", "2", "C", "50.00", "P") << QStringList{u"2|Klant Zoë|EUR|50.00|50.00"_s};
}

void TestXaf::openItemsOfAYear()
{
    QFETCH(QByteArray, openingItems);
    QFETCH(QByteArray, items);
    QFETCH(QStringList, expected);
    Made made;
    made.openingItems = openingItems;
    made.items = items;
    const FileRecord record = read(made.bytes());
    QCOMPARE(codes(record), QStringList());
    QCOMPARE(documents(record), expected);
    QCOMPARE(record.documents.first().issueDate->toIso(), u"2026-02-01"_s);
}

void TestXaf::receiptsWithoutAnInvoiceArePayments()
{
    Made made;
    made.items = item("22", "0", "C", "30.00", "P") + item("22", "", "C", "1.00", "P") + item("22", "2019-1", "C", "7.00", "P") + item("22", "0", "D", "2.00", "P");
    const FileRecord record = read(made.bytes());
    QCOMPARE(codes(record), QStringList());
    QVERIFY(record.documents.isEmpty());
    QStringList payments;
    for (const PaymentRecord& payment : record.payments)
        payments += QStringList{payment.debtorNumber, payment.debtorName, payment.invoiceNumber, payment.amount->toDecimal(), payment.valueDate->toIso()}.join(u'|');
    QCOMPARE(payments, (QStringList{u"22|Klant Zoë||30.00|2026-02-01"_s, u"22|Klant Zoë||1.00|2026-02-01"_s, u"22|Klant Zoë||-2.00|2026-02-01"_s,
                                    u"22|Klant Zoë|2019-1|7.00|2026-02-01"_s}));
}

void TestXaf::theControlAccountTiesOut()
{
    Made made;
    made.opening = line("1300", "D", "100.00") + line("0500", "C", "100.00");
    made.openingItems = item("22", "1", "D", "100.00", "I");
    made.lines = line("1300", "D", "50.00") + line("8000", "C", "50.00") + line("1300", "C", "20.00") + line("1310", "D", "999.00");
    made.items = item("22", "2", "D", "50.00", "I") + item("22", "1", "C", "20.00", "P");
    const FileRecord record = read(made.bytes());
    QVERIFY(record.ledgerControl);
    QCOMPARE(record.ledgerControl->account, u"1300"_s);
    QCOMPARE(record.ledgerControl->balance->toDecimal(), u"130.00"_s);
    QCOMPARE(record.ledgerControl->asOf->toIso(), u"2026-12-31"_s);
    Money open(0, Currency::euro()); // what the invoices say is open is what the account says
    for (const DocumentRecord& document : record.documents)
        open += *document.payable - document.paid.value_or(Money(0, Currency::euro()));
    QCOMPARE(open, *record.ledgerControl->balance);
}

void TestXaf::theControlAccountByItsName_data()
{
    QTest::addColumn<QByteArray>("accounts");
    QTest::addColumn<QString>("expected");
    const auto account = [](const QByteArray& id, const QByteArray& name, const QByteArray& code = {}) -> QByteArray {
        return "<ledgerAccount><accID>" + id + "</accID><accDesc>" + name + "</accDesc><leadReference>" + code + "</leadReference></ledgerAccount>";
    };
    QTest::newRow("by name") << account("1", "Debiteuren") << u"1 5.00"_s;
    QTest::newRow("not the doubtful ones") << account("1", "Handelsdebiteuren NL") + account("2", "Voorziening dubieuze debiteuren") << u"1 5.00"_s;
    QTest::newRow("two of them together") << account("1", "Debiteuren NL") + account("2", "Debiteuren BE") << u"1, 2 12.00"_s;
    QTest::newRow("its code before its name") << account("1", "Debiteuren") + account("2", "Klanten", "BVorDebHad") << u"2 7.00"_s;
    QTest::newRow("none: what the subledger says") << account("1", "Kas") << u"CU 50.00"_s;
}

void TestXaf::theControlAccountByItsName()
{
    QFETCH(QByteArray, accounts);
    QFETCH(QString, expected);
    Made made;
    made.accounts = accounts;
    made.lines = line("1", "D", "5.00") + line("2", "D", "7.00");
    made.items = item("22", "2", "D", "50.00", "I");
    const FileRecord record = read(made.bytes());
    QVERIFY(record.ledgerControl);
    QCOMPARE(record.ledgerControl->account + u' ' + record.ledgerControl->balance->toDecimal(), expected);
}

void TestXaf::withoutASubledgerItSaysSo()
{
    Made made;
    made.lines = line("1300", "D", "50.00");
    FileRecord record = read(made.bytes());
    QCOMPARE(codes(record), QStringList{u"warning no_open_items"_s});
    QCOMPARE(record.debtors.size(), 1);
    QCOMPARE(record.ledgerControl->balance->toDecimal(), u"50.00"_s);
    made.relations.clear();
    record = read(made.bytes());
    QCOMPARE(codes(record), QStringList{u"error no_open_items"_s});
}

void TestXaf::codePage1252InAFileThatSaysUtf8()
{
    Made made;
    made.relations = relation("22", "C", "Klant Zo\xEB \x80");
    const FileRecord record = read(made.bytes());
    QCOMPARE(record.debtors.value(0).name, u"Klant Zoë €"_s);
    QVERIFY2(codes(record).contains(u"warning bad_encoding"_s), qPrintable(codes(record).join(u',')));
}

void TestXaf::brokenFilesAreRefusedWhole_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    Made made;
    made.items = item("22", "2", "D", "50.00", "I");
    const QByteArray good = made.bytes();
    QTest::newRow("cut off") << good.left(good.size() - 200) << u"error truncated"_s;
    QTest::newRow("a tag never closed") << QByteArray(good).replace("</customersSuppliers>", "") << u"error bad_xml"_s;
    QTest::newRow("a document type") << QByteArray(good).replace("<auditfile", "<!DOCTYPE auditfile [<!ENTITY a \"b\">]><auditfile") << u"error doctype_refused"_s;
    QTest::newRow("another kind of file") << QByteArray("<Invoice/>") << u"error wrong_root"_s;
    QTest::newRow("empty") << QByteArray("  ") << u"error empty_file"_s;
    QTest::newRow("a currency nobody knows") << QByteArray(good).replace("<curCode>EUR", "<curCode>XQQ") << u"error currency unknown_currency"_s;
}

void TestXaf::brokenFilesAreRefusedWhole()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const FileRecord record = read(bytes);
    QCOMPARE(codes(record), QStringList{code});
    QVERIFY(record.documents.isEmpty() && record.debtors.isEmpty() && record.payments.isEmpty() && !record.ledgerControl);
}

void TestXaf::brokenLinesAreErrorsOfTheirOwn()
{
    Made made;
    made.items = item("22", "1", "D", "12,50", "I") + item("22", "2", "X", "1.00", "I") + item("22", "3", "D", "100000000.01", "I")
        + item("22", "4", "D", "1.00", "I", "<invDt>2026-02-30</invDt>") + item("22", "5", "D", "1.00", "I", "<invDt>1802-02-01</invDt><invDueDt>2026-03-01</invDueDt>")
        + item("22", "6", "D", "1.00", "I", "") + item("22", "7", "D", "1.00", "I");
    const FileRecord record = read(made.bytes());
    QCOMPARE(codes(record), (QStringList{u"error amount invalid_amount"_s, u"error amount invalid_amount"_s, u"error issue_date invalid_date"_s,
                                         u"error issue_date implausible_date"_s, u"error payable amount_too_large"_s, u"error issue_date missing"_s,
                                         u"error issue_date missing"_s}));
    QCOMPARE(record.documents.last().number, u"7"_s);
    QCOMPARE(record.documents.last().payable->toDecimal(), u"1.00"_s);
}

void TestXaf::aMissingAmountIsSaidCleanly()
{
    Made made;
    made.items = item("22", "1", "D", "", "I");
    const FileRecord record = read(made.bytes());
    QCOMPARE(record.problems.first().code, QString(problem::kInvalidAmount));
    QCOMPARE(record.problems.first().seen, u"D"_s); // Not with the blank that parts it from the amount.
}

void TestXaf::amountsBeyondMeasureDoNotOverflow()
{
    Made made;
    for (int i = 0; i < 2000; ++i)
        made.lines += line("1300", "D", "9999999999.99") + line("1300", "D", "10000000000.01");
    const FileRecord record = read(made.bytes());
    QCOMPARE(record.details.value(u"computed_debit"_s).toString(), u"19999999999980.00"_s);
    QCOMPARE(record.problems.value(0).code, QString(problem::kAmountTooLarge));
    QVERIFY(record.problems.size() <= 110); // not a list of thousands
}

QTEST_APPLESS_MAIN(TestXaf)
#include "test_xaf.moc"
