// `aging`, `reference` and `calc holidays` of the real program.
#include "tests/cli/run_cli.h"
#include "tests/support/test_books.h"

#include <QFile>

using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A book of three invoices and a payment, made with the program itself. Today is 10 January 2026.
struct Filled {
    QString book;
    QStringList with(const QStringList& rest) const { return QStringList{u"--book"_s, book, u"--today"_s, u"2026-01-10"_s} + rest; }
};

Filled fill()
{
    const Filled filled{scratchFile(u"aging.tegoed"_s)};
    const auto run = [&](const QStringList& words) {
        const CliRun result = runCli(QStringList{u"--book"_s, filled.book} + words);
        if (result.exitCode != 0)
            qFatal("%s", qPrintable(result.tellAll()));
    };
    run({u"book"_s, u"create"_s, filled.book, u"--name"_s, u"Van Dalen B.V."_s, u"--country"_s, u"NL"_s});
    run({u"debtor"_s, u"add"_s, u"--name"_s, u"Garage Maes nv"_s, u"--number"_s, u"10023"_s});
    run({u"debtor"_s, u"add"_s, u"--name"_s, u"Bakkerij Zonneveld"_s, u"--number"_s, u"10024"_s});
    const auto invoice = [&](const QString& debtor, const QString& number, const QString& amount, const QString& date, const QString& due) {
        run({u"invoice"_s, u"add"_s, u"--debtor"_s, debtor, u"--number"_s, number, u"--amount"_s, amount, u"--date"_s, date, u"--due"_s, due});
    };
    invoice(u"10023"_s, u"2025-0101"_s, u"1210.00"_s, u"2025-11-14"_s, u"2025-12-14"_s);
    invoice(u"10024"_s, u"2025-0070"_s, u"500.00"_s, u"2025-08-23"_s, u"2025-09-22"_s);
    invoice(u"10024"_s, u"2026-0001"_s, u"99.00"_s, u"2026-01-02"_s, u"2026-02-01"_s);
    run({u"payment"_s, u"add"_s, u"--debtor"_s, u"10023"_s, u"--amount"_s, u"1000.00"_s, u"--date"_s, u"2026-01-05"_s, u"--invoice"_s, u"2025-0101"_s});
    return filled;
}

} // namespace

