#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <functional>

class QString;
class QWidget;

namespace tegoed::desktop {

/// Long work before any book is open, where there is no task panel yet: `work` runs on a thread of its own under a dialog with
/// progress and Cancel. Returns when it is done; the window stays painted and the program answers meanwhile.
/// Errors: those of `work` (Cancelled, when it stopped because it was asked to).
Result<Done> runBesideWindow(QWidget& window, const QString& title, const std::function<Result<Done>(Progress&)>& work);

} // namespace tegoed::desktop
