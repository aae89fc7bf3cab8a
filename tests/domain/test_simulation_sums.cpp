// What a run of the rules over days comes down to; expected figures are counted by hand from the steps of days_7_15_30.
#include "core/domain/escalation/accrued_interest.h"
#include "core/domain/escalation/simulation_sums.h"
#include "tests/domain/escalation_book.h"

#include <QtTest>

using namespace tegoed;
using namespace tegoed::test;

namespace {

/// Due on Monday 1 March 2027, € 1,000: reminders on 8, 16 and 31 March, demand 8 April, final notice 26 April, hand-over 7 May.
SmallBook book(LegalTrack track = LegalTrack::NlB2b)
{
    return SmallBook::shipped(track, u"days_7_15_30"_s).invoice();
}

OpenChange paid(const char* on, std::int64_t cents, std::uint32_t invoice = 0)
{
    return {invoice, day(on).dayNumber(), -cents};
}

QuietDays quiet(const char* from, const char* until, bool stopsClock = false)
{
    return {0, day(from).dayNumber(), day(until).dayNumber(), stopsClock};
}

const LawPack& law()
{
    static const LawPack pack = [] {
        QFile file(QStringLiteral(TEGOED_SOURCE_DIR "/resources/law/rates.json"));
        TEGOED_ENSURE(file.open(QIODevice::ReadOnly));
        return *readLawPack(file.readAll()).pack;
    }();
    return pack;
}

SimulationSums sums(const SmallBook& of, const Simulation& simulation, bool claimsFromFirst = false)
{
    const auto run = simulate(of.facts, of.sequences, simulation);
    const auto result = sumsOf(of.facts, simulation, run, {law(), claimsFromFirst});
    TEGOED_ENSURE(result.hasValue());
    return *result;
}

} // namespace

class TestSimulationSums final : public QObject {
    Q_OBJECT

    static QStringList days(const SmallBook& of, const Simulation& simulation)
    {
        QStringList result;
        for (const SimulatedAction& one : simulate(of.facts, of.sequences, simulation))
            result << Date::fromDayNumber(one.day).toIso();
        return result;
    }

private Q_SLOTS:
    void daysOutOfTheSequence_data()
    {
        QTest::addColumn<QList<QuietDays>>("quiet");
        QTest::addColumn<QString>("firstStep");
        QTest::addRow("none") << QList<QuietDays>{} << u"2027-03-08"_s;
        QTest::addRow("agreed over before the step") << QList{quiet("2027-03-02", "2027-03-05")} << u"2027-03-08"_s;
        QTest::addRow("agreed up to and with Wednesday") << QList{quiet("2027-03-05", "2027-03-10")} << u"2027-03-11"_s;
        QTest::addRow("began before the days looked at") << QList{quiet("2026-01-01", "2027-03-08")} << u"2027-03-09"_s;
        QTest::addRow("begins after the step") << QList{quiet("2027-03-09", "2027-03-10")} << u"2027-03-08"_s;
        QTest::addRow("one inside another") << QList{quiet("2027-03-05", "2027-03-10"), quiet("2027-03-06", "2027-03-07")} << u"2027-03-11"_s;
    }
    void daysOutOfTheSequence()
    {
        QFETCH(QList<QuietDays>, quiet);
        const QStringList steps = days(book(), {day("2027-03-01"), 12, {}, {quiet.begin(), quiet.end()}});
        QVERIFY(!steps.isEmpty());
        QTEST(steps.front(), "firstStep");
    }

    void aDisputeLetsTheClockStandStill()
    {
        // Ten days, 5 up to and with 14 March: seven days after the due day is not the 8th but the 18th.
        SmallBook disputed = book();
        disputed.facts.pauses = {{day("2027-03-05").dayNumber(), day("2027-03-15").dayNumber()}};
        QCOMPARE(days(disputed, {day("2027-03-01"), 25, {}, {quiet("2027-03-05", "2027-03-14", true)}}).front(), u"2027-03-18"_s);
    }

