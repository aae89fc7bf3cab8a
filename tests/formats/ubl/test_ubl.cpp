#include "core/formats/problem_codes.h"
#include "core/formats/ubl/read_ubl.h"
#include "tests/formats/told.h"

#include <QFile>
#include <QtTest>

using namespace tegoed;
using namespace tegoed::formats;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray attachment(const QByteArray& attributes, const QByteArray& content)
{
    return "<cbc:EmbeddedDocumentBinaryObject " + attributes + ">" + content + "</cbc:EmbeddedDocumentBinaryObject>";
}

} // namespace

class TestUbl final : public QObject {
    Q_OBJECT

    QByteArray m_invoice;

    /// The sample with some of its text replaced; every replacement must hit.
    QByteArray with(const QList<std::pair<QByteArray, QByteArray>>& changes) const
    {
        QByteArray changed = m_invoice;
        for (const auto& [from, to] : changes) {
            if (!changed.contains(from))
                qFatal("the sample has no %s", from.constData());
            changed.replace(from, to);
        }
        return changed;
    }

    QByteArray creditNote() const
    {
        return with({{"<Invoice ", "<CreditNote "}, {"</Invoice>", "</CreditNote>"}, {"xsd:Invoice-2", "xsd:CreditNote-2"},
                     {"<cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>", "<cbc:CreditNoteTypeCode>381</cbc:CreditNoteTypeCode>"},
                     {"<cbc:DueDate>2026-11-04</cbc:DueDate>", ""}, {"InvoiceLine>", "CreditNoteLine>"},
                     {"<cbc:PaymentID>", "<cbc:PaymentDueDate>2026-11-09</cbc:PaymentDueDate><cbc:PaymentID>"}});
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(qEnvironmentVariable("TEGOED_TEST_DATA") + u"/ubl/invoice.xml"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_invoice = file.readAll();
    }

    void everythingOfAnInvoiceIsRead()
    {
        const FileRecord record = readUbl(m_invoice);
        QCOMPARE(told(record), QStringList());
        QCOMPARE(record.kind, FileKind::Ubl);
        QCOMPARE(record.dialect, u"nlcius"_s);
        QCOMPARE(record.documents.size(), 1);
        const DocumentRecord& document = record.documents.first();
        QCOMPARE(document.line, 2);
        QCOMPARE(document.number, u"2026-0142"_s);
        QCOMPARE(document.type, InvoiceKind::Invoice);
        QVERIFY(document.mayBook && !document.typeAmbiguous && !document.isDirectDebit);
        QCOMPARE(*document.issueDate, Date(2026, 10, 5));
        QCOMPARE(*document.dueDate, Date(2026, 11, 4));
        QVERIFY(!document.termDays);
        QCOMPARE(document.currency, u"EUR"_s);
        QCOMPARE(*document.payable, Money(100'005, Currency::euro()));
        QCOMPARE(document.paymentReference, u"2026-0142"_s);
        QCOMPARE(document.payeeIban, u"NL91ABNA0417164300"_s);
        QCOMPARE(document.orderReference, u"PO-7781"_s);
        QCOMPARE(document.description, u"Onderhoud warmtepomp"_s);
        QCOMPARE(*document.serviceFrom, Date(2026, 9, 1));
        QCOMPARE(*document.serviceUntil, Date(2026, 9, 30));
        QCOMPARE(document.attachments.size(), 1);
        QCOMPARE(document.attachments.first().fileName, u"2026-0142.pdf"_s);
        QCOMPARE(document.attachments.first().mimeType, u"application/pdf"_s);
        QCOMPARE(document.attachments.first().content, QByteArray("%PDF-1.4\n%%EOF\n"));

        QCOMPARE(document.seller.name, u"Klimaat & Zo"_s);
        QCOMPARE(document.seller.legalName, u"Klimaat & Zo Installatietechniek B.V."_s);
        QCOMPARE(document.seller.vatNumber, u"NL001234567B01"_s);
        QCOMPARE(document.seller.registrationNumber, u"61234567"_s);
        QCOMPARE(document.seller.iban, u"NL91ABNA0417164300"_s);
        QCOMPARE(document.seller.street, u"Havenkade 12, unit 3"_s);
        QCOMPARE(document.seller.postalCode, u"8011 AB"_s);
        QCOMPARE(document.seller.city, u"Zwolle"_s);
        QCOMPARE(document.seller.countryCode, u"NL"_s);
        QCOMPARE(document.seller.contactName, u"Administratie"_s);
        QCOMPARE(document.seller.phone, u"038 123 45 67"_s);
        QCOMPARE(record.ownCompany->name, document.seller.name);

        QCOMPARE(document.buyer.number, u"10023"_s);
        QCOMPARE(document.buyer.name, u"Café Zoë NV"_s); // no trade name: the legal one
        QCOMPARE(document.buyer.vatNumber, u"BE0417497106"_s);
        QCOMPARE(document.buyer.registrationNumber, u"0417497106"_s);
        QCOMPARE(document.buyer.ids.size(), 2);
        QCOMPARE(document.buyer.email, u"boekhouding@zoe.example"_s);
        QCOMPARE(document.buyer.countryCode, u"BE"_s);
    }

    void aCreditNoteHasItsDueDateInThePaymentMeans()
    {
        const FileRecord record = readUbl(creditNote());
        QCOMPARE(told(record), QStringList());
        const DocumentRecord& document = record.documents.first();
        QCOMPARE(document.type, InvoiceKind::CreditNote);
        QCOMPARE(*document.payable, Money(100'005, Currency::euro())); // the sign as printed
        QCOMPARE(*document.dueDate, Date(2026, 11, 9));
        QCOMPARE(document.details.value(u"due_date_source"_s).toString(), u"PaymentMeans/PaymentDueDate"_s);
        QCOMPARE(document.details.value(u"line_count"_s).toInt(), 2);
    }

    void types_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("amount");
        QTest::addColumn<bool>("credit");
        QTest::addColumn<bool>("mayBook");
        QTest::addColumn<QStringList>("problems");
        const auto row = [](const char* name, const QByteArray& code, const QByteArray& amount, bool credit, bool mayBook, const QStringList& problems) {
            QTest::newRow(name) << code << amount << credit << mayBook << problems;
        };
        row("380 commercial", "380", "1000.05", false, true, {});
        row("384 correction", "384", "1000.05", false, true, {});
        row("389 self-billed", "389", "1000.05", false, true, {});
        row("386 prepayment", "386", "1000.05", false, true, {});
        row("326 partial", "326", "1000.05", false, true, {});
        row("393 factored", "393", "1000.05", false, true, {});
        row("a word", "SalesInvoice", "1000.05", false, true, {});
        row("325 pro forma", "325", "1000.05", false, false, {u"warning type@10 not_booked"_s});
        row("381 in an invoice", "381", "1000.05", false, true, {u"warning type@10 ambiguous_type"_s});
        row("261 in an invoice", "261", "1000.05", false, true, {u"warning type@10 ambiguous_type"_s});
        row("a code nobody knows", "999", "1000.05", false, true, {u"warning type@10 unknown_type"_s});
        row("a negative invoice stays an invoice below zero", "384", "-1000.05", false, true, {u"warning payable@105 totals_differ"_s});
        row("nothing left to pay", "380", "0.00", false, true, {u"warning payable@105 zero_amount"_s, u"warning payable@105 totals_differ"_s});
    }
    void types()
    {
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, amount);
        QFETCH(bool, credit);
        QFETCH(bool, mayBook);
        QFETCH(QStringList, problems);
        const FileRecord record = readUbl(with({{"<cbc:InvoiceTypeCode>380<", "<cbc:InvoiceTypeCode>" + code + "<"}, {">1000.05<", ">" + amount + "<"}}));
        QCOMPARE(told(record), problems);
        QCOMPARE(record.documents.first().type == InvoiceKind::CreditNote, credit);
        QCOMPARE(record.documents.first().mayBook, mayBook);
        QCOMPARE(record.documents.first().typeAmbiguous, problems.value(0).endsWith(u"ambiguous_type"_s));
    }

    void whatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QStringList>("problems");
        const auto row = [](const char* name, const QByteArray& from, const QByteArray& to, const QStringList& problems) {
            QTest::newRow(name) << from << to << problems;
        };
        row("no number", "<cbc:ID>2026-0142</cbc:ID>\n  <cbc:IssueDate>", "<cbc:IssueDate>", {u"error number@2 missing"_s});
        row("an empty number", "<cbc:ID>2026-0142</cbc:ID>\n  <cbc:IssueDate>", "<cbc:ID> </cbc:ID>\n<cbc:IssueDate>", {u"error number@7 missing"_s});
        row("no date", "<cbc:IssueDate>2026-10-05</cbc:IssueDate>", "", {u"error issue_date@2 missing"_s});
        row("31-02", ">2026-10-05<", ">2026-02-31<", {u"error issue_date@8 invalid_date"_s});
        row("the year 0202", ">2026-10-05<", ">0202-10-05<", {u"error issue_date@8 implausible_date"_s});
        row("29 February of the year 0201", ">2026-10-05<", ">0201-02-29<", {u"error issue_date@8 invalid_date"_s});
        row("the year 1502", ">2026-11-04<", ">1502-11-04<", {u"error due_date@9 implausible_date"_s, u"warning due_date@9 due_before_issue"_s});
        row("the year 2206", ">2026-11-04<", ">2206-11-04<", {u"error due_date@9 implausible_date"_s});
        row("a due date in Dutch", ">2026-11-04<", ">04-11-2026<", {u"error due_date@9 invalid_date"_s});
        row("a date with a zone", ">2026-10-05<", ">2026-10-05+02:00<", {});
        row("a date with a time", ">2026-10-05<", ">2026-10-05T13:00:00Z<", {});
        row("due before the invoice", ">2026-11-04<", ">2026-10-04<", {u"warning due_date@9 due_before_issue"_s});
        row("no amount", "<cbc:PayableAmount currencyID=\"EUR\">1000.05</cbc:PayableAmount>", "", {u"error payable@2 missing"_s});
        row("no number for an amount", ">1000.05<", ">duizend<", {u"error payable@105 invalid_amount"_s});
        row("a comma", ">1000.05<", ">1000,05<", {u"error payable@105 invalid_amount"_s});
        row("an exponent", ">1000.05<", ">1e18<", {u"error payable@105 invalid_amount"_s});
        row("a cent too many digits", ">1000.05<", ">1000.055<", {u"error payable@105 invalid_amount"_s});
        row("over 100 million", ">1000.05<", ">100000000.01<", {u"error payable@105 amount_too_large"_s});
        row("10^18", ">1000.05<", ">1000000000000000000.00<", {u"error payable@105 amount_too_large"_s});
        row("more digits than any number", ">1000.05<", ">" + QByteArray(5000, '9') + "<", {u"error payable@105 amount_too_large"_s});
        row("with a plus", ">1000.05<", ">+1000.05<", {});
        row("the sum off by a cent", ">1000.05<", ">1000.06<", {});
        row("the sum off by two", ">1000.05<", ">1000.07<", {u"warning payable@105 totals_differ"_s});
        row("a total that is rounded already", ">1210.00<", ">1210.05<", {});
        row("an unknown currency", ">EUR</cbc:DocumentCurrencyCode>", ">EUX</cbc:DocumentCurrencyCode>", {u"error currency@11 unknown_currency"_s});
        row("an amount in another currency", "<cbc:PayableAmount currencyID=\"EUR\">", "<cbc:PayableAmount currencyID=\"USD\">", {u"error currency@105 unknown_currency"_s});
        row("the currency only at the amount", "<cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>", "", {});
        row("no buyer", "<cbc:RegistrationName>Café Zoë NV</cbc:RegistrationName>", "", {u"error buyer_name@2 missing"_s});
        row("an account that is no IBAN", "NL91 ABNA 0417 1643 00", "NL92 ABNA 0417 1643 00", {u"warning iban@89 invalid_iban"_s});
    }
    void whatIsWrong()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QStringList, problems);
        const FileRecord record = readUbl(with({{from, to}}));
        QCOMPARE(told(record), problems);
        QCOMPARE(record.documents.size(), 1);
        QCOMPARE(record.documents.first().mayBook, !record.hasErrors()); // shown, but never stored
        QCOMPARE(record.usableCount(), record.hasErrors() ? 0 : 1);
    }

