#pragma once

#include "core/base/result.h"

#include <QString>

namespace tegoed {

/// The click-to-chat address that opens WhatsApp with a text ready: https://wa.me/31612345678?text=… The user presses send himself,
/// so all we learn is that it was opened; whether this may be used at all is decision 19's and not decided here.
/// Errors: InvalidInput(phone number, value) unless E.164; MissingInput(text); InvalidInput(text length, units) above
/// kWhatsAppTextLimit.
Result<QString> whatsAppLink(const QString& e164, const QString& text);

constexpr int kWhatsAppTextLimit = 1'500; ///< UTF-16 units: longer addresses are cut by some browsers.

} // namespace tegoed
