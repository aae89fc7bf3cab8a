#pragma once

#include "core/storage/database.h"

namespace tegoed {

// A per-user state folder remembers per instance: this machine, the file or cluster, the last generation (decision 31).

/// Compares an opened book with what is remembered. A book of another machine, another file or cluster, or an earlier
/// generation is a copy: its sending is switched off with the reason `copied`, and what is remembered is left alone.
void detectCopy(Database& database);
/// Remembers the book as it is now: after its first commit, at its end, and when a person says that this is the real one.
void rememberBook(Database& database);
/// Where the marks lie: $XDG_STATE_HOME/tegoed/books, or the system's own place for such files.
QString stateFolder();

} // namespace tegoed
