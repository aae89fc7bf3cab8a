#include "core/usecases/undo.h"
#include "tests/usecases/ledger_fixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using namespace tegoed::test;

class TestInvoices final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anInvoiceIsOpenAndTold_data() { addEngines(); }
    void anInvoiceIsOpenAndTold()
    {
        LEDGER(ledger);
        const DebtorId debtor = ledger.debtor(u"Bakkerij"_s);
        const auto added = addInvoice(ledger.session, LedgerFixture::invoiceData(debtor, u" 2026-0001 "_s, 121'000));
        QVERIFY(added);
        QVERIFY(!added->overCreditLimit);
        QCOMPARE(ledger.openOf(added->id), 121'000);
        QVERIFY(InvoiceQueries(ledger.book).byNumber(u"2026-1"_s) == added->id);
        QCOMPARE(ledger.eventsOf(debtor).last(), u"invoice_added"_s);
        REFUSED(addInvoice(ledger.session, LedgerFixture::invoiceData(debtor, u"2026-1"_s, 500)), AlreadyExists);
    }

    void whatIsNoInvoiceIsRefused_data()
    {
        addEngineColumn();
        QTest::addColumn<QString>("number");
        QTest::addColumn<qint64>("cents");
        QTest::addColumn<bool>("credit");
        QTest::addColumn<int>("code");
        for (const auto* engine : {"SQLite", "PostgreSQL"}) {
            const auto row = [&](const char* name, const QString& number, qint64 cents, bool credit, Error::Code code) {
                QTest::addRow("%s: %s", engine, name) << QString::fromLatin1(engine) << number << cents << credit << static_cast<int>(code);
            };
            row("no number", u" "_s, 100, false, Error::Code::MissingInput);
            row("an amount of nothing", u"1"_s, 0, false, Error::Code::InvalidInput);
            row("an invoice below zero", u"1"_s, -100, false, Error::Code::InvalidInput);
            row("a credit note above zero", u"1"_s, 100, true, Error::Code::InvalidInput);
            row("more than € 100 million", u"1"_s, 10'000'000'001, false, Error::Code::AmountTooLarge);
            row("9.2e16 euro", u"1"_s, 9'223'372'036'854'775'808ULL - 1, false, Error::Code::AmountTooLarge);
        }
    }
    void whatIsNoInvoiceIsRefused()
    {
        LEDGER(ledger);
        QFETCH(QString, number);
        QFETCH(qint64, cents);
        QFETCH(bool, credit);
        QFETCH(int, code);
        InvoiceData data = LedgerFixture::invoiceData(ledger.debtor(u"A"_s), number, cents);
        data.kind = credit ? InvoiceKind::CreditNote : InvoiceKind::Invoice;
        const auto refused = addInvoice(ledger.session, data);
        QVERIFY(!refused);
        QCOMPARE(static_cast<int>(refused.error().code), code);
        QCOMPARE(InvoiceQueries(ledger.book).count(), 0);
    }

    void beyondTheCreditLimitWarns_data() { addEngines(); }
    void beyondTheCreditLimitWarns() // S35
    {
        LEDGER(ledger);
        DebtorData data;
        data.name = u"Builder"_s;
        data.creditLimit = euro(100'000);
        const DebtorId debtor = addDebtor(ledger.session, data)->id;
        QVERIFY(!addInvoice(ledger.session, LedgerFixture::invoiceData(debtor, u"1"_s, 100'000))->overCreditLimit); // At the limit is within.
        const auto over = addInvoice(ledger.session, LedgerFixture::invoiceData(debtor, u"2"_s, 1));
        QVERIFY(over && over->overCreditLimit); // A warning, not a refusal.
        const auto dollars = addInvoice(ledger.session, LedgerFixture::invoiceData(debtor, u"3"_s, 5'000'000, "2026-10-01", *Currency::fromCode(u"USD")));
        QVERIFY(dollars); // Another currency says nothing about this limit; the euro ones are still over it.
        ledger.payment(debtor, 50'000, {});
        QVERIFY(!addInvoice(ledger.session, LedgerFixture::invoiceData(debtor, u"4"_s, 100))->overCreditLimit); // Money that lies there counts.
    }

    void undoTakesAnUntouchedInvoiceBack_data() { addEngines(); }
    void undoTakesAnUntouchedInvoiceBack()
    {
        LEDGER(ledger);
        const DebtorId debtor = ledger.debtor(u"A"_s);
        const auto added = addInvoice(ledger.session, LedgerFixture::invoiceData(debtor, u"1"_s, 10'000));
        const PaymentSaved paid = ledger.payment(debtor, 100, {{added->id, euro(100)}});
        REFUSED(undo(ledger.session, added->undo), DependsOnLater);
        QVERIFY(undo(ledger.session, paid.undo));
        QVERIFY(undo(ledger.session, added->undo));
        QVERIFY(DebtorQueries(ledger.book).detail(debtor, ledger.clock.today())->open.empty());
        QCOMPARE(ledger.eventsOf(debtor).last(), u"invoice_withdrawn"_s);
        REFUSED(undo(ledger.session, added->undo), NothingToDo);
        QVERIFY(addInvoice(ledger.session, LedgerFixture::invoiceData(debtor, u"1"_s, 12'000))); // The number is free again.
    }

    void aWriteOffNeedsAReasonAndCanBeUndone_data() { addEngines(); }
    void aWriteOffNeedsAReasonAndCanBeUndone()
    {
        LEDGER(ledger);
        const DebtorId debtor = ledger.debtor(u"A"_s);
        const InvoiceId invoice = ledger.invoice(debtor, u"1"_s, 10'000);
        const PaymentSaved paid = ledger.payment(debtor, 4'000, {{invoice, euro(4'000)}});
        REFUSED(writeOffInvoice(ledger.session, invoice, day("2026-11-20"), u" "_s), MissingInput);
        REFUSED(writeOffInvoice(ledger.session, invoice, day("2026-09-30"), u"oninbaar"_s), InvalidDate);
        REFUSED(writeOffInvoice(ledger.session, InvoiceId{99}, day("2026-11-20"), u"oninbaar"_s), NotFound);
        const auto written = writeOffInvoice(ledger.session, invoice, day("2026-11-20"), u"oninbaar"_s);
        QVERIFY(written);
        QCOMPARE(ledger.openOf(invoice), 0);
        QVERIFY(InvoiceQueries(ledger.book).detail(invoice, ledger.clock.today())->row.situation == InvoiceSituation::WrittenOff);
        REFUSED(writeOffInvoice(ledger.session, invoice, day("2026-11-20"), u"oninbaar"_s), NothingToDo);
        REFUSED(undo(ledger.session, paid.undo), DependsOnLater); // € 60 was written off because € 40 had come in.
        QVERIFY(undo(ledger.session, *written));
        QCOMPARE(ledger.openOf(invoice), 6'000);
        QVERIFY(InvoiceQueries(ledger.book).detail(invoice, ledger.clock.today())->row.situation != InvoiceSituation::WrittenOff);
        QCOMPARE(ledger.eventsOf(debtor).mid(5), (QStringList{u"written_off"_s, u"write_off_undone"_s}));
    }

    void aDocumentIsKeptWithItsInvoice_data() { addEngines(); }
    void aDocumentIsKeptWithItsInvoice()
    {
        LEDGER(ledger);
        const DebtorId debtor = ledger.debtor(u"A"_s);
        const InvoiceId invoice = ledger.invoice(debtor, u"1"_s, 10'000);
        const QByteArray pdf = "%PDF-1.4\n%%EOF\n";
        const auto attached = attachDocument(ledger.session, debtor, invoice, u"invoice_copy"_s, u"..\\..\\evil/1.pdf"_s, u"application/pdf"_s, pdf);
        QVERIFY(attached);
        const DocumentRow kept = InvoiceQueries(ledger.book).detail(invoice, ledger.clock.today())->documents.front();
        QCOMPARE(kept.fileName, u"1.pdf"_s); // I9
        QCOMPARE(InvoiceQueries(ledger.book).documentContent(kept.sha256), pdf);
        REFUSED(attachDocument(ledger.session, debtor, invoice, u"invoice_copy"_s, u"again.pdf"_s, u"application/pdf"_s, pdf), AlreadyExists);
        QVERIFY(attachDocument(ledger.session, debtor, std::nullopt, u"terms"_s, u"terms.pdf"_s, u"application/pdf"_s, pdf));
    }

    void whatIsNotWhatItSaysIsRefused_data()
    {
        addEngineColumn();
        QTest::addColumn<QString>("mimeType");
        QTest::addColumn<QByteArray>("content");
        for (const auto* engine : {"SQLite", "PostgreSQL"}) {
            const auto row = [&](const char* name, const char* mimeType, const QByteArray& content) {
                QTest::addRow("%s: %s", engine, name) << QString::fromLatin1(engine) << QString::fromLatin1(mimeType) << content;
            };
            row("a program named .pdf", "application/pdf", "MZ\x90");
            row("an empty file", "application/pdf", {});
            row("a web page as a picture", "image/png", "<html>");
            row("a program as a program", "application/x-msdownload", "MZ\x90");
            row("bytes as text", "text/plain", QByteArray("a\0b", 3));
        }
    }
    void whatIsNotWhatItSaysIsRefused() // E24
    {
        LEDGER(ledger);
        QFETCH(QString, mimeType);
        QFETCH(QByteArray, content);
        const DebtorId debtor = ledger.debtor(u"A"_s);
        REFUSED(attachDocument(ledger.session, debtor, std::nullopt, u"attachment"_s, u"file"_s, mimeType, content), UnsupportedFormat);
    }

    void aDocumentHasALimit_data() { addEngines(); }
    void aDocumentHasALimit()
    {
        LEDGER(ledger);
        const DebtorId debtor = ledger.debtor(u"A"_s);
        QByteArray content = "%PDF-1.4\n";
        content.resize(25 * 1024 * 1024, ' ');
        QVERIFY(attachDocument(ledger.session, debtor, std::nullopt, u"attachment"_s, u"big.pdf"_s, u"application/pdf"_s, content));
        content += ' ';
        REFUSED(attachDocument(ledger.session, debtor, std::nullopt, u"attachment"_s, u"big.pdf"_s, u"application/pdf"_s, content), FileTooLarge);
    }
};

QTEST_GUILESS_MAIN(TestInvoices)
#include "test_invoices.moc"
