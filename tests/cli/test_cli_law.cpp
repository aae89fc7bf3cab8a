// `calc …` and `law show` as a script calls them: the keys of design, the figures of worked examples, and no figure where there is none.

#include "tests/cli/run_cli.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed::test;

namespace {

QStringList words(const QString& line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class TestCliLaw final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void figures_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected"); // "key value" pairs of the document.
        const auto row = [](const char* name, const QString& line, const QString& expected) { QTest::newRow(name) << line << expected; };
        row("costs NL", u"calc costs --principal 1523.45 --country NL --debtor consumer"_s, u"costs 228.52 vat 0.00"_s);
        row("costs NL of two invoices", u"calc costs --principal 100 --principal 200 --country NL --debtor business"_s, u"costs 45.00"_s);
        row("costs NL with VAT", u"calc costs --principal 3500 --country NL --debtor consumer --vat-rate 21"_s, u"costs 475.00 vat 99.75 total 574.75"_s);
        row("costs BE consumer", u"calc costs --principal 400 --country BE --debtor consumer"_s, u"costs 55.00"_s);
        row("costs BE business", u"calc costs --principal 400 --country be --debtor business"_s, u"costs 40.00"_s);
        row("interest compounds by law", u"calc interest --principal 5000 --start 2024-03-15 --until 2026-02-17 --kind nl-statutory"_s, u"interest 623.82"_s);
        row("interest from the due date", u"calc interest --principal 12000 --due 2024-02-29 --until 2026-04-22 --kind nl-commercial --method yearly"_s, u"interest 3084.76"_s);
        row("agreed rates", u"calc interest --principal 5000 --start 2024-03-01 --until 2025-03-01 --rates 2024-01-01=8,2024-07-01=7,2025-01-01=6 --method simple"_s, u"interest 358.63"_s);
        row("a payment", u"calc interest --principal 1000 --start 2026-01-01 --until 2026-03-01 --rates 2000-01-01=36.5 --paid 2026-01-11=110"_s,
            u"interest 53.61 remaining_principal 890.00"_s);
        row("a payment to the interest first",
            u"calc interest --principal 1000 --start 2026-01-01 --until 2026-03-01 --rates 2000-01-01=36.5 --paid 2026-01-11=110 --interest-first"_s,
            u"interest 54.10 remaining_principal 900.00 unpaid_interest 44.10"_s);
        row("rate", u"calc rate --table nl-commercial --on 2026-07-01"_s, u"rate 10.40 from 2026-07-01 known_until 2026-12-31 confidence medium"_s);
        row("allocation", u"calc allocate --costs 875 --interest 600 --principal 5000 --payment 1000"_s,
            u"to_costs 875.00 to_interest 125.00 to_principal 0.00 remaining_principal 5000.00 overpaid 0.00"_s);
        row("term NL", u"calc term --country NL --debtor consumer --channel letter --sent 2026-06-12"_s,
            u"presumed_received 2026-06-16 first_day 2026-06-17 last_day 2026-06-30 costs_from 2026-07-01"_s);
        row("term NL, proved", u"calc term --country NL --debtor consumer --channel letter --sent 2026-06-12 --received 2026-06-18"_s, u"last_day 2026-07-02"_s);
        row("term BE", u"calc term --country BE --debtor consumer --channel email --sent 2026-03-02"_s, u"first_day 2026-03-03 last_day 2026-03-16 costs_from 2026-03-17"_s);
        row("court fee", u"calc court-fee --year 2026 --claim 1000 --claimant legal"_s, u"fee 350.00 track kanton"_s);
        row("court fee above the limit", u"calc court-fee --year 2026 --claim 60000 --claimant natural"_s, u"fee 1414.00 track civiel"_s);
        row("law", u"law show"_s, u"as_of 2026-11-22"_s);
    }
    void figures()
    {
        QFETCH(QString, line);
        QFETCH(QString, expected);
        RUN(run, 0, words(line) + QStringList{u"--json"_s});
        const QStringList pairs = words(expected);
        for (qsizetype i = 0; i + 1 < pairs.size(); i += 2)
            QVERIFY2(run.json().value(pairs[i]).toString() == pairs[i + 1], qPrintable(pairs[i] + u": "_s + run.text()));
        RUN(english, 0, words(line) + QStringList{u"--lang"_s, u"en"_s});
        RUN(dutch, 0, words(line) + QStringList{u"--lang"_s, u"nl"_s});
        QVERIFY(!english.text().isEmpty() && english.out != dutch.out);
    }

    void thePartsOfInterestCanBeRedone()
    {
        RUN(run, 0, words(u"calc interest --principal 1000 --due 2026-05-31 --until 2026-08-01 --kind nl-commercial --json"_s));
        const QJsonArray parts = run.json().value(u"parts"_s).toArray();
        QCOMPARE(parts.size(), 2);
        const QJsonObject second = parts.at(1).toObject();
        QCOMPARE(second, QJsonObject({{u"from"_s, u"2026-07-01"_s}, {u"to"_s, u"2026-07-31"_s}, {u"days"_s, 31}, {u"rate"_s, u"10.40"_s},
                                      {u"base"_s, u"1000.00"_s}, {u"interest"_s, u"8.83"_s}}));
    }

