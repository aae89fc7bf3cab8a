// 10,000 random cases each of interest, costs and allocation against law_oracle.py, which computes day by day in exact fractions.
// No cent of difference, and no part of a specification that differs. Seed: TEGOED_SEED, else fixed; it is printed.

#include "core/domain/claim/claim.h"
#include "core/domain/law/collection_costs.h"
#include "core/domain/law/interest.h"
#include "tests/domain/law_pack_file.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <random>

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kCases = 10'000;

class Random {
public:
    explicit Random(unsigned seed) : m_engine(seed) {}
    std::int64_t upTo(std::int64_t least, std::int64_t most) { return std::uniform_int_distribution<std::int64_t>(least, most)(m_engine); }
    bool oneIn(int n) { return upTo(1, n) == 1; }
    /// Small and large amounts alike, often on a boundary of a scale.
    Money amount()
    {
        static constexpr std::array<std::int64_t, 12> kEdges{0, 1, 15'000, 26'666, 26'667, 50'000, 250'000, 500'000, 1'000'000, 3'920'000, 20'000'000, 100'000'000};
        if (oneIn(4))
            return euros(std::max<std::int64_t>(kEdges[static_cast<std::size_t>(upTo(0, 11))] + upTo(-2, 2), 0));
        std::int64_t most = 10;
        for (std::int64_t i = upTo(0, 8); i > 0; --i)
            most *= 10;
        return euros(upTo(0, most));
    }
    static Money euros(std::int64_t cents) { return Money(cents, Currency::euro()); }

private:
    std::mt19937 m_engine;
};

Date randomDay(Random& random, const Date& from, int days)
{
    if (random.oneIn(20)) // The day that is not in every year.
        return Date(from.year() - from.year() % 4 + 4, 2, 29);
    return from.plusDays(static_cast<int>(random.upTo(0, days)));
}

struct InterestCase {
    InterestQuestion question;
    QJsonObject json;
};

