#include "tests/cli/run_cli.h"
#include "tests/support/test_books.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using namespace tegoed::test;

namespace {

bool write(const QString& path, const QString& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content.toUtf8()) > 0;
}

} // namespace

class TestCliText final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QDir(qEnvironmentVariable("XDG_CONFIG_HOME")).removeRecursively(); }
    void textsGoOutAndComeBack_data() { addEngines(); }
    void textsGoOutAndComeBack();
    void aBrokenFileSavesNothing();
    void peopleGetSentences();
};

void TestCliText::textsGoOutAndComeBack()
{
    QFETCH(QString, engine);
    const auto address = newAddress(engine);
    if (!address)
        QSKIP("not run: no PostgreSQL server on this machine");
    const QString book = address->toString();
    const auto cli = [&](const QStringList& words) { return runCli(QStringList{u"--json"_s, u"--book"_s, book} + words); };
    RUN(created, 0, {u"--json"_s, u"book"_s, u"create"_s, book, u"--name"_s, u"De Vries"_s});
    const CliRun all = cli({u"text"_s, u"list"_s});
    QVERIFY2(all.exitCode == 0, qPrintable(all.tellAll()));
    const int count = all.json()[u"count"].toInt();
    QVERIFY(count > 100);
    QCOMPARE(all.json()[u"languages"].toArray(), QJsonArray({u"nl"_s, u"en"_s}));
    const CliRun dutch = cli({u"text"_s, u"list"_s, u"--language"_s, u"nl"_s});
    QVERIFY(dutch.json()[u"count"].toInt() < count);

    const QString folder = scratchFile(u"texts-"_s + engine);
    QDir(folder).removeRecursively();
    const CliRun exported = cli({u"text"_s, u"export"_s, folder});
    QVERIFY2(exported.exitCode == 0, qPrintable(exported.tellAll()));
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.txt"_s}, QDir::Files);
    QCOMPARE(files.size(), count);
    QStringList paths;
    for (const QFileInfo& file : files)
        paths += file.filePath();
    const CliRun same = cli(QStringList{u"text"_s, u"import"_s} + paths);
    QVERIFY2(same.exitCode == 0, qPrintable(same.tellAll()));
    QCOMPARE(same.json()[u"saved"].toInt(-1), 0); // What went out came back letter for letter.
    QCOMPARE(same.json()[u"unchanged"].toInt(), count);

    const QString path = folder + u"/reminder_1.email.nl.txt"_s;
    const CliRun before = cli({u"text"_s, u"show"_s, u"reminder_1.email.nl"_s});
    QCOMPARE(before.json()[u"changed"].toBool(true), false);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QString content = QString::fromUtf8(file.readAll());
    file.close();
    content += u"\nTot ziens bij {{company.name}}.\n"_s;
    QVERIFY(write(path, content));
    const CliRun imported = cli({u"text"_s, u"import"_s, path});
    QVERIFY2(imported.exitCode == 0, qPrintable(imported.tellAll()));
    QCOMPARE(imported.json()[u"saved"].toInt(), 1);
    const CliRun after = cli({u"text"_s, u"show"_s, u"reminder_1.email.nl"_s});
    QCOMPARE(after.json()[u"changed"].toBool(), true);
    QCOMPARE(after.json()[u"body"].toString(), before.json()[u"body"].toString() + u"\n\nTot ziens bij {{company.name}}."_s);
    const CliRun check = cli({u"text"_s, u"check"_s});
    QVERIFY2(check.exitCode == 0, qPrintable(check.tellAll()));
    QCOMPARE(check.json()[u"blocking"].toInt(-1), 0);
}

void TestCliText::aBrokenFileSavesNothing()
{
    const QString book = scratchFile(u"broken.tegoed"_s);
    RUN(created, 0, {u"--json"_s, u"book"_s, u"create"_s, book, u"--name"_s, u"De Vries"_s});
    const auto cli = [&](const QStringList& words) { return runCli(QStringList{u"--json"_s, u"--book"_s, book} + words); };
    const QString good = scratchFile(u"block.sign.nl.txt"_s), bad = scratchFile(u"reminder_1.email.nl.txt"_s);
    QVERIFY(write(good, u"Met vriendelijke groet,\n{{company.name}}\n"_s));
    QVERIFY(write(bad, u"Subject: Herinnering\n\nBeste {{debtor.nmae}}\n"_s));
    const CliRun refused = cli({u"text"_s, u"import"_s, good, bad});
    QCOMPARE(refused.exitCode, 4); // A rule of the texts, which is named.
    QCOMPARE(refused.errorCode(), u"template_broken"_s);
    QVERIFY2(refused.text().contains(u"debtor.name"_s), refused.out.constData()); // What may have been meant.
    RUN(shown, 2, {u"--json"_s, u"--book"_s, book, u"text"_s, u"show"_s, u"block.sign.nl"_s});
    QCOMPARE(shown.errorCode(), u"not_found"_s); // The good one was not saved either.
    const CliRun nowhere = cli({u"text"_s, u"import"_s, scratchFile(u"no-text-of-ours.txt"_s)});
    QCOMPARE(nowhere.exitCode, 2);
    QCOMPARE(nowhere.errorCode(), u"invalid_input"_s);
    const CliRun missing = cli({u"text"_s, u"show"_s, u"reminder_9.email.nl"_s});
    QCOMPARE(missing.errorCode(), u"not_found"_s);
    const CliRun asked = cli({u"text"_s, u"show"_s});
    QCOMPARE(asked.errorCode(), u"usage"_s);
}

void TestCliText::peopleGetSentences()
{
    const QString book = scratchFile(u"people.tegoed"_s);
    RUN(created, 0, {u"book"_s, u"create"_s, book, u"--name"_s, u"De Vries"_s});
    RUN(shown, 0, {u"--book"_s, book, u"text"_s, u"show"_s, u"reminder_1.sms.nl"_s});
    QVERIFY2(shown.text().contains(u"{{company.smsName}}"_s), shown.out.constData());
    RUN(dutch, 0, {u"--lang"_s, u"nl"_s, u"--book"_s, book, u"text"_s, u"check"_s});
    QVERIFY2(dutch.text().contains(u"teksten nagekeken"_s), dutch.out.constData());
}

QTEST_GUILESS_MAIN(TestCliText)
#include "test_cli_text.moc"
