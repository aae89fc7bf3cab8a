// Promises, deferrals, disputes, reasons, calls and notes as a person or a script uses them, on both engines.
#include "tests/cli/run_cli.h"
#include "tests/support/test_books.h"

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using namespace tegoed::test;

#define CLI(name, code, ...) RUN(name, code, QStringList({u"--book"_s, m_book, u"--json"_s}) + QStringList(__VA_ARGS__))

class TestCliAgreement final : public QObject {
    Q_OBJECT

    bool makeBook(const QString& engine)
    {
        const auto address = newAddress(engine);
        if (!address)
            return false;
        m_book = address->toString();
        return runCli({u"book"_s, u"create"_s, m_book, u"--name"_s, u"Firma"_s, u"--country"_s, u"NL"_s, u"--iban"_s, u"NL91ABNA0417164300"_s,
                       u"--email"_s, u"ann@firma.example"_s, u"--phone"_s, u"030-1234567"_s, u"--registration"_s, u"12345678"_s}).exitCode == 0;
    }
    bool add(const QString& debtor, const QStringList& numbers)
    {
        const auto cli = [&](const QStringList& arguments) { return runCli(QStringList{u"--book"_s, m_book} + arguments).exitCode == 0; };
        if (!cli({u"debtor"_s, u"add"_s, u"--name"_s, debtor, u"--email"_s, debtor.toLower() + u"@klant.example"_s, u"--street"_s, u"Straat 1"_s,
                  u"--postal-code"_s, u"1234 AB"_s, u"--city"_s, u"Utrecht"_s}))
            return false;
        for (const QString& number : numbers) {
            if (!cli({u"invoice"_s, u"add"_s, u"--number"_s, number, u"--debtor"_s, debtor, u"--date"_s, isoDay(-60), u"--due"_s, isoDay(-10), u"--amount"_s, u"100.00"_s}))
                return false;
        }
        return true;
    }
    /// "A-1 dispute -": why an invoice is not proposed.
    QString gateOf(const QString& number) const
    {
        const CliRun due = runCli({u"--book"_s, m_book, u"--json"_s, u"due"_s, u"--explain"_s});
        for (const QJsonValue& row : due.json()["excluded"_L1].toArray()) {
            if (row["invoice"_L1].toString() == number)
                return row["gate"_L1].toString() + u' ' + row["until"_L1].toString(u"-"_s);
        }
        return due.exitCode == 0 ? QString() : due.tellAll();
    }
    bool isSound() const
    {
        const CliRun verified = runCli({u"--book"_s, m_book, u"verify"_s});
        if (verified.exitCode != 0)
            qWarning("%s", qPrintable(verified.tellAll()));
        return verified.exitCode == 0;
    }

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_STATE_HOME", qgetenv("TEGOED_SCRATCH") + "/state"); }

    void aDisputeStopsOneInvoiceAndNoOther_data() { addEngines(); }
    void aDisputeStopsOneInvoiceAndNoOther()
    {
        QFETCH(QString, engine);
        if (!makeBook(engine))
            QSKIP("not run: no PostgreSQL server on this machine");
        QVERIFY(add(u"Anna"_s, {u"A-1"_s, u"A-2"_s, u"A-3"_s}));
        CLI(opened, 0, {u"dispute"_s, u"open"_s, u"--invoice"_s, u"A-1"_s, u"--amount"_s, u"40"_s, u"--note"_s, u"it leaks"_s, u"--owner"_s, u"Kim"_s, u"--answer-by"_s, isoDay(0), u"--acknowledge"_s});
        QCOMPARE(opened.json()["amount"_L1].toString(), u"40.00"_s);
        QVERIFY(opened.json()["acknowledgement_id"_L1].toInteger() > 0);
        QCOMPARE(gateOf(u"A-1"_s), u"dispute -"_s);
        QCOMPARE(gateOf(u"A-2"_s), QString());
        CLI(due, 0, {u"due"_s});
        QCOMPARE(due.json()["proposals"_L1][0]["invoices"_L1].toArray(), (QJsonArray{u"A-2"_s, u"A-3"_s}));
        QCOMPARE(due.json()["agreements"_L1][0]["kind"_L1].toString(), u"dispute_answer"_s);
        QVERIFY(due.json()["agreements"_L1][0]["text"_L1].toString().contains(u"Kim"_s));
        CLI(twice, 2, {u"dispute"_s, u"open"_s, u"--invoice"_s, u"A-1"_s});
        CLI(changed, 0, {u"dispute"_s, u"change"_s, u"--invoice"_s, u"A-1"_s, u"--answer-by"_s, isoDay(7)});
        CLI(listed, 0, {u"dispute"_s, u"list"_s, u"--debtor"_s, u"Anna"_s});
        QCOMPARE(listed.json()["disputes"_L1][0]["answer_by"_L1].toString(), isoDay(7));
        CLI(settled, 0, {u"dispute"_s, u"resolve"_s, u"--invoice"_s, u"A-1"_s, u"--outcome"_s, u"rejected"_s});
        QCOMPARE(gateOf(u"A-1"_s), QString());
        CLI(again, 2, {u"dispute"_s, u"resolve"_s, u"--invoice"_s, u"A-1"_s, u"--outcome"_s, u"rejected"_s});
        CLI(past, 0, {u"dispute"_s, u"list"_s, u"--past"_s});
        QCOMPARE(past.json()["disputes"_L1][0]["outcome"_L1].toString(), u"rejected"_s);
        CLI(timeline, 0, {u"timeline"_s, u"Anna"_s});
        QVERIFY(timeline.text().contains(u"dispute_opened"_s) && timeline.text().contains(u"dispute_ended"_s));
        QVERIFY(isSound());
    }

