#include "app/cli/command.h"
#include "tests/cli/run_cli.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using namespace tegoed::cli;
using namespace tegoed::test;

class TestCliHelp final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCommandHelpsInBothLanguages_data();
    void everyCommandHelpsInBothLanguages();
    void theOverviewNamesEveryCommand();
    void theManualNamesEveryCommand();
    void completionIsGoodShell_data();
    void completionIsGoodShell();
    void aboutTellsItsParts();
};

void TestCliHelp::everyCommandHelpsInBothLanguages_data()
{
    QTest::addColumn<QString>("name");
    for (const Command& command : commands())
        QTest::newRow(qPrintable(command.name)) << command.name;
}

void TestCliHelp::everyCommandHelpsInBothLanguages()
{
    QFETCH(QString, name);
    RUN(english, 0, name.split(u' ') + QStringList{u"--help"_s, u"--lang"_s, u"en"_s});
    QVERIFY(english.text().contains(u"Usage: tegoed-cli "_s + name));
    const QString example = english.text().section(u"Example:\n  "_s, 1).section(u'\n', 0, 0);
    QVERIFY2(example.contains(name), qPrintable(example));
    RUN(dutch, 0, name.split(u' ') + QStringList{u"--help"_s, u"--lang"_s, u"nl"_s});
    QVERIFY(dutch.text().contains(u"Gebruik: tegoed-cli "_s + name));
    QVERIFY2(!dutch.text().contains(u"Usage:"_s) && !dutch.text().contains(u"Example:"_s), dutch.out.constData());
}

void TestCliHelp::theOverviewNamesEveryCommand()
{
    RUN(overview, 0, {u"--help"_s});
    for (const Command& command : commands())
        QVERIFY2(overview.text().contains(u"  "_s + command.name + u' '), qPrintable(command.name));
    RUN(alone, 2, {}); // Without a command the same text, but nothing was done.
    QCOMPARE(alone.out, overview.out);
}

void TestCliHelp::theManualNamesEveryCommand()
{
    QFile manual(QString::fromUtf8(TEGOED_MANUAL));
    QVERIFY(manual.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(manual.readAll()).remove(u'\\');
    for (const Command& command : commands()) {
        for (const QString& word : command.name.split(u' '))
            QVERIFY2(text.contains(word), qPrintable(command.name));
    }
}

void TestCliHelp::completionIsGoodShell_data()
{
    QTest::addColumn<QString>("shell");
    for (const auto* shell : {"bash", "zsh", "fish"})
        QTest::newRow(shell) << QString::fromLatin1(shell);
}

void TestCliHelp::completionIsGoodShell()
{
    QFETCH(QString, shell);
    RUN(completion, 0, {u"completion"_s, shell});
    QVERIFY(completion.out.contains("write-off") && completion.out.contains("look-alikes"));
    QProcess check;
    check.start(shell, {u"-n"_s});
    if (!check.waitForStarted())
        QSKIP(qPrintable(u"not run: %1 is not installed"_s.arg(shell)));
    check.write(completion.out);
    check.closeWriteChannel();
    QVERIFY(check.waitForFinished());
    QVERIFY2(check.exitCode() == 0, check.readAllStandardError().constData());
}

void TestCliHelp::aboutTellsItsParts()
{
    RUN(about, 0, {u"about"_s, u"--json"_s});
    QCOMPARE(about.json().value(u"name"_s).toString(), u"Tegoed"_s);
    QVERIFY(about.json().value(u"engines"_s).toArray().contains(u"sqlite"_s));
    QVERIFY(!about.json().value(u"sqlite"_s).toString().isEmpty());
    QVERIFY(about.json().value(u"features"_s).toArray().contains(u"debtor-merge"_s));
}

QTEST_GUILESS_MAIN(TestCliHelp)
#include "test_cli_help.moc"
