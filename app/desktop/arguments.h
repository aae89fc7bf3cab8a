#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace tegoed::desktop {

/// What `tegoed` was started with.
struct Arguments {
    QString book;            ///< Address; empty = the one opened last.
    QString language;        ///< "nl", "en"; empty = as chosen before.
    bool readOnly = false;
    bool dark = false;       ///< Dark colours whatever the system says.
    bool light = false;
    bool sample = false;     ///< The sample book, made first if need be.
    QString screenshots;     ///< Folder; not empty = write pictures of every page and dialog and stop.
    int scalePercent = 0;    ///< Text size of the pictures, 80 … 200; 0 = as chosen before.
    bool quitAfterFirstPaint = false; ///< Print the times of the start and stop (benchmark).
    bool help = false;
    bool version = false;
};

/// `words` without the program's name. Errors: InvalidInput(option, value), NotFound(option).
Result<Arguments> parseArguments(const QStringList& words);
QString usageText(); ///< In English, as the man page.

} // namespace tegoed::desktop
