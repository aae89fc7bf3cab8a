// A hold that comes after the approval: the sender asks again, at the claim and at the point of no return.
#include "core/usecases/escalation/holds.h"
#include "core/usecases/undo.h"
#include "tests/usecases/messages/outbox_fixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using namespace tegoed::test;

class TestHoldGate final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("XDG_STATE_HOME", qgetenv("TEGOED_SCRATCH") + "/state"); }

    void whatIsHeldStaysHere_data()
    {
        addEngineColumn();
        QTest::addColumn<QString>("held");
        for (const auto* engine : {"SQLite", "PostgreSQL"}) {
            for (const auto* held : {"debtor", "invoice", "book"})
                QTest::addRow("%s: %s", engine, held) << QString::fromLatin1(engine) << QString::fromLatin1(held);
        }
    }
    void whatIsHeldStaysHere()
    {
        OUTBOX(outbox);
        QFETCH(QString, held);
        const MessageId id = outbox.message(u"1"_s);
        NewHold hold{.reason = u"wait"_s};
        if (held == u"debtor")
            hold.debtor = MessageStore(outbox.book.database()).find(id)->data.debtor;
        else if (held == u"invoice")
            hold.invoice = outbox.lastInvoice;
        QVERIFY(setHold(outbox.session, hold));
        QCOMPARE(outbox.send()->sent, 0);
        QCOMPARE(outbox.stateOf(id), MessageState::Withheld);
        QCOMPARE(outbox.wire().taken.size(), std::size_t{0});
        QCOMPARE(outbox.reasonsOf(id).front().gate, Gate::Hold);
    }

    void aHoldThatIsOverOrTakenBackLetsItGo_data() { addEngines(); }
    void aHoldThatIsOverOrTakenBackLetsItGo()
    {
        OUTBOX(outbox);
        const MessageId id = outbox.message(u"1"_s);
        const auto set = setHold(outbox.session, {.reason = u"wait"_s});
        QVERIFY(undo(outbox.session, set->undo));
        QCOMPARE(outbox.send()->sent, 1);
        QCOMPARE(outbox.stateOf(id), MessageState::Sent);
    }
};

QTEST_GUILESS_MAIN(TestHoldGate)
#include "test_hold_gate.moc"
