// Reads the project's own sources and holds them to the rules of the house (source_rules.h).
#include "tests/architecture/source_rules.h"

#include <QDirIterator>
#include <QFile>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed::architecture;

namespace {

constexpr int kLongFile = 500;
const QStringList kTopFolders{u"app"_s, u"core"_s, u"ui"_s, u"resources"_s, u"translations"_s, u"tests"_s, u"packaging"_s};

QString root()
{
    return QString::fromUtf8(TEGOED_SOURCE_DIR);
}

QString contentOf(const QString& path)
{
    QFile file(root() + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Files of the project that people wrote, from the top of the tree.
QStringList ownFiles()
{
    static const QRegularExpression text(
        u"(\\.(h|cpp|md|txt|cmake|json|sh|ps1|yml|ts|sql|svg|py|in|xml|desktop)|/run)$"_s);
    QStringList found;
    for (const QString& folder : kTopFolders + QStringList{u".ci"_s, u".github"_s}) {
        QDirIterator files(root() + u'/' + folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next().mid(root().size() + 1);
            if (text.match(path).hasMatch())
                found << path;
        }
    }
    for (const QString& name : QDir(root()).entryList({u"*.md"_s, u"*.txt"_s, u"*.json"_s}, QDir::Files))
        found << name;
    found.sort();
    return found;
}

} // namespace

class TestHouse final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSourcesAreThere();
    void everyFileObeysTheRules();
    void everyTopFolderTellsWhatItIs();
    void longFilesAreAskedAbout();
};

void TestHouse::theSourcesAreThere()
{
    QVERIFY2(ownFiles().filter(QRegularExpression(u"^core/.*\\.cpp$"_s)).size() > 5, "no sources below " TEGOED_SOURCE_DIR);
}

void TestHouse::everyFileObeysTheRules()
{
    QStringList malformed;
    const auto allowances = readAllowances(contentOf(u"tests/architecture/allowed.txt"_s), &malformed);
    QVERIFY2(malformed.isEmpty(), qPrintable(u"allowed.txt: rule | path | part of the line | reason:\n"_s + malformed.join(u'\n')));

    QStringList wrong;
    std::vector<Violation> excused;
    for (const QString& path : ownFiles()) {
        for (const Violation& violation : allViolations({path, contentOf(path)})) {
            if (isAllowed(violation, allowances))
                excused.push_back(violation);
            else
                wrong << violation.sentence();
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(u"%1 place(s) break the rules of the house:\n"_s.arg(wrong.size()) + wrong.join(u'\n')));

    for (const Allowance& allowance : allowances) {
        const bool used = std::any_of(excused.begin(), excused.end(),
                                      [&](const Violation& v) { return isAllowed(v, {allowance}); });
        QVERIFY2(used, qPrintable(u"allowed.txt excuses what is no longer there: "_s + allowance.path));
    }
}

void TestHouse::everyTopFolderTellsWhatItIs()
{
    for (const QString& folder : kTopFolders) {
        const qsizetype lines = contentOf(folder + u"/README.md"_s).trimmed().count(u'\n') + 1;
        QVERIFY2(lines >= 10 && lines <= 30, qPrintable(u"%1/README.md has %2 lines, not 10 to 30"_s.arg(folder).arg(lines)));
    }
}

void TestHouse::longFilesAreAskedAbout()
{
    for (const QString& path : ownFiles()) {
        if (!path.endsWith(u".cpp"_s) && !path.endsWith(u".h"_s))
            continue;
        const qsizetype lines = contentOf(path).count(u'\n');
        if (lines > kLongFile)
            qInfo().noquote() << u"question: is %1 (%2 lines) one idea?"_s.arg(path).arg(lines);
    }
}

QTEST_GUILESS_MAIN(TestHouse)
#include "test_house.moc"
