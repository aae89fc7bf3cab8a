// How a total becomes parts with days: to the cent, never drifting, on working days, and what is refused.
#include "core/domain/plan/payment_plan.h"
#include "tests/domain/law_pack_file.h"

#include <QFile>
#include <QTest>

#include <random>

using namespace tegoed;
using namespace Qt::Literals::StringLiterals;

namespace {

Money euro(std::int64_t cents)
{
    return {cents, Currency::euro()};
}

Date day(const char* iso)
{
    const auto date = Date::fromIso(QString::fromLatin1(iso));
    TEGOED_ENSURE(date.has_value());
    return *date;
}

ScheduleQuestion equalParts(std::int64_t cents, int parts, const char* start = "2027-02-01")
{
    ScheduleQuestion question;
    question.total = euro(cents);
    question.parts = parts;
    question.start = day(start);
    return question;
}

ScheduleQuestion fixedParts(std::int64_t cents, std::int64_t each, const char* start = "2027-02-01")
{
    ScheduleQuestion question = equalParts(cents, 0, start);
    question.split = PlanSplit::FixedAmount;
    question.partAmount = euro(each);
    return question;
}

ScheduleQuestion byHand(std::int64_t cents, const std::vector<std::int64_t>& amounts)
{
    ScheduleQuestion question = equalParts(cents, 0);
    question.split = PlanSplit::ByHand;
    for (const std::int64_t amount : amounts)
        question.amounts.push_back(euro(amount));
    return question;
}

QStringList amountsOf(const Schedule& schedule)
{
    QStringList amounts;
    for (const Instalment& part : schedule.parts)
        amounts << part.amount.toDecimal();
    return amounts;
}

QStringList daysOf(const Schedule& schedule, bool counted)
{
    QStringList days;
    for (const Instalment& part : schedule.parts)
        days << (counted ? part.counted : part.due).toIso();
    return days;
}

QString refusalOf(const Result<Schedule>& made)
{
    if (made)
        return u"made"_s;
    return made.error().code == Error::Code::NotAllowed ? made.error().arguments.join(u' ')
                                                        : u"error %1 "_s.arg(static_cast<int>(made.error().code)) + made.error().arguments.join(u' ');
}

PlanItem item(std::int64_t id, std::int64_t cents)
{
    return {InvoiceId{id}, u"2026-%1"_s.arg(static_cast<qlonglong>(id), 4, 10, QChar(u'0')), euro(cents), false, false, {}};
}

PaymentPlan plan()
{
    PaymentPlan made;
    made.items = {item(123, 1000'00)};
    made.parts = makeSchedule(equalParts(1000'00, 3))->parts;
    return made;
}

// The oracle: the parts are dealt out cent by cent, the days by walking a calendar.

std::vector<std::int64_t> dealtOut(std::int64_t cents, int parts, bool restInFirst)
{
    std::vector<std::int64_t> heaps(static_cast<std::size_t>(parts), 0);
    std::int64_t left = cents;
    for (std::int64_t round = 1'000'000'000; round > 0; round /= 10) { // In coarse rounds first.
        while (left >= round * parts) {
            for (std::int64_t& heap : heaps)
                heap += round;
            left -= round * parts;
        }
    }
    for (; left > 0; --left)
        ++(restInFirst ? heaps.front() : heaps.back());
    return heaps;
}

std::pair<int, std::pair<int, int>> monthsOn(int year, int month, int dayOfMonth, int months)
{
    for (int i = 0; i < months; ++i) {
        if (++month == 13) {
            month = 1;
            ++year;
        }
    }
    const bool isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    const int lengths[] = {31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return {year, {month, std::min(dayOfMonth, lengths[month - 1])}};
}

} // namespace

class TestPlanSchedule final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasAskedIsRecognised_data();
    void whatWasAskedIsRecognised();
    void partsThatFollowNoRuleWereTyped();
    void amounts_data();
    void amounts();
    void monthsNeverDrift_data();
    void monthsNeverDrift();
    void daysAreWorkingDays_data();
    void daysAreWorkingDays();
    void whyADayWasMovedIsNamed();
    void partsByHandShowTheirDifference();
    void refusals_data();
    void refusals();
    void plansThatAreRefused_data();
    void plansThatAreRefused();
    void tenThousandRandomPlansSumExactly();
    void runningInterestIsThatOfTheParts();
    void aRateNobodyKnowsIsNotGuessed();
    void feasibility_data();
    void feasibility();
};

void TestPlanSchedule::amounts_data()
{
    QTest::addColumn<ScheduleQuestion>("question");
    QTest::addColumn<QString>("expected");
    QTest::newRow("1,000 in 3, the rest in the first") << equalParts(1000'00, 3) << u"333.34 333.33 333.33"_s;
    ScheduleQuestion last = equalParts(1000'00, 3);
    last.rest = RestIn::Last;
    QTest::newRow("1,000 in 3, the rest in the last") << last << u"333.33 333.33 333.34"_s;
    QTest::newRow("3,600 at 600 a month is six parts") << fixedParts(3600'00, 600'00) << u"600.00 600.00 600.00 600.00 600.00 600.00"_s;
    QTest::newRow("a fixed amount that does not divide: the rest first") << fixedParts(1000'00, 300'00) << u"100.00 300.00 300.00 300.00"_s;
    ScheduleQuestion fixedLast = fixedParts(1000'00, 300'00);
    fixedLast.rest = RestIn::Last;
    QTest::newRow("… or last") << fixedLast << u"300.00 300.00 300.00 100.00"_s;
    ScheduleQuestion cents = fixedParts(900'50, 300'00);
    cents.rest = RestIn::Last;
    QTest::newRow("a rest below a euro is no part of its own") << cents << u"300.00 300.00 300.50"_s;
    ScheduleQuestion euroRest = fixedParts(901'00, 300'00);
    euroRest.rest = RestIn::Last;
    QTest::newRow("a rest of one euro is") << euroRest << u"300.00 300.00 300.00 1.00"_s;
    ScheduleQuestion own = equalParts(1210'00, 4);
    own.firstAmount = euro(310'00);
    QTest::newRow("an own first part, the others equal") << own << u"310.00 300.00 300.00 300.00"_s;
    own.firstAmount = euro(200'00);
    QTest::newRow("… the rest in the first of the others") << own << u"200.00 336.68 336.66 336.66"_s;
    own.rest = RestIn::Last;
    QTest::newRow("… or in their last") << own << u"200.00 336.66 336.66 336.68"_s;
    ScheduleQuestion ownFixed = fixedParts(1000'00, 300'00);
    ownFixed.firstAmount = euro(400'00);
    QTest::newRow("an own first part, the others fixed") << ownFixed << u"400.00 300.00 300.00"_s;
    QTest::newRow("two cents more than divides") << equalParts(100'02, 4) << u"25.02 25.00 25.00 25.00"_s;
    QTest::newRow("the smallest plan there is") << equalParts(2'00, 2) << u"1.00 1.00"_s;
}

void TestPlanSchedule::amounts()
{
    QFETCH(ScheduleQuestion, question);
    QFETCH(QString, expected);
    const auto made = makeSchedule(question);
    QVERIFY2(made, qPrintable(refusalOf(made)));
    QCOMPARE(amountsOf(*made).join(u' '), expected);
    QVERIFY(made->closes());
    Money sum = euro(0);
    for (const Instalment& part : made->parts)
        sum += part.amount;
    QCOMPARE(sum, question.total);
}

void TestPlanSchedule::monthsNeverDrift_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<int>("parts");
    QTest::addColumn<QString>("counted");
    QTest::newRow("31 January in a leap year") << u"2028-01-31"_s << 4 << u"2028-01-31 2028-02-29 2028-03-31 2028-04-30"_s;
    QTest::newRow("31 January in another year") << u"2027-01-31"_s << 4 << u"2027-01-31 2027-02-28 2027-03-31 2027-04-30"_s;
    QTest::newRow("29 February comes back after a year") << u"2028-02-29"_s << 13
        << u"2028-02-29 2028-03-29 2028-04-29 2028-05-29 2028-06-29 2028-07-29 2028-08-29 2028-09-29 2028-10-29 2028-11-29 2028-12-29 2029-01-29 2029-02-28"_s;
    QTest::newRow("over the turn of the year") << u"2026-11-30"_s << 4 << u"2026-11-30 2026-12-30 2027-01-30 2027-02-28"_s;
}

void TestPlanSchedule::monthsNeverDrift()
{
    QFETCH(QString, start);
    QFETCH(int, parts);
    QFETCH(QString, counted);
    const auto made = makeSchedule(equalParts(1300'00, parts, qPrintable(start)));
    QVERIFY2(made, qPrintable(refusalOf(made)));
    QCOMPARE(daysOf(*made, true).join(u' '), counted);
}

void TestPlanSchedule::daysAreWorkingDays_data()
{
    QTest::addColumn<ScheduleQuestion>("question");
    QTest::addColumn<QString>("due");
    // ux.md 3.7: 1 January is a holiday and a Friday, so the part is asked on Monday the 4th; the next is counted from the start.
    QTest::newRow("1 January") << equalParts(1210'00, 4, "2026-12-01") << u"2026-12-01 2027-01-04 2027-02-01 2027-03-01"_s;
    ScheduleQuestion weekly = equalParts(400'00, 4, "2027-03-22");
    weekly.rhythm = PlanRhythm::Weekly;
    QTest::newRow("every week over Easter Monday") << weekly << u"2027-03-22 2027-03-30 2027-04-05 2027-04-12"_s;
    weekly.rhythm = PlanRhythm::EveryTwoWeeks;
    QTest::newRow("every two weeks") << weekly << u"2027-03-22 2027-04-05 2027-04-19 2027-05-03"_s;
    ScheduleQuestion belgian = equalParts(300'00, 3, "2027-05-05");
    QTest::newRow("5 May in the Netherlands") << belgian << u"2027-05-07 2027-06-07 2027-07-05"_s; // The 6th is Ascension.
    belgian.calendar = WorkCalendar::Belgium;
    QTest::newRow("5 May in Belgium") << belgian << u"2027-05-05 2027-06-07 2027-07-05"_s;
    ScheduleQuestion own = equalParts(300'00, 3);
    own.rhythm = PlanRhythm::OwnDates;
    own.ownDates = {day("2027-01-15"), day("2027-02-20"), day("2027-06-01")};
    QTest::newRow("own dates") << own << u"2027-01-15 2027-02-22 2027-06-01"_s;
}

void TestPlanSchedule::daysAreWorkingDays()
{
    QFETCH(ScheduleQuestion, question);
    QFETCH(QString, due);
    const auto made = makeSchedule(question);
    QVERIFY2(made, qPrintable(refusalOf(made)));
    QCOMPARE(daysOf(*made, false).join(u' '), due);
}

void TestPlanSchedule::whyADayWasMovedIsNamed()
{
    const auto made = makeSchedule(equalParts(300'00, 3, "2026-12-25"));
    QVERIFY(made);
    // Friday is Christmas, Saturday the second day of it, then Sunday.
    const std::vector<DayOff> expected{{day("2026-12-25"), HolidayName::Christmas},
                                       {day("2026-12-26"), HolidayName::SecondChristmasDay},
                                       {day("2026-12-27"), std::nullopt}};
    QVERIFY(made->parts.front().moved == expected);
    QCOMPARE(made->parts.front().due, day("2026-12-28"));
    QVERIFY(made->parts[1].moved.empty()); // 25 January is a Monday.
}

void TestPlanSchedule::partsByHandShowTheirDifference()
{
    const auto less = makeSchedule(byHand(1000'00, {300'00, 300'00, 300'00}));
    QVERIFY(less);
    QVERIFY(!less->closes());
    QCOMPARE(less->difference, euro(100'00));
    const auto more = makeSchedule(byHand(1000'00, {600'00, 600'00}));
    QVERIFY(more);
    QCOMPARE(more->difference, euro(-200'00));
    const auto closes = makeSchedule(byHand(1000'00, {600'00, 400'00}));
    QVERIFY(closes);
    QVERIFY(closes->closes());
}

void TestPlanSchedule::refusals_data()
{
    QTest::addColumn<ScheduleQuestion>("question");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("nothing to pay") << equalParts(0, 3) << u"plan_total 0.00"_s;
    QTest::newRow("less than nothing") << equalParts(-100'00, 3) << u"plan_total -100.00"_s;
    ScheduleQuestion dollars = equalParts(1000'00, 3);
    dollars.total = Money(1000'00, *Currency::fromCode(u"USD"));
    QTest::newRow("another currency") << dollars << u"plan_currency USD"_s;
    QTest::newRow("one part is no plan") << equalParts(1000'00, 1) << u"plan_too_few_parts 1 2"_s;
    QTest::newRow("no parts") << equalParts(1000'00, 0) << u"plan_too_few_parts 0 2"_s;
    QTest::newRow("600 parts") << equalParts(6000'00, 600) << u"plan_too_many_parts 600 360"_s;
    QTest::newRow("600 parts of a fixed amount") << fixedParts(6000'00, 10'00) << u"plan_too_many_parts 600 360"_s;
    QTest::newRow("parts of one cent") << equalParts(12, 12) << u"plan_part_too_small 1 0.01 1.00"_s;
    QTest::newRow("a fixed amount of zero") << fixedParts(1000'00, 0) << u"plan_part_not_positive 1 0.00"_s;
    QTest::newRow("a negative fixed amount") << fixedParts(1000'00, -50'00) << u"plan_part_not_positive 1 -50.00"_s;
    QTest::newRow("a fixed amount above the total") << fixedParts(1000'00, 1200'00) << u"plan_too_few_parts 1 2"_s;
    QTest::newRow("a part by hand of zero") << byHand(1000'00, {1000'00, 0}) << u"plan_part_not_positive 2 0.00"_s;
    QTest::newRow("a negative part by hand") << byHand(1000'00, {1100'00, -100'00}) << u"plan_part_not_positive 2 -100.00"_s;
    QTest::newRow("no parts by hand") << byHand(1000'00, {}) << u"plan_too_few_parts 0 2"_s;
    ScheduleQuestion first = equalParts(1000'00, 3);
    first.firstAmount = euro(1000'00);
    QTest::newRow("a first part that leaves nothing") << first << u"plan_first_too_large 1000.00 1000.00"_s;
    first.firstAmount = euro(0);
    QTest::newRow("a first part of zero") << first << u"plan_part_not_positive 1 0.00"_s;
    QTest::newRow("exactly thirty years") << equalParts(360'000'00, 360) << u"made"_s;
    ScheduleQuestion own = equalParts(300'00, 2);
    own.rhythm = PlanRhythm::OwnDates;
    own.ownDates = {day("2027-01-15")};
    QTest::newRow("one date for two parts") << own << u"plan_dates_count 1 2"_s;
    own.ownDates = {day("2027-02-15"), day("2027-02-15")};
    QTest::newRow("the same date twice") << own << u"plan_dates_order 2027-02-15 2027-02-15"_s;
    own.ownDates = {day("2027-02-15"), day("2057-02-16")};
    QTest::newRow("longer than thirty years") << own << u"plan_too_long 2057-02-16 30"_s;
    own.ownDates = {day("2027-02-15"), day("2057-02-15")};
    QTest::newRow("thirty years to the day") << own << u"made"_s;
    QTest::newRow("a year no calendar knows") << equalParts(1000'00, 3, "2090-01-01")
                                              << u"error %1 2090-01-01"_s.arg(static_cast<int>(Error::Code::InvalidDate));
}

void TestPlanSchedule::refusals()
{
    QFETCH(ScheduleQuestion, question);
    QFETCH(QString, refusal);
    QCOMPARE(refusalOf(makeSchedule(question)), refusal);
}

void TestPlanSchedule::plansThatAreRefused_data()
{
    QTest::addColumn<PaymentPlan>("made");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("a good one") << plan() << QString();
    PaymentPlan bad = plan();
    bad.parts.back().amount = euro(300'00);
    QTest::newRow("parts that do not add up") << bad << u"plan_not_closing 966.67 1000.00 33.33"_s;
    bad = plan();
    bad.costs = euro(40'00);
    QTest::newRow("chosen costs that are in no part") << bad << u"plan_not_closing 1000.00 1040.00 40.00"_s;
    bad = plan();
    bad.parts[1].amount = euro(0);
    QTest::newRow("a part of zero") << bad << u"plan_part_not_positive 2 0.00"_s;
    bad = plan();
    bad.parts[1].amount = euro(-1);
    QTest::newRow("a negative part") << bad << u"plan_part_not_positive 2 -0.01"_s;
    bad = plan();
    bad.items.push_back(item(124, 0));
    QTest::newRow("a paid invoice") << bad << u"plan_paid 2026-0124"_s;
    bad = plan();
    bad.items.push_back(item(123, 10'00));
    QTest::newRow("an invoice twice") << bad << u"plan_twice 2026-0123"_s;
    bad = plan();
    bad.items.front().open = Money(1000'00, *Currency::fromCode(u"GBP"));
    QTest::newRow("a foreign-currency invoice") << bad << u"plan_currency GBP"_s;
    bad = plan();
    bad.items.front().isCreditNote = true;
    QTest::newRow("a credit note") << bad << u"plan_credit_note 2026-0123"_s;
    bad = plan();
    bad.items.front().isWrittenOff = true;
    QTest::newRow("written off") << bad << u"plan_written_off 2026-0123"_s;
    bad = plan();
    bad.items.front().otherPlan = u"R-2026-07"_s;
    QTest::newRow("a second plan for the same invoice") << bad << u"plan_other 2026-0123 R-2026-07"_s;
    bad = plan();
    bad.items.clear();
    QTest::newRow("no invoice") << bad << u"invoices"_s;
    bad = plan();
    bad.interest = euro(-1);
    QTest::newRow("negative interest") << bad << u"plan_negative_claim -0.01"_s;
    bad = plan();
    bad.terms.graceDays = 61;
    QTest::newRow("a grace of two months") << bad << u"plan_terms grace 61 60"_s;
    bad = plan();
    bad.parts = makeSchedule(equalParts(1000'00, 3, "2026-11-02"))->parts;
    QTest::newRow("a first day in the past") << bad << u"plan_starts_past 2026-11-02"_s;
    bad = plan();
    bad.parts.clear();
    QTest::newRow("no parts") << bad << u"plan_too_few_parts 0 2"_s;
}

void TestPlanSchedule::plansThatAreRefused()
{
    QFETCH(PaymentPlan, made);
    QFETCH(QString, refusal);
    const auto checked = checkPlan(made, day("2026-11-26"));
    QCOMPARE(checked ? QString() : checked.error().arguments.join(u' '), refusal);
}

void TestPlanSchedule::tenThousandRandomPlansSumExactly()
{
    std::mt19937 random(5); // NOLINT: the same plans every time
    const auto upTo = [&](std::int64_t most) { return std::uniform_int_distribution<std::int64_t>(0, most)(random); };
    int made = 0;
    for (int i = 0; i < 10'000; ++i) {
        const int parts = 2 + static_cast<int>(upTo(58));
        const std::int64_t cents = parts * 100 + upTo(5'000'000'00);
        const bool restInFirst = upTo(1) == 0;
        const Date start = day("2024-01-01").plusDays(static_cast<int>(upTo(3000)));
        ScheduleQuestion question;
        question.total = euro(cents);
        question.parts = parts;
        question.rest = restInFirst ? RestIn::First : RestIn::Last;
        question.start = start;
        question.calendar = upTo(1) == 0 ? WorkCalendar::Netherlands : WorkCalendar::Belgium;
        const bool isFixed = upTo(2) == 0;
        if (isFixed) {
            question.split = PlanSplit::FixedAmount;
            question.partAmount = euro(cents / parts);
        }
        const auto schedule = makeSchedule(question);
        QVERIFY2(schedule, qPrintable(refusalOf(schedule)));
        ++made;

        std::int64_t sum = 0;
        for (const Instalment& part : schedule->parts)
            sum += part.amount.minorUnits();
        QCOMPARE(sum, cents);
        if (!isFixed) {
            const auto expected = dealtOut(cents, parts, restInFirst);
            QCOMPARE(schedule->parts.size(), expected.size());
            for (std::size_t k = 0; k < expected.size(); ++k)
                QCOMPARE(schedule->parts[k].amount.minorUnits(), expected[k]);
        } else {
            int others = 0; // All but one are the amount asked for.
            for (const Instalment& part : schedule->parts)
                others += part.amount == *question.partAmount ? 0 : 1;
            QVERIFY(others <= 1);
        }
        for (std::size_t k = 0; k < schedule->parts.size(); ++k) {
            const Instalment& part = schedule->parts[k];
            const auto [year, rest] = monthsOn(start.year(), start.month(), start.day(), static_cast<int>(k));
            QCOMPARE(part.counted, Date(year, rest.first, rest.second));
            Date walked = part.counted;
            while (!*isWorkingDay(question.calendar, walked))
                walked = walked.plusDays(1);
            QCOMPARE(part.due, walked);
            QCOMPARE(static_cast<int>(part.moved.size()), daysBetween(part.counted, part.due));
        }
    }
    QCOMPARE(made, 10'000);
}

void TestPlanSchedule::runningInterestIsThatOfTheParts()
{
    // € 1,000 and € 100 of costs in 11 parts of 100 a month, 6 % from 1 February: the first part pays the costs. By hand, each
    // stretch of days on what is left, rounded once: the days between are 28 31 30 31 31 30 31 31 30 33 (the 1st of May, June … moved).
    const LawPack pack{LawTables()};
    ScheduleQuestion question = equalParts(1100'00, 11);
    const auto schedule = makeSchedule(question);
    QVERIFY(schedule);
    const auto answer = interestDuringPlan(pack, {{euro(1000'00), std::vector<AgreedRate>{{day("2020-01-01"), YearlyRate{60'000}}}}}, euro(100'00),
                                           schedule->parts, day("2027-02-01"));
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().arguments.join(u' ')));
    std::int64_t expected = 0, left = 1000'00;
    Date from = day("2027-02-01");
    for (std::size_t k = 0; k < schedule->parts.size(); ++k) {
        const std::int64_t days = daysBetween(from, schedule->parts[k].due);
        expected += (left * 6 * days * 2 + 36'500) / (2 * 36'500); // Half up.
        from = schedule->parts[k].due;
        if (k > 0)
            left -= 100'00;
    }
    QCOMPARE(answer->interest->minorUnits(), expected);
    QVERIFY(expected > 25'00 && expected < 30'00); // About 5.5 months of 1,000 at 6 %.
}

void TestPlanSchedule::aRateNobodyKnowsIsNotGuessed()
{
    const LawPack& pack = tegoed::test::law(); // Its rates end in 2026.
    const auto schedule = makeSchedule(equalParts(1000'00, 3));
    const auto answer = interestDuringPlan(pack, {{euro(1000'00), RateTable::NlStatutory}}, euro(0), schedule->parts, day("2027-02-01"));
    QVERIFY(answer);
    QVERIFY(!answer->interest);
    QVERIFY(answer->missing);
}

void TestPlanSchedule::feasibility_data()
{
    QTest::addColumn<ScheduleQuestion>("question");
    QTest::addColumn<QList<qint64>>("months");
    QTest::addColumn<QString>("median");
    QTest::addColumn<bool>("isAbove");
    QTest::addColumn<int>("length");
    QTest::addColumn<bool>("isLong");
    QTest::newRow("never paid anything") << equalParts(900'00, 3) << QList<qint64>{} << QString() << false << 2 << false;
    QTest::newRow("exactly one and a half times") << equalParts(900'00, 3) << QList<qint64>{200'00} << u"200.00"_s << false << 2 << false;
    QTest::newRow("one cent more") << equalParts(900'01, 3) << QList<qint64>{200'00, 500'00, 100'00} << u"200.00"_s << true << 2 << false;
    QTest::newRow("between two months") << equalParts(900'00, 3) << QList<qint64>{100'00, 299'99} << u"200.00"_s << true << 2 << false;
    QTest::newRow("a year") << equalParts(1300'00, 13) << QList<qint64>{} << QString() << false << 12 << false;
    QTest::newRow("more than a year") << equalParts(1400'00, 14) << QList<qint64>{} << QString() << false << 13 << true;
}

void TestPlanSchedule::feasibility()
{
    QFETCH(ScheduleQuestion, question);
    QFETCH(QList<qint64>, months);
    QFETCH(QString, median);
    QFETCH(bool, isAbove);
    QFETCH(int, length);
    QFETCH(bool, isLong);
    FeasibilityFacts facts;
    for (const qint64 cents : months)
        facts.monthlyPayments.push_back(euro(cents));
    facts.plansBefore = 2;
    facts.plansKept = 1;
    const auto schedule = makeSchedule(question);
    QVERIFY(schedule);
    const Feasibility found = feasibilityOf(schedule->parts, facts);
    QCOMPARE(found.medianMonth ? found.medianMonth->toDecimal() : QString(), median);
    QCOMPARE(found.isAboveMedian, isAbove);
    QCOMPARE(found.months, length);
    QCOMPARE(found.isLong, isLong);
    QCOMPARE(found.plansKept, 1);
}

void TestPlanSchedule::whatWasAskedIsRecognised_data()
{
    QTest::addColumn<ScheduleQuestion>("question");
    QTest::addColumn<int>("split");
    QTest::addColumn<int>("rhythm");
    const auto row = [](const char* name, ScheduleQuestion question, auto&& change) {
        change(question);
        QTest::newRow(name) << question << int(question.split) << int(question.rhythm);
    };
    row("equal, rest in the first", equalParts(1000'00, 3), [](ScheduleQuestion&) {});
    row("equal, rest in the last", equalParts(1000'00, 3), [](ScheduleQuestion& q) { q.rest = RestIn::Last; });
    row("equal from the end of January", equalParts(1000'00, 4, "2027-01-31"), [](ScheduleQuestion&) {});
    row("with an own first part", equalParts(1210'00, 4), [](ScheduleQuestion& q) { q.firstAmount = euro(310'00); });
    row("a fixed amount, what is left first", fixedParts(1000'00, 300'00), [](ScheduleQuestion&) {});
    row("a fixed amount, what is left last", fixedParts(1000'00, 300'00), [](ScheduleQuestion& q) { q.rest = RestIn::Last; });
    row("every week", equalParts(700'00, 7), [](ScheduleQuestion& q) { q.rhythm = PlanRhythm::Weekly; });
    row("every two weeks", equalParts(700'00, 7), [](ScheduleQuestion& q) { q.rhythm = PlanRhythm::EveryTwoWeeks; });
    row("own days", equalParts(600'00, 3), [](ScheduleQuestion& q) {
        q.rhythm = PlanRhythm::OwnDates;
        q.ownDates = {day("2027-02-01"), day("2027-02-20"), day("2027-05-03")};
    });
}

void TestPlanSchedule::whatWasAskedIsRecognised()
{
    QFETCH(ScheduleQuestion, question);
    QFETCH(int, split);
    QFETCH(int, rhythm);
    const auto parts = makeSchedule(question);
    QVERIFY(parts);
    ScheduleQuestion found = questionOf(parts->parts, question.calendar);
    QCOMPARE(int(found.split), split);
    QCOMPARE(int(found.rhythm), rhythm);
    found.total = question.total;
    const auto again = makeSchedule(found);
    QVERIFY(again);
    QVERIFY(again->parts == parts->parts);
}

void TestPlanSchedule::partsThatFollowNoRuleWereTyped()
{
    const auto parts = makeSchedule(byHand(1000'00, {100'00, 650'00, 200'00, 50'00}));
    QVERIFY(parts);
    const ScheduleQuestion found = questionOf(parts->parts, WorkCalendar::Netherlands);
    QCOMPARE(found.split, PlanSplit::ByHand);
    QVERIFY(found.amounts == std::vector<Money>({euro(100'00), euro(650'00), euro(200'00), euro(50'00)}));
    QVERIFY(questionOf({}, WorkCalendar::Netherlands).amounts.empty());
}

QTEST_APPLESS_MAIN(TestPlanSchedule)
#include "test_plan_schedule.moc"
