#pragma once

#include "core/storage/queries/invoice_queries.h"
#include "ui/widgets/paged_table_model.h"

#include <functional>

namespace tegoed::ui {

class AppContext;
class PagedTableView;

using InvoiceTable = PagedTable<InvoiceId, InvoiceRow>;

/// The list of invoices as every page shows it. `filter` is asked at each reload. Nothing is read until then.
InvoiceTable* makeInvoiceTable(AppContext& context, std::function<InvoiceFilter()> filter, bool withDebtor, QObject* parent);

/// Puts it into a view: the sum of open amounts in the status bar, the commands of the context menu, Enter opens the invoice.
void showInvoiceTable(AppContext& context, PagedTableView& view, InvoiceTable& table);

} // namespace tegoed::ui