    void whatBecomesOfLateInvoices_data()
    {
        QTest::addColumn<QString>("paidOn");
        QTest::addColumn<int>("late");
        QTest::addColumn<int>("asked");
        QTest::addColumn<int>("anyway");
        QTest::addColumn<int>("waiting");
        QTest::addColumn<int>("messages");
        QTest::addRow("paid on the due day") << u"2027-03-01"_s << 0 << 0 << 0 << 0 << 0;
        QTest::addRow("paid the day after") << u"2027-03-02"_s << 1 << 0 << 1 << 0 << 0;
        QTest::addRow("paid on the day of the first step") << u"2027-03-08"_s << 1 << 0 << 1 << 0 << 0;
        QTest::addRow("paid the day after the first step") << u"2027-03-09"_s << 1 << 1 << 0 << 0 << 1;
        QTest::addRow("paid after two") << u"2027-03-17"_s << 1 << 1 << 0 << 0 << 2;
        QTest::addRow("paid after the days looked at") << u"2027-04-05"_s << 1 << 1 << 0 << 0 << 3;
    }
    void whatBecomesOfLateInvoices()
    {
        QFETCH(QString, paidOn);
        const SimulationSums result = sums(book(), {day("2027-02-01"), 63, {paid(paidOn.toLatin1().constData(), 1000'00)}}); // To 4 April.
        QTEST(result.late, "late");
        QTEST(result.asked, "asked");
        QTEST(result.paidAnyway, "anyway");
        QTEST(result.waiting, "waiting");
        QTEST(result.messages, "messages");
        QCOMPARE(result.late, result.asked + result.paidAnyway + result.waiting);
    }

    void whatIsNotSettledInTheDaysLookedAtWaits()
    {
        // Seven days: late, and nothing was asked or settled yet; a part is not all, and what is taken back is open again.
        const auto waits = [](std::vector<OpenChange> changes) {
            const SimulationSums result = sums(book(), {day("2027-03-01"), 7, std::move(changes)});
            return std::tuple(result.late, result.paidAnyway, result.waiting);
        };
        QCOMPARE(waits({}), std::tuple(1, 0, 1));
        QCOMPARE(waits({paid("2027-03-03", 400'00)}), std::tuple(1, 0, 1));
        QCOMPARE(waits({paid("2027-03-03", 400'00), paid("2027-03-04", 600'00)}), std::tuple(1, 1, 0));
        QCOMPARE(waits({paid("2027-03-03", 1000'00), paid("2027-03-05", -1000'00)}), std::tuple(1, 0, 1));
    }

    void costsAreClaimedOnce_data()
    {
        QTest::addColumn<int>("track");
        QTest::addColumn<bool>("fromFirst");
        QTest::addColumn<qint64>("cents");
        const auto of = [](LegalTrack track) { return static_cast<int>(track); };
        QTest::addRow("Dutch business: 15 %% of 1,000") << of(LegalTrack::NlB2b) << false << qint64(150'00);
        QTest::addRow("Belgian business, its first late invoice: mentioned only") << of(LegalTrack::BeB2b) << false << qint64(0);
        QTest::addRow("Belgian business, claimed from the first: 40") << of(LegalTrack::BeB2b) << true << qint64(40'00);
        QTest::addRow("another law") << of(LegalTrack::Other) << true << qint64(0);
    }
    void costsAreClaimedOnce()
    {
        QFETCH(int, track);
        QFETCH(bool, fromFirst);
        SmallBook claiming = book(static_cast<LegalTrack>(track));
        Sequence sequence = claiming.sequences.front().sequence();
        int claims = 0;
        for (Step& step : sequence.steps)
            claims += step.claimsCosts = step.stage == Stage::Demand || step.stage == Stage::FinalNotice;
        QVERIFY(claims >= 2); // Two messages that claim.
        claiming.sequences = {ReadySequence(sequence)};
        QTEST(qint64(sums(claiming, {day("2027-03-01"), 120, {}}, fromFirst).costs.minorUnits()), "cents");
    }

    void interestThatHasRun_data()
    {
        QTest::addColumn<int>("track");
        QTest::addColumn<int>("flags");
        QTest::addColumn<QString>("issued");
        QTest::addColumn<qint64>("cents");
        const auto of = [](LegalTrack track) { return static_cast<int>(track); };
        const int agreed = InvoiceFacts::TermAgreed, clause = InvoiceFacts::HasClause, disputed = InvoiceFacts::Disputed;
        // € 1,000 due on 31 August 2026, seen on 1 December: 91 days of 365, at the rates of the second half of 2026.
        QTest::addRow("Dutch business, 10.40 %%") << of(LegalTrack::NlB2b) << agreed << u"2026-08-01"_s << qint64(25'93);
        QTest::addRow("Dutch consumer in default, 4 %%") << of(LegalTrack::NlB2c) << agreed << u"2026-08-01"_s << qint64(9'97);
        QTest::addRow("Dutch consumer, no notice of default") << of(LegalTrack::NlB2c) << 0 << u"2026-08-01"_s << qint64(0);
        QTest::addRow("Belgian business, 10.50 %%") << of(LegalTrack::BeB2b) << 0 << u"2026-08-01"_s << qint64(26'18);
        QTest::addRow("Belgian consumer, no first reminder") << of(LegalTrack::BeB2c) << clause << u"2026-08-01"_s << qint64(0);
        QTest::addRow("disputed") << of(LegalTrack::NlB2b) << (agreed | disputed) << u"2026-08-01"_s << qint64(0);
        QTest::addRow("another law") << of(LegalTrack::Other) << agreed << u"2026-08-01"_s << qint64(0);
    }
    void interestThatHasRun()
    {
        QFETCH(int, track);
        QFETCH(int, flags);
        QFETCH(QString, issued);
        SmallBook late = SmallBook::shipped(static_cast<LegalTrack>(track), u"days_7_15_30"_s).invoice("2026-08-31");
        late.last().flags = static_cast<std::uint16_t>(flags);
        late.last().issueDay = day(issued.toLatin1().constData()).dayNumber();
        const auto result = accruedInterest(law(), late.facts, day("2026-12-01"));
        QVERIFY(result);
        QTEST(qint64(result->interest.minorUnits()), "cents");
        QVERIFY(!result->missingFrom);
        QCOMPARE(accruedInterest(law(), late.facts, day("2026-08-31"))->interest.minorUnits(), 0);
    }

    void aDayWithoutARateGivesNoInterest()
    {
        const SmallBook late = SmallBook::shipped(LegalTrack::NlB2b, u"days_7_15_30"_s).invoice("2026-08-31");
        QCOMPARE(accruedInterest(law(), late.facts, day("2027-01-01"))->missingFrom, std::optional<Date>()); // The last day counted is 31 December.
        QCOMPARE(accruedInterest(law(), late.facts, day("2027-01-02"))->missingFrom, std::optional(day("2027-01-01")));
    }

    void theDifferenceSaysWhatWasPaidBefore()
    {
        // Paid on 10 March: on the 8th the first rules asked, on the 11th the second would have.
        const SmallBook before = book();
        Sequence later = before.sequences.front().sequence();
        later.steps.front().days = 10;
        const std::vector<ReadySequence> after{ReadySequence(later)};
        const auto lost = [&](std::vector<OpenChange> changes) {
            const Simulation simulation{day("2027-03-01"), 12, std::move(changes)};
            return paidBeforeStep(before.facts, simulation,
                                  difference(before.facts, before.sequences, simulate(before.facts, before.sequences, simulation), after,
                                             simulate(before.facts, after, simulation)));
        };
        QCOMPARE(lost({paid("2027-03-10", 1000'00)}), 1);
        QCOMPARE(lost({}), 0); // Later, not lost.
    }
};

QTEST_GUILESS_MAIN(TestSimulationSums)
#include "test_simulation_sums.moc"
