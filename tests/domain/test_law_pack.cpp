// The law pack: what the shipped one says, what a broken one is told, and the edges of interest and costs that rows of the worked
// examples do not reach.

#include "core/domain/law/calculation.h"
#include "core/domain/law/collection_costs.h"
#include "core/domain/law/interest.h"
#include "tests/domain/law_pack_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using Why = MissingRate::Why;
using Kind = LawPackProblem::Kind;

QString rateOf(const LawPack& pack, RateTable table, const char* iso)
{
    const auto found = pack.rateOn(table, day(iso));
    if (const auto* missing = std::get_if<MissingRate>(&found))
        return missing->why == Why::AfterLastKnownDay ? u"after"_s : missing->why == Why::Gap ? u"gap"_s : u"before"_s;
    return std::get<RateRow>(found).rate.toPercent();
}

/// "2026-01-31..2026-06-30 151 × 10.15 % of 1000.00 = 41.99" per part.
QStringList partsOf(const InterestQuestion& question)
{
    const Result<InterestAnswer> answer = interestOn(law(), question);
    if (!answer)
        return {u"error "_s + answer.error().arguments.join(u' ')};
    if (!answer->figure)
        return {u"no rate on "_s + answer->missing->day.toIso()};
    QStringList parts;
    for (const InterestPart& part : answer->figure->parts)
        parts += u"%1..%2 %3 x %4 of %5 = %6"_s.arg(part.from.toIso(), part.to.toIso()).arg(part.days).arg(part.rate.toPercent(), part.base.toDecimal(), part.interest.toDecimal());
    return parts;
}

/// The shipped file with the value at a path of keys and row numbers replaced; Undefined takes the key away.
QByteArray changed(const QStringList& path, const QJsonValue& value)
{
    const std::function<QJsonValue(QJsonValue, qsizetype)> put = [&](QJsonValue at, qsizetype depth) -> QJsonValue {
        if (depth == path.size())
            return value;
        if (at.isArray()) {
            QJsonArray array = at.toArray();
            const int index = path[depth].toInt();
            array[index] = put(array[index], depth + 1);
            return array;
        }
        QJsonObject object = at.toObject();
        const QJsonValue changedTo = put(object[path[depth]], depth + 1);
        if (changedTo.isUndefined())
            object.remove(path[depth]);
        else
            object[path[depth]] = changedTo;
        return object;
    };
    return QJsonDocument(put(QJsonDocument::fromJson(shippedLaw()).object(), 0).toObject()).toJson();
}

} // namespace

