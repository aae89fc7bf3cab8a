#pragma once

#include "core/storage/queries/outbox_queries.h"
#include "ui/widgets/paged_table_model.h"

namespace tegoed::ui {

class AppContext;

/// The messages of one box of the outbox, in pages. A printed letter that was overtaken says so in its line.
using OutboxTable = PagedTable<MessageId, MessageRow>;

/// `box` is asked at each reload. Nothing is read until then.
OutboxTable* makeOutboxTable(AppContext& context, std::function<OutboxBox()> box, QObject* parent);

/// What these messages ask for, added up per currency.
std::vector<Money> sumsAsked(Database& database, const std::vector<std::int64_t>& messages);

} // namespace tegoed::ui
