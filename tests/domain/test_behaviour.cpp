// How a debtor pays, in whole numbers: worked examples, edges, and a naive second way on random payments.
#include "core/domain/behaviour/best_moment.h"
#include "core/domain/behaviour/payer_class.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>
#include <set>

using namespace tegoed;
using namespace Qt::Literals::StringLiterals;

namespace {

Date day(const char* iso)
{
    const auto date = Date::fromIso(QString::fromLatin1(iso));
    TEGOED_ENSURE(date.has_value());
    return *date;
}

/// Due on the first of successive months from January 2025, paid so many days later; € 100 each.
std::vector<PaidInvoice> paidAt(const std::vector<int>& delays)
{
    std::vector<PaidInvoice> paid;
    for (std::size_t i = 0; i < delays.size(); ++i) {
        const std::int32_t due = day("2025-01-01").plusMonths(static_cast<int>(i)).dayNumber();
        paid.push_back({InvoiceId{static_cast<std::int64_t>(i) + 1}, due, due + delays[i], 100'00});
    }
    return paid;
}

std::vector<PaidInvoice> paidOn(const QStringList& days)
{
    std::vector<PaidInvoice> paid;
    for (const QString& iso : days) {
        const std::int32_t on = day(qPrintable(iso)).dayNumber();
        paid.push_back({InvoiceId{static_cast<std::int64_t>(paid.size()) + 1}, on - 3, on, 100'00});
    }
    return paid;
}

QString usual(const BehaviourFacts& facts)
{
    return facts.usualPayDay ? u"on the %1, %2 of %3"_s.arg(facts.usualPayDay->dayOfMonth).arg(facts.usualPayDay->payments).arg(facts.usualPayDay->of)
                             : u"none"_s;
}

QString textOf(const std::vector<BehaviourReason>& facts)
{
    QStringList all;
    for (const BehaviourReason& fact : facts)
        all << (QStringList{fact.code} + fact.arguments).join(u' ');
    return all.join(u", "_s);
}

} // namespace

class TestBehaviour final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theBestMomentIsWhereMostAreReached_data();
    void theBestMomentIsWhereMostAreReached();
    void workedExample();
    void nothingPaidSaysNothing();
    void weightedByAmount();
    void otherCurrenciesHaveNoWeight();
    void openOverdueCountsAtItsAge();
    void trend_data();
    void trend();
    void usualPayDay_data();
    void usualPayDay();
    void expected_data();
    void expected();
    void classOnlyForLegalPersons_data();
    void classOnlyForLegalPersons();
    void classes_data();
    void classes();
    void bestPayers();
    void prepayment_data();
    void prepayment();
    void randomPaymentsAgainstANaiveWay();
};

void TestBehaviour::workedExample()
{
    const BehaviourFacts facts = behaviourOf(paidAt({2, -1, 10, 33}));
    QCOMPARE(facts.paidInvoices, 4);
    QCOMPARE(*facts.meanLate, 110);       // 11.0
    QCOMPARE(*facts.medianLate, 60);      // 6.0
    QCOMPARE(*facts.onTimePermille, 250); // 25 %
    QVERIFY(!facts.trend);
    QVERIFY(!facts.usualPayDay);
}

void TestBehaviour::nothingPaidSaysNothing()
{
    const BehaviourFacts facts = behaviourOf({});
    QCOMPARE(facts.paidInvoices, 0);
    QVERIFY(!facts.meanLate && !facts.medianLate && !facts.weightedLate && !facts.onTimePermille && !facts.trend && !facts.usualPayDay);
}

void TestBehaviour::weightedByAmount()
{
    auto paid = paidAt({2, -1, 10, 33});
    paid[3].cents = 10'00; // The late one is a small one: (200 − 100 + 1000 + 330) ÷ 310 = 4.61 days.
    QCOMPARE(*behaviourOf(paid).weightedLate, 46);
    QCOMPARE(*behaviourOf(paid).meanLate, 110);
    const auto even = behaviourOf(paidAt({-1, 0})); // −0.5: half away from zero.
    QCOMPARE(*even.weightedLate, -5);
    QCOMPARE(*behaviourOf(paidAt({-1, 0, 0})).meanLate, -3); // −0.33
    QCOMPARE(*behaviourOf(paidAt({0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1})).meanLate, 1); // 0.05
    // Amounts and delays as large as they get.
    std::vector<PaidInvoice> large(1000, PaidInvoice{InvoiceId{1}, 0, 36'500, 10'000'000'000});
    QCOMPARE(*behaviourOf(large).weightedLate, 365'000);
}

void TestBehaviour::otherCurrenciesHaveNoWeight()
{
    auto paid = paidAt({0, 100});
    paid[1].cents = 0;
    QCOMPARE(*behaviourOf(paid).weightedLate, 0);
    paid[0].cents = 0;
    QVERIFY(!behaviourOf(paid).weightedLate);
}

void TestBehaviour::openOverdueCountsAtItsAge()
{
    const auto paid = paidAt({2, -1, 10});
    const std::vector<OpenInvoice> open{{InvoiceId{9}, day("2025-12-01").dayNumber(), 100'00}, {InvoiceId{10}, day("2026-02-01").dayNumber(), 100'00}};
    const auto facts = behaviourOf(withOpenOverdue(paid, open, day("2026-01-03")));
    QCOMPARE(facts.paidInvoices, 4); // That of February is not due yet.
    QCOMPARE(*facts.meanLate, 110);
}

void TestBehaviour::trend_data()
{
    QTest::addColumn<std::vector<int>>("delays");
    QTest::addColumn<QString>("expected");
    QTest::newRow("eleven are too few") << std::vector<int>{0, 0, 0, 0, 0, 9, 9, 9, 9, 9, 9} << u"none"_s;
    QTest::newRow("slower") << std::vector<int>{0, 0, 0, 0, 0, 0, 9, 9, 9, 9, 9, 9} << u"slower 0 90"_s;
    QTest::newRow("faster") << std::vector<int>{9, 9, 9, 9, 9, 9, 0, 0, 0, 0, 0, 0} << u"faster 90 0"_s;
    QTest::newRow("a day is a change") << std::vector<int>{1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2} << u"slower 10 20"_s;
    QTest::newRow("less is none") << std::vector<int>{1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 1} << u"same 10 18"_s;
    QTest::newRow("only the last twelve count") << std::vector<int>{80, 80, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5} << u"same 50 50"_s;
}

void TestBehaviour::trend()
{
    QFETCH(std::vector<int>, delays);
    QFETCH(QString, expected);
    const auto facts = behaviourOf(paidAt(delays));
    const char* names[] = {"faster", "same", "slower"};
    QCOMPARE(facts.trend ? u"%1 %2 %3"_s.arg(QLatin1String(names[static_cast<int>(facts.trend->trend)])).arg(facts.trend->beforeMean).arg(facts.trend->lastMean)
                         : u"none"_s,
             expected);
}

void TestBehaviour::usualPayDay_data()
{
    QTest::addColumn<QStringList>("days");
    QTest::addColumn<QString>("expected");
    const auto split = [](const char* days) { return QString::fromLatin1(days).split(u' '); };
    QTest::newRow("always about the 25th") << split("2026-01-25 2026-02-24 2026-03-25 2026-04-27 2026-05-23") << u"on the 25, 5 of 5"_s;
    QTest::newRow("four are too few") << split("2026-01-25 2026-02-24 2026-03-25 2026-04-27") << u"none"_s;
    QTest::newRow("three days off does not count") << split("2026-01-25 2026-02-25 2026-03-25 2026-04-25 2026-05-30") << u"none"_s;
    QTest::newRow("about the turn of the month") << split("2026-01-31 2026-03-01 2026-03-31 2026-05-02 2026-05-30") << u"on the 31, 5 of 5"_s;
    QTest::newRow("the last day, however long the month") << split("2026-01-31 2026-02-28 2026-03-31 2026-04-30 2026-05-31") << u"on the 31, 5 of 5"_s;
    QTest::newRow("five invoices paid at once are one payment") << split("2026-01-25 2026-01-25 2026-01-25 2026-01-25 2026-01-25") << u"none"_s;
    QTest::newRow("five of ten are no habit")
        << split("2026-01-05 2026-01-25 2026-02-10 2026-02-25 2026-03-15 2026-03-25 2026-04-12 2026-04-25 2026-05-01 2026-05-25") << u"none"_s;
    QTest::newRow("what was the habit two years ago is not asked")
        << split("2024-01-05 2024-02-05 2024-03-05 2024-04-05 2025-07-20 2025-08-20 2025-09-20 2025-10-20 2025-11-20 2025-12-20 2026-01-20 "
                 "2026-02-20 2026-03-20 2026-04-20 2026-05-20 2026-06-20")
        << u"on the 20, 12 of 12"_s;
}

void TestBehaviour::usualPayDay()
{
    QFETCH(QStringList, days);
    QFETCH(QString, expected);
    QCOMPARE(usual(behaviourOf(paidOn(days))), expected);
}

void TestBehaviour::expected_data()
{
    QTest::addColumn<std::vector<int>>("delays");
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("answer");
    const std::vector<int> ten{0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
    QTest::newRow("not due yet: all delays count") << ten << u"2026-11-20"_s << u"2026-12-05 2026-12-01 2026-12-09 of 10"_s;
    QTest::newRow("due today") << ten << u"2026-12-01"_s << u"2026-12-05 2026-12-01 2026-12-09 of 10"_s;
    QTest::newRow("three days late: only longer delays are left") << ten << u"2026-12-04"_s << u"2026-12-07 2026-12-04 2026-12-10 of 7"_s;
    QTest::newRow("later than they ever were: nobody knows") << ten << u"2027-03-01"_s << u"none"_s;
    QTest::newRow("four payments are too few") << std::vector<int>{1, 2, 3, 4} << u"2026-11-20"_s << u"none"_s;
    QTest::newRow("one stray does not move the middle") << std::vector<int>{3, 3, 3, 3, 300} << u"2026-11-20"_s << u"2026-12-04 2026-12-04 2027-09-27 of 5"_s;
    QTest::newRow("early payers") << std::vector<int>{-10, -9, -9, -9, -8} << u"2026-11-20"_s << u"2026-11-22 2026-11-21 2026-11-23 of 5"_s;
}

void TestBehaviour::expected()
{
    QFETCH(std::vector<int>, delays);
    QFETCH(QString, today);
    QFETCH(QString, answer);
    const auto found = expectedPayDate(paidAt(delays), day("2026-12-01").dayNumber(), day(qPrintable(today)));
    QCOMPARE(found ? u"%1 %2 %3 of %4"_s.arg(found->day.toIso(), found->early.toIso(), found->late.toIso()).arg(found->basedOn) : u"none"_s, answer);
}

void TestBehaviour::classOnlyForLegalPersons_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("has");
    QTest::newRow("a company") << int(PartyKind::Business) << u"Garage Maes B.V."_s << true;
    QTest::newRow("a Belgian company") << int(PartyKind::Business) << u"Bakkerij Peeters BVBA"_s << true;
    QTest::newRow("a foundation") << int(PartyKind::Business) << u"Stichting De Brug"_s << true;
    QTest::newRow("a municipality") << int(PartyKind::PublicBody) << u"Gemeente Utrecht"_s << true;
    QTest::newRow("a sole trader") << int(PartyKind::Business) << u"Schildersbedrijf Jansen"_s << false;
    QTest::newRow("partners are people") << int(PartyKind::Business) << u"Jansen en Zonen VOF"_s << false;
    QTest::newRow("a consumer, whatever the name") << int(PartyKind::Consumer) << u"Jansen BV"_s << false;
}

void TestBehaviour::classOnlyForLegalPersons()
{
    QFETCH(int, kind);
    QFETCH(QString, name);
    QFETCH(bool, has);
    const auto facts = behaviourOf(paidAt({0, 0, 0, 0, 0, 0}));
    QCOMPARE(payerClassOf(static_cast<PartyKind>(kind), name, facts, {}).has_value(), has);
}

void TestBehaviour::classes_data()
{
    QTest::addColumn<std::vector<int>>("delays");
    QTest::addColumn<int>("broken");
    QTest::addColumn<QString>("expected");
    QTest::newRow("always in time") << std::vector<int>{0, -1, -3, 0, 0, -2} << 0 << u"A: paid_invoices 6, on_time 1000, median_late -5"_s;
    QTest::newRow("a few days late") << std::vector<int>{5, 5, 5, 5, 5, 5} << 0 << u"B: paid_invoices 6, on_time 0, median_late 50"_s;
    QTest::newRow("ten days is still B") << std::vector<int>{10, 10, 10, 10, 10, 10} << 0 << u"B: paid_invoices 6, on_time 0, median_late 100"_s;
    QTest::newRow("eleven is C") << std::vector<int>{11, 11, 11, 11, 11, 11} << 0 << u"C: paid_invoices 6, on_time 0, median_late 110"_s;
    QTest::newRow("thirty-one is D") << std::vector<int>{31, 31, 31, 31, 31, 31} << 0 << u"D: paid_invoices 6, on_time 0, median_late 310"_s;
    QTest::newRow("in time, but a promise was broken") << std::vector<int>{0, 0, 0, 0, 0, 0} << 1
                                                       << u"C: paid_invoices 6, on_time 1000, median_late 0, promises_broken 1"_s;
    QTest::newRow("two were broken") << std::vector<int>{0, 0, 0, 0, 0, 0} << 2 << u"D: paid_invoices 6, on_time 1000, median_late 0, promises_broken 2"_s;
    QTest::newRow("five invoices are too few") << std::vector<int>{0, 0, 0, 0, 0} << 0 << u"none"_s;
}

void TestBehaviour::classes()
{
    QFETCH(std::vector<int>, delays);
    QFETCH(int, broken);
    QFETCH(QString, expected);
    AgreementRecord agreements;
    agreements.promisesEnded = broken + 1;
    agreements.promisesKept = 1;
    const auto found = payerClassOf(PartyKind::Business, u"Maes NV"_s, behaviourOf(paidAt(delays)), agreements);
    QCOMPARE(found ? payerClassCode(found->value) + u": "_s + textOf(found->facts) : u"none"_s, expected);
}

void TestBehaviour::bestPayers()
{
    const std::vector<int> twenty{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5}; // 95 %
    QVERIFY(isBestPayer(behaviourOf(paidAt(twenty)), {}, 0));
    QVERIFY(!isBestPayer(behaviourOf(paidAt(twenty)), {}, 1));
    AgreementRecord disputed;
    disputed.disputes = 1;
    QVERIFY(!isBestPayer(behaviourOf(paidAt(twenty)), disputed, 0));
    QVERIFY(!isBestPayer(behaviourOf(paidAt({0, 0, 0, 0, 0})), {}, 0));
    QVERIFY(!isBestPayer(behaviourOf(paidAt({0, 0, 0, 0, 0, 1})), {}, 0));
}

void TestBehaviour::prepayment_data()
{
    QTest::addColumn<std::vector<int>>("delays");
    QTest::addColumn<int>("broken");
    QTest::addColumn<int>("oldest");
    QTest::addColumn<QString>("expected");
    QTest::newRow("pays in time") << std::vector<int>{0, 0, 0, 0} << 0 << 0 << u"0"_s;
    QTest::newRow("three late ones are not yet too many") << std::vector<int>{15, 15, 15, 0, 0, 0, 0} << 0 << 0 << u"0"_s;
    QTest::newRow("four are") << std::vector<int>{15, 15, 15, 15, 0, 0, 0, 0, 0} << 0 << 0 << u"30: late_invoices 4 14"_s;
    QTest::newRow("half of them a month late") << std::vector<int>{31, 31, 31} << 0 << 0 << u"50: median_late 310"_s;
    QTest::newRow("two agreements broken") << std::vector<int>{0, 0, 0} << 2 << 0 << u"50: promises_broken 2"_s;
    QTest::newRow("and something open for a hundred days") << std::vector<int>{31, 31, 31} << 0 << 100
                                                           << u"100: late_invoices 4 14, median_late 310, overdue_open 1 100"_s;
    QTest::newRow("an old one alone is no habit") << std::vector<int>{0, 0, 0} << 0 << 100 << u"0"_s;
}

void TestBehaviour::prepayment()
{
    QFETCH(std::vector<int>, delays);
    QFETCH(int, broken);
    QFETCH(int, oldest);
    QFETCH(QString, expected);
    const auto paid = paidAt(delays);
    std::vector<OpenInvoice> open;
    const Date today = day("2027-01-01");
    if (oldest > 0)
        open.push_back({InvoiceId{99}, today.dayNumber() - oldest, 100'00});
    AgreementRecord agreements;
    agreements.promisesEnded = broken;
    const auto advice = prepaymentAdvice(behaviourOf(paid), agreements, lateFactsOf(paid, open, today));
    QCOMPARE(QString::number(advice.percent) + (advice.facts.empty() ? QString() : u": "_s + textOf(advice.facts)), expected);
}

void TestBehaviour::randomPaymentsAgainstANaiveWay()
{
    std::mt19937 random(11); // NOLINT: the same payments every time
    const auto upTo = [&](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
    for (int run = 0; run < 2'000; ++run) {
        std::vector<PaidInvoice> paid;
        const int count = 1 + upTo(40);
        for (int i = 0; i < count; ++i) {
            const std::int32_t due = day("2024-01-01").dayNumber() + upTo(900);
            paid.push_back({InvoiceId{i + 1}, due, due + upTo(90) - 20, 1 + upTo(500'000)});
        }
        std::shuffle(paid.begin(), paid.end(), random);
        const auto facts = behaviourOf(paid);
        // Fractions are compared as n ÷ d: |10 n − d t| is at most half of d.
        std::int64_t sum = 0, weighted = 0, weight = 0, early = 0;
        std::multiset<int> delays;
        for (const PaidInvoice& one : paid) {
            sum += one.paidDay - one.dueDay;
            weighted += std::int64_t{one.paidDay - one.dueDay} * one.cents;
            weight += one.cents;
            early += one.paidDay > one.dueDay ? 0 : 1;
            delays.insert(one.paidDay - one.dueDay);
        }
        QVERIFY(std::abs(10 * sum - count * *facts.meanLate) * 2 <= count);
        QVERIFY(std::abs(10 * weighted - weight * *facts.weightedLate) * 2 <= weight);
        QVERIFY(std::abs(1000 * early - count * std::int64_t{*facts.onTimePermille}) * 2 <= count);
        std::multiset<int> left = delays; // Take away the smallest and the largest until one or two are left.
        while (left.size() > 2) {
            left.erase(left.begin());
            left.erase(std::prev(left.end()));
        }
        QCOMPARE(*facts.medianLate, std::accumulate(left.begin(), left.end(), 0) * 10 / static_cast<int>(left.size()));
        const auto expected = expectedPayDate(paid, day("2030-01-01").dayNumber(), day("2029-01-01"));
        QCOMPARE(expected.has_value(), count >= 5);
        if (expected) {
            const int late = daysBetween(day("2030-01-01"), expected->late), soon = daysBetween(day("2030-01-01"), expected->early);
            QVERIFY(delays.contains(late) && delays.contains(soon));
            QVERIFY(expected->early <= expected->day && expected->day <= expected->late);
            // At least 80 % lie in the band.
            const auto inside = std::count_if(delays.begin(), delays.end(), [&](int delay) { return delay >= soon && delay <= late; });
            QVERIFY(inside * 10 >= count * 8);
        }
    }
}

void TestBehaviour::theBestMomentIsWhereMostAreReached_data()
{
    QTest::addColumn<QString>("calls"); // Hour, + reached, - not.
    QTest::addColumn<QString>("expected");
    QTest::newRow("four calls say nothing") << u"9+ 9+ 10+ 11+"_s << u"-"_s;
    QTest::newRow("five in the morning") << u"9+ 9+ 10+ 11+ 11-"_s << u"morning 4/5"_s;
    QTest::newRow("noon is afternoon, five o'clock evening") << u"12+ 16+ 17- 18- 11-"_s << u"afternoon 2/2"_s;
    QTest::newRow("once is no pattern") << u"19+ 9- 9- 10- 10-"_s << u"-"_s;
    QTest::newRow("half is enough") << u"18+ 18- 9- 9- 14-"_s << u"evening 1/2"_s;
    QTest::newRow("less than half is not") << u"18+ 18- 18- 9- 14-"_s << u"-"_s;
    QTest::newRow("the larger share, not the larger number") << u"9+ 9+ 9+ 9- 9- 14+ 14+"_s << u"afternoon 2/2"_s;
    QTest::newRow("equal shares: the earlier one") << u"9+ 9- 14+ 14- 14-  18-"_s << u"morning 1/2"_s;
}

void TestBehaviour::theBestMomentIsWhereMostAreReached()
{
    QFETCH(QString, calls);
    QFETCH(QString, expected);
    std::vector<CallTry> tries;
    for (const QString& call : calls.split(u' ', Qt::SkipEmptyParts))
        tries.push_back({call.chopped(1).toInt(), call.endsWith(u'+')});
    const auto best = bestMomentToReach(tries);
    const char* const words[] = {"morning", "afternoon", "evening"};
    QCOMPARE(best ? u"%1 %2/%3"_s.arg(QLatin1StringView(words[static_cast<int>(best->part)])).arg(best->reached).arg(best->of) : u"-"_s, expected);
}

QTEST_APPLESS_MAIN(TestBehaviour)
#include "test_behaviour.moc"