InterestCase randomInterest(Random& random)
{
    const bool fromTable = !random.oneIn(3);
    const Date first = randomDay(random, fromTable ? Date(2004, 1, 1) : Date(2000, 1, 1), fromTable ? 8'200 : 9'000);
    const Date until = first.plusDays(static_cast<int>(random.oneIn(10) ? random.upTo(-3, 2) : random.upTo(0, random.oneIn(5) ? 2'500 : 500)));
    InterestCase made{{random.amount(), first, until, {}}, {}};
    InterestQuestion& question = made.question;
    QJsonObject& json = made.json;
    if (fromTable) {
        const RateTable table = kRateTables[static_cast<std::size_t>(random.upTo(0, 3))];
        question.rates = table;
        json[u"table"_s] = rateTableCode(table).replace(u'-', u'_');
    } else {
        std::vector<AgreedRate> rates;
        QJsonArray rows;
        Date from = first.plusDays(static_cast<int>(random.upTo(random.oneIn(10) ? -30 : -900, random.oneIn(20) ? 5 : 0)));
        for (std::int64_t i = random.upTo(1, 5); i > 0; --i) {
            rates.push_back({from, {random.upTo(0, 15) * 2'500}}); // Steps of a quarter, so that equal neighbours occur.
            rows += QJsonObject{{u"from"_s, from.toIso()}, {u"rate"_s, rates.back().rate.toPercent()}};
            from = from.plusDays(static_cast<int>(random.upTo(1, 400)));
        }
        question.rates = rates;
        json[u"rates"_s] = rows;
    }
    question.compounding = random.oneIn(2) ? Compounding::YearlyFromFirstDay : Compounding::None;
    question.order = random.oneIn(3) ? PaymentOrder::InterestFirst : PaymentOrder::PrincipalOnly;
    QJsonArray payments;
    for (std::int64_t i = random.oneIn(2) ? random.upTo(0, 4) : 0; i > 0; --i) {
        const std::int64_t most = std::max<std::int64_t>(question.principal.minorUnits(), 1);
        Date on = first.plusDays(static_cast<int>(random.upTo(-10, std::max(daysBetween(first, until), 0) + 5)));
        if (random.oneIn(5))
            on = first.plusMonths(12); // On the anniversary.
        else if (random.oneIn(5))
            on = Date(on.year(), 7, 1); // On a change of rate.
        question.payments.push_back({on, Random::euros(random.upTo(1, random.oneIn(3) ? most : most / 3 + 1))});
        payments += QJsonObject{{u"on"_s, on.toIso()}, {u"amount"_s, question.payments.back().amount.toDecimal()}};
    }
    json[u"principal"_s] = question.principal.toDecimal();
    json[u"first"_s] = first.toIso();
    json[u"until"_s] = until.toIso();
    json[u"compounds"_s] = question.compounding == Compounding::YearlyFromFirstDay;
    json[u"interest_first"_s] = question.order == PaymentOrder::InterestFirst;
    json[u"payments"_s] = payments;
    return made;
}

QJsonObject answerOf(const InterestQuestion& question)
{
    const Result<InterestAnswer> answer = interestOn(law(), question);
    if (!answer)
        return {{u"error"_s, answer.error().arguments.join(u' ')}};
    if (!answer->figure)
        return {{u"missing"_s, true}};
    QJsonArray parts;
    for (const InterestPart& part : answer->figure->parts)
        parts += QJsonArray{part.from.toIso(), part.to.toIso(), part.days, part.rate.toPercent(), part.base.toDecimal(), part.interest.toDecimal()};
    return {{u"parts"_s, parts}, {u"interest"_s, answer->figure->interest.toDecimal()},
            {u"remaining"_s, answer->figure->remainingPrincipal.toDecimal()}, {u"unpaid"_s, answer->figure->unpaidInterest.toDecimal()},
            {u"overpaid"_s, answer->figure->overpaid.toDecimal()}};
}

QByteArray written(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

class TestLawProperty final : public QObject {
    Q_OBJECT

    struct CostsCase {
        std::vector<Money> principals;
        Money paid;
        YearlyRate vat;
    };
    struct AllocationCase {
        Money payment, costs, interest, principal;
    };
    std::vector<InterestCase> m_interest;
    std::vector<CostsCase> m_costs;
    std::vector<AllocationCase> m_allocations;
    QJsonObject m_cases;
    QJsonObject m_answers;

private Q_SLOTS:
    void initTestCase()
    {
        const unsigned seed = qEnvironmentVariableIsSet("TEGOED_SEED") ? qEnvironmentVariable("TEGOED_SEED").toUInt() : 20261125U;
        qInfo("seed %u, %d cases each", seed, kCases);
        Random random(seed);
        QJsonArray interest, costs, allocations;
        for (int i = 0; i < kCases; ++i) {
            m_interest.push_back(randomInterest(random));
            interest += m_interest.back().json;

            CostsCase one{{}, random.oneIn(3) ? random.amount() : Random::euros(0), {random.upTo(0, 84) * 2'500}};
            QJsonArray principals;
            for (std::int64_t n = random.oneIn(2) ? 1 : random.upTo(0, 6); n > 0; --n) {
                one.principals.push_back(random.amount());
                principals += one.principals.back().toDecimal();
            }
            m_costs.push_back(one);
            costs += QJsonObject{{u"principals"_s, principals}, {u"paid"_s, one.paid.toDecimal()}, {u"vat"_s, one.vat.toPercent()}};

            const Money costsOwed = random.amount(), interestOwed = random.amount(), principal = random.amount();
            const Money payment = random.oneIn(4) ? costsOwed + interestOwed : random.oneIn(4) ? costsOwed + interestOwed + principal : random.amount();
            m_allocations.push_back({payment, costsOwed, interestOwed, principal});
            allocations += QJsonObject{{u"payment"_s, payment.toDecimal()}, {u"costs"_s, costsOwed.toDecimal()},
                                       {u"interest"_s, interestOwed.toDecimal()}, {u"principal"_s, principal.toDecimal()}};
        }
        m_cases = {{u"interest"_s, interest}, {u"costs"_s, costs}, {u"allocation"_s, allocations}};
        askTheOracle();
    }

    void interestToTheCent()
    {
        const QJsonArray expected = m_answers[u"interest"_s].toArray();
        QCOMPARE(expected.size(), kCases);
        int figures = 0, parts = 0, compounded = 0, withPayments = 0;
        for (int i = 0; i < kCases; ++i) {
            const InterestCase& one = m_interest[static_cast<std::size_t>(i)];
            const QJsonObject found = answerOf(one.question);
            if (found != expected[i].toObject())
                QFAIL(QByteArray("case " + written(one.json) + "\n found " + written(found) + "\n oracle " + written(expected[i].toObject())).constData());
            figures += found.contains(u"interest"_s) ? 1 : 0;
            parts += static_cast<int>(found[u"parts"_s].toArray().size());
            compounded += one.question.compounding == Compounding::YearlyFromFirstDay && daysBetween(one.question.firstDay, one.question.until) > 366 ? 1 : 0;
            withPayments += one.question.payments.empty() ? 0 : 1;
        }
        qInfo("%d figures of %d parts; %d over a full year of compounding, %d with payments; %d without a rate", figures, parts, compounded,
              withPayments, kCases - figures);
        QVERIFY(figures > 8'000 && figures < kCases && compounded > 500 && withPayments > 3'000); // The cases are what they are meant to be.
    }

    void costsToTheCent()
    {
        const QJsonArray expected = m_answers[u"costs"_s].toArray();
        QCOMPARE(expected.size(), kCases);
        for (int i = 0; i < kCases; ++i) {
            const CostsCase& one = m_costs[static_cast<std::size_t>(i)];
            const CollectionCosts dutch = *dutchCostsOnRest(law(), one.principals, one.paid, {false, true, true, one.vat});
            Money rest = -one.paid;
            for (const Money& principal : one.principals)
                rest += principal;
            rest = Money(std::max<std::int64_t>(rest.minorUnits(), 0), rest.currency());
            const auto fixed = *belgianBusinessCosts(law(), one.principals, {true, {}});
            const auto* claimed = std::get_if<CollectionCosts>(&fixed);
            const QJsonObject found{{u"dutch"_s, dutch.costs.toDecimal()}, {u"vat"_s, dutch.vat.toDecimal()},
                                    {u"belgian"_s, belgianConsumerCap(law(), rest)->costs.toDecimal()},
                                    {u"fixed"_s, claimed ? claimed->costs.toDecimal() : u"0.00"_s}};
            if (found != expected[i].toObject())
                QFAIL(QByteArray("case " + written(m_cases[u"costs"_s].toArray()[i].toObject()) + "\n found " + written(found) + "\n oracle "
                                 + written(expected[i].toObject())).constData());
            // What is printed adds up to what is asked.
            Money lines = Random::euros(0);
            for (const CostLine& line : dutch.lines)
                lines += line.amount;
            QVERIFY(dutch.raisedToMinimum || dutch.loweredToMaximum || lines == dutch.costs);
        }
    }

    void allocationToTheCent()
    {
        const QJsonArray expected = m_answers[u"allocation"_s].toArray();
        QCOMPARE(expected.size(), kCases);
        for (int i = 0; i < kCases; ++i) {
            const AllocationCase& one = m_allocations[static_cast<std::size_t>(i)];
            const ClaimAllocation split = *allocateToClaims(one.payment, one.costs, one.interest, one.principal);
            const QJsonObject found{{u"to_costs"_s, split.toCosts.toDecimal()}, {u"to_interest"_s, split.toInterest.toDecimal()},
                                    {u"to_principal"_s, split.toPrincipal.toDecimal()},
                                    {u"remaining_principal"_s, split.remainingPrincipal.toDecimal()}, {u"overpaid"_s, split.overpaid.toDecimal()}};
            QCOMPARE(found, expected[i].toObject());
            QCOMPARE(split.toCosts + split.toInterest + split.toPrincipal + split.overpaid, one.payment);
        }
    }

private:
    void askTheOracle()
    {
        const QDir scratch(qEnvironmentVariable("TEGOED_SCRATCH", QDir::tempPath()));
        const QString cases = scratch.filePath(u"law_cases.json"_s), answers = scratch.filePath(u"law_answers.json"_s);
        QFile::remove(answers);
        QFile file(cases);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(written(m_cases));
        file.close();
        QProcess oracle;
        oracle.start(QFile::exists(u"/usr/bin/python3"_s) ? u"/usr/bin/python3"_s : u"python3"_s,
                     {u"" TEGOED_SOURCE_DIR "/tests/property/law_oracle.py"_s, u"" TEGOED_SOURCE_DIR "/resources/law/rates.json"_s, cases, answers});
        if (!oracle.waitForStarted())
            QSKIP("not run: python3 is not installed");
        QVERIFY(oracle.waitForFinished(110'000));
        QVERIFY2(oracle.exitCode() == 0, oracle.readAllStandardError().constData());
        QFile read(answers);
        QVERIFY(read.open(QIODevice::ReadOnly));
        m_answers = QJsonDocument::fromJson(read.readAll()).object();
    }
};

QTEST_GUILESS_MAIN(TestLawProperty)
#include "test_law_property.moc"
