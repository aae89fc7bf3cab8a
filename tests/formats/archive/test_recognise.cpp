#include "core/formats/archive/read_file.h"
#include "core/formats/problem_codes.h"
#include "tests/formats/told.h"

#include <QtTest>

using namespace tegoed;
using namespace tegoed::formats;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray utf16(const QString& text)
{
    QByteArray bytes = "\xFF\xFE";
    for (const QChar c : text) {
        bytes += static_cast<char>(c.unicode() & 0xFF);
        bytes += static_cast<char>(c.unicode() >> 8);
    }
    return bytes;
}

} // namespace

class TestRecognise final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void xmlByItsRoot_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<FileKind>("kind");
        QTest::newRow("Invoice") << QByteArray("<Invoice/>") << FileKind::Ubl;
        QTest::newRow("CreditNote with a prefix") << QByteArray("<?xml version='1.0'?>\n<ubl:CreditNote xmlns:ubl='u'>") << FileKind::Ubl;
        QTest::newRow("the envelope of Peppol") << QByteArray("<sh:StandardBusinessDocument xmlns:sh='u'>") << FileKind::Ubl;
        QTest::newRow("CrossIndustryInvoice") << QByteArray("<rsm:CrossIndustryInvoice xmlns:rsm='u'/>") << FileKind::Cii;
        QTest::newRow("ZUGFeRD 1.0") << QByteArray("<rsm:CrossIndustryDocument xmlns:rsm='u'/>") << FileKind::Cii;
        QTest::newRow("auditfile") << QByteArray("<auditfile xmlns='http://www.auditfiles.nl/XAF/3.2'>") << FileKind::Xaf;
        QTest::newRow("camt by its namespace") << QByteArray("<Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.053.001.02'/>") << FileKind::Camt;
        QTest::newRow("camt without a namespace") << QByteArray("<Document><BkToCstmrStmt/></Document>") << FileKind::Camt;
        QTest::newRow("camt in an envelope") << QByteArray("<Env><Document><BkToCstmrStmt/></Document></Env>") << FileKind::Camt;
        QTest::newRow("another Document") << QByteArray("<Document><Kml/></Document>") << FileKind::Unknown;
        QTest::newRow("a web page") << QByteArray("<html><body>Invoice</body></html>") << FileKind::Unknown;
        QTest::newRow("behind a byte order mark and blanks") << QByteArray("\xEF\xBB\xBF \n<Invoice/>") << FileKind::Ubl;
        QTest::newRow("in UTF-16") << utf16(u"<?xml version='1.0' encoding='UTF-16'?><Invoice/>"_s) << FileKind::Ubl;
        QTest::newRow("behind a long comment") << QByteArray("<!--" + QByteArray(100'000, 'x') + "--><Invoice/>") << FileKind::Ubl;
        QTest::newRow("with a DTD, whose reader refuses it") << QByteArray("<!DOCTYPE Invoice [<!ENTITY a 'b'>]><Invoice/>") << FileKind::Ubl;
    }
    void xmlByItsRoot()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(FileKind, kind);
        QCOMPARE(recogniseKind(bytes, u"x.xml"_s), kind);
    }

    void whatNobodyReads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("problem");
        QTest::addColumn<QString>("seen");
        QTest::newRow("XML of another kind") << QByteArray("<rss version='2.0'/>") << u"error @0 wrong_root"_s << u"rss"_s;
        QTest::newRow("broken before its root") << QByteArray("<?xml version='1.0'?>\n<1>") << u"error @2 bad_xml"_s << u"1>"_s;
        QTest::newRow("a message of the bank without a statement") << QByteArray("<Document><BkToCstmrStmt/></Document>") << u"error @0 no_statement"_s << u"Document"_s;
    }
    void whatNobodyReads()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, problem);
        QFETCH(QString, seen);
        NoProgress progress;
        const QList<FileRecord> records = readBytes(bytes, u"x.xml"_s, {}, progress);
        QCOMPARE(records.size(), 1);
        QCOMPARE(told(records.first()), QStringList{problem});
        QCOMPARE(records.first().problems.first().seen, seen);
    }
};

QTEST_GUILESS_MAIN(TestRecognise)
#include "test_recognise.moc"
