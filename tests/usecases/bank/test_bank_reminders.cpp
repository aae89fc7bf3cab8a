// Money that comes in, and what it keeps from leaving (issue 6, must show 6).
#include "core/usecases/escalation/due.h"
#include "tests/usecases/bank/bank_fixture.h"
#include "tests/usecases/messages/outbox_fixture.h"

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Result<StatementImportResult> import(BookSession& session, const formats::FileRecord& file)
{
    NoProgress quietly;
    return importStatements(session, {file}, {}, quietly);
}

void make(OutboxFixture& outbox, MessageId id, bool isAutomatic)
{
    Statement(outbox.book.database(), u"UPDATE message SET is_automatic = ? WHERE id = ?"_s).bind(isAutomatic).bind(id).run();
}

} // namespace

class TestBankReminders final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("XDG_STATE_HOME", qgetenv("TEGOED_SCRATCH") + "/state"); }

    /// The money arrives between the approval and the sending.
    void whatIsPaidMeanwhileStaysHere_data() { addEngines(); }
    void whatIsPaidMeanwhileStaysHere()
    {
        OUTBOX(outbox);
        const MessageId paid = outbox.message(u"2026-0101"_s, 12'100), open = outbox.message(u"2026-0102"_s, 12'100);
        outbox.wire().script.push_back({}); // One leaves, whichever is first.
        QVERIFY(import(outbox.sending, statementFile({{12'100, u"2026-0101"_s, u"Debtor 2026-0101"_s, {}, {}, "2026-11-24"}}, u"a.xml"_s, "2026-11-24")));
        NoProgress quietly;
        QVERIFY(bookCertain(outbox.sending, quietly));
        QCOMPARE(outbox.send()->sent, 1);
        QCOMPARE(outbox.stateOf(paid), MessageState::Withheld);
        QCOMPARE(outbox.reasonsOf(paid).front().gate, Gate::Paid);
        QCOMPARE(outbox.stateOf(open), MessageState::Sent);
    }

    /// While its body is on its way, before the point of no return.
    void alsoInTheMiddleOfSending_data() { addEngines(); }
    void alsoInTheMiddleOfSending()
    {
        OUTBOX(outbox);
        const MessageId id = outbox.message(u"2026-0101"_s, 12'100);
        ScriptedTransport::Script step;
        step.beforePoint = [&] {
            auto other = outbox.book.database().another(Database::Mode::ReadWrite);
            BookSession session{**other, outbox.moving, outbox.random, u"kim"_s, nullptr};
            NoProgress quietly;
            TEGOED_ENSURE(import(session, statementFile({{12'100, u"2026-0101"_s, u"Debtor 2026-0101"_s, {}, {}, "2026-11-24"}}, u"a.xml"_s, "2026-11-24")).hasValue());
            TEGOED_ENSURE(bookCertain(session, quietly).hasValue());
        };
        outbox.wire().script.push_back(step);
        QCOMPARE(outbox.send()->sent, 0);
        QCOMPARE(outbox.stateOf(id), MessageState::Withheld);
        QVERIFY(outbox.wire().taken.empty());
    }

    /// D2: money nobody booked yet, but perhaps theirs.
    void unmatchedMoneyStopsTheAutomatic_data() { addEngines(); }
    void unmatchedMoneyStopsTheAutomatic()
    {
        OUTBOX(outbox);
        const MessageId theirs = outbox.message(u"2026-0101"_s, 12'100), other = outbox.message(u"2026-0102"_s, 12'100);
        make(outbox, theirs, true);
        make(outbox, other, true);
        QVERIFY(import(outbox.sending, statementFile({{5'000, u"alvast iets"_s, u"Debtor 2026-0101"_s, {}, {}, "2026-11-24"}}, u"a.xml"_s, "2026-11-24")));
        QCOMPARE(outbox.send()->sent, 1);
        QCOMPARE(outbox.stateOf(theirs), MessageState::Withheld);
        QCOMPARE(outbox.reasonsOf(theirs).front().gate, Gate::UnmatchedMoney);
        QCOMPARE(outbox.reasonsOf(theirs).front().arguments, QStringList{u"50.00"_s});
        QCOMPARE(outbox.stateOf(other), MessageState::Sent);
    }

    /// D3: five banking days old; none goes by itself, a person is warned.
    void oldBankDataStopsTheAutomatic_data() { addEngines(); }
    void oldBankDataStopsTheAutomatic()
    {
        OUTBOX(outbox);
        const MessageId byItself = outbox.message(u"2026-0101"_s, 12'100);
        make(outbox, byItself, true);
        const formats::FileRecord file = statementFile({{-100, u"kosten"_s, u"Bank"_s, {}, {}, "2026-11-18"}}, u"a.xml"_s, "2026-11-18");
        QVERIFY(import(outbox.sending, file)); // Five banking days before Wednesday 25 November.
        QCOMPARE(outbox.send()->sent, 0);
        QCOMPARE(outbox.stateOf(byItself), MessageState::Withheld);
        QCOMPARE(outbox.reasonsOf(byItself).front().gate, Gate::BankDataOld);
        QCOMPARE(outbox.reasonsOf(byItself).front().arguments, QStringList{u"2026-11-18"_s});
        // A person is warned; who has seen it, sends.
        const MessageId byHand = outbox.message(u"2026-0102"_s, 12'100);
        Statement(outbox.book.database(), QString(u"UPDATE message SET warnings = '[\"bank_data_old\"]' WHERE id = ?"_s)).bind(byHand).run();
        QCOMPARE(outbox.send()->sent, 1);
        QCOMPARE(outbox.stateOf(byHand), MessageState::Sent);
        const MessageId unseen = outbox.message(u"2026-0103"_s, 12'100);
        QCOMPARE(outbox.send()->sent, 0);
        QCOMPARE(outbox.stateOf(unseen), MessageState::Withheld);
        // With fresh data it goes.
        QVERIFY(import(outbox.sending, statementFile({{-100, u"kosten"_s, u"Bank"_s, {}, {}, "2026-11-24"}}, u"b.xml"_s, "2026-11-24")));
        const MessageId fresh = outbox.message(u"2026-0104"_s, 12'100);
        make(outbox, fresh, true);
        QCOMPARE(outbox.send()->sent, 1);
        QCOMPARE(outbox.stateOf(fresh), MessageState::Sent);
    }

    /// A reminder that left after the value date is told, for the correction.
    void aReminderThatCameTooLateIsTold_data() { addEngines(); }
    void aReminderThatCameTooLateIsTold()
    {
        OUTBOX(outbox);
        const MessageId id = outbox.message(u"2026-0101"_s, 12'100);
        QCOMPARE(outbox.send()->sent, 1);
        QVERIFY(import(outbox.sending, statementFile({{12'100, u"2026-0101"_s, u"Debtor 2026-0101"_s, {}, {}, "2026-11-23"}}, u"a.xml"_s, "2026-11-24")));
        NoProgress quietly;
        const auto booked = bookCertain(outbox.sending, quietly);
        QVERIFY(booked);
        QCOMPARE(booked->tooLate.size(), std::size_t(1));
        QCOMPARE(booked->tooLate.front().message, id);
    }
};

QTEST_GUILESS_MAIN(TestBankReminders)
#include "test_bank_reminders.moc"
