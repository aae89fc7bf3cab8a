#pragma once

#include "core/storage/stores/watch_store.h"

#include <QString>

namespace tegoed::ui {

QString watchOutcomeText(WatchOutcome outcome);
/// What became of a file, in one sentence: what it brought, or why it was refused.
QString watchedFileText(const WatchedFile& file);

} // namespace tegoed::ui
