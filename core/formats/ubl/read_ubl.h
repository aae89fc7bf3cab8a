#pragma once

#include "core/formats/records.h"

namespace tegoed::formats {

/// Reads an invoice or credit note in UBL 2.0 or 2.1, whatever the dialect; also inside a StandardBusinessDocument, the
/// envelope of Peppol. One document per file. A broken file gives no document and one error with its line; another root is
/// wrong_root. What `understand` finds is added. A due date is sought in DueDate, then in PaymentMeans/PaymentDueDate (a
/// credit note of UBL 2.1 has no other), then as a term in days in the payment terms.
FileRecord readUbl(const QByteArray& bytes);

} // namespace tegoed::formats
