// How debtors pay, read from a book: on both engines, for one debtor and for all.
#include "core/storage/queries/behaviour_queries.h"
#include "core/usecases/agreements/disputes.h"
#include "core/usecases/agreements/promises.h"
#include "core/usecases/behaviour/behaviour.h"
#include "core/usecases/undo.h"
#include "tests/usecases/ledger_fixture.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using namespace tegoed::test;

namespace {

/// Paid in full so many days after the due date, 30 days after issue.
InvoiceId paidLate(LedgerFixture& ledger, DebtorId debtor, const QString& number, int days, std::int64_t cents = 100'00, const char* issued = "2026-06-01")
{
    const InvoiceId id = ledger.invoice(debtor, number, cents, issued);
    const Date on = day(issued).plusDays(30 + days);
    ledger.payment(debtor, cents, {{id, euro(cents)}}, qPrintable(on.toIso()));
    return id;
}

QString textOf(const std::vector<PaidInvoice>& paid)
{
    QStringList all;
    for (const PaidInvoice& one : paid)
        all << u"%1: %2 of %3"_s.arg(one.invoice.value).arg(one.daysLate()).arg(one.cents);
    all.sort();
    return all.join(u", "_s);
}

} // namespace

class TestBehaviourReport final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void workedExample_data() { addEngines(); }
    void workedExample()
    {
        LEDGER(ledger);
        const DebtorId maes = ledger.debtor(u"Garage Maes nv"_s);
        int number = 0;
        for (const int days : {2, -1, 10, 33})
            paidLate(ledger, maes, u"W-%1"_s.arg(++number), days);
        const auto row = readBehaviour(ledger.session, maes);
        QVERIFY(row);
        QCOMPARE(row->facts.paidInvoices, 4);
        QCOMPARE(*row->facts.meanLate, 110);
        QCOMPARE(*row->facts.medianLate, 60);
        QCOMPARE(*row->facts.onTimePermille, 250);
        NoProgress silent;
        const auto all = behaviourReport(ledger.session, {}, silent);
        QVERIFY(all);
        QCOMPARE(all->size(), 1U);
        QCOMPARE(*all->front().facts.meanLate, 110);
        QVERIFY(!readBehaviour(ledger.session, DebtorId{99}));
    }

