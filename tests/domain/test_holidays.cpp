#include "core/domain/calendar/holidays.h"

#include <QSet>
#include <QTest>

using namespace tegoed;
using namespace Qt::Literals::StringLiterals;
using enum WorkCalendar;

namespace {

/// Easter by the church's own way, not by the formula of the program: golden number and epact give the paschal full moon,
/// Easter is the first Sunday after it.
Date easterByTheMoon(int year)
{
    const int golden = year % 19 + 1;
    const int century = year / 100 + 1;
    const int skippedLeapYears = 3 * century / 4 - 12;
    const int moonCorrection = (8 * century + 5) / 25 - 5;
    int epact = (11 * golden + 20 + moonCorrection - skippedLeapYears) % 30;
    if (epact < 0)
        epact += 30;
    if ((epact == 25 && golden > 11) || epact == 24)
        ++epact;
    int marchDay = 44 - epact;
    if (marchDay < 21)
        marchDay += 30;
    Date day = Date(year, 3, 1).plusDays(marchDay - 1); // The full moon.
    do
        day = day.plusDays(1);
    while (day.isoWeekday() != 7);
    return day;
}

QStringList isoDates(WorkCalendar calendar, int year)
{
    QStringList dates;
    const auto days = holidays(calendar, year);
    if (days)
        for (const Holiday& day : *days)
            dates << day.date.toIso();
    return dates;
}

} // namespace

