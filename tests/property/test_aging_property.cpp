// Random books against the definition: what the aging says on a day must be what the rows say, whatever the day, the basis
// and the bounds, and however the figures were reached (one pass, sums by day, a change applied).
#include "core/domain/aging/aging_day_totals.h"
#include "tests/property/random_ledger.h"

#include <QTest>

using namespace tegoed;
using namespace tegoed::property;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLedgers = 60;
const Date kToday(2026, 11, 25);

std::vector<AgingOptions> optionsFor(std::uint32_t seed)
{
    static const std::vector<AgingBounds> kBounds{{}, {{7}}, {{14, 28, 56, 112, 224}}};
    std::vector<AgingOptions> all;
    std::mt19937 random(seed);
    for (const AgingBasis basis : {AgingBasis::DueDate, AgingBasis::IssueDate})
        for (const AgingBounds& bounds : kBounds)
            for (const int days : {0, 1, 30, 400, 3000, -40, -500, static_cast<int>(random() % 500)})
                all.push_back({kToday.plusDays(-days), basis, bounds});
    return all;
}

AgingReport withoutEmptyOnes(AgingReport report)
{
    std::erase_if(report.currencies, [](const AgingCurrency& c) { return c.items == 0 && c.credits == 0; });
    return report;
}

} // namespace

class TestAgingProperty final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theReportIsWhatTheRowsSay()
    {
        for (std::uint32_t seed = 1; seed <= kLedgers; ++seed) {
            const RandomLedger ledger = RandomLedger::make(seed, 12, 80, kToday.dayNumber());
            const AgingColumns columns = ledger.columns();
            for (const AgingOptions& options : optionsFor(seed))
                QCOMPARE(dump(columns.report(options)), dump(ledger.oracle(options)));
        }
    }

    void everyReportTiesOut()
    {
        for (std::uint32_t seed = 100; seed < 100 + kLedgers; ++seed) {
            const RandomLedger ledger = RandomLedger::make(seed, 12, 80, kToday.dayNumber());
            const AgingColumns columns = ledger.columns();
            for (const AgingOptions& options : optionsFor(seed)) {
                for (const AgingCurrency& currency : columns.report(options).currencies) {
                    std::int64_t groups = 0, rows = 0, items = 0;
                    for (const std::int64_t group : currency.groups)
                        groups += group;
                    for (const AgingRow& row : currency.rows) {
                        rows += row.total;
                        for (const AgingItem& item : columns.items(row.debtor, options))
                            items += item.open.currency() == currency.currency ? item.open.minorUnits() : 0;
                    }
                    QCOMPARE(groups + currency.credits, currency.total);
                    QCOMPARE(rows, currency.total);
                    QCOMPARE(items, currency.total);
                    QVERIFY(options.basis == AgingBasis::DueDate || currency.groups[0] == 0);
                }
            }
        }
    }

    void theSumsByDaySayTheSame()
    {
        for (std::uint32_t seed = 200; seed < 200 + kLedgers; ++seed) {
            const AgingColumns columns = RandomLedger::make(seed, 12, 80, kToday.dayNumber()).columns();
            for (const AgingBasis basis : {AgingBasis::DueDate, AgingBasis::IssueDate}) {
                const AgingDayTotals totals(columns, basis, {{30, 60, 90}});
                for (int days = -600; days < 700; days += 3) {
                    const AgingOptions options{kToday.plusDays(days), basis, {}};
                    QCOMPARE(dump(totals.at(options.asOf), false), dump(withoutEmptyOnes(columns.report(options)), false));
                }
            }
        }
    }

    void aChangeGivesTheReportOfTheChangedBook()
    {
        for (std::uint32_t seed = 300; seed < 300 + kLedgers; ++seed) {
            // The second book has the same debtors with other documents; debtor by debtor the first one becomes it.
            const RandomLedger before = RandomLedger::make(seed, 12, 60, kToday.dayNumber());
            const RandomLedger after = RandomLedger::make(seed + 1000, 12, 90, kToday.dayNumber() + 50);
            const AgingOptions options{kToday, AgingBasis::DueDate, {}};
            AgingColumns columns = before.columns();
            AgingDayTotals totals(columns, AgingBasis::DueDate, {});
            AgingReport shown = columns.report(options);
            for (std::int64_t debtor = 12; debtor >= 1; --debtor) {
                const AgingColumns now = after.columns(debtor);
                totals.take(columns, {debtor});
                columns.replace({debtor}, now, &shown);
                totals.put(columns, {debtor});
                QCOMPARE(dump(shown), dump(columns.report(options)));
            }
            QCOMPARE(dump(shown), dump(after.oracle(options)));
            for (int days = -200; days < 700; days += 7) {
                const Date day = kToday.plusDays(days);
                QCOMPARE(dump(totals.at(day), false), dump(withoutEmptyOnes(after.oracle({day, AgingBasis::DueDate, {}})), false));
            }
        }
    }

    void fromNothingToSomethingAndBack()
    {
        AgingColumns columns;
        AgingDayTotals totals(columns, AgingBasis::DueDate, {});
        const AgingOptions options{kToday, AgingBasis::DueDate, {}};
        AgingReport shown = columns.report(options);
        QVERIFY(shown.currencies.empty());
        QVERIFY(totals.at(kToday).currencies.empty());
        AgingColumnsBuilder builder(Currency::euro());
        builder.addDocument({1}, {5}, *Currency::fromCode(u"USD"), kToday.dayNumber() - 40, kToday.dayNumber() - 10, 12'100);
        totals.take(columns, {5});
        columns.replace({5}, std::move(builder).build(), &shown);
        totals.put(columns, {5});
        QCOMPARE(shown.currencies.size(), std::size_t{1});
        QCOMPARE(shown.currencies[0].groups, (std::vector<std::int64_t>{0, 12'100, 0, 0, 0}));
        QCOMPARE(dump(totals.at(kToday), false), dump(shown, false));
        totals.take(columns, {5});
        columns.replace({5}, AgingColumns(), &shown);
        totals.put(columns, {5});
        QVERIFY(shown.currencies.empty());
        QVERIFY(totals.at(kToday).currencies.empty());
        QCOMPARE(columns.entries(), std::size_t{0});
    }
};

QTEST_APPLESS_MAIN(TestAgingProperty)
#include "test_aging_property.moc"
