#include "ui/screens/import/import_jobs.h"

#include "core/base/hash.h"
#include "core/formats/archive/read_file.h"
#include "core/formats/csv/headers.h"
#include "core/formats/csv/list_reader.h"
#include "core/formats/problem_codes.h"
#include "core/storage/queries/book_queries.h"
#include "core/usecases/import/collect_files.h"

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
        || kind == FileKind::BankCsv || kind == FileKind::Unknown;
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

Result<FilesFound> readFound(BookSession& session, const QStringList& paths, Progress& progress)
{
    FilesFound found;
    bool cancelled = false;
    const auto take = [&](CollectedFile&& file) {
        if (file.problem) {
            formats::FileRecord record;
            record.fileName = file.name;
            record.problems += *file.problem;
            found.records += QList<formats::FileRecord>{record};
            return true;
        }
        formats::ReadOptions options;
        const FileKind kind = formats::recogniseKind(file.bytes, file.name);
        if (isList(kind) && (kind != FileKind::Unknown || looksLikeText(file.bytes))) {
            ListPreview preview = formats::previewList(file.bytes, file.name);
            const std::optional<Mapping> known = preview.columns.isEmpty() ? std::nullopt : remembered(session, preview);
            if (known) {
                options.mapping = *known;
                options.as = known->kind;
                found.mapping = QString::fromUtf8(known->toJson());
            } else if (!preview.columns.isEmpty() && needsPerson(preview)) {
                found.lists += {static_cast<int>(found.records.size()), file.name, std::move(file.bytes), std::move(preview)};
                found.records += QList<formats::FileRecord>();
                return true;
            }
        }
        found.records += formats::readBytes(file.bytes, file.name, options, progress);
        return true;
    };
    forEachFile(paths, [&](CollectedFile&& file) {
        cancelled = !progress.report(found.records.size() + 1, 0);
        return !cancelled && take(std::move(file));
    });
    if (cancelled)
        return Error{Error::Code::Cancelled, {}, {}};
    if (found.records.isEmpty())
        return Error{Error::Code::NothingToDo, {u"import"_s}, {}};
    return found;
}

Result<ImportPlan> planFound(BookSession& session, const FilesFound& found, const QHash<int, Mapping>& agreed, Progress& progress)
{
    QList<QList<formats::FileRecord>> byFile = found.records;
    QString used = found.mapping;
    for (const ListToMap& list : found.lists) {
        if (!progress.report(0, 0))
            return Error{Error::Code::Cancelled, {}, {}};
        const Mapping mapping = agreed.value(list.file, list.preview.mapping);
        byFile[list.file] = formats::readBytes(list.bytes, list.name, {mapping.kind, mapping}, progress);
        used = QString::fromUtf8(mapping.toJson());
    }
    QList<formats::FileRecord> records;
    for (const QList<formats::FileRecord>& file : byFile)
        records += file;
    Result<ImportPlan> plan = planImport(session, std::move(records), progress);
    if (plan)
        plan->mapping = used;
    return plan;
}

ListPreview lookAgain(const ListToMap& list, const Mapping& mapping)
{
    return formats::previewList(list.bytes, list.name, mapping);
}

} // namespace tegoed::ui
