// Starts, as whole processes, and what one of them holds in memory.
#include "core/storage/queries/aging_queries.h"
#include "core/storage/queries/invoice_finder.h"
#include "tests/benchmark/rows.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <vector>

namespace tegoed::bench {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Start { double wall = 0; double firstPaint = 0; bool worked = false; };

/// From the start of the process until it says that the aging is painted.
Start startOf(const QString& program, const QStringList& arguments, const QString& settings)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, settings);
    process.setProcessEnvironment(environment);
    Start start;
    start.wall = millisecondsOf([&] {
        process.start(program, arguments, QIODevice::ReadOnly);
        while (!process.canReadLine() && process.waitForReadyRead(60'000)) { }
    });
    const QJsonObject said = QJsonDocument::fromJson(process.readLine()).object();
    start.worked = process.waitForFinished(60'000) && process.exitCode() == 0;
    start.firstPaint = said[u"first_paint_ms"_s].toDouble();
    start.worked = start.worked && said.contains(u"first_paint_ms"_s) && said[u"page"_s].toString() == u"aging"; // Not the page without a book.
    return start;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

void startRows(Report& report, Book& book)
{
    const QString program = u"" TEGOED_DESKTOP ""_s;
    const QString floor = QCoreApplication::applicationDirPath() + u"/tegoed_bench_window"_s;
    if (!QFile::exists(program) || !QFile::exists(floor)) {
        QTextStream(stderr) << u"not run: start of the window ("_s << program << u" is not built)\n"_s;
        return;
    }
    const QTemporaryDir settings; // Nobody's own, and it says where the last visit ended.
    QSettings(settings.filePath(u"Tegoed/tegoed.ini"_s), QSettings::IniFormat).setValue(u"window/page"_s, u"aging"_s);
    book.database.reset();
    std::vector<double> ours, bare, painted;
    for (int i = 0; i < 6; ++i) { // The first of each does not count.
        const Start start = startOf(program, {u"--book"_s, book.path, u"--quit-after-first-paint"_s}, settings.path());
        const Start window = startOf(floor, {book.path, QString::number(book.today.dayNumber())}, settings.path());
        if (!start.worked || !window.worked) {
            QTextStream(stderr) << u"not run: the window did not say when the aging was painted\n"_s;
            break;
        }
        if (i > 0) {
            ours.push_back(start.wall);
            bare.push_back(window.wall);
            painted.push_back(start.firstPaint);
        }
    }
    if (!ours.empty()) {
        report.add({u"start of the program until the aging is visible"_s, median(ours), median(bare),
                    u"bare Qt window with the same figures"_s, 4});
        report.add({u"start of the window: first paint after main()"_s, median(painted), std::nullopt, {}, 100});
    }
    book = sampleBook(book.path.section(u'/', 0, -2), report.invoices());
}

void memoryRow(Report& report, Book& book)
{
    QProcess process; // A process of its own: nothing else has been in its memory.
    process.start(QCoreApplication::applicationFilePath(), {u"--memory-of"_s, book.path}, QIODevice::ReadOnly);
    if (!process.waitForFinished(600'000) || process.exitCode() != 0)
        return;
    report.add({u"memory of a process with everything loaded (peak while loading)"_s, process.readAllStandardOutput().trimmed().toDouble(),
                std::nullopt, {}, report.invoices() > 100'000 ? 400.0 : 150.0, u"MiB"_s});
}

double peakWithEverythingLoaded(const QString& path)
{
    const auto database = Database::open(*BookAddress::parse(path), Database::Mode::ReadOnly);
    NoProgress progress;
    if (!database)
        return 0;
    const auto columns = AgingQueries(**database).columns(progress);
    const auto finder = InvoiceFinder::read(**database);
    return columns && columns->entries() > 0 ? peakMebibytes() : 0;
}

} // namespace tegoed::bench
