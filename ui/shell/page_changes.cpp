#include "ui/shell/page_changes.h"

#include "core/usecases/merge_changes.h"

#include <utility>

namespace tegoed::ui {
namespace {
constexpr std::size_t kMostByHand = 25; // Messages.
} // namespace

bool isOfARun(const ChangeSet& changes)
{
    return !changes.everything && !changes.book && changes.messages.size() > kMostByHand;
}

void PageChanges::keep(const ChangeSet& changes)
{
    for (auto& [pageId, unseen] : m_unseen)
        mergeInto(unseen, changes);
}

ChangeSet PageChanges::take(const QString& pageId)
{
    const auto found = m_unseen.find(pageId);
    return found == m_unseen.end() ? ChangeSet() : std::exchange(found->second, ChangeSet());
}

} // namespace tegoed::ui
