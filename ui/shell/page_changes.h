#pragma once

#include "core/usecases/change_set.h"

#include <QString>

#include <map>

namespace tegoed::ui {

/// A run of the outbox tells of more messages at once than anybody changes by hand, and nobody waits for it to show.
bool isOfARun(const ChangeSet& changes);

/// What changed in the book since each page of the window was last brought up to date: one merged change for each. A page that
/// nobody sees reads nothing; it gets all of it at once when it is opened.
class PageChanges {
public:
    /// From now on changes are kept for this page. Before it is made: what is committed while it reads for the first time counts.
    void add(const QString& pageId) { m_unseen.try_emplace(pageId); }
    void keep(const ChangeSet& changes); ///< For every page.
    ChangeSet take(const QString& pageId); ///< Empty when nothing changed, or for a page that is not known.
    void clear() { m_unseen.clear(); }

private:
    std::map<QString, ChangeSet> m_unseen;
};

} // namespace tegoed::ui
