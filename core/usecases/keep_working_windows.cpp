// A task of the user in the Task Scheduler (schtasks). Written after its documentation; not run.
#include "core/usecases/keep_working_parts.h"

#include <QDir>
#include <QFileInfo>

namespace tegoed::detail {

using namespace Qt::Literals::StringLiterals;

namespace {

QString taskOf(const BookAddress& book)
{
    return u"Tegoed\\"_s + workName(book);
}

QString quoted(const QString& word)
{
    return u'"' + word + u'"'; // No path or address of Windows has a quote in it.
}

} // namespace

KeepWorking stateOfWork(const BookAddress& book)
{
    KeepWorking state;
    state.way = KeepWorkingWay::TaskScheduler;
    const SystemAnswer answer = ask(u"schtasks"_s, {u"/Query"_s, u"/TN"_s, taskOf(book), u"/XML"_s});
    state.isOn = answer.isWell;
    if (state.isOn) {
        const QString program = answer.text.section(u"<Command>"_s, 1).section(u"</Command>"_s, 0, 0).remove(u'"');
        if (!QFileInfo::exists(program))
            state.missingProgram = program;
    }
    return state;
}

Result<Done> startWork(const BookAddress& book, const QString& folder)
{
    const QString command = quoted(QDir::toNativeSeparators(folder + u"/tegoed-cli.exe"_s)) + u" --book "_s + quoted(book.toString()) + u" outbox send --wait"_s;
    const SystemAnswer answer = ask(u"schtasks"_s, {u"/Create"_s, u"/F"_s, u"/TN"_s, taskOf(book), u"/SC"_s, u"MINUTE"_s, u"/MO"_s,
                                                    QString::number(kWorkEveryMinutes), u"/TR"_s, command});
    return answer.isWell ? Result<Done>(Done{}) : refused(answer);
}

Result<Done> stopWork(const BookAddress& book)
{
    const SystemAnswer answer = ask(u"schtasks"_s, {u"/Delete"_s, u"/F"_s, u"/TN"_s, taskOf(book)});
    return answer.isWell ? Result<Done>(Done{}) : refused(answer);
}

} // namespace tegoed::detail