    void agreementsAreFacts_data() { addEngines(); }
    void agreementsAreFacts()
    {
        LEDGER(ledger);
        const DebtorId maes = ledger.debtor(u"Garage Maes nv"_s), other = ledger.debtor(u"Other bv"_s);
        const InvoiceId first = ledger.invoice(maes, u"A-1"_s, 100'00), second = ledger.invoice(maes, u"A-2"_s, 100'00), third = ledger.invoice(maes, u"A-3"_s, 100'00);
        ledger.invoice(other, u"B-1"_s, 10'00);
        QVERIFY(makePromise(ledger.session, {.invoices = {first}, .payOn = day("2026-11-27")}));
        QVERIFY(makePromise(ledger.session, {.invoices = {second}, .payOn = day("2026-11-27")}));
        QVERIFY(makePromise(ledger.session, {.invoices = {third}, .payOn = day("2026-12-20")})); // Has yet to come.
        QVERIFY(openDispute(ledger.session, {.invoice = third}));
        ledger.payment(maes, 100'00, {{first, euro(100'00)}}, "2026-11-25");
        const FixedClock later(day("2026-12-02"));
        BookSession then{ledger.book.database(), later, ledger.random, u"ann"_s, nullptr};
        NoProgress silent;
        const auto all = behaviourReport(then, {}, silent);
        const auto one = readBehaviour(then, maes);
        QVERIFY(all && one);
        const auto found = std::find_if(all->begin(), all->end(), [&](const BehaviourRow& row) { return row.debtor == maes; });
        for (const AgreementRecord& record : {one->agreements, found->agreements}) {
            QCOMPARE(record.promisesEnded, 2);
            QCOMPARE(record.promisesKept, 1);
            QCOMPARE(record.disputes, 1);
        }
        QCOMPARE(readBehaviour(then, other)->agreements.promisesEnded, 0);
        // They follow a merge.
        QVERIFY(mergeDebtors(ledger.session, other, maes));
        QCOMPARE(readBehaviour(then, other)->agreements.promisesKept, 1);
        const auto merged = behaviourReport(then, {}, silent);
        QCOMPARE(merged->front().agreements.promisesEnded, 2);
        QCOMPARE(merged->front().agreements.disputes, 1);
    }

    void whatCountsAsPaid_data() { addEngines(); }
    void whatCountsAsPaid()
    {
        LEDGER(ledger);
        const DebtorId maes = ledger.debtor(u"Garage Maes nv"_s);
        const DebtorId other = ledger.debtor(u"Maes"_s);
        const InvoiceId simple = paidLate(ledger, maes, u"A-1"_s, 3);
        // Two payments: the last one is the day. One taken back and paid again: only the second counts.
        const InvoiceId twice = ledger.invoice(maes, u"A-2"_s, 200'00, "2026-06-01");
        ledger.payment(maes, 50'00, {{twice, euro(50'00)}}, "2026-06-20");
        ledger.payment(maes, 150'00, {{twice, euro(150'00)}}, "2026-07-05");
        const InvoiceId again = ledger.invoice(maes, u"A-3"_s, 300'00, "2026-06-01");
        const auto undone = ledger.payment(maes, 300'00, {{again, euro(300'00)}}, "2026-09-30");
        QVERIFY(undo(ledger.session, undone.undo));
        ledger.payment(maes, 300'00, {{again, euro(300'00)}}, "2026-07-02");
        // Open, partly paid, written off and settled by a credit note alone: none of them says how somebody pays.
        const InvoiceId open = ledger.invoice(maes, u"A-4"_s, 400'00, "2026-09-01");
        ledger.payment(maes, 10'00, {{open, euro(10'00)}}, "2026-09-02");
        const InvoiceId lost = ledger.invoice(maes, u"A-5"_s, 500'00, "2026-01-01");
        QVERIFY(writeOffInvoice(ledger.session, lost, day("2026-10-01"), u"bankrupt"_s));
        // A payment of the merged debtor counts for whom it is shown with.
        const InvoiceId merged = paidLate(ledger, other, u"A-6"_s, 7);
        const auto expected = u"%1: 3 of 10000, %2: 4 of 20000, %3: 1 of 30000, %4: 7 of 10000"_s.arg(simple.value).arg(twice.value).arg(again.value).arg(merged.value);
        QVERIFY(mergeDebtors(ledger.session, maes, other));

        const BehaviourData one = BehaviourQueries(ledger.book).of(maes);
        QCOMPARE(textOf(one.paid), expected);
        QCOMPARE(one.open.size(), 1U);
        NoProgress silent;
        const auto all = BehaviourQueries(ledger.book).all(silent);
        QVERIFY(all);
        QCOMPARE(all->size(), 1U);
        QCOMPARE(textOf(all->front().paid), expected);
        QCOMPARE(all->front().open.size(), 1U);
        QCOMPARE(all->front().name, u"Garage Maes nv"_s);
    }

    void matchedLaterIsPaidOnItsOwnDay_data() { addEngines(); }
    void matchedLaterIsPaidOnItsOwnDay()
    {
        LEDGER(ledger);
        const DebtorId maes = ledger.debtor(u"Garage Maes nv"_s);
        const InvoiceId id = ledger.invoice(maes, u"B-1"_s, 100'00, "2026-06-01");
        const auto received = ledger.payment(maes, 100'00, {}, "2026-07-01"); // Lies there until today, 25 November.
        QVERIFY(allocatePayment(ledger.session, received.id, {{id, euro(100'00)}}, {}));
        QCOMPARE(*readBehaviour(ledger.session, maes)->facts.meanLate, 0);
    }

    void expectedDateOfOpenInvoices_data() { addEngines(); }
    void expectedDateOfOpenInvoices()
    {
        LEDGER(ledger);
        const DebtorId maes = ledger.debtor(u"Garage Maes nv"_s);
        for (int i = 0; i < 5; ++i)
            paidLate(ledger, maes, u"C-%1"_s.arg(i), 10 + i);
        ledger.invoice(maes, u"C-9"_s, 100'00, "2026-11-01"); // Due 1 December.
        const auto row = readBehaviour(ledger.session, maes);
        QCOMPARE(row->expected.size(), 1U);
        QCOMPARE(row->expected.front().number, u"C-9"_s);
        QCOMPARE(row->expected.front().expected->day.toIso(), u"2026-12-13"_s);
        QCOMPARE(row->expected.front().expected->early.toIso(), u"2026-12-11"_s);
        QCOMPARE(row->expected.front().expected->late.toIso(), u"2026-12-15"_s);
    }

    void classesCanBeSwitchedOff_data() { addEngines(); }
    void classesCanBeSwitchedOff()
    {
        LEDGER(ledger);
        const DebtorId maes = ledger.debtor(u"Garage Maes nv"_s);
        DebtorData data = DebtorQueries(ledger.book).detail(maes, ledger.clock.today())->data;
        QVERIFY(data.kind == PartyKind::Business || data.kind == PartyKind::Consumer);
        data.kind = PartyKind::Business;
        QVERIFY(editDebtor(ledger.session, maes, DebtorQueries(ledger.book).detail(maes, ledger.clock.today())->version, data));
        for (int i = 0; i < 6; ++i)
            paidLate(ledger, maes, u"D-%1"_s.arg(i), 0);
        QVERIFY(keepsPayerClasses(ledger.book));
        QVERIFY(readBehaviour(ledger.session, maes)->payerClass->value == PayerClass::A);
        QVERIFY(keepPayerClasses(ledger.session, false));
        QVERIFY(!readBehaviour(ledger.session, maes)->payerClass);
        QVERIFY(readBehaviour(ledger.session, maes)->isBestPayer); // Facts are for everybody.
    }

    void emptyBookSaysNothing_data() { addEngines(); }
    void emptyBookSaysNothing()
    {
        LEDGER(ledger);
        NoProgress silent;
        const auto none = behaviourReport(ledger.session, {}, silent);
        QVERIFY(none);
        QVERIFY(none->empty());
    }
};

QTEST_GUILESS_MAIN(TestBehaviourReport)
#include "test_behaviour_report.moc"
