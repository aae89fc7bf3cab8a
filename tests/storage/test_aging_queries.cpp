// The aging from the file, on both engines, against the definition over random books (tests/property/random_ledger.h).
#include "core/storage/queries/aging_queries.h"
#include "core/storage/stores/debtor_store.h"
#include "tests/property/random_ledger.h"
#include "tests/support/sample_records.h"
#include "tests/support/test_books.h"

using namespace tegoed;
using namespace tegoed::test;
using namespace tegoed::property;
using namespace Qt::Literals::StringLiterals;

namespace {

const Date kToday(2026, 11, 25);
constexpr int kDebtors = 12;

/// Writes the rows as they are, with the sums a book keeps beside them.
void store(Database& book, const RandomLedger& ledger)
{
    Transaction transaction(book);
    DebtorStore debtors(book);
    for (int i = 1; i <= kDebtors; ++i)
        debtors.insert(debtorNamed(u"Debiteur %1"_s.arg(i)), LegalTrack::NlB2b, u"2026-01-01T00:00:00.000Z"_s);
    for (const auto& [from, into] : ledger.mergedInto)
        debtors.setMergedInto({from}, {into});
    std::map<std::int64_t, std::int64_t> open, left;
    for (const auto& d : ledger.documents)
        open[d.id] = d.withdrawn ? 0 : d.amount;
    for (const auto& r : ledger.receipts)
        left[r.id] = r.withdrawn ? 0 : r.amount;
    for (const auto& a : ledger.allocations) {
        open[a.document] -= a.amount;
        if (a.credit != 0)
            open[a.credit] += a.amount;
        if (a.receipt != 0)
            left[a.receipt] -= a.amount;
    }
    for (const auto& d : ledger.documents)
        Statement(book, u"INSERT INTO invoice (id, debtor_id, number, number_key, kind, issue_day, due_day, currency, amount_minor, "
                        "open_minor, is_withdrawn, content_key, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', '')"_s)
            .bind(d.id).bind(d.debtor).bind(u"2026-%1"_s.arg(d.id)).bind(u"2026-%1"_s.arg(d.id))
            .bind(d.amount < 0 ? u"credit_note"_s : u"invoice"_s).bind(d.issueDay).bind(d.dueDay).bind(d.currency.code())
            .bind(d.amount).bind(open[d.id]).bind(d.withdrawn).run();
    for (const auto& r : ledger.receipts)
        Statement(book, u"INSERT INTO payment (id, debtor_id, value_day, currency, amount_minor, unallocated_minor, reference, is_withdrawn, "
                        "created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, '')"_s)
            .bind(r.id).bind(r.debtor).bind(r.valueDay).bind(r.currency.code()).bind(r.amount).bind(left[r.id])
            .bind(u"betaling %1"_s.arg(r.id)).bind(r.withdrawn).run();
    std::int64_t id = 0;
    for (const auto& a : ledger.allocations) {
        const auto document = std::find_if(ledger.documents.begin(), ledger.documents.end(), [&](const auto& d) { return d.id == a.document; });
        Statement(book, u"INSERT INTO allocation (id, kind, debtor_id, payment_id, credit_id, invoice_id, currency, amount_minor, "
                        "effective_day, actor, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '', '')"_s)
            .bind(++id).bind(a.receipt != 0 ? u"payment"_s : a.credit != 0 ? u"credit"_s : u"write_off"_s).bind(document->debtor)
            .bind(PaymentId{a.receipt}).bind(InvoiceId{a.credit}).bind(InvoiceId{a.document}).bind(document->currency.code())
            .bind(a.amount).bind(a.day).run();
    }
    transaction.commit();
}

std::vector<AgingOptions> someOptions()
{
    std::vector<AgingOptions> all;
    for (const int days : {0, 1, 30, 200, 700, -40, -400})
        for (const AgingBasis basis : {AgingBasis::DueDate, AgingBasis::IssueDate})
            all.push_back({kToday.plusDays(-days), basis, days == 30 ? AgingBounds{{14, 28}} : AgingBounds{}});
    return all;
}

QString dump(const std::vector<AgingItem>& items)
{
    QString text;
    for (const AgingItem& item : items)
        text += u"%1/%2 %3 %4 %5\n"_s.arg(item.invoice.value).arg(item.payment.value).arg(item.open.toDecimal()).arg(item.days).arg(item.group);
    return text;
}

} // namespace

