#include "core/formats/cii/read_cii.h"
#include "core/formats/problem_codes.h"
#include "tests/formats/told.h"

#include <QFile>
#include <QJsonArray>
#include <QtTest>

using namespace tegoed;
using namespace tegoed::formats;
using namespace Qt::Literals::StringLiterals;

class TestCii final : public QObject {
    Q_OBJECT

    QByteArray m_invoice;

    static QByteArray sample(const QString& name)
    {
        QFile file(qEnvironmentVariable("TEGOED_TEST_DATA") + u"/cii/"_s + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QByteArray with(const QByteArray& from, const QByteArray& to) const
    {
        if (!m_invoice.contains(from))
            qFatal("the sample has no %s", from.constData());
        QByteArray changed = m_invoice;
        return changed.replace(from, to);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_invoice = sample(u"invoice.xml"_s);
        QVERIFY(!m_invoice.isEmpty());
    }

    void everythingOfAnInvoiceIsRead()
    {
        const FileRecord record = readCii(m_invoice);
        QCOMPARE(told(record), QStringList());
        QCOMPARE(record.kind, FileKind::Cii);
        QCOMPARE(record.dialect, u"factur-x"_s);
        const DocumentRecord& document = record.documents.first();
        QCOMPARE(document.number, u"R-2026-77"_s);
        QCOMPARE(document.type, InvoiceKind::Invoice);
        QCOMPARE(*document.issueDate, Date(2026, 10, 5));
        QCOMPARE(*document.dueDate, Date(2026, 10, 19));
        QCOMPARE(*document.payable, Money(200'000, Currency::euro()));
        QCOMPARE(document.paymentReference, u"RF18539007547034"_s);
        QCOMPARE(document.payeeIban, u"NL91ABNA0417164300"_s);
        QCOMPARE(document.orderReference, u"B-12"_s);
        QCOMPARE(document.description, u"Montage zonnepanelen"_s);
        QCOMPARE(*document.serviceFrom, Date(2026, 9, 1));
        QCOMPARE(*document.serviceUntil, Date(2026, 9, 30));
        QCOMPARE(document.billingReferences, QStringList{u"R-2026-70"_s});
        QCOMPARE(document.attachments.first().fileName, u"uren.csv"_s);
        QCOMPARE(document.attachments.first().content, QByteArray("uren;12\n"));
        QCOMPARE(document.details.value(u"line_count"_s).toInt(), 2);

        QCOMPARE(document.seller.name, u"Zon op Dak"_s);
        QCOMPARE(document.seller.legalName, u"Zon op Dak B.V."_s);
        QCOMPARE(document.seller.vatNumber, u"NL001234567B01"_s);
        QCOMPARE(document.seller.registrationNumber, u"61234567"_s);
        QCOMPARE(document.seller.ids.size(), 3);
        QCOMPARE(document.seller.contactName, u"An de Vries"_s);
        QCOMPARE(document.seller.phone, u"038 765 43 21"_s);
        QCOMPARE(document.seller.email, u"an@zonopdak.example"_s);
        QCOMPARE(document.seller.street, u"Dakweg 5, achter"_s);
        QCOMPARE(document.buyer.name, u"Bäckerei Müller GmbH"_s);
        QCOMPARE(document.buyer.email, u"rechnung@mueller.example"_s); // only as an electronic address
        QCOMPARE(document.buyer.vatNumber, u"DE123456789"_s);
        QCOMPARE(document.buyer.countryCode, u"DE"_s);
    }

    void zugferd1HasOtherNames()
    {
        const FileRecord record = readCii(sample(u"zugferd1.xml"_s));
        QCOMPARE(told(record), QStringList());
        QCOMPARE(record.dialect, u"zugferd1"_s);
        const DocumentRecord& document = record.documents.first();
        QCOMPARE(document.number, u"471102"_s);
        QCOMPARE(*document.issueDate, Date(2015, 3, 5));
        QVERIFY(!document.dueDate);
        QCOMPARE(document.termDays.value_or(-1), 30);
        QCOMPARE(*document.payable, Money(23'562, Currency::euro()));
        QCOMPARE(document.seller.name, u"Lieferant GmbH"_s);
        QCOMPARE(document.buyer.name, u"Kunde AG"_s);
        QCOMPARE(document.orderReference, u"2015-71331"_s);
        QCOMPARE(document.description, u"GTIN Artikel"_s);
    }

    void types_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<bool>("credit");
        QTest::addColumn<QStringList>("problems");
        QTest::newRow("380") << QByteArray("380") << false << QStringList();
        QTest::newRow("381") << QByteArray("381") << true << QStringList();
        QTest::newRow("261 self-billed credit note") << QByteArray("261") << true << QStringList();
        QTest::newRow("384 correction") << QByteArray("384") << false << QStringList();
        QTest::newRow("325 pro forma") << QByteArray("325") << false << QStringList{u"warning type@12 not_booked"_s};
        QTest::newRow("unknown") << QByteArray("1") << false << QStringList{u"warning type@12 unknown_type"_s};
    }
    void types()
    {
        QFETCH(QByteArray, code);
        QFETCH(bool, credit);
        QFETCH(QStringList, problems);
        const FileRecord record = readCii(with("<ram:TypeCode>380", "<ram:TypeCode>" + code));
        QCOMPARE(told(record), problems);
        QCOMPARE(record.documents.first().type == InvoiceKind::CreditNote, credit);
    }

    void severalDueDatesTheLastCounts()
    {
        const auto terms = [](const QByteArray& day) -> QByteArray {
            return "<ram:SpecifiedTradePaymentTerms><ram:DueDateDateTime><udt:DateTimeString format='102'>" + day
                + "</udt:DateTimeString></ram:DueDateDateTime></ram:SpecifiedTradePaymentTerms>";
        };
        const FileRecord record = readCii(with("<ram:SpecifiedTradePaymentTerms>", terms("20261219") + terms("20261119") + "<ram:SpecifiedTradePaymentTerms>"));
        QCOMPARE(told(record), QStringList());
        QCOMPARE(*record.documents.first().dueDate, Date(2026, 12, 19));
        QCOMPARE(record.documents.first().details.value(u"due_dates"_s).toArray(),
                 (QJsonArray{u"2026-12-19"_s, u"2026-11-19"_s, u"2026-10-19"_s}));
    }

    void whatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QStringList>("problems");
        const auto row = [](const char* name, const QByteArray& from, const QByteArray& to, const QStringList& problems) {
            QTest::newRow(name) << from << to << problems;
        };
        row("no number", "<ram:ID>R-2026-77</ram:ID>", "", {u"error number@2 missing"_s});
        row("31-02", ">20261005<", ">20260231<", {u"error issue_date@14 invalid_date"_s});
        row("the year 0202", ">20261005<", ">02021005<", {u"error issue_date@14 implausible_date"_s});
        row("a month in format 610", "format=\"102\">20261005<", "format=\"610\">202610<", {u"error issue_date@14 invalid_date"_s});
        row("eight digits in a format unknown", "format=\"102\">20261005<", "format=\"999\">20261005<", {u"error issue_date@14 invalid_date"_s});
        row("an ISO date", ">20261005<", ">2026-10-05<", {});
        row("a due date that is none", ">20261019<", ">morgen<", {u"error due_date@108 invalid_date"_s});
        row("no amount", "<ram:DuePayableAmount>2000.00</ram:DuePayableAmount>", "", {u"error payable@2 missing"_s});
        row("an absurd amount", "<ram:DuePayableAmount>2000.00", "<ram:DuePayableAmount>1e18", {u"error payable@117 invalid_amount"_s});
        row("an unknown currency", ">EUR</ram:InvoiceCurrencyCode>", ">XQQ</ram:InvoiceCurrencyCode>", {u"error currency@89 unknown_currency"_s});
        row("another sum", "<ram:DuePayableAmount>2000.00", "<ram:DuePayableAmount>2420.00", {u"warning payable@117 totals_differ"_s});
        row("no buyer", "<ram:Name>Bäckerei Müller GmbH</ram:Name>", "", {u"error buyer_name@2 missing"_s});
    }
    void whatIsWrong()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QStringList, problems);
        const FileRecord record = readCii(with(from, to));
        QCOMPARE(told(record), problems);
        QCOMPARE(record.documents.first().mayBook, !record.hasErrors());
    }

    void aMandateMeansDirectDebit()
    {
        QVERIFY(readCii(with("</ram:DueDateDateTime>", "</ram:DueDateDateTime><ram:DirectDebitMandateID>M-1</ram:DirectDebitMandateID>")).documents.first().isDirectDebit);
        QVERIFY(readCii(with("<ram:TypeCode>58", "<ram:TypeCode>59")).documents.first().isDirectDebit);
        QVERIFY(!readCii(m_invoice).documents.first().isDirectDebit);
    }

    void aFileThatStopsEarlyGivesNothing()
    {
        for (qsizetype length = 100; length < m_invoice.trimmed().size(); length += 211) {
            const FileRecord record = readCii(m_invoice.left(length));
            QVERIFY2(record.documents.isEmpty(), qPrintable(QString::number(length)));
            QCOMPARE(record.problems.last().code, QString(problem::kTruncated));
        }
    }

    void anotherRootIsRefused()
    {
        QCOMPARE(told(readCii("<Invoice/>")), QStringList{u"error @0 wrong_root"_s});
    }
};

QTEST_GUILESS_MAIN(TestCii)
#include "test_cii.moc"
