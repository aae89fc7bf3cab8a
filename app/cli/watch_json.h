#pragma once

#include "core/usecases/watch/watch_folder.h"

#include <QJsonObject>
#include <QTextStream>

namespace tegoed::cli {

QJsonObject watchedJson(const WatchedFile& file);
QJsonObject watchRunJson(const WatchRun& run);
/// One line per new file, for people.
void printWatchRun(QTextStream& out, const WatchRun& run);

} // namespace tegoed::cli
