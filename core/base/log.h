#pragma once

#include <QLoggingCategory>

namespace tegoed {

// Logs carry ids and counts, never names, amounts or addresses (failures I13).
Q_DECLARE_LOGGING_CATEGORY(storageLog)
Q_DECLARE_LOGGING_CATEGORY(importLog)
Q_DECLARE_LOGGING_CATEGORY(uiLog)

} // namespace tegoed
