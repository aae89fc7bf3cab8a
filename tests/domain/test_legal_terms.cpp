// Terms, limitation, court fees and default as tables. Days of the week are named where they matter; the expected dates come from
// the calendar, not from the program.

#include "core/domain/law/legal_terms.h"
#include "tests/domain/law_pack_file.h"

#include <QTest>

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using How = Interruption::How;
using DefaultWhy = DefaultState::Why;
using TermWhy = TermVerdict::Why;

QString shown(const Result<LegalTerm>& term)
{
    return term ? QStringList{term->presumedReceived.toIso(), term->firstDay.toIso(), term->lastDay.toIso(), term->costsFrom.toIso()}.join(u' ')
                : u"error "_s + term.error().arguments.join(u' ');
}

} // namespace

class TestLegalTerms final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theDaysOfATerm_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("channel");
        QTest::addColumn<QString>("sent");
        QTest::addColumn<QString>("expected"); // Received, first day, last day, costs from.
        const auto row = [](const char* name, const QString& rule, const QString& channel, const QString& sent, const QString& expected) {
            QTest::newRow(name) << rule << channel << sent << expected;
        };
        // Netherlands, consumer: second day after posting, Sunday, Monday and holidays not counted.
        row("NL letter Monday", u"nl"_s, u"letter"_s, u"2026-06-08"_s, u"2026-06-10 2026-06-11 2026-06-24 2026-06-25"_s);
        row("NL letter Thursday", u"nl"_s, u"letter"_s, u"2026-06-11"_s, u"2026-06-13 2026-06-14 2026-06-27 2026-06-28"_s);
        row("NL letter Friday", u"nl"_s, u"letter"_s, u"2026-06-12"_s, u"2026-06-16 2026-06-17 2026-06-30 2026-07-01"_s);
        row("NL letter Saturday", u"nl"_s, u"letter"_s, u"2026-06-13"_s, u"2026-06-17 2026-06-18 2026-07-01 2026-07-02"_s);
        row("NL letter Sunday", u"nl"_s, u"letter"_s, u"2026-06-14"_s, u"2026-06-17 2026-06-18 2026-07-01 2026-07-02"_s);
        row("NL letter before Christmas", u"nl"_s, u"letter"_s, u"2026-12-24"_s, u"2026-12-30 2026-12-31 2027-01-13 2027-01-14"_s);
        row("NL letter over King's Day (Monday)", u"nl"_s, u"letter"_s, u"2026-04-25"_s, u"2026-04-29 2026-04-30 2026-05-13 2026-05-14"_s);
        row("NL letter over Ascension (Thursday)", u"nl"_s, u"letter"_s, u"2026-05-12"_s, u"2026-05-15 2026-05-16 2026-05-29 2026-05-30"_s);
        row("NL e-mail", u"nl"_s, u"email"_s, u"2026-06-12"_s, u"2026-06-12 2026-06-13 2026-06-26 2026-06-27"_s);
        row("NL e-mail over 29 February", u"nl"_s, u"email"_s, u"2028-02-20"_s, u"2028-02-20 2028-02-21 2028-03-05 2028-03-06"_s);
        row("NL SMS carries no term", u"nl"_s, u"sms"_s, u"2026-06-12"_s, u"error channel sms"_s);
        row("NL WhatsApp carries no term", u"nl"_s, u"whatsapp"_s, u"2026-06-12"_s, u"error channel whatsapp"_s);
        // Belgium, consumer: the third working day after posting is the first of the fourteen.
        row("BE letter Monday", u"be"_s, u"letter"_s, u"2026-03-02"_s, u"2026-03-05 2026-03-05 2026-03-18 2026-03-19"_s);
        row("BE letter Thursday: Saturday is no working day", u"be"_s, u"letter"_s, u"2026-03-05"_s, u"2026-03-10 2026-03-10 2026-03-23 2026-03-24"_s);
        row("BE letter over 21 July (Tuesday)", u"be"_s, u"letter"_s, u"2026-07-20"_s, u"2026-07-24 2026-07-24 2026-08-06 2026-08-07"_s);
        row("BE letter over 11 November (Wednesday)", u"be"_s, u"letter"_s, u"2026-11-10"_s, u"2026-11-16 2026-11-16 2026-11-29 2026-11-30"_s);
        row("BE e-mail", u"be"_s, u"email"_s, u"2026-03-02"_s, u"2026-03-02 2026-03-03 2026-03-16 2026-03-17"_s);
        row("BE e-mail on Saturday", u"be"_s, u"email"_s, u"2026-03-07"_s, u"2026-03-07 2026-03-08 2026-03-21 2026-03-22"_s);
        // Between businesses, nothing agreed: thirty days from the day after the invoice came.
        row("NL business e-mail", u"nl-b2b"_s, u"email"_s, u"2026-01-15"_s, u"2026-01-15 2026-01-16 2026-02-14 2026-02-15"_s);
        row("NL business letter Friday", u"nl-b2b"_s, u"letter"_s, u"2026-06-12"_s, u"2026-06-16 2026-06-17 2026-07-16 2026-07-17"_s);
        row("BE business letter", u"be-b2b"_s, u"letter"_s, u"2026-03-02"_s, u"2026-03-05 2026-03-06 2026-04-04 2026-04-05"_s);
    }
    void theDaysOfATerm()
    {
        QFETCH(QString, rule);
        QFETCH(QString, channel);
        QFETCH(QString, sent);
        QFETCH(QString, expected);
        const Channel way = *channelOf(channel);
        const Date on = *Date::fromIso(sent);
        if (rule == u"nl"_s)
            QCOMPARE(shown(dutchConsumerTerm(law(), way, on)), expected);
        else if (rule == u"be"_s)
            QCOMPARE(shown(belgianConsumerTerm(law(), way, on)), expected);
        else
            QCOMPARE(shown(businessTerm(law(), rule.left(2).toUpper(), way, on)), expected);
    }

    void proofOfReceiptGoesBeforeThePresumption()
    {
        QCOMPARE(shown(dutchConsumerTerm(law(), Channel::Letter, day("2026-06-08"), day("2026-06-15"))), u"2026-06-15 2026-06-16 2026-06-29 2026-06-30"_s);
        QVERIFY(!dutchConsumerTerm(law(), Channel::Letter, day("2026-06-08"), day("2026-06-07")));
    }

    void aTermIsAlwaysFourteenFullDays()
    {
        for (int i = 0; i < 800; ++i) {
            const Date sent = day("2026-01-01").plusDays(i);
            for (const Channel channel : {Channel::Email, Channel::Letter}) {
                const LegalTerm dutch = *dutchConsumerTerm(law(), channel, sent);
                QCOMPARE(daysBetween(dutch.presumedReceived, dutch.lastDay), 14);
                QCOMPARE(daysBetween(dutch.lastDay, dutch.costsFrom), 1);
                if (channel == Channel::Letter) // "With no delivery proof take posting + 16 or more days" (law.md).
                    QVERIFY(daysBetween(sent, dutch.lastDay) >= 16);
                const LegalTerm belgian = *belgianConsumerTerm(law(), channel, sent);
                QCOMPARE(daysBetween(belgian.firstDay, belgian.lastDay), 13);
                QVERIFY(belgian.firstDay > sent);
            }
        }
    }

    void aYearWithoutHolidaysKnownGivesNoTerm()
    {
        QVERIFY(!dutchConsumerTerm(law(), Channel::Letter, day("2101-03-01")));
        QVERIFY(!belgianConsumerTerm(law(), Channel::Letter, day("1999-03-01")));
    }

    void whichTermHoldsBetweenBusinesses_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<int>("agreed"); // −1 = nothing.
        QTest::addColumn<QString>("contract");
        QTest::addColumn<QString>("debtor");
        QTest::addColumn<int>("days");
        QTest::addColumn<TermWhy>("why");
        const auto row = [](const char* name, const QString& country, int agreed, const QString& contract, const QString& debtor, int days, TermWhy why) {
            QTest::newRow(name) << country << agreed << contract << debtor << days << why;
        };
        row("NL nothing agreed", u"NL"_s, -1, u"2026-01-01"_s, {}, 30, TermWhy::NothingAgreed);
        row("NL fourteen days", u"NL"_s, 14, u"2026-01-01"_s, {}, 14, TermWhy::AsAgreed);
        row("NL sixty days", u"NL"_s, 60, u"2026-01-01"_s, {}, 60, TermWhy::AsAgreed);
        row("NL ninety days need to be express", u"NL"_s, 90, u"2026-01-01"_s, {}, 90, TermWhy::NeedsExpress);
        row("NL large to small, thirty", u"NL"_s, 30, u"2026-01-01"_s, u"large"_s, 30, TermWhy::AsAgreed);
        row("NL large to small, thirty-one is void", u"NL"_s, 31, u"2026-01-01"_s, u"large"_s, 30, TermWhy::LargeToSme);
        row("NL large to small, old contract, law for it in force", u"NL"_s, 60, u"2022-06-30"_s, u"large"_s, 30, TermWhy::LargeToSme);
        row("NL public body", u"NL"_s, 45, u"2026-01-01"_s, u"public"_s, 30, TermWhy::PublicBody);
        row("BE sixty days", u"BE"_s, 60, u"2026-01-01"_s, {}, 60, TermWhy::AsAgreed);
        row("BE sixty-one counts as not written", u"BE"_s, 61, u"2026-01-01"_s, {}, 30, TermWhy::LongerThanLaw);
        row("BE nothing agreed", u"BE"_s, -1, u"2026-01-01"_s, {}, 30, TermWhy::NothingAgreed);
        row("BE public body", u"BE"_s, 31, u"2026-01-01"_s, u"public"_s, 30, TermWhy::PublicBody);
    }
    void whichTermHoldsBetweenBusinesses()
    {
        QFETCH(QString, country);
        QFETCH(int, agreed);
        QFETCH(QString, contract);
        QFETCH(QString, debtor);
        QFETCH(int, days);
        QFETCH(TermWhy, why);
        const AgreedTerm term{agreed < 0 ? std::optional<int>() : agreed, *Date::fromIso(contract), debtor == u"public"_s, debtor == u"large"_s};
        const TermVerdict verdict = *businessTermDays(law(), country, term, day("2026-11-25"));
        QCOMPARE(verdict.days, days);
        QVERIFY(verdict.why == why);
    }

    void limitation_data()
    {
        QTest::addColumn<LimitationKind>("kind");
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("interruptions"); // "notice 2026-01-01; …"
        QTest::addColumn<QString>("lastDay");
        const auto row = [](const char* name, LimitationKind kind, const QString& due, const QString& interruptions, const QString& lastDay) {
            QTest::newRow(name) << kind << due << interruptions << lastDay;
        };
        using enum LimitationKind;
        row("NL five years", DutchClaim, u"2026-03-31"_s, {}, u"2031-03-31"_s);
        row("NL due on 29 February", DutchClaim, u"2024-02-29"_s, {}, u"2029-02-28"_s);
        row("NL a notice begins five new years", DutchClaim, u"2022-01-10"_s, u"notice 2026-06-01"_s, u"2031-06-01"_s);
        row("NL a notice on the last day", DutchClaim, u"2021-11-25"_s, u"notice 2026-11-25"_s, u"2031-11-25"_s);
        row("NL a notice one day late", DutchClaim, u"2021-11-25"_s, u"notice 2026-11-26"_s, u"2026-11-25"_s);
        row("NL two notices", DutchClaim, u"2018-01-10"_s, u"notice 2022-06-01; notice 2026-06-01"_s, u"2031-06-01"_s);
        row("NL consumer sale two years", DutchConsumerSale, u"2026-03-31"_s, {}, u"2028-03-31"_s);
        row("NL consumer sale, part payment", DutchConsumerSale, u"2026-03-31"_s, u"acknowledged 2027-03-31"_s, u"2029-03-31"_s);
        row("NL judgment twenty years", DutchJudgment, u"2026-03-31"_s, {}, u"2046-03-31"_s);
        row("NL an early notice does not shorten a judgment", DutchJudgment, u"2026-03-31"_s, u"notice 2027-01-01"_s, u"2046-03-31"_s);
        row("BE ten years", BelgianClaim, u"2026-03-31"_s, {}, u"2036-03-31"_s);
        row("BE a letter does nothing", BelgianClaim, u"2026-03-31"_s, u"notice 2030-01-01"_s, u"2036-03-31"_s);
        row("BE acknowledgement", BelgianClaim, u"2026-03-31"_s, u"acknowledged 2030-01-01"_s, u"2040-01-01"_s);
        row("BE periodic", BelgianPeriodic, u"2026-03-31"_s, {}, u"2031-03-31"_s);
        row("BE consumer sale one year", BelgianConsumerSale, u"2026-03-31"_s, {}, u"2027-03-31"_s);
        row("BE formal notice adds a year near the end", BelgianPeriodic, u"2021-11-30"_s, u"formal 2026-11-01"_s, u"2027-11-01"_s);
        row("BE formal notice early adds nothing", BelgianPeriodic, u"2026-03-31"_s, u"formal 2027-01-01"_s, u"2031-03-31"_s);
        row("BE formal notice counts once", BelgianConsumerSale, u"2026-03-31"_s, u"formal 2027-03-01; formal 2028-02-01"_s, u"2028-03-01"_s);
    }
    void limitation()
    {
        QFETCH(LimitationKind, kind);
        QFETCH(QString, due);
        QFETCH(QString, interruptions);
        QFETCH(QString, lastDay);
        static const QHash<QString, How> kHow{{u"notice"_s, How::WrittenNotice}, {u"acknowledged"_s, How::Acknowledgement}, {u"formal"_s, How::FormalNotice}};
        std::vector<Interruption> acts;
        for (const QString& act : interruptions.split(u"; "_s, Qt::SkipEmptyParts))
            acts.push_back({*Date::fromIso(act.section(u' ', 1)), kHow[act.section(u' ', 0, 0)]});
        const Limitation found = limitationOf(kind, *Date::fromIso(due), acts);
        QCOMPARE(found.lastDay.toIso(), lastDay);
        QVERIFY(!found.basis.isEmpty());
        QCOMPARE(found.noticeInterrupts, kind == LimitationKind::DutchClaim || kind == LimitationKind::DutchConsumerSale || kind == LimitationKind::DutchJudgment);
    }

    void limitationWarnsSixThreeAndOneMonthBefore()
    {
        const Limitation found = limitationOf(LimitationKind::DutchClaim, day("2021-08-31"), {});
        QCOMPARE(found.warnOn.at(0).toIso(), u"2026-02-28"_s);
        QCOMPARE(found.warnOn.at(1).toIso(), u"2026-05-31"_s);
        QCOMPARE(found.warnOn.at(2).toIso(), u"2026-07-31"_s);
        QVERIFY(limitationState(found, day("2026-02-27")) == LimitationState::Far);
        QVERIFY(limitationState(found, day("2026-02-28")) == LimitationState::SixMonths);
        QVERIFY(limitationState(found, day("2026-05-31")) == LimitationState::ThreeMonths);
        QVERIFY(limitationState(found, day("2026-07-31")) == LimitationState::OneMonth);
        QVERIFY(limitationState(found, day("2026-08-31")) == LimitationState::OneMonth);
        QVERIFY(limitationState(found, day("2026-09-01")) == LimitationState::Passed);
    }

    void courtFees_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("claim");
        QTest::addColumn<bool>("company");
        QTest::addColumn<QString>("fee"); // Empty = not known here.
        const auto row = [](const char* name, int year, const QString& claim, bool company, const QString& fee) { QTest::newRow(name) << year << claim << company << fee; };
        row("up to and including 500", 2026, u"500.00"_s, true, u"139.00"_s);
        row("one cent more", 2026, u"500.01"_s, true, u"350.00"_s);
        row("nothing claimed", 2026, u"0.00"_s, true, u"139.00"_s);
        row("the limit of the cantonal judge", 2026, u"25000.00"_s, true, u"1504.00"_s);
        row("one cent above it", 2026, u"25000.01"_s, true, u"3083.00"_s);
        row("natural person above a million", 2026, u"1000000.01"_s, false, u"2803.00"_s);
        row("2025 was not confirmed", 2025, u"500.00"_s, true, {});
        row("2023 was not confirmed", 2023, u"500.00"_s, true, {});
        row("2027 is not known yet", 2027, u"500.00"_s, true, {});
        row("2022 above the limit", 2022, u"30000.00"_s, true, {});
    }
    void courtFees()
    {
        QFETCH(int, year);
        QFETCH(QString, claim);
        QFETCH(bool, company);
        QFETCH(QString, fee);
        const Result<CourtFee> found = courtFee(law(), year, *Money::fromDecimal(claim, Currency::euro()), company ? Claimant::LegalPerson : Claimant::NaturalPerson);
        QCOMPARE(found ? found->fee.toDecimal() : QString(), fee);
        if (!found)
            QVERIFY(found.error().code == Error::Code::NotFound);
    }

    void whenADebtorIsInDefault_data()
    {
        QTest::addColumn<LegalTrack>("track");
        QTest::addColumn<bool>("agreed");
        QTest::addColumn<QString>("noticeEnd");
        QTest::addColumn<QString>("today");
        QTest::addColumn<QString>("since"); // Empty = not in default.
        QTest::addColumn<DefaultWhy>("why");
        const auto row = [](const char* name, LegalTrack track, bool agreed, const QString& noticeEnd, const QString& today, const QString& since, DefaultWhy why) {
            QTest::newRow(name) << track << agreed << noticeEnd << today << since << why;
        };
        using enum LegalTrack; // Due on 2026-10-31.
        row("on the due date", NlB2c, true, {}, u"2026-10-31"_s, {}, DefaultWhy::NotDueYet);
        row("agreed term, the day after", NlB2c, true, {}, u"2026-11-01"_s, u"2026-11-01"_s, DefaultWhy::AgreedTermPassed);
        row("only printed, no notice, a month later", NlB2c, false, {}, u"2026-12-01"_s, {}, DefaultWhy::NoticeNeeded);
        row("only printed, notice runs", NlB2c, false, u"2026-11-20"_s, u"2026-11-20"_s, {}, DefaultWhy::NoticeTermRuns);
        row("only printed, notice passed", NlB2c, false, u"2026-11-20"_s, u"2026-11-21"_s, u"2026-11-21"_s, DefaultWhy::NoticeTermPassed);
        row("NL business, only printed", NlB2b, false, {}, u"2026-12-01"_s, {}, DefaultWhy::NoticeNeeded);
        row("BE consumer, only printed", BeB2c, false, {}, u"2026-12-01"_s, {}, DefaultWhy::NoticeNeeded);
        row("BE business needs no notice", BeB2b, false, {}, u"2026-11-01"_s, u"2026-11-01"_s, DefaultWhy::ByLaw);
        row("another country", Other, true, {}, u"2026-12-01"_s, {}, DefaultWhy::TrackUnknown);
    }
    void whenADebtorIsInDefault()
    {
        QFETCH(LegalTrack, track);
        QFETCH(bool, agreed);
        QFETCH(QString, noticeEnd);
        QFETCH(QString, today);
        QFETCH(QString, since);
        QFETCH(DefaultWhy, why);
        const DefaultState state = defaultOn({track, agreed, day("2026-10-31"), Date::fromIso(noticeEnd)}, *Date::fromIso(today));
        QCOMPARE(state.since ? state.since->toIso() : QString(), since);
        QVERIFY(state.why == why);
        QCOMPARE(state.inDefault(), !since.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLegalTerms)
#include "test_legal_terms.moc"
