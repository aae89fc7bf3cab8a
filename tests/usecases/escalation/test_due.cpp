// What to do today on top of the database: the engine's own tables are tested in tests/domain.
#include "core/storage/queries/gate_queries.h"
#include "core/usecases/escalation/announced_days.h"
#include "core/usecases/escalation/calls.h"
#include "core/usecases/escalation/cold_start_answer.h"
#include "core/usecases/escalation/debtor_next_step.h"
#include "core/usecases/escalation/due.h"
#include "core/usecases/escalation/direct_debit.h"
#include "core/usecases/escalation/holds.h"
#include "core/usecases/escalation/prepare.h"
#include "core/usecases/escalation/sequences.h"
#include "core/usecases/escalation/shipped_sequences.h"
#include "core/usecases/messages/outbox.h"
#include "core/usecases/legal_settings.h"
#include "core/usecases/reminding.h"
#include "core/usecases/undo.h"
#include "core/storage/stores/account_store.h"
#include "core/storage/stores/message_store.h"
#include "core/usecases/books.h"
#include "core/usecases/unit_of_work.h"
#include "tests/usecases/ledger_fixture.h"

#include <QGuiApplication>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using namespace tegoed::test;

namespace {

/// The invoices came in on 25 November 2026 (the clock of the fixture); what is due later grows overdue after that.
struct DueFixture : LedgerFixture {
    explicit DueFixture(TestBook& testBook) : LedgerFixture(testBook)
    {
        account = *inOneTransaction(session, [&](ChangeSet&) -> Result<AccountId> {
            return AccountStore(book.database()).insert({.kind = AccountData::Kind::Smtp, .name = u"post"_s, .sender = u"ann@firm.example"_s,
                                                         .settings = {}, .secretKey = {}, .isDefault = true}, clock.nowUtc());
        });
    }
    DebtorId debtorWithEmail(const QString& name, const QString& email)
    {
        DebtorData data;
        data.name = name;
        data.email = email;
        return addDebtor(session, data)->id;
    }

    DueList on(const char* iso, const DueOptions& options = {.withExcluded = true})
    {
        const FixedClock then(day(iso));
        BookSession at{book.database(), then, random, u"ann"_s, nullptr};
        const auto list = readDue(at, options);
        TEGOED_ENSURE(list.hasValue());
        return *list;
    }
    InvoiceId dueOn(DebtorId debtor, const QString& number, std::int64_t cents, const char* iso)
    {
        InvoiceData data = invoiceData(debtor, number, cents, "2026-11-01");
        data.dueDate = day(iso);
        return addInvoice(session, data)->id;
    }
    /// As if the step was sent on that day: a message that stands in the book as sent.
    MessageId sent(DebtorId debtor, InvoiceId invoice, Stage stage, const char* iso, std::int64_t cents, std::optional<Date> payBy = {},
                   Channel channel = Channel::Email)
    {
        NewMessage data;
        data.uuid = random.uuid();
        data.debtor = debtor;
        data.stage = stage;
        data.stepCode = stageCode(stage);
        data.channel = channel;
        data.transport = channel == Channel::Letter ? TransportKind::Letter : TransportKind::Smtp;
        if (channel == Channel::Email)
            data.account = account;
        data.state = MessageState::Sent;
        data.asked = euro(cents);
        data.recipient = u"x@customer.example"_s;
        data.plannedDay = day(iso);
        data.payBy = payBy;
        data.createdAt = QString::fromLatin1(iso) + u"T10:00:00.000Z"_s;
        data.items = {{invoice, 1, 0, euro(cents), true}};
        return *inOneTransaction(session, [&](ChangeSet&) -> Result<MessageId> {
            MessageStore messages(book.database());
            const MessageId id = messages.insert(data);
            messages.markSent(id, data.createdAt, u"reply"_s, {});
            if (channel == Channel::Letter)
                messages.markPosted(id, day(iso));
            return id;
        });
    }
    static QString stepOf(const DueList& list)
    {
        return list.messages.empty() ? QString() : list.messages.front().step;
    }
    static QString gateOf(const DueList& list, InvoiceId invoice)
    {
        for (const DueExcluded& one : list.excluded) {
            if (one.invoice == invoice)
                return one.gate;
        }
        return {};
    }
    BookSession at(const Clock& then) { return {book.database(), then, random, u"ann"_s, nullptr}; }
    AccountId account;
};

/// Writes down what it is told, and stops at one of the reports.
struct WatchedProgress final : Progress {
    explicit WatchedProgress(std::size_t stop = SIZE_MAX) : stopsAt(stop) {}
    bool report(std::int64_t done, std::int64_t total) override
    {
        reports.push_back({done, total});
        return reports.size() <= stopsAt;
    }
    std::vector<std::pair<std::int64_t, std::int64_t>> reports;
    std::size_t stopsAt;
};

bool isSame(const DueList& a, const DueList& b)
{
    if (a.messages.size() != b.messages.size() || a.excluded.size() != b.excluded.size())
        return false;
    for (std::size_t i = 0; i < a.messages.size(); ++i) {
        if (a.messages[i].debtor != b.messages[i].debtor || a.messages[i].step != b.messages[i].step || a.messages[i].asked != b.messages[i].asked
            || a.messages[i].reasons != b.messages[i].reasons)
            return false;
    }
    for (std::size_t i = 0; i < a.excluded.size(); ++i) {
        if (a.excluded[i].invoice != b.excluded[i].invoice || a.excluded[i].gate != b.excluded[i].gate)
            return false;
    }
    return true;
}

} // namespace

