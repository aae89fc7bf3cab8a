#include "core/formats/csv/amount_text.h"

#include <QTest>

using namespace tegoed;
using namespace tegoed::formats;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One way a column may be written, in one currency.
QString read(const QByteArray& cell, DecimalSign sign, const char* currency)
{
    const auto amount = readAmount({cell.constData(), static_cast<std::size_t>(cell.size())}, sign);
    if (!amount)
        return u"-"_s;
    const auto money = toMoney(*amount, *Currency::fromCode(QString::fromLatin1(currency)));
    return money ? money->toDecimal() : u"-"_s;
}

AmountSurvey survey(const QList<QByteArray>& cells)
{
    AmountSurvey survey;
    for (const QByteArray& cell : cells)
        survey.look({cell.constData(), static_cast<std::size_t>(cell.size())});
    return survey;
}

} // namespace

class TestCsvAmounts final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCellUnderEveryMapping_data();
    void everyCellUnderEveryMapping();
    void currenciesInACell_data();
    void currenciesInACell();
    void whatAColumnSaysAboutItself_data();
    void whatAColumnSaysAboutItself();
    void amountsBeyondMeasure();
};

/// Failures E9: a cell that does not fit the column's writing is an error, never a guess. "-" = refused.
void TestCsvAmounts::everyCellUnderEveryMapping_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QStringList>("expected"); // comma EUR, point EUR, comma JPY, point JPY
    const auto row = [](const char* cell, const char* commaEuro, const char* pointEuro, const char* commaYen, const char* pointYen) {
        QTest::newRow(cell) << QByteArray(cell)
                            << QStringList{QString::fromLatin1(commaEuro), QString::fromLatin1(pointEuro), QString::fromLatin1(commaYen), QString::fromLatin1(pointYen)};
    };
    row("1234,56", "1234.56", "-", "-", "-");
    row("1234.56", "-", "1234.56", "-", "-");
    row("1.234,56", "1234.56", "-", "-", "-");
    row("1,234.56", "-", "1234.56", "-", "-");
    row("1.234", "1234.00", "-", "1234", "-");
    row("1,234", "-", "1234.00", "-", "1234");
    row("1.234.567", "1234567.00", "-", "1234567", "-");
    row("1,234,567", "-", "1234567.00", "-", "1234567");
    row("1.234.567,8", "1234567.80", "-", "-", "-");
    row("1 234,56", "1234.56", "-", "-", "-");
    row("1 234.56", "-", "1234.56", "-", "-");
    row("1\u00A0234,56", "1234.56", "-", "-", "-");
    row("1\u202F234,56", "1234.56", "-", "-", "-");
    row("1'234.56", "-", "1234.56", "-", "-");
    row("1'234,56", "1234.56", "-", "-", "-");
    row("1\u2019234.56", "-", "1234.56", "-", "-");
    row("5 000", "5000.00", "5000.00", "5000", "5000");
    row("12,5-", "-12.50", "-", "-", "-");
    row("12.5-", "-", "-12.50", "-", "-");
    row("12 -", "-12.00", "-12.00", "-12", "-12");
    row("(12,50)", "-12.50", "-", "-", "-");
    row("(1,234.50)", "-", "-1234.50", "-", "-");
    row("-12,50", "-12.50", "-", "-", "-");
    row("\u221212,50", "-12.50", "-", "-", "-");
    row("- 12,50", "-12.50", "-", "-", "-");
    row("+12,50", "12.50", "-", "-", "-");
    row("12,-", "12.00", "-", "12", "-");
    row("12,--", "12.00", "-", "12", "-");
    row("12.-", "-", "12.00", "-", "12");
    row("12", "12.00", "12.00", "12", "12");
    row("007", "7.00", "7.00", "7", "7");
    row("0", "0.00", "0.00", "0", "0");
    row("0,00", "0.00", "-", "0", "-");
    row("0.00", "-", "0.00", "-", "0");
    row("12,500", "12.50", "12500.00", "-", "12500");
    row("12.500", "12500.00", "12.50", "12500", "-");
    row("12,345", "-", "12345.00", "-", "12345");
    row(",50", "0.50", "-", "-", "-");
    row(".50", "-", "0.50", "-", "-");
    row("100 000 000,00", "100000000.00", "-", "100000000", "-");
    row("1..234", "-", "-", "-", "-");
    row("1,,5", "-", "-", "-", "-");
    row("1.23.456", "-", "-", "-", "-");
    row("1.2345,6", "-", "-", "-", "-");
    row("1 23", "-", "-", "-", "-");
    row("1.234 567", "-", "-", "-", "-");
    row("0.123", "-", "-", "-", "-");
    row("12,50-5", "-", "-", "-", "-");
    row("--5", "-", "-", "-", "-");
    row("(-5)", "-", "-", "-", "-");
    row("(5", "-", "-", "-", "-");
    row("5)", "-", "-", "-", "-");
    row("abc", "-", "-", "-", "-");
    row("12 stuks", "-", "-", "-", "-");
    row("1e5", "-", "-", "-", "-");
    row("12%", "-", "-", "-", "-");
    row("=1+1", "-", "-", "-", "-");
    row("31-12-2026", "-", "-", "-", "-");
    row("-", "-", "-", "-", "-");
    row("", "-", "-", "-", "-");
    row("99999999999999999999", "-", "-", "-", "-");
}

