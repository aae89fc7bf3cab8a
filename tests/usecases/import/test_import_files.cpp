#include "core/base/hash.h"
#include "tests/usecases/import/import_fixture.h"

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray kPdf = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";

formats::FileRecord pdf(const QString& name, const QByteArray& content = kPdf)
{
    formats::FileRecord file;
    file.fileName = name;
    file.kind = formats::FileKind::Pdf;
    file.sha256 = sha256Hex(content);
    file.content = content;
    file.problems.append({formats::Severity::Warning, 0, {}, u"no_invoice_in_pdf"_s, {}, {}});
    return file;
}

/// The UBL invoice 2026-0001 of this folder, with a PDF inside.
QList<formats::FileRecord> ubl()
{
    return Importing::readData(u"invoice.xml"_s);
}

constexpr auto kList = "Factuurnummer;Debiteurnummer;Debiteur;Factuurdatum;Vervaldatum;Bedrag\n"
                       "2026-0001;1001;Garage Maes;01-10-2026;31-10-2026;121,00\n"
                       "2026/0002;1001;Garage Maes;13-10-2026;31-10-2026;50,50\n"
                       "7;1001;Garage Maes;13-10-2026;31-10-2026;1,50\n";

} // namespace

class TestImportFiles final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOriginalAndItsPdfAreKept_data() { addEngines(); }
    void theOriginalAndItsPdfAreKept()
    {
        TEGOED_FRESH_BOOK(book);
        Importing importing(book);
        const QStringList before = importing.state();
        const auto files = ubl();
        const ImportPlan plan = importing.plan(files);
        QCOMPARE(outcomes(plan), QStringList{u"new"_s});
        const auto accepted = importing.accept(plan);
        QVERIFY(accepted);
        QCOMPARE(accepted->attachments, 2);
        QCOMPARE(importing.value(u"SELECT file_name FROM document WHERE kind = 'invoice_copy'"_s), u"2026-0001.pdf"_s);
        QCOMPARE(importing.value(u"SELECT mime_type FROM document WHERE kind = 'invoice_copy'"_s), u"application/pdf"_s);
        QCOMPARE(importing.value(u"SELECT sha256 FROM document WHERE kind = 'source'"_s), files.first().sha256);
        QCOMPARE(importing.value(u"SELECT size FROM blob b JOIN document d ON d.sha256 = b.sha256 WHERE kind = 'source'"_s).toLongLong(),
                 files.first().content.size());
        // Who sent it and to whom.
        QVERIFY(plan.ownCompany);
        QCOMPARE(plan.ownCompany->name, u"Installatiebedrijf Kim B.V."_s);
        QCOMPARE(importing.value(u"SELECT kind FROM debtor"_s), u"business"_s);
        // Again: nothing. Undone: as before.
        QCOMPARE(outcomes(importing.plan(files)), QStringList{u"unchanged"_s});
        QVERIFY(importing.undo(accepted->batch));
        QCOMPARE(importing.state(), before);
    }

    void theInvoiceItselfAfterTheList_data() { addEngines(); }
    void theInvoiceItselfAfterTheList()
    {
        TEGOED_FRESH_BOOK(book);
        Importing importing(book);
        importing.import(kList);
        const QStringList before = importing.state();
        const ImportPlan plan = importing.plan(ubl());
        QCOMPARE(outcomes(plan).size(), 1);
        QVERIFY2(outcome(plan.rows.at(0)).startsWith(u"updated: "), qPrintable(outcome(plan.rows.at(0))));
        QVERIFY(plan.rows.at(0).changedFields.contains(u"document"_s));
        const auto accepted = importing.accept(plan);
        QVERIFY(accepted);
        QCOMPARE(accepted->attachments, 2);
        QCOMPARE(importing.value(u"SELECT COUNT(*) FROM invoice"_s), u"3"_s);
        QCOMPARE(importing.value(u"SELECT COUNT(*) FROM debtor"_s), u"1"_s);
        QCOMPARE(importing.value(u"SELECT vat_number FROM debtor"_s), u"NL999999990B01"_s); // the invoice says more than the list
        QVERIFY(importing.undo(accepted->batch));
        QCOMPARE(importing.state(), before);
    }

    void theListAndTheInvoiceTogether_data() { addEngines(); }
    void theListAndTheInvoiceTogether()
    {
        TEGOED_FRESH_BOOK(book);
        Importing importing(book);
        const auto accepted = importing.import(Importing::read(kList) + ubl());
        QCOMPARE(accepted.newCount, 3);
        QCOMPARE(accepted.unchangedCount, 1);
        QCOMPARE(accepted.newDebtors, 1);
        QCOMPARE(accepted.attachments, 2);
        QCOMPARE(importing.value(u"SELECT COUNT(*) FROM document d JOIN invoice i ON i.id = d.invoice_id WHERE i.number = '2026-0001'"_s), u"2"_s);
    }

    void loosePdfs_data()
    {
        addEngineColumn();
        QTest::addColumn<QString>("fileName");
        QTest::addColumn<QString>("invoice");
        const auto add = [](const char* fileName, const char* invoice) {
            QTest::newRow(fileName) << u"SQLite"_s << QString::fromLatin1(fileName) << QString::fromLatin1(invoice);
        };
        add("2026-0001.pdf", "2026-0001");
        add("Factuur 2026-0001.pdf", "2026-0001");
        add("factuur_2026-1_Garage Maes.PDF", "2026-0001");
        add("2026-0002 (1).pdf", "2026/0002");
        add("pdf/2026_0002.pdf", "2026/0002");
        add("2026-00011.pdf", "");
        add("12026-0001.pdf", "");
        add("7.pdf", "7");
        add("Bijlage 7.pdf", ""); // a lone digit is hardly ever an invoice
        add("voorwaarden.pdf", "");
    }
    void loosePdfs()
    {
        QFETCH(QString, fileName);
        QFETCH(QString, invoice);
        TEGOED_FRESH_BOOK(book);
        Importing importing(book);
        const auto accepted = importing.import(QList{pdf(fileName)} + Importing::read(kList));
        QCOMPARE(accepted.attachments, invoice.isEmpty() ? 0 : 1);
        QCOMPARE(importing.value(u"SELECT i.number FROM document d JOIN invoice i ON i.id = d.invoice_id"_s), invoice);
        QCOMPARE(importing.value(u"SELECT problems FROM import_file WHERE kind = 'pdf'"_s).contains(u"pdf_without_invoice"_s), invoice.isEmpty());
    }

    void aPdfOfAnInvoiceThatIsThere_data() { addEngines(); }
    void aPdfOfAnInvoiceThatIsThere()
    {
        TEGOED_FRESH_BOOK(book);
        Importing importing(book);
        importing.import(kList);
        const QStringList before = importing.state();
        const ImportPlan plan = importing.plan(QList{pdf(u"2026-0001.pdf"_s)});
        QVERIFY(plan.hasAnythingToDo());
        QVERIFY(plan.files.first().problems.isEmpty());
        const auto accepted = importing.accept(plan);
        QVERIFY(accepted);
        QCOMPARE(accepted->attachments, 1);
        QVERIFY(!importing.plan(QList{pdf(u"2026-0001.pdf"_s)}).hasAnythingToDo());
        QVERIFY(importing.undo(accepted->batch));
        QCOMPARE(importing.state(), before);
    }

    void whatIsAttachedIsWhatItIs_data()
    {
        addEngineColumn();
        QTest::addColumn<QString>("mimeType");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("storedType");
        const auto add = [](const char* name, const char* mime, const QByteArray& content, const char* kind, const char* type) {
            QTest::newRow(name) << u"SQLite"_s << QString::fromLatin1(mime) << content << QString::fromLatin1(kind) << QString::fromLatin1(type);
        };
        add("a PDF", "application/pdf", kPdf, "invoice_copy", "application/pdf");
        add("a PDF that says nothing", "", kPdf, "invoice_copy", "application/pdf");
        add("a program that calls itself PDF", "application/pdf", "MZ\x90 this program", "attachment", "application/octet-stream");
        add("HTML before the PDF", "application/pdf", "<script>1</script>" + kPdf, "attachment", "application/octet-stream");
        add("a picture", "application/pdf", "\x89PNG\r\n\x1a\n....", "attachment", "image/png");
        add("text", "text/plain", "hello", "attachment", "text/plain");
        add("nothing", "application/pdf", "", "", "");
        add("25 MB", "application/pdf", kPdf + QByteArray(25 * 1024 * 1024 - kPdf.size(), ' '), "invoice_copy", "application/pdf");
        add("a byte more than 25 MB", "application/pdf", kPdf + QByteArray(25 * 1024 * 1024 - kPdf.size() + 1, ' '), "", "");
    }
    void whatIsAttachedIsWhatItIs()
    {
        QFETCH(QString, mimeType);
        QFETCH(QByteArray, content);
        QFETCH(QString, kind);
        QFETCH(QString, storedType);
        TEGOED_FRESH_BOOK(book);
        Importing importing(book);
        auto files = ubl();
        files.first().documents.first().attachments = {{u"C:\\x\\..\\bijlage.pdf"_s, mimeType, content, {}}};
        const auto accepted = importing.import(files);
        QCOMPARE(accepted.attachments, kind.isEmpty() ? 1 : 2); // the XML is always kept
        QCOMPARE(importing.value(u"SELECT kind FROM document WHERE kind <> 'source'"_s), kind);
        QCOMPARE(importing.value(u"SELECT mime_type FROM document WHERE kind <> 'source'"_s), storedType);
        if (!kind.isEmpty())
            QCOMPARE(importing.value(u"SELECT file_name FROM document WHERE kind <> 'source'"_s), u"bijlage.pdf"_s);
        QCOMPARE(importing.value(u"SELECT problems FROM import_file"_s).contains(u"attachment_not_kept"_s), kind.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestImportFiles)
#include "test_import_files.moc"
