#include "ui/shell/page_registry.h"

#include "core/base/ensure.h"

#include <algorithm>

namespace tegoed::ui {

void PageRegistry::add(PageEntry entry)
{
    TEGOED_ENSURE(!find(entry.id));
    const auto isBefore = [](const PageEntry& a, const PageEntry& b) {
        return a.section != b.section ? a.section < b.section : a.order < b.order;
    };
    m_entries.insert(std::upper_bound(m_entries.begin(), m_entries.end(), entry, isBefore), std::move(entry));
}

const PageEntry* PageRegistry::find(const QString& id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const PageEntry& entry) { return entry.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

} // namespace tegoed::ui
