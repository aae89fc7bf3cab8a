#include "core/storage/queries/debtor_queries.h"
#include "tests/cli/run_cli.h"
#include "tests/support/test_books.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using namespace tegoed::test;

class TestCliLedger final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QDir(qEnvironmentVariable("XDG_CONFIG_HOME")).removeRecursively(); } // No last book.
    void aDayOfWork_data() { addEngines(); }
    void aDayOfWork();
    void debtorsOfAGroupFollowOneSequence_data() { addEngines(); }
    void debtorsOfAGroupFollowOneSequence();
    void aMandateIsOfTheDebtor_data() { addEngines(); }
    void aMandateIsOfTheDebtor();
    void whoAsksToBeForgottenIs_data() { addEngines(); }
    void whoAsksToBeForgottenIs();
    void aLogoIsAPicture();
    void theBookIsNamedOrTheLastOne();
    void aSampleBookIsTheSameForTheSameSeed();
    void aSampleBookKnowsItIsOne();
    void todayOfReadingCommands();
    void peopleGetTablesInTheirLanguage();
};

namespace {

QString moneyOf(const QJsonObject& object, const QString& list)
{
    const QJsonArray amounts = object.value(list).toArray();
    return amounts.isEmpty() ? QString() : amounts.first().toObject().value(u"amount"_s).toString();
}

} // namespace