    void aPromiseIsNotedConfirmedAndScored_data() { addEngines(); }
    void aPromiseIsNotedConfirmedAndScored()
    {
        QFETCH(QString, engine);
        if (!makeBook(engine))
            QSKIP("not run: no PostgreSQL server on this machine");
        QVERIFY(add(u"Anna"_s, {u"A-1"_s, u"A-2"_s}));
        CLI(made, 0, {u"promise"_s, u"add"_s, u"--invoice"_s, u"A-1"_s, u"--date"_s, isoDay(20), u"--amount"_s, u"60"_s, u"--who"_s, u"Mr Jansen"_s, u"--call"_s, u"--confirm"_s, u"--channel"_s, u"letter"_s});
        // A promise beyond the days between two contacts: the call itself was one, and what lies furthest decides.
        QVERIFY2(gateOf(u"A-1"_s).startsWith(u"agreement "_s), qPrintable(gateOf(u"A-1"_s)));
        QVERIFY2(gateOf(u"A-2"_s).startsWith(u"contact_gap "_s), qPrintable(gateOf(u"A-2"_s))); // Not promised, but its debtor was called.
        const QString message = QString::number(made.json()["confirmation_id"_L1].toInteger());
        CLI(shown, 0, {u"outbox"_s, u"show"_s, message});
        QVERIFY2(shown.text().contains(u"promise_confirmation"_s), qPrintable(shown.text()));
        CLI(calls, 0, {u"call"_s, u"list"_s, u"--debtor"_s, u"Anna"_s});
        QCOMPARE(calls.json()["calls"_L1][0]["result"_L1].toString(), u"promised"_s);
        CLI(paid, 0, {u"payment"_s, u"add"_s, u"--debtor"_s, u"Anna"_s, u"--amount"_s, u"60"_s, u"--date"_s, isoDay(0), u"--invoice"_s, u"A-1"_s});
        CLI(listed, 0, {u"promise"_s, u"list"_s, u"--debtor"_s, u"Anna"_s});
        QCOMPARE(listed.json()["promises"_L1][0]["state"_L1].toString(), u"kept"_s);
        QCOMPARE(listed.json()["promises"_L1][0]["confirmation"_L1].toString(), u"waits"_s);
        QCOMPARE(listed.json()["record"_L1]["kept"_L1].toInt(), 1);
        // Bad input names what is wrong, and nothing of it is kept.
        CLI(past, 2, {u"promise"_s, u"add"_s, u"--invoice"_s, u"A-2"_s, u"--date"_s, isoDay(-1)});
        QVERIFY2(past.json()["error"_L1]["message"_L1].toString().contains(u"passed"_s) && !past.json()["error"_L1]["hint"_L1].toString().isEmpty(), qPrintable(past.tellAll()));
        CLI(much, 2, {u"promise"_s, u"add"_s, u"--invoice"_s, u"A-2"_s, u"--date"_s, isoDay(3), u"--amount"_s, u"100.01"_s});
        CLI(zero, 2, {u"promise"_s, u"add"_s, u"--invoice"_s, u"A-2"_s, u"--date"_s, isoDay(3), u"--amount"_s, u"0"_s});
        CLI(noDate, 2, {u"promise"_s, u"add"_s, u"--invoice"_s, u"A-2"_s});
        CLI(other, 2, {u"--today"_s, isoDay(5), u"promise"_s, u"add"_s, u"--invoice"_s, u"A-2"_s, u"--date"_s, isoDay(6)});
        CLI(after, 0, {u"promise"_s, u"list"_s});
        QCOMPARE(after.json()["promises"_L1].toArray().size(), 1);
        CLI(ended, 0, {u"promise"_s, u"end"_s, QString::number(made.json()["id"_L1].toInteger()), u"--mistake"_s});
        QVERIFY2(!gateOf(u"A-1"_s).startsWith(u"agreement"_s), qPrintable(gateOf(u"A-1"_s)));
        QVERIFY(isSound());
    }

