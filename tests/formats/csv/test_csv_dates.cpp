#include "core/formats/csv/date_text.h"

#include <QTest>

using namespace tegoed;
using namespace tegoed::formats;
using namespace Qt::Literals::StringLiterals;

namespace {

QString read(const QByteArray& cell, DateOrder order)
{
    const auto date = readDate({cell.constData(), static_cast<std::size_t>(cell.size())}, order);
    return date ? date->toIso() : u"-"_s;
}

} // namespace

class TestCsvDates final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCellInEveryOrder_data();
    void everyCellInEveryOrder();
    void whatAColumnSaysAboutItself_data();
    void whatAColumnSaysAboutItself();
};

void TestCsvDates::everyCellInEveryOrder_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QStringList>("expected"); // day first, month first, year first; "-" = refused
    const auto row = [](const char* cell, const char* dayFirst, const char* monthFirst, const char* yearFirst) {
        QTest::newRow(cell) << QByteArray(cell) << QStringList{QString::fromLatin1(dayFirst), QString::fromLatin1(monthFirst), QString::fromLatin1(yearFirst)};
    };
    row("23-01-2024", "2024-01-23", "-", "-");
    row("01/23/2024", "-", "2024-01-23", "-");
    row("05-04-2024", "2024-04-05", "2024-05-04", "-");
    row("5/4/24", "2024-04-05", "2024-05-04", "-");
    row("23.01.2024", "2024-01-23", "-", "-");
    row("23 01 2024", "2024-01-23", "-", "-");
    row("2024-01-23", "-", "-", "2024-01-23");
    row("2024/1/3", "-", "-", "2024-01-03");
    row("20240123", "-", "-", "2024-01-23");
    row("23012024", "2024-01-23", "-", "-");
    row("2024-01-23T10:11:12Z", "-", "-", "2024-01-23");
    row("23-01-2024 09:30", "2024-01-23", "-", "-");
    row("1/23/2024 5:07 PM", "-", "2024-01-23", "-");
    row("23 jan 2024", "2024-01-23", "2024-01-23", "2024-01-23");
    row("23 januari 2024", "2024-01-23", "2024-01-23", "2024-01-23");
    row("23-mrt-24", "2024-03-23", "2024-03-23", "2024-03-23");
    row("23 mei 2024", "2024-05-23", "2024-05-23", "2024-05-23");
    row("23 août 2024", "2024-08-23", "2024-08-23", "2024-08-23");
    row("23. Dez. 2024", "2024-12-23", "2024-12-23", "2024-12-23");
    row("Jan 23, 2024", "2024-01-23", "2024-01-23", "2024-01-23");
    row("2024 okt 3", "2024-10-03", "2024-10-03", "2024-10-03");
    row("'23-01-2024", "2024-01-23", "-", "-");
    row("01-02-79", "2079-02-01", "2079-01-02", "-");
    row("01-02-80", "1980-02-01", "1980-01-02", "-");
    row("29-02-2024", "2024-02-29", "-", "-");
    row("29-02-2023", "-", "-", "-");
    row("31-04-2024", "-", "-", "-");
    row("00-00-0000", "-", "-", "-");
    row("0000-00-00", "-", "-", "-");
    row("31-12-202", "-", "-", "-");
    row("46351", "-", "-", "-");
    row("23-01", "-", "-", "-");
    row("23-01-2024 en later", "-", "-", "-");
    row("morgen", "-", "-", "-");
    row("", "-", "-", "-");
}

void TestCsvDates::everyCellInEveryOrder()
{
    QFETCH(QByteArray, cell);
    QFETCH(QStringList, expected);
    QCOMPARE((QStringList{read(cell, DateOrder::DayMonthYear), read(cell, DateOrder::MonthDayYear), read(cell, DateOrder::YearMonthDay)}), expected);
}

void TestCsvDates::whatAColumnSaysAboutItself_data()
{
    QTest::addColumn<QList<QByteArray>>("cells");
    QTest::addColumn<QString>("expected");
    using Cells = QList<QByteArray>;
    QTest::newRow("a day beyond twelve decides") << Cells{"01-02-2024", "23-02-2024"} << u"dmy"_s;
    QTest::newRow("in second place too") << Cells{"01-02-2024", "02-23-2024"} << u"mdy"_s;
    QTest::newRow("never beyond twelve: nobody knows") << Cells{"01-02-2024", "03-04-2024"} << u"ambiguous"_s;
    QTest::newRow("the same day either way does not matter") << Cells{"05-05-2024", "06-06-2024"} << u"dmy"_s;
    QTest::newRow("the year in front") << Cells{"2024-02-01", "2024-03-04"} << u"ymd"_s;
    QTest::newRow("eight digits with the year in front") << Cells{"20240201"} << u"ymd"_s;
    QTest::newRow("months in letters") << Cells{"1 feb 2024", "3 apr 2024"} << u"dmy"_s;
    QTest::newRow("a mixed column is nobody's guess") << Cells{"23-02-2024", "02-23-2024"} << u"ambiguous"_s;
    QTest::newRow("nothing readable") << Cells{"x", "y"} << u"dmy"_s;
}

void TestCsvDates::whatAColumnSaysAboutItself()
{
    QFETCH(QList<QByteArray>, cells);
    QFETCH(QString, expected);
    DateSurvey survey;
    for (const QByteArray& cell : cells)
        survey.look({cell.constData(), static_cast<std::size_t>(cell.size())});
    const QStringList orders{u"dmy"_s, u"mdy"_s, u"ymd"_s};
    QCOMPARE(survey.isAmbiguous() ? u"ambiguous"_s : orders[static_cast<int>(survey.order())], expected);
}

QTEST_APPLESS_MAIN(TestCsvDates)
#include "test_csv_dates.moc"
