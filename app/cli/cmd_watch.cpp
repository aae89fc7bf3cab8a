// The folder whose files come in by themselves.
#include "app/cli/commands.h"
#include "app/cli/open_book.h"
#include "app/cli/table.h"
#include "app/cli/terminal_progress.h"
#include "app/cli/values.h"
#include "app/cli/watch_json.h"
#include "ui/presentation/problem_text.h"
#include "ui/presentation/watch_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliWatch {
    Q_DECLARE_TR_FUNCTIONS(CliWatch)
};

int tellFolder(CommandContext& context, Database& database)
{
    const QString folder = watchFolder(database);
    if (context.json)
        return context.printJson({{u"on"_s, !folder.isEmpty()}, {u"folder"_s, textOrNull(folder)}});
    if (folder.isEmpty())
        context.out << CliWatch::tr("No folder is watched.") << u'\n';
    else
        context.out << CliWatch::tr("Files that appear in %1 come in by themselves.").arg(QDir::toNativeSeparators(folder)) << u'\n';
    return exit_code::kDone;
}

int on(CommandContext& context)
{
    if (context.options.positional.size() != 1)
        return context.fail(u"usage"_s, CliWatch::tr("Which folder?"), u"tegoed-cli watch on ~/Downloads/bank"_s);
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    BookSession session = book->session();
    const auto started = startWatching(session, QFileInfo(context.options.positional.first()).absoluteFilePath());
    return started ? tellFolder(context, book->database()) : context.fail(started.error());
}

int off(CommandContext& context)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    BookSession session = book->session();
    const auto stopped = stopWatching(session);
    return stopped ? tellFolder(context, book->database()) : context.fail(stopped.error());
}

int status(CommandContext& context)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Read, exitCode);
    return book ? tellFolder(context, book->database()) : exitCode;
}

int run(CommandContext& context)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    BookSession session = book->session();
    TerminalProgress progress(context.err, CliWatch::tr("Looking"));
    const auto looked = runWatch(session, progress);
    if (!looked)
        return context.fail(looked.error());
    const int done = looked->hasTrouble() ? exit_code::kPartly : exit_code::kDone;
    if (context.json)
        return context.printJson(watchRunJson(*looked), done);
    printWatchRun(context.out, *looked);
    if (looked->files.empty())
        context.out << CliWatch::tr("Nothing new in %1.").arg(QDir::toNativeSeparators(looked->folder)) << u'\n';
    return done;
}

int list(CommandContext& context)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Read, exitCode);
    if (!book)
        return exitCode;
    BookSession session = book->session();
    const auto files = watchedFiles(session, !context.options.has(u"all"_s));
    if (!files)
        return context.fail(files.error());
    QJsonArray array;
    Table table({{CliWatch::tr("Number"), Table::Align::Right}, {CliWatch::tr("File")}, {CliWatch::tr("Kind")}, {CliWatch::tr("What it brought")}});
    for (const WatchedFile& file : *files) {
        array += watchedJson(file);
        table.addRow({QString::number(file.id.value), file.name, file.kind, ui::watchedFileText(file)});
    }
    if (context.json)
        return context.printJson({{u"files"_s, array}});
    if (table.isEmpty())
        context.out << CliWatch::tr("Nothing came in that you have not seen.") << u'\n';
    else
        table.print(context.out);
    return exit_code::kDone;
}

/// The file of the line; without one the newest.
Result<WatchedFileId> fileOf(const CommandContext& context, BookSession& session)
{
    if (!context.options.positional.isEmpty()) {
        const auto id = wholeNumberOf(u"file"_s, context.options.positional.first(), 1, 2'000'000'000);
        return id ? Result<WatchedFileId>(WatchedFileId{*id}) : Result<WatchedFileId>(id.error());
    }
    const auto newest = watchedFiles(session, false, 1);
    if (!newest)
        return newest.error();
    return newest->empty() ? Result<WatchedFileId>(Error{Error::Code::NothingToDo, {u"watch"_s}, {}}) : Result<WatchedFileId>(newest->front().id);
}

int seen(CommandContext& context)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    BookSession session = book->session();
    const auto id = fileOf(context, session);
    if (!id)
        return context.fail(id.error());
    if (const auto marked = markWatchedSeen(session, *id); !marked)
        return context.fail(marked.error());
    if (context.json)
        return context.printJson({{u"seen_until"_s, static_cast<qint64>(id->value)}});
    context.out << CliWatch::tr("Read up to number %1.").arg(id->value) << u'\n';
    return exit_code::kDone;
}

