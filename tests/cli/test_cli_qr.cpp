#include "tests/cli/run_cli.h"

#include <QFile>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed::test;

/// `qr` as a script and a person call it.
class TestCliQr final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itPrintsWhatTheCodeHolds()
    {
        RUN(text, 0, ask({u"--text"_s}));
        QCOMPARE(text.text(), u"BCD\n002\n1\nSCT\n\nDe Vries\nNL91ABNA0417164300\nEUR1210.00\n\n\n2026-0123\n"_s);
        RUN(json, 0, ask({u"--json"_s}));
        QCOMPARE(json.json().value(u"payload"_s).toString() + u'\n', text.text());
        QVERIFY(json.json().value(u"file"_s).isNull());
    }
    void itDrawsTheCodeInTheTerminal()
    {
        RUN(drawn, 0, ask({}));
        const QStringList lines = drawn.text().split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() >= 13);
        for (const QString& line : lines)
            QCOMPARE(line.size(), lines.constFirst().size());
        QVERIFY(lines.constFirst().contains(u"██"_s));
    }
    void anotherProgramReadsThePicture()
    {
        const QString path = qEnvironmentVariable("TEGOED_SCRATCH") + u"/code.png"_s;
        QFile::remove(path);
        RUN(written, 0, ask({u"-o"_s, path}));
        QVERIFY(QFile::exists(path));
        QVERIFY(written.text().contains(path));
        if (QStandardPaths::findExecutable(u"zbarimg"_s).isEmpty())
            QSKIP("not run: zbarimg is not installed");
        QProcess reader;
        reader.start(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, path});
        QVERIFY(reader.waitForFinished(60'000));
        QVERIFY(reader.readAllStandardOutput().contains("EUR1210.00\n\n\n2026-0123"));
    }
    void wrongInputIsNamed_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("code");
        QTest::newRow("account") << u"--iban"_s << u"NL91ABNA0417164301"_s << u"invalid_iban"_s;
        QTest::newRow("no account") << u"--iban"_s << u""_s << u"missing_input"_s;
        QTest::newRow("no name") << u"--name"_s << u""_s << u"missing_input"_s;
        QTest::newRow("amount") << u"--amount"_s << u"veel"_s << u"invalid_amount"_s;
        QTest::newRow("nothing to pay") << u"--amount"_s << u"0"_s << u"invalid_amount"_s;
        QTest::newRow("too much") << u"--amount"_s << u"1000000000.00"_s << u"amount_too_large"_s;
        QTest::newRow("bank") << u"--bic"_s << u"X"_s << u"invalid_input"_s;
        QTest::newRow("a file that cannot be written") << u"-o"_s << u"/nonexistent/x.png"_s << u"file_not_writable"_s;
    }
    void wrongInputIsNamed()
    {
        QFETCH(QString, option);
        QFETCH(QString, value);
        QFETCH(QString, code);
        QStringList words = ask({u"--json"_s});
        const qsizetype at = words.indexOf(option);
        if (at >= 0)
            words[at + 1] = value;
        else
            words << option << value;
        const CliRun refused = runCli(words);
        QCOMPARE(refused.exitCode, code == u"file_not_writable"_s ? 10 : 2);
        QCOMPARE(refused.errorCode(), code);
    }

private:
    static QStringList ask(const QStringList& more)
    {
        return QStringList{u"qr"_s, u"--iban"_s, u"NL91 ABNA 0417 1643 00"_s, u"--name"_s, u"De Vries"_s, u"--amount"_s, u"1210.00"_s,
                           u"--reference"_s, u"2026-0123"_s} + more;
    }
};

QTEST_GUILESS_MAIN(TestCliQr)
#include "test_cli_qr.moc"
