#include "core/domain/aging/aging_columns.h"

#include <QTest>

using namespace tegoed;
using namespace Qt::Literals::StringLiterals;

namespace {

const Date kYearEnd(2025, 12, 31);
constexpr DebtorId kMaes{7};
constexpr Currency kEuro = Currency::euro();

std::int32_t day(int year, int month, int dayOfMonth)
{
    return Date(year, month, dayOfMonth).dayNumber();
}

/// Groups, credits and total of the euro's totals; empty when nothing is open.
QString figures(const AgingColumns& columns, const Date& asOf, AgingBasis basis = AgingBasis::DueDate)
{
    const AgingReport report = columns.report({asOf, basis, {}});
    if (report.currencies.empty())
        return {};
    QStringList parts;
    for (const std::int64_t group : report.currencies[0].groups)
        parts << QString::number(group);
    return u"%1 | %2 | %3"_s.arg(parts.join(u' ')).arg(report.currencies[0].credits).arg(report.currencies[0].total);
}

} // namespace

class TestAging final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anInvoiceGrowsOldOnTheDayAfterEachBound()
    {
        AgingColumnsBuilder builder(kEuro);
        builder.addDocument({1}, kMaes, kEuro, day(2025, 1, 1), day(2025, 1, 31), 100);
        const AgingColumns columns = std::move(builder).build();
        const Date due(2025, 1, 31);
        QCOMPARE(figures(columns, Date(2024, 12, 31)), QString());
        QCOMPARE(figures(columns, Date(2025, 1, 1)), u"100 0 0 0 0 | 0 | 100"_s);
        QCOMPARE(figures(columns, due), u"100 0 0 0 0 | 0 | 100"_s);
        QCOMPARE(figures(columns, due.plusDays(1)), u"0 100 0 0 0 | 0 | 100"_s);
        QCOMPARE(figures(columns, due.plusDays(30)), u"0 100 0 0 0 | 0 | 100"_s);
        QCOMPARE(figures(columns, due.plusDays(31)), u"0 0 100 0 0 | 0 | 100"_s);
        QCOMPARE(figures(columns, due.plusDays(60)), u"0 0 100 0 0 | 0 | 100"_s);
        QCOMPARE(figures(columns, due.plusDays(61)), u"0 0 0 100 0 | 0 | 100"_s);
        QCOMPARE(figures(columns, due.plusDays(90)), u"0 0 0 100 0 | 0 | 100"_s);
        QCOMPARE(figures(columns, due.plusDays(91)), u"0 0 0 0 100 | 0 | 100"_s);
        // By issue date nothing is "not due": the day it is made it is in the first group.
        QCOMPARE(figures(columns, Date(2025, 1, 1), AgingBasis::IssueDate), u"0 100 0 0 0 | 0 | 100"_s);
        QCOMPARE(figures(columns, due, AgingBasis::IssueDate), u"0 100 0 0 0 | 0 | 100"_s);
        QCOMPARE(figures(columns, due.plusDays(1), AgingBasis::IssueDate), u"0 0 100 0 0 | 0 | 100"_s);
    }

    void aPaymentOfLaterDoesNotCount()
    {
        AgingColumnsBuilder builder(kEuro);
        builder.addDocument({1}, kMaes, kEuro, day(2025, 11, 1), day(2025, 12, 1), 121'000);
        builder.addReceipt({1}, kMaes, kEuro, day(2026, 1, 2), 121'000);
        builder.addReceived({1}, day(2026, 1, 2), 121'000);
        builder.addUsed({1}, day(2026, 1, 2), 121'000);
        const AgingColumns columns = std::move(builder).build();
        QCOMPARE(figures(columns, kYearEnd), u"0 121000 0 0 0 | 0 | 121000"_s);
        QCOMPARE(columns.report({kYearEnd, AgingBasis::DueDate, {}}).laterEntries, 2); // The receipt and its allocation.
        QCOMPARE(figures(columns, Date(2026, 1, 2)), QString());
        QCOMPARE(columns.report({Date(2026, 1, 2), AgingBasis::DueDate, {}}).laterEntries, 0);
    }

    void moneyReceivedBeforeItIsAllocatedIsACreditMeanwhile()
    {
        AgingColumnsBuilder builder(kEuro);
        builder.addDocument({1}, kMaes, kEuro, day(2025, 11, 1), day(2025, 12, 1), 50'000);
        builder.addReceipt({1}, kMaes, kEuro, day(2025, 12, 20), 50'000);
        builder.addReceived({1}, day(2026, 1, 5), 50'000);
        builder.addUsed({1}, day(2026, 1, 5), 50'000);
        const AgingColumns columns = std::move(builder).build();
        QCOMPARE(figures(columns, kYearEnd), u"0 50000 0 0 0 | -50000 | 0"_s);
        QCOMPARE(figures(columns, Date(2026, 1, 5)), QString());
    }

    void aCreditNoteIsNettedAndNeverInAGroup()
    {
        AgingColumnsBuilder builder(kEuro);
        builder.addDocument({1}, kMaes, kEuro, day(2025, 10, 1), day(2025, 10, 31), 10'000);
        builder.addDocument({2}, kMaes, kEuro, day(2025, 11, 1), day(2025, 11, 1), -4'000);
        builder.addReceived({1}, day(2025, 12, 1), 1'500);
        builder.addGiven({2}, day(2025, 12, 1), 1'500);
        const AgingColumns columns = std::move(builder).build();
        QCOMPARE(figures(columns, Date(2025, 11, 30)), u"0 10000 0 0 0 | -4000 | 6000"_s);
        QCOMPARE(figures(columns, Date(2025, 12, 1)), u"0 0 8500 0 0 | -2500 | 6000"_s);
        QCOMPARE(columns.report({kYearEnd, AgingBasis::DueDate, {}}).currencies[0].items, 2);
    }

    void currenciesStandBesideEachOther()
    {
        const Currency dollar = *Currency::fromCode(u"USD");
        const Currency franc = *Currency::fromCode(u"CHF");
        AgingColumnsBuilder builder(kEuro);
        builder.addDocument({1}, kMaes, dollar, day(2025, 10, 1), day(2025, 10, 31), 10'000);
        builder.addDocument({2}, kMaes, kEuro, day(2025, 10, 1), day(2025, 10, 31), 20'000);
        builder.addDocument({3}, kMaes, franc, day(2025, 10, 1), day(2025, 10, 31), 30'000);
        const AgingReport report = std::move(builder).build().report({kYearEnd, AgingBasis::DueDate, {}});
        QCOMPARE(report.currencies.size(), std::size_t{3});
        QCOMPARE(report.currencies[0].currency.code(), u"EUR"_s);
        QCOMPARE(report.currencies[0].total, 20'000);
        QCOMPARE(report.currencies[1].currency.code(), u"CHF"_s);
        QCOMPARE(report.currencies[2].currency.code(), u"USD"_s);
        QCOMPARE(report.currencies[2].total, 10'000);
    }

    void theLinesOfADebtorSayWhatTheyAre()
    {
        AgingColumnsBuilder builder(kEuro);
        builder.addDocument({10}, kMaes, kEuro, day(2025, 12, 1), day(2025, 12, 31), 300);
        builder.addDocument({11}, kMaes, kEuro, day(2025, 10, 1), day(2025, 10, 31), 200);
        builder.addDocument({12}, kMaes, kEuro, day(2025, 12, 5), day(2025, 12, 5), -50);
        builder.addReceipt({3}, kMaes, kEuro, day(2025, 12, 10), 25);
        const std::vector<AgingItem> items = std::move(builder).build().items(kMaes, {kYearEnd, AgingBasis::DueDate, {}});
        QCOMPARE(items.size(), std::size_t{4});
        QCOMPARE(items[0].invoice, InvoiceId{11});
        QCOMPARE(items[0].days, 61);
        QCOMPARE(items[0].group, 3);
        QCOMPARE(items[1].kind, AgingKind::CreditNote);
        QCOMPARE(items[1].group, -1);
        QCOMPARE(items[2].payment, PaymentId{3});
        QCOMPARE(items[2].open.minorUnits(), -25);
        QCOMPARE(items[3].invoice, InvoiceId{10});
        QCOMPARE(items[3].days, 0);
    }
};

QTEST_APPLESS_MAIN(TestAging)
#include "test_aging.moc"
