#pragma once

#include "core/storage/stores/timeline_store.h"
#include "core/usecases/acts/rule_acts.h"
#include "core/usecases/answers/answers.h"

namespace tegoed::detail {

/// The mail among the documents of its debtor.
DocumentId fileAnswer(const Act& act, const StoredAnswer& answer, const QString& fileName);

/// Timeline and screens: what came in, from whom, and its first line.
void tellReceived(const Act& act, const StoredAnswer& answer, ChangeSet& changes, RuleInverse& inverse);
void tellTriaged(const Act& act, const StoredAnswer& answer, ChangeSet& changes, RuleInverse& inverse);

/// Marks an address as suspect unless it is already.
void suspect(const Act& act, DebtorId debtor, Channel channel, const QString& address, const QString& reason, RuleInverse& inverse);

/// A message came back, or is delayed: says so with it, and marks the address where that is for good.
void noteBounce(const Act& act, const StoredAnswer& answer, ChangeSet& changes, RuleInverse& inverse);

/// Each is an invoice of that debtor. Errors: NotFound(invoice); InvalidInput(invoice, number, other_debtor).
Result<Done> checkInvoices(const Act& act, DebtorId debtor, const std::vector<InvoiceId>& invoices);

} // namespace tegoed::detail
