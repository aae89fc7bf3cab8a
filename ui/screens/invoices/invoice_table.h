#pragma once

#include "core/storage/queries/invoice_finder.h"
#include "ui/widgets/paged_table_model.h"

#include <functional>

namespace tegoed::ui {

class AppContext;
class PagedTableView;

using InvoiceTable = PagedTable<InvoiceId, InvoiceRow>;

/// What finds a typed text without SQL, or null where that is not known at this moment.
using FinderOfNow = std::function<std::shared_ptr<const InvoiceFinder>()>;

/// The list of invoices as every page shows it. `filter` is asked at each reload, and `finder` where there is one. Nothing is
/// read until then.
InvoiceTable* makeInvoiceTable(AppContext& context, std::function<InvoiceFilter()> filter, bool withDebtor, QObject* parent, FinderOfNow finder = {});

/// Puts it into a view: the sum of open amounts in the status bar, the commands of the context menu, Enter opens the invoice.
void showInvoiceTable(AppContext& context, PagedTableView& view, InvoiceTable& table);

} // namespace tegoed::ui
