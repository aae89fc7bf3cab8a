#include "core/usecases/undo.h"
#include "tests/usecases/ledger_fixture.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using namespace tegoed::test;

class TestPayments final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPartialPaymentLeavesTheRestOpen_data() { addEngines(); }
    void aPartialPaymentLeavesTheRestOpen()
    {
        LEDGER(ledger);
        const DebtorId debtor = ledger.debtor(u"Bakkerij"_s);
        const InvoiceId invoice = ledger.invoice(debtor, u"2026-1"_s, 121'000);
        const PaymentSaved paid = ledger.payment(debtor, 60'500, {{invoice, euro(60'500)}});
        QCOMPARE(ledger.openOf(invoice), 60'500);
        QCOMPARE(paid.unallocated, euro(0));
        QCOMPARE(ledger.published.back().payments, std::vector{paid.id});
        QCOMPARE(ledger.published.back().invoices, std::vector{invoice});
        const TimelineRow told = TimelineQueries(ledger.book).ofInvoice(invoice).front();
        QCOMPARE(told.kind, u"allocated"_s);
        QCOMPARE(told.payments, std::vector{paid.id});
    }

    void onePaymentReachesManyInvoicesAndTheRestStaysVisible_data() { addEngines(); }
    void onePaymentReachesManyInvoicesAndTheRestStaysVisible()
    {
        LEDGER(ledger);
        const DebtorId debtor = ledger.debtor(u"Bakkerij"_s);
        const InvoiceId first = ledger.invoice(debtor, u"1"_s, 10'000);
        const InvoiceId second = ledger.invoice(debtor, u"2"_s, 20'000);
        const PaymentSaved paid = ledger.payment(debtor, 35'000, {{first, euro(10'000)}, {second, euro(20'000)}});
        QCOMPARE(ledger.openOf(first) + ledger.openOf(second), 0);
        QCOMPARE(paid.unallocated, euro(5'000));
        const auto detail = DebtorQueries(ledger.book).detail(debtor, ledger.clock.today());
        QCOMPARE(detail->open, std::vector{euro(-5'000)});    // A negative balance is shown (A13) …
        QCOMPARE(detail->credits, std::vector{euro(-5'000)}); // … and so is where it comes from.
    }

    void effectiveDates_data()
    {
        addEngineColumn();
        QTest::addColumn<QString>("issued");
        QTest::addColumn<QString>("received");
        QTest::addColumn<QString>("effective");
        for (const auto* engine : {"SQLite", "PostgreSQL"}) {
            QTest::addRow("%s: paid after the invoice: the value date", engine) << QString::fromLatin1(engine) << u"2026-10-01"_s << u"2026-11-06"_s << u"2026-11-06"_s;
            QTest::addRow("%s: paid before it: the document date", engine) << QString::fromLatin1(engine) << u"2026-10-20"_s << u"2026-10-05"_s << u"2026-10-20"_s;
        }
    }
    void effectiveDates()
    {
        LEDGER(ledger);
        QFETCH(QString, issued);
        QFETCH(QString, received);
        QFETCH(QString, effective);
        const DebtorId debtor = ledger.debtor(u"Bakkerij"_s);
        const InvoiceId invoice = ledger.invoice(debtor, u"1"_s, 10'000, issued.toLatin1().constData());
        ledger.payment(debtor, 10'000, {{invoice, euro(10'000)}}, received.toLatin1().constData());
        QCOMPARE(ledger.allocationsOf(invoice).front().effectiveDate.toIso(), effective);
    }

    void moneyThatLayThereCountsFromTheDayOfTheAct_data() { addEngines(); }
    void moneyThatLayThereCountsFromTheDayOfTheAct()
    {
        LEDGER(ledger);
        const DebtorId debtor = ledger.debtor(u"Bakkerij"_s);
        const InvoiceId invoice = ledger.invoice(debtor, u"1"_s, 10'000, "2026-10-20");
        const PaymentSaved paid = ledger.payment(debtor, 10'000, {}, "2026-10-05");
        QCOMPARE(paid.unallocated, euro(10'000));
        REFUSED(allocatePayment(ledger.session, paid.id, {{invoice, euro(1)}}, day("2026-10-19")), InvalidDate);
        QVERIFY(allocatePayment(ledger.session, paid.id, {{invoice, euro(1'000)}}, day("2026-10-20"))); // Editable …
        QVERIFY(allocatePayment(ledger.session, paid.id, {{invoice, euro(9'000)}}, std::nullopt));      // … today by default.
        const auto rows = ledger.allocationsOf(invoice);
        QCOMPARE(rows.size(), 2U);
        QCOMPARE(rows[0].effectiveDate, day("2026-10-20"));
        QCOMPARE(rows[1].effectiveDate, day("2026-11-25"));
        QCOMPARE(ledger.unallocatedOf(paid.id), 0);
    }

    void whatCannotBeBookedChangesNothing_data() { addEngines(); }
    void whatCannotBeBookedChangesNothing()
    {
        LEDGER(ledger);
        const DebtorId debtor = ledger.debtor(u"Bakkerij"_s);
        const InvoiceId invoice = ledger.invoice(debtor, u"1"_s, 10'000);
        const InvoiceId other = ledger.invoice(ledger.debtor(u"Garage"_s), u"2"_s, 10'000);
        const auto inDollars = addInvoice(ledger.session, LedgerFixture::invoiceData(debtor, u"3"_s, 10'000, "2026-10-01", *Currency::fromCode(u"USD")));
        QVERIFY(inDollars);
        ledger.published.clear();
        const auto pay = [&](std::int64_t cents, const std::vector<AllocationPart>& parts) {
            return addPayment(ledger.session, {debtor, day("2026-11-06"), euro(cents), {}, {}}, parts);
        };
        REFUSED(pay(0, {}), InvalidInput);
        REFUSED(pay(5'000, {{invoice, euro(5'001)}}), AmountTooLarge);                    // More than the receipt.
        REFUSED(pay(50'000, {{invoice, euro(10'001)}}), AmountTooLarge);                  // More than is open.
        REFUSED(pay(50'000, {{invoice, euro(6'000)}, {invoice, euro(6'000)}}), AmountTooLarge);
        REFUSED(pay(50'000, {{invoice, euro(0)}}), InvalidInput);
        REFUSED(pay(50'000, {{invoice, euro(-1)}}), InvalidInput);
        REFUSED(pay(50'000, {{other, euro(100)}}), NotAllowed);
        REFUSED(pay(50'000, {{inDollars->id, euro(100)}}), CurrencyMix);
        REFUSED(pay(50'000, {{InvoiceId{999}, euro(100)}}), NotFound);
        REFUSED(pay(10'000'000'001, {}), AmountTooLarge);                                 // Beyond € 100 million (A11).
        REFUSED(addPayment(ledger.session, {DebtorId{999}, day("2026-11-06"), euro(1), {}, {}}, {}), NotFound);
        REFUSED(allocatePayment(ledger.session, PaymentId{999}, {{invoice, euro(1)}}, {}), NotFound);
        REFUSED(undoAllocation(ledger.session, AllocationId{999}), NotFound);
        QCOMPARE(ledger.openOf(invoice), 10'000);
        QVERIFY(PaymentQueries(ledger.book).list(debtor, false, 10).empty());
        QVERIFY(ledger.published.empty());
    }

    void twoCurrenciesOfOneDebtorAreNeverOneTotal_data() { addEngines(); }
    void twoCurrenciesOfOneDebtorAreNeverOneTotal() // A8
    {
        LEDGER(ledger);
        const DebtorId debtor = ledger.debtor(u"Harbor"_s);
        const Currency dollar = *Currency::fromCode(u"USD");
        ledger.invoice(debtor, u"1"_s, 10'000);
        QVERIFY(addInvoice(ledger.session, LedgerFixture::invoiceData(debtor, u"2"_s, 7'000, "2026-10-01", dollar)));
        auto open = DebtorQueries(ledger.book).detail(debtor, ledger.clock.today())->open;
        std::sort(open.begin(), open.end(), [](const Money& a, const Money& b) { return a.minorUnits() < b.minorUnits(); });
        QCOMPARE(open, (std::vector{Money(7'000, dollar), euro(10'000)}));
    }

    void aCreditNoteIsSetOff_data() { addEngines(); }
    void aCreditNoteIsSetOff()
    {
        LEDGER(ledger);
        const DebtorId debtor = ledger.debtor(u"Bakkerij"_s);
        const InvoiceId invoice = ledger.invoice(debtor, u"1"_s, 10'000);
        const InvoiceId credit = ledger.invoice(debtor, u"C1"_s, -4'000);
        REFUSED(allocateCredit(ledger.session, credit, {{invoice, euro(4'001)}}, {}), AmountTooLarge);
        REFUSED(allocateCredit(ledger.session, invoice, {{credit, euro(1)}}, {}), InvalidInput);
        const auto token = allocateCredit(ledger.session, credit, {{invoice, euro(3'000)}}, day("2026-11-20"));
        QVERIFY(token);
        QCOMPARE(ledger.openOf(invoice), 7'000);
        QCOMPARE(ledger.openOf(credit), -1'000);
        QVERIFY(undo(ledger.session, *token));
        QCOMPARE(ledger.openOf(invoice), 10'000);
        QCOMPARE(ledger.openOf(credit), -4'000);
    }

    void aRefundReachesACreditNote_data() { addEngines(); }
    void aRefundReachesACreditNote()
    {
        LEDGER(ledger);
        const DebtorId debtor = ledger.debtor(u"Bakkerij"_s);
        const InvoiceId credit = ledger.invoice(debtor, u"C1"_s, -4'000);
        const InvoiceId invoice = ledger.invoice(debtor, u"1"_s, 4'000);
        REFUSED(addPayment(ledger.session, {debtor, day("2026-11-06"), euro(-4'000), {}, {}}, {{invoice, euro(4'000)}}), InvalidInput);
        const PaymentSaved refund = ledger.payment(debtor, -4'000, {{credit, euro(4'000)}});
        QCOMPARE(ledger.openOf(credit), 0);
        QCOMPARE(refund.unallocated, euro(0));
        QVERIFY(undoPayment(ledger.session, refund.id));
        QCOMPARE(ledger.openOf(credit), -4'000);
    }

    void undoingOneAllocationLeavesTheOthers_data() { addEngines(); }
    void undoingOneAllocationLeavesTheOthers() // H4
    {
        LEDGER(ledger);
        const DebtorId debtor = ledger.debtor(u"Bakkerij"_s);
        const InvoiceId first = ledger.invoice(debtor, u"1"_s, 10'000);
        const InvoiceId second = ledger.invoice(debtor, u"2"_s, 20'000);
        const PaymentSaved paid = ledger.payment(debtor, 30'000, {{first, euro(10'000)}, {second, euro(20'000)}});
        const AllocationRow undone = ledger.allocationsOf(first).front();
        QVERIFY(undoAllocation(ledger.session, undone.id));
        QCOMPARE(ledger.openOf(first), 10'000);
        QCOMPARE(ledger.openOf(second), 0);
        QCOMPARE(ledger.unallocatedOf(paid.id), 10'000);
        REFUSED(undoAllocation(ledger.session, undone.id), NothingToDo);
        const auto rows = ledger.allocationsOf(first); // The audit keeps both.
        QCOMPARE(rows.size(), 2U);
        QVERIFY(rows[1].reverses == rows[0].id && rows[0].reversedBy == rows[1].id);
        QCOMPARE(rows[1].effectiveDate, rows[0].effectiveDate);
        REFUSED(undoAllocation(ledger.session, rows[1].id), NothingToDo); // A counter-entry is not undone again.
        const TimelineRow told = TimelineQueries(ledger.book).ofInvoice(first).front();
        QCOMPARE(told.kind, u"allocation_undone"_s);
        QVERIFY(told.corrects.isValid());
    }

    void aPaymentTakenBackTakesItsAllocationsAlong_data() { addEngines(); }
    void aPaymentTakenBackTakesItsAllocationsAlong()
    {
        LEDGER(ledger);
        const DebtorId debtor = ledger.debtor(u"Bakkerij"_s);
        const InvoiceId invoice = ledger.invoice(debtor, u"1"_s, 10'000);
        const PaymentSaved paid = ledger.payment(debtor, 12'000, {{invoice, euro(10'000)}});
        QVERIFY(undoPayment(ledger.session, paid.id));
        QCOMPARE(ledger.openOf(invoice), 10'000);
        QVERIFY(PaymentQueries(ledger.book).list(debtor, false, 10).empty());
        QCOMPARE(DebtorQueries(ledger.book).detail(debtor, ledger.clock.today())->open, std::vector{euro(10'000)});
        REFUSED(undoPayment(ledger.session, paid.id), NothingToDo);
        REFUSED(allocatePayment(ledger.session, paid.id, {{invoice, euro(1)}}, {}), NotFound);
    }

    void undoOfAPaymentNamesTheLaterAllocation_data() { addEngines(); }
    void undoOfAPaymentNamesTheLaterAllocation()
    {
        LEDGER(ledger);
        const DebtorId debtor = ledger.debtor(u"Bakkerij"_s);
        const InvoiceId invoice = ledger.invoice(debtor, u"2026-77"_s, 10'000);
        const PaymentSaved paid = ledger.payment(debtor, 10'000, {});
        const auto later = allocatePayment(ledger.session, paid.id, {{invoice, euro(10'000)}}, {});
        const auto refused = undo(ledger.session, paid.undo);
        REFUSED(refused, DependsOnLater);
        QCOMPARE(refused.error().arguments, (QStringList{u"allocation"_s, u"2026-77"_s}));
        QVERIFY(undo(ledger.session, *later));
        QVERIFY(undo(ledger.session, paid.undo));
        REFUSED(undo(ledger.session, paid.undo), NothingToDo);
    }

    void undoneActsEqualActsNeverDone_data()
    {
        addEngineColumn();
        QTest::addColumn<int>("trials");
        QTest::newRow("SQLite") << u"SQLite"_s << 60;
        QTest::newRow("PostgreSQL") << u"PostgreSQL"_s << 15;
    }
    void undoneActsEqualActsNeverDone();
};

namespace {

/// One act of a random history. Amounts and targets are explicit, so that it can be played again without another act.
struct Step {
    enum class Kind { Pay, Allocate, Credit, SetOff, WriteOff } kind = Kind::Pay;
    int source = -1;                                    ///< The step that brought the money or credit.
    std::int64_t cents = 0;
    std::vector<std::pair<int, std::int64_t>> parts;    ///< Invoice (0 …), cents.
};

constexpr int kInvoices = 4;
constexpr std::int64_t kInvoiceCents = 10'000;

/// Plays steps for a debtor of its own and shows the state in terms of the steps.
class History {
public:
    History(LedgerFixture& ledger, const QString& name) : m_ledger(ledger), m_name(name), m_debtor(ledger.debtor(name))
    {
        for (int i = 0; i < kInvoices; ++i)
            m_invoices.push_back(ledger.invoice(m_debtor, u"%1-%2"_s.arg(name).arg(i), kInvoiceCents));
    }

    bool play(int number, const Step& step)
    {
        std::vector<AllocationPart> parts;
        for (const auto& [invoice, cents] : step.parts)
            parts.push_back({m_invoices[static_cast<std::size_t>(invoice)], euro(cents)});
        Result<UndoToken> done = Error{};
        switch (step.kind) {
        case Step::Kind::Pay: {
            const auto paid = addPayment(m_ledger.session, {m_debtor, day("2026-11-06"), euro(step.cents), u"p"_s, {}}, parts);
            if (paid)
                m_payments[number] = paid->id;
            done = paid ? Result<UndoToken>(paid->undo) : paid.error();
            break;
        }
        case Step::Kind::Allocate:
            if (!m_payments.contains(step.source))
                return false;
            done = allocatePayment(m_ledger.session, m_payments[step.source], parts, std::nullopt);
            break;
        case Step::Kind::Credit: {
            const auto added = addInvoice(m_ledger.session, LedgerFixture::invoiceData(m_debtor, u"C%1-%2"_s.arg(m_name).arg(number), -step.cents));
            if (added)
                m_credits[number] = added->id;
            done = added ? Result<UndoToken>(added->undo) : added.error();
            break;
        }
        case Step::Kind::SetOff:
            if (!m_credits.contains(step.source))
                return false;
            done = allocateCredit(m_ledger.session, m_credits[step.source], parts, std::nullopt);
            break;
        case Step::Kind::WriteOff:
            done = writeOffInvoice(m_ledger.session, parts.front().invoice, day("2026-11-20"), u"oninbaar"_s);
            break;
        }
        if (done)
            m_tokens[number] = *done;
        return done.hasValue();
    }
    Result<Done> undoStep(int number) { return undo(m_ledger.session, m_tokens[number]); }

    std::int64_t openOf(int invoice) { return m_ledger.openOf(m_invoices[static_cast<std::size_t>(invoice)]); }
    std::int64_t leftOf(int step)
    {
        if (m_payments.contains(step))
            return PaymentQueries(m_ledger.book).row(m_payments[step]) ? m_ledger.unallocatedOf(m_payments[step]) : 0;
        return m_credits.contains(step) ? -m_ledger.openOf(m_credits[step]) : 0;
    }

    /// Open amounts, what is left of each source, and the allocations in force, without any id of the database.
    QStringList state(const std::set<int>& without)
    {
        QStringList lines;
        for (int i = 0; i < kInvoices; ++i)
            lines += u"invoice %1 open %2"_s.arg(i).arg(openOf(i));
        for (const auto& [step, id] : m_payments)
            if (!without.contains(step))
                lines += u"payment of step %1 left %2"_s.arg(step).arg(leftOf(step));
        for (const auto& [step, id] : m_credits)
            if (!without.contains(step))
                lines += u"credit of step %1 left %2"_s.arg(step).arg(leftOf(step));
        QStringList allocations;
        for (int i = 0; i < kInvoices; ++i)
            for (const AllocationRow& row : m_ledger.allocationsOf(m_invoices[static_cast<std::size_t>(i)]))
                if (!row.reverses.isValid() && !row.reversedBy.isValid())
                    allocations += u"%1 → invoice %2: %3 on %4"_s.arg(sourceOf(row)).arg(i).arg(row.amount.minorUnits()).arg(row.effectiveDate.toIso());
        allocations.sort();
        return lines + allocations;
    }

    /// Σ allocations of receipts + unallocated = Σ receipts.
    bool sumsAgree()
    {
        std::int64_t received = 0, left = 0, allocated = 0;
        const PaymentQueries payments(m_ledger.book);
        for (const PaymentRow& payment : payments.list(m_debtor, false, 1'000)) {
            received += payment.amount.minorUnits();
            left += payment.unallocated.minorUnits();
            for (const AllocationRow& row : payments.allocations(payment.id))
                allocated += row.amount.minorUnits(); // Counter-entries are negative.
        }
        return allocated + left == received;
    }

private:
    QString sourceOf(const AllocationRow& row)
    {
        for (const auto& [step, id] : m_payments)
            if (id == row.payment)
                return u"payment of step %1"_s.arg(step);
        for (const auto& [step, id] : m_credits)
            if (id == row.credit)
                return u"credit of step %1"_s.arg(step);
        return u"write-off"_s;
    }

    LedgerFixture& m_ledger;
    QString m_name;
    DebtorId m_debtor;
    std::vector<InvoiceId> m_invoices;
    std::map<int, PaymentId> m_payments;
    std::map<int, InvoiceId> m_credits;
    std::map<int, UndoToken> m_tokens;
};

/// A step that is possible now.
std::optional<Step> randomStep(RandomSource& random, History& history, int number)
{
    const auto pick = [&](std::int64_t count) { return static_cast<std::int64_t>(random.next() % static_cast<std::uint64_t>(count)); };
    const int invoice = static_cast<int>(pick(kInvoices));
    const std::int64_t open = history.openOf(invoice);
    Step step{static_cast<Step::Kind>(pick(20) == 0 ? 4 : pick(4)), -1, 0, {}};
    if (step.kind == Step::Kind::Credit) {
        step.cents = 100 + pick(5'000);
        return step;
    }
    if (open <= 0)
        return std::nullopt;
    if (step.kind == Step::Kind::WriteOff) {
        step.parts = {{invoice, open}};
        return step;
    }
    if (step.kind == Step::Kind::Pay) {
        step.cents = 100 + pick(9'000);
        const std::int64_t part = pick(std::min(step.cents, open) + 1);
        if (part > 0)
            step.parts = {{invoice, part}};
        return step;
    }
    step.source = static_cast<int>(pick(std::max(1, number)));
    const std::int64_t left = history.leftOf(step.source);
    if (left <= 0)
        return std::nullopt;
    step.parts = {{invoice, 1 + pick(std::min(left, open))}};
    return step;
}

} // namespace

void TestPayments::undoneActsEqualActsNeverDone()
{
    LEDGER(ledger);
    QFETCH(int, trials);
    SeededRandom random(20'261'125);
    int undone = 0, refused = 0;
    for (int trial = 0; trial < trials; ++trial) {
        History history(ledger, u"T%1"_s.arg(trial));
        std::vector<Step> steps;
        while (steps.size() < 8) {
            if (const auto step = randomStep(random, history, static_cast<int>(steps.size()))) {
                // A kind that does not fit the source (a payment's step set off as a credit) is refused and is no act.
                if (history.play(static_cast<int>(steps.size()), *step))
                    steps.push_back(*step);
            }
        }
        QVERIFY(history.sumsAgree());
        const int victim = static_cast<int>(random.next() % steps.size());
        const auto outcome = history.undoStep(victim);

        History again(ledger, u"R%1"_s.arg(trial));
        bool everyStepWorks = true;
        for (int i = 0; i < static_cast<int>(steps.size()); ++i)
            if (i != victim)
                everyStepWorks = again.play(i, steps[static_cast<std::size_t>(i)]) && everyStepWorks;
        if (outcome) {
            ++undone;
            QVERIFY2(everyStepWorks, qPrintable(u"trial %1: undone although a later step needs it"_s.arg(trial)));
            QCOMPARE(history.state({victim}), again.state({victim}));
            QVERIFY(history.sumsAgree());
        } else {
            ++refused;
            QCOMPARE(static_cast<int>(outcome.error().code), static_cast<int>(Error::Code::DependsOnLater));
            // Rightly: without it a later step is impossible, or writes something else off.
            QVERIFY2(!everyStepWorks || history.state({victim}) != again.state({victim}), qPrintable(u"trial %1"_s.arg(trial)));
        }
    }
    qInfo() << undone << "undone," << refused << "refused because of a later act";
    QVERIFY(undone >= trials / 3);
    QVERIFY(refused > 0);
}

QTEST_GUILESS_MAIN(TestPayments)
#include "test_payments.moc"
