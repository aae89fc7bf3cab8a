#include "app/cli/commands.h"

#include "core/formats/record_json.h"
#include "core/usecases/import/collect_files.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

namespace tegoed::cli {
namespace {

using namespace Qt::Literals::StringLiterals;
using formats::FileKind;
using formats::FileRecord;
using formats::Problem;
using formats::Severity;

QString sentence(const Problem& problem)
{
    QString text = problem.code;
    if (!problem.arguments.isEmpty())
        text += u" ("_s + problem.arguments.join(u", "_s) + u')';
    return text;
}

/// A file is refused when nothing of it can be taken over.
bool isRefused(const FileRecord& record)
{
    return record.hasErrors() && record.usableCount() == 0;
}

int exitCodeOf(const QList<FileRecord>& records)
{
    const bool anyRefused = std::any_of(records.begin(), records.end(), isRefused);
    const bool anyError = std::any_of(records.begin(), records.end(), [](const FileRecord& r) { return r.hasErrors(); });
    return anyRefused ? exit_code::kBadInput : anyError ? exit_code::kPartly : exit_code::kDone;
}

void printFile(QTextStream& out, const FileRecord& record)
{
    out << record.fileName << u"  "_s << kindName(record.kind);
    if (!record.dialect.isEmpty())
        out << u" ("_s << record.dialect << u')';
    out << u'\n';
    QList<Money> sums;
    for (const formats::DocumentRecord& document : record.documents) {
        if (!document.payable)
            continue;
        const auto sum = std::find_if(sums.begin(), sums.end(), [&](const Money& m) { return sameCurrency(m, *document.payable); });
        if (sum == sums.end())
            sums += *document.payable;
        else
            *sum += *document.payable;
    }
    if (!record.documents.isEmpty()) {
        out << u"  documents: "_s << record.documents.size();
        for (const Money& sum : sums)
            out << u"  "_s << sum.toDecimal() << u' ' << sum.currency().code();
        out << u'\n';
    }
    if (!record.debtors.isEmpty())
        out << u"  debtors: "_s << record.debtors.size() << u'\n';
    if (!record.payments.isEmpty())
        out << u"  payments: "_s << record.payments.size() << u'\n';
    constexpr int kShown = 20;
    int shown = 0;
    for (const Problem& problem : record.problems) {
        if (++shown > kShown)
            break;
        out << (problem.severity == Severity::Error ? u"  error    "_s : u"  warning  "_s);
        if (problem.line > 0)
            out << u"line "_s << problem.line << u": "_s;
        if (!problem.field.isEmpty())
            out << problem.field << u": "_s;
        out << sentence(problem);
        if (!problem.seen.isEmpty())
            out << u" \""_s << problem.seen << u'"';
        out << u'\n';
    }
    if (record.problems.size() > kShown)
        out << u"  … and "_s << record.problems.size() - kShown << u" more; --json lists all"_s << u'\n';
}

std::optional<formats::Mapping> readMapping(CommandContext& context, int& failed)
{
    const QString path = context.options.value(u"mapping"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        failed = context.fail(Error{Error::Code::FileUnreadable, {path, file.errorString()}, {}});
        return std::nullopt;
    }
    const Result<formats::Mapping> mapping = formats::Mapping::fromJson(file.read(1024 * 1024));
    if (!mapping) {
        failed = context.fail(mapping.error());
        return std::nullopt;
    }
    return *mapping;
}

int import(CommandContext& context)
{
    if (context.options.positional.isEmpty())
        return context.fail(u"usage"_s, u"Which file or folder?"_s, u"tegoed-cli import --help"_s);
    std::optional<FileKind> as;
    if (const QString word = context.options.value(u"as"_s, u"auto"_s); word != u"auto") {
        as = formats::kindFromName(word);
        if (!as)
            return context.fail(u"usage"_s, u"--as does not know \"%1\"."_s.arg(word), u"tegoed-cli import --help"_s);
    }
    std::optional<formats::Mapping> mapping;
    if (context.options.has(u"mapping"_s)) {
        int failed = 0;
        mapping = readMapping(context, failed);
        if (!mapping)
            return failed;
    }
    if (!context.options.has(u"dry-run"_s))
        return context.fail(u"usage"_s, u"Only --dry-run is possible: it reads and shows everything and stores nothing."_s);

    NoProgress progress;
    const QList<FileRecord> records = readFiles(context.options.positional, as, mapping, progress);
    const int exitCode = records.isEmpty() ? exit_code::kBadInput : exitCodeOf(records);
    if (context.json) {
        QJsonArray files;
        for (const FileRecord& record : records)
            files += formats::toJson(record, context.options.has(u"details"_s), sentence);
        return context.printJson({{u"files"_s, files}}, exitCode);
    }
    for (const FileRecord& record : records)
        printFile(context.out, record);
    if (records.isEmpty())
        context.err << u"There is no file there.\n"_s;
    return exitCode;
}

} // namespace

Command importCommand()
{
    return {u"import"_s, u"Read invoices, debtors and payments from files, folders and zips"_s, u"FILE|FOLDER…"_s,
            {{u"as"_s, u"KIND"_s,
              u"auto (by content), ubl, cii, facturx, camt, mt940, coda, bank-csv, invoices-csv, debtors-csv, payments-csv, xlsx, xaf, vcard"_s},
             {u"mapping"_s, u"FILE"_s, u"What the columns of a list mean (JSON)"_s},
             {u"dry-run"_s, {}, u"Read and show everything, store nothing; needs no book"_s},
             {u"details"_s, {}, u"With --json: everything the reader found"_s}},
            u"tegoed-cli import open-items.csv --dry-run --json --details"_s, import};
}

} // namespace tegoed::cli