    void whatWasApprovedIsWithheldWhenSomethingIsAgreed_data() { addEngines(); }
    void whatWasApprovedIsWithheldWhenSomethingIsAgreed()
    {
        QFETCH(QString, engine);
        if (!makeBook(engine))
            QSKIP("not run: no PostgreSQL server on this machine");
        QVERIFY(add(u"Anna"_s, {u"A-1"_s}));
        const CliRun account = runCli({u"--book"_s, m_book, u"account"_s, u"add"_s, u"smtp"_s, u"--address"_s, u"ann@firma.example"_s, u"--host"_s, u"127.0.0.1"_s,
                                       u"--port"_s, u"9"_s, u"--security"_s, u"plain"_s});
        QVERIFY2(account.exitCode == 0, qPrintable(account.tellAll()));
        CLI(reminded, 0, {u"remind"_s, u"--debtor"_s, u"Anna"_s, u"--approve"_s});
        const QString id = QString::number(reminded.json()["messages"_L1][0]["id"_L1].toInteger());
        CLI(granted, 0, {u"deferral"_s, u"grant"_s, u"--debtor"_s, u"Anna"_s, u"--until"_s, isoDay(5)});
        const CliRun sent = runCli({u"--book"_s, m_book, u"--json"_s, u"outbox"_s, u"send"_s});
        CLI(shown, 0, {u"outbox"_s, u"show"_s, id});
        QVERIFY2(shown.text().contains(u"withheld"_s) && shown.text().contains(u"agreement"_s) && shown.text().contains(isoDay(5)), qPrintable(shown.text() + sent.tellAll()));
        CLI(listed, 0, {u"deferral"_s, u"list"_s});
        QCOMPARE(listed.json()["deferrals"_L1][0]["until"_L1].toString(), isoDay(5));
        QVERIFY(isSound());
    }

    void reasonsAreRecordedAndSummed_data() { addEngines(); }
    void reasonsAreRecordedAndSummed()
    {
        QFETCH(QString, engine);
        if (!makeBook(engine))
            QSKIP("not run: no PostgreSQL server on this machine");
        QVERIFY(add(u"Anna"_s, {u"A-1"_s, u"A-2"_s}));
        CLI(set, 0, {u"reason"_s, u"set"_s, u"--invoice"_s, u"A-1"_s, u"--reason"_s, u"liquidity"_s, u"--source"_s, u"call"_s, u"--next"_s, u"call again"_s, u"--next-date"_s, isoDay(0)});
        CLI(unknown, 2, {u"reason"_s, u"set"_s, u"--invoice"_s, u"A-2"_s, u"--reason"_s, u"weather"_s});
        CLI(report, 0, {u"report"_s, u"reasons"_s});
        QCOMPARE(report.json()["reasons"_L1].toArray().size(), 2);
        for (const QJsonValue& row : report.json()["reasons"_L1].toArray())
            QCOMPARE(row["open"_L1].toString(), u"100.00"_s);
        QCOMPARE(report.json()["totals"_L1][0]["open"_L1].toString(), u"200.00"_s);
        RUN(people, 0, {u"--book"_s, m_book, u"--lang"_s, u"nl"_s, u"report"_s, u"reasons"_s});
        QVERIFY2(people.text().contains(u"Geldgebrek"_s) && people.text().contains(u"Geen reden vastgelegd"_s), qPrintable(people.text()));
        CLI(due, 0, {u"due"_s});
        QCOMPARE(due.json()["agreements"_L1][0]["kind"_L1].toString(), u"follow_up"_s);
        CLI(added, 0, {u"reason"_s, u"edit"_s, u"--add"_s, u"On holiday"_s});
        CLI(retired, 0, {u"reason"_s, u"edit"_s, u"--retire"_s, u"forgot"_s});
        CLI(list, 0, {u"reason"_s, u"list"_s});
        QVERIFY(list.text().contains(u"on_holiday"_s) && !list.text().contains(u"forgot"_s));
        CLI(called, 0, {u"call"_s, u"add"_s, u"--debtor"_s, u"Anna"_s, u"--result"_s, u"no_answer"_s, u"--again"_s, isoDay(2)});
        CLI(noted, 0, {u"note"_s, u"add"_s, u"--debtor"_s, u"Anna"_s, u"--text"_s, u"asked for a copy"_s});
        CLI(empty, 2, {u"note"_s, u"add"_s, u"--debtor"_s, u"Anna"_s});
        CLI(timeline, 0, {u"timeline"_s, u"Anna"_s});
        QVERIFY(timeline.text().contains(u"asked for a copy"_s) && timeline.text().contains(u"reason_recorded"_s));
        CLI(cleared, 0, {u"reason"_s, u"set"_s, u"--invoice"_s, u"A-1"_s, u"--clear"_s});
        QVERIFY(isSound());
    }

private:
    QString m_book;
};

QTEST_GUILESS_MAIN(TestCliAgreement)
#include "test_cli_agreement.moc"
