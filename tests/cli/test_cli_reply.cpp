// Answers of debtors as a person or a script reads and triages them, on both engines.
#include "tests/cli/run_cli.h"
#include "tests/support/test_books.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using namespace tegoed::test;

#define CLI(name, code, ...) RUN(name, code, QStringList({u"--book"_s, m_book, u"--json"_s}) + QStringList(__VA_ARGS__))

class TestCliReply final : public QObject {
    Q_OBJECT

    QString m_book;

    static QString mail(const QString& name) { return qEnvironmentVariable("TEGOED_TEST_DATA") + u"/mails/"_s + name; }

    bool makeBook(const QString& engine)
    {
        const auto address = newAddress(engine);
        if (!address)
            return false;
        m_book = address->toString();
        const auto cli = [&](const QStringList& arguments) { return runCli(QStringList{u"--book"_s, m_book} + arguments).exitCode == 0; };
        return runCli({u"book"_s, u"create"_s, m_book, u"--name"_s, u"Firma"_s, u"--country"_s, u"NL"_s, u"--email"_s, u"ann@firma.example"_s}).exitCode == 0
            && cli({u"debtor"_s, u"add"_s, u"--name"_s, u"Garage Maes"_s, u"--email"_s, u"info@maes.example"_s})
            && cli({u"invoice"_s, u"add"_s, u"--number"_s, u"2026-0101"_s, u"--debtor"_s, u"Garage Maes"_s, u"--date"_s, isoDay(-60), u"--due"_s, isoDay(-10), u"--amount"_s, u"100.00"_s})
            && cli({u"invoice"_s, u"add"_s, u"--number"_s, u"2026-0102"_s, u"--debtor"_s, u"Garage Maes"_s, u"--date"_s, isoDay(-60), u"--due"_s, isoDay(-10), u"--amount"_s, u"50.00"_s});
    }
    QString gateOf(const QString& number) const
    {
        const CliRun due = runCli({u"--book"_s, m_book, u"--json"_s, u"due"_s, u"--explain"_s});
        for (const QJsonValue& row : due.json()["excluded"_L1].toArray()) {
            if (row["invoice"_L1].toString() == number)
                return row["gate"_L1].toString();
        }
        return due.exitCode == 0 ? QString() : due.tellAll();
    }

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_STATE_HOME", qgetenv("TEGOED_SCRATCH") + "/state"); }

    void anAnswerIsReadAndTriaged_data() { addEngines(); }
    void anAnswerIsReadAndTriaged()
    {
        QFETCH(QString, engine);
        if (!makeBook(engine))
            QSKIP("not run: no PostgreSQL server on this machine");
        CLI(read, 0, {u"reply"_s, u"import"_s, mail(u"number_in_subject.eml"_s)});
        const QJsonObject reply = read.json()["replies"_L1][0].toObject();
        QCOMPARE(reply["matched_by"_L1].toString(), u"invoice_number"_s);
        QCOMPARE(reply["invoices"_L1].toArray(), QJsonArray{u"2026-0101"_s});
        QCOMPARE(reply["pause"_L1].toString(), u"unread"_s);
        QCOMPARE(reply["already_imported"_L1].toBool(), false);
        QCOMPARE(gateOf(u"2026-0101"_s), u"answered"_s);
        QVERIFY(gateOf(u"2026-0102"_s) != u"answered"_s);
        const QString id = QString::number(reply["id"_L1].toInteger());
        CLI(again, 0, {u"reply"_s, u"import"_s, mail(u"number_in_subject.eml"_s)});
        QCOMPARE(again.json()["replies"_L1][0]["already_imported"_L1].toBool(), true);

        CLI(triaged, 0, {u"reply"_s, u"triage"_s, id, u"disputes"_s});
        QCOMPARE(triaged.json()["triage"_L1].toString(), u"disputes"_s);
        QCOMPARE(gateOf(u"2026-0101"_s), u"dispute"_s);
        CLI(none, 0, {u"reply"_s, u"list"_s});
        QCOMPARE(none.json()["replies"_L1].toArray().size(), 0);
        CLI(all, 0, {u"reply"_s, u"list"_s, u"--all"_s});
        QCOMPARE(all.json()["replies"_L1].toArray().size(), 1);
        RUN(twice, 2, {u"--book"_s, m_book, u"--json"_s, u"reply"_s, u"triage"_s, id, u"paid"_s});
        QCOMPARE(twice.errorCode(), u"nothing_to_do"_s);
        RUN(sound, 0, {u"--book"_s, m_book, u"verify"_s});
    }

    void whoseItIsIsSaid()
    {
        QVERIFY(makeBook(u"SQLite"_s));
        CLI(read, 0, {u"reply"_s, u"import"_s, mail(u"nobody_known.eml"_s)});
        CLI(assigned, 0, {u"reply"_s, u"assign"_s, u"1"_s, u"--debtor"_s, u"Garage Maes"_s, u"--invoice"_s, u"2026-0102"_s});
        QCOMPARE(assigned.json()["matched_by"_L1].toString(), u"by_hand"_s);
        QCOMPARE(gateOf(u"2026-0102"_s), u"answered"_s);
        RUN(told, 0, {u"--book"_s, m_book, u"--lang"_s, u"nl"_s, u"reply"_s, u"triage"_s, u"1"_s, u"plan"_s});
        QVERIFY2(told.text().contains(u"Stelt een regeling voor: 2026-0102."_s), qPrintable(told.tellAll()));
    }

    void badInputIsRefused()
    {
        QVERIFY(makeBook(u"SQLite"_s));
        RUN(nothing, 2, {u"--book"_s, m_book, u"--json"_s, u"reply"_s, u"import"_s});
        RUN(missing, 2, {u"--book"_s, m_book, u"--json"_s, u"reply"_s, u"import"_s, u"/nergens/x.eml"_s});
        QCOMPARE(missing.errorCode(), u"file_not_found"_s);
        RUN(noMail, 2, {u"--book"_s, m_book, u"--json"_s, u"reply"_s, u"import"_s, m_book});
        RUN(some, 1, {u"--book"_s, m_book, u"--json"_s, u"reply"_s, u"import"_s, u"/nergens/x.eml"_s, mail(u"number_in_subject.eml"_s)});
        QCOMPARE(some.json()["replies"_L1].toArray().size(), 2);
        RUN(noKey, 2, {u"--book"_s, m_book, u"--json"_s, u"reply"_s, u"triage"_s, u"1"_s, u"maybe"_s});
        RUN(noId, 2, {u"--book"_s, m_book, u"--json"_s, u"reply"_s, u"triage"_s, u"x"_s, u"paid"_s});
        RUN(unknown, 2, {u"--book"_s, m_book, u"--json"_s, u"reply"_s, u"triage"_s, u"99"_s, u"paid"_s});
        QCOMPARE(unknown.errorCode(), u"not_found"_s);
    }
};

QTEST_GUILESS_MAIN(TestCliReply)
#include "test_cli_reply.moc"
