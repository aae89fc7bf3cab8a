#include "core/usecases/import/collect_files.h"

#include "core/formats/archive/read_file.h"
#include "core/formats/problem_codes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace tegoed {
namespace {

using formats::Problem;
using formats::Severity;
namespace problem = formats::problem;

CollectedFile readWhole(const QString& path, const QString& name)
{
    CollectedFile collected{path, name, {}, {}};
    const auto fail = [&](QLatin1StringView code, const QString& seen, const QStringList& arguments) {
        collected.problem = Problem{Severity::Error, 0, {}, code, seen, arguments};
        return collected;
    };
    QFile file(path);
    if (!QFileInfo(path).isFile()) // also keeps pipes and devices out, which would never end
        return fail(problem::kCouldNotRead, path, {QFileInfo::exists(path) ? QStringLiteral("not a file") : QStringLiteral("not found")});
    if (!file.open(QIODevice::ReadOnly))
        return fail(problem::kCouldNotRead, path, {file.errorString()});
    if (file.size() > formats::kLargestFile)
        return fail(problem::kTooLarge, path, {QString::number(formats::kLargestFile / 1024 / 1024)});
    const qint64 expected = file.size();
    collected.bytes = file.read(formats::kLargestFile);
    if (collected.bytes.size() < expected || file.error() != QFileDevice::NoError) {
        collected.bytes.clear();
        return fail(problem::kCouldNotRead, path, {file.errorString()});
    }
    return collected;
}

bool walkFolder(const QString& folder, const QString& shown, int depth, const std::function<bool(CollectedFile&&)>& take)
{
    constexpr int kDeepest = 32;
    const QFileInfoList entries = QDir(folder).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo& entry : entries) {
        const QString name = shown.isEmpty() ? entry.fileName() : shown + u'/' + entry.fileName();
        if (entry.isDir()) {
            if (!entry.isSymLink() && depth < kDeepest && !walkFolder(entry.filePath(), name, depth + 1, take))
                return false;
        } else if (!take(readWhole(entry.filePath(), name))) {
            return false;
        }
    }
    return true;
}

} // namespace

void forEachFile(const QStringList& paths, const std::function<bool(CollectedFile&&)>& take)
{
    for (const QString& path : paths) {
        const QFileInfo info(path);
        const bool goOn = info.isDir() ? walkFolder(path, info.fileName(), 0, take) : take(readWhole(path, info.fileName()));
        if (!goOn)
            return;
    }
}

QList<formats::FileRecord> readFiles(const QStringList& paths, const std::optional<formats::FileKind>& as,
                                     const std::optional<formats::Mapping>& mapping, Progress& progress)
{
    QList<formats::FileRecord> records;
    bool stopped = false;
    forEachFile(paths, [&](CollectedFile&& file) {
        if (file.problem) {
            formats::FileRecord unread;
            unread.fileName = file.name;
            unread.problems += *file.problem;
            records += unread;
        } else {
            const QList<formats::FileRecord> read = formats::readBytes(file.bytes, file.name, {as, mapping}, progress);
            stopped = read.isEmpty();
            records += read;
        }
        return !stopped && progress.report(records.size(), 0);
    });
    if (stopped)
        records.clear();
    return records;
}

} // namespace tegoed
