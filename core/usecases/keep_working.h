#pragma once

#include "core/base/result.h"
#include "core/storage/book_address.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace tegoed {

/// Sending goes on while no window is open: the system starts `tegoed-cli outbox send` on one book every quarter of an hour
/// that the user is logged in. It is that command and nothing else, so every gate, brake and limit holds, and a window that is
/// open beside it shares the work.
enum class KeepWorkingWay {
    SystemdTimer,  ///< Linux with a systemd session of the user.
    LoginStart,    ///< Linux without one: the window itself opens at login (XDG autostart).
    LaunchAgent,   ///< macOS. Not run.
    TaskScheduler, ///< Windows. Not run.
};
QString keepWorkingWayCode(KeepWorkingWay way); ///< systemd_timer, login_start, launch_agent, task_scheduler

struct KeepWorking {
    bool isOn = false;
    KeepWorkingWay way = KeepWorkingWay::SystemdTimer;
    QStringList files;                  ///< What was written for it.
    QString missingProgram;             ///< Is on, but the program it starts is not there any more; '' = it is.
    std::optional<QString> lastRunAt;   ///< UTC; empty = not yet, or the system does not say.
    std::optional<int> lastExitCode;    ///< Of tegoed-cli: 0 = done; see its manual.
};

/// Looks in the user's own settings of this computer; the book is not opened.
KeepWorking keepWorking(const BookAddress& book);
/// `folder` holds tegoed-cli (and tegoed, which a login start opens). A second time writes the same again, for a program that moved.
/// Errors: FileNotFound(program), FileNotWritable(path, reason); NotAllowed(keep_working_refused) with what the system said.
Result<KeepWorking> startKeepingWorking(const BookAddress& book, const QString& folder);
/// Errors: NothingToDo when it is off; FileNotWritable; NotAllowed(keep_working_refused).
Result<KeepWorking> stopKeepingWorking(const BookAddress& book);

} // namespace tegoed
