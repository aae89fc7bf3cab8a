// The rules over the book's own last year, on top of the database; what they come down to is tested in tests/domain.
#include "core/storage/queries/book_queries.h"
#include "core/storage/stores/account_store.h"
#include "core/storage/stores/message_store.h"
#include "core/usecases/agreements/disputes.h"
#include "core/usecases/escalation/holds.h"
#include "core/usecases/escalation/sequences.h"
#include "core/usecases/escalation/shipped_sequences.h"
#include "core/usecases/escalation/what_if.h"
#include "core/usecases/undo.h"
#include "core/usecases/unit_of_work.h"
#include "tests/usecases/ledger_fixture.h"

#include <QGuiApplication>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using namespace tegoed::test;

namespace {

/// Today is Wednesday 25 November 2026: the year is 25 November 2025 up to and with the 24th. Consumers are reminded 7, 15 and 30
/// days after an invoice is due, so for one due on Wednesday 1 July 2026 on 8 and 16 July (the second after the seven days of the first).
struct PastFixture : LedgerFixture {
    explicit PastFixture(TestBook& testBook) : LedgerFixture(testBook)
    {
        TEGOED_ENSURE(assignToTrack(session, LegalTrack::NlB2c, u"days_7_15_30"_s).hasValue());
    }
    DebtorId debtorWithEmail(const QString& name)
    {
        DebtorData data;
        data.name = name;
        data.email = name + u"@customer.example"_s;
        return addDebtor(session, data)->id;
    }
    InvoiceId due(DebtorId debtor, const QString& number, const char* issued, const char* dueOn)
    {
        InvoiceData data = invoiceData(debtor, number, 10'000, issued);
        data.dueDate = day(dueOn);
        return addInvoice(session, data)->id;
    }
    InvoiceId dueInJuly(const QString& number) { return due(debtorWithEmail(number.toLower()), number, "2026-06-01", "2026-07-01"); }
    BookSession at(const Clock& then) { return {book.database(), then, random, u"ann"_s, nullptr}; }

    SimulationResult simulated(const std::optional<Sequence>& changed = {})
    {
        SimulationRequest request;
        request.isPastYear = true;
        request.changed = changed;
        NoProgress silent;
        const auto result = simulateRules(session, request, silent);
        TEGOED_ENSURE(result.hasValue());
        return *result;
    }
    static QStringList said(const std::vector<SimulatedRow>& rows)
    {
        QStringList lines;
        for (const SimulatedRow& row : rows)
            lines << row.day.toIso() + u' ' + row.step + u' ' + row.numbers.join(u'+');
        return lines;
    }
    QStringList now() { return said(simulated().now); }
};

/// Stops at the n-th report.
struct StoppingProgress final : Progress {
    explicit StoppingProgress(int stop) : left(stop) {}
    bool report(std::int64_t done, std::int64_t total) override
    {
        if (total > 0) {
            isGrowing = isGrowing && done * 1000 / total >= permille;
            permille = done * 1000 / total;
        }
        return --left > 0;
    }
    int left;
    std::int64_t permille = 0;
    bool isGrowing = true;
};

} // namespace

#define PAST(name)                 \
    TEGOED_FRESH_BOOK(name##Book); \
    PastFixture name(name##Book)

class TestPastYear final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("XDG_STATE_HOME", qgetenv("TEGOED_SCRATCH") + "/state"); }

    void moneyCameInWhenItDid_data() { addEngines(); }
    void moneyCameInWhenItDid()
    {
        PAST(past);
        const InvoiceId soon = past.dueInJuly(u"SOON"_s);
        const InvoiceId late = past.dueInJuly(u"LATE"_s);
        const InvoiceId inTime = past.dueInJuly(u"INTIME"_s);
        const DebtorId other = past.debtorWithEmail(u"other"_s);
        const InvoiceId before = past.due(other, u"BEFORE"_s, "2025-09-01", "2025-10-01");
        past.due(other, u"NOTYET"_s, "2026-11-01", "2026-12-01");
        const auto pay = [&past](InvoiceId invoice, const char* on) {
            past.payment(InvoiceQueries(past.book.database()).detail(invoice, past.clock.today())->row.debtor, 10'000, {{invoice, euro(10'000)}}, on);
        };
        pay(soon, "2026-07-05");
        pay(late, "2026-07-20");
        pay(inTime, "2026-06-28");
        pay(before, "2025-11-24"); // The day before the year.
        const std::int64_t written = BookQueries(past.book.database()).identity().generation;
        const SimulationResult result = past.simulated();
        QCOMPARE(result.from, day("2025-11-25"));
        QCOMPARE(result.until, day("2026-11-24"));
        QCOMPARE(PastFixture::said(result.now), (QStringList{u"2026-07-08 reminder_1 LATE"_s, u"2026-07-16 reminder_2 LATE"_s}));
        QCOMPARE(result.sumsNow.messages, 2);
        QCOMPARE(result.sumsNow.late, 2);
        QCOMPARE(result.sumsNow.asked, 1);
        QCOMPARE(result.sumsNow.paidAnyway, 1);
        QCOMPARE(BookQueries(past.book.database()).identity().generation, written);
    }

    void whatWasSentBeforeTheYearStands_data() { addEngines(); }
    void whatWasSentBeforeTheYearStands()
    {
        PAST(past);
        const DebtorId debtor = past.debtorWithEmail(u"d"_s);
        const InvoiceId invoice = past.due(debtor, u"A"_s, "2025-11-01", "2025-11-13");
        QCOMPARE(past.now().front(), u"2025-11-25 reminder_1 A"_s); // Twelve days late on the first day, and nothing was sent.
        const auto sent = [&](const char* on, Stage stage) {
            NewMessage data;
            data.uuid = past.random.uuid();
            data.debtor = debtor;
            data.stage = stage;
            data.stepCode = stageCode(stage);
            data.channel = Channel::Email;
            data.transport = TransportKind::Smtp;
            data.state = MessageState::Sent;
            data.asked = euro(10'000);
            data.recipient = u"d@customer.example"_s;
            data.plannedDay = day(on);
            data.createdAt = QString::fromLatin1(on) + u"T10:00:00.000Z"_s;
            data.items = {{invoice, 1, 0, euro(10'000), true}};
            return inOneTransaction(past.session, [&](ChangeSet&) -> Result<MessageId> {
                MessageStore messages(past.book.database());
                const MessageId id = messages.insert(data);
                messages.markSent(id, data.createdAt, u"reply"_s, {});
                return id;
            });
        };
        QVERIFY(sent("2025-11-20", Stage::Reminder1));
        QVERIFY(sent("2026-01-05", Stage::Reminder2)); // In the year: the simulation decides that itself.
        // Fifteen days after 13 November is Friday the 28th, five working days after the 20th the 27th.
        QCOMPARE(past.now().front(), u"2025-11-28 reminder_2 A"_s);
    }

    void daysOnHoldWereQuiet_data() { addEngines(); }
    void daysOnHoldWereQuiet()
    {
        PAST(past);
        const InvoiceId held = past.dueInJuly(u"A"_s);
        const FixedClock then(day("2026-07-03")), later(day("2026-07-07"));
        BookSession at = past.at(then), atLater = past.at(later);
        const auto hold = setHold(at, {.invoice = held, .until = day("2026-07-09"), .reason = u"asked for time"_s});
        QVERIFY(hold);
        QCOMPARE(past.now().front(), u"2026-07-10 reminder_1 A"_s);
        QVERIFY(clearHold(atLater, holds(atLater)->front().id));
        QCOMPARE(past.now().front(), u"2026-07-08 reminder_1 A"_s); // Its last day was the 6th.
        QVERIFY(setHold(atLater, {.reason = u"holidays"_s})); // The whole book, to this day.
        QCOMPARE(past.now(), QStringList());
    }

    void disputesStoppedTheClock_data() { addEngines(); }
    void disputesStoppedTheClock()
    {
        PAST(past);
        const InvoiceId disputed = past.dueInJuly(u"A"_s);
        const FixedClock then(day("2026-07-03")), later(day("2026-07-13"));
        BookSession at = past.at(then), atLater = past.at(later);
        const auto opened = openDispute(at, {.invoice = disputed});
        QVERIFY(opened);
        QCOMPARE(past.now(), QStringList());
        QVERIFY(resolveDispute(atLater, opened->id, DisputeOutcome::Rejected, u"it was delivered"_s));
        // Ten days: not on Wednesday the 8th but on Saturday the 18th, so on Monday.
        QCOMPARE(past.now().front(), u"2026-07-20 reminder_1 A"_s);
    }

    void aChangeIsComparedWithTheRulesAsTheyAre_data() { addEngines(); }
    void aChangeIsComparedWithTheRulesAsTheyAre()
    {
        PAST(past);
        const InvoiceId paid = past.dueInJuly(u"PAID"_s);
        past.payment(InvoiceQueries(past.book.database()).detail(paid, past.clock.today())->row.debtor, 10'000, {{paid, euro(10'000)}}, "2026-07-10");
        past.dueInJuly(u"OPEN"_s);
        Sequence changed = *shippedSequence(u"days_7_15_30"_s);
        changed.steps.front().days = 12;
        const SimulationResult result = past.simulated(changed);
        QCOMPARE(result.sumsNow.asked, 2);
        QCOMPARE(result.sumsChanged.asked, 1); // PAID was paid before the 13th.
        QCOMPARE(result.sumsChanged.paidAnyway, 1);
        QCOMPARE(result.paidBefore, 1);
        QCOMPARE(result.removed, 1);
        QCOMPARE(result.later, 1);
        QCOMPARE(PastFixture::said(result.changed).front(), u"2026-07-13 reminder_1 OPEN"_s);
    }

    void anotherDayIsLookedAtFromToday_data() { addEngines(); }
    void anotherDayIsLookedAtFromToday()
    {
        PAST(past);
        const DebtorId debtor = past.debtorWithEmail(u"d"_s);
        past.due(debtor, u"A"_s, "2026-11-01", "2026-12-01"); // Reminders on 8 and 16 December.
        const DebtorId other = past.debtorWithEmail(u"other"_s);
        past.due(other, u"B"_s, "2026-11-01", "2026-12-01");
        NoProgress silent;
        const auto messages = [&](std::optional<DebtorId> of, const char* on) {
            const auto result = whatIfOn(past.session, of, day(on), silent);
            return result ? result->sums.messages : -1;
        };
        QCOMPARE(messages(debtor, "2026-11-25"), 0); // Today.
        QCOMPARE(messages(debtor, "2026-12-07"), 0);
        QCOMPARE(messages(debtor, "2026-12-08"), 1);
        QCOMPARE(messages(debtor, "2026-12-16"), 2);
        QCOMPARE(messages({}, "2026-12-16"), 4);
        // The second named 30 December and gives notice of default: a consumer owes no interest before that.
        QCOMPARE(whatIfOn(past.session, debtor, day("2026-12-30"), silent)->interest.interest, euro(0));
        REFUSED(whatIfOn(past.session, debtor, day("2026-11-24"), silent), InvalidDate);
        REFUSED(whatIfOn(past.session, debtor, day("2027-11-27"), silent), InvalidDate);
        StoppingProgress stopped(3);
        REFUSED(whatIfOn(past.session, std::nullopt, day("2027-03-01"), stopped), Cancelled);
    }

    void itStopsWhenTold_data() { addEngines(); }
    void itStopsWhenTold()
    {
        PAST(past);
        past.dueInJuly(u"A"_s);
        SimulationRequest request;
        request.isPastYear = true;
        StoppingProgress whole(INT_MAX);
        QVERIFY(simulateRules(past.session, request, whole));
        QVERIFY(whole.isGrowing);
        QVERIFY(whole.permille > 990);
        for (const int stop : {1, 5, 200}) {
            StoppingProgress stopped(stop);
            const auto result = simulateRules(past.session, request, stopped);
            QVERIFY2(!result, qPrintable(QString::number(stop)));
            QCOMPARE(result.error().code, Error::Code::Cancelled);
        }
    }
};

QTEST_MAIN(TestPastYear)
#include "test_past_year.moc"
