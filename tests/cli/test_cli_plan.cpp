// A payment plan as somebody works with it on the command line, and how a debtor pays; on both engines.
#include "tests/cli/run_cli.h"
#include "tests/support/test_books.h"

#include <QDate>
#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using namespace tegoed::test;

namespace {

QString scan(const char* content = "%PDF-1.4 signed by hand")
{
    const QString path = scratchFile(u"getekend.pdf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0)
        qFatal("no scan");
    return path;
}

QStringList amountsOf(const QJsonObject& plan)
{
    QStringList amounts;
    const QJsonArray parts = plan.value(u"parts"_s).toArray();
    for (const QJsonValue& part : parts)
        amounts << part[u"amount"_s].toString();
    return amounts;
}

} // namespace

class TestCliPlan final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QDir(qEnvironmentVariable("XDG_CONFIG_HOME")).removeRecursively(); } // No last book.
    void agreedAndSigned_data() { addEngines(); }
    void agreedAndSigned();
    void missedAndEnded();
    void whatIsRefused();
    void peopleReadItInTheirLanguage();
};

void TestCliPlan::agreedAndSigned()
{
    QFETCH(QString, engine);
    const auto address = newAddress(engine);
    if (!address)
        QSKIP("not run: no PostgreSQL server on this machine");
    const QString book = address->toString();
    const auto cli = [&](const QStringList& words) { return runCli(QStringList{u"--json"_s, u"--book"_s, book} + words); };
    RUN(created, 0, {u"--json"_s, u"book"_s, u"create"_s, book, u"--name"_s, u"De Vries"_s, u"--country"_s, u"NL"_s});
    QCOMPARE(cli({u"debtor"_s, u"add"_s, u"--name"_s, u"Garage Maes nv"_s, u"--number"_s, u"10023"_s, u"--email"_s,
                  u"facturen@maes.example"_s}).exitCode, 0);
    for (const auto& [number, amount] : {std::pair{"A-1", "600"}, {"A-2", "400"}})
        QCOMPARE(cli({u"invoice"_s, u"add"_s, u"--debtor"_s, u"10023"_s, u"--number"_s, QString::fromLatin1(number), u"--amount"_s, QString::fromLatin1(amount),
                      u"--date"_s, isoDay(-90)}).exitCode, 0);

    const CliRun dry = cli({u"plan"_s, u"new"_s, u"--debtor"_s, u"10023"_s, u"--parts"_s, u"3"_s, u"--dry-run"_s});
    QVERIFY2(dry.exitCode == 0, qPrintable(dry.tellAll()));
    QCOMPARE(amountsOf(dry.json()), (QStringList{u"333.34"_s, u"333.33"_s, u"333.33"_s}));
    QCOMPARE(cli({u"plan"_s, u"list"_s}).json().value(u"plans"_s).toArray().size(), 0);

    const CliRun made = cli({u"plan"_s, u"new"_s, u"--debtor"_s, u"10023"_s, u"--parts"_s, u"3"_s, u"--rest"_s, u"last"_s, u"--from"_s, isoDay(20), u"--requested"_s});
    QVERIFY2(made.exitCode == 0, qPrintable(made.tellAll()));
    const QString number = made.json().value(u"number"_s).toString();
    QCOMPARE(amountsOf(made.json()), (QStringList{u"333.33"_s, u"333.33"_s, u"333.34"_s}));
    QCOMPARE(made.json().value(u"state"_s).toString(), u"draft"_s);
    QCOMPARE(cli({u"due"_s, u"--explain"_s}).exitCode, 0);

    QCOMPARE(cli({u"plan"_s, u"propose"_s, number}).json().value(u"state"_s).toString(), u"proposed"_s);
    const QJsonArray excluded = cli({u"due"_s, u"--explain"_s}).json().value(u"excluded"_s).toArray();
    QVERIFY(std::any_of(excluded.begin(), excluded.end(), [](const QJsonValue& one) {
        return one[u"invoice"_s].toString() == u"A-1" && one[u"gate"_s].toString() == u"agreement";
    }));
    // The debtor comes with something else, which we take.
    const CliRun countered = cli({u"plan"_s, u"counter"_s, number, u"--first"_s, u"400"_s, u"--each"_s, u"200"_s, u"--every"_s, u"two-weeks"_s, u"--from"_s, isoDay(20)});
    QVERIFY2(countered.exitCode == 0, qPrintable(countered.tellAll()));
    QCOMPARE(amountsOf(countered.json()), (QStringList{u"400.00"_s, u"200.00"_s, u"200.00"_s, u"200.00"_s}));
    QCOMPARE(countered.json().value(u"by_debtor"_s).toBool(), true);
    QCOMPARE(countered.json().value(u"version"_s).toInt(), 2);
    const CliRun unseen = cli({u"plan"_s, u"agree"_s, number});
    QCOMPARE(unseen.exitCode, 4); // Blocked by a rule: nobody looked at the history.
    QVERIFY(cli({u"plan"_s, u"history"_s, number}).json().contains(u"feasibility"_s));
    QCOMPARE(cli({u"plan"_s, u"agree"_s, number, u"--note"_s, u"on the phone"_s}).json().value(u"state"_s).toString(), u"agreed"_s);
    QCOMPARE(cli({u"plan"_s, u"sign"_s, number, u"--file"_s, scan("MZ no scan")}).errorCode(), u"unsupported_format"_s);
    const CliRun signedCopy = cli({u"plan"_s, u"sign"_s, number, u"--file"_s, scan()});
    QVERIFY2(signedCopy.exitCode == 0, qPrintable(signedCopy.tellAll()));
    QCOMPARE(signedCopy.json().value(u"signed_sha256"_s).toString().size(), 64);

    QCOMPARE(cli({u"payment"_s, u"add"_s, u"--debtor"_s, u"10023"_s, u"--amount"_s, u"450"_s, u"--date"_s, isoDay(0), u"--invoice"_s, u"A-1"_s}).exitCode, 0);
    const QJsonArray followed = cli({u"plan"_s, u"follow"_s}).json().value(u"plans"_s).toArray();
    QCOMPARE(followed.first()[u"acts"_s].toArray(), QJsonArray{u"start"_s});
    const QJsonObject shown = cli({u"plan"_s, u"show"_s, number}).json();
    QCOMPARE(shown.value(u"paid"_s).toString(), u"450.00"_s);
    QCOMPARE(shown.value(u"parts_settled"_s).toInt(), 1);
    QCOMPARE(shown.value(u"parts"_s).toArray().at(1)[u"paid"_s].toString(), u"50.00"_s);
    QCOMPARE(cli({u"plan"_s, u"list"_s, u"--state"_s, u"running"_s}).json().value(u"plans"_s).toArray().size(), 1);

    const CliRun ended = cli({u"plan"_s, u"end"_s, number, u"--why"_s, u"by-agreement"_s, u"--reason"_s, u"pays at once"_s});
    QCOMPARE(ended.json().value(u"state"_s).toString(), u"ended"_s);
    QCOMPARE(cli({u"plan"_s, u"show"_s, number}).json().value(u"log"_s).toArray().size(), 7);
    RUN(verified, 0, {u"--book"_s, book, u"verify"_s});
    const CliRun behaviour = cli({u"report"_s, u"behaviour"_s, u"--debtor"_s, u"10023"_s});
    QCOMPARE(behaviour.json().value(u"plans"_s).toObject().value(u"ended"_s).toInt(), 1);
    QVERIFY(cli({u"timeline"_s, u"10023"_s}).text().contains(u"plan_moved"_s));
}

