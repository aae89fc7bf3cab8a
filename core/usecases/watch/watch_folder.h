#pragma once

#include "core/base/progress.h"
#include "core/storage/stores/watch_store.h"
#include "core/usecases/book_session.h"

#include <functional>

namespace tegoed {

// A folder whose files come in by themselves: what the bank, the accounting program or the mail program puts there is imported as if
// a person had chosen it. Per book, off unless a folder is chosen. Nothing in the folder is moved, renamed or deleted, and nothing is
// booked or sent because of it; what came in is reported (Today, `watch list`) until somebody has seen it.

/// The folder; '' = off.
QString watchFolder(Database& database);
/// Errors: MissingInput(folder); FileNotFound(folder) when there is none; InvalidInput(folder, path) unless it is absolute.
Result<Done> startWatching(BookSession& session, const QString& folder);
/// What was remembered stays: the folder may be chosen again. Errors: NothingToDo(watch) when it is off.
Result<Done> stopWatching(BookSession& session);

/// What lies in the folder.
struct WatchLook {
    QString folder;       ///< '' = off.
    QStringList folders;  ///< It and those below it that are looked into.
    bool hasNew = false;  ///< A run takes something.
    int waiting = 0;      ///< As WatchRun; told as far as it looked, which is up to the first new file.
};
/// Looks and takes nothing: cheap while nothing is new. Errors: FileNotFound(folder); Cancelled.
Result<WatchLook> lookIntoWatchFolder(BookSession& session, Progress& progress);

struct WatchRun {
    QString folder;
    std::vector<WatchedFile> files; ///< New ones, by name.
    int known = 0;                  ///< Looked at before.
    int waiting = 0;                ///< Changed in the last seconds: perhaps still being written. The next run takes them.
    bool hasTrouble() const;        ///< A file, or something in it, was refused.
};
/// Looks at every new file of the folder and those below it: statements, invoices, debtors and payments, also in zips, and mails
/// (.eml) of debtors. A file is known by its content, whatever it is called. Each comes in by itself, in its own transactions, so
/// that a refused one keeps no other out. What a person has to decide (an account or a seller that is not the own one, doubtful
/// lines) is not taken. `taken` is called after each file, when nothing is being written.
/// Errors: NothingToDo(watch) when it is off; FileNotFound(folder); Cancelled: the files before it are in.
Result<WatchRun> runWatch(BookSession& session, Progress& progress, const std::function<void(const WatchedFile&)>& taken = {});

/// Newest first.
Result<std::vector<WatchedFile>> watchedFiles(BookSession& session, bool onlyUnseen, int limit = 500);
/// A person has read the report up to this file. Errors: NotFound(file).
Result<Done> markWatchedSeen(BookSession& session, WatchedFileId until);
/// The next run looks at it again. Errors: NotFound(file).
Result<Done> retryWatched(BookSession& session, WatchedFileId id);

} // namespace tegoed
