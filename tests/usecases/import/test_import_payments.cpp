#include "tests/usecases/import/import_fixture.h"

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kInvoices = "Factuurnummer;Debiteurnummer;Debiteur;Factuurdatum;Vervaldatum;Bedrag;Valuta\n"
                           "2026-1;1001;Garage Maes;01-10-2026;31-10-2026;100,00;EUR\n"
                           "2026-2;1001;Garage Maes;05-10-2026;20-10-2026;50,00;EUR\n"
                           "2026-3;1002;De Vries;13-10-2026;31-10-2026;70,00;EUR\n"
                           "2026-4;1002;De Vries;13-10-2026;31-10-2026;-20,00;EUR\n"
                           "2026 05;1002;De Vries;13-10-2026;31-10-2026;30,00;USD\n";

QByteArray payments(const QStringList& rows)
{
    return "Betaaldatum;Bedrag;Debiteurnummer;Debiteur;Factuurnummer;Betalingskenmerk\n" + rows.join(u'\n').toUtf8() + '\n';
}

} // namespace

class TestImportPayments final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whereTheMoneyGoes_data()
    {
        addEngineColumn();
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("expectedWarnings");
        QTest::addColumn<QString>("allocated"); // number:cents@day, by number
        QTest::addColumn<qint64>("unallocated");
        const auto add = [](const char* name, const char* row, const char* expected, const char* warned, const char* allocated, qint64 left) {
            for (const char* engine : {"SQLite", "PostgreSQL"})
                QTest::addRow("%s, %s", name, engine) << QString::fromLatin1(engine) << QString::fromUtf8(row) << QString::fromLatin1(expected)
                                                      << QString::fromLatin1(warned) << QString::fromLatin1(allocated) << left;
        };
        add("one invoice in full", "20-10-2026;100,00;1001;Garage Maes;2026-1;x", "new", "", "2026-1:10000@2026-10-20", 0);
        add("a part", "20-10-2026;40,50;1001;Garage Maes;2026-1;x", "new", "", "2026-1:4050@2026-10-20", 0);
        add("more than is open", "20-10-2026;120,00;1001;Garage Maes;2026-1;x", "new", "", "2026-1:10000@2026-10-20", 2000);
        add("two, the earlier due date first", "20-10-2026;120,00;1001;Garage Maes;2026-1, 2026-2;x", "new", "",
            "2026-1:7000@2026-10-20 2026-2:5000@2026-10-20", 0);
        add("two between blanks", "20-10-2026;150,00;1001;Garage Maes;2026-1 2026-2;x", "new", "", "2026-1:10000@2026-10-20 2026-2:5000@2026-10-20", 0);
        add("a number that holds a blank", "20-10-2026;1,50;1002;De Vries;2026 05;x", "new", "unknown_invoice", "", 150);
        add("paid before the invoice", "20-09-2026;100,00;1001;Garage Maes;2026-1;x", "new", "", "2026-1:10000@2026-10-01", 0);
        add("no invoice named", "20-10-2026;100,00;1001;Garage Maes;;x", "new", "", "", 10000);
        add("by name alone", "20-10-2026;100,00;;garage maes;;x", "new", "", "", 10000);
        add("by invoice alone", "20-10-2026;100,00;;;2026-1;x", "new", "", "2026-1:10000@2026-10-20", 0);
        add("an invoice nobody knows", "20-10-2026;100,00;1001;Garage Maes;2025-77;x", "new", "unknown_invoice", "", 10000);
        add("an invoice of somebody else", "20-10-2026;70,00;1001;Garage Maes;2026-3;x", "new", "unknown_invoice", "", 7000);
        add("nobody we know", "20-10-2026;100,00;9999;Piet;;x", "rejected: unknown_debtor", "", "", -1);
        add("a refund to a credit note", "20-10-2026;-20,00;1002;De Vries;2026-4;x", "new", "", "2026-4:-2000@2026-10-20", 0);
        add("a refund of more", "20-10-2026;-25,00;1002;De Vries;2026-4;x", "new", "", "2026-4:-2000@2026-10-20", -500);
        add("a refund does not reach an invoice", "20-10-2026;-25,00;1002;De Vries;2026-3;x", "new", "", "", -2500);
        add("money does not reach a credit note", "20-10-2026;25,00;1002;De Vries;2026-4;x", "new", "", "", 2500);
        add("nothing", "20-10-2026;0,00;1001;Garage Maes;2026-1;x", "rejected: zero_amount", "zero_amount", "", -1);
        add("in 61 days", "25-01-2027;10,00;1001;Garage Maes;2026-1;x", "rejected: future_date", "", "", -1);
        add("no date", ";10,00;1001;Garage Maes;2026-1;x", "rejected: missing", "", "", -1);
    }

    void whereTheMoneyGoes()
    {
        QFETCH(QString, row);
        QFETCH(QString, expected);
        QFETCH(QString, expectedWarnings);
        QFETCH(QString, allocated);
        QFETCH(qint64, unallocated);
        TEGOED_FRESH_BOOK(book);
        Importing importing(book);
        importing.import(kInvoices);
        const QStringList before = importing.state();
        const ImportPlan plan = importing.plan(payments({row, u"13-10-2026;0,25;1002;De Vries;;other"_s}), u"payments.csv"_s);
        QCOMPARE(plan.rows.size(), 2);
        QCOMPARE(outcome(plan.rows.at(0)), expected);
        QCOMPARE(warnings(plan.rows.at(0)).join(u','), expectedWarnings);
        const auto accepted = importing.accept(plan);
        QVERIFY(accepted);
        QStringList found;
        {
            Statement rows(book.database(), u"SELECT i.number, a.amount_minor, a.effective_day FROM allocation a "
                                            "JOIN invoice i ON i.id = a.invoice_id ORDER BY i.number"_s);
            while (rows.next())
                found += u"%1:%2@%3"_s.arg(rows.text(0), rows.text(1), rows.date(2).toIso());
        }
        QCOMPARE(found.join(u' '), allocated);
        QCOMPARE(importing.count(u"payment"_s), expected == u"new" ? 2 : 1);
        if (expected == u"new")
            QCOMPARE(importing.value(u"SELECT unallocated_minor FROM payment WHERE reference = 'x'"_s).toLongLong(), unallocated);
        QCOMPARE(importing.brokenSums(), QStringList());
        QVERIFY(importing.undo(accepted->batch));
        QCOMPARE(importing.state(), before);
        QCOMPARE(importing.brokenSums(), QStringList());
    }

    void twoRealEqualReceiptsStayTwo_data() { addEngines(); }
    void twoRealEqualReceiptsStayTwo()
    {
        TEGOED_FRESH_BOOK(book);
        Importing importing(book);
        importing.import(kInvoices);
        const QString row = u"20-10-2026;3,50;1001;Garage Maes;;koffie"_s;
        const QByteArray two = payments({row, row});
        const ImportPlan first = importing.plan(two, u"a.csv"_s);
        QCOMPARE(outcomes(first), (QStringList{u"new"_s, u"new"_s}));
        QVERIFY(importing.accept(first));
        QCOMPARE(importing.count(u"payment"_s), 2);

        // The same file, and an overlapping one with a third.
        QCOMPARE(outcomes(importing.plan(two, u"a.csv"_s)), (QStringList{u"unchanged"_s, u"unchanged"_s}));
        const ImportPlan later = importing.plan(payments({row, row, row, u"21-10-2026;3,75;1001;Garage Maes;;thee"_s}), u"b.csv"_s);
        QCOMPARE(outcomes(later), (QStringList{u"unchanged"_s, u"unchanged"_s, u"new"_s, u"new"_s}));
        const auto accepted = importing.accept(later);
        QVERIFY(accepted);
        QCOMPARE(importing.count(u"payment"_s), 4);
        // Undone, the third is new again; the first two are not.
        QVERIFY(importing.undo(accepted->batch));
        QCOMPARE(outcomes(importing.plan(payments({row, row, row}), u"c.csv"_s)), (QStringList{u"unchanged"_s, u"unchanged"_s, u"new"_s}));
    }

    void twoFilesOfOneImportOverlap_data() { addEngines(); }
    void twoFilesOfOneImportOverlap()
    {
        TEGOED_FRESH_BOOK(book);
        Importing importing(book);
        importing.import(kInvoices);
        const QString row = u"20-10-2026;3,50;1001;Garage Maes;;koffie"_s;
        QList<formats::FileRecord> files = Importing::read(payments({row, row}), u"a.csv"_s);
        files += Importing::read(payments({row, u"21-10-2026;3,75;1001;Garage Maes;;thee"_s}), u"b.csv"_s);
        const ImportPlan plan = importing.plan(files);
        QCOMPARE(outcomes(plan), (QStringList{u"new"_s, u"new"_s, u"unchanged"_s, u"new"_s}));
    }

    void invoicesAndPaymentsTogether_data() { addEngines(); }
    void invoicesAndPaymentsTogether()
    {
        TEGOED_FRESH_BOOK(book);
        Importing importing(book);
        QList<formats::FileRecord> files = Importing::read(payments({u"20-10-2026;60,00;;;2026-1;x"_s, u"21-10-2026;60,00;;;2026-1;y"_s}), u"a.csv"_s);
        files += Importing::read(kInvoices, u"b.csv"_s);
        const auto accepted = importing.import(files);
        QCOMPARE(accepted.newCount, 7);
        QCOMPARE(importing.value(u"SELECT open_minor FROM invoice WHERE number = '2026-1'"_s), u"0"_s);
        QCOMPARE(importing.value(u"SELECT unallocated_minor FROM payment WHERE reference = 'y'"_s), u"2000"_s);
        QCOMPARE(importing.brokenSums(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestImportPayments)
#include "test_import_payments.moc"
