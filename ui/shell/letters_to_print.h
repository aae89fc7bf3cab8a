#pragma once

#include "core/base/ids.h"

#include <vector>

namespace tegoed::ui {

class AppContext;

/// Those of the letters that may still be printed now; a strip tells how many stay because something changed since they were
/// approved. Empty: nothing may, or the reason was said.
std::vector<MessageId> lettersToPrint(AppContext& context, const std::vector<MessageId>& letters);

} // namespace tegoed::ui