    void noFigureWhereThereIsNone_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const QString& line, int exitCode, const QString& code) { QTest::newRow(name) << line << exitCode << code; };
        row("interest into 2027", u"calc interest --principal 1000 --due 2026-10-31 --until 2027-01-15 --kind nl-statutory"_s, 4, u"no_rate"_s);
        row("a rate of 2027", u"calc rate --table be-legal --on 2027-01-01"_s, 4, u"no_rate"_s);
        row("a rate in a gap", u"calc rate --table be-commercial --on 2008-01-01"_s, 4, u"no_rate"_s);
        row("agreed rates that start later", u"calc interest --principal 1 --due 2023-01-01 --until 2024-06-01 --rates 2024-01-01=7"_s, 4, u"no_rate"_s);
        row("the fee of 2025", u"calc court-fee --year 2025 --claim 100 --claimant legal"_s, 4, u"no_fee"_s);
        row("costs before the decree", u"calc costs --principal 100 --country NL --debtor consumer --on 2012-06-30"_s, 4, u"before_law"_s);
        row("no country", u"calc costs --principal 100 --debtor consumer"_s, 2, u"missing_input"_s);
        row("another country", u"calc costs --principal 100 --country DE --debtor consumer"_s, 2, u"invalid_input"_s);
        row("VAT in Belgium", u"calc costs --principal 100 --country BE --debtor consumer --vat-rate 21"_s, 2, u"invalid_input"_s);
        row("a negative principal", u"calc costs --principal -5 --country NL --debtor consumer"_s, 2, u"invalid_input"_s);
        row("no amount at all", u"calc costs --principal veel --country NL --debtor consumer"_s, 2, u"invalid_amount"_s);
        row("due and start together", u"calc interest --principal 1 --due 2026-01-01 --start 2026-01-02 --until 2026-02-01 --kind be-legal"_s, 2, u"missing_input"_s);
        row("kind and rates together", u"calc interest --principal 1 --due 2026-01-01 --until 2026-02-01 --kind be-legal --rates 2026-01-01=1"_s, 2, u"missing_input"_s);
        row("an unknown table", u"calc rate --table de-legal --on 2026-01-01"_s, 2, u"invalid_input"_s);
        row("a broken payment", u"calc interest --principal 1 --due 2026-01-01 --until 2026-02-01 --kind be-legal --paid 5"_s, 2, u"invalid_input"_s);
        row("a rate above 100", u"calc interest --principal 1 --due 2026-01-01 --until 2026-02-01 --rates 2026-01-01=101"_s, 2, u"invalid_input"_s);
        row("an SMS starts no term", u"calc term --country NL --debtor consumer --channel sms --sent 2026-01-01"_s, 2, u"invalid_input"_s);
        row("received before it was sent", u"calc term --country NL --debtor consumer --channel letter --sent 2026-06-12 --received 2026-06-11"_s, 2, u"invalid_date"_s);
        row("a pack that is not there", u"law show /nonexistent.json"_s, 2, u"file_not_found"_s);
    }
    void noFigureWhereThereIsNone()
    {
        QFETCH(QString, line);
        QFETCH(int, exitCode);
        QFETCH(QString, code);
        RUN(run, exitCode, words(line) + QStringList{u"--json"_s});
        QCOMPARE(run.errorCode(), code);
        QVERIFY(!run.json().contains(u"interest"_s) && !run.json().contains(u"costs"_s));
        RUN(dutch, exitCode, words(line) + QStringList{u"--lang"_s, u"nl"_s});
        QVERIFY(!dutch.err.isEmpty());
    }

    void aBrokenPackNamesAllItsMistakes()
    {
        const QString path = qEnvironmentVariable("TEGOED_SCRATCH") + u"/pack.json"_s;
        QFile shipped(u"" TEGOED_SOURCE_DIR "/resources/law/rates.json"_s);
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        QByteArray bytes = shipped.readAll();
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes.replace("\"1983-01-01\"", "\"1983-13-01\"").replace("\"6775\"", "\"veel\""));
        file.close();
        RUN(broken, 2, {u"law"_s, u"show"_s, path, u"--json"_s});
        const QJsonArray problems = broken.json().value(u"problems"_s).toArray();
        QStringList fields;
        for (const QJsonValue& problem : problems)
            fields += problem[u"field"_s].toString();
        QVERIFY2(fields.contains(u"nl_statutory[3].from"_s) && fields.contains(u"nl_wik.maximum"_s), qPrintable(fields.join(u' ')));
        QCOMPARE(broken.errorCode(), u"law_pack_broken"_s);
        RUN(whole, 0, {u"law"_s, u"show"_s, shipped.fileName(), u"--json"_s});
        QVERIFY(whole.json().value(u"problems"_s).toArray().isEmpty());
    }

    void itRemindsNinetyDaysBefore()
    {
        RUN(before, 0, words(u"law show --lang en --today 2026-10-01"_s));
        QVERIFY(!before.text().contains(u"no rate is known"_s));
        RUN(after, 0, words(u"law show --lang en --today 2026-10-02"_s));
        QVERIFY(after.text().contains(u"no rate is known"_s));
    }
};

QTEST_GUILESS_MAIN(TestCliLaw)
#include "test_cli_law.moc"
