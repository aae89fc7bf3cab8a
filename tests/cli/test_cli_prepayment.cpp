// Money asked beforehand, on the command line; on both engines.
#include "tests/cli/run_cli.h"
#include "tests/support/test_books.h"

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using namespace tegoed::test;

class TestCliPrepayment final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QDir(qEnvironmentVariable("XDG_CONFIG_HOME")).removeRecursively(); } // No last book.

    void askedPaidAndDeducted_data() { addEngines(); }
    void askedPaidAndDeducted()
    {
        QFETCH(QString, engine);
        const auto address = newAddress(engine);
        if (!address)
            QSKIP("not run: no PostgreSQL server on this machine");
        const QString book = address->toString();
        const auto cli = [&](const QStringList& words) { return runCli(QStringList{u"--json"_s, u"--book"_s, book} + words); };
        const QString today = isoDay();
        RUN(created, 0, {u"--json"_s, u"book"_s, u"create"_s, book, u"--name"_s, u"De Vries"_s, u"--country"_s, u"BE"_s});
        QCOMPARE(cli({u"debtor"_s, u"add"_s, u"--name"_s, u"Garage Maes nv"_s, u"--number"_s, u"10023"_s}).exitCode, 0);
        const QString by = isoDay(14);
        const auto made = cli({u"prepayment"_s, u"request"_s, u"--debtor"_s, u"10023"_s, u"--amount"_s, u"1500"_s, u"--by"_s, by, u"--order"_s, u"8812"_s});
        QVERIFY2(made.exitCode == 0, made.err.constData());
        const QString number = made.json()[u"number"_s].toString(), reference = made.json()[u"reference"_s].toString();
        QVERIFY(reference.startsWith(u"+++"_s));
        QCOMPARE(made.json()[u"state"_s].toString(), u"requested"_s);
        QCOMPARE(cli({u"payment"_s, u"add"_s, u"--debtor"_s, u"10023"_s, u"--amount"_s, u"1500"_s, u"--date"_s, today, u"--reference"_s, reference}).exitCode, 0);
        const auto paid = cli({u"prepayment"_s, u"show"_s, reference});
        QCOMPARE(paid.json()[u"state"_s].toString(), u"paid"_s);
        QCOMPARE(paid.json()[u"received"_s].toString(), u"1500.00"_s);
        QCOMPARE(cli({u"due"_s, u"--explain"_s}).json()[u"excluded"_s].toArray().size(), 0);
        QCOMPARE(cli({u"invoice"_s, u"add"_s, u"--debtor"_s, u"10023"_s, u"--number"_s, u"2026-0123"_s, u"--date"_s, today, u"--amount"_s, u"5000"_s}).exitCode, 0);
        const auto deducted = cli({u"prepayment"_s, u"deduct"_s, number, u"--invoice"_s, u"2026-0123"_s});
        QVERIFY2(deducted.exitCode == 0, deducted.err.constData());
        QCOMPARE(deducted.json()[u"deducted"_s].toString(), u"1500.00"_s);
        QVERIFY(cli({u"prepayment"_s, u"deduct"_s, number, u"--invoice"_s, u"2026-0123"_s}).exitCode != 0);
        QCOMPARE(cli({u"prepayment"_s, u"list"_s}).json()[u"prepayments"_s].toArray().size(), 0);
        QCOMPARE(cli({u"prepayment"_s, u"list"_s, u"--past"_s}).json()[u"prepayments"_s].toArray().size(), 1);
        QCOMPARE(cli({u"verify"_s}).exitCode, 0);
        // What is missing is named.
        QVERIFY(cli({u"prepayment"_s, u"request"_s, u"--debtor"_s, u"10023"_s}).exitCode != 0);
        QVERIFY(cli({u"prepayment"_s, u"show"_s}).exitCode != 0);
        QVERIFY(cli({u"prepayment"_s, u"show"_s, u"V-1999-01"_s}).exitCode != 0);
        const auto dutch = runCli({u"--lang"_s, u"nl"_s, u"--book"_s, book, u"prepayment"_s, u"show"_s, number});
        QVERIFY2(QString::fromUtf8(dutch.out).contains(u"Vooruitbetaling"_s), dutch.out.constData());
    }
};

QTEST_GUILESS_MAIN(TestCliPrepayment)
#include "test_cli_prepayment.moc"