void TestCliLedger::aDayOfWork()
{
    QFETCH(QString, engine);
    const auto address = newAddress(engine);
    if (!address)
        QSKIP("not run: no PostgreSQL server on this machine");
    const QString book = address->toString();
    const auto cli = [&](const QStringList& words) { return runCli(QStringList{u"--json"_s, u"--book"_s, book} + words); };

    RUN(created, 0, {u"--json"_s, u"book"_s, u"create"_s, book, u"--name"_s, u"De Vries"_s, u"--country"_s, u"NL"_s, u"--term"_s, u"14"_s});
    QCOMPARE(created.json().value(u"company"_s).toObject().value(u"name"_s).toString(), u"De Vries"_s);
    QCOMPARE(created.json().value(u"engine"_s).toString(), engine.toLower());
    QCOMPARE(created.json().value(u"sample"_s).toBool(true), false);

    const CliRun debtor = cli({u"debtor"_s, u"add"_s, u"--name"_s, u"Garage Maes nv"_s, u"--number"_s, u"10023"_s, u"--country"_s, u"BE"_s,
                               u"--email"_s, u"facturen@maes.example"_s, u"--credit-limit"_s, u"2000"_s});
    QVERIFY2(debtor.exitCode == 0, qPrintable(debtor.tellAll()));
    QCOMPARE(debtor.json().value(u"kind"_s).toString(), u"business"_s); // "nv" says so …
    QCOMPARE(debtor.json().value(u"kind_assumed"_s).toBool(), true);    // … and it stays an assumption.
    QCOMPARE(debtor.json().value(u"legal_track"_s).toString(), u"be-b2b"_s);

    const CliRun invoice = cli({u"invoice"_s, u"add"_s, u"--debtor"_s, u"10023"_s, u"--number"_s, u"2026-0123"_s, u"--amount"_s, u"1210.00"_s,
                                u"--date"_s, u"2026-10-01"_s});
    QVERIFY2(invoice.exitCode == 0, qPrintable(invoice.tellAll()));
    QCOMPARE(invoice.json().value(u"due_date"_s).toString(), u"2026-10-15"_s); // By the term of the book.
    QCOMPARE(invoice.json().value(u"due_date_computed"_s).toBool(), true);
    QVERIFY(!invoice.json().contains(u"warnings"_s));
    const CliRun second = cli({u"invoice"_s, u"add"_s, u"--debtor"_s, u"Garage Maes nv"_s, u"--number"_s, u"2026-0140"_s, u"--amount"_s, u"1000"_s,
                               u"--date"_s, u"2026-11-01"_s});
    QCOMPARE(second.json().value(u"warnings"_s).toArray(), QJsonArray{u"over_credit_limit"_s}); // 2,210 of 2,000.

    // 2,000 received: all of the first, 500 of the second, 290 left over.
    const CliRun paid = cli({u"payment"_s, u"add"_s, u"--debtor"_s, u"10023"_s, u"--amount"_s, u"2000.00"_s, u"--date"_s, u"2026-11-06"_s,
                             u"--invoice"_s, u"2026-0123"_s, u"--invoice"_s, u"2026-0140=500"_s});
    QVERIFY2(paid.exitCode == 0, qPrintable(paid.tellAll()));
    QCOMPARE(paid.json().value(u"unallocated"_s).toString(), u"290.00"_s);
    const QJsonArray allocations = paid.json().value(u"allocations"_s).toArray();
    QCOMPARE(allocations.size(), 2);
    QCOMPARE(allocations.at(0).toObject().value(u"amount"_s).toString(), u"1210.00"_s);
    const QString paymentId = QString::number(paid.json().value(u"id"_s).toInt());
    const CliRun more = cli({u"payment"_s, u"allocate"_s, paymentId, u"--invoice"_s, u"2026-0140"_s, u"--date"_s, u"2026-11-20"_s});
    QVERIFY2(more.exitCode == 0, qPrintable(more.tellAll()));
    QCOMPARE(more.json().value(u"unallocated"_s).toString(), u"0.00"_s);
    QCOMPARE(more.json().value(u"allocations"_s).toArray().last().toObject().value(u"effective_date"_s).toString(), u"2026-11-20"_s);

    QCOMPARE(moneyOf(cli({u"debtor"_s, u"show"_s, u"10023"_s}).json(), u"open"_s), u"210.00"_s); // 2,210 − 2,000.
    const QString undone = QString::number(allocations.at(0).toObject().value(u"id"_s).toInt());
    QCOMPARE(cli({u"payment"_s, u"undo"_s, undone}).exitCode, 0);
    QCOMPARE(cli({u"invoice"_s, u"show"_s, u"2026-0123"_s}).json().value(u"open"_s).toString(), u"1210.00"_s);
    QCOMPARE(cli({u"payment"_s, u"undo"_s, undone}).errorCode(), u"nothing_to_do"_s);

    const CliRun written = cli({u"invoice"_s, u"write-off"_s, u"2026-0140"_s, u"--reason"_s, u"Oninbaar"_s, u"--date"_s, u"2026-11-21"_s});
    QVERIFY2(written.exitCode == 0, qPrintable(written.tellAll()));
    QCOMPARE(written.json().value(u"situation"_s).toString(), u"written_off"_s);
    const CliRun blocked = cli({u"payment"_s, u"undo"_s, u"--payment"_s, paymentId}); // Its 790 made 210 the rest written off.
    QCOMPARE(blocked.exitCode, 4);
    QCOMPARE(blocked.errorCode(), u"depends_on_later"_s);

    const CliRun events = cli({u"timeline"_s, u"10023"_s});
    QStringList kinds;
    for (const QJsonValue& event : events.json().value(u"events"_s).toArray())
        kinds.prepend(event.toObject().value(u"kind"_s).toString());
    QCOMPARE(kinds, (QStringList{u"case_opened"_s, u"debtor_added"_s, u"invoice_added"_s, u"invoice_added"_s, u"payment_added"_s, u"allocated"_s,
                                 u"allocated"_s, u"allocation_undone"_s, u"written_off"_s}));
    RUN(sound, 0, {u"--json"_s, u"--book"_s, book, u"verify"_s});
    QCOMPARE(sound.json().value(u"sound"_s).toBool(), true);
    QCOMPARE(sound.json().value(u"events"_s).toInt(), 9);

    const QString file = scratchFile(u"export.json"_s);
    QCOMPARE(cli({u"debtor"_s, u"export"_s, u"10023"_s, u"-o"_s, file}).exitCode, 0);
    QFile exported(file);
    QVERIFY(exported.open(QIODevice::ReadOnly));
    const QJsonObject all = QJsonDocument::fromJson(exported.readAll()).object();
    QCOMPARE(all.value(u"invoices"_s).toArray().size(), 2);
    QCOMPARE(all.value(u"payments"_s).toArray().size(), 1);
    QCOMPARE(all.value(u"timeline"_s).toArray().size(), 9);

    // Two that are one, and apart again.
    QCOMPARE(cli({u"debtor"_s, u"add"_s, u"--name"_s, u"Garage Maes"_s, u"--number"_s, u"10107"_s}).exitCode, 0);
    const CliRun merged = cli({u"debtor"_s, u"merge"_s, u"10023"_s, u"10107"_s});
    QVERIFY2(merged.exitCode == 0, qPrintable(merged.tellAll()));
    QCOMPARE(merged.json().value(u"merged_debtors"_s).toArray().size(), 1);
    QCOMPARE(cli({u"debtor"_s, u"list"_s}).json().value(u"count"_s).toInt(), 1);
    QCOMPARE(cli({u"debtor"_s, u"unmerge"_s, u"10107"_s}).exitCode, 0);
    QCOMPARE(cli({u"debtor"_s, u"list"_s}).json().value(u"count"_s).toInt(), 2);
    QCOMPARE(cli({u"debtor"_s, u"edit"_s, u"10107"_s, u"--kind"_s, u"business"_s, u"--email"_s, u"info@maes.example"_s}).json().value(u"kind_assumed"_s).toBool(true), false);
}