class TestHolidays final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void easterAgreesWithTheMoonForThreeCenturies()
    {
        for (int year = 1900; year <= 2200; ++year)
            QCOMPARE(easterSunday(year).toIso(), easterByTheMoon(year).toIso());
        QCOMPARE(easterSunday(2026).toIso(), u"2026-04-05"_s);
        QCOMPARE(easterSunday(2038).toIso(), u"2038-04-25"_s); // The latest day it can be.
        QCOMPARE(easterSunday(2285).toIso(), u"2285-03-22"_s); // The earliest.
    }

    void theHolidaysOfAYear_data()
    {
        QTest::addColumn<int>("calendar");
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, WorkCalendar calendar, int year, const char* dates) {
            QTest::newRow(name) << static_cast<int>(calendar) << year << QString::fromLatin1(dates);
        };
        row("the Netherlands in 2026", Netherlands, 2026,
            "2026-01-01 2026-04-03 2026-04-05 2026-04-06 2026-04-27 2026-05-05 2026-05-14 2026-05-24 2026-05-25 2026-12-25 2026-12-26");
        row("King's day moves to Saturday when the 27th is a Sunday", Netherlands, 2025,
            "2025-01-01 2025-04-18 2025-04-20 2025-04-21 2025-04-26 2025-05-05 2025-05-29 2025-06-08 2025-06-09 2025-12-25 2025-12-26");
        row("before 2014 it was Queen's day on 30 April", Netherlands, 2013,
            "2013-01-01 2013-03-29 2013-03-31 2013-04-01 2013-04-30 2013-05-05 2013-05-09 2013-05-19 2013-05-20 2013-12-25 2013-12-26");
        row("Queen's day on a Sunday moved too", Netherlands, 2006,
            "2006-01-01 2006-04-14 2006-04-16 2006-04-17 2006-04-29 2006-05-05 2006-05-25 2006-06-04 2006-06-05 2006-12-25 2006-12-26");
        row("Ascension on Liberation day", Netherlands, 2016,
            "2016-01-01 2016-03-25 2016-03-27 2016-03-28 2016-04-27 2016-05-05 2016-05-05 2016-05-15 2016-05-16 2016-12-25 2016-12-26");
        row("Belgium in 2026", Belgium, 2026,
            "2026-01-01 2026-04-06 2026-05-01 2026-05-14 2026-05-25 2026-07-21 2026-08-15 2026-11-01 2026-11-11 2026-12-25");
        row("Belgium in 2008: Ascension on Labour day", Belgium, 2008,
            "2008-01-01 2008-03-24 2008-05-01 2008-05-01 2008-05-12 2008-07-21 2008-08-15 2008-11-01 2008-11-11 2008-12-25");
        row("banks in 2026", Banking, 2026, "2026-01-01 2026-04-03 2026-04-06 2026-05-01 2026-12-25 2026-12-26");
        row("banks closed on the last day of 2001", Banking, 2001,
            "2001-01-01 2001-04-13 2001-04-16 2001-05-01 2001-12-25 2001-12-26 2001-12-31");
    }
    void theHolidaysOfAYear()
    {
        QFETCH(int, calendar);
        QFETCH(int, year);
        QFETCH(QString, expected);
        QCOMPARE(isoDates(static_cast<WorkCalendar>(calendar), year).join(u' '), expected);
    }

    void allYearsOfTheTableAreThereAndNoOther()
    {
        for (const WorkCalendar calendar : {Netherlands, Belgium, Banking})
            for (int year = kFirstHolidayYear; year <= kLastHolidayYear; ++year) {
                const auto days = holidays(calendar, year);
                QVERIFY(days);
                for (const Holiday& day : *days)
                    QCOMPARE(day.date.year(), year);
            }
        for (const int year : {1999, 2101})
            QCOMPARE(holidays(Netherlands, year).error().code, Error::Code::InvalidInput);
        QCOMPARE(isWorkingDay(Belgium, Date(2101, 1, 3)).error().code, Error::Code::InvalidDate);
        QCOMPARE(nextWorkingDay(Belgium, Date(2100, 12, 31)).error().code, Error::Code::InvalidDate);
    }

    void theNextWorkingDay_data()
    {
        QTest::addColumn<int>("calendar");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, WorkCalendar calendar, const char* day, const char* next) {
            QTest::newRow(name) << static_cast<int>(calendar) << QString::fromLatin1(day) << QString::fromLatin1(next);
        };
        row("after a Friday comes Monday", Netherlands, "2026-11-20", "2026-11-23");
        row("a Saturday is no working day in Belgium", Belgium, "2026-11-20", "2026-11-23");
        row("Good Friday counts in the Netherlands", Netherlands, "2026-04-02", "2026-04-07");
        row("not in Belgium", Belgium, "2026-04-02", "2026-04-03");
        row("banks are closed", Banking, "2026-04-02", "2026-04-07");
        row("Liberation day in a year without anniversary", Netherlands, "2026-05-04", "2026-05-06");
        row("Belgian Armistice day", Belgium, "2026-11-10", "2026-11-12");
        row("no holiday in the Netherlands", Netherlands, "2026-11-10", "2026-11-11");
        row("over Christmas and the year's end, 2026", Netherlands, "2026-12-24", "2026-12-28");
        row("from 31 December", Belgium, "2026-12-31", "2027-01-04");
        row("24 December is a working day", Belgium, "2026-12-23", "2026-12-24");
    }
    void theNextWorkingDay()
    {
        QFETCH(int, calendar);
        QFETCH(QString, day);
        QFETCH(QString, expected);
        const auto next = nextWorkingDay(static_cast<WorkCalendar>(calendar), *Date::fromIso(day));
        QVERIFY(next);
        QCOMPARE(next->toIso(), expected);
    }

    void workingDaysAreCountedBothWays()
    {
        const Date day(2026, 12, 23);
        QCOMPARE(plusWorkingDays(Netherlands, day, 0)->toIso(), u"2026-12-23"_s);
        QCOMPARE(plusWorkingDays(Netherlands, day, 3)->toIso(), u"2026-12-29"_s);
        QCOMPARE(plusWorkingDays(Netherlands, *plusWorkingDays(Netherlands, day, 3), -3)->toIso(), u"2026-12-23"_s);
        // The third working day after a Belgian letter of Friday 10 July 2026: Monday, Wednesday, and not the 21st later on.
        QCOMPARE(plusWorkingDays(Belgium, Date(2026, 7, 17), 3)->toIso(), u"2026-07-23"_s);
    }
};

QTEST_APPLESS_MAIN(TestHolidays)
#include "test_holidays.moc"
