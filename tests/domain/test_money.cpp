#include "core/domain/money/money.h"

#include <QTest>

using namespace tegoed;

class TestMoney final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsPlainDecimals_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("expected"); // empty = refused
        QTest::newRow("euro with cents") << "1234.56" << "EUR" << "1234.56";
        QTest::newRow("one decimal is completed") << "1234.5" << "EUR" << "1234.50";
        QTest::newRow("superfluous zeros fall away") << "10.5000" << "EUR" << "10.50";
        QTest::newRow("a third decimal is refused") << "10.505" << "EUR" << "";
        QTest::newRow("yen have no decimals") << "1000" << "JPY" << "1000";
        QTest::newRow("dinars have three") << "1.234" << "KWD" << "1.234";
        QTest::newRow("a comma is refused") << "1,50" << "EUR" << "";
        QTest::newRow("two points are refused") << "1.5.0" << "EUR" << "";
        QTest::newRow("negative cents keep their sign") << "-0.05" << "EUR" << "-0.05";
        QTest::newRow("overflowing amount is refused") << "92233720368547758.08" << "EUR" << "";
        QTest::newRow("only a point is refused") << "." << "EUR" << "";
    }
    void readsPlainDecimals()
    {
        QFETCH(QString, text);
        QFETCH(QString, currency);
        QFETCH(QString, expected);
        const auto money = Money::fromDecimal(text, *Currency::fromCode(currency));
        QCOMPARE(money.hasValue(), !expected.isEmpty());
        if (money)
            QCOMPARE(money->toDecimal(), expected);
    }
    void knowsOnlyIsoCurrencies()
    {
        QVERIFY(Currency::fromCode(u"eur"));
        QVERIFY(!Currency::fromCode(u"EUX"));
        QVERIFY(!Currency::fromCode(u"EURO"));
        QVERIFY(!Currency::fromCode(u""));
    }
    void roundsOnceHalfAwayFromZero_data()
    {
        QTest::addColumn<qint64>("units");
        QTest::addColumn<qint64>("numerator");
        QTest::addColumn<qint64>("denominator");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("exactly half goes up") << qint64(1) << qint64(1) << qint64(2) << qint64(1);
        QTest::newRow("minus half goes down") << qint64(-1) << qint64(1) << qint64(2) << qint64(-1);
        QTest::newRow("just under half") << qint64(49) << qint64(1) << qint64(100) << qint64(0);
        QTest::newRow("a product beyond 64 bits") << qint64(900'000'000'000'000) << qint64(1'000'000'007) << qint64(1'000'000'007) << qint64(900'000'000'000'000);
        QTest::newRow("negative denominator") << qint64(10) << qint64(1) << qint64(-4) << qint64(-3);
    }
    void roundsOnceHalfAwayFromZero()
    {
        QFETCH(qint64, units);
        QFETCH(qint64, numerator);
        QFETCH(qint64, denominator);
        QFETCH(qint64, expected);
        const auto result = scaled(Money(units, Currency::euro()), numerator, denominator, Rounding::HalfUp);
        QVERIFY(result);
        QCOMPARE(result->minorUnits(), expected);
    }
};

QTEST_APPLESS_MAIN(TestMoney)
#include "test_money.moc"
