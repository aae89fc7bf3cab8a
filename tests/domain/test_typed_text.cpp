#include "core/domain/message/typed_text.h"

#include <QTest>

using namespace tegoed;
using namespace Qt::Literals::StringLiterals;
using enum TextLanguage;

class TestTypedText final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void amounts_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("dutch");   // empty = refused
        QTest::addColumn<QString>("english");
        const auto row = [](const char* name, const QString& typed, const QString& dutch, const QString& english) {
            QTest::newRow(name) << typed << dutch << english;
        };
        row("a whole number", u"1210"_s, u"1210.00"_s, u"1210.00"_s);
        row("Dutch groups and decimals", u"1.210,00"_s, u"1210.00"_s, {});
        row("English groups and decimals", u"1,210.00"_s, {}, u"1210.00"_s);
        row("a point before three digits", u"1.210"_s, u"1210.00"_s, {});
        row("a comma before three digits", u"1,210"_s, {}, u"1210.00"_s);
        row("a point before two digits", u"12.50"_s, {}, u"12.50"_s);
        row("a comma before two digits", u"12,50"_s, u"12.50"_s, {});
        row("one decimal is completed", u"12,5"_s, u"12.50"_s, {});
        row("three decimals are refused", u"12,505"_s, {}, u"12505.00"_s);
        row("groups must be complete", u"1210.000,00"_s, {}, {});
        row("groups must be of three", u"1.21,00"_s, {}, {});
        row("millions", u"1.234.567,89"_s, u"1234567.89"_s, {});
        row("euro sign before", u"€ 1.210,00"_s, u"1210.00"_s, {});
        row("euro sign with a no-break space", u"€\u00A01.210,00"_s, u"1210.00"_s, {});
        row("euro sign behind", u"12,50 €"_s, u"12.50"_s, {});
        row("code before", u"EUR 12"_s, u"12.00"_s, u"12.00"_s);
        row("code behind, lower case", u"12 eur"_s, u"12.00"_s, u"12.00"_s);
        row("another currency", u"USD 12"_s, {}, {});
        row("minus", u"-12"_s, u"-12.00"_s, u"-12.00"_s);
        row("minus sign of a printed amount", u"\u2212€\u00A012,00"_s, u"-12.00"_s, {});
        row("minus behind the euro sign", u"€ -12,00"_s, u"-12.00"_s, {});
        row("two minus signs", u"--12"_s, {}, {});
        row("minus on both sides of the sign", u"-€ -12"_s, {}, {});
        row("the Dutch dash", u"1.210,-"_s, u"1210.00"_s, {});
        row("blanks inside", u"1 210"_s, {}, {});
        row("letters", u"twaalf"_s, {}, {});
        row("a comma alone", u","_s, {}, {});
        row("nothing behind the comma", u"12,"_s, {}, {});
        row("nothing before the comma", u",50"_s, {}, {});
        row("an exponent", u"1e3"_s, {}, {});
        row("digits of another script", u"١٢"_s, {}, {});
        row("blanks only", u"  "_s, {}, {});
        row("more than a number can hold", u"92233720368547758"_s, {}, {});
    }
    void amounts()
    {
        QFETCH(QString, typed);
        QFETCH(QString, dutch);
        QFETCH(QString, english);
        const auto inDutch = typedAmount(typed, Currency::euro(), Dutch);
        QCOMPARE(inDutch ? inDutch->toDecimal() : QString(), dutch);
        const auto inEnglish = typedAmount(typed, Currency::euro(), English);
        QCOMPARE(inEnglish ? inEnglish->toDecimal() : QString(), english);
    }

    void whatIsPrintedCanBeTyped()
    {
        for (const qint64 units : {0LL, 5LL, -5LL, 99'999LL, 100'000LL, -123'456'789LL, 1'000'000'000'000LL})
            for (const TextLanguage language : {Dutch, BelgianDutch, English})
                for (const auto* code : {u"EUR", u"USD", u"JPY", u"KWD"}) {
                    const Money money(units, *Currency::fromCode(QStringView(code)));
                    for (const QString& text : {amountText(money, language), moneyText(money, language), moneyTextPlain(money, language)}) {
                        const auto typed = typedAmount(text, money.currency(), language);
                        QVERIFY2(typed, qPrintable(text));
                        QCOMPARE(typed->minorUnits(), units);
                    }
                }
    }

    void theKindOfErrorIsTold()
    {
        QCOMPARE(typedAmount(u" "_s, Currency::euro(), Dutch).error().code, Error::Code::MissingInput);
        QCOMPARE(typedAmount(u"x"_s, Currency::euro(), Dutch).error().code, Error::Code::InvalidAmount);
        QCOMPARE(typedAmount(u"$"_s, Currency::euro(), Dutch).error().code, Error::Code::InvalidAmount);
        QCOMPARE(typedAmount(u"12 USD"_s, Currency::euro(), Dutch).error().arguments, QStringList({u"EUR"_s, u"USD"_s}));
        QCOMPARE(typedAmount(u"99999999999999999"_s, Currency::euro(), Dutch).error().code, Error::Code::AmountTooLarge);
        QCOMPARE(typedDate(u" "_s, Date(2026, 1, 1), Dutch).error().code, Error::Code::MissingInput);
        QCOMPARE(typedDate(u"31-02-2026"_s, Date(2026, 1, 1), Dutch).error().code, Error::Code::InvalidDate);
        QCOMPARE(typedDate(u"05/11/2026"_s, Date(2026, 1, 1), English).error().detail, u"ambiguous"_s);
    }

    void dates_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("past");   // empty = refused
        QTest::addColumn<QString>("future"); // where the lean makes a difference; "=" = the same
        const auto row = [](const QString& typed, const char* past, const char* future = "=") {
            QTest::newRow(qPrintable(typed)) << typed << QString::fromLatin1(past) << QString::fromLatin1(future);
        };
        // Today is Wednesday 25 November 2026.
        row(u"31-12-2025"_s, "2025-12-31");
        row(u"31/12/2025"_s, "2025-12-31");
        row(u"31.12.2025"_s, "2025-12-31");
        row(u"31-12-25"_s, "2025-12-31");
        row(u"1-3-99"_s, "1999-03-01");
        row(u"2025-12-31"_s, "2025-12-31");
        row(u"31-12"_s, "2025-12-31", "2026-12-31");
        row(u"25-11"_s, "2026-11-25", "2026-11-25");
        row(u"26-11"_s, "2025-11-26", "2026-11-26");
        row(u"29-02"_s, "2024-02-29", "2028-02-29");
        row(u"29-02-2026"_s, "");
        row(u"31-02"_s, "");
        row(u"31-13-2025"_s, "");
        row(u"0-1-2025"_s, "");
        row(u"31-12/2025"_s, "");
        row(u"31 dec"_s, "2025-12-31", "2026-12-31");
        row(u"31 december 2025"_s, "2025-12-31");
        row(u"1 mrt 2026"_s, "2026-03-01");
        row(u"1 maart 2026"_s, "2026-03-01");
        row(u"December 31, 2025"_s, "2025-12-31");
        row(u"Dec 31 2025"_s, "2025-12-31");
        row(u"31 foo 2025"_s, "");
        row(u"-30"_s, "2026-10-26");
        row(u"+14"_s, "2026-12-09");
        row(u"30"_s, "");
        row(u"3 weken geleden"_s, "2026-11-04");
        row(u"2 months ago"_s, "2026-09-25");
        row(u"over 14 dagen"_s, "2026-12-09");
        row(u"in 3 days"_s, "2026-11-28");
        row(u"3 lichtjaar geleden"_s, "");
        row(u"vandaag"_s, "2026-11-25");
        row(u"Gisteren"_s, "2026-11-24");
        row(u"eergisteren"_s, "2026-11-23");
        row(u"yesterday"_s, "2026-11-24");
        row(u"tomorrow"_s, "2026-11-26");
        row(u"eind vorige maand"_s, "2026-10-31");
        row(u"einde van de vorige maand"_s, "2026-10-31");
        row(u"end of last month"_s, "2026-10-31");
        row(u"End last month"_s, "2026-10-31");
        row(u"eind deze maand"_s, "2026-11-30");
        row(u"eind maand"_s, "2026-10-31", "2026-11-30");
        row(u"eind kwartaal"_s, "2026-09-30", "2026-12-31");
        row(u"end of quarter"_s, "2026-09-30", "2026-12-31");
        row(u"eind dit kwartaal"_s, "2026-12-31");
        row(u"eind vorig kwartaal"_s, "2026-09-30");
        row(u"end of next quarter"_s, "2027-03-31");
        row(u"eind jaar"_s, "2025-12-31", "2026-12-31");
        row(u"eind vorig jaar"_s, "2025-12-31");
        row(u"begin van dit jaar"_s, "2026-01-01");
        row(u"begin jaar"_s, "2026-01-01", "2027-01-01");
        row(u"start of this month"_s, "2026-11-01");
        row(u"eind vorige week"_s, "2026-11-22");
        row(u"eind"_s, "");
        row(u"eind gek kwartaal"_s, "");
        row(u"morgen of overmorgen"_s, "");
    }
    void dates()
    {
        QFETCH(QString, typed);
        QFETCH(QString, past);
        QFETCH(QString, future);
        const Date today(2026, 11, 25);
        const auto found = typedDate(typed, today, Dutch);
        QCOMPARE(found ? found->toIso() : QString(), past);
        const auto ahead = typedDate(typed, today, Dutch, DateLean::Future);
        QCOMPARE(ahead ? ahead->toIso() : QString(), future == u"="_s ? past : future);
    }

    void anEdgeThatIsTodayCounts()
    {
        const Date lastDay(2026, 9, 30);
        QCOMPARE(typedDate(u"eind kwartaal"_s, lastDay, Dutch)->toIso(), u"2026-09-30"_s);
        QCOMPARE(typedDate(u"eind kwartaal"_s, lastDay, Dutch, DateLean::Future)->toIso(), u"2026-09-30"_s);
        QCOMPARE(typedDate(u"eind vorige maand"_s, Date(2026, 3, 31), Dutch)->toIso(), u"2026-02-28"_s);
    }

    void slashesInEnglishAreReadOnlyWhenTheyMeanOneDay()
    {
        const Date today(2026, 11, 25);
        QCOMPARE(typedDate(u"31/12/2025"_s, today, English)->toIso(), u"2025-12-31"_s);
        QCOMPARE(typedDate(u"05/05/2025"_s, today, English)->toIso(), u"2025-05-05"_s);
        QVERIFY(!typedDate(u"05/11/2026"_s, today, English));
        QVERIFY(!typedDate(u"12/31/2025"_s, today, English));
        QCOMPARE(typedDate(u"05-11-2026"_s, today, English)->toIso(), u"2026-11-05"_s);
        QCOMPARE(typedDate(u"05/11/2026"_s, today, BelgianDutch)->toIso(), u"2026-11-05"_s);
    }

    void printedDatesCanBeTyped()
    {
        for (Date day(2026, 1, 1); day <= Date(2026, 12, 31); day = day.plusDays(1))
            for (const TextLanguage language : {Dutch, BelgianDutch, English})
                for (const QString& text : {dateText(day, language), dateTextInWords(day, language), dateTextShort(day, language)})
                    QCOMPARE(typedDate(text, Date(2026, 6, 15), language)->toIso(), day.toIso());
    }
};

QTEST_APPLESS_MAIN(TestTypedText)
#include "test_typed_text.moc"
