#pragma once

#include "core/usecases/keep_working.h"

#include <QStringList>

namespace tegoed::ui {

/// What sending without a window comes to on this computer, as sentences: off, or how it goes on, what is wrong with it, and what
/// became of the last run.
QStringList keepWorkingLines(const KeepWorking& state);

} // namespace tegoed::ui
