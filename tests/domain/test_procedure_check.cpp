// The own way of working, judged from days and messages that the test wrote down.
#include "core/domain/escalation/procedure_check.h"

#include <QtTest>

using namespace tegoed;

namespace {

std::int32_t day(const char* iso)
{
    return Date::fromIso(QString::fromLatin1(iso))->dayNumber();
}

ProcedureFinding topic(const ProcedureFacts& facts, ProcedureTopic wanted, int lateAfter = kLateContactDays)
{
    return judgeProcedure(facts, lateAfter).at(static_cast<std::size_t>(wanted));
}

} // namespace

class TestProcedureCheck final : public QObject {
    Q_OBJECT

    /// Each delay in days; -1 = waits and nobody wrote, since 1 November; -2 = paid without a message.
    static ProcedureFacts delays(const QList<int>& days)
    {
        ProcedureFacts facts;
        facts.today = Date(2026, 11, 25);
        for (const int delay : days) {
            ProcedureInvoice invoice{.due = day("2026-11-01"), .firstContact = {}, .isWaiting = delay == -1};
            if (delay >= 0)
                invoice.firstContact = invoice.due + delay;
            facts.invoices.push_back(invoice);
        }
        return facts;
    }

private Q_SLOTS:
    void theFirstContact_data()
    {
        QTest::addColumn<QList<int>>("days");
        QTest::addColumn<int>("median");
        QTest::addColumn<int>("late");
        QTest::addColumn<int>("of");
        QTest::addColumn<int>("verdict");
        const auto good = static_cast<int>(ProcedureVerdict::Good), attention = static_cast<int>(ProcedureVerdict::Attention),
                   nothing = static_cast<int>(ProcedureVerdict::NothingToJudge);
        QTest::addRow("no invoice") << QList<int>{} << -1 << 0 << 0 << nothing;
        QTest::addRow("paid without a message: not judged") << QList<int>{-2, -2} << -1 << 0 << 0 << nothing;
        QTest::addRow("three days is in order") << QList<int>{3, 1, 3} << 3 << 0 << 3 << good;
        QTest::addRow("four days is not") << QList<int>{4, 4, 1} << 4 << 0 << 3 << attention;
        QTest::addRow("of four the later middle one") << QList<int>{1, 2, 5, 6} << 5 << 0 << 4 << attention;
        QTest::addRow("seven days is not late, eight is") << QList<int>{1, 7, 8} << 7 << 1 << 3 << attention;
        QTest::addRow("one late of ten") << QList<int>{1, 1, 1, 1, 1, 1, 1, 1, 1, 9} << 1 << 1 << 10 << good;
        QTest::addRow("one late of nine") << QList<int>{1, 1, 1, 1, 1, 1, 1, 1, 9} << 1 << 1 << 9 << attention;
        QTest::addRow("nobody wrote") << QList<int>{-1, -1} << -1 << 2 << 2 << attention;
    }
    void theFirstContact()
    {
        QFETCH(QList<int>, days);
        const ProcedureFinding finding = topic(delays(days), ProcedureTopic::FirstContact);
        QTEST(finding.medianDays.value_or(-1), "median");
        QTEST(finding.count, "late");
        QTEST(finding.of, "of");
        QTEST(static_cast<int>(finding.verdict), "verdict");
    }

    void whoWaitsIsJudgedOnceItIsLate()
    {
        ProcedureFacts facts = delays({-1});
        facts.today = Date(2026, 11, 8); // Seven days.
        QCOMPARE(topic(facts, ProcedureTopic::FirstContact).of, 0);
        facts.today = Date(2026, 11, 9);
        QCOMPARE(topic(facts, ProcedureTopic::FirstContact).count, 1);
        QCOMPARE(topic(facts, ProcedureTopic::FirstContact, 8).of, 0);
    }

    void theHours_data()
    {
        QTest::addColumn<int>("channel");
        QTest::addColumn<QString>("on");
        QTest::addColumn<int>("minute");
        QTest::addColumn<int>("outside");
        const auto mail = static_cast<int>(Channel::Email), sms = static_cast<int>(Channel::Sms), letter = static_cast<int>(Channel::Letter);
        QTest::addRow("mail at 7:59") << mail << QStringLiteral("2026-11-25") << 479 << 1;
        QTest::addRow("mail at 8:00") << mail << QStringLiteral("2026-11-25") << 480 << 0;
        QTest::addRow("mail at 17:59") << mail << QStringLiteral("2026-11-25") << 1079 << 0;
        QTest::addRow("mail at 18:00") << mail << QStringLiteral("2026-11-25") << 1080 << 1;
        QTest::addRow("mail on Saturday") << mail << QStringLiteral("2026-11-21") << 600 << 1;
        QTest::addRow("mail on Christmas") << mail << QStringLiteral("2026-12-25") << 600 << 1;
        QTest::addRow("SMS at 8:30") << sms << QStringLiteral("2026-11-25") << 510 << 1;
        QTest::addRow("a letter at night") << letter << QStringLiteral("2026-11-25") << 10 << -1;
    }
    void theHours()
    {
        QFETCH(int, channel);
        QFETCH(QString, on);
        QFETCH(int, minute);
        QFETCH(int, outside);
        ProcedureFacts facts;
        facts.messages = {{static_cast<Channel>(channel), Date::fromIso(on)->dayNumber(), minute, false}};
        const ProcedureFinding finding = topic(facts, ProcedureTopic::Hours);
        QCOMPARE(finding.of, outside < 0 ? 0 : 1);
        QCOMPARE(finding.count, std::max(0, outside));
    }

    void sharesAreComparedExactlyAndRoundedForPeople()
    {
        ProcedureFacts facts;
        for (int i = 0; i < 42; ++i)
            facts.messages.push_back({Channel::Email, day("2026-11-25"), 600, i == 0}); // 2,38 %
        const ProcedureFinding bounced = topic(facts, ProcedureTopic::Bounces);
        QCOMPARE(bounced.percent(), 2);
        QCOMPARE(bounced.verdict, ProcedureVerdict::Attention);
        QCOMPARE(topic(facts, ProcedureTopic::Hours).verdict, ProcedureVerdict::Good);
        QCOMPARE(topic(facts, ProcedureTopic::Terms).verdict, ProcedureVerdict::NothingToJudge);
    }
};

QTEST_GUILESS_MAIN(TestProcedureCheck)
#include "test_procedure_check.moc"