class TestCliAging final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_book = fill(); }

    void theContractOfOtherPrograms()
    {
        RUN(run, 0, m_book.with({u"--json"_s, u"aging"_s, u"--as-of"_s, u"2025-12-31"_s}));
        const QJsonObject all = run.json();
        QCOMPARE(all[u"as_of"_s].toString(), u"2025-12-31"_s);
        QCOMPARE(all[u"by"_s].toString(), u"due"_s);
        QCOMPARE(all[u"later_entries"_s].toInt(), 3);
        const QJsonObject euro = all[u"currencies"_s][0].toObject();
        QCOMPARE(euro[u"currency"_s].toString(), u"EUR"_s);
        QCOMPARE(euro[u"bounds"_s].toArray(), QJsonArray({30, 60, 90}));
        QCOMPARE(euro[u"buckets"_s].toArray(), QJsonArray({u"0.00"_s, u"1210.00"_s, u"0.00"_s, u"0.00"_s, u"500.00"_s}));
        QCOMPARE(euro[u"credits"_s].toString(), u"0.00"_s);
        QCOMPARE(euro[u"total"_s].toString(), u"1710.00"_s);
        QCOMPARE(euro[u"items"_s].toInt(), 2);
        const QJsonObject row = euro[u"rows"_s][1].toObject(); // By name.
        QCOMPARE(row[u"debtor"_s].toString(), u"10023"_s);
        QCOMPARE(row[u"name"_s].toString(), u"Garage Maes nv"_s);
        QCOMPARE(row[u"total"_s].toString(), u"1210.00"_s);
        QCOMPARE(row[u"oldest_days"_s].toInt(), 17);
    }

    void theDayIsSaidInWords_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("total");
        QTest::newRow("the year's end") << u"31-12"_s << u"1710.00"_s;
        QTest::newRow("end of last month") << u"end of last month"_s << u"1710.00"_s;
        QTest::newRow("eind kwartaal") << u"eind kwartaal"_s << u"1710.00"_s;
        QTest::newRow("days back") << u"-5"_s << u"809.00"_s;
        QTest::newRow("the day before that payment") << u"-6"_s << u"1809.00"_s;
        QTest::newRow("yesterday") << u"gisteren"_s << u"809.00"_s;
    }
    void theDayIsSaidInWords()
    {
        QFETCH(QString, words);
        RUN(run, 0, m_book.with({u"--json"_s, u"aging"_s, u"--as-of"_s, words}));
        QTEST(run.json()[u"currencies"_s][0][u"total"_s].toString(), "total");
    }

    void otherBasesAndBounds()
    {
        RUN(run, 0, m_book.with({u"--json"_s, u"aging"_s, u"--as-of"_s, u"2025-12-31"_s, u"--by"_s, u"issue"_s, u"--bounds"_s, u"45,100"_s, u"--per"_s,
                                 u"total"_s}));
        const QJsonObject euro = run.json()[u"currencies"_s][0].toObject();
        QCOMPARE(euro[u"buckets"_s].toArray(), QJsonArray({u"0.00"_s, u"0.00"_s, u"1210.00"_s, u"500.00"_s})); // 47 and 130 days old.
        QVERIFY(euro[u"rows"_s].toArray().isEmpty());
    }

    void perInvoice()
    {
        RUN(run, 0, m_book.with({u"--json"_s, u"aging"_s, u"--per"_s, u"invoice"_s}));
        const QJsonObject invoice = run.json()[u"currencies"_s][0][u"rows"_s][0][u"invoices"_s][0].toObject();
        QCOMPARE(invoice[u"number"_s].toString(), u"2025-0070"_s);
        QCOMPARE(invoice[u"open"_s].toString(), u"500.00"_s);
        QCOMPARE(invoice[u"days"_s].toInt(), 110);
        QCOMPARE(invoice[u"bucket"_s].toInt(), 4);
    }

    void aTableForPeople()
    {
        RUN(dutch, 0, m_book.with({u"--lang"_s, u"nl"_s, u"aging"_s, u"--as-of"_s, u"31-12-2025"_s}));
        for (const QString& part : {u"Stand per 31 december 2025"_s, u"1.210,00"_s, u"Totaal sluit aan op lijst: 2 posten."_s,
                                    u"3 boekingen van na 31-12-2025 tellen niet mee."_s})
            QVERIFY2(dutch.text().contains(part), qPrintable(dutch.text()));
        RUN(english, 0, m_book.with({u"--lang"_s, u"en"_s, u"aging"_s, u"--as-of"_s, u"31-12-2025"_s, u"--per"_s, u"invoice"_s}));
        for (const QString& part : {u"As of 31 December 2025"_s, u"1,210.00"_s, u"2025-0070  22-09-2025"_s})
            QVERIFY2(english.text().contains(part), qPrintable(english.text()));
    }

    void files()
    {
        for (const auto& [format, begins] : {std::pair(u"pdf"_s, "%PDF-"), std::pair(u"xlsx"_s, "PK"), std::pair(u"csv"_s, "\xEF\xBB\xBF"
                                                                                                                        "As of,Number")}) {
            const QString path = scratchFile(u"aging."_s + format);
            RUN(run, 0, m_book.with({u"--lang"_s, u"en"_s, u"aging"_s, u"--format"_s, format, u"-o"_s, path}));
            QVERIFY(run.out.isEmpty());
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(file.readAll().startsWith(begins), qPrintable(format));
        }
    }

    void whatIsWrongIsTold_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("a date that is not there") << QStringList{u"--as-of"_s, u"31-02-2026"_s} << 2;
        QTest::newRow("bounds that fall") << QStringList{u"--bounds"_s, u"60,30"_s} << 2;
        QTest::newRow("an unknown basis") << QStringList{u"--by"_s, u"colour"_s} << 2;
        QTest::newRow("an unknown detail") << QStringList{u"--per"_s, u"month"_s} << 2;
        QTest::newRow("an unknown currency") << QStringList{u"--currency"_s, u"EUX"_s} << 2;
        QTest::newRow("an unknown format") << QStringList{u"--format"_s, u"doc"_s} << 2;
        QTest::newRow("a workbook without a file") << QStringList{u"--format"_s, u"xlsx"_s} << 2;
        QTest::newRow("a folder that is not there") << QStringList{u"--format"_s, u"pdf"_s, u"-o"_s, scratchFile(u"none/x.pdf"_s)} << 10;
        QTest::newRow("a word too many") << QStringList{u"now"_s} << 2;
    }
    void whatIsWrongIsTold()
    {
        QFETCH(QStringList, words);
        QFETCH(int, exitCode);
        RUN(run, exitCode, m_book.with(QStringList{u"aging"_s} + words + (words.contains(u"--format"_s) ? QStringList() : QStringList{u"--json"_s})));
        QVERIFY(words.contains(u"--format"_s) || !run.errorCode().isEmpty());
    }

    void references()
    {
        RUN(good, 0, {u"--json"_s, u"reference"_s, u"check"_s, u"+++090/9337/55493+++"_s});
        const QJsonObject kind = good.json()[u"kinds"_s][0].toObject();
        QCOMPARE(kind[u"kind"_s].toString(), u"ogm"_s);
        QCOMPARE(kind[u"valid"_s].toBool(), true);
        QCOMPARE(kind[u"normalised"_s].toString(), u"090933755493"_s);
        RUN(wrong, 1, {u"--json"_s, u"reference"_s, u"check"_s, u"NL91ABNA0417164301"_s});
        QCOMPARE(wrong.json()[u"kinds"_s][0][u"valid"_s].toBool(true), false);
        RUN(nothing, 1, {u"--json"_s, u"reference"_s, u"check"_s, u"factuur"_s});
        QVERIFY(nothing.json()[u"kinds"_s].isArray() && nothing.json()[u"kinds"_s].toArray().isEmpty());
        RUN(made, 0, {u"reference"_s, u"make"_s, u"ogm"_s, u"0909337554"_s});
        QCOMPARE(made.text().trimmed(), u"+++090/9337/55493+++"_s);
        RUN(rf, 0, {u"--json"_s, u"reference"_s, u"make"_s, u"rf"_s, u"2348231"_s});
        QCOMPARE(rf.json()[u"normalised"_s].toString(), u"RF712348231"_s);
        RUN(refused, 2, {u"reference"_s, u"make"_s, u"ogm"_s, u"12345678901"_s});
        RUN(noKind, 2, {u"reference"_s, u"make"_s, u"iban"_s, u"1"_s});
    }

    void holidays()
    {
        RUN(dutch, 0, {u"--json"_s, u"calc"_s, u"holidays"_s, u"nl"_s, u"2026"_s});
        const QJsonArray days = dutch.json()[u"holidays"_s].toArray();
        QCOMPARE(days.size(), 11);
        QCOMPARE(days[4].toObject(), QJsonObject({{u"date"_s, u"2026-04-27"_s}, {u"name"_s, u"kings_day"_s}}));
        RUN(many, 0, {u"--json"_s, u"calc"_s, u"holidays"_s, u"BE"_s, u"2024-2060"_s});
        QCOMPARE(many.json()[u"holidays"_s].toArray().size(), 370);
        RUN(people, 0, {u"--lang"_s, u"nl"_s, u"calc"_s, u"holidays"_s, u"BE"_s, u"2026"_s});
        QVERIFY(people.text().contains(u"21-07-2026  dinsdag   Nationale feestdag"_s));
        RUN(beyond, 2, {u"calc"_s, u"holidays"_s, u"NL"_s, u"2101"_s});
        RUN(elsewhere, 2, {u"calc"_s, u"holidays"_s, u"FR"_s, u"2026"_s});
    }

private:
    Filled m_book;
};

QTEST_GUILESS_MAIN(TestCliAging)
#include "test_cli_aging.moc"
