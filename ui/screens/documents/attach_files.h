#pragma once

#include "core/base/ids.h"

#include <QStringList>
#include <QUrl>

#include <optional>

namespace tegoed::ui {

class AppContext;

/// Whether all are local files of a kind one files with a debtor or an invoice (not those one imports).
bool areAttachments(const QList<QUrl>& urls);

/// Files each of these with the debtor, and with the invoice if there is one. Stops at the first that cannot be kept and says
/// why in the window; false then.
bool attachFiles(AppContext& context, DebtorId debtor, std::optional<InvoiceId> invoice, const QStringList& paths);

} // namespace tegoed::ui