/// A sample book lets the day be said: a whole plan that is not paid.
void TestCliPlan::missedAndEnded()
{
    const QString book = scratchFile(u"sample.tegoed"_s);
    RUN(made, 0, {u"demo"_s, book});
    const QString anchor = runCli({u"--json"_s, u"--book"_s, book, u"due"_s}).json().value(u"today"_s).toString();
    const QDate start = QDate::fromString(anchor, Qt::ISODate);
    QVERIFY(start.isValid());
    const auto on = [&](int days, const QStringList& words) {
        return runCli(QStringList{u"--json"_s, u"--book"_s, book, u"--today"_s, start.addDays(days).toString(Qt::ISODate)} + words);
    };
    // Somebody with something overdue.
    QString debtor;
    for (const QJsonValue& row : on(0, {u"debtor"_s, u"list"_s, u"--overdue"_s}).json().value(u"debtors"_s).toArray()) {
        const CliRun tried = on(0, {u"plan"_s, u"new"_s, u"--debtor"_s, row[u"id"_s].toVariant().toString(), u"--dry-run"_s});
        if (tried.exitCode == 0 && debtor.isEmpty())
            debtor = row[u"id"_s].toVariant().toString();
    }
    QVERIFY(!debtor.isEmpty());
    const CliRun drawn = on(0, {u"plan"_s, u"new"_s, u"--debtor"_s, debtor, u"--parts"_s, u"2"_s, u"--from"_s, start.addDays(10).toString(Qt::ISODate)});
    QVERIFY2(drawn.exitCode == 0, qPrintable(drawn.tellAll()));
    const QString number = drawn.json().value(u"number"_s).toString();
    for (const QStringList& words : {QStringList{u"propose"_s, number}, {u"history"_s, number}, {u"agree"_s, number}, {u"sign"_s, number, u"--file"_s, scan()}}) {
        const CliRun done = on(0, QStringList{u"plan"_s} + words);
        QVERIFY2(done.exitCode == 0, qPrintable(done.tellAll()));
    }
    // Day by day: what is to be said is said, and it is ended on the first day that is allowed.
    QStringList said;
    int endedOn = 0;
    for (int day = 1; day < 90 && endedOn == 0; ++day) {
        QCOMPARE(on(day, {u"plan"_s, u"follow"_s}).exitCode, 0);
        const QJsonObject due = on(day, {u"plan"_s, u"show"_s, number}).json().value(u"message_due"_s).toObject();
        if (!due.isEmpty()) {
            const QString message = due.value(u"message"_s).toString();
            said << message;
            QCOMPARE(on(day, {u"plan"_s, u"said"_s, number, u"--message"_s, message}).exitCode, 0);
        }
        const CliRun end = on(day, {u"plan"_s, u"end"_s, number});
        QVERIFY(end.exitCode == 0 || end.exitCode == 4);
        if (end.exitCode == 0)
            endedOn = day;
    }
    QVERIFY(endedOn > 0);
    QCOMPARE(said, (QStringList{u"plan_instalment"_s, u"plan_missed"_s, u"plan_warning"_s}));
    QCOMPARE(on(endedOn, {u"plan"_s, u"show"_s, number}).json().value(u"message_due"_s).toObject().value(u"message"_s).toString(), u"plan_ended"_s);
    RUN(verified, 0, {u"--book"_s, book, u"verify"_s});
}