#define DUE(name)                  \
    TEGOED_FRESH_BOOK(name##Book); \
    DueFixture name(name##Book)

class TestDue final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("XDG_STATE_HOME", qgetenv("TEGOED_SCRATCH") + "/state"); }

    void shippedSequencesAreGood()
    {
        QVERIFY(shippedSequences().size() >= 4);
        for (const Sequence& sequence : shippedSequences())
            QVERIFY2(checkSequence(sequence).empty(), qPrintable(sequence.code));
    }

    void theSameDayGivesTheSameListAndAskingWritesNothing_data() { addEngines(); }
    void theSameDayGivesTheSameListAndAskingWritesNothing()
    {
        DUE(due);
        for (int i = 0; i < 12; ++i) {
            const DebtorId debtor = due.debtorWithEmail(u"Debtor %1"_s.arg(i), u"d%1@customer.example"_s.arg(i));
            due.dueOn(debtor, u"A%1"_s.arg(i), 10'000 + i * 100, "2026-12-01");
            due.dueOn(debtor, u"B%1"_s.arg(i), 5'000, i % 2 == 0 ? "2026-12-02" : "2026-12-20");
        }
        const std::int64_t before = BookQueries(due.book.database()).identity().generation;
        const DueList first = due.on("2026-12-21");
        QCOMPARE(first.messages.size(), std::size_t{12});
        QVERIFY(isSame(first, due.on("2026-12-21")));
        QCOMPARE(BookQueries(due.book.database()).identity().generation, before);
    }

    void everyOverdueInvoiceHasAProposalOrAReason_data() { addEngines(); }
    void everyOverdueInvoiceHasAProposalOrAReason()
    {
        DUE(due);
        const DebtorId plain = due.debtorWithEmail(u"Plain"_s, u"p@customer.example"_s);
        const DebtorId unreachable = due.debtor(u"Nobody"_s);
        const InvoiceId asked = due.dueOn(plain, u"A"_s, 10'000, "2026-12-01");
        const InvoiceId small = due.dueOn(plain, u"SMALL"_s, 499, "2026-12-01");
        const InvoiceId noAddress = due.dueOn(unreachable, u"N"_s, 10'000, "2026-12-01");
        const DueList list = due.on("2026-12-14");
        QCOMPARE(list.messages.size(), std::size_t{1});
        QCOMPARE(list.messages.front().invoices.size(), std::size_t{1});
        QCOMPARE(list.messages.front().invoices.front().id, asked);
        QCOMPARE(due.gateOf(list, small), u"tolerance"_s);
        QCOMPARE(due.gateOf(list, noAddress), u"recipient"_s);
        QCOMPARE(list.stuck.size(), std::size_t{1});
        QCOMPARE(list.stuck.front().debtor, unreachable);
    }

    void oneDebtorIsAsTheWholeBookSaysIt_data() { addEngines(); }
    void oneDebtorIsAsTheWholeBookSaysIt()
    {
        DUE(due);
        const DebtorId one = due.debtorWithEmail(u"One"_s, u"1@customer.example"_s);
        const DebtorId two = due.debtorWithEmail(u"Two"_s, u"2@customer.example"_s);
        due.dueOn(one, u"A"_s, 10'000, "2026-12-01");
        due.dueOn(two, u"B"_s, 20'000, "2026-12-01");
        const DueList alone = due.on("2026-12-14", {.debtor = two});
        QCOMPARE(alone.messages.size(), std::size_t{1});
        const DueList all = due.on("2026-12-14");
        QCOMPARE(all.messages.front().debtor, two); // Most owed first.
        QCOMPARE(alone.messages.front().reasons, all.messages.front().reasons);
        QVERIFY(mergeDebtors(due.session, two, one));
        const DueList merged = due.on("2026-12-14", {.debtor = two});
        QCOMPARE(merged.messages.size(), std::size_t{1});
        QCOMPARE(merged.messages.front().asked, euro(30'000)); // One message for both.
    }

    void aHoldClosesRulesAndGateUntilItsDayOrUndo_data() { addEngines(); }
    void aHoldClosesRulesAndGateUntilItsDayOrUndo()
    {
        DUE(due);
        const DebtorId debtor = due.debtorWithEmail(u"Held"_s, u"h@customer.example"_s);
        const InvoiceId invoice = due.dueOn(debtor, u"A"_s, 10'000, "2026-12-01");
        QCOMPARE(due.stepOf(due.on("2026-12-14")), u"reminder_1"_s);
        REFUSED(setHold(due.session, {.debtor = debtor, .until = {}, .reason = u"  "_s}), MissingInput);
        REFUSED(setHold(due.session, {.debtor = debtor, .until = day("2026-11-24"), .reason = u"x"_s}), InvalidDate);
        for (const bool onInvoice : {false, true}) {
            NewHold hold{.debtor = onInvoice ? DebtorId{} : debtor, .invoice = onInvoice ? invoice : InvoiceId{}, .until = day("2026-12-20"), .reason = u"complaint"_s};
            const auto set = setHold(due.session, hold);
            QVERIFY(set);
            QCOMPARE(due.gateOf(due.on("2026-12-20"), invoice), u"hold"_s);
            QCOMPARE(due.stepOf(due.on("2026-12-21")), u"reminder_1"_s); // Its last day is over.
            GateQuestion question;
            question.debtor = debtor;
            question.items = {{invoice, 1, 0, euro(10'000), true}};
            question.recipient = u"h@customer.example"_s;
            QCOMPARE(GateQueries(due.book.database()).facts(question, u"2026-12-20T10:00:00.000Z"_s).heldUntil, u"2026-12-20"_s);
            QVERIFY(undo(due.session, set->undo));
            QCOMPARE(due.stepOf(due.on("2026-12-14")), u"reminder_1"_s);
            QCOMPARE(GateQueries(due.book.database()).facts(question, u"2026-12-20T10:00:00.000Z"_s).heldUntil, QString());
            REFUSED(undo(due.session, set->undo), DependsOnLater);
        }
        // A second one takes the place of the first; without a day it has no end; the whole book can be held.
        QVERIFY(setHold(due.session, {.debtor = debtor, .until = day("2026-12-20"), .reason = u"a"_s}));
        QVERIFY(setHold(due.session, {.debtor = debtor, .reason = u"b"_s}));
        QCOMPARE(holds(due.session, debtor)->size(), std::size_t{1});
        QCOMPARE(due.gateOf(due.on("2027-12-20"), invoice), u"hold"_s);
        QVERIFY(clearHold(due.session, holds(due.session, debtor)->front().id));
        const auto whole = setHold(due.session, {.reason = u"holiday"_s});
        QVERIFY(whole);
        QCOMPARE(due.gateOf(due.on("2026-12-14"), invoice), u"hold"_s);
        QVERIFY(due.eventsOf(debtor).contains(u"hold_set"_s));
        QVERIFY(due.eventsOf(debtor).contains(u"hold_cleared"_s));
        QVERIFY(due.eventsOf(debtor).contains(u"rule_taken_back"_s));
        NoProgress silent;
        QCOMPARE(verifyBook(due.book.database(), silent)->problems, QStringList());
    }

    void leftOutSnoozedPassedOver_data() { addEngines(); }
    void leftOutSnoozedPassedOver()
    {
        DUE(due);
        const DebtorId debtor = due.debtorWithEmail(u"D"_s, u"d@customer.example"_s);
        const InvoiceId invoice = due.dueOn(debtor, u"A"_s, 10'000, "2026-12-01");
        const auto excluded = excludeInvoice(due.session, invoice, u"agreed by phone"_s);
        QVERIFY(excluded);
        QCOMPARE(due.gateOf(due.on("2026-12-14"), invoice), u"excluded"_s);
        QVERIFY(exclusionOf(due.session, invoice)->has_value());
        REFUSED(excludeInvoice(due.session, invoice, u"again"_s), NothingToDo);
        QVERIFY(includeInvoice(due.session, invoice));
        QVERIFY(excludeDebtor(due.session, debtor, u"family"_s));
        QCOMPARE(due.gateOf(due.on("2026-12-14"), invoice), u"excluded"_s);
        QVERIFY(includeDebtor(due.session, debtor));
        const auto direct = setDirectDebit(due.session, {invoice}, true);
        QVERIFY(direct);
        QCOMPARE(due.gateOf(due.on("2026-12-14"), invoice), u"direct_debit"_s);
        QVERIFY(undo(due.session, *direct));

        // Of a debtor: all that is open at once, with one undo that leaves what was so before.
        const InvoiceId second = due.dueOn(debtor, u"B"_s, 20'000, "2026-12-02");
        QVERIFY(setDirectDebit(due.session, {second}, true));
        const auto reminding = [&] { return *readReminding(due.session, debtor); };
        QCOMPARE(reminding().open, (std::vector{invoice, second}));
        QCOMPARE(reminding().byDirectDebit, 1);
        const auto both = setDirectDebit(due.session, reminding().open, true);
        QVERIFY(both);
        QCOMPARE(reminding().byDirectDebit, 2);
        QVERIFY(due.on("2026-12-14").messages.empty());
        REFUSED(setDirectDebit(due.session, reminding().open, true), NothingToDo);
        QVERIFY(undo(due.session, *both));
        QCOMPARE(reminding().byDirectDebit, 1);
        QCOMPARE(due.gateOf(due.on("2026-12-14"), second), u"direct_debit"_s);
        QVERIFY(writeOffInvoice(due.session, second, day("2026-11-25"), u"bankrupt"_s));
        QCOMPARE(reminding().open, std::vector{invoice});

        // A mandate: what is open and, as the imports and dialogs read it, what comes in.
        REFUSED(setMandate(due.session, debtor, false), NothingToDo);
        const auto given = setMandate(due.session, debtor, true);
        QVERIFY(given);
        QVERIFY(reminding().hasMandate);
        QCOMPARE(reminding().byDirectDebit, 1);
        REFUSED(setMandate(due.session, debtor, true), NothingToDo);
        QVERIFY(setDirectDebit(due.session, {invoice}, false)); // That debit failed.
        QVERIFY(reminding().hasMandate);
        QCOMPARE(due.gateOf(due.on("2026-12-14"), invoice), QString());
        REFUSED(undo(due.session, *given), DependsOnLater);
        const auto taken = setMandate(due.session, debtor, false);
        QVERIFY(taken);
        QVERIFY(!reminding().hasMandate);
        QVERIFY(undo(due.session, *taken));
        QVERIFY(reminding().hasMandate);
        QVERIFY(setMandate(due.session, debtor, false));

        const FixedClock then(day("2026-12-14"));
        BookSession at = due.at(then);
        REFUSED(snooze(at, {invoice}, day("2026-12-14"), {}), InvalidDate);
        const auto snoozed = snooze(at, {invoice}, day("2026-12-17"), u"not today"_s);
        QVERIFY(snoozed);
        QCOMPARE(due.gateOf(due.on("2026-12-16"), invoice), u"snoozed"_s);
        QCOMPARE(due.stepOf(due.on("2026-12-17")), u"reminder_1"_s);
        QVERIFY(undo(at, *snoozed));
        QCOMPARE(due.stepOf(due.on("2026-12-16")), u"reminder_1"_s);

        REFUSED(skipStep(at, {invoice}, u"reminder_1"_s, 0, {}), MissingInput);
        const auto skipped = skipStep(at, {invoice}, u"reminder_1"_s, 0, u"spoke to him"_s);
        QVERIFY(skipped);
        REFUSED(skipStep(at, {invoice}, u"reminder_1"_s, 0, u"again"_s), NothingToDo);
        QVERIFY(due.stepOf(due.on("2026-12-21")) != u"reminder_1"_s);
        QVERIFY(undo(at, *skipped));
        QCOMPARE(due.stepOf(due.on("2026-12-21")), u"reminder_1"_s);
        REFUSED(skipStep(at, {invoice}, u"demand"_s, 0, u"no letter"_s), NotAllowed); // The law wants it (consumer).
    }

    void theTermOfAPostedLetterRunsFromItsArrival_data()
    {
        addEngineColumn();
        QTest::addColumn<QString>("posted");
        QTest::addColumn<QString>("lastDay");
        QTest::addColumn<QString>("finalNotice");
        // It comes on the second day after posting, Sundays, Mondays and holidays not counted; fourteen days from the day after that.
        for (const auto* engine : {"SQLite", "PostgreSQL"}) {
            const auto row = [engine](const char* name, const char* posted, const char* lastDay, const char* finalNotice) {
                QTest::addRow("%s: %s", engine, name) << QString::fromLatin1(engine) << QString::fromLatin1(posted) << QString::fromLatin1(lastDay) << QString::fromLatin1(finalNotice);
            };
            row("posted on Monday, there on Wednesday", "2027-02-01", "2027-02-17", "2027-02-18");
            row("posted on Thursday, there on Saturday", "2027-02-04", "2027-02-20", "2027-02-22");
            row("posted on Friday, there on Tuesday", "2027-02-05", "2027-02-23", "2027-02-24");
            row("posted on Saturday, there on Wednesday", "2027-02-06", "2027-02-24", "2027-02-25");
            row("posted on the Thursday before Easter, there on Tuesday: Good Friday does not count either", "2027-03-25", "2027-04-13", "2027-04-14");
        }
    }
    void theTermOfAPostedLetterRunsFromItsArrival()
    {
        DUE(due);
        QFETCH(QString, posted);
        QFETCH(QString, lastDay);
        QFETCH(QString, finalNotice);
        LegalSettings terms;
        terms.termsAgreed = true;
        QVERIFY(saveLegalSettings(due.session, terms));
        const DebtorId debtor = due.debtorWithEmail(u"D"_s, u"d@customer.example"_s); // Nobody said otherwise: a consumer.
        const InvoiceId invoice = due.dueOn(debtor, u"A"_s, 10'000, "2026-12-01");
        due.sent(debtor, invoice, Stage::Reminder1, "2026-12-04", 10'000);
        due.sent(debtor, invoice, Stage::Reminder2, "2026-12-16", 10'000);
        due.sent(debtor, invoice, Stage::Demand, qPrintable(posted), 10'000, {}, Channel::Letter);
        const DueList last = due.on(qPrintable(lastDay));
        QVERIFY(last.messages.empty());
        QCOMPARE(due.gateOf(last, invoice), u"demand_term"_s);
        const DueList next = due.on(qPrintable(finalNotice));
        QCOMPARE(due.stepOf(next), u"final_notice"_s);
    }

    void stepsFollowWhatWasSentAndKeepTheGap_data() { addEngines(); }
    void stepsFollowWhatWasSentAndKeepTheGap()
    {
        DUE(due);
        const DebtorId debtor = due.debtorWithEmail(u"D"_s, u"d@customer.example"_s);
        const InvoiceId invoice = due.dueOn(debtor, u"A"_s, 10'000, "2026-12-01");
        QCOMPARE(due.stepOf(due.on("2026-12-03")), QString()); // Not before its day.
        QCOMPARE(due.stepOf(due.on("2027-01-25")), u"reminder_1"_s); // However late: still the first while unsent.
        due.sent(debtor, invoice, Stage::Reminder1, "2026-12-18", 10'000);
        QCOMPARE(due.gateOf(due.on("2026-12-21"), invoice).isEmpty(), false); // A message by hand keeps the next one off.
        QCOMPARE(due.stepOf(due.on("2027-01-25")), u"reminder_2"_s);
        // Money that covers it ends it.
        due.payment(debtor, 10'000, {{invoice, euro(10'000)}}, "2026-11-20");
        QVERIFY(due.on("2027-01-25").messages.empty());
        QCOMPARE(explainInvoice(due.session, invoice)->decision.check, Check::Paid);
    }

    void creditAsLargeAsWhatIsOpenAsksNothing_data() { addEngines(); }
    void creditAsLargeAsWhatIsOpenAsksNothing()
    {
        DUE(due);
        const DebtorId debtor = due.debtorWithEmail(u"D"_s, u"d@customer.example"_s);
        const InvoiceId invoice = due.dueOn(debtor, u"A"_s, 10'000, "2026-12-01");
        due.payment(debtor, 4'000, {}, "2026-11-20");
        QCOMPARE(due.on("2026-12-14").messages.front().asked, euro(6'000));
        QCOMPARE(due.on("2026-12-14").messages.front().credit, euro(4'000));
        due.payment(debtor, 6'000, {}, "2026-11-20");
        QCOMPARE(due.gateOf(due.on("2026-12-14"), invoice), u"credit_covers"_s);
    }

    void oldInvoicesStartWhereAPersonSays_data()
    {
        addEngineColumn();
        QTest::addColumn<int>("choice");
        QTest::addColumn<QString>("next");
        for (const auto* engine : {"SQLite", "PostgreSQL"}) {
            QTest::addRow("%s: at the first reminder", engine) << QString::fromLatin1(engine) << 0 << u"reminder_1"_s;
            QTest::addRow("%s: at the step that fits the age", engine) << QString::fromLatin1(engine) << 1 << u"reminder_2"_s;
            QTest::addRow("%s: at the step that was named", engine) << QString::fromLatin1(engine) << 2 << u"reminder_2"_s;
        }
    }
    void oldInvoicesStartWhereAPersonSays()
    {
        DUE(due);
        QFETCH(int, choice);
        QFETCH(QString, next);
        const DebtorId debtor = due.debtorWithEmail(u"Old"_s, u"o@customer.example"_s);
        const InvoiceId invoice = due.invoice(debtor, u"OLD"_s, 10'000, "2026-08-01"); // Due 31 August: 86 days late when it came in.
        const DueList before = due.on("2026-11-25");
        QCOMPARE(before.coldStart, 1);
        QCOMPARE(due.stepOf(before), u"reminder_1"_s); // No step is passed over without a person saying so.
        QCOMPARE(coldStartInvoices(due.session)->size(), std::size_t{1});
        ColdStartAnswer answer;
        answer.choice = static_cast<ColdStartChoice>(choice);
        answer.nextStep = {{invoice, u"reminder_2"_s}};
        answer.lastContact = day("2026-11-02");
        const auto done = answerColdStart(due.session, answer);
        QVERIFY(done);
        QCOMPARE(done->invoices, 1);
        QCOMPARE(due.on("2026-11-25").coldStart, 0);
        QCOMPARE(due.stepOf(due.on("2026-11-25")), next);
        REFUSED(answerColdStart(due.session, answer), NothingToDo);
        QVERIFY(undo(due.session, done->undo));
        QCOMPARE(due.on("2026-11-25").coldStart, 1);
    }

    void aSavedSequenceHoldsForAllOrForNewInvoices_data() { addEngines(); }
    void aSavedSequenceHoldsForAllOrForNewInvoices()
    {
        DUE(due);
        const DebtorId debtor = due.debtorWithEmail(u"D"_s, u"d@customer.example"_s);
        const DebtorId other = due.debtorWithEmail(u"E"_s, u"e@customer.example"_s);
        due.dueOn(debtor, u"A"_s, 10'000, "2026-12-01");
        Sequence mine = *shippedSequence(u"nl_b2c"_s);
        for (Step& step : mine.steps) {
            if (step.code == u"reminder_1")
                step.days = 10;
        }
        REFUSED(saveSequence(due.session, *shippedSequence(u"nl_b2c"_s), SequenceReach::RunningToo), NothingToDo);
        const auto saved = saveSequence(due.session, mine, SequenceReach::OnlyNew);
        QVERIFY(saved);
        QCOMPARE(saved->version, 1);
        due.dueOn(other, u"B"_s, 10'000, "2026-12-01");
        DueList list = due.on("2026-12-07");
        QCOMPARE(list.messages.size(), std::size_t{1}); // The running one as before; the new one from day 10.
        QCOMPARE(list.messages.front().debtor, debtor);
        QCOMPARE(due.on("2026-12-11").messages.size(), std::size_t{2});
        QVERIFY(undo(due.session, saved->undo));
        QCOMPARE(due.on("2026-12-07").messages.size(), std::size_t{2});
        const auto all = saveSequence(due.session, mine, SequenceReach::RunningToo);
        QCOMPARE(all->version, 2); // A version number is never given twice.
        QCOMPARE(due.on("2026-12-07").messages.size(), std::size_t{0});
        REFUSED(undo(due.session, saved->undo), DependsOnLater);
        const auto shipped = restoreShippedSequence(due.session, u"nl_b2c"_s, SequenceReach::RunningToo);
        QVERIFY(shipped);
        QCOMPARE(due.on("2026-12-07").messages.size(), std::size_t{2});
        QCOMPARE(sequenceVersions(due.session, u"nl_b2c"_s)->size(), std::size_t{3}); // Shipped, mine, shipped again.
        Sequence broken = mine;
        broken.steps.clear();
        REFUSED(saveSequence(due.session, broken, SequenceReach::RunningToo), InvalidInput);
    }

    void theMostSpecificChoiceWins_data() { addEngines(); }
    void theMostSpecificChoiceWins()
    {
        DUE(due);
        const DebtorId debtor = due.debtorWithEmail(u"D"_s, u"d@customer.example"_s);
        const InvoiceId invoice = due.dueOn(debtor, u"A"_s, 10'000, "2026-12-01");
        QCOMPARE(explainInvoice(due.session, invoice)->assignedBy, AssignedBy::Track);
        REFUSED(assignToDebtor(due.session, debtor, u"nothing_of_that_name"_s), NotFound);
        QVERIFY(assignToDebtor(due.session, debtor, u"days_7_15_30"_s));
        QCOMPARE(explainInvoice(due.session, invoice)->sequence, u"days_7_15_30"_s);
        const auto none = assignToInvoice(due.session, invoice, QString());
        QVERIFY(none);
        QCOMPARE(explainInvoice(due.session, invoice)->assignedBy, AssignedBy::Invoice);
        QCOMPARE(due.gateOf(due.on("2026-12-14"), invoice), u"no_sequence"_s);
        QVERIFY(undo(due.session, *none));
        QCOMPARE(explainInvoice(due.session, invoice)->assignedBy, AssignedBy::Debtor);
        QVERIFY(assignToDebtor(due.session, debtor, std::nullopt));
        QCOMPARE(explainInvoice(due.session, invoice)->assignedBy, AssignedBy::Track);
    }

    void aSecondPreparationFindsTheStepTaken_data() { addEngines(); }
    void aSecondPreparationFindsTheStepTaken()
    {
        DUE(due);
        OwnCompany company = BookQueries(due.book.database()).identity().company;
        company.name = u"Firm"_s;
        company.iban = u"NL91ABNA0417164300"_s;
        company.email = u"ann@firm.example"_s;
        company.phone = u"030-1234567"_s;
        company.registrationNumber = u"12345678"_s;
        company.address = {u"Street 1"_s, u"1234 AB"_s, u"Utrecht"_s, u"NL"_s};
        QVERIFY(saveOwnCompany(due.session, company));
        const DebtorId debtor = due.debtorWithEmail(u"D"_s, u"d@customer.example"_s);
        due.dueOn(debtor, u"A"_s, 10'000, "2026-12-01");
        const FixedClock then(day("2026-12-14"));
        BookSession at = due.at(then);
        NoProgress silent;
        const auto list = readDue(at);
        auto first = prepareProposals(at, list->messages, silent);
        auto second = prepareProposals(at, list->messages, silent);
        QVERIFY(first);
        QCOMPARE(first->size(), std::size_t{1});
        QVERIFY2(first->front().canLeave(), first->front().composed && !first->front().composed->blocks.empty()
                     ? qPrintable(first->front().composed->blocks.front().reason) : "not composed");
        QCOMPARE(*keepPrepared(at, *first, silent), 1);
        QCOMPARE(*keepPrepared(at, *second, silent), 0);
        QCOMPARE(static_cast<int>(second->front().error->code), static_cast<int>(Error::Code::AlreadyExists));
        QVERIFY(readDue(at)->messages.empty()); // It waits: nothing more to propose.
        const auto stored = MessageStore(due.book.database()).find(first->front().kept);
        QCOMPARE(stored->data.stepCode, u"reminder_1"_s);
        QCOMPARE(stored->data.payBy, list->messages.front().payBy);
    }

    /// S49: what covers more than sixty days could have been asked in part before.
    void aLongPeriodOfServiceIsNamed_data() { addEngines(); }
    void aLongPeriodOfServiceIsNamed()
    {
        DUE(due);
        const DebtorId debtor = due.debtorWithEmail(u"D"_s, u"d@customer.example"_s);
        const auto daysOf = [&](const QString& number, const char* from, const char* until) {
            InvoiceData data = LedgerFixture::invoiceData(debtor, number, 10'000);
            data.serviceFrom = day(from);
            data.serviceUntil = day(until);
            const auto added = addInvoice(due.session, data);
            TEGOED_ENSURE(added.hasValue());
            QStringList days;
            const auto explained = explainInvoice(due.session, added->id);
            for (const Reason& reason : explained->reasons) {
                if (reason.code == u"long_service"_s)
                    days << reason.arguments.front();
            }
            return days.join(u' ');
        };
        QCOMPARE(daysOf(u"A"_s, "2026-07-01", "2026-09-30"), u"92"_s);
        QCOMPARE(daysOf(u"B"_s, "2026-08-01", "2026-09-29"), QString()); // Sixty.
    }

    void theNextStepOfADebtorIsThatOfTheInvoiceThatDecides_data() { addEngines(); }
    void theNextStepOfADebtorIsThatOfTheInvoiceThatDecides()
    {
        DUE(due);
        const DebtorId debtor = due.debtorWithEmail(u"D"_s, u"d@customer.example"_s);
        const FixedClock then(day("2026-12-02"));
        BookSession at = due.at(then);
        QVERIFY(!nextStepOf(at, debtor)->has_value()); // Nothing is open.
        QCOMPARE(nextStepOf(at, DebtorId{999}).error().code, Error::Code::NotFound);

        // Neither may go yet: the one whose step comes first decides, though it was added last and is the smaller one.
        due.dueOn(debtor, u"LATER"_s, 90'000, "2026-12-20");
        const InvoiceId sooner = due.dueOn(debtor, u"SOONER"_s, 10'000, "2026-12-01");
        auto next = *nextStepOf(at, debtor);
        QVERIFY(next.has_value());
        QCOMPARE(next->number, u"SOONER"_s);
        const auto alone = explainInvoice(at, sooner);
        QCOMPARE(next->explanation.invoice, sooner);
        QCOMPARE(next->explanation.decision, alone->decision);
        QCOMPARE(next->explanation.day, alone->day);
        QCOMPARE(next->explanation.reasons, alone->reasons);
        QCOMPARE(next->explanation.decision.outcome, StepOutcome::Wait);
        QVERIFY(next->explanation.day.has_value() && *next->explanation.day > then.today());

        // On the day itself it is the one that is asked for, and the list of the day asks for the same.
        const auto onTheDay = *nextStepOf(at, debtor, *next->explanation.day);
        QCOMPARE(onTheDay->number, u"SOONER"_s);
        QCOMPARE(onTheDay->explanation.decision.outcome, StepOutcome::Propose);
        QCOMPARE(onTheDay->explanation.day, next->explanation.day);
        const DueList list = due.on(qPrintable(next->explanation.day->toIso()), {.debtor = debtor});
        QCOMPARE(list.messages.size() + list.calls.size(), std::size_t{1});
        QCOMPARE((list.messages.empty() ? list.calls : list.messages).front().step, onTheDay->explanation.step);

        // Held: not before the hold ends, and still named.
        QVERIFY(setHold(due.session, {.debtor = debtor, .until = day("2026-12-29"), .reason = u"agreed by phone"_s}));
        next = *nextStepOf(at, debtor);
        QCOMPARE(next->explanation.decision.outcome, StepOutcome::Blocked);
        QCOMPARE(next->explanation.decision.check, Check::Hold);
        QCOMPARE(next->explanation.day, std::optional(day("2026-12-30")));
        QVERIFY(!next->explanation.step.isEmpty());

        // Merged into another one: the debtor who is shown decides.
        const DebtorId into = due.debtorWithEmail(u"Into"_s, u"i@customer.example"_s);
        QVERIFY(mergeDebtors(due.session, into, debtor));
        QCOMPARE((*nextStepOf(at, into))->number, (*nextStepOf(at, debtor))->number);
    }

    void itsProgressGrowsAndItStopsAtEveryReport_data() { addEngines(); }
    void itsProgressGrowsAndItStopsAtEveryReport()
    {
        DUE(due);
        constexpr int kDebtors = 30;
        for (int d = 0; d < kDebtors; ++d)
            due.dueOn(due.debtorWithEmail(u"D%1"_s.arg(d), u"d%1@customer.example"_s.arg(d)), u"A%1"_s.arg(d), 10'000, "2026-12-01");
        const FixedClock then(day("2026-12-14"));
        BookSession at = due.at(then);
        WatchedProgress whole;
        QVERIFY(readDue(at, {}, whole).hasValue());
        QVERIFY(whole.reports.size() >= 6); // Reading, where old ones start, deciding, names, rows, what waits.
        for (std::size_t i = 0; i < whole.reports.size(); ++i) {
            QCOMPARE(whole.reports[i].second, std::int64_t{kDebtors}); // Invoices.
            QVERIFY(whole.reports[i].first <= kDebtors && (i == 0 || whole.reports[i].first >= whole.reports[i - 1].first));
        }
        for (std::size_t stop = 0; stop < whole.reports.size(); ++stop) {
            WatchedProgress stopped(stop);
            const auto list = readDue(at, {}, stopped);
            QVERIFY2(!list, qPrintable(QString::number(stop)));
            QCOMPARE(list.error().code, Error::Code::Cancelled);
            QCOMPARE(stopped.reports.size(), stop + 1); // It asks no more once it was told to stop.
        }
    }

    void aCallIsAContactAndDoesItsStep_data() { addEngines(); }
    void aCallIsAContactAndDoesItsStep()
    {
        DUE(due);
        const DebtorId debtor = due.debtorWithEmail(u"D"_s, u"d@customer.example"_s);
        const InvoiceId invoice = due.dueOn(debtor, u"A"_s, 10'000, "2026-12-01");
        const FixedClock then(day("2026-12-14"));
        BookSession at = due.at(then);
        const auto called = recordCall(at, {.debtor = debtor, .invoices = {invoice}, .step = u"call_1"_s, .result = CallResult::Reached, .note = u"pays on Friday"_s});
        QVERIFY(called);
        QCOMPARE(callsOf(at, debtor)->size(), std::size_t{1});
        QCOMPARE(due.gateOf(due.on("2026-12-15"), invoice), u"contact_gap"_s);
        REFUSED(recordCall(at, {.debtor = debtor, .invoices = {invoice}, .step = u"call_1"_s, .note = {}}), NothingToDo);
        QVERIFY(undo(at, *called));
        QVERIFY(callsOf(at, debtor)->empty());
        QCOMPARE(due.stepOf(due.on("2026-12-15")), u"reminder_1"_s);
    }

    void anAnnouncedDayAsksForADecision_data() { addEngines(); }
    void anAnnouncedDayAsksForADecision()
    {
        DUE(due);
        const DebtorId debtor = due.debtorWithEmail(u"D"_s, u"d@customer.example"_s);
        const InvoiceId invoice = due.dueOn(debtor, u"A"_s, 10'000, "2026-12-01");
        due.sent(debtor, invoice, Stage::Reminder1, "2026-12-04", 10'000);
        due.sent(debtor, invoice, Stage::Reminder2, "2026-12-08", 10'000, day("2026-12-22"));
        due.sent(debtor, invoice, Stage::Demand, "2026-12-12", 10'000);
        const MessageId notice = due.sent(debtor, invoice, Stage::FinalNotice, "2026-12-18", 10'000, day("2027-01-04"));
        QCOMPARE(announcedDays(due.session)->size(), std::size_t{1});
        const DueList list = due.on("2027-01-08");
        QCOMPARE(list.announced.size(), std::size_t{1});
        QCOMPARE(list.announced.front().announced->message, notice);
        const FixedClock then(day("2027-01-08"));
        BookSession at = due.at(then);
        const auto extended = extendAnnounced(at, notice, day("2027-01-20"), u"asked for it"_s);
        QVERIFY(extended);
        QVERIFY(due.on("2027-01-11").announced.empty());
        QCOMPARE(due.on("2027-01-21").announced.size(), std::size_t{1});
        REFUSED(dropAnnounced(at, notice, {}), MissingInput);
        const auto dropped = dropAnnounced(at, notice, u"too small"_s);
        QVERIFY(dropped);
        QVERIFY(due.on("2027-01-21").announced.empty());
        QVERIFY(undo(at, *dropped));
        QVERIFY(undo(at, *extended));
        QCOMPARE(due.on("2027-01-08").announced.size(), std::size_t{1});
        NoProgress silent;
        QCOMPARE(verifyBook(due.book.database(), silent)->problems, QStringList());
    }

    void whatWasSaidOfTheBankClearsTheWarning_data() { addEngines(); }
    void whatWasSaidOfTheBankClearsTheWarning()
    {
        DUE(due);
        REFUSED(setBankLookedUntil(due.session, day("2026-11-26")), InvalidDate);
        const auto said = setBankLookedUntil(due.session, day("2026-11-25"));
        QVERIFY(said);
        QCOMPARE(*due.on("2026-11-25").freshness.bankUntil, day("2026-11-25"));
        QVERIFY(due.on("2026-11-25").freshness.isBankLooked);
        QVERIFY(undo(due.session, *said));
        QVERIFY(!due.on("2026-11-25").freshness.bankUntil);
    }

    void aSimulationWritesNothingAndSaysWhatDiffers_data() { addEngines(); }
    void aSimulationWritesNothingAndSaysWhatDiffers()
    {
        DUE(due);
        const DebtorId debtor = due.debtorWithEmail(u"D"_s, u"d@customer.example"_s);
        due.dueOn(debtor, u"A"_s, 10'000, "2026-12-01");
        const std::int64_t before = BookQueries(due.book.database()).identity().generation;
        SimulationRequest request;
        request.changed = *shippedSequence(u"nl_b2c"_s);
        for (Step& step : request.changed->steps) {
            if (step.code == u"reminder_1")
                step.days = 10;
        }
        NoProgress silent;
        const auto result = simulateRules(due.session, request, silent);
        QVERIFY(result);
        QVERIFY(!result->now.empty());
        QCOMPARE(result->later, 1);
        QCOMPARE(BookQueries(due.book.database()).identity().generation, before);
    }
};

QTEST_MAIN(TestDue)
#include "test_due.moc"
