#include "core/storage/verify.h"
#include "core/usecases/books.h"
#include "tests/usecases/ledger_fixture.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using namespace tegoed::test;

namespace {

/// Cancels at once.
class Impatient final : public Progress {
public:
    bool report(std::int64_t, std::int64_t) override { return false; }
};

/// Everything a person sees of the ledger, as text.
QStringList content(LedgerFixture& ledger)
{
    QStringList lines;
    const Date today = ledger.clock.today();
    const DebtorQueries debtors(ledger.book);
    for (const DebtorRow& row : debtors.rows(debtors.list({}, DebtorSort::Number, SortOrder::Ascending, today).ids, today))
        lines += row.number + row.name + row.email + row.phone;
    const InvoiceQueries invoices(ledger.book);
    for (const InvoiceRow& row : invoices.rows(invoices.list({}, InvoiceSort::Number, SortOrder::Ascending, today).ids, today))
        lines += row.number + row.debtorName + row.issueDate.toIso() + row.amount.toDecimal() + row.open.toDecimal();
    for (const PaymentRow& row : PaymentQueries(ledger.book).list(std::nullopt, false, 10'000))
        lines += row.valueDate.toIso() + row.amount.toDecimal() + row.reference;
    return lines;
}

} // namespace

class TestSampleBook final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSmallOneHoldsEverySituation_data() { addEngines(); }
    void theSmallOneHoldsEverySituation()
    {
        LEDGER(ledger);
        NoProgress progress;
        QVERIFY(fillSampleBook(ledger.session, 0, 1, ledger.clock.today(), progress));
        const BookInfo info = BookQueries(ledger.book).info();
        QVERIFY(info.isSample);
        QVERIFY(info.sampleToday == ledger.clock.today());
        QVERIFY2(info.debtors >= 110 && info.debtors <= 130, qPrintable(QString::number(info.debtors)));
        QVERIFY2(info.invoices >= 820 && info.invoices <= 980, qPrintable(QString::number(info.invoices)));
        QCOMPARE(info.open.size(), 3U); // EUR, GBP, USD.

        QSet<int> situations;
        int partly = 0;
        const InvoiceQueries invoices(ledger.book);
        for (const InvoiceRow& row : invoices.rows(invoices.list({}, InvoiceSort::Number, SortOrder::Ascending, info.sampleToday.value()).ids, *info.sampleToday)) {
            situations.insert(static_cast<int>(row.situation));
            partly += row.open.minorUnits() > 0 && row.open != row.amount;
            QVERIFY(row.issueDate < ledger.clock.today());
        }
        QCOMPARE(situations.size(), 5);
        QVERIFY(partly > 0);
        const DebtorQueries debtors(ledger.book);
        QVERIFY(debtors.incompleteCount() > 5);
        QVERIFY(debtors.kindAssumedCount() > 5);
        QVERIFY(debtors.lookAlikes(50).size() >= 2);
        QVERIFY(!PaymentQueries(ledger.book).list(std::nullopt, true, 100).empty()); // Unallocated.
        for (const DebtorRow& row : debtors.rows(debtors.list({}, DebtorSort::Number, SortOrder::Ascending, *info.sampleToday).ids, *info.sampleToday))
            QVERIFY2(row.email.isEmpty() || row.email.endsWith(u".example"_s), qPrintable(row.email)); // Nobody real is written to.
    }

    void theSameSeedMakesTheSameBook_data()
    {
        addEngineColumn();
        QTest::addColumn<int>("size");
        QTest::newRow("SQLite, small") << u"SQLite"_s << 0;
        QTest::newRow("SQLite, 500") << u"SQLite"_s << 500;
        QTest::newRow("PostgreSQL, small") << u"PostgreSQL"_s << 0;
        QTest::newRow("PostgreSQL, 500") << u"PostgreSQL"_s << 500;
    }
    void theSameSeedMakesTheSameBook()
    {
        QFETCH(int, size);
        const auto made = [&](const QString& engine, std::uint64_t seed) -> QStringList {
            auto book = newBook(engine);
            if (!book)
                return {};
            LedgerFixture ledger(*book);
            NoProgress progress;
            TEGOED_ENSURE(fillSampleBook(ledger.session, size, seed, ledger.clock.today(), progress).hasValue());
            return content(ledger);
        };
        QFETCH(QString, engine);
        const QStringList first = made(engine, 5);
        if (first.isEmpty())
            QSKIP("not run: no PostgreSQL server on this machine");
        QVERIFY(first.size() > size);
        QCOMPARE(made(u"SQLite"_s, 5), first); // On both engines.
        QVERIFY(made(u"SQLite"_s, 6) != first);
    }

    void anyDayIsAGoodDayToMakeOne_data()
    {
        QTest::addColumn<QString>("today");
        QTest::newRow("New Year's Day") << u"2027-01-01"_s;
        QTest::newRow("a leap day") << u"2028-02-29"_s;
        QTest::newRow("a Monday after a weekend") << u"2026-11-30"_s;
        QTest::newRow("a Sunday") << u"2026-11-29"_s;
    }
    void anyDayIsAGoodDayToMakeOne()
    {
        QFETCH(QString, today);
        auto book = newBook(u"SQLite"_s);
        LedgerFixture ledger(*book, *Date::fromIso(today));
        NoProgress progress;
        QVERIFY(fillSampleBook(ledger.session, 0, 3, ledger.clock.today(), progress));
        const auto found = verifyStorage(ledger.book.database(), progress);
        QVERIFY(found);
        QVERIFY2(found->isSound(), qPrintable(found->problems.join(u'\n')));
        for (const PaymentRow& row : PaymentQueries(ledger.book).list(std::nullopt, false, 10'000))
            QVERIFY(row.valueDate < ledger.clock.today());
    }

    void aLargeOneIsSoundAndPartlyOpen_data() { addEngines(); }
    void aLargeOneIsSoundAndPartlyOpen()
    {
        LEDGER(ledger);
        NoProgress progress;
        constexpr int kSize = 5'000;
        QVERIFY(fillSampleBook(ledger.session, kSize, 1, ledger.clock.today(), progress));
        const BookInfo info = BookQueries(ledger.book).info();
        QCOMPARE(info.invoices, kSize);
        QCOMPARE(info.debtors, kSize / 20);
        const auto found = verifyStorage(ledger.book.database(), progress); // Proves the balances that were given.
        QVERIFY(found);
        QVERIFY2(found->isSound(), qPrintable(found->problems.join(u'\n')));
        InvoiceFilter open;
        open.onlyOpen = true;
        const auto count = InvoiceQueries(ledger.book).list(open, InvoiceSort::Number, SortOrder::Ascending, ledger.clock.today()).ids.size();
        QVERIFY2(count > kSize * 10 / 100 && count < kSize * 14 / 100, qPrintable(u"%1 of %2 open"_s.arg(count).arg(kSize)));
    }

    void aBookInUseIsNotFilled_data() { addEngines(); }
    void aBookInUseIsNotFilled()
    {
        LEDGER(ledger);
        ledger.debtor(u"A real one"_s);
        NoProgress progress;
        REFUSED(fillSampleBook(ledger.session, 0, 1, ledger.clock.today(), progress), NotAllowed);
        QVERIFY(!BookQueries(ledger.book).info().isSample);
    }

    void cancellingLeavesTheBookAsItWas_data() { addEngines(); }
    void cancellingLeavesTheBookAsItWas()
    {
        LEDGER(ledger);
        Impatient progress;
        for (const int size : {0, 5'000}) {
            REFUSED(fillSampleBook(ledger.session, size, 1, ledger.clock.today(), progress), Cancelled);
            QCOMPARE(BookQueries(ledger.book).info().debtors, 0);
            QVERIFY(!BookQueries(ledger.book).info().isSample);
        }
    }
};

QTEST_GUILESS_MAIN(TestSampleBook)
#include "test_sample_book.moc"
