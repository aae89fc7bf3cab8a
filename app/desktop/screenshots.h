#pragma once

#include "app/desktop/arguments.h"

namespace tegoed::desktop {

/// Writes a PNG of every page and dialog on a fresh sample book into the folder of `arguments`, in the language, colours and
/// text size asked for: `page-debtors-nl.png`, `dialog-about-en-dark-150.png`. Uses a scratch folder and no settings of the
/// user. Returns the exit code: 0, or 1 when a picture or the sample book could not be made (said on standard error).
int writeScreenshots(const Arguments& arguments);

} // namespace tegoed::desktop
