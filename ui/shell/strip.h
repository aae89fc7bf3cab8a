#pragma once

#include "ui/presentation/live_text.h"
#include "ui/presentation/state_text.h"

#include <QString>

#include <functional>

namespace tegoed::ui {

/// Something to tell above a page: conditions the user can mend, results of background work. The result itself on screen
/// (a row gone, a chip changed) needs no message.
struct Strip {
    Tone tone = Tone::Info;
    LiveText text = {};
    LiveText actionText = {};          ///< A verb; empty = no button.
    std::function<void()> action = {};
    QString id = {};                   ///< A later strip with the same id replaces it.
    bool stays = false;           ///< Not closable, until it is removed (read-only, sample).
    bool isQuiet = false;         ///< Said again under its id: only the words change, nothing is announced (a countdown).
    LiveText secondText = {};          ///< A second button, for a question: "No".
    std::function<void()> second = {};
};

} // namespace tegoed::ui