int retry(CommandContext& context)
{
    if (context.options.positional.size() != 1)
        return context.fail(u"usage"_s, CliWatch::tr("Which file? “watch list --all” shows their numbers."), u"tegoed-cli watch list --all"_s);
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    BookSession session = book->session();
    const auto id = fileOf(context, session);
    if (!id)
        return context.fail(id.error());
    if (const auto forgotten = retryWatched(session, *id); !forgotten)
        return context.fail(forgotten.error());
    if (context.json)
        return context.printJson({{u"file"_s, static_cast<qint64>(id->value)}, {u"retried"_s, true}});
    context.out << CliWatch::tr("The next run looks at number %1 again.").arg(id->value) << u'\n';
    return exit_code::kDone;
}

} // namespace

QJsonObject watchedJson(const WatchedFile& file)
{
    QJsonValue problem;
    if (file.problem) {
        const WatchProblem& why = *file.problem;
        problem = QJsonObject{{u"code"_s, why.code}, {u"line"_s, why.line}, {u"field"_s, textOrNull(why.field)}, {u"seen"_s, textOrNull(why.seen)},
                              {u"text"_s, ui::problemText({formats::Severity::Error, why.line, why.field, why.code, why.seen, why.arguments})}};
    }
    const auto idOrNone = [](std::int64_t id) { return id > 0 ? QJsonValue(static_cast<qint64>(id)) : QJsonValue(); };
    return {{u"id"_s, static_cast<qint64>(file.id.value)}, {u"file"_s, file.name}, {u"sha256"_s, file.sha256}, {u"kind"_s, textOrNull(file.kind)},
            {u"outcome"_s, watchOutcomeCode(file.outcome)}, {u"new"_s, file.added}, {u"updated"_s, file.updated}, {u"rejected"_s, file.rejected},
            {u"certain"_s, file.certain}, {u"proposed"_s, file.proposed}, {u"unknown"_s, file.unknown}, {u"problem"_s, problem},
            {u"batch"_s, idOrNone(file.batch.value)}, {u"reply"_s, idOrNone(file.answer.value)}, {u"at"_s, file.createdAt}, {u"seen"_s, !file.seenAt.isEmpty()}};
}

QJsonObject watchRunJson(const WatchRun& run)
{
    QJsonArray files;
    for (const WatchedFile& file : run.files)
        files += watchedJson(file);
    return {{u"folder"_s, run.folder}, {u"files"_s, files}, {u"known"_s, run.known}, {u"waiting"_s, run.waiting}};
}

void printWatchRun(QTextStream& out, const WatchRun& run)
{
    for (const WatchedFile& file : run.files)
        out << file.name << u": "_s << ui::watchedFileText(file) << u'\n';
    if (run.waiting > 0)
        out << CliWatch::tr("%n file(s) just changed; the next run takes them.", nullptr, run.waiting) << u'\n';
}

Command watchOnCommand()
{
    return {u"watch on"_s, CliWatch::tr("Import by itself what appears in a folder: bank files, invoices, answers"), u"FOLDER"_s, {},
            u"tegoed-cli watch on ~/Downloads/bank"_s, on};
}

Command watchOffCommand()
{
    return {u"watch off"_s, CliWatch::tr("Watch no folder any more"), {}, {}, u"tegoed-cli watch off"_s, off};
}

Command watchStatusCommand()
{
    return {u"watch status"_s, CliWatch::tr("Say which folder is watched"), {}, {}, u"tegoed-cli watch status --json"_s, status};
}

Command watchRunCommand()
{
    return {u"watch run"_s, CliWatch::tr("Import what is new in the watched folder; moves nothing"), {}, {}, u"tegoed-cli watch run --json"_s, run};
}

Command watchListCommand()
{
    return {u"watch list"_s, CliWatch::tr("What came in by itself and nobody has seen yet"), {},
            {{u"all"_s, {}, CliWatch::tr("Also what was seen")}}, u"tegoed-cli watch list"_s, list};
}

Command watchSeenCommand()
{
    return {u"watch seen"_s, CliWatch::tr("Say that you have read what came in"), u"[NUMBER]"_s, {}, u"tegoed-cli watch seen"_s, seen};
}

Command watchRetryCommand()
{
    return {u"watch retry"_s, CliWatch::tr("Look at a file again in the next run"), u"NUMBER"_s, {}, u"tegoed-cli watch retry 4"_s, retry};
}

} // namespace tegoed::cli