class TestLawPack final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theShippedPackIsWhole()
    {
        const LawPackReading reading = readLawPack(shippedLaw());
        QVERIFY(reading.pack);
        QVERIFY2(reading.problems.empty(), qPrintable(reading.problems.empty() ? QString() : reading.problems.front().where));
        for (const RateTable table : kRateTables)
            for (const RateRow& row : law().tables().rates.at(table))
                QVERIFY(!row.source.isEmpty());
    }

    void aDayWithoutARateGivesNone()
    {
        QCOMPARE(rateOf(law(), RateTable::NlStatutory, "2026-12-31"), u"4.00"_s);
        QCOMPARE(rateOf(law(), RateTable::NlStatutory, "2027-01-01"), u"after"_s);
        QCOMPARE(rateOf(law(), RateTable::NlStatutory, "1976-03-31"), u"before"_s);
        QCOMPARE(rateOf(law(), RateTable::BeCommercial, "2008-06-30"), u"gap"_s); // 2008H1 was not found.
        QCOMPARE(rateOf(law(), RateTable::BeCommercial, "2008-07-01"), u"11.50"_s);
        QCOMPARE(rateOf(law(), RateTable::NlCommercial, "2013-03-15"), u"7.75"_s);
        QCOMPARE(rateOf(law(), RateTable::NlCommercial, "2013-03-16"), u"8.75"_s);
    }

    void theProgramRemindsNinetyDaysBefore()
    {
        QCOMPARE(law().lastKnownDay(RateTable::NlStatutory).toIso(), u"2026-12-31"_s);
        QCOMPARE(law().warnFrom(RateTable::NlStatutory).toIso(), u"2026-10-02"_s);
    }

    void aRateOfTheBookHoldsForItsOwnDays()
    {
        const RateRow own{day("2027-01-01"), day("2027-06-30"), {35'000}, Confidence::High, u"Stb. 2026, 999"_s, {}, u"An"_s};
        const LawPack more = *law().withOwnRate(RateTable::NlStatutory, own);
        QCOMPARE(rateOf(more, RateTable::NlStatutory, "2027-06-30"), u"3.50"_s);
        QCOMPARE(rateOf(more, RateTable::NlStatutory, "2027-07-01"), u"after"_s);
        QCOMPARE(rateOf(more, RateTable::NlStatutory, "2026-12-31"), u"4.00"_s);
        QCOMPARE(rateOf(more, RateTable::NlCommercial, "2027-01-01"), u"after"_s);
        QCOMPARE(more.lastKnownDay(RateTable::NlStatutory).toIso(), u"2027-06-30"_s);
        QCOMPARE(rateOf(law(), RateTable::NlStatutory, "2027-01-01"), u"after"_s); // The pack itself did not change.
        RateRow over = own; // Over a rate of the pack.
        over.from = day("2026-03-01");
        over.until = day("2026-03-31");
        QCOMPARE(rateOf(*law().withOwnRate(RateTable::NlStatutory, over), RateTable::NlStatutory, "2026-03-15"), u"3.50"_s);
        QCOMPARE(rateOf(*law().withOwnRate(RateTable::NlStatutory, over), RateTable::NlStatutory, "2026-04-01"), u"4.00"_s);
        for (const auto& spoil : std::vector<std::function<void(RateRow&)>>{[](RateRow& row) { row.until.reset(); }, [](RateRow& row) { row.source.clear(); },
                                                                             [](RateRow& row) { row.enteredBy.clear(); },
                                                                             [](RateRow& row) { row.until = row.from.plusDays(-1); }}) {
            RateRow wrong = own;
            spoil(wrong);
            QVERIFY(!law().withOwnRate(RateTable::NlStatutory, wrong));
        }
    }

    void everyMistakeIsNamed_data()
    {
        QTest::addColumn<QStringList>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("where");
        const auto row = [](const char* name, const QString& path, const QJsonValue& value, Kind kind, const QString& where) {
            QTest::newRow(name) << path.split(u'/') << value << kind << where;
        };
        const QJsonValue gone(QJsonValue::Undefined);
        row("a table is gone", u"nl_statutory"_s, gone, Kind::Missing, u"nl_statutory"_s);
        row("a rate is gone", u"nl_statutory/3/rate"_s, gone, Kind::Missing, u"nl_statutory[3].rate"_s);
        row("a rate is a number", u"nl_statutory/3/rate"_s, 9, Kind::NotAWord, u"nl_statutory[3].rate"_s);
        row("a rate with a comma", u"nl_statutory/3/rate"_s, u"10,4"_s, Kind::NotAPercentage, u"nl_statutory[3].rate"_s);
        row("a rate below zero", u"nl_statutory/3/rate"_s, u"-1"_s, Kind::NotAPercentage, u"nl_statutory[3].rate"_s);
        row("a day that does not exist", u"nl_statutory/3/from"_s, u"1983-02-30"_s, Kind::NotADate, u"nl_statutory[3].from"_s);
        row("rows out of order", u"be_legal/2/from"_s, u"1990-01-01"_s, Kind::OutOfOrder, u"be_legal[2].from"_s);
        row("a misspelt key", u"be_legal/2/untill"_s, u"2008-12-31"_s, Kind::UnknownKey, u"be_legal[2].untill"_s);
        row("no source", u"be_legal/2/source"_s, u" "_s, Kind::NotAWord, u"be_legal[2].source"_s);
        row("a confidence nobody knows", u"be_legal/2/confidence"_s, u"sure"_s, Kind::NotAWord, u"be_legal[2].confidence"_s);
        row("known until before its last row", u"meta/known_until/nl_statutory"_s, u"2025-12-31"_s, Kind::OlderThanLast, u"meta.known_until.nl_statutory"_s);
        row("no day to know until", u"meta/known_until/nl_statutory"_s, gone, Kind::Missing, u"meta.known_until.nl_statutory"_s);
        row("a scale with a hole", u"nl_wik/brackets/1/above"_s, u"2600"_s, Kind::OutOfOrder, u"nl_wik.brackets[1].above"_s);
        row("a scale that ends", u"be_b2c/compensation/2/up_to"_s, u"10000"_s, Kind::OutOfOrder, u"be_b2c.compensation"_s);
        row("a minimum above the maximum", u"nl_wik/minimum"_s, u"7000"_s, Kind::OutOfOrder, u"nl_wik.maximum"_s);
        row("an amount below zero", u"be_b2b/fixed_compensation"_s, u"-40"_s, Kind::NotAnAmount, u"be_b2b.fixed_compensation"_s);
        row("half a day", u"be_b2c/grace_days"_s, 13.5, Kind::NotANumber, u"be_b2c.grace_days"_s);
        row("a court nobody knows", u"nl_court_fees/0/track"_s, u"canton"_s, Kind::NotAWord, u"nl_court_fees[0].track"_s);
        row("a fee table with a hole", u"nl_court_fees/1/rows/1/above"_s, u"600"_s, Kind::OutOfOrder, u"nl_court_fees[1].rows[1].above"_s);
    }
    void everyMistakeIsNamed()
    {
        QFETCH(QStringList, path);
        QFETCH(QJsonValue, value);
        QFETCH(Kind, kind);
        QFETCH(QString, where);
        const LawPackReading reading = readLawPack(changed(path, value));
        QVERIFY(!reading.pack);
        const bool named = std::any_of(reading.problems.begin(), reading.problems.end(),
                                       [&](const LawPackProblem& problem) { return problem.kind == kind && problem.where == where && !problem.isNotice; });
        QVERIFY2(named, qPrintable(reading.problems.empty() ? u"nothing"_s : reading.problems.front().where));
    }

    void noticesDoNotStopAPack()
    {
        const LawPackReading later = readLawPack(changed({u"nl_tax_interest"_s}, QJsonArray{}));
        QVERIFY(later.pack);
        QVERIFY(later.problems.size() == 1 && later.problems.front().isNotice && later.problems.front().where == u"nl_tax_interest"_s);
        const qsizetype last = QJsonDocument::fromJson(shippedLaw()).object()[u"be_commercial"_s].toArray().size() - 1;
        const LawPackReading typo = readLawPack(changed({u"be_commercial"_s, QString::number(last), u"rate"_s}, u"11"_s));
        QVERIFY(typo.pack);
        QVERIFY(!typo.problems.empty() && typo.problems.front().kind == Kind::Doubtful && typo.problems.front().isNotice);
    }

    void whatIsNoPackIsRefused()
    {
        for (const QByteArray& bytes : {QByteArray(), QByteArray("[]"), QByteArray("{"), QByteArray("\x00\xff", 2)}) {
            const LawPackReading reading = readLawPack(bytes);
            QVERIFY(!reading.pack && reading.problems.size() == 1 && reading.problems.front().kind == Kind::NotJson);
        }
        QVERIFY(readLawPack("{}").problems.size() > 20); // All at once.
    }

    void partsOfAnInterestCalculation()
    {
        InterestQuestion question{euro("1000.00"), day("2026-06-01"), day("2026-08-01"), RateTable::NlCommercial};
        QCOMPARE(partsOf(question), QStringList({u"2026-06-01..2026-06-30 30 x 10.15 of 1000.00 = 8.34"_s, u"2026-07-01..2026-07-31 31 x 10.40 of 1000.00 = 8.83"_s}));
        question.until = question.firstDay;
        QVERIFY(partsOf(question).isEmpty());
        question.until = day("2027-01-02");
        QCOMPARE(partsOf(question), QStringList{u"no rate on 2027-01-01"_s});
        question.payments = {{day("2026-12-31"), euro("1000.00")}}; // Paid in time: no later rate is asked for.
        QCOMPARE(partsOf(question).size(), 2);
        question.payments = {{day("2027-01-01"), euro("1000.00")}};
        QCOMPARE(partsOf(question).size(), 2);
        question.payments = {{day("2027-01-01"), euro("999.99")}};
        QCOMPARE(partsOf(question), QStringList{u"no rate on 2027-01-01"_s});
    }

    void theAnniversaryOf29FebruaryReturns()
    {
        const InterestQuestion question{euro("1000.00"), day("2020-02-29"), day("2024-03-02"), std::vector<AgreedRate>{{day("2000-01-01"), {100'000}}},
                                        Compounding::YearlyFromFirstDay};
        const QStringList parts = partsOf(question);
        QCOMPARE(parts.size(), 5);
        QVERIFY(parts[1].startsWith(u"2021-02-28..2022-02-27 365 x 10.00 of 1100.00 = 110.00"));
        QVERIFY(parts[3].startsWith(u"2023-02-28..2024-02-28 366 x 10.00")); // Until 29 February again; 366 days over 365.
        QVERIFY(parts[4].startsWith(u"2024-02-29..2024-03-01 2 x"));
    }

    void aPaymentReachesInterestFirstOnlyWhenAsked()
    {
        InterestQuestion question{euro("1000.00"), day("2026-01-01"), day("2026-03-01"), std::vector<AgreedRate>{{day("2000-01-01"), {365'000}}}};
        question.payments = {{day("2026-01-11"), euro("110.00")}}; // A euro a day: ten euros of interest by then.
        QCOMPARE(interestOn(law(), question)->figure->remainingPrincipal, euro("890.00"));
        question.order = PaymentOrder::InterestFirst;
        const InterestFigure figure = *interestOn(law(), question)->figure;
        QCOMPARE(figure.remainingPrincipal, euro("900.00"));
        QCOMPARE(figure.parts.at(0).interest, euro("10.00"));
        QCOMPARE(figure.unpaidInterest, euro("44.10")); // 49 days of 900.
        question.payments = {{day("2026-01-11"), euro("2000.00")}};
        QCOMPARE(interestOn(law(), question)->figure->overpaid, euro("990.00"));
    }

    void aCalculationIsKeptAndReadAgain()
    {
        const InterestQuestion question{euro("1000.00"), day("2026-06-01"), day("2026-08-01"), RateTable::NlCommercial};
        const InterestFigure figure = *interestOn(law(), question)->figure;
        QString kept = interestCalculation(figure);
        QCOMPARE(kept, uR"({"currency":"EUR","kind":"interest","parts":[{"base":"1000.00","from":"2026-06-01","interest":"8.34","rate":"10.15","to":"2026-06-30"},)"
                       uR"({"base":"1000.00","from":"2026-07-01","interest":"8.83","rate":"10.40","to":"2026-07-31"}],"total":"17.17"})"_s);
        QVERIFY(interestPartsOf(kept) == figure.parts);
        QVERIFY(!interestPartsOf(kept.replace(u"8.83"_s, u"8.84"_s))); // What does not recompute is not printed.
        QVERIFY(!interestPartsOf(u"{}"_s) && !costLinesOf(interestCalculation(figure)));
        const CollectionCosts costs = *dutchCosts(law(), {euro("3333.33")});
        const auto lines = costLinesOf(costsCalculation(costs));
        QVERIFY(lines && lines->size() == 2 && lines->at(1).amount == euro("83.33") && lines->at(1).percent == YearlyRate{100'000});
    }

    void impossibleQuestionsAreRefused()
    {
        InterestQuestion question{euro("-1.00"), day("2026-01-01"), day("2026-03-01"), RateTable::BeLegal};
        QVERIFY(!interestOn(law(), question));
        question.principal = euro("1.00");
        question.payments = {{day("2026-01-11"), euro("0.00")}};
        QVERIFY(!interestOn(law(), question));
        question.payments = {{day("2026-01-11"), Money(1, *Currency::fromCode(u"USD"))}};
        QVERIFY(interestOn(law(), question).error().code == Error::Code::CurrencyMix);
        question.payments = {};
        question.rates = std::vector<AgreedRate>{};
        QVERIFY(!interestOn(law(), question));
        question.rates = std::vector<AgreedRate>{{day("2026-02-01"), {1}}, {day("2026-02-01"), {2}}};
        QVERIFY(!interestOn(law(), question));
        question.rates = std::vector<AgreedRate>{{day("2000-01-01"), {1'000'000}}};
        question.principal = Money(10'000'000'000'000'000, Currency::euro());
        question.until = day("2090-01-01");
        question.compounding = Compounding::YearlyFromFirstDay;
        QVERIFY(interestOn(law(), question).error().code == Error::Code::AmountTooLarge);
    }

    void costsAreOfTheLetterNotOfTheInvoice()
    {
        QCOMPARE(dutchCosts(law(), {euro("100.00"), euro("100.00"), euro("100.00")})->costs, euro("45.00")); // Not three times the minimum.
        QCOMPARE(dutchCostsOnRest(law(), {euro("1000.00")}, euro("400.00"))->costs, euro("90.00"));
        QCOMPARE(dutchCostsOnRest(law(), {euro("1000.00")}, euro("1000.00"))->costs, euro("0.00"));
        QVERIFY(!dutchCosts(law(), {Money(100, *Currency::fromCode(u"USD"))}));
        const VatOnCosts vat{false, true, true, {210'000}};
        QCOMPARE(dutchCosts(law(), {euro("100.00")}, vat)->total(), euro("48.40"));
        for (const VatOnCosts& missing : {VatOnCosts{true, true, true, {210'000}}, VatOnCosts{false, false, true, {210'000}}, VatOnCosts{false, true, false, {210'000}}})
            QVERIFY(dutchCosts(law(), {euro("100.00")}, missing)->vat.isZero());
    }

    void smallInstalmentsOfAConsumerAreWarnedAbout()
    {
        const std::vector<std::pair<Date, Money>> earlier{{day("2026-05-01"), euro("40.00")}, {day("2026-06-01"), euro("40.00")}, {day("2026-07-01"), euro("40.00")},
                                                          {day("2026-08-01"), euro("40.00")}};
        const auto cap = instalmentCapPassed(law(), euro("50.00"), euro("40.00"), day("2026-11-01"), earlier);
        QVERIFY(cap && cap->cap == euro("140.00") && cap->alreadyClaimed == euro("160.00"));
        QVERIFY(!instalmentCapPassed(law(), euro("50.00"), euro("40.00"), day("2026-12-02"), earlier)); // 80 in the window.
        QVERIFY(!instalmentCapPassed(law(), euro("266.67"), euro("40.00"), day("2026-11-01"), earlier)); // Not a small one.
        QVERIFY(!instalmentCapPassed(law(), euro("50.00"), euro("400.00"), day("2024-09-30"), {}));       // Before the rule.
    }

    void belgianCostsNeedTheirGround()
    {
        const auto consumer = [](BelgianConsumerFacts facts, const char* today, const char* balance = "400.00") {
            const CostsOrNot found = *belgianConsumerCosts(law(), euro(balance), facts, day(today));
            const auto* costs = std::get_if<CollectionCosts>(&found);
            return costs ? costs->costs.toDecimal() : QString::number(static_cast<int>(std::get<NoCosts>(found)));
        };
        const auto no = [](NoCosts reason) { return QString::number(static_cast<int>(reason)); };
        const BelgianConsumerFacts all{true, day("2026-11-10"), {}};
        QCOMPARE(consumer(all, "2026-11-11"), u"55.00"_s);
        QCOMPARE(consumer(all, "2026-11-10"), no(NoCosts::FirstReminderFree));
        QCOMPARE(consumer({true, {}, {}}, "2026-11-11"), no(NoCosts::FirstReminderFree));
        QCOMPARE(consumer({false, day("2026-11-10"), {}}, "2026-11-11"), no(NoCosts::NoClause));
        QCOMPARE(consumer(all, "2026-11-11", "0.00"), no(NoCosts::NothingOpen));
        QCOMPARE(consumer({true, day("2023-10-01"), {}}, "2023-11-30"), no(NoCosts::BeforeLaw)); // An older contract.
        QCOMPARE(consumer({true, day("2023-10-01"), day("2023-09-01")}, "2023-11-30"), u"55.00"_s);

        const std::vector<Money> invoices{euro("100.00"), euro("2000.00")};
        const CostsOrNot nothing = *belgianBusinessCosts(law(), invoices, {});
        QVERIFY(std::get<NoCosts>(nothing) == NoCosts::NotRecorded);
        const CostsOrNot fixed = *belgianBusinessCosts(law(), invoices, {true, {}});
        QCOMPARE(std::get<CollectionCosts>(fixed).costs, euro("80.00"));
        const CostsOrNot clause = *belgianBusinessCosts(law(), invoices, {true, CostClause{euro("50.00"), {100'000}}});
        QCOMPARE(std::get<CollectionCosts>(clause).costs, euro("330.00")); // 2 × 40 + 50 (at least) + 200.
    }

    void remindersOfRegularSupply()
    {
        const std::vector<Date> three{day("2026-01-01"), day("2026-02-01"), day("2026-04-01")};
        QVERIFY(isReminderFree(law(), three, day("2026-04-01")));
        QVERIFY(!isReminderFree(law(), three, day("2026-05-01")));
        QVERIFY(isReminderFree(law(), three, day("2027-01-01"))); // A new year.
        QCOMPARE(furtherReminderMaximum(law(), true), euro("7.50"));
        QCOMPARE(furtherReminderMaximum(law(), false), euro("0.00"));
    }
};

QTEST_GUILESS_MAIN(TestLawPack)
#include "test_law_pack.moc"
