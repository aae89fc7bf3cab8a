#include "ui/presentation/keep_working_text.h"

#include "ui/presentation/date_text.h"

#include <QCoreApplication>

namespace tegoed::ui {
namespace {

struct KeepWorkingText {
    Q_DECLARE_TR_FUNCTIONS(KeepWorkingText)
};

QString wayText(KeepWorkingWay way)
{
    switch (way) {
    case KeepWorkingWay::LoginStart: return KeepWorkingText::tr("This computer has no timer for it, so Tegoed opens when you log in.");
    case KeepWorkingWay::SystemdTimer:
    case KeepWorkingWay::LaunchAgent:
    case KeepWorkingWay::TaskScheduler: return KeepWorkingText::tr("What is due is sent every quarter of an hour while you are logged in.");
    }
    return {};
}

} // namespace

QStringList keepWorkingLines(const KeepWorking& state)
{
    if (!state.isOn)
        return {KeepWorkingText::tr("Off: what is due leaves while the window is open.")};
    QStringList lines{wayText(state.way)};
    if (!state.missingProgram.isEmpty())
        lines += KeepWorkingText::tr("But %1 is not there any more: switch it on again.").arg(state.missingProgram);
    if (!state.lastRunAt)
        return lines;
    const int exitCode = state.lastExitCode.value_or(0);
    lines += exitCode == 0 ? KeepWorkingText::tr("Last run: %1, done.").arg(timeText(*state.lastRunAt))
                           : KeepWorkingText::tr("Last run: %1, with something to look at in the outbox (exit code %2).").arg(timeText(*state.lastRunAt)).arg(exitCode);
    return lines;
}

} // namespace tegoed::ui
