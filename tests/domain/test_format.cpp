#include "core/domain/message/format.h"

#include <QTest>

#include <limits>

using namespace tegoed;
using namespace Qt::Literals::StringLiterals;
using enum TextLanguage;

class TestFormat final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void moneyAsText_data()
    {
        QTest::addColumn<qint64>("units");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("dutch");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("plainDutch");
        const auto row = [](const char* name, qint64 units, const QString& currency, const QString& dutch, const QString& english,
                            const QString& plain) { QTest::newRow(name) << units << currency << dutch << english << plain; };
        row("thousands have a mark", 121'000, u"EUR"_s, u"€\u00A01.210,00"_s, u"€1,210.00"_s, u"EUR 1.210,00"_s);
        row("below a thousand none", 99'999, u"EUR"_s, u"€\u00A0999,99"_s, u"€999.99"_s, u"EUR 999,99"_s);
        row("a million has two", 123'456'789, u"EUR"_s, u"€\u00A01.234.567,89"_s, u"€1,234,567.89"_s, u"EUR 1.234.567,89"_s);
        row("nothing", 0, u"EUR"_s, u"€\u00A00,00"_s, u"€0.00"_s, u"EUR 0,00"_s);
        row("one cent", 1, u"EUR"_s, u"€\u00A00,01"_s, u"€0.01"_s, u"EUR 0,01"_s);
        row("a minus, no brackets", -100'000, u"EUR"_s, u"\u2212€\u00A01.000,00"_s, u"\u2212€1,000.00"_s, u"EUR -1.000,00"_s);
        row("minus five cents", -5, u"EUR"_s, u"\u2212€\u00A00,05"_s, u"\u2212€0.05"_s, u"EUR -0,05"_s);
        row("dollars by code", 121'000, u"USD"_s, u"USD\u00A01.210,00"_s, u"USD\u00A01,210.00"_s, u"USD 1.210,00"_s);
        row("yen have no decimals", 1'210, u"JPY"_s, u"JPY\u00A01.210"_s, u"JPY\u00A01,210"_s, u"JPY 1.210"_s);
        row("dinars have three", 5, u"KWD"_s, u"KWD\u00A00,005"_s, u"KWD\u00A00.005"_s, u"KWD 0,005"_s);
        row("the smallest number there is", std::numeric_limits<qint64>::min(), u"EUR"_s, u"\u2212€\u00A092.233.720.368.547.758,08"_s,
            u"\u2212€92,233,720,368,547,758.08"_s, u"EUR -92.233.720.368.547.758,08"_s);
    }
    void moneyAsText()
    {
        QFETCH(qint64, units);
        QFETCH(QString, currency);
        const Money money(units, *Currency::fromCode(currency));
        QTEST(moneyText(money, Dutch), "dutch");
        QTEST(moneyText(money, BelgianDutch), "dutch");
        QTEST(moneyText(money, English), "english");
        QTEST(moneyTextPlain(money, Dutch), "plainDutch");
        QVERIFY2(!moneyTextPlain(money, English).contains(QChar(0x00A0)), "a no-break space does not fit an SMS");
    }

    void amountsInColumnsHaveNoCurrency()
    {
        QCOMPARE(amountText(Money(-100'000, Currency::euro()), Dutch), u"\u22121.000,00"_s);
        QCOMPARE(amountText(Money(6'020'433, Currency::euro()), English), u"60,204.33"_s);
        QCOMPARE(wholeNumberText(1'000'000, Dutch), u"1.000.000"_s);
        QCOMPARE(wholeNumberText(-1'234, English), u"\u22121,234"_s);
        QCOMPARE(wholeNumberText(214, Dutch), u"214"_s);
    }

    void datesAsText()
    {
        const Date date(2026, 11, 5);
        QCOMPARE(dateText(date, Dutch), u"05-11-2026"_s);
        QCOMPARE(dateText(date, English), u"05-11-2026"_s);
        QCOMPARE(dateText(date, BelgianDutch), u"05/11/2026"_s);
        QCOMPARE(dateTextInWords(date, Dutch), u"5 november 2026"_s);
        QCOMPARE(dateTextInWords(date, BelgianDutch), u"5 november 2026"_s);
        QCOMPARE(dateTextInWords(Date(2026, 11, 23), English), u"23 November 2026"_s);
        QCOMPARE(dateTextShort(Date(2026, 3, 1), Dutch), u"1 mrt 2026"_s);
        QCOMPARE(dateTextShort(Date(2026, 3, 1), English), u"1 Mar 2026"_s);
        QCOMPARE(monthText(Date(2026, 8, 31), Dutch), u"augustus 2026"_s);
    }

    void daysAsText()
    {
        QCOMPARE(daysText(1, Dutch), u"1 dag"_s);
        QCOMPARE(daysText(0, Dutch), u"0 dagen"_s);
        QCOMPARE(daysText(14, English), u"14 days"_s);
        QCOMPARE(daysText(-1, English), u"\u22121 day"_s);
    }

    void languagesByCode()
    {
        QCOMPARE(textLanguage(u"nl"), Dutch);
        QCOMPARE(textLanguage(u"nl-BE"), BelgianDutch);
        QCOMPARE(textLanguage(u"nl_BE"), BelgianDutch);
        QCOMPARE(textLanguage(u"nl-NL"), Dutch);
        QCOMPARE(textLanguage(u"en_GB"), English);
        QVERIFY(!textLanguage(u"fr"));
        QVERIFY(!textLanguage(u""));
    }
};

QTEST_APPLESS_MAIN(TestFormat)
#include "test_format.moc"
