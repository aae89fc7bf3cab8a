#pragma once

#include "core/domain/claim/claim.h"
#include "core/storage/stores/invoice_store.h"
#include "core/usecases/acts/act.h"

namespace tegoed {

/// Waives a kind of claim about an invoice, or lets it be claimed again; tells the timeline.
void setWaiver(const Act& act, const StoredInvoice& invoice, ClaimKind kind, bool isWaived, const QString& reason);

// How acts about the law of the book are taken back.
UndoToken waiverToken(InvoiceId invoice, ClaimKind kind, bool isWaived);
UndoToken lawPackToken(std::int64_t pack);
UndoToken ownRateToken(std::int64_t rate, bool isEntered); ///< Else it was removed.
UndoToken handoverToken(std::int64_t handover, DebtorId debtor, int version);

/// Empty when the token is of another act. Errors: DependsOnLater(what) when it was changed again since.
std::optional<Result<Done>> takeBackLaw(const Act& act, const UndoToken& token, ChangeSet& changes);

} // namespace tegoed
