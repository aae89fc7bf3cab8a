#pragma once

#include "core/usecases/book_session.h"
#include "core/domain/invoice/invoice.h"

namespace tegoed {

struct InvoiceSaved {
    InvoiceId id;
    UndoToken undo;
    bool overCreditLimit = false; ///< S35: exposure now beyond the debtor's limit. A warning, not a refusal.
};
/// A hand-typed invoice or credit note. Errors: as checkInvoice; AlreadyExists(number); NotFound(debtor).
Result<InvoiceSaved> addInvoice(BookSession& session, const InvoiceData& data);
/// Writes the open amount off on `day`, with a reason. Errors: NothingToDo when nothing is open; MissingInput(reason).
Result<UndoToken> writeOffInvoice(BookSession& session, InvoiceId id, const Date& day, const QString& reason);
/// Files a copy or another document with an invoice or a debtor (≤ 25 MB). Errors: FileTooLarge, NotFound.
Result<DocumentId> attachDocument(BookSession& session, DebtorId debtor, std::optional<InvoiceId> invoice, const QString& kind,
                                  const QString& fileName, const QString& mimeType, const QByteArray& content);

} // namespace tegoed