void TestCliLedger::debtorsOfAGroupFollowOneSequence()
{
    QFETCH(QString, engine);
    const auto address = newAddress(engine);
    if (!address)
        QSKIP("not run: no PostgreSQL server on this machine");
    const auto cli = [&](const QStringList& words) { return runCli(QStringList{u"--json"_s, u"--book"_s, address->toString()} + words); };
    RUN(created, 0, {u"--json"_s, u"book"_s, u"create"_s, address->toString(), u"--name"_s, u"De Vries"_s, u"--country"_s, u"NL"_s});
    const auto groupOf = [&](const QString& debtor) { return cli({u"debtor"_s, u"show"_s, debtor}).json().value(u"group"_s).toString(); };
    const auto followersOf = [&](const QString& code) {
        for (const QJsonValue& row : cli({u"rule"_s, u"list"_s}).json().value(u"sequences"_s).toArray())
            if (row[u"code"_s].toString() == code)
                return row[u"debtors"_s].toInt();
        return -1;
    };
    for (const QString& name : {u"Garage Maes nv"_s, u"Bakkerij Bos bv"_s, u"Schilder Smit bv"_s}) {
        const CliRun added = cli({u"debtor"_s, u"add"_s, u"--name"_s, name, u"--country"_s, u"NL"_s, u"--group"_s, u"Grote klanten"_s});
        QVERIFY2(added.exitCode == 0, qPrintable(added.tellAll()));
        QCOMPARE(added.json().value(u"group"_s).toString(), u"Grote klanten"_s);
    }
    // By its name, however it is written; empty takes a debtor out.
    QCOMPARE(cli({u"debtor"_s, u"edit"_s, u"Schilder Smit bv"_s, u"--group"_s, QString()}).exitCode, 0);
    QCOMPARE(groupOf(u"Schilder Smit bv"_s), QString());
    QCOMPARE(cli({u"debtor"_s, u"list"_s, u"--group"_s, u"grote klanten"_s}).json().value(u"count"_s).toInt(), 2);
    const CliRun unknown = cli({u"debtor"_s, u"list"_s, u"--group"_s, u"Kleine klanten"_s});
    QVERIFY(unknown.exitCode != 0);
    QCOMPARE(unknown.errorCode(), u"not_found"_s);

    QCOMPARE(followersOf(u"days_7_15_30"_s), 0);
    const CliRun assigned = cli({u"rule"_s, u"assign"_s, u"days_7_15_30"_s, u"--group"_s, u"Grote klanten"_s});
    QVERIFY2(assigned.exitCode == 0, qPrintable(assigned.tellAll()));
    QCOMPARE(followersOf(u"days_7_15_30"_s), 2);
    QCOMPARE(cli({u"rule"_s, u"assign"_s, u"days_7_15_30"_s, u"--group"_s, u"Kleine klanten"_s}).errorCode(), u"not_found"_s);
    QCOMPARE(cli({u"rule"_s, u"assign"_s, u"--default"_s, u"--group"_s, u"Grote klanten"_s}).exitCode, 0);
    QCOMPARE(followersOf(u"days_7_15_30"_s), 0);
}

