// Promises, deferrals, disputes and reasons on top of the database: what they keep back, how they end, and that nothing is half kept.
#include "core/storage/queries/invoice_queries.h"
#include "core/storage/queries/timeline_queries.h"
#include "core/usecases/agreements/deferrals.h"
#include "core/usecases/agreements/disputes.h"
#include "core/usecases/agreements/payment_reasons.h"
#include "core/usecases/agreements/promises.h"
#include "core/usecases/books.h"
#include "core/usecases/claims.h"
#include "core/usecases/debtor_erasure.h"
#include "core/usecases/escalation/due.h"
#include "core/usecases/escalation/holds.h"
#include "core/usecases/invoices.h"
#include "core/usecases/undo.h"
#include "tests/usecases/messages/outbox_fixture.h"

#include <QGuiApplication>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using namespace tegoed::test;

namespace {

/// A ledger with an outbox in which things are agreed; consumers get their first reminder three days after the due date.
struct AgreementFixture : OutboxFixture {
    explicit AgreementFixture(TestBook& testBook) : OutboxFixture(testBook)
    {
        OwnCompany own = BookQueries(book.database()).info().company;
        own.name = u"De Vries Installaties"_s;
        own.iban = u"NL91ABNA0417164300"_s;
        own.email = u"administratie@devries.example"_s;
        own.phone = u"+31101234567"_s;
        own.registrationNumber = u"12345678"_s;
        own.address = {u"Havenkade 12"_s, u"3011 AB"_s, u"Rotterdam"_s, u"NL"_s};
        TEGOED_ENSURE(saveOwnCompany(session, own).hasValue());
    }

    InvoiceId dueOn(DebtorId debtor, const QString& number, std::int64_t cents, const char* iso)
    {
        InvoiceData data = invoiceData(debtor, number, cents, "2026-11-01");
        data.dueDate = day(iso);
        return addInvoice(session, data)->id;
    }
    DueList on(const char* iso)
    {
        const FixedClock then(day(iso));
        BookSession at{book.database(), then, random, u"ann"_s, nullptr};
        const auto list = readDue(at, {.withExcluded = true});
        TEGOED_ENSURE(list.hasValue());
        return *list;
    }
    /// The numbers that are asked for, and for the rest the gate: "B C | A disputed".
    QString work(const char* iso)
    {
        const DueList list = on(iso);
        QStringList asked, kept;
        for (const DueProposal& proposal : list.messages) {
            for (const DueInvoice& invoice : proposal.invoices)
                asked << invoice.number;
        }
        for (const DueExcluded& one : list.excluded)
            kept << one.number + u' ' + one.gate + (one.until ? u' ' + one.until->toIso() : QString());
        asked.sort();
        kept.sort();
        return asked.join(u' ') + (kept.isEmpty() ? QString() : u" | "_s + kept.join(u", "_s));
    }
    QStringList todo(const char* iso)
    {
        QStringList kinds;
        for (const DueAgreement& one : on(iso).agreements)
            kinds << dueAgreementCode(one.kind);
        return kinds;
    }
    Date stepDay(InvoiceId invoice, const char* iso)
    {
        const FixedClock then(day(iso));
        BookSession at{book.database(), then, random, u"ann"_s, nullptr};
        const auto explained = explainInvoice(at, invoice);
        TEGOED_ENSURE(explained.hasValue() && explained->day.has_value());
        return *explained->day;
    }
    template <typename Act>
    auto at(const char* iso, Act act)
    {
        const FixedClock then(day(iso));
        BookSession acting{book.database(), then, random, u"ann"_s, &notifier};
        return act(acting);
    }
    std::int64_t rows(const QString& table)
    {
        Statement row(book.database(), u"SELECT COUNT(*) FROM "_s + table);
        row.next();
        return row.integer(0);
    }
    /// Rows of everything an agreement writes.
    QString all()
    {
        QStringList counts;
        for (const auto* table : {"agreement", "agreement_invoice", "dispute", "payment_reason", "reason_word", "task", "message", "timeline_event"})
            counts << QString::number(rows(QString::fromLatin1(table)));
        return counts.join(u' ');
    }
    QStringList problems()
    {
        NoProgress silent;
        return verifyBook(book.database(), silent)->problems;
    }
};

} // namespace

