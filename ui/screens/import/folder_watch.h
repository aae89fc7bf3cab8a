#pragma once

#include "core/usecases/watch/watch_folder.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <optional>

namespace tegoed::ui {

class AppContext;

/// Takes in what appears in the watch folder while the book is open: looks at the start, when the folder changes, and every minute
/// (a folder on another machine tells nothing). Looking is a reading nobody sees; only when there is something new it is imported,
/// as a job of the window with progress and cancel, behind whatever is imported already. What came in is told on Today.
class FolderWatch final : public QObject {
    Q_OBJECT
public:
    explicit FolderWatch(AppContext& context);

    static FolderWatch* of(const AppContext& context);

    void look(); ///< Now; also after it was stopped.
    void lookEvery(int milliseconds) { m_every.setInterval(milliseconds); } ///< Beside what the system tells of the folder.

Q_SIGNALS:
    void looked(); ///< The folder was looked into and what was new in it is in, or the strip of the window says why not.

private:
    void lookIfItMoved();
    void take(const Result<WatchLook>& look);
    void import();
    void end();
    void say(const Error& error);
    void sayNothing();

    AppContext& m_context;
    QFileSystemWatcher m_watcher;
    QTimer m_every, m_soon, m_settled;
    QString m_folder;
    std::optional<Error> m_said; ///< Told once, not every minute.
    bool m_isLooking = false, m_isWanted = false; ///< `m_isWanted`: asked for while it was looking.
    bool m_isStopped = false;                     ///< By the person, in the task panel.
};

} // namespace tegoed::ui
