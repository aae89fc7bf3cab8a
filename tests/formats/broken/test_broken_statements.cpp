// Broken bank statements through the command line: exit 2, the one clear problem with its line and field, nothing usable, and
// never a crash.
#include "tests/formats/camt/make_camt.h"
#include "tests/formats/coda/make_coda.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kBadInput = 2;

QByteArray changed(QByteArray text, const QByteArray& from, const QByteArray& to)
{
    if (!text.contains(from))
        qFatal("the sample has no %s", from.constData());
    return text.replace(from, to);
}

/// One entry, on line 8.
QByteArray goodCamt()
{
    return camt::document(camt::statement(camt::balance("OPBD", "100.00", "2026-10-06") + camt::balance("CLBD", "150.00", "2026-10-07")
                                          + camt::entry("50.00", "CRDT", camt::details("<RmtInf><Ustrd>F 1</Ustrd></RmtInf>"))));
}

/// One movement, on line 3.
QByteArray goodCoda()
{
    return coda::header() + coda::oldBalance(10'000) + QByteArray(coda::Movement{}) + coda::newBalance(11'000) + coda::trailer(3, 0, 1000);
}

} // namespace

class TestBrokenStatements final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void camt_data()
    {
        columns();
        const QByteArray good = goodCamt();
        row("empty", {}, "empty_file", "", 0);
        row("truncated", good.left(good.size() - 40), "truncated", "", 8);
        row("a DTD", changed(good, "\n<Document", "\n<!DOCTYPE Document SYSTEM 'http://127.0.0.1/x.dtd'><Document"), "doctype_refused", "", 2);
        row("billion laughs", changed(good, "\n<Document", "\n<!DOCTYPE Document [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><Document"), "doctype_refused", "", 2);
        row("tags that never end", changed(good, "<Ntry>", QByteArray("<a>").repeated(100'000) + "<Ntry>"), "too_deep", "", 8);
        row("not well formed", changed(good, "<Ntry>", "<a b=1><Ntry>"), "bad_xml", "", 8);
        row("a NUL", changed(good, "<Ntry>", QByteArray("\0<Ntry>", 7)), "bad_xml", "", 8);
        row("no statement", camt::document({}), "no_statement", "", 0);
        row("another message of the bank", "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:pain.001.001.03'><CstmrCdtTrfInitn/></Document>", "wrong_root", "", 0);
        row("no account", changed(good, "<IBAN>NL91ABNA0417164300</IBAN>", ""), "missing", "account", 3);
        row("a currency nobody knows", changed(good, "<Ccy>EUR</Ccy>", "<Ccy>EUX</Ccy>"), "unknown_currency", "currency", 3, true);
        row("letters for an amount", changed(good, "<Ntry><Amt Ccy=\"EUR\">50.00", "<Ntry><Amt Ccy=\"EUR\">vijftig"), "invalid_amount", "amount", 8);
        row("a minus beside the direction", changed(good, "<Ntry><Amt Ccy=\"EUR\">50.00", "<Ntry><Amt Ccy=\"EUR\">-50.00"), "invalid_amount", "amount", 8);
        row("10^18", changed(good, "<Ntry><Amt Ccy=\"EUR\">50.00", "<Ntry><Amt Ccy=\"EUR\">1000000000000000000"), "amount_too_large", "amount", 8);
        row("half a cent", changed(good, "<Ntry><Amt Ccy=\"EUR\">50.00", "<Ntry><Amt Ccy=\"EUR\">50.005"), "invalid_amount", "amount", 8);
        row("no direction", changed(good, "<Ntry><Amt Ccy=\"EUR\">50.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>", "<Ntry><Amt Ccy=\"EUR\">50.00</Amt>"), "missing", "credit_debit", 8);
        row("31-02", changed(good, "<BookgDt><Dt>2026-10-07", "<BookgDt><Dt>2026-02-31"), "invalid_date", "booking_date", 8);
        row("the year 1826", changed(good, "<ValDt><Dt>2026-10-07", "<ValDt><Dt>1826-10-07"), "implausible_date", "value_date", 8);
        row("no date", changed(good, "<BookgDt><Dt>2026-10-07</Dt></BookgDt><ValDt><Dt>2026-10-07</Dt></ValDt>", ""), "missing", "booking_date", 8);
        row("another currency than the account's", changed(good, "<Ntry><Amt Ccy=\"EUR\">", "<Ntry><Amt Ccy=\"USD\">"), "other_currency", "currency", 8);
    }
    void camt() { check(); }

    void coda_data()
    {
        columns();
        const QByteArray good = goodCoda();
        const QByteArray movement = coda::Movement{};
        row("truncated in a movement", good.left(2 * 130 + 100), "truncated", "", 3);
        row("truncated behind a movement", good.left(3 * 130), "truncated", "", 0);
        row("the trailer is missing", good.left(4 * 130), "truncated", "", 0);
        row("a file without a statement", coda::header() + coda::trailer(0, 0, 0), "no_statement", "", 0);
        row("a second header", coda::header() + good, "truncated", "", 2);
        row("a movement before its balance", coda::header() + movement + coda::trailer(1, 0, 1000), "bad_record", "", 2);
        row("a record nobody knows", changed(good, "8042BE", "7042BE"), "bad_record", "", 4);
        row("a movement's text without the movement", changed(good, movement, coda::more("tekst")), "bad_record", "", 3);
        row("a line that is too long", changed(good, movement.left(128), movement.left(128) + "en nog iets"), "bad_record", "", 3);
        row("text behind the end", good + "Met vriendelijke groet, uw bank van altijd en overal, tot morgen\r\n", "bad_record", "", 6);
        row("letters in the amount", changed(good, "0000000000010000", "0000000000O10000"), "invalid_amount", "amount", 3);
        row("a third decimal", changed(good, "0000000000010000", "0000000000010001"), "invalid_amount", "amount", 3);
        row("31-02", changed(good, movement, coda::Movement{.valueDate = "310226"}), "invalid_date", "value_date", 3);
        row("letters for a day", changed(good, movement, coda::Movement{.entryDate = "7 OKT "}), "invalid_date", "booking_date", 3);
        row("no date at all", changed(good, movement, coda::Movement{.valueDate = "000000", .entryDate = "000000"}), "missing", "booking_date", 3);
        row("no account", changed(good, "12042BE68539007547034", "12042                "), "missing", "account", 2);
        row("a currency nobody knows", changed(good, coda::oldBalance(10'000), coda::oldBalance(10'000, "042", "EUX")), "unknown_currency", "currency", 2, true);
        row("no new balance", changed(good, coda::newBalance(11'000), QByteArray()), "missing", "closing", 2);
    }
    void coda() { check(); }

private:
    static void columns()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("line");
        QTest::addColumn<bool>("hasOthers");
    }
    /// `hasOthers`: what is wrong makes more wrong.
    static void row(const char* name, const QByteArray& bytes, const char* code, const char* field, int line, bool hasOthers = false)
    {
        QTest::newRow(name) << bytes << QString::fromLatin1(code) << QString::fromLatin1(field) << line << hasOthers;
    }

    static void check()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        QFETCH(QString, field);
        QFETCH(int, line);
        QFETCH(bool, hasOthers);
        const QString path = qEnvironmentVariable("TEGOED_SCRATCH") + u"/broken.txt"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
        QProcess cli;
        cli.start(qEnvironmentVariable("TEGOED_CLI"), {u"import"_s, path, u"--dry-run"_s, u"--json"_s});
        QVERIFY(cli.waitForFinished(30'000));
        QCOMPARE(cli.exitStatus(), QProcess::NormalExit);
        const QByteArray printed = cli.readAllStandardOutput();
        QVERIFY2(cli.exitCode() == kBadInput, printed.constData());
        const QJsonArray files = QJsonDocument::fromJson(printed).object().value(u"files"_s).toArray();
        QCOMPARE(files.size(), 1);
        const QJsonObject read = files.first().toObject();
        QCOMPARE(read.value(u"new"_s).toInt(-1), 0);
        QStringList errors;
        for (const QJsonValue& value : read.value(u"problems"_s).toArray()) {
            const QJsonObject problem = value.toObject();
            QVERIFY(!problem.value(u"text"_s).toString().isEmpty());
            if (problem.value(u"severity"_s).toString() == u"error"_s)
                errors += u"%1 %2@%3"_s.arg(problem.value(u"code"_s).toString(), problem.value(u"field"_s).toString()).arg(problem.value(u"line"_s).toInt());
        }
        if (hasOthers)
            errors = errors.mid(0, 1);
        QCOMPARE(errors, QStringList{u"%1 %2@%3"_s.arg(code, field).arg(line)});
    }
};

QTEST_GUILESS_MAIN(TestBrokenStatements)
#include "test_broken_statements.moc"
