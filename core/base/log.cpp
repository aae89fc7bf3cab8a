#include "core/base/log.h"

namespace tegoed {

Q_LOGGING_CATEGORY(storageLog, "tegoed.storage", QtWarningMsg)
Q_LOGGING_CATEGORY(importLog, "tegoed.import", QtWarningMsg)
Q_LOGGING_CATEGORY(uiLog, "tegoed.ui", QtWarningMsg)

} // namespace tegoed
