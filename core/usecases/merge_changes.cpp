#include "core/usecases/merge_changes.h"

#include <algorithm>

namespace tegoed {
namespace {

template <typename IdType>
void add(std::vector<IdType>& all, const std::vector<IdType>& more)
{
    if (more.empty())
        return;
    all.insert(all.end(), more.begin(), more.end());
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
}

} // namespace

void mergeInto(ChangeSet& all, const ChangeSet& one)
{
    all.everything = all.everything || one.everything;
    all.book = all.book || one.book;
    add(all.debtors, one.debtors);
    add(all.invoices, one.invoices);
    add(all.payments, one.payments);
    add(all.messages, one.messages);
}

} // namespace tegoed