void TestCsvAmounts::everyCellUnderEveryMapping()
{
    QFETCH(QByteArray, cell);
    QFETCH(QStringList, expected);
    QCOMPARE((QStringList{read(cell, DecimalSign::Comma, "EUR"), read(cell, DecimalSign::Point, "EUR"), read(cell, DecimalSign::Comma, "JPY"),
                          read(cell, DecimalSign::Point, "JPY")}),
             expected);
}

void TestCsvAmounts::currenciesInACell_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("expected"); // amount and currency; "-" = refused
    const auto row = [](const char* cell, const char* expected) { QTest::newRow(cell) << QByteArray(cell) << QString::fromLatin1(expected); };
    row("€ 12,50", "12.50 EUR");
    row("12,50 €", "12.50 EUR");
    row("€12,50", "12.50 EUR");
    row("-€ 12,50", "-12.50 EUR");
    row("€ -12,50", "-12.50 EUR");
    row("€ 1.234,-", "1234.00 EUR");
    row("EUR 12,50", "12.50 EUR");
    row("12,50 eur", "12.50 eur");
    row("£ 3,00", "3.00 GBP");
    row("$ 3,00", "3.00 USD");
    row("12,50", "12.50 ");
    row("€ 12,50 EUR", "-");
    row("ABC 12,50", "-");
    row("EURO 12,50", "-");
}

void TestCsvAmounts::currenciesInACell()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, expected);
    const auto amount = readAmount({cell.constData(), static_cast<std::size_t>(cell.size())}, DecimalSign::Comma);
    const QString found = !amount ? u"-"_s
                                  : toMoney(*amount, Currency::euro())->toDecimal() + u' '
            + QString::fromLatin1(amount->currency.data(), static_cast<qsizetype>(amount->currency.size()));
    QCOMPARE(found, expected);
}

void TestCsvAmounts::whatAColumnSaysAboutItself_data()
{
    QTest::addColumn<QList<QByteArray>>("cells");
    QTest::addColumn<QString>("expected");
    using Cells = QList<QByteArray>;
    QTest::newRow("one clear cell decides for all") << Cells{"1.234", "12,50", "100"} << u"comma"_s;
    QTest::newRow("the other sign likewise") << Cells{"1,234", "12.50"} << u"point"_s;
    QTest::newRow("only thousands or decimals, nobody knows") << Cells{"1.234", "2.500"} << u"ambiguous"_s;
    QTest::newRow("whole numbers need no sign") << Cells{"12", "100"} << u"point"_s;
    QTest::newRow("three decimals that are zeros are thousands or nothing") << Cells{"12,000"} << u"ambiguous"_s;
    QTest::newRow("a mixed column is nobody's guess") << Cells{"12,50", "12.50"} << u"ambiguous"_s;
    QTest::newRow("a stray cell is that row's error") << Cells{"1,1", "1,2", "1,3", "1,4", "1,5", "1,6", "1,7", "1,8", "1,9", "2,1", "2.1"} << u"comma"_s;
    QTest::newRow("words say nothing") << Cells{"n.v.t.", "12,50", "zie bijlage"} << u"comma"_s;
    QTest::newRow("nothing at all") << Cells{} << u"point"_s;
}

void TestCsvAmounts::whatAColumnSaysAboutItself()
{
    QFETCH(QList<QByteArray>, cells);
    QFETCH(QString, expected);
    const AmountSurvey found = survey(cells);
    QCOMPARE(found.isAmbiguous() ? u"ambiguous"_s : found.sign() == DecimalSign::Comma ? u"comma"_s : u"point"_s, expected);
}

void TestCsvAmounts::amountsBeyondMeasure()
{
    QCOMPARE(toMoney({false, 10'000'000'000'000'001, 0, {}}, Currency::euro()).error().code, Error::Code::AmountTooLarge);
    QCOMPARE(toMoney({false, 1'000'000'000'000'000, 0, {}}, *Currency::fromCode(u"KWD"_s)).error().code, Error::Code::AmountTooLarge);
    QCOMPARE(toMoney({true, 10'000'000'000'000'000, 2, {}}, Currency::euro())->minorUnits(), -10'000'000'000'000'000);
}

QTEST_APPLESS_MAIN(TestCsvAmounts)
#include "test_csv_amounts.moc"
