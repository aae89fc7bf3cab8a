// The printed aging report: its text layer compared with a golden file, its pages with the rules of a report that adds up,
// its bytes with those of another run.
#include "core/documents/aging_pages.h"
#include "core/documents/aging_print.h"
#include "core/documents/aging_words.h"
#include "core/documents/pdf_bytes.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace tegoed;
using namespace Qt::Literals::StringLiterals;
using enum TextLanguage;

namespace {

const Date kYearEnd(2025, 12, 31);

/// A book made by a rule: `debtors` debtors with up to four invoices each, some credits, everything in euro but for three.
AgingColumns someColumns(int debtors)
{
    AgingColumnsBuilder builder(Currency::euro());
    std::int64_t id = 0;
    for (int debtor = 1; debtor <= debtors; ++debtor) {
        const Currency currency = debtor % 40 == 7 ? *Currency::fromCode(u"USD") : Currency::euro();
        for (int i = 0; i < 1 + debtor * 7 % 4; ++i) {
            ++id;
            const int late = static_cast<int>(id * 37 % 130) - 30;
            const std::int32_t due = kYearEnd.dayNumber() - late;
            builder.addDocument({id}, {debtor}, currency, due - 30, due, (debtor * 7919 + i * 104729) % 480'000 + 1'210);
        }
        if (debtor % 9 == 0) {
            ++id;
            builder.addDocument({id}, {debtor}, currency, kYearEnd.dayNumber() - 20, kYearEnd.dayNumber() - 20, -debtor * 500);
        }
        if (debtor % 11 == 0)
            builder.addReceipt({debtor}, {debtor}, currency, kYearEnd.dayNumber() - 5, debtor * 250);
    }
    return std::move(builder).build();
}

AgingPrint somePrint(int debtors, TextLanguage language, AgingBasis basis = AgingBasis::DueDate)
{
    static const QStringList kNames{u"Bakkerij Zonneveld"_s,    u"Garage Maes nv"_s,      u"Café Zoë"_s,          u"Office & Co B.V."_s,
                                    u"VvE De Hofstaete"_s,      u"Stoffels Afbouw"_s,     u"Gemeente Oudewater"_s, u"Familie Van den Broeck"_s,
                                    u"Installatiegroep Noord-Holland Projecten B.V."_s, u"Ruiter & Zn."_s,   u"J. de Vries"_s,       u"Brasserie Fluffig"_s};
    const AgingColumns columns = someColumns(debtors);
    AgingPrint print;
    print.report = columns.report({kYearEnd, basis, {}});
    print.report.laterEntries = 2;
    for (int debtor = 1; debtor <= debtors; ++debtor)
        print.debtors[{debtor}] = {QString::number(10'000 + debtor), kNames[(debtor * 5) % kNames.size()]};
    print.company = u"Van Dalen Installatietechniek B.V."_s;
    print.bookName = u"van-dalen.tegoed"_s;
    print.printedAt = u"02-01-2026 09:14"_s;
    print.language = language;
    return print;
}

void addLines(AgingPrint& print, int debtors)
{
    const AgingColumns columns = someColumns(debtors);
    for (int debtor = 1; debtor <= debtors; ++debtor)
        for (const AgingItem& item : columns.items({debtor}, print.report.options))
            print.lines[{debtor}].push_back({item, item.kind == AgingKind::Receipt ? QString() : u"2025-%1"_s.arg(item.invoice.value, 4, 10, QLatin1Char('0'))});
}

QString scratch(const QString& name)
{
    return qEnvironmentVariable("TEGOED_SCRATCH", QDir::tempPath()) + u'/' + name;
}

QByteArray pdfOf(const AgingPrint& print, const QString& name)
{
    const Result<QByteArray> pdf = agingPdf(print);
    if (!pdf)
        return {};
    QFile file(scratch(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(*pdf);
    return *pdf;
}

QString textOf(const QString& name)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-raw"_s, scratch(name), u"-"_s});
    return process.waitForFinished(30'000) ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

} // namespace

class TestAgingPrint final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTextIsTheGoldenOne_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("Dutch, per debtor, several pages") << u"aging_nl"_s;
        QTest::newRow("English, per document, two currencies") << u"aging_en_lines"_s;
        QTest::newRow("Belgian Dutch, by issue date, totals only, on its side") << u"aging_be_totals"_s;
        QTest::newRow("nothing open") << u"aging_nothing"_s;
    }
    void theTextIsTheGoldenOne()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("not run: pdftotext is not installed");
        QFETCH(QString, name);
        AgingPrint print = name == u"aging_nl"_s ? somePrint(95, Dutch)
            : name == u"aging_en_lines"_s        ? somePrint(20, English)
            : name == u"aging_be_totals"_s       ? somePrint(95, BelgianDutch, AgingBasis::IssueDate)
                                                 : somePrint(0, Dutch);
        if (name == u"aging_en_lines"_s) {
            addLines(print, 20);
            print.remarks = {AgingWords(English).controlAccount(u"1300"_s, kYearEnd, Money(2'345'678, Currency::euro()),
                                                                Money(-1'210, Currency::euro()))};
            print.filters = {u"Business debtors only"_s};
        }
        if (name == u"aging_be_totals"_s) {
            print.totalsOnly = true;
            print.orientation = QPageLayout::Landscape;
            print.isSample = true;
        }
        QVERIFY(!pdfOf(print, name + u".pdf"_s).isEmpty());
        const QString text = textOf(name + u".pdf"_s);
        QVERIFY(text.contains(u"Van Dalen Installatietechniek B.V."_s));
        const QString path = u"" TEGOED_SOURCE_DIR "/tests/golden/documents/"_s + name + u".txt"_s;
        if (qEnvironmentVariableIsSet("TEGOED_WRITE_GOLDEN")) {
            QFile golden(path);
            QVERIFY(golden.open(QIODevice::WriteOnly));
            golden.write(text.toUtf8());
        }
        QFile golden(path);
        QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(path));
        QCOMPARE(text, QString::fromUtf8(golden.readAll()));
    }

    void namesWithLigaturesCanBeFound()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("not run: pdftotext is not installed");
        pdfOf(somePrint(12, Dutch), u"ligatures.pdf"_s);
        const QString text = textOf(u"ligatures.pdf"_s);
        for (const QString& name : {u"Brasserie Fluffig"_s, u"Office & Co B.V."_s, u"Stoffels Afbouw"_s, u"Café Zoë"_s})
            QVERIFY2(text.contains(name), qPrintable(name));
    }

    void theSameInputGivesTheSameBytesInEveryRun()
    {
        const QByteArray here = pdfOf(somePrint(95, Dutch), u"same.pdf"_s);
        QCOMPARE(pdfOf(somePrint(95, Dutch), u"same.pdf"_s), here);
        for (const auto* seed : {"0", "", "", "", "", ""}) { // Qt's hash tables are in another order in each process.
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.remove(u"QT_HASH_SEED"_s);
            if (*seed != 0)
                environment.insert(u"QT_HASH_SEED"_s, QString::fromLatin1(seed));
            environment.insert(u"TEGOED_PRINT_TO"_s, scratch(u"other.pdf"_s));
            process.setProcessEnvironment(environment);
            process.start(QCoreApplication::applicationFilePath(), {u"writesTheSamePdfSomewhere"_s});
            QVERIFY(process.waitForFinished(60'000));
            QFile other(scratch(u"other.pdf"_s));
            QVERIFY(other.open(QIODevice::ReadOnly));
            QVERIFY2(other.readAll() == here, seed);
        }
    }
    void writesTheSamePdfSomewhere() // Run by the test above, in a process of its own.
    {
        const QString path = qEnvironmentVariable("TEGOED_PRINT_TO");
        if (path.isEmpty())
            return;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*agingPdf(somePrint(95, Dutch)));
    }

    void nothingOverlapsAndEveryRowIsThereOnce_data()
    {
        QTest::addColumn<int>("debtors");
        QTest::addColumn<bool>("withLines");
        for (const int debtors : {1, 2, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 95, 300})
            for (const bool withLines : {false, true})
                QTest::newRow(qPrintable(u"%1 debtors%2"_s.arg(debtors).arg(withLines ? u" with lines"_s : QString()))) << debtors << withLines;
    }
    void nothingOverlapsAndEveryRowIsThereOnce()
    {
        QFETCH(int, debtors);
        QFETCH(bool, withLines);
        AgingPrint print = somePrint(debtors, Dutch);
        if (withLines)
            addLines(print, debtors);
        const AgingPages pages = AgingPages::layOut(print);
        using Part = AgingPages::Part;
        std::vector<std::size_t> rows(print.report.currencies.size(), 0), lines(print.report.currencies.size(), 0);
        for (std::size_t number = 0; number < pages.pages.size(); ++number) {
            int y = pages.margin;
            for (const AgingPages::Placed& part : pages.pages[number]) {
                QVERIFY(part.y >= y);
                y = part.y + part.height;
                QVERIFY2(y <= pages.page.height() - pages.margin - 160, "runs into the foot of the page");
                if (part.part == Part::Row)
                    QCOMPARE(part.row, rows[part.currency]++);
                if (part.part == Part::Line)
                    ++lines[part.currency];
                if (part.part == Part::BroughtForward || part.part == Part::CarriedForward)
                    QCOMPARE(part.row, rows[part.currency]);
            }
            // What is carried to the foot is brought to the head of the next page.
            const auto has = [](const auto& page, Part what) {
                return std::any_of(page.begin(), page.end(), [&](const auto& placed) { return placed.part == what; });
            };
            if (number + 1 < pages.pages.size())
                QCOMPARE(has(pages.pages[number], Part::CarriedForward), has(pages.pages[number + 1], Part::BroughtForward));
        }
        for (std::size_t currency = 0; currency < rows.size(); ++currency) {
            QCOMPARE(rows[currency], print.report.currencies[currency].rows.size());
            if (withLines)
                QVERIFY(lines[currency] >= static_cast<std::size_t>(print.report.currencies[currency].items));
        }
    }

    void wideAmountsTurnThePageOnItsSide()
    {
        AgingPrint print = somePrint(5, Dutch);
        QVERIFY(AgingPages::layOut(print).page.height() > AgingPages::layOut(print).page.width());
        for (AgingRow& row : print.report.currencies[0].rows)
            for (std::int64_t& amount : row.groups)
                amount = 123'456'789'012;
        QVERIFY(AgingPages::layOut(print).page.width() > AgingPages::layOut(print).page.height());
        print.orientation = QPageLayout::Portrait;
        QVERIFY(AgingPages::layOut(print).page.height() > AgingPages::layOut(print).page.width());
    }

    void somethingThatIsNoPdfIsRefused()
    {
        QCOMPARE(normalisedPdf("no pdf at all", u"x"_s, u"nl"_s).error().code, Error::Code::UnsupportedFormat);
    }
};

QTEST_MAIN(TestAgingPrint)
#include "test_aging_print.moc"
