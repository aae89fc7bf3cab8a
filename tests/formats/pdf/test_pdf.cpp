#include "core/formats/archive/read_file.h"
#include "core/formats/pdf/read_pdf.h"
#include "core/formats/problem_codes.h"
#include "tests/formats/pdf/make_pdf.h"
#include "tests/formats/told.h"

#include <QFile>
#include <QtTest>

using namespace tegoed;
using namespace tegoed::formats;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray sample(const QString& name)
{
    QFile file(qEnvironmentVariable("TEGOED_TEST_DATA") + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A stream that qpdf would unpack whole: 80 MiB of zeros.
QByteArray bomb()
{
    const QByteArray packed = qCompress(QByteArray(80 * 1024 * 1024, '\0')).mid(4); // without Qt's length in front
    return "%PDF-1.5\n1 0 obj\n<< /Type /XRef /Size 2 /W [1 2 1] /Root 1 0 R /Filter /FlateDecode /Length " + QByteArray::number(packed.size())
        + " >>\nstream\n" + packed + "\nendstream\nendobj\nstartxref\n9\n%%EOF\n";
}

} // namespace

class TestPdf final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anInvoiceIsFound_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        const QByteArray cii = sample(u"cii/invoice.xml"_s);
        const QByteArray other = "<?xml version='1.0'?><x:xmpmeta xmlns:x='adobe:ns:meta/'>CrossIndustryInvoice</x:xmpmeta>";
        QTest::newRow("factur-x.xml") << makePdf({{{"factur-x.xml", cii}}, {}, {}, false, false});
        QTest::newRow("ZUGFeRD-invoice.xml") << makePdf({{{"ZUGFeRD-invoice.xml", cii}}, {}, {}, false, false});
        QTest::newRow("under any name, known by its root") << makePdf({{{"rechnung.xml", cii}}, {}, {}, false, false});
        QTest::newRow("beside others") << makePdf({{{"a.xml", other}, {"b.xml", "<broken"}, {"factur-x.xml", cii}, {"z.txt", "x"}}, {}, {}, false, false});
        QTest::newRow("only associated") << makePdf({{{"factur-x.xml", cii}}, {}, {}, true, false});
        QTest::newRow("in object streams") << makePdf({{{"factur-x.xml", cii}}, {}, {}, false, true});
        QTest::newRow("protected against changes only") << makePdf({{{"factur-x.xml", cii}}, {}, "owner", false, false});
        QByteArray shifted = makePdf({{{"factur-x.xml", cii}}, {}, {}, false, false});
        QTest::newRow("with a wrong table of contents") << shifted.replace("startxref\n", "startxref\n1");
    }
    void anInvoiceIsFound()
    {
        QFETCH(QByteArray, pdf);
        QCOMPARE(recogniseKind(pdf, u"x.pdf"_s), FileKind::Pdf);
        const FileRecord record = readPdf(pdf, false);
        QCOMPARE(told(record), QStringList());
        QCOMPARE(record.kind, FileKind::FacturX);
        QCOMPARE(record.documents.size(), 1);
        QCOMPARE(record.documents.first().number, u"R-2026-77"_s);
        QCOMPARE(record.documents.first().details.value(u"container"_s).toString(), u"pdf"_s);
        QCOMPARE(record.ownCompany->name, u"Zon op Dak"_s);
    }

    void ublInAPdf()
    {
        const FileRecord record = readPdf(makePdf({{{"factuur.xml", sample(u"ubl/invoice.xml"_s)}}, {}, {}, false, false}), false);
        QCOMPARE(record.kind, FileKind::FacturX);
        QCOMPARE(record.documents.first().number, u"2026-0142"_s);
    }

    void whatHoldsNoInvoice_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        QTest::addColumn<bool>("mustHoldInvoice");
        QTest::addColumn<QString>("problem");
        const QByteArray cii = sample(u"cii/invoice.xml"_s);
        const QByteArray plain = makePdf({});
        const QByteArray facturX = makePdf({{{"factur-x.xml", cii}}, {}, {}, false, false});
        QTest::newRow("a plain PDF is attached by its name") << plain << false << u"warning @0 no_invoice_in_pdf"_s;
        QTest::newRow("a plain PDF where an invoice was said to be") << plain << true << u"error @0 no_invoice_in_pdf"_s;
        QTest::newRow("an XML that is no invoice") << makePdf({{{"x.xml", "<order/>"}}, {}, {}, false, false}) << false << u"warning @0 no_invoice_in_pdf"_s;
        QTest::newRow("a broken XML under the prescribed name") << makePdf({{{"factur-x.xml", cii.left(900)}}, {}, {}, false, false}) << false << u"error @19 truncated"_s;
        QTest::newRow("a DTD inside") << makePdf({{{"factur-x.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]>" + cii.mid(39)}}, {}, {}, false, false}) << false << u"error @1 doctype_refused"_s;
        QTest::newRow("a password") << makePdf({{{"factur-x.xml", cii}}, "user", "owner", false, false}) << false << u"error @0 encrypted"_s;
        QTest::newRow("cut in the middle") << facturX.left(facturX.size() / 2) << false << u"error @0 truncated"_s;
        QTest::newRow("cut before its end") << facturX.left(facturX.size() - 7) << false << u"error @0 truncated"_s;
        QTest::newRow("only a header") << QByteArray("%PDF-1.4\n%%EOF\n") << false << u"error @0 bad_pdf"_s;
        QTest::newRow("a web page that says PDF") << QByteArray("<html>%PDF-1.4<script>alert(1)</script>%%EOF") << false << u"error @0 bad_pdf"_s;
        QTest::newRow("a stream that would fill the memory") << bomb() << false << u"error @0 too_large"_s;
    }
    void whatHoldsNoInvoice()
    {
        QFETCH(QByteArray, pdf);
        QFETCH(bool, mustHoldInvoice);
        QFETCH(QString, problem);
        const FileRecord record = readPdf(pdf, mustHoldInvoice);
        QCOMPARE(told(record), QStringList{problem});
        QVERIFY(record.documents.isEmpty());
    }

    void everyCutOfAPdfGivesNothing()
    {
        const QByteArray pdf = makePdf({{{"factur-x.xml", sample(u"cii/invoice.xml"_s)}}, {}, {}, false, true});
        for (qsizetype length = 20; length < pdf.size() - 6; length += 37) {
            const FileRecord record = readPdf(pdf.left(length), false);
            QVERIFY2(record.documents.isEmpty() && record.hasErrors(), qPrintable(QString::number(length)));
        }
    }
};

QTEST_GUILESS_MAIN(TestPdf)
#include "test_pdf.moc"
