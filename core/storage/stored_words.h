#pragma once

#include "core/domain/invoice/invoice.h"
#include "core/domain/party/party.h"
#include "core/domain/payment/payment.h"
#include "core/storage/database.h"

namespace tegoed::detail {

// How enumerations and money stand in the columns of a book. A word nobody knows means that the file is broken or altered:
// StorageFailure(StorageBroken), never a guess.

QString toWord(PartyKind kind);
QString toWord(LegalTrack track);
QString toWord(DebtorStatus status);
QString toWord(InvoiceKind kind);
QString toWord(AllocationKind kind);

PartyKind partyKindAt(const Statement& row, int column);
LegalTrack legalTrackAt(const Statement& row, int column);
DebtorStatus debtorStatusAt(const Statement& row, int column);
InvoiceKind invoiceKindAt(const Statement& row, int column);
AllocationKind allocationKindAt(const Statement& row, int column);

Currency currencyAt(const Statement& row, int column);
Money moneyAt(const Statement& row, int minorColumn, int currencyColumn);

/// The columns of table debtor that make a DebtorData, in the order `debtorDataAt` reads them from `first`.
const QString& debtorDataColumns();
DebtorData debtorDataAt(const Statement& row, int first);

} // namespace tegoed::detail