void TestCliPlan::whatIsRefused()
{
    const QString book = scratchFile(u"refused.tegoed"_s);
    RUN(created, 0, {u"book"_s, u"create"_s, book, u"--name"_s, u"De Vries"_s, u"--country"_s, u"NL"_s});
    const auto cli = [&](const QStringList& words) { return runCli(QStringList{u"--json"_s, u"--book"_s, book} + words); };
    QCOMPARE(cli({u"debtor"_s, u"add"_s, u"--name"_s, u"Maes"_s, u"--number"_s, u"1"_s}).exitCode, 0);
    QCOMPARE(cli({u"invoice"_s, u"add"_s, u"--debtor"_s, u"1"_s, u"--number"_s, u"A-1"_s, u"--amount"_s, u"1000"_s, u"--date"_s, isoDay(-90)}).exitCode, 0);
    const auto refused = [&](const QStringList& options, int exitCode, const char* words) {
        const CliRun run = cli(QStringList{u"plan"_s, u"new"_s, u"--debtor"_s, u"1"_s} + options);
        const QString message = run.json().value(u"error"_s).toObject().value(u"message"_s).toString();
        QVERIFY2(run.exitCode == exitCode && message.contains(QString::fromUtf8(words)), qPrintable(run.tellAll()));
    };
    refused({u"--parts"_s, u"600"_s}, 4, "600 parts are too many; the limit is 360");
    refused({u"--parts"_s, u"1"_s}, 4, "1 part makes no plan");
    refused({u"--parts"_s, u"0"_s}, 4, "0 parts make no plan");
    refused({u"--part"_s, u"600"_s, u"--part"_s, u"300"_s}, 4, "the difference is 100.00");
    refused({u"--part"_s, u"1000"_s, u"--part"_s, u"0"_s}, 4, "Part 2 is 0.00");
    refused({u"--each"_s, u"-5"_s}, 4, "Part 1 is");
    refused({u"--parts"_s, u"3"_s, u"--from"_s, isoDay(-10)}, 4, "The first part was due on");
    refused({u"--parts"_s, u"3"_s, u"--each"_s, u"100"_s}, 2, "");
    refused({u"--parts"_s, u"three"_s}, 2, "");
    refused({u"--every"_s, u"day"_s}, 2, "day");
    refused({u"--invoice"_s, u"NONE"_s}, 2, "NONE");
    QCOMPARE(cli({u"plan"_s, u"show"_s, u"R-1"_s}).errorCode(), u"not_found"_s);
    QCOMPARE(cli({u"plan"_s, u"list"_s}).json().value(u"plans"_s).toArray().size(), 0); // Nothing half saved.
}

void TestCliPlan::peopleReadItInTheirLanguage()
{
    const QString book = scratchFile(u"words.tegoed"_s);
    RUN(created, 0, {u"book"_s, u"create"_s, book, u"--name"_s, u"De Vries"_s, u"--country"_s, u"NL"_s});
    RUN(debtor, 0, {u"--book"_s, book, u"debtor"_s, u"add"_s, u"--name"_s, u"Maes"_s, u"--number"_s, u"1"_s});
    RUN(invoice, 0, {u"--book"_s, book, u"invoice"_s, u"add"_s, u"--debtor"_s, u"1"_s, u"--number"_s, u"A-1"_s, u"--amount"_s, u"1000"_s, u"--date"_s, isoDay(-90)});
    RUN(made, 0, {u"--lang"_s, u"nl"_s, u"--book"_s, book, u"plan"_s, u"new"_s, u"--debtor"_s, u"1"_s, u"--parts"_s, u"4"_s});
    QVERIFY(made.text().contains(u"Betalingsregeling"_s) && made.text().contains(u"concept"_s) && made.text().contains(u"250,00"_s));
    RUN(english, 0, {u"--lang"_s, u"en"_s, u"--book"_s, book, u"plan"_s, u"list"_s});
    QVERIFY(english.text().contains(u"Payment plan"_s) && english.text().contains(u"0 of 4"_s));
}

QTEST_GUILESS_MAIN(TestCliPlan)
#include "test_cli_plan.moc"
