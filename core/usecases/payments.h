#pragma once

#include "core/usecases/book_session.h"
#include "core/domain/payment/payment.h"

namespace tegoed {

struct PaymentSaved {
    PaymentId id;
    std::vector<AllocationPart> allocated;
    Money unallocated{0, Currency::euro()};
    UndoToken undo;
};
/// Books a receipt and allocates it: to `parts` when given (each at most the open amount; together at most the receipt),
/// else nothing is allocated. What is left stays visible as unallocated. Effective dates: decision 7.
/// Errors: NotFound, CurrencyMix, InvalidInput(amount), AmountTooLarge.
Result<PaymentSaved> addPayment(BookSession& session, const PaymentData& data, const std::vector<AllocationPart>& parts);
/// Allocates money that already lay unallocated, on `day` (default today; not before either document).
Result<UndoToken> allocatePayment(BookSession& session, PaymentId payment, const std::vector<AllocationPart>& parts, std::optional<Date> day);
/// Sets a credit note off against invoices of the same debtor (or one merged with it).
Result<UndoToken> allocateCredit(BookSession& session, InvoiceId creditNote, const std::vector<AllocationPart>& parts, std::optional<Date> day);
/// The exact inverse of one allocation: a counter-entry with the same effective date; a difference that was written off with a bank
/// line's money goes with it. Errors: NothingToDo when undone already; DependsOnLater(return) when the bank took the money back.
Result<Done> undoAllocation(BookSession& session, AllocationId id);
/// Takes a receipt back: undoes its allocations and withdraws it. One that came from a bank line goes with everything the line was
/// booked as, and the line waits again. Errors: NotFound; NothingToDo; DependsOnLater(return).
Result<Done> undoPayment(BookSession& session, PaymentId id);

} // namespace tegoed