void TestCliLedger::aMandateIsOfTheDebtor()
{
    QFETCH(QString, engine);
    const auto address = newAddress(engine);
    if (!address)
        QSKIP("not run: no PostgreSQL server on this machine");
    const auto cli = [&](const QStringList& words) { return runCli(QStringList{u"--json"_s, u"--book"_s, address->toString()} + words); };
    RUN(created, 0, {u"--json"_s, u"book"_s, u"create"_s, address->toString(), u"--name"_s, u"De Vries"_s, u"--country"_s, u"NL"_s});
    const CliRun added = cli({u"debtor"_s, u"add"_s, u"--name"_s, u"Sportschool Fit bv"_s, u"--country"_s, u"NL"_s, u"--direct-debit"_s, u"yes"_s});
    QVERIFY2(added.exitCode == 0, qPrintable(added.tellAll()));
    QCOMPARE(added.json().value(u"direct_debit"_s).toBool(), true);
    const auto collected = [&](const QString& number, const QStringList& more) {
        const CliRun invoice = cli(QStringList{u"invoice"_s, u"add"_s, u"--debtor"_s, u"1"_s, u"--number"_s, number, u"--amount"_s, u"10"_s} + more);
        return invoice.exitCode == 0 && invoice.json().value(u"direct_debit"_s).toBool();
    };
    QVERIFY(collected(u"A1"_s, {}));
    QVERIFY(!collected(u"A2"_s, {u"--no-direct-debit"_s}));
    QCOMPARE(cli({u"debtor"_s, u"edit"_s, u"1"_s, u"--direct-debit"_s, u"perhaps"_s}).errorCode(), u"invalid_input"_s);
    const CliRun taken = cli({u"debtor"_s, u"edit"_s, u"1"_s, u"--direct-debit"_s, u"no"_s});
    QVERIFY2(taken.exitCode == 0, qPrintable(taken.tellAll()));
    QCOMPARE(taken.json().value(u"direct_debit"_s).toBool(true), false);
    QCOMPARE(cli({u"invoice"_s, u"show"_s, u"A1"_s}).json().value(u"direct_debit"_s).toBool(true), false);
    QVERIFY(!collected(u"A3"_s, {}));
    QVERIFY(collected(u"A4"_s, {u"--direct-debit"_s}));
}

void TestCliLedger::whoAsksToBeForgottenIs()
{
    QFETCH(QString, engine);
    const auto address = newAddress(engine);
    if (!address)
        QSKIP("not run: no PostgreSQL server on this machine");
    const QString book = address->toString();
    const auto cli = [&](const QStringList& words) { return runCli(QStringList{u"--json"_s, u"--book"_s, book} + words); };
    RUN(created, 0, {u"--json"_s, u"book"_s, u"create"_s, book, u"--name"_s, u"De Vries"_s});
    QCOMPARE(cli({u"debtor"_s, u"add"_s, u"--name"_s, u"J. Kanarie"_s, u"--email"_s, u"j@kanarie.example"_s}).exitCode, 0);
    QCOMPARE(cli({u"invoice"_s, u"add"_s, u"--debtor"_s, u"1"_s, u"--number"_s, u"A1"_s, u"--amount"_s, u"10"_s, u"--date"_s, u"2015-01-02"_s}).exitCode, 0);

    const CliRun asked = cli({u"debtor"_s, u"erase"_s, u"1"_s, u"--dry-run"_s});
    QCOMPARE(asked.json().value(u"open_items"_s).toBool(), true);
    QCOMPARE(cli({u"debtor"_s, u"erase"_s, u"1"_s}).exitCode, 2); // No reason given.
    const CliRun refused = cli({u"debtor"_s, u"erase"_s, u"1"_s, u"--reason"_s, u"request"_s});
    QCOMPARE(refused.exitCode, 4);
    QCOMPARE(refused.errorCode(), u"not_allowed"_s);
    QVERIFY(cli({u"debtor"_s, u"show"_s, u"1"_s}).out.contains("kanarie.example"));

    QCOMPARE(cli({u"payment"_s, u"add"_s, u"--debtor"_s, u"1"_s, u"--amount"_s, u"10"_s, u"--date"_s, u"2015-02-02"_s, u"--invoice"_s, u"A1"_s}).exitCode, 0);
    const CliRun erased = cli({u"debtor"_s, u"erase"_s, u"1"_s, u"--reason"_s, u"request"_s});
    QVERIFY2(erased.exitCode == 0, qPrintable(erased.tellAll()));
    QCOMPARE(erased.json().value(u"name"_s).toString(), u"Gewiste debiteur 1"_s);
    QVERIFY(!cli({u"debtor"_s, u"export"_s, u"1"_s}).out.toLower().contains("kanarie"));
    QCOMPARE(cli({u"verify"_s}).exitCode, 0);
}

