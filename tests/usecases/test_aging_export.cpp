// The aging as a person gets it: read from the book with its names, written as table, delimited text, workbook and PDF.
#include "core/storage/queries/aging_queries.h"
#include "core/storage/stores/allocation_store.h"
#include "core/storage/stores/batch_store.h"
#include "core/storage/stores/book_store.h"
#include "core/storage/stores/debtor_store.h"
#include "core/storage/stores/invoice_store.h"
#include "core/storage/stores/payment_store.h"
#include "core/usecases/aging.h"
#include "tests/support/sample_records.h"
#include "tests/support/test_books.h"

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kNow = u"2026-01-10T10:00:00.000Z"_s;
const Date kYearEnd(2025, 12, 31);

/// Garage Maes: 1,210.00 of which 210.00 paid in December and the rest in January, and a credit note; Bakkerij Zonneveld: 500.00
/// late for 100 days and 77.00 received without an invoice; Office: 99.00 in dollars.
void fill(Database& book)
{
    Transaction transaction(book);
    DebtorStore debtors(book);
    InvoiceStore invoices(book);
    const auto debtor = [&](const QString& name, const QString& number) {
        DebtorData data = debtorNamed(name);
        data.number = number;
        return debtors.insert(data, LegalTrack::NlB2b, kNow);
    };
    const auto invoice = [&](DebtorId of, const QString& number, const Money& amount, const Date& issued, int term) {
        InvoiceData data = invoiceOf(of, number, amount.minorUnits(), issued, term);
        data.amount = amount;
        return invoices.insert(data, invoiceContentKey(data), kNow);
    };
    const DebtorId maes = debtor(u"Garage Maes nv"_s, u"10023"_s);
    const DebtorId zonneveld = debtor(u"Bakkerij Zonneveld"_s, u"10024"_s);
    const DebtorId office = debtor(u"=Office; \"B.V.\""_s, QString());
    const InvoiceId first = invoice(maes, u"2025-0101"_s, euro(121'000), Date(2025, 11, 14), 30);
    invoice(maes, u"2025-0102"_s, euro(-5'000), Date(2025, 12, 20), 0);
    invoice(zonneveld, u"2025-0070"_s, euro(50'000), Date(2025, 8, 23), 30);
    invoice(office, u"2025-0103"_s, Money(9'900, *Currency::fromCode(u"USD")), Date(2025, 12, 15), 30);
    invoice(office, u"2026-0001"_s, euro(100), Date(2026, 1, 2), 30);
    PaymentStore payments(book);
    AllocationStore allocations(book);
    for (const auto& [cents, day] : {std::pair(21'000, Date(2025, 12, 30)), std::pair(100'000, Date(2026, 1, 5))}) {
        const PaymentId payment = payments.insert(paymentOf(maes, cents, day), {}, kNow);
        QVERIFY(allocations.add({AllocationKind::Payment, maes, payment, {}, first, {}, euro(cents), day, {}, {}, u"tester"_s, kNow}));
    }
    payments.insert(paymentOf(zonneveld, 7'700, Date(2025, 12, 1)), {}, kNow);
    BookStore books(book);
    OwnCompany company;
    company.name = u"Van Dalen B.V."_s;
    company.version = 1;
    QVERIFY(books.saveOwnCompany(company));
    BatchStore batches(book);
    const BatchId batch = batches.insert(kNow, u"tester"_s, u"auditfile.xaf"_s, {});
    batches.addLedgerControl(batch, kYearEnd, u"1300"_s, euro(137'000));
    transaction.commit();
}

AgingFigures figuresOf(Database& book, bool withLines = false)
{
    return readAging(book, {{kYearEnd, AgingBasis::DueDate, {}}, std::nullopt, withLines}).value();
}

} // namespace

class TestAgingExport final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFiguresCarryTheirNames_data() { addEngines(); }
    void theFiguresCarryTheirNames()
    {
        TEGOED_FRESH_BOOK(book);
        fill(book);
        const AgingFigures figures = figuresOf(book);
        QCOMPARE(figures.company, u"Van Dalen B.V."_s);
        QCOMPARE(figures.report.currencies.size(), std::size_t{2});
        const AgingCurrency& euros = figures.report.currencies[0];
        QCOMPARE(euros.groups, (std::vector<std::int64_t>{0, 100'000, 0, 0, 50'000}));
        QCOMPARE(euros.credits, -12'700);
        QCOMPARE(euros.total, 137'300);
        QCOMPARE(figures.report.laterEntries, 3); // An invoice, a receipt and its allocation.
        const auto rows = figures.byName(euros);
        QCOMPARE(figures.debtors.at(rows[0]->debtor).name, u"Bakkerij Zonneveld"_s);
        QCOMPARE(figures.debtors.at(rows[1]->debtor).number, u"10023"_s);
        QCOMPARE(figures.controls.size(), std::size_t{1});
        QCOMPARE(figures.controls[0].difference(), euro(300));
    }

    void anAuditFileTakenBackIsNotCompared()
    {
        std::optional<TestBook> book = newBook(u"SQLite"_s);
        fill(*book);
        Transaction transaction(*book);
        BatchStore(*book).markUndone(BatchId{1}, kNow);
        transaction.commit();
        QVERIFY(figuresOf(*book).controls.empty());
    }

    void delimitedText()
    {
        std::optional<TestBook> book = newBook(u"SQLite"_s);
        fill(*book);
        const AgingFigures figures = figuresOf(*book, true);
        const auto lines = [](QByteArray bytes) {
            bytes.remove(0, 3); // The byte order mark.
            return QString::fromUtf8(bytes).split(u"\r\n"_s);
        };
        const QStringList dutch = lines(agingCsv(figures, {}));
        QCOMPARE(dutch.size(), 7);
        QCOMPARE(dutch[0], u"Peildatum;Nummer;Debiteur;Valuta;Niet vervallen;1–30 dagen;31–60 dagen;61–90 dagen;>\u00A090 dagen;Credit;"
                           "Totaal;Oudste (dagen);Posten"_s);
        QCOMPARE(dutch[1], u"2025-12-31;10024;Bakkerij Zonneveld;EUR;0,00;0,00;0,00;0,00;500,00;-77,00;423,00;100;1"_s);
        QCOMPARE(dutch[2], u"2025-12-31;10023;Garage Maes nv;EUR;0,00;1000,00;0,00;0,00;0,00;-50,00;950,00;17;2"_s);
        QCOMPARE(dutch[3], u"2025-12-31;;Totaal;EUR;0,00;1000,00;0,00;0,00;500,00;-127,00;1373,00;;3"_s);
        QVERIFY2(!dutch[4].contains(u";=Office"_s), "a name must not become a formula");
        const QStringList english = lines(agingCsv(figures, {AgingDetail::PerDocument, TextLanguage::English, {}, {}, {}}));
        QCOMPARE(english[0], u"As of,Number,Debtor,Document,Date,Due date,Days overdue,Group,Currency,Open"_s);
        QCOMPARE(english[1], u"2025-12-31,10024,Bakkerij Zonneveld,2025-0070,2025-08-23,2025-09-22,100,>\u00A090 days,EUR,500.00"_s);
        QCOMPARE(english[2], u"2025-12-31,10024,Bakkerij Zonneveld,Receipt,2025-12-01,,,Credits,EUR,-77.00"_s);
        const QStringList totals = lines(agingCsv(figures, {AgingDetail::TotalsOnly, TextLanguage::English, {}, {}, {}}));
        QCOMPARE(totals.size(), 4); // Header, euro, dollar, end.
    }

    void workbookAndPdf()
    {
        std::optional<TestBook> book = newBook(u"SQLite"_s);
        fill(*book);
        const AgingFigures figures = figuresOf(*book, true);
        for (const AgingDetail detail : {AgingDetail::PerDebtor, AgingDetail::PerDocument, AgingDetail::TotalsOnly}) {
            const AgingExport how{detail, TextLanguage::Dutch, {u"Alleen zakelijke debiteuren"_s}, u"10-01-2026"_s, {}};
            const formats::ExportTable table = agingTable(figures, how);
            QVERIFY(table.about.contains(u"Stand per 31 december 2025"_s) && table.about.contains(u"Alleen zakelijke debiteuren"_s));
            for (const formats::ExportRow& row : table.rows)
                QCOMPARE(row.cells.size(), table.headers.size());
            QVERIFY(agingXlsx(figures, how)->startsWith("PK"));
            const auto pdf = agingPdf(figures, how);
            QVERIFY(pdf && pdf->startsWith("%PDF-"));
        }
    }

    void oneCurrencyOnly()
    {
        std::optional<TestBook> book = newBook(u"SQLite"_s);
        fill(*book);
        const auto dollars = readAging(*book, {{kYearEnd, AgingBasis::DueDate, {}}, Currency::fromCode(u"USD"), false});
        QCOMPARE(dollars->report.currencies.size(), std::size_t{1});
        QCOMPARE(dollars->report.currencies[0].total, 9'900);
        const auto francs = readAging(*book, {{kYearEnd, AgingBasis::DueDate, {}}, Currency::fromCode(u"CHF"), false});
        QVERIFY(francs && francs->report.currencies.empty());
    }
};

QTEST_MAIN(TestAgingExport)
#include "test_aging_export.moc"
