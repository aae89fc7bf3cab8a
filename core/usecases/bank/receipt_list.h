#pragma once

#include "core/formats/records.h"

namespace tegoed {

/// What the receipts of lists are kept under, beside the accounts of banks; reminders do not wait for it.
extern const QString kReceiptsAccount;

/// A list of payments (cash desk, payment provider, another program) as statements, so that its receipts are matched like bank lines
/// instead of booked where the list says: the debtor, the invoices and the reference it names become what a payer would have written.
/// Rows without an amount or a day stay out; the reader has told why. Files without payments come back as they were.
formats::FileRecord asReceipts(const formats::FileRecord& list);

} // namespace tegoed
