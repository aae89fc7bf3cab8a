#pragma once

#include "core/base/ids.h"
#include "core/domain/calendar/date.h"

#include <vector>

namespace tegoed::ui {

class AppContext;

/// Those of the letters that may still be printed now; a strip tells how many stay because something changed since they were
/// approved. Empty: nothing may, or the reason was said.
std::vector<MessageId> lettersToPrint(AppContext& context, const std::vector<MessageId>& letters);

/// Notes that printed letters were posted on `day`. Where something came in since they were printed (paid, disputed, …), it asks
/// which of them really lie in the letterbox; the others stay. Errors are shown.
void notePosted(AppContext& context, const std::vector<MessageId>& letters, const Date& day);

} // namespace tegoed::ui
