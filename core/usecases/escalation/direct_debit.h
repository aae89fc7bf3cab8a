#pragma once

#include "core/usecases/book_session.h"

#include <vector>

namespace tegoed {

/// A mandate collects them: nothing is asked while it has not failed (U17). Errors: NotFound; NothingToDo.
Result<UndoToken> setDirectDebit(BookSession& session, const std::vector<InvoiceId>& invoices, bool isDirectDebit);

/// The debtor gave or took back a mandate. Given, all that is open is collected by direct debit and so is every invoice that comes in
/// from now on; taken back, nothing is. One debit that failed is said of its invoice (`setDirectDebit`).
/// Errors: NotFound(debtor); NothingToDo when it is so already.
Result<UndoToken> setMandate(BookSession& session, DebtorId debtor, bool isGiven);
/// Whether the debtor, or one merged into it, has a mandate. Inside a transaction or a reading.
bool hasMandate(Database& database, DebtorId debtor);

} // namespace tegoed
