#include "core/storage/copy_detection.h"
#include "core/storage/stores/book_store.h"
#include "core/storage/stores/debtor_store.h"
#include "core/usecases/books.h"
#include "tests/usecases/messages/outbox_fixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using namespace tegoed::test;
using State = MessageState;
using Kind = Outcome::Kind;
using Phase = Outcome::Phase;

Q_DECLARE_METATYPE(tegoed::test::ScriptedTransport::Script)

/// The clock of one who waited for the book: after the first look at it, time has passed.
class WaitingClock final : public Clock {
public:
    WaitingClock(const MovingClock& first, qint64 seconds) : m_first(first), m_then(first) { m_then.advance(seconds); }
    Date today() const override { return companyDay(nowUtc()); }
    QString nowUtc() const override { return (m_looks++ == 0 ? m_first : m_then).nowUtc(); }

private:
    MovingClock m_first, m_then;
    mutable int m_looks = 0;
};

class TestDispatch final : public QObject {
    Q_OBJECT
    static void happens(OutboxFixture& outbox, const QString& what, const StoredMessage& message)
    {
        const InvoiceId invoice = message.data.items.front().invoice;
        const DebtorId debtor = message.data.debtor;
        if (what == u"paid")
            outbox.payment(debtor, 12'100, {{invoice, euro(12'100)}});
        else if (what == u"partly paid")
            outbox.payment(debtor, 100, {{invoice, euro(100)}});
        else if (what == u"written off")
            QVERIFY(writeOffInvoice(outbox.session, invoice, day("2026-11-25"), u"small"_s));
        else if (what == u"credited by money that lies there")
            outbox.payment(debtor, 12'100, {});
        else if (what == u"credited by money of one that is merged into it by way of another") {
            const DebtorId first = outbox.debtor(u"First"_s), second = outbox.debtor(u"Second"_s);
            outbox.payment(second, 12'100, {});
            QVERIFY(mergeDebtors(outbox.session, first, second));
            QVERIFY(mergeDebtors(outbox.session, debtor, first));
        } else if (what == u"opted out")
            QVERIFY(setConsent(outbox.session, debtor, Channel::Email, false, u"phone"_s));
        else if (what == u"sending off")
            QVERIFY(inOneTransaction(outbox.session, [&](ChangeSet&) -> Result<Done> { BookStore(outbox.book.database()).setSendingOff(u"copied"_s); return Done{}; }));
        else {
            const auto before = DebtorStore(outbox.book.database()).find(debtor);
            DebtorData data = before->data;
            if (what == u"bankrupt")
                data.status = DebtorStatus::Bankrupt;
            else
                data.email = u"new@customer.example"_s;
            QVERIFY(editDebtor(outbox.session, debtor, before->version, data));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_STATE_HOME", qgetenv("TEGOED_SCRATCH") + "/state");
    }

    void whatIsDueLeavesOnceAndTheTimelineSaysSo_data() { addEngines(); }
    void whatIsDueLeavesOnceAndTheTimelineSaysSo()
    {
        OUTBOX(outbox);
        const MessageId first = outbox.message(u"1"_s);
        const MessageId second = outbox.message(u"2"_s);
        const auto report = outbox.send();
        QVERIFY(report);
        QCOMPARE(report->sent, 2);
        QCOMPARE(outbox.stateOf(first), State::Sent);
        QCOMPARE(outbox.stateOf(second), State::Sent);
        QCOMPARE(outbox.wire().taken.size(), 2U);
        QCOMPARE(outbox.wire().taken.front().bytes, QByteArray("content of 1"));
        QCOMPARE(outbox.logOf(first), QStringList({u"claimed"_s, u"wire"_s, u"outcome"_s}));
        const auto stored = MessageStore(outbox.book.database()).find(first);
        QVERIFY(outbox.eventsOf(stored->data.debtor).contains(u"message_sent"_s));
        QCOMPARE(outbox.send()->sent, 0); // Never twice.
        QCOMPARE(outbox.wire().taken.size(), 2U);
        NoProgress silent;
        QCOMPARE(verifyBook(outbox.book.database(), silent)->problems, QStringList());
    }

    void eachOutcomeHasItsPlace_data()
    {
        addEngineColumn();
        QTest::addColumn<ScriptedTransport::Script>("script");
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("account");
        using Script = ScriptedTransport::Script;
        for (const auto* engine : {"SQLite", "PostgreSQL"}) {
            const auto row = [&](const char* name, const Script& script, State state, const char* account) {
                QTest::addRow("%s: %s", engine, name) << QString::fromLatin1(engine) << script << state << QString::fromLatin1(account);
            };
            row("no connection: tried again later", {Kind::FailedTemporary, Phase::Connect, u"refused"_s, 0, {}, {}, false}, State::Queued, "");
            row("a wrong password stops the account at once", {Kind::Configuration, Phase::SignIn, u"wrong_password"_s, 535, {}, {}, false}, State::Queued, "wrong_password");
            row("the address is refused for good", {Kind::FailedPermanent, Phase::Recipient, u"no_such_address"_s, 550, {}, {}, false}, State::Failed, "");
            row("greylisted: tried again", {Kind::FailedTemporary, Phase::Recipient, u"greylisted"_s, 451, {}, {}, false}, State::Queued, "");
            row("refused after the dot", {Kind::FailedPermanent, Phase::Reply, u"refused"_s, 552, {}, {}, false}, State::Failed, "");
            row("put off after the dot", {Kind::FailedTemporary, Phase::Reply, u"busy"_s, 452, {}, {}, false}, State::Queued, "");
            row("no answer after the dot: nobody knows", {Kind::Unknown, Phase::Reply, u"timeout"_s, 0, {}, {}, false}, State::Unknown, "");
            row("the machine slept before the dot", {Kind::Withheld, Phase::PointOfNoReturn, u"slept"_s, 0, {}, {}, false}, State::Queued, "");
        }
    }
    void eachOutcomeHasItsPlace()
    {
        OUTBOX(outbox);
        QFETCH(ScriptedTransport::Script, script);
        const MessageId id = outbox.message(u"1"_s);
        outbox.wire().script = {script};
        DispatchOptions once;
        once.limit = 1;
        QVERIFY(outbox.send(once));
        QTEST(outbox.stateOf(id), "state");
        QTEST(AccountStore(outbox.book.database()).find(outbox.account)->stoppedReason, "account");
        if (script.kind != Kind::Unknown)
            return;
        // Unknown: nothing more goes to this debtor, and the same step not a second time, until a person said.
        outbox.moving.advance(3'600);
        QCOMPARE(outbox.send()->sent, 0);
        const MessageId next = outbox.message(u"1"_s, 12'100, Stage::Reminder2, MessageStore(outbox.book.database()).find(id)->data.debtor);
        QVERIFY(outbox.send());
        QCOMPARE(outbox.stateOf(next), State::Withheld);
        QCOMPARE(outbox.reasonsOf(next).front().gate, Gate::PreviousUnknown);
    }

    void whatHappensMeanwhileKeepsItHere_data()
    {
        addEngineColumn();
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("gate");
        for (const auto* engine : {"SQLite", "PostgreSQL"}) {
            for (const auto& [what, gate] : {std::pair{"paid", "paid"}, {"partly paid", "amount_changed"}, {"written off", "written_off"},
                                             {"credited by money that lies there", "credit_covers"},
                                             {"credited by money of one that is merged into it by way of another", "credit_covers"}, {"bankrupt", "debtor_status"},
                                             {"address changed", "recipient_foreign"}, {"opted out", "opted_out"}, {"sending off", "sending_off"}}) {
                for (const char* when : {"before the claim", "while the body is on its way"})
                    QTest::addRow("%s: %s %s", engine, what, when) << QString::fromLatin1(engine) << QString::fromLatin1(what) << QString::fromLatin1(gate);
            }
        }
    }
    void whatHappensMeanwhileKeepsItHere()
    {
        OUTBOX(outbox);
        QFETCH(QString, what);
        const MessageId id = outbox.message(u"1"_s);
        const auto stored = MessageStore(outbox.book.database()).find(id);
        const auto happen = [&] { happens(outbox, what, *stored); };
        if (QString::fromLatin1(QTest::currentDataTag()).endsWith(u"before the claim"))
            happen();
        else
            outbox.wire().script = {{Kind::Sent, Phase::Done, {}, 250, {}, happen, false}};
        const auto report = outbox.send();
        QVERIFY(report);
        QCOMPARE(report->sent, 0);
        QCOMPARE(outbox.wire().taken.size(), 0U); // Nothing left the house.
        QCOMPARE(outbox.stateOf(id), State::Withheld);
        QTEST(gateCode(outbox.reasonsOf(id).front().gate), "gate");
    }

    void whatIsSaidOfAnInvoiceThatIsAlsoOpenHasToBeTrue_data()
    {
        addEngineColumn();
        QTest::addColumn<qint64>("paidCents");
        QTest::addColumn<QString>("gate");
        for (const auto* engine : {"SQLite", "PostgreSQL"}) {
            QTest::addRow("%s: paid meanwhile", engine) << QString::fromLatin1(engine) << qint64(5'000) << u"paid"_s;
            QTest::addRow("%s: paid in part meanwhile", engine) << QString::fromLatin1(engine) << qint64(100) << u"amount_changed"_s;
            QTest::addRow("%s: nothing happened", engine) << QString::fromLatin1(engine) << qint64(0) << QString();
        }
    }
    void whatIsSaidOfAnInvoiceThatIsAlsoOpenHasToBeTrue()
    {
        OUTBOX(outbox);
        QFETCH(qint64, paidCents);
        QFETCH(QString, gate);
        const DebtorId debtor = outbox.debtorWithEmail(u"Debtor 1"_s, u"d1@customer.example"_s);
        const InvoiceId other = outbox.invoice(debtor, u"2"_s, 5'000);
        outbox.mentioned = {other, 1, 0, euro(5'000), false};
        const MessageId id = outbox.message(u"1"_s, 12'100, Stage::Reminder1, debtor);
        if (paidCents > 0)
            outbox.payment(debtor, paidCents, {{other, euro(paidCents)}});
        QVERIFY(outbox.send());
        QCOMPARE(outbox.stateOf(id), gate.isEmpty() ? State::Sent : State::Withheld);
        if (!gate.isEmpty())
            QCOMPARE(gateCode(outbox.reasonsOf(id).front().gate), gate);
    }

    void aSenderThatDiedBesideItsLockStopsNobody_data()
    {
        addEngineColumn();
        QTest::addColumn<int>("before"); // How many died before it, each while it took over from the one before.
        for (const auto* engine : {"SQLite", "PostgreSQL"}) {
            QTest::addRow("%s: before it wrote its name", engine) << QString::fromLatin1(engine) << 0;
            QTest::addRow("%s: while it took over from another that had died", engine) << QString::fromLatin1(engine) << 1;
            QTest::addRow("%s: … and that one as well, and one before", engine) << QString::fromLatin1(engine) << 3;
        }
    }
    void aSenderThatDiedBesideItsLockStopsNobody()
    {
        OUTBOX(outbox);
        QFETCH(int, before);
        const MessageId id = outbox.message(u"1"_s);
        QString path = stateFolder() + u"/sender-"_s + BookQueries(outbox.book.database()).info().instanceId + u".lock"_s;
        QVERIFY(QDir().mkpath(stateFolder()));
        for (; before >= 0; --before) {
            QFile lock(path);
            QVERIFY(lock.open(QIODevice::WriteOnly)); // The last one stays empty: killed between making it and writing into it.
            if (before > 0) // As Qt writes it: process, program, computer; no process has such a number.
                lock.write("4194304\ntegoed\n" + QSysInfo::machineHostName().toLatin1() + '\n' + QSysInfo::machineUniqueId() + '\n' + QSysInfo::bootUniqueId() + '\n');
            path += u".rmlock"_s;
        }
        QVERIFY(outbox.send());
        QCOMPARE(outbox.stateOf(id), State::Sent);
    }

    void aSenderThatDiedLeavesNothingLostAndNothingDoubled_data()
    {
        addEngineColumn();
        QTest::addColumn<bool>("afterThePoint");
        for (const auto* engine : {"SQLite", "PostgreSQL"}) {
            QTest::addRow("%s: before the point of no return", engine) << QString::fromLatin1(engine) << false;
            QTest::addRow("%s: after it", engine) << QString::fromLatin1(engine) << true;
        }
    }
    void aSenderThatDiedLeavesNothingLostAndNothingDoubled()
    {
        OUTBOX(outbox);
        QFETCH(bool, afterThePoint);
        const MessageId id = outbox.message(u"1"_s);
        ScriptedTransport::Script dies;
        dies.dies = afterThePoint;
        if (!afterThePoint)
            dies.beforePoint = [] { throw ScriptedTransport::Died{}; };
        outbox.wire().script = {dies};
        QVERIFY_THROWS_EXCEPTION(ScriptedTransport::Died, static_cast<void>(outbox.send()));
        QCOMPARE(outbox.stateOf(id), afterThePoint ? State::Wire : State::Claimed);
        const auto report = outbox.send();
        QVERIFY(report);
        if (afterThePoint) {
            QCOMPARE(outbox.stateOf(id), State::Unknown);
            QCOMPARE(report->recovered.unknown, 1);
            REFUSED(resolveUnknown(outbox.sending, id, Settled::SendAgain), NotAllowed); // Too early.
            outbox.moving.advance(16 * 60);
            QVERIFY(resolveUnknown(outbox.sending, id, Settled::SendAgain));
            QCOMPARE(outbox.send()->sent, 1);
            QCOMPARE(outbox.wire().taken.front().id, outbox.wire().taken.back().id); // The same message under the same name.
        } else {
            QCOMPARE(report->recovered.requeued, 1);
            QCOMPARE(outbox.wire().taken.size(), 1U);
        }
        QCOMPARE(outbox.stateOf(id), State::Sent);
    }

    void anAcceptanceTheBookDidNotHearOfIsFoundInTheJournal_data() { addEngines(); }
    void anAcceptanceTheBookDidNotHearOfIsFoundInTheJournal()
    {
        OUTBOX(outbox);
        const MessageId id = outbox.message(u"1"_s);
        ScriptedTransport::Script dies;
        dies.dies = true;
        outbox.wire().script = {dies};
        std::int64_t owner = 0;
        {
            auto presence = SenderPresence::announce(outbox.book.database(), outbox.random);
            owner = (*presence)->owner();
            QVERIFY_THROWS_EXCEPTION(ScriptedTransport::Died, static_cast<void>(dispatchOutbox(outbox.sending, **presence, outbox.transports, {})));
        }
        const QString instance = BookQueries(outbox.book.database()).info().instanceId;
        auto journal = AcceptanceJournal::open(stateFolder() + u"/accepted-%1-%2.log"_s.arg(instance).arg(owner));
        QVERIFY(journal);
        const auto stored = MessageStore(outbox.book.database()).find(id);
        QVERIFY((*journal)->append({stored->data.uuid, stored->epoch, u"250 queued as ABC"_s}));
        const auto report = outbox.send();
        QVERIFY(report);
        QCOMPARE(report->recovered.sent, 1);
        QCOMPARE(report->recovered.unknown, 0);
        QCOMPARE(outbox.stateOf(id), State::Sent);
        QCOMPARE(MessageStore(outbox.book.database()).find(id)->sentEvidence, u"250 queued as ABC"_s);
    }

    void brakesHoldByDefault_data()
    {
        addEngineColumn();
        QTest::addColumn<QString>("limit");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("messages");
        QTest::addColumn<int>("sent");
        QTest::addColumn<QString>("stopped");
        for (const auto* engine : {"SQLite", "PostgreSQL"}) {
            const QString name = QString::fromLatin1(engine);
            QTest::addRow("%s: twenty a minute", engine) << name << QString() << QString() << 22 << 20 << u"per_minute"_s;
            QTest::addRow("%s: a lower cap a day", engine) << name << u"daily_emails"_s << u"3"_s << 5 << 3 << u"daily_emails"_s;
            QTest::addRow("%s: no limit a minute", engine) << name << u"per_minute"_s << u"0"_s << 22 << 22 << QString();
        }
    }
    void brakesHoldByDefault()
    {
        OUTBOX(outbox);
        QFETCH(QString, limit);
        QFETCH(QString, value);
        QFETCH(int, messages);
        if (!limit.isEmpty())
            QVERIFY(setLimit(outbox.sending, limit, value));
        for (int i = 0; i < messages; ++i)
            outbox.message(QString::number(i + 1));
        const auto report = outbox.send();
        QVERIFY(report);
        QTEST(report->sent, "sent");
        QTEST(report->stopped.join(u','), "stopped");
    }

    void theBreakerStopsAnAccount_data() { addEngines(); }
    void theBreakerStopsAnAccount()
    {
        OUTBOX(outbox);
        for (int i = 0; i < 8; ++i)
            outbox.message(QString::number(i + 1));
        for (int i = 0; i < 8; ++i)
            outbox.wire().script.push_back({Kind::FailedTemporary, Phase::Connect, u"refused"_s, 0, {}, {}, false});
        const auto report = outbox.send();
        QVERIFY(report);
        QCOMPARE(report->retried, 5); // Five in a row by default.
        QCOMPARE(AccountStore(outbox.book.database()).find(outbox.account)->stoppedReason, u"temporary_failures"_s);
        QCOMPARE(outbox.send()->retried, 0); // It pauses …
        outbox.wire().script.clear();
        outbox.moving.advance(31 * 60);      // … for half an hour.
        QCOMPARE(outbox.send()->sent, 8);
    }

    void aMessageCanBeTakenBackUntilItIsOnItsWay_data() { addEngines(); }
    void aMessageCanBeTakenBackUntilItIsOnItsWay()
    {
        OUTBOX(outbox);
        const MessageId early = outbox.message(u"1"_s);
        QCOMPARE(cancelMessages(outbox.sending, {early})->cancelled.size(), 1U);
        const MessageId late = outbox.message(u"2"_s);
        // While the body is on its way it can still be taken back: the last byte then is never written.
        outbox.wire().script = {{Kind::Sent, Phase::Done, {}, 250, {}, [&] { QCOMPARE(cancelMessages(outbox.sending, {late})->cancelled.size(), 1U); }, false}};
        QCOMPARE(outbox.send()->sent, 0);
        QCOMPARE(outbox.wire().taken.size(), 0U);
        QCOMPARE(outbox.stateOf(late), State::Cancelled);
        const MessageId gone = outbox.message(u"3"_s);
        QCOMPARE(outbox.send()->sent, 1);
        QCOMPARE(cancelMessages(outbox.sending, {gone})->tooLate.size(), 1U);
        QCOMPARE(outbox.stateOf(gone), State::Sent);
    }

    void whoWaitedForTheBookAsksTheGatesOfTheTimeItIs_data()
    {
        addEngineColumn();
        QTest::addColumn<qint64>("waited");
        QTest::addColumn<bool>("passes");
        for (const auto* engine : {"SQLite", "PostgreSQL"}) {
            const auto row = [&](const char* name, qint64 seconds, bool passes) {
                QTest::addRow("%s: %s", engine, name) << QString::fromLatin1(engine) << seconds << passes;
            };
            row("ten minutes", 600, true);
            row("until the next day", 24 * 3'600, false);
        }
    }
    void whoWaitedForTheBookAsksTheGatesOfTheTimeItIs()
    {
        OUTBOX(outbox);
        QFETCH(qint64, waited);
        QFETCH(bool, passes);
        const MessageId id = outbox.message(u"1"_s);
        const auto presence = SenderPresence::announce(outbox.book.database(), outbox.random);
        const auto claimed = claimMessage(outbox.sending, **presence, outbox.account, false);
        QVERIFY(claimed && claimed->message);
        const WaitingClock clock(outbox.moving, waited);
        BookSession session{outbox.book.database(), clock, outbox.random, u"ann"_s, &outbox.notifier};
        std::vector<GateReason> closed;
        QCOMPARE(passPointOfNoReturn(session, **presence, claimed->message->stored, closed), passes);
        QCOMPARE(outbox.stateOf(id), passes ? State::Wire : State::Claimed); // The passage is taken back with what was asked.
        if (!passes)
            QCOMPARE(gateCode(closed.front().gate), u"day_over"_s);
        else
            QVERIFY(closed.empty());
        // And who has lost the claim passes never, whatever the gates say.
        StoredMessage lost = claimed->message->stored;
        ++lost.epoch;
        QVERIFY(!passPointOfNoReturn(session, **presence, lost, closed));
        QVERIFY(closed.empty());
    }

    void aDayThatIsOverIsOfferedAgainNotSent_data() { addEngines(); }
    void aDayThatIsOverIsOfferedAgainNotSent()
    {
        OUTBOX(outbox);
        const MessageId id = outbox.message(u"1"_s);
        outbox.moving.advance(24 * 3'600);
        QCOMPARE(outbox.send()->sent, 0);
        QCOMPARE(outbox.stateOf(id), State::Missed);
    }
};

QTEST_GUILESS_MAIN(TestDispatch)
#include "test_dispatch.moc"