    void anotherCurrencyKeepsItsDigits()
    {
        QByteArray yen = with({{"\"EUR\"", "\"JPY\""}, {">EUR<", ">JPY<"}, {">1000.05<", ">1000<"}, {">1210.00<", ">1210.00<"}});
        const FileRecord record = readUbl(yen);
        QCOMPARE(record.documents.first().payable->toDecimal(), u"1000"_s);
        QCOMPARE(record.documents.first().currency, u"JPY"_s);
    }

    void theTaxCurrencyIsNotTheInvoices()
    {
        const FileRecord record = readUbl(with({{"</cbc:DocumentCurrencyCode>", "</cbc:DocumentCurrencyCode><cbc:TaxCurrencyCode>NOK</cbc:TaxCurrencyCode>"},
            {"<cac:TaxTotal>", "<cac:TaxTotal><cbc:TaxAmount currencyID='NOK'>2430.00</cbc:TaxAmount></cac:TaxTotal><cac:TaxTotal>"}}));
        QCOMPARE(told(record), QStringList());
        QCOMPARE(record.documents.first().currency, u"EUR"_s);
        QCOMPARE(record.documents.first().details.value(u"tax_currency"_s).toString(), u"NOK"_s);
    }

    void terms_data()
    {
        QTest::addColumn<QByteArray>("note");
        QTest::addColumn<int>("days"); // -1 = none
        QTest::newRow("dagen") << QByteArray("30 dagen netto") << 30;
        QTest::newRow("binnen … dagen") << QByteArray("Gelieve te betalen binnen 14 dagen.") << 14;
        QTest::newRow("days") << QByteArray("Net 60 days") << 60;
        QTest::newRow("jours") << QByteArray("Paiement à 30 jours fin de mois") << 30;
        QTest::newRow("Tage") << QByteArray("Zahlbar in 10 Tagen") << 10;
        QTest::newRow("two terms") << QByteArray("2% bij betaling binnen 8 dagen, 30 dagen netto") << -1;
        QTest::newRow("a year") << QByteArray("Voor 2026 geldt 999 dagen") << -1;
        QTest::newRow("no term") << QByteArray("Graag per omgaande betalen") << -1;
        QTest::newRow("days of something else") << QByteArray("1.30 dagenlang") << -1;
    }
    void terms()
    {
        QFETCH(QByteArray, note);
        QFETCH(int, days);
        const FileRecord record = readUbl(with({{"<cbc:DueDate>2026-11-04</cbc:DueDate>", ""}, {"Betaling binnen 30 dagen", note}}));
        QCOMPARE(told(record), QStringList());
        QVERIFY(!record.documents.first().dueDate);
        QCOMPARE(record.documents.first().termDays.value_or(-1), days);
    }