void TestCliLedger::aLogoIsAPicture()
{
    const QString book = scratchFile(u"logo.tegoed"_s);
    const QString text = scratchFile(u"logo.txt"_s);
    QFile file(text);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no picture");
    file.close();
    RUN(created, 0, {u"--json"_s, u"book"_s, u"create"_s, book, u"--name"_s, u"De Vries"_s});
    RUN(nothing, 2, {u"--json"_s, u"--book"_s, book, u"book"_s, u"set"_s});
    RUN(wrong, 2, {u"--json"_s, u"--book"_s, book, u"book"_s, u"set"_s, u"--logo"_s, text});
    QCOMPARE(wrong.errorCode(), u"picture_unusable"_s);
    // The smallest PNG there is: one pixel.
    QFile picture(scratchFile(u"logo.png"_s));
    QVERIFY(picture.open(QIODevice::WriteOnly));
    picture.write(QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
    picture.close();
    RUN(done, 0, {u"--json"_s, u"--book"_s, book, u"book"_s, u"set"_s, u"--logo"_s, picture.fileName()});
    RUN(removed, 0, {u"--json"_s, u"--book"_s, book, u"book"_s, u"set"_s, u"--no-logo"_s});
}

void TestCliLedger::theBookIsNamedOrTheLastOne()
{
    const QString first = scratchFile(u"first.tegoed"_s);
    const QString second = scratchFile(u"second.tegoed"_s);
    RUN(none, 2, {u"--json"_s, u"debtor"_s, u"list"_s});
    QCOMPARE(none.errorCode(), u"missing_input"_s);
    for (const QString& path : {first, second}) {
        RUN(created, 0, {u"book"_s, u"create"_s, path, u"--name"_s, QFileInfo(path).baseName()});
    }
    const auto nameOf = [](const CliRun& run) { return run.json().value(u"company"_s).toObject().value(u"name"_s).toString(); };
    QCOMPARE(nameOf(runCli({u"--json"_s, u"book"_s, u"info"_s})), u"second"_s);
    QCOMPARE(nameOf(runCli({u"book"_s, u"info"_s, u"--json"_s, u"--book"_s, first})), u"first"_s);
    QCOMPARE(nameOf(runCli({u"--json"_s, u"book"_s, u"info"_s})), u"first"_s); // The last opened.
    const auto byEnvironment = [&](QProcess& program) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TEGOED_BOOK"_s, second);
        program.setProcessEnvironment(environment);
    };
    QCOMPARE(nameOf(runCli({u"--json"_s, u"book"_s, u"info"_s}, byEnvironment)), u"second"_s);
}

void TestCliLedger::aSampleBookIsTheSameForTheSameSeed()
{
    const auto listOf = [](const QString& seed) {
        const QString path = scratchFile(u"sample.tegoed"_s);
        const CliRun made = runCli({u"--json"_s, u"--today"_s, u"2026-11-25"_s, u"demo"_s, path, u"--seed"_s, seed});
        if (made.exitCode != 0)
            return made.tellAll().toUtf8();
        return runCli({u"--json"_s, u"--today"_s, u"2026-11-25"_s, u"--book"_s, path, u"invoice"_s, u"list"_s}).out;
    };
    const QByteArray first = listOf(u"4"_s);
    QVERIFY(QJsonDocument::fromJson(first).object().value(u"count"_s).toInt() > 800);
    QVERIFY(listOf(u"4"_s) == first);
    QVERIFY(listOf(u"5"_s) != first);
}