class TestAgingQueries final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEmptyBookHasNothingOpen_data() { addEngines(); }
    void anEmptyBookHasNothingOpen()
    {
        TEGOED_FRESH_BOOK(book);
        NoProgress progress;
        QVERIFY(AgingQueries(book).report({kToday, AgingBasis::DueDate, {}}).currencies.empty());
        QCOMPARE(AgingQueries(book).columns(progress)->entries(), std::size_t{0});
        QCOMPARE(AgingQueries(book).columnsOf(DebtorId{7}).entries(), std::size_t{0});
    }

    void theFileTheColumnsAndTheDefinitionAgree_data()
    {
        addEngineColumn();
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 12; ++seed)
            for (const char* engine : {"SQLite", "PostgreSQL"})
                if (seed <= 4 || engine[0] == 'S')
                    QTest::newRow(qPrintable(u"%1, book %2"_s.arg(QLatin1String(engine)).arg(seed))) << QString::fromLatin1(engine) << seed;
    }
    void theFileTheColumnsAndTheDefinitionAgree()
    {
        QFETCH(int, seed);
        TEGOED_FRESH_BOOK(book);
        const RandomLedger ledger = RandomLedger::make(static_cast<std::uint32_t>(seed), kDebtors, 90, kToday.dayNumber());
        store(book, ledger);
        const AgingQueries queries(book);
        NoProgress progress;
        const auto columns = queries.columns(progress);
        QVERIFY(columns);
        for (const AgingOptions& options : someOptions()) {
            const QString expected = property::dump(ledger.oracle(options));
            QVERIFY(!expected.isEmpty());
            QCOMPARE(property::dump(queries.report(options)), expected);
            QCOMPARE(property::dump(columns->report(options)), expected);
        }
        const AgingOptions options{kToday.plusDays(-30), AgingBasis::DueDate, {}};
        for (std::int64_t debtor = 1; debtor <= kDebtors; ++debtor) {
            const AgingColumns one = queries.columnsOf({debtor});
            QCOMPARE(property::dump(one.reportOf({debtor}, options)), property::dump(columns->reportOf({debtor}, options)));
            QCOMPARE(dump(queries.items({debtor}, options)), dump(columns->items({debtor}, options)));
            if (ledger.rootOf(debtor) != debtor)
                QCOMPARE(one.entries(), std::size_t{0});
        }
    }

    void manyLaterMovementsAreTakenBackToo_data() { addEngines(); }
    void manyLaterMovementsAreTakenBackToo()
    {
        // More than are looked up one by one, and with ids that do not follow the dates at all.
        TEGOED_FRESH_BOOK(book);
        RandomLedger ledger;
        constexpr std::int64_t kDocuments = 40;
        const std::int32_t today = kToday.dayNumber();
        for (std::int64_t id = 1; id <= kDocuments; ++id) {
            const auto issued = static_cast<std::int32_t>(today - id * 37 % 400);
            ledger.documents.push_back({id, 1 + id % kDebtors, Currency::euro(), issued, issued + 30, id % 5 == 0 ? -90'000 : 90'000, false});
            ledger.receipts.push_back({id, 1 + id % kDebtors, Currency::euro(), issued, id % 5 == 0 ? -90'000 : 90'000, false});
        }
        for (int i = 0; i < 10'500; ++i) {
            const auto& document = ledger.documents[static_cast<std::size_t>(i) % kDocuments];
            ledger.allocations.push_back({document.id, document.id, 0, today - i % 20, document.amount < 0 ? -1 - i % 3 : 1 + i % 3});
        }
        for (auto& allocation : ledger.allocations)
            allocation.day = std::max(allocation.day, ledger.documents[static_cast<std::size_t>(allocation.document - 1)].issueDay);
        store(book, ledger);
        for (const int days : {0, 10, 21, 200})
            QCOMPARE(property::dump(AgingQueries(book).report({kToday.plusDays(-days), AgingBasis::DueDate, {}})),
                     property::dump(ledger.oracle({kToday.plusDays(-days), AgingBasis::DueDate, {}})));
    }

    void aChangeInTheFileReachesTheReportOnScreen_data() { addEngines(); }
    void aChangeInTheFileReachesTheReportOnScreen()
    {
        TEGOED_FRESH_BOOK(book);
        const RandomLedger ledger = RandomLedger::make(77, kDebtors, 90, kToday.dayNumber());
        store(book, ledger);
        const AgingQueries queries(book);
        NoProgress progress;
        AgingColumns columns = *queries.columns(progress);
        const AgingOptions options{kToday, AgingBasis::DueDate, {}};
        AgingReport shown = columns.report(options);
        const DebtorId debtor = shown.currencies[0].rows[0].debtor;
        Statement(book, u"INSERT INTO payment (id, debtor_id, value_day, currency, amount_minor, unallocated_minor, created_at) "
                        "VALUES (9999, ?, ?, 'EUR', 12345, 12345, '')"_s).bind(debtor).bind(kToday).run();
        columns.replace(debtor, queries.columnsOf(debtor), &shown);
        QCOMPARE(property::dump(shown), property::dump(queries.report(options)));
        QVERIFY(property::dump(shown) != property::dump(ledger.oracle(options)));
    }

    void linesAndRowsHaveTheirTexts_data() { addEngines(); }
    void linesAndRowsHaveTheirTexts()
    {
        TEGOED_FRESH_BOOK(book);
        store(book, RandomLedger::make(5, kDebtors, 30, kToday.dayNumber()));
        const AgingQueries queries(book);
        std::vector<AgingItem> items(3);
        items[0].invoice = InvoiceId{7};
        items[1].kind = AgingKind::Receipt;
        items[1].payment = PaymentId{2};
        items[2].invoice = InvoiceId{99'999};
        QCOMPARE(queries.texts(items), QStringList({u"2026-7"_s, u"betaling 2"_s, QString()}));
        const auto debtors = queries.debtors({{3}, {1}});
        QCOMPARE(debtors[0].name, u"Debiteur 3"_s);
        QCOMPARE(debtors[1].name, u"Debiteur 1"_s);
    }

    void loadingCanBeCancelled_data() { addEngines(); }
    void loadingCanBeCancelled()
    {
        TEGOED_FRESH_BOOK(book);
        Transaction transaction(book);
        DebtorStore(book).insert(debtorNamed(u"X"_s), LegalTrack::NlB2b, u"2026-01-01T00:00:00.000Z"_s);
        for (int i = 1; i <= 9'000; ++i)
            Statement(book, u"INSERT INTO payment (id, debtor_id, value_day, currency, amount_minor, unallocated_minor, created_at) "
                            "VALUES (?, 1, 20000, 'EUR', 1, 1, '')"_s).bind(i).run();
        struct Stop final : Progress {
            bool report(std::int64_t, std::int64_t) override { return false; }
        } stop;
        const auto columns = AgingQueries(book).columns(stop);
        QVERIFY(!columns);
        QCOMPARE(columns.error().code, Error::Code::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestAgingQueries)
#include "test_aging_queries.moc"