    void theStructuredCommunicationOfExactOnline()
    {
        const FileRecord record = readUbl(with({{"<cbc:PaymentID>2026-0142</cbc:PaymentID>", ""}, {"Betaling binnen 30 dagen", "090933755493"}}));
        QCOMPARE(record.documents.first().paymentReference, u"+++090/9337/55493+++"_s);
    }

    void directDebit_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("49") << QByteArray(">30</cbc:PaymentMeansCode>") << QByteArray(">49</cbc:PaymentMeansCode>");
        QTest::newRow("59") << QByteArray(">30</cbc:PaymentMeansCode>") << QByteArray(">59</cbc:PaymentMeansCode>");
        QTest::newRow("a mandate") << QByteArray("</cac:PaymentMeans>")
            << QByteArray("<cac:PaymentMandate><cbc:ID>M1</cbc:ID><cac:PayerFinancialAccount><cbc:ID>BE71 0961 2345 6769</cbc:ID></cac:PayerFinancialAccount></cac:PaymentMandate></cac:PaymentMeans>");
    }
    void directDebit()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const FileRecord record = readUbl(with({{from, to}}));
        QVERIFY(record.documents.first().isDirectDebit);
        QCOMPARE(record.documents.first().buyer.iban, to.contains("Mandate") ? u"BE71096123456769"_s : QString());
    }

    void registrationNumbers_data()
    {
        QTest::addColumn<QByteArray>("id"); // of the legal entity of a buyer without VAT number and other ids
        QTest::addColumn<QByteArray>("country");
        QTest::addColumn<QString>("number");
        QTest::newRow("KvK by scheme") << QByteArray(" schemeID=\"0106\">12345678") << QByteArray("NL") << u"12345678"_s;
        QTest::newRow("KvK of SI-UBL") << QByteArray(" schemeID=\"NL:KVK\">12345678") << QByteArray("NL") << u"12345678"_s;
        QTest::newRow("KvK with blanks") << QByteArray(" schemeID=\"0106\">12 34 56 78") << QByteArray("NL") << u"12345678"_s;
        QTest::newRow("8 bare digits in NL") << QByteArray(">12345678") << QByteArray("NL") << u"12345678"_s;
        QTest::newRow("8 bare digits in DE") << QByteArray(">12345678") << QByteArray("DE") << QString();
        QTest::newRow("KBO by scheme") << QByteArray(" schemeID=\"0208\">0417497106") << QByteArray("BE") << u"0417497106"_s;
        QTest::newRow("KBO with dots") << QByteArray(">0417.497.106") << QByteArray("BE") << u"0417497106"_s;
        QTest::newRow("KBO with BE") << QByteArray(">BE0417497106") << QByteArray("BE") << u"0417497106"_s;
        QTest::newRow("KBO of nine digits") << QByteArray(">417497106") << QByteArray("BE") << u"0417497106"_s;
        QTest::newRow("KvK with letters") << QByteArray(" schemeID=\"0106\">KVK12345678") << QByteArray("NL") << QString();
    }
    void registrationNumbers()
    {
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, country);
        QFETCH(QString, number);
        const FileRecord record = readUbl(with({{"<cbc:CompanyID>BE0417497106</cbc:CompanyID>", ""},
            {"<cbc:EndpointID schemeID=\"0208\">0417497106</cbc:EndpointID>", ""}, {"<cbc:CompanyID>0417.497.106", "<cbc:CompanyID" + id},
            {">BE</cbc:IdentificationCode>", ">" + country + "</cbc:IdentificationCode>"}}));
        QCOMPARE(record.documents.first().buyer.registrationNumber, number);
        QCOMPARE(record.documents.first().buyer.vatNumber, QString());
    }

    void theVatNumberAmongTwoTaxNumbers()
    {
        const FileRecord record = readUbl(with({{"<cac:PartyTaxScheme>\n        <cbc:CompanyID>NL001234567B01",
            "<cac:PartyTaxScheme><cbc:CompanyID>Foretaksregisteret</cbc:CompanyID><cac:TaxScheme><cbc:ID>TAX</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>"
            "<cac:PartyTaxScheme>\n        <cbc:CompanyID>NL001234567B01"}}));
        QCOMPARE(record.documents.first().seller.vatNumber, u"NL001234567B01"_s);
    }

    void attachments_data()
    {
        QTest::addColumn<QByteArray>("element");
        QTest::addColumn<QString>("kept"); // "mime name bytes", empty = none
        QTest::addColumn<QString>("reason");
        const QByteArray pdf = QByteArray("%PDF-1.4\n%%EOF\n").toBase64();
        QTest::newRow("lines of 76 and blanks") << attachment("mimeCode='application/pdf'", " " + pdf.left(8) + "\r\n " + pdf.mid(8) + "\n") << u"application/pdf  15"_s << QString();
        QTest::newRow("an .exe that says PDF") << attachment("mimeCode='application/pdf' filename='a.pdf'", QByteArray("MZ\x90").toBase64()) << u"application/octet-stream a.pdf 3"_s << QString();
        QTest::newRow("a name with a way out") << attachment("mimeCode='application/pdf' filename='..\\..\\x/../a:b?.pdf'", pdf) << u"application/pdf ab.pdf 15"_s << QString();
        QTest::newRow("a hidden name") << attachment("mimeCode='text/csv' filename='.bashrc'", "YQ==") << u"text/csv bashrc 1"_s << QString();
        QTest::newRow("empty") << attachment("mimeCode='application/pdf'", "") << QString() << u"empty"_s;
        QTest::newRow("not base64") << attachment("mimeCode='application/pdf'", "**no**") << QString() << u"not_base64"_s;
        QTest::newRow("too large") << attachment("mimeCode='application/pdf'", QByteArray(29 * 1024 * 1024, 'A')) << QString() << u"too_large"_s;
        QTest::newRow("somewhere else") << QByteArray("<cac:ExternalReference><cbc:URI>https://127.0.0.1/a.pdf</cbc:URI></cac:ExternalReference>") << u"  0"_s << QString();
    }
    void attachments()
    {
        QFETCH(QByteArray, element);
        QFETCH(QString, kept);
        QFETCH(QString, reason);
        const qsizetype begin = m_invoice.indexOf("<cbc:EmbeddedDocumentBinaryObject");
        const QByteArray end = "</cbc:EmbeddedDocumentBinaryObject>";
        QByteArray changed = m_invoice;
        changed.replace(begin, m_invoice.indexOf(end) + end.size() - begin, element);
        const FileRecord record = readUbl(changed);
        QStringList found;
        for (const AttachmentRecord& file : record.documents.first().attachments)
            found += u"%1 %2 %3"_s.arg(file.mimeType, file.fileName).arg(file.content.size());
        QCOMPARE(found.join(u';'), kept);
        QCOMPARE(record.problems.size(), reason.isEmpty() ? 0 : 1);
        if (!reason.isEmpty()) {
            QCOMPARE(told(record).first(), u"warning attachments@23 attachment_not_kept"_s);
            QCOMPARE(record.problems.first().arguments, QStringList{reason});
        }
        QVERIFY(record.documents.first().mayBook); // an invoice without its copy is still owed
    }

    void dialects_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("profile");
        QTest::addColumn<QString>("dialect");
        const QByteArray profile = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0";
        QTest::newRow("NLCIUS") << QByteArray("urn:cen.eu:en16931:2017#compliant#urn:fdc:nen.nl:nlcius:v1.0") << profile << u"nlcius"_s;
        QTest::newRow("Peppol BIS 3") << QByteArray("urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0") << profile << u"peppol-bis3"_s;
        QTest::newRow("Peppol self-billing") << QByteArray("urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:selfbilling:3.0") << profile << u"peppol-selfbilling"_s;
        QTest::newRow("UBL.BE") << QByteArray("urn:cen.eu:en16931:2017#conformant#urn:UBL.BE:1.0.0.20180214") << profile << u"ubl.be"_s;
        QTest::newRow("e-FFF") << QByteArray("1.0") << QByteArray("FFF.BE ExactOnline") << u"e-fff"_s;
        QTest::newRow("OIOUBL") << QByteArray("OIOUBL-2.02") << QByteArray("urn:www.nesubl.eu:profiles:profile5:ver2.0") << u"oioubl"_s;
        QTest::newRow("XRechnung") << QByteArray("urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0") << profile << u"xrechnung"_s;
        QTest::newRow("the European norm alone") << QByteArray("urn:cen.eu:en16931:2017") << profile << u"en16931"_s;
        QTest::newRow("none") << QByteArray("") << QByteArray("") << QString();
    }
    void dialects()
    {
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, profile);
        QFETCH(QString, dialect);
        const FileRecord record = readUbl(with({{"urn:cen.eu:en16931:2017#compliant#urn:fdc:nen.nl:nlcius:v1.0", id},
                                                {"urn:fdc:peppol.eu:2017:poacc:billing:01:1.0", profile}}));
        QCOMPARE(record.dialect, dialect);
        QCOMPARE(record.documents.size(), 1); // none is turned away
    }

    void theEnvelopeOfPeppolIsOpened()
    {
        const qsizetype root = m_invoice.indexOf("<Invoice");
        const QByteArray wrapped = "<sh:StandardBusinessDocument xmlns:sh='urn:sbdh'><sh:StandardBusinessDocumentHeader>"
                                   "<sh:ID>wrong</sh:ID></sh:StandardBusinessDocumentHeader>" + m_invoice.mid(root) + "</sh:StandardBusinessDocument>";
        const FileRecord record = readUbl(wrapped);
        QCOMPARE(told(record), QStringList());
        QCOMPARE(record.documents.first().number, u"2026-0142"_s);
    }

    void foreignContentBeforeTheNumberIsIgnored()
    {
        const FileRecord record = readUbl(with({{"<cbc:CustomizationID>", "<ext:UBLExtensions xmlns:ext='urn:e'><ext:UBLExtension><ext:ExtensionContent>"
            "<x:Invoice xmlns:x='urn:x'><x:ID>999</x:ID><x:IssueDate>1999-01-01</x:IssueDate></x:Invoice></ext:ExtensionContent></ext:UBLExtension></ext:UBLExtensions><cbc:CustomizationID>"}}));
        QCOMPARE(told(record), QStringList());
        QCOMPARE(record.documents.first().number, u"2026-0142"_s);
        QCOMPARE(*record.documents.first().issueDate, Date(2026, 10, 5));
    }

    void anyPrefixWillDo()
    {
        const FileRecord record = readUbl(with({{"cbc:", "b:"}, {"cac:", "x-1:"}}));
        QCOMPARE(record.documents.first().number, u"2026-0142"_s);
        QCOMPARE(record.documents.first().buyer.name, u"Café Zoë NV"_s);
    }

    void textsAreCleaned()
    {
        const FileRecord record = readUbl(with({{"Café Zoë NV", "<![CDATA[<b>Evil</b>\n]]>&#x202E;=1+1&#9;" + QByteArray(500, 'x')}}));
        const QString name = record.documents.first().buyer.name;
        QVERIFY(name.startsWith(u"<b>Evil</b> =1+1 xxx"_s));
        QCOMPARE(name.size(), 200);
    }

    void aFileThatStopsEarlyGivesNothing()
    {
        for (qsizetype length = 100; length < m_invoice.trimmed().size(); length += 211) {
            const FileRecord record = readUbl(m_invoice.left(length));
            QVERIFY2(record.documents.isEmpty(), qPrintable(QString::number(length)));
            QCOMPARE(record.problems.last().code, QString(problem::kTruncated));
            QVERIFY(record.problems.last().line > 0);
        }
    }

    void anotherRootIsRefused()
    {
        const FileRecord record = readUbl("<?xml version='1.0'?><Order xmlns='urn:oasis:names:specification:ubl:schema:xsd:Order-2'><ID>1</ID></Order>");
        QCOMPARE(told(record), QStringList{u"error @0 wrong_root"_s});
        QCOMPARE(record.problems.first().seen, u"Order"_s);
    }
};

QTEST_GUILESS_MAIN(TestUbl)
#include "test_ubl.moc"
