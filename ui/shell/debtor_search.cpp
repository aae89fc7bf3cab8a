#include "ui/shell/debtor_search.h"

#include "core/storage/queries/debtor_queries.h"
#include "ui/shell/app_context.h"

#include <algorithm>

namespace tegoed::ui {

DebtorPicker::Search debtorSearch(AppContext& context)
{
    return [&context](const QString& text, int limit) {
        std::vector<DebtorPicker::Choice> choices;
        DebtorFilter filter;
        filter.text = text;
        DebtorQueries queries(context.database());
        std::vector<DebtorId> ids = queries.list(filter, DebtorSort::Name, SortOrder::Ascending, context.today()).ids;
        ids.resize(std::min(ids.size(), static_cast<std::size_t>(limit)));
        for (const DebtorRow& row : queries.rows(ids, context.today()))
            choices.push_back({row.id, row.name, QString(row.number + u' ' + row.city).trimmed()});
        return choices;
    };
}

} // namespace tegoed::ui