#define AGREEMENTS(name)           \
    TEGOED_FRESH_BOOK(name##Book); \
    AgreementFixture name(name##Book)

class TestAgreements final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("XDG_STATE_HOME", qgetenv("TEGOED_SCRATCH") + "/state"); }

    /// Issue 5, must show 3.
    void aDisputeOnOneOfThreeLetsTheOthersGoOn_data() { addEngines(); }
    void aDisputeOnOneOfThreeLetsTheOthersGoOn()
    {
        AGREEMENTS(book);
        const DebtorId debtor = book.debtorWithEmail(u"Anna"_s, u"a@customer.example"_s);
        const InvoiceId first = book.dueOn(debtor, u"A"_s, 300'00, "2026-12-06");
        book.dueOn(debtor, u"B"_s, 200'00, "2026-12-06");
        book.dueOn(debtor, u"C"_s, 100'00, "2026-12-06");
        const Date before = book.stepDay(first, "2026-12-07");
        const char* stepIso = "2026-12-09";
        QCOMPARE(before.toIso(), QString::fromLatin1(stepIso));
        QCOMPARE(book.work(stepIso), u"A B C"_s);

        NewDispute dispute;
        dispute.invoice = first;
        dispute.amount = euro(120'00);
        dispute.note = u"the boiler leaks"_s;
        const auto opened = book.at("2026-12-07", [&](BookSession& session) { return openDispute(session, dispute); });
        QVERIFY(opened);
        QCOMPARE(opened->answerBy.toIso(), u"2026-12-21"_s); // Ten working days.
        QCOMPARE(book.work(stepIso), u"B C | A disputed"_s);
        QCOMPARE(book.todo("2026-12-20"), QStringList());
        QCOMPARE(book.todo("2026-12-21"), QStringList{u"dispute_answer"_s});
        REFUSED(book.at("2026-12-08", [&](BookSession& session) { return openDispute(session, dispute); }), AlreadyExists);

        const auto settled = book.at("2026-12-19", [&](BookSession& session) { return resolveDispute(session, opened->id, DisputeOutcome::Rejected, u"it is the tap"_s); });
        QVERIFY(settled);
        QCOMPARE(settled->days, 12);
        const Date after = book.stepDay(first, "2026-12-19");
        QCOMPARE(daysBetween(before, after), 12); // 9 December + 12 = 21 December, a Monday.
        QCOMPARE(book.work("2026-12-18"), u"B C | A too_early 2026-12-21"_s);
        QCOMPARE(book.work("2026-12-21"), u"A B C"_s);
        REFUSED(book.at("2026-12-20", [&](BookSession& session) { return resolveDispute(session, opened->id, DisputeOutcome::Rejected); }), NothingToDo);
        QVERIFY(book.eventsOf(debtor).contains(u"dispute_opened"_s) && book.eventsOf(debtor).contains(u"dispute_ended"_s));
        QCOMPARE(book.problems().join(u'\n'), QString());

        // Taken back, it lasts again; a dispute that was a mistake moved nothing.
        QVERIFY(undo(book.session, settled->undo));
        QCOMPARE(book.work(stepIso), u"B C | A disputed"_s);
        QVERIFY(book.at("2026-12-19", [&](BookSession& session) { return withdrawDispute(session, opened->id); }));
        QCOMPARE(book.stepDay(first, "2026-12-07"), before);
        QCOMPARE(book.problems().join(u'\n'), QString());
    }

    void aPromisePausesItsInvoicesUntilTheWorkingDayAfter_data() { addEngines(); }
    void aPromisePausesItsInvoicesUntilTheWorkingDayAfter()
    {
        AGREEMENTS(book);
        const DebtorId debtor = book.debtorWithEmail(u"Anna"_s, u"a@customer.example"_s);
        const InvoiceId first = book.dueOn(debtor, u"A"_s, 300'00, "2026-12-02");
        book.dueOn(debtor, u"B"_s, 100'00, "2026-12-02");
        NewPromise promise;
        promise.invoices = {first};
        promise.payOn = day("2026-12-11"); // A Friday: Monday is the last day.
        promise.who = u"Mr Jansen"_s;
        const auto made = book.at("2026-12-09", [&](BookSession& session) { return makePromise(session, promise); });
        QVERIFY(made);
        QCOMPARE(made->lastDay.toIso(), u"2026-12-14"_s);
        QCOMPARE(book.work("2026-12-14"), u"B | A agreement 2026-12-15"_s);
        QCOMPARE(book.work("2026-12-15"), u"A B"_s);
        QCOMPARE(book.todo("2026-12-13"), QStringList());
        QCOMPARE(book.todo("2026-12-14"), QStringList{u"promise_due"_s});
        QCOMPARE(book.todo("2026-12-15"), QStringList{u"promise_broken"_s});
        const auto rowAt = [&](const char* iso) {
            return book.at(iso, [&](BookSession& session) { return promises(session, debtor)->front(); });
        };
        QCOMPARE(rowAt("2026-12-14").standing.state, PromiseState::Open);
        // A payment decides, also one that is booked late; taken back, the promise is broken again.
        const auto part = book.payment(debtor, 100'00, {{first, euro(100'00)}}, "2026-12-11");
        QCOMPARE(rowAt("2026-12-15").standing.state, PromiseState::Partly);
        QCOMPARE(book.todo("2026-12-15"), QStringList{u"promise_partly"_s});
        const auto rest = book.payment(debtor, 200'00, {{first, euro(200'00)}}, "2026-12-14");
        QCOMPARE(rowAt("2026-12-15").standing.state, PromiseState::Kept);
        QCOMPARE(book.todo("2026-12-15"), QStringList());
        QVERIFY(undo(book.session, rest.undo));
        QCOMPARE(rowAt("2026-12-15").standing.state, PromiseState::Partly);
        QVERIFY(undo(book.session, part.undo));
        QCOMPARE(rowAt("2026-12-15").standing.state, PromiseState::Broken);
        // Seen: out of the list of today, and still counted.
        QVERIFY(book.at("2026-12-15", [&](BookSession& session) { return endPromise(session, made->id, false); }));
        QCOMPARE(book.todo("2026-12-16"), QStringList());
        QCOMPARE(book.at("2026-12-16", [&](BookSession& session) { return promiseRecord(session, debtor)->broken; }), 1);
        QVERIFY(book.eventsOf(debtor).contains(u"promise_made"_s));
        QCOMPARE(book.problems().join(u'\n'), QString());
    }

    void anUndoneOrReplacedPromiseHoldsNothing_data() { addEngines(); }
    void anUndoneOrReplacedPromiseHoldsNothing()
    {
        AGREEMENTS(book);
        const DebtorId debtor = book.debtorWithEmail(u"Anna"_s, u"a@customer.example"_s);
        const InvoiceId first = book.dueOn(debtor, u"A"_s, 300'00, "2026-12-02");
        NewPromise promise{.debtor = debtor, .payOn = day("2026-12-11")};
        const auto made = book.at("2026-12-09", [&](BookSession& session) { return makePromise(session, promise); });
        QVERIFY(made);
        promise.payOn = day("2026-12-18");
        const auto later = book.at("2026-12-10", [&](BookSession& session) { return makePromise(session, promise); });
        QVERIFY(later);
        QCOMPARE(book.work("2026-12-16"), u" | A agreement 2026-12-22"_s);
        QCOMPARE(book.at("2026-12-16", [&](BookSession& session) { return promises(session, debtor)->size(); }), std::size_t{1});
        QVERIFY(undo(book.session, later->undo)); // The first stands again.
        QCOMPARE(book.work("2026-12-10"), u" | A agreement 2026-12-15"_s);
        REFUSED(undo(book.session, later->undo), DependsOnLater);
        QVERIFY(undo(book.session, made->undo));
        QCOMPARE(book.work("2026-12-10"), u"A"_s);
        QCOMPARE(book.openOf(first), std::int64_t{300'00});
        // Corrected: one stands, and the record of kept ones knows of one.
        promise.payOn = day("2026-12-11");
        const auto third = book.at("2026-12-09", [&](BookSession& session) { return makePromise(session, promise); });
        const auto corrected = book.at("2026-12-09", [&](BookSession& session) { return correctPromise(session, third->id, {.amount = euro(50'00), .payOn = day("2026-12-10")}); });
        QVERIFY(corrected);
        const auto rows = book.at("2026-12-09", [&](BookSession& session) { return *promises(session, debtor); });
        QCOMPARE(rows.size(), std::size_t{1});
        QCOMPARE(rows.front().amount, euro(50'00));
        QCOMPARE(book.problems().join(u'\n'), QString());
    }

    void twoBrokenPromisesAreSaidBeforeTheNext_data() { addEngines(); }
    void twoBrokenPromisesAreSaidBeforeTheNext()
    {
        AGREEMENTS(book);
        const DebtorId debtor = book.debtorWithEmail(u"Anna"_s, u"a@customer.example"_s);
        book.dueOn(debtor, u"A"_s, 300'00, "2026-12-02");
        for (const auto& [made, payOn] : {std::pair{"2026-12-03", "2026-12-04"}, {"2026-12-09", "2026-12-10"}})
            QVERIFY(book.at(made, [&](BookSession& session) { return makePromise(session, {.debtor = debtor, .payOn = day(payOn)}); }));
        NewPromise third{.debtor = debtor, .payOn = day("2026-12-18")};
        const QString before = book.all();
        const auto refused = book.at("2026-12-15", [&](BookSession& session) { return makePromise(session, third); });
        QVERIFY(!refused);
        QCOMPARE(refused.error().arguments, (QStringList{u"broken_promises"_s, u"2"_s, u"2"_s}));
        REFUSED(book.at("2026-12-15", [&](BookSession& session) { return grantDeferral(session, {.debtor = debtor, .until = day("2026-12-18")}); }), NotAllowed);
        QCOMPARE(book.all(), before);
        third.isWarned = true;
        QVERIFY(book.at("2026-12-15", [&](BookSession& session) { return makePromise(session, third); }));
    }

    void aDeferralKeepsTheStepAndEndsByItself_data() { addEngines(); }
    void aDeferralKeepsTheStepAndEndsByItself()
    {
        AGREEMENTS(book);
        const DebtorId debtor = book.debtorWithEmail(u"Anna"_s, u"a@customer.example"_s);
        book.dueOn(debtor, u"A"_s, 300'00, "2026-12-02");
        const auto granted = book.at("2026-12-09", [&](BookSession& session) { return grantDeferral(session, {.debtor = debtor, .until = day("2026-12-17")}); });
        QVERIFY(granted);
        QCOMPARE(book.work("2026-12-17"), u" | A agreement 2026-12-18"_s);
        QCOMPARE(book.todo("2026-12-16"), QStringList());
        QCOMPARE(book.todo("2026-12-17"), QStringList{u"deferral_ends"_s});
        QCOMPARE(book.todo("2026-12-18"), QStringList{u"deferral_ends"_s}); // Until something went on.
        const DueList after = book.on("2026-12-18");
        QCOMPARE(after.messages.size(), std::size_t{1});
        QCOMPARE(after.messages.front().step, u"reminder_1"_s);
        const auto ended = book.at("2026-12-10", [&](BookSession& session) { return endDeferral(session, granted->id); });
        QVERIFY(ended);
        QCOMPARE(book.work("2026-12-10"), u"A"_s);
        QCOMPARE(book.todo("2026-12-17"), QStringList());
        QVERIFY(undo(book.session, *ended));
        QCOMPARE(book.work("2026-12-10"), u" | A agreement 2026-12-18"_s);
        REFUSED(book.at("2026-12-18", [&](BookSession& session) { return endDeferral(session, granted->id); }), NothingToDo);
        QCOMPARE(book.problems().join(u'\n'), QString());
    }

    void anInvoiceShowsWhatKeepsItBack_data() { addEngines(); }
    void anInvoiceShowsWhatKeepsItBack()
    {
        AGREEMENTS(book);
        const DebtorId debtor = book.debtorWithEmail(u"Anna"_s, u"a@customer.example"_s);
        const InvoiceId invoice = book.dueOn(debtor, u"A"_s, 300'00, "2026-11-20");
        const InvoiceId other = book.dueOn(debtor, u"B"_s, 200'00, "2026-11-20");
        const auto shown = [&](InvoiceId id, const char* iso) {
            return InvoiceQueries(book.book.database()).rows({id}, day(iso)).front().situation;
        };
        const char* const today = "2026-11-25";
        QCOMPARE(shown(invoice, today), InvoiceSituation::Overdue);
        // From the weakest to the strongest (decision 39), each over the one before.
        const auto held = setHold(book.session, {.debtor = debtor, .invoice = {}, .until = day("2026-12-01"), .reason = u"holiday"_s});
        QVERIFY(held);
        QCOMPARE(shown(invoice, today), InvoiceSituation::OnHold);
        QCOMPARE(shown(other, "2026-12-02"), InvoiceSituation::Overdue);
        QVERIFY(makePromise(book.session, {.invoices = {invoice}, .payOn = day("2026-12-03")}));
        QCOMPARE(shown(invoice, today), InvoiceSituation::Promised);
        QCOMPARE(shown(invoice, "2026-12-04"), InvoiceSituation::Promised); // A working day longer.
        QCOMPARE(shown(invoice, "2026-12-05"), InvoiceSituation::Overdue);
        QCOMPARE(shown(other, today), InvoiceSituation::OnHold);
        const auto granted = grantDeferral(book.session, {.invoices = {invoice}, .until = day("2026-12-10")});
        QVERIFY(granted);
        QCOMPARE(shown(invoice, today), InvoiceSituation::Deferred);
        QCOMPARE(shown(invoice, "2026-12-11"), InvoiceSituation::Overdue);
        const auto opened = openDispute(book.session, {.invoice = invoice});
        QVERIFY(opened);
        QCOMPARE(shown(invoice, "2027-06-01"), InvoiceSituation::Disputed); // As long as it lasts.
        QVERIFY(undo(book.session, opened->undo));
        QCOMPARE(shown(invoice, today), InvoiceSituation::Deferred);
        QVERIFY(undo(book.session, granted->undo));
        QCOMPARE(shown(invoice, today), InvoiceSituation::Promised);
        QVERIFY(openDispute(book.session, {.invoice = other}));
        QVERIFY(writeOffInvoice(book.session, other, day(today), u"uncollectable"_s).hasValue());
        QCOMPARE(shown(other, today), InvoiceSituation::WrittenOff);
    }

    void aCallTellsWithWhom_data() { addEngines(); }
    void aCallTellsWithWhom()
    {
        AGREEMENTS(book);
        const DebtorId debtor = book.debtorWithEmail(u"Anna"_s, u"a@customer.example"_s);
        const InvoiceId invoice = book.dueOn(debtor, u"A"_s, 300'00, "2026-11-20");
        CallRecord call;
        call.debtor = debtor;
        call.invoices = {invoice};
        call.result = CallResult::NoAnswer;
        call.again = day("2026-11-27");
        call.who = u"  Mr Jansen "_s;
        call.number = u"06 1234 5678"_s;
        call.isIncoming = true;
        QVERIFY(recordCall(book.session, call));
        const TimelineRow event = TimelineQueries(book.book.database()).ofDebtor(debtor).front();
        QCOMPARE(event.kind, u"call_made"_s);
        QCOMPARE(event.body[u"who"_s].toString(), u"Mr Jansen"_s);
        QCOMPARE(event.body[u"number"_s].toString(), u"06 1234 5678"_s);
        QCOMPARE(event.body[u"again"_s].toString(), u"2026-11-27"_s);
        QVERIFY(event.body[u"incoming"_s].toBool());
        QCOMPARE(book.problems().join(u'\n'), QString());
    }

    void noInterestRunsOverADeferralThatSaysSo_data() { addEngines(); }
    void noInterestRunsOverADeferralThatSaysSo()
    {
        AGREEMENTS(book);
        DebtorData data;
        data.name = u"Garage Maes B.V."_s;
        data.kind = PartyKind::Business;
        data.email = u"maes@example.org"_s;
        const DebtorId maes = addDebtor(book.session, data)->id;
        InvoiceData due = LedgerFixture::invoiceData(maes, u"A"_s, 10'000'00, "2026-07-01");
        due.dueDate = day("2026-09-01");
        const InvoiceId invoice = addInvoice(book.session, due)->id;
        // Interest of a message of 20 December: 2 September up to 19 December, 109 days at one rate.
        const auto interest = [&] {
            std::int64_t cents = -1;
            const auto claims = readClaims(book.session, {maes, invoice}, day("2026-12-20"));
            TEGOED_ENSURE(claims.hasValue());
            for (const SpecifiedClaim& claim : claims->specification.claims)
                cents = claim.kind == ClaimKind::Interest && claim.computed ? claim.computed->minorUnits() : cents;
            return cents;
        };
        const std::int64_t all = interest();
        QVERIFY(all > 0);
        const auto running = grantDeferral(book.session, {.invoices = {invoice}, .until = day("2026-12-05")});
        QCOMPARE(interest(), all); // It runs on unless that is ticked off.
        QVERIFY(undo(book.session, running->undo));
        const auto granted = grantDeferral(book.session, {.invoices = {invoice}, .until = day("2026-12-05"), .stopsInterest = true});
        // 25 November up to 5 December are eleven days.
        QVERIFY2(std::abs(interest() - all * 98 / 109) <= 2, qPrintable(QString::number(interest())));
        // Ended on 1 December it runs again from that day: six days are free.
        const auto ended = book.at("2026-12-01", [&](BookSession& session) { return endDeferral(session, granted->id); });
        QVERIFY(ended);
        QVERIFY2(std::abs(interest() - all * 103 / 109) <= 2, qPrintable(QString::number(interest())));
        QVERIFY(undo(book.session, *ended));
        QVERIFY(undo(book.session, granted->undo));
        QCOMPARE(interest(), all);
        QCOMPARE(book.problems().join(u'\n'), QString());
    }

    void whatWasApprovedStaysHereWhenSomethingIsAgreed_data()
    {
        addEngineColumn();
        QTest::addColumn<QString>("agreed");
        for (const auto* engine : {"SQLite", "PostgreSQL"}) {
            for (const QByteArray& agreed : {QByteArray("promise"), QByteArray("deferral"), QByteArray("dispute")})
                QTest::newRow(QByteArray(engine).append(": ").append(agreed).constData()) << QString::fromLatin1(engine) << QString::fromLatin1(agreed);
        }
    }
    void whatWasApprovedStaysHereWhenSomethingIsAgreed()
    {
        AGREEMENTS(book);
        QFETCH(QString, agreed);
        const MessageId id = book.message(u"1"_s);
        const InvoiceId invoice = book.lastInvoice;
        const MessageId other = book.message(u"2"_s); // Of another debtor: nothing was agreed with that one.
        UndoToken token;
        if (agreed == u"promise") {
            const auto made = makePromise(book.session, {.invoices = {invoice}, .payOn = day("2026-11-27")});
            QVERIFY(made);
            token = made->undo;
        } else if (agreed == u"deferral") {
            const auto granted = grantDeferral(book.session, {.invoices = {invoice}, .until = day("2026-11-27")});
            QVERIFY(granted);
            token = granted->undo;
        } else {
            const auto opened = openDispute(book.session, {.invoice = invoice});
            QVERIFY(opened);
            token = opened->undo;
        }
        QCOMPARE(book.send()->sent, 1);
        QCOMPARE(book.stateOf(id), MessageState::Withheld);
        QCOMPARE(book.stateOf(other), MessageState::Sent);
        const GateReason reason = book.reasonsOf(id).front();
        QCOMPARE(reason.gate, agreed == u"dispute" ? Gate::Disputed : Gate::Agreement);
        QCOMPARE(reason.arguments.front(), u"1"_s);
        if (agreed != u"dispute")
            QCOMPARE(reason.arguments.at(1), agreed == u"promise" ? u"2026-11-30"_s : u"2026-11-27"_s);
        QVERIFY(undo(book.session, token));
        GateQuestion question = GateQuestion::of(*MessageStore(book.book.database()).find(id), true);
        const GateFacts facts = GateQueries(book.book.database()).facts(question, book.moving.nowUtc());
        QVERIFY(!facts.items.front().isDisputed && !facts.items.front().agreedUntil);
        QCOMPARE(book.problems().join(u'\n'), QString());
    }

    void aPromiseIsConfirmedInTheSameAct_data() { addEngines(); }
    void aPromiseIsConfirmedInTheSameAct()
    {
        AGREEMENTS(book);
        const DebtorId debtor = book.debtorWithEmail(u"Anna"_s, u"a@customer.example"_s);
        const InvoiceId invoice = book.invoice(debtor, u"A"_s, 300'00);
        NewPromise promise{.invoices = {invoice}, .amount = euro(120'00), .payOn = day("2026-11-27"), .call = CallRecord{.debtor = {}, .invoices = {}, .step = {}, .note = {}},
                           .confirm = Confirmation{.channel = Channel::Email, .language = u"en"_s}};
        const auto made = makePromise(book.sending, promise);
        QVERIFY2(made, made ? "" : qPrintable(made.error().arguments.join(u' ')));
        const auto message = MessageStore(book.book.database()).find(made->confirmation);
        QCOMPARE(message->data.state, MessageState::Proposed);
        QCOMPARE(message->data.stage, Stage::PromiseConfirmation);
        QVERIFY(!message->data.countsAsContact);
        QCOMPARE(message->data.asked, euro(120'00));
        QVERIFY2(message->data.preview.contains(u"120.00"_s) && !message->data.preview.contains(u"300.00"_s) && message->data.preview.contains(u"27 November 2026"_s),
                 qPrintable(message->data.preview));
        QCOMPARE(promises(book.sending, debtor)->front().confirmation, ConfirmationState::Waits);
        QVERIFY(book.eventsOf(debtor).contains(u"call_made"_s));
        // What it confirms does not keep it here.
        QVERIFY(approveMessages(book.sending, {made->confirmation}, {.undoSeconds = 0, .notBefore = {}, .typedCount = {}}));
        QCOMPARE(book.send()->sent, 1);
        QCOMPARE(promises(book.sending, debtor)->front().confirmation, ConfirmationState::Sent);
        REFUSED(confirmPromise(book.sending, made->id, {}), NothingToDo);
        REFUSED(undo(book.sending, made->undo), DependsOnLater); // The debtor has it in writing.
        QCOMPARE(book.problems().join(u'\n'), QString());
        // Not sent yet, everything is taken back together: promise, call and message.
        const InvoiceId second = book.invoice(debtor, u"B"_s, 80'00);
        promise.invoices = {second};
        promise.amount = std::nullopt;
        const auto again = makePromise(book.sending, promise);
        QVERIFY(again);
        QVERIFY(undo(book.sending, again->undo));
        QCOMPARE(book.stateOf(again->confirmation), MessageState::Cancelled);
        QCOMPARE(callsOf(book.sending, debtor)->size(), std::size_t{1});
        // Without a way to reach the debtor nothing at all is kept.
        const DebtorId mute = book.debtor(u"Mute"_s);
        const InvoiceId third = book.invoice(mute, u"C"_s, 80'00);
        promise.invoices = {third};
        const QString before = book.all();
        REFUSED(makePromise(book.sending, promise), NotAllowed);
        QCOMPARE(book.all(), before);
        QCOMPARE(book.problems().join(u'\n'), QString());
    }

    void deferralsAndDisputesAreAnsweredInWriting_data() { addEngines(); }
    void deferralsAndDisputesAreAnsweredInWriting()
    {
        AGREEMENTS(book);
        const DebtorId debtor = book.debtorWithEmail(u"Anna"_s, u"a@customer.example"_s);
        const InvoiceId first = book.invoice(debtor, u"A"_s, 300'00);
        const InvoiceId second = book.invoice(debtor, u"B"_s, 200'00);
        const auto granted = grantDeferral(book.sending, {.invoices = {first}, .until = day("2026-12-15"), .confirm = Confirmation{.language = u"en"_s}});
        QVERIFY2(granted, granted ? "" : qPrintable(granted.error().arguments.join(u' ')));
        const auto opened = openDispute(book.sending, {.invoice = second, .note = u"the boiler leaks"_s, .owner = u"Kim"_s, .answerBy = day("2026-12-04"),
                                                       .acknowledge = Confirmation{.language = u"en"_s}});
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().arguments.join(u' ')));
        const QString deferred = MessageStore(book.book.database()).find(granted->confirmation)->data.preview;
        QVERIFY2(deferred.contains(u"15 December 2026"_s) && deferred.contains(u"300.00"_s), qPrintable(deferred));
        const QString disputed = MessageStore(book.book.database()).find(opened->acknowledgement)->data.preview;
        QVERIFY2(disputed.contains(u"the boiler leaks"_s) && disputed.contains(u"4 December 2026"_s) && disputed.contains(u"Kim"_s), qPrintable(disputed));
        QVERIFY(approveMessages(book.sending, {granted->confirmation, opened->acknowledgement}, {.undoSeconds = 0, .notBefore = {}, .typedCount = {}}));
        QCOMPARE(book.send()->sent, 2);
        QCOMPARE(book.problems().join(u'\n'), QString());
    }

    void whatCannotBeAgreedLeavesEverythingAsItWas_data() { addEngines(); }
    void whatCannotBeAgreedLeavesEverythingAsItWas()
    {
        AGREEMENTS(book);
        const DebtorId anna = book.debtorWithEmail(u"Anna"_s, u"a@customer.example"_s);
        const DebtorId bert = book.debtorWithEmail(u"Bert"_s, u"b@customer.example"_s);
        const InvoiceId open = book.invoice(anna, u"A"_s, 100'00);
        const InvoiceId paid = book.invoice(anna, u"P"_s, 50'00);
        book.payment(anna, 50'00, {{paid, euro(50'00)}});
        const InvoiceId lost = book.invoice(anna, u"W"_s, 70'00);
        QVERIFY(writeOffInvoice(book.session, lost, day("2026-11-20"), u"gone"_s));
        const InvoiceId other = book.invoice(bert, u"B"_s, 10'00);
        const InvoiceId credit = book.invoice(anna, u"C"_s, -5'00);
        const QString before = book.all();
        const auto why = [&](const auto& result) { return result ? u"kept"_s : result.error().arguments.value(2, result.error().arguments.value(0)); };
        const Date soon = day("2026-11-27");
        QCOMPARE(why(makePromise(book.session, {.invoices = {open}, .payOn = day("2026-11-24")})), u"day_past"_s);
        QCOMPARE(why(makePromise(book.session, {.invoices = {open}, .amount = euro(0), .payOn = soon})), u"not_positive"_s);
        QCOMPARE(why(makePromise(book.session, {.invoices = {open}, .amount = euro(-1), .payOn = soon})), u"not_positive"_s);
        QCOMPARE(why(makePromise(book.session, {.invoices = {open}, .amount = euro(100'01), .payOn = soon})), u"more_than_open"_s);
        QCOMPARE(why(makePromise(book.session, {.invoices = {paid}, .payOn = soon})), u"not_open"_s);
        QCOMPARE(why(makePromise(book.session, {.invoices = {lost}, .payOn = soon})), u"written_off"_s);
        QCOMPARE(why(makePromise(book.session, {.invoices = {credit}, .payOn = soon})), u"not_open"_s);
        QCOMPARE(why(makePromise(book.session, {.debtor = anna, .invoices = {other}, .payOn = soon})), u"other_debtor"_s);
        QCOMPARE(why(makePromise(book.session, {.invoices = {open, other}, .payOn = soon})), u"other_debtor"_s);
        REFUSED(makePromise(book.session, {.invoices = {open}, .amount = Money(1, *Currency::fromCode(u"USD"_s)), .payOn = soon}), CurrencyMix);
        REFUSED(makePromise(book.session, {.invoices = {InvoiceId{999}}, .payOn = soon}), NotFound);
        QCOMPARE(why(grantDeferral(book.session, {.invoices = {open}, .until = day("2026-11-24")})), u"day_past"_s);
        QCOMPARE(why(grantDeferral(book.session, {.invoices = {paid}, .until = soon})), u"not_open"_s);
        QCOMPARE(why(openDispute(book.session, {.invoice = open, .amount = euro(100'01)})), u"more_than_open"_s);
        QCOMPARE(why(openDispute(book.session, {.invoice = open, .amount = euro(0)})), u"not_positive"_s);
        QCOMPARE(why(openDispute(book.session, {.invoice = open, .answerBy = day("2026-11-24")})), u"day_past"_s);
        QCOMPARE(why(openDispute(book.session, {.invoice = open, .reason = u"weather"_s})), u"no_such_reason"_s);
        QCOMPARE(why(openDispute(book.session, {.invoice = paid})), u"not_open"_s);
        QCOMPARE(why(recordReason(book.session, {.invoice = open, .reason = u"weather"_s})), u"no_such_reason"_s);
        QCOMPARE(why(recordReason(book.session, {.invoice = open, .reason = u"forgot"_s, .day = day("2026-11-26")})), u"day_future"_s);
        REFUSED(endPromise(book.session, AgreementId{1}, true), NotFound);
        REFUSED(endDeferral(book.session, AgreementId{1}), NotFound);
        REFUSED(resolveDispute(book.session, DisputeId{1}, DisputeOutcome::Rejected), NotFound);
        REFUSED(clearReason(book.session, open), NothingToDo);
        QCOMPARE(book.all(), before);
        QCOMPARE(book.problems().join(u'\n'), QString());
    }

    void reasonsSumToWhatIsOpen_data() { addEngines(); }
    void reasonsSumToWhatIsOpen()
    {
        AGREEMENTS(book);
        const DebtorId debtor = book.debtorWithEmail(u"Anna"_s, u"a@customer.example"_s);
        const InvoiceId first = book.dueOn(debtor, u"A"_s, 300'00, "2026-12-02");
        const InvoiceId second = book.dueOn(debtor, u"B"_s, 200'00, "2026-12-02");
        book.dueOn(debtor, u"C"_s, 100'00, "2026-12-02");
        const auto report = [&] {
            const auto totals = openPerReason(book.session);
            QStringList rows;
            for (const ReasonTotal& row : *totals)
                rows << row.reason + u'=' + row.open.toDecimal();
            rows.sort();
            return rows.join(u' ');
        };
        QCOMPARE(report(), u"=600.00"_s);
        const auto recorded = recordReason(book.session, {.invoice = first, .reason = u"liquidity"_s, .source = u"call"_s, .nextAction = u"call again"_s, .nextDay = day("2026-12-04")});
        QVERIFY(recorded);
        QVERIFY(recordReason(book.session, {.invoice = second, .reason = u"dispute"_s, .note = u"too much"_s}));
        QCOMPARE(report(), u"=100.00 dispute=200.00 liquidity=300.00"_s);
        QVERIFY(disputeOf(book.session, second)->has_value()); // The reason opens the dispute (S10).
        QCOMPARE(book.todo("2026-12-04"), QStringList{u"follow_up"_s});
        book.payment(debtor, 50'00, {{first, euro(50'00)}}, "2026-11-24");
        QCOMPARE(report(), u"=100.00 dispute=200.00 liquidity=250.00"_s);
        QVERIFY(recordReason(book.session, {.invoice = first, .reason = u"forgot"_s}));
        QCOMPARE(report(), u"=100.00 dispute=200.00 forgot=250.00"_s);
        REFUSED(undo(book.session, *recorded), DependsOnLater);
        QVERIFY(clearReason(book.session, first));
        QCOMPARE(report(), u"=350.00 dispute=200.00"_s);
        // The list is the book's own.
        const auto added = addPaymentReason(book.session, u"Op vakantie"_s);
        QVERIFY(added);
        QCOMPARE(added->code, u"op_vakantie"_s);
        REFUSED(addPaymentReason(book.session, u"op vakantie"_s), AlreadyExists);
        QVERIFY(recordReason(book.session, {.invoice = first, .reason = added->code}));
        QVERIFY(retirePaymentReason(book.session, added->code, true));
        REFUSED(recordReason(book.session, {.invoice = first, .reason = added->code}), InvalidInput);
        QCOMPARE(report(), u"=100.00 dispute=200.00 op_vakantie=250.00"_s); // What was recorded stays.
        REFUSED(retirePaymentReason(book.session, u"dispute"_s, true), NotAllowed);
        QCOMPARE(book.problems().join(u'\n'), QString());
    }

    void whoIsErasedIsErasedHereToo_data() { addEngines(); }
    void whoIsErasedIsErasedHereToo()
    {
        AGREEMENTS(book);
        const DebtorId debtor = book.debtorWithEmail(u"Anna"_s, u"a@customer.example"_s);
        const InvoiceId invoice = book.invoice(debtor, u"A"_s, 300'00);
        QVERIFY(makePromise(book.session, {.invoices = {invoice}, .payOn = day("2026-11-27"), .who = u"Mrs Secret"_s, .note = u"secret note"_s}));
        QVERIFY(recordReason(book.session, {.invoice = invoice, .reason = u"dispute"_s, .nextAction = u"secret act"_s, .note = u"secret words"_s}));
        QVERIFY(eraseDebtor(book.session, debtor, {.reason = u"asked"_s, .isForced = true}));
        for (const auto* sql : {"SELECT who || note FROM agreement", "SELECT note || outcome_note FROM dispute", "SELECT note || next_action FROM payment_reason"}) {
            Statement row(book.book.database(), QString::fromLatin1(sql));
            QVERIFY(row.next());
            QCOMPARE(row.text(0), QString());
        }
        QCOMPARE(book.problems().join(u'\n'), QString());
    }
};

QTEST_MAIN(TestAgreements) // Messages are painted.
#include "test_agreements.moc"
