#pragma once

#include "core/usecases/keep_working.h"

/// What each system does in its own file, and what they share.
namespace tegoed::detail {

inline constexpr int kWorkEveryMinutes = 15;

QString workName(const BookAddress& book); ///< The same for one book, always: letters, digits and dashes.

struct SystemAnswer {
    bool isWell = false;
    QString text; ///< What it printed, on either channel.
};
SystemAnswer ask(const QString& program, const QStringList& arguments); ///< Of a tool of the system; waits for it.
Error refused(const SystemAnswer& answer);
Result<Done> writeText(const QString& path, const QString& text);

// keep_working_linux.cpp, keep_working_macos.cpp or keep_working_windows.cpp
KeepWorking stateOfWork(const BookAddress& book);
Result<Done> startWork(const BookAddress& book, const QString& folder);
Result<Done> stopWork(const BookAddress& book);

} // namespace tegoed::detail
