// Sending while no window is open: the system starts "outbox send" at its own time.
#include "app/cli/commands.h"
#include "app/cli/open_book.h"
#include "core/usecases/keep_working.h"
#include "ui/presentation/keep_working_text.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliKeepWorking {
    Q_DECLARE_TR_FUNCTIONS(CliKeepWorking)
};

int tell(CommandContext& context, const KeepWorking& state)
{
    if (context.json) {
        QJsonObject json{{u"on"_s, state.isOn}, {u"way"_s, state.isOn ? QJsonValue(keepWorkingWayCode(state.way)) : QJsonValue()},
                         {u"files"_s, QJsonArray::fromStringList(state.files)},
                         {u"missing_program"_s, state.missingProgram.isEmpty() ? QJsonValue() : QJsonValue(state.missingProgram)},
                         {u"last_run"_s, state.lastRunAt ? QJsonValue(*state.lastRunAt) : QJsonValue()},
                         {u"last_exit_code"_s, state.lastExitCode ? QJsonValue(*state.lastExitCode) : QJsonValue()}};
        return context.printJson(json);
    }
    for (const QString& line : ui::keepWorkingLines(state))
        context.out << line << u'\n';
    return exit_code::kDone;
}

int finish(CommandContext& context, const Result<KeepWorking>& state)
{
    return state ? tell(context, *state) : context.fail(state.error());
}

int on(CommandContext& context)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    if (book->info().isSample)
        return context.fail(u"not_allowed"_s, CliKeepWorking::tr("This is the sample book: nothing leaves it."), {}, exit_code::kBlocked);
    return finish(context, startKeepingWorking(book->database().address(), QCoreApplication::applicationDirPath()));
}

int off(CommandContext& context)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Read, exitCode);
    return book ? finish(context, stopKeepingWorking(book->database().address())) : exitCode;
}

int status(CommandContext& context)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Read, exitCode);
    return book ? tell(context, keepWorking(book->database().address())) : exitCode;
}

} // namespace

Command keepWorkingOnCommand()
{
    return {u"keep-working on"_s, CliKeepWorking::tr("Send what is due while no window is open"), {}, {}, u"tegoed-cli keep-working on"_s, on};
}

Command keepWorkingOffCommand()
{
    return {u"keep-working off"_s, CliKeepWorking::tr("Send only while the window is open"), {}, {}, u"tegoed-cli keep-working off"_s, off};
}

Command keepWorkingStatusCommand()
{
    return {u"keep-working status"_s, CliKeepWorking::tr("Say whether this book sends while no window is open, and when it last did"), {}, {},
            u"tegoed-cli keep-working status --json"_s, status};
}

} // namespace tegoed::cli
