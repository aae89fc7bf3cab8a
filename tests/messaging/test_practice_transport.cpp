#include "core/messaging/practice_transport.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;

class TestPracticeTransport final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theInboxGetsTheVeryBytes();
    void aRefusalLeavesTheInboxEmpty();
    void aDryRunOnlyWritesDown();
    void certainlyNotAccepted();
};

void TestPracticeTransport::theInboxGetsTheVeryBytes()
{
    QList<FrozenMessage> inbox;
    PracticeTransport transport([&](const FrozenMessage& message) { inbox << message; });
    const FrozenMessage sent{"bytes \xff\0."_ba, u"id-1"_s, u"us@example.nl"_s, u"+31612345678"_s, {}};
    QList<qsizetype> inboxWhenAsked;
    const Outcome outcome = transport.deliver(sent, [&] { inboxWhenAsked << inbox.size(); return true; });
    QCOMPARE(outcome.kind, Outcome::Kind::Sent);
    QCOMPARE(outcome.providerId, u"id-1"_s);
    QCOMPARE(inboxWhenAsked, QList<qsizetype>{0}); // asked once, before anything arrived
    QCOMPARE(inbox.size(), 1);
    QCOMPARE(inbox[0].bytes, sent.bytes);
    QCOMPARE(inbox[0].recipient, sent.recipient);
}

void TestPracticeTransport::aRefusalLeavesTheInboxEmpty()
{
    int arrived = 0;
    PracticeTransport transport([&](const FrozenMessage&) { ++arrived; });
    const Outcome outcome = transport.deliver({}, [] { return false; });
    QCOMPARE(outcome.kind, Outcome::Kind::Withheld);
    QCOMPARE(outcome.phase, Outcome::Phase::PointOfNoReturn);
    QCOMPARE(arrived, 0);
}

void TestPracticeTransport::aDryRunOnlyWritesDown()
{
    QStringList report;
    ReportTransport transport([&](const FrozenMessage& message) { report << message.recipient; });
    int asked = 0;
    const Outcome outcome = transport.deliver({{}, {}, {}, u"zoe@example.nl"_s, {}}, [&] { ++asked; return true; });
    QCOMPARE(outcome.kind, Outcome::Kind::Withheld);
    QCOMPARE(outcome.reasonCode, u"dry_run"_s);
    QCOMPARE(asked, 0);
    QCOMPARE(report, QStringList{u"zoe@example.nl"_s});
}

void TestPracticeTransport::certainlyNotAccepted()
{
    using Kind = Outcome::Kind;
    for (const Kind kind : {Kind::FailedTemporary, Kind::FailedPermanent, Kind::Configuration, Kind::Withheld})
        QVERIFY(isCertainlyNotAccepted(kind));
    QVERIFY(!isCertainlyNotAccepted(Kind::Sent));
    QVERIFY(!isCertainlyNotAccepted(Kind::Unknown));
}

QTEST_GUILESS_MAIN(TestPracticeTransport)
#include "test_practice_transport.moc"
