#pragma once

#include "core/storage/stores/invoice_store.h"
#include "core/storage/stores/allocation_store.h"
#include "core/usecases/acts/act.h"

namespace tegoed {

/// Errors: as checkInvoice; NotFound(debtor); AlreadyExists(invoice, number); InvalidInput(amount) when the sign does not
/// belong to the kind.
Result<InvoiceData> checkedInvoice(Database& database, InvoiceData data);
/// With its event. `data` has been checked.
InvoiceId openInvoice(const Act& act, const InvoiceData& data);
/// True when the debtor as shown now owes more than its limit in the limit's currency (S35).
bool isOverCreditLimit(Database& database, DebtorId debtor);

/// The write-off of what is open. Errors: NotFound, NothingToDo, MissingInput(reason), InvalidDate before the invoice.
Result<AllocationId> writeOff(const Act& act, InvoiceId id, const Date& day, const QString& reason);
/// What is left of an invoice that was paid but for a discount or the costs of a bank: the invoice counts as paid. Errors: as writeOff.
Result<AllocationId> writeOffDifference(const Act& act, InvoiceId id, const Date& day, const QString& reason);
/// Takes back a hand-typed invoice nothing reaches any more.
void withdrawInvoice(const Act& act, const StoredInvoice& invoice);

} // namespace tegoed
