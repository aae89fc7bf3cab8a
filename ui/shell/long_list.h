#pragma once

#include "ui/shell/app_context.h"
#include "ui/widgets/paged_table_model.h"

#include <atomic>
#include <functional>
#include <memory>
#include <utility>

namespace tegoed::ui {

/// A list query with its filter, order and day filled in: runs on any thread, on the connection it is given. `limit` 0 = all.
template <typename IdType>
using ListQuery = std::function<IdList<IdType>(Database& database, int limit)>;

/// Lets `table` open at once: its first page is read in the window's thread, all ids beside it. `question` is asked in the
/// window's thread at each reload, so that it may look at fields.
template <typename IdType, typename Row>
void readRestBeside(AppContext& context, PagedTable<IdType, Row>& table, std::function<ListQuery<IdType>(int sortKey, SortOrder order)> question)
{
    const auto newest = std::make_shared<std::atomic<int>>(0);
    table.setRest([&context, &table, newest, question = std::move(question)](int sortKey, SortOrder order, auto then) {
        context.runReading(
            [newest, number = ++*newest, query = question(sortKey, order)](BookSession& session, Progress&) -> Result<IdList<IdType>> {
                if (number != *newest)
                    return IdList<IdType>{}; // Asked differently by now, key by key perhaps: the table drops this answer.
                return query(session.database, 0);
            },
            &table, std::move(then));
    });
}

} // namespace tegoed::ui
