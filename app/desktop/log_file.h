#pragma once

#include <QString>

namespace tegoed::desktop {

/// Writes the program's log to `folder` from now on: at most three files of 1 MiB, the oldest dropped. Lines carry time, kind
/// and text; the texts carry ids and counts only (core/base/log.h). Warnings also go to standard error. Never throws and
/// never stops the program: without room there is no log. Safe from every thread; each line is flushed.
void startLogFile(const QString& folder);
void stopLogFile();
QString logFolder(); ///< Where the program keeps it: the user's state folder.

} // namespace tegoed::desktop
