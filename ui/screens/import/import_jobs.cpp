#include "ui/screens/import/import_jobs.h"

#include "core/base/hash.h"
#include "core/formats/archive/read_file.h"
#include "core/formats/csv/headers.h"
#include "core/formats/csv/list_reader.h"
#include "core/formats/problem_codes.h"
#include "core/storage/queries/book_queries.h"
#include "core/usecases/import/collect_files.h"

#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

using formats::FileKind;
using formats::ListPreview;
using formats::Mapping;

bool isList(FileKind kind)
{
    return kind == FileKind::InvoicesCsv || kind == FileKind::DebtorsCsv || kind == FileKind::PaymentsCsv || kind == FileKind::Xlsx
        || kind == FileKind::Unknown;
}

bool looksLikeText(const QByteArray& bytes)
{
    constexpr qsizetype kLooked = 4096;
    return !bytes.isEmpty() && !bytes.left(kLooked).contains('\0');
}

bool needsPerson(const ListPreview& preview)
{
    const bool ambiguous = std::any_of(preview.columns.begin(), preview.columns.end(),
                                       [](const formats::ColumnGuess& c) { return c.dateAmbiguous || c.amountAmbiguous; });
    return preview.mapping.dialect.isEmpty() || ambiguous;
}

/// A remembered mapping whose headers are all there.
std::optional<Mapping> remembered(BookSession& session, const ListPreview& preview)
{
    QStringList headers;
    for (const formats::ColumnGuess& column : preview.columns)
        headers += column.header;
    const QStringList keys = formats::headerKeys(headers);
    const BookQueries queries(session.database);
    for (const QString& name : queries.mappingNames()) {
        const std::optional<QByteArray> json = queries.mapping(name);
        const Result<Mapping> mapping = json ? Mapping::fromJson(*json) : Result<Mapping>(Error{});
        if (!mapping || mapping->columns.isEmpty())
            continue;
        if (std::all_of(mapping->columns.keyBegin(), mapping->columns.keyEnd(), [&](const QString& key) { return keys.contains(key); }))
            return *mapping;
    }
    return std::nullopt;
}

} // namespace

Result<FilesFound> lookAtFiles(BookSession& session, const QStringList& paths, Progress& progress)
{
    FilesFound found;
    bool cancelled = false;
    forEachFile(paths, [&](CollectedFile&& file) {
        ++found.files;
        if (!progress.report(found.files, 0)) {
            cancelled = true;
            return false;
        }
        if (file.problem)
            return true; // Told in the check step.
        const FileKind kind = formats::recogniseKind(file.bytes, file.name);
        if (!isList(kind) || (kind == FileKind::Unknown && !looksLikeText(file.bytes)))
            return true;
        ListPreview preview = formats::previewList(file.bytes, file.name);
        if (preview.columns.isEmpty())
            return true; // No list: the reader says why.
        if (const std::optional<Mapping> known = remembered(session, preview)) {
            found.mappings.insert(file.path, *known);
            return true;
        }
        if (needsPerson(preview))
            found.lists += {file.path, file.name, std::move(preview)};
        return true;
    });
    if (cancelled)
        return Error{Error::Code::Cancelled, {}, {}};
    if (found.files == 0)
        return Error{Error::Code::NothingToDo, {u"import"_s}, {}};
    return found;
}

Result<ImportPlan> readAndPlan(BookSession& session, const QStringList& paths, const QHash<QString, Mapping>& mappings, Progress& progress)
{
    QList<formats::FileRecord> records;
    bool cancelled = false;
    int seen = 0;
    QString used;
    forEachFile(paths, [&](CollectedFile&& file) {
        if (!progress.report(++seen, 0)) {
            cancelled = true;
            return false;
        }
        if (file.problem) {
            formats::FileRecord record;
            record.fileName = file.name;
            record.problems += *file.problem;
            records += record;
            return true;
        }
        formats::ReadOptions options;
        if (const auto mapping = mappings.constFind(file.path); mapping != mappings.constEnd()) {
            options.mapping = *mapping;
            options.as = mapping->kind;
            used = QString::fromUtf8(mapping->toJson());
        }
        records += formats::readBytes(file.bytes, file.name, options, progress);
        return true;
    });
    if (cancelled)
        return Error{Error::Code::Cancelled, {}, {}};
    Result<ImportPlan> plan = planImport(session, std::move(records), progress);
    if (plan)
        plan->mapping = used;
    return plan;
}

std::optional<ListPreview> lookAgain(const QString& path, const QString& name, const Mapping& mapping)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return formats::previewList(file.readAll(), name, mapping);
}

} // namespace tegoed::ui