void TestCliLedger::aSampleBookKnowsItIsOne()
{
    const QString path = scratchFile(u"sample.tegoed"_s);
    RUN(made, 0, {u"--json"_s, u"demo"_s, path, u"--size"_s, u"2000"_s});
    QCOMPARE(made.json().value(u"invoices"_s).toInt(), 2'000);
    QCOMPARE(made.json().value(u"debtors"_s).toInt(), 100);
    RUN(info, 0, {u"book"_s, u"info"_s, u"--book"_s, path});
    QVERIFY(info.out.contains("This is a sample book"));
    RUN(again, 2, {u"--json"_s, u"demo"_s, path});
    QCOMPARE(again.errorCode(), u"already_exists"_s);
    RUN(sound, 0, {u"verify"_s, u"--book"_s, path});
}

void TestCliLedger::todayOfReadingCommands()
{
    const QString real = scratchFile(u"real.tegoed"_s);
    RUN(created, 0, {u"book"_s, u"create"_s, real, u"--name"_s, u"Real"_s});
    RUN(added, 0, {u"debtor"_s, u"add"_s, u"--name"_s, u"A"_s, u"--book"_s, real});
    RUN(invoiced, 0, {u"invoice"_s, u"add"_s, u"--debtor"_s, u"A"_s, u"--number"_s, u"1"_s, u"--amount"_s, u"10"_s, u"--date"_s, u"2026-01-01"_s,
                      u"--due"_s, u"2026-01-31"_s, u"--book"_s, real});
    RUN(before, 0, {u"--json"_s, u"--today"_s, u"2026-01-31"_s, u"--book"_s, real, u"invoice"_s, u"list"_s, u"--overdue"_s});
    QCOMPARE(before.json().value(u"count"_s).toInt(), 0);
    RUN(after, 0, {u"--json"_s, u"--today"_s, u"2026-02-01"_s, u"--book"_s, real, u"invoice"_s, u"list"_s, u"--overdue"_s});
    QCOMPARE(after.json().value(u"invoices"_s).toArray().first().toObject().value(u"days_late"_s).toInt(), 1);
    RUN(refused, 2, {u"--json"_s, u"--today"_s, u"2026-02-01"_s, u"--book"_s, real, u"debtor"_s, u"add"_s, u"--name"_s, u"B"_s}); // Decision 34.
    QCOMPARE(refused.errorCode(), u"not_allowed"_s);
    const QString sample = scratchFile(u"sample.tegoed"_s);
    RUN(made, 0, {u"--today"_s, u"2026-02-01"_s, u"demo"_s, sample, u"--size"_s, u"20"_s});
    RUN(allowed, 0, {u"--json"_s, u"--today"_s, u"2026-02-01"_s, u"--book"_s, sample, u"invoice"_s, u"add"_s, u"--debtor"_s, u"1"_s, u"--number"_s, u"N"_s,
                     u"--amount"_s, u"10"_s});
    QCOMPARE(allowed.json().value(u"issue_date"_s).toString(), u"2026-02-01"_s);
}

void TestCliLedger::peopleGetTablesInTheirLanguage()
{
    const QString path = scratchFile(u"sample.tegoed"_s);
    RUN(made, 0, {u"--today"_s, u"2026-11-25"_s, u"demo"_s, path});
    RUN(dutch, 0, {u"--lang"_s, u"nl"_s, u"--today"_s, u"2026-11-25"_s, u"--book"_s, path, u"debtor"_s, u"list"_s, u"--overdue"_s});
    const QStringList lines = QString::fromUtf8(dutch.out).split(u'\n');
    QVERIFY2(lines.first().startsWith(u"Nummer"_s) && lines.first().contains(u"Vervallen"_s), qPrintable(lines.first()));
    QVERIFY(QString::fromUtf8(dutch.out).contains(u"dagen"_s));
    // Aligned: the amounts of a column end at the same place.
    const qsizetype end = lines.first().indexOf(u"Vervallen"_s) + 9;
    for (qsizetype i = 2; i < lines.size() && !lines.at(i).isEmpty(); ++i)
        QVERIFY2(lines.at(i).at(end - 1).isDigit() && (lines.at(i).size() == end || lines.at(i).at(end) == u' '), qPrintable(lines.at(i)));
    RUN(english, 0, {u"--lang"_s, u"en"_s, u"--today"_s, u"2026-11-25"_s, u"--book"_s, path, u"debtor"_s, u"list"_s});
    QVERIFY(english.out.startsWith("Number"));
    QVERIFY(english.out.contains("118 debtors"));
}

QTEST_GUILESS_MAIN(TestCliLedger)
#include "test_cli_ledger.moc"
