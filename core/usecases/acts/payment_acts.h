#pragma once

#include "core/domain/payment/payment.h"
#include "core/storage/stores/allocation_store.h"
#include "core/storage/stores/payment_store.h"
#include "core/usecases/acts/act.h"

namespace tegoed {

/// Errors: NotFound(debtor), InvalidInput(amount) for zero, AmountTooLarge, InvalidDate.
Result<PaymentData> checkedPayment(Database& database, PaymentData data);

struct BookedPayment {
    PaymentId id;
    std::vector<AllocationId> allocations; ///< One per part, in their order.
};
/// A receipt with its event, and what it is allocated to at once. `data` has been checked.
/// Errors: NotFound(invoice), CurrencyMix, AmountTooLarge, NotAllowed(other_debtor), InvalidInput(amount).
Result<BookedPayment> bookPayment(const Act& act, const PaymentData& data, const std::vector<AllocationPart>& parts);

/// Money or credit that already lay unallocated, from `day` on (decision 7; not given: from today).
/// Errors: as bookPayment; NotFound; MissingInput(parts); InvalidDate when `day` is before either document.
Result<std::vector<AllocationId>> allocateLater(const Act& act, PaymentId payment, const std::vector<AllocationPart>& parts,
                                                std::optional<Date> day);
Result<std::vector<AllocationId>> setOffCredit(const Act& act, InvoiceId creditNote, const std::vector<AllocationPart>& parts,
                                               std::optional<Date> day);

/// What of a receipt goes to costs or interest.
struct ClaimPart {
    ClaimId claim;
    Money amount{0, Currency::euro()}; ///< Positive.
};
/// Money of a receipt for claims, from `day` on, told with the invoice each stands beside.
/// Errors: NotFound(claim); InvalidInput(amount); CurrencyMix; AmountTooLarge beyond what is open or lies there.
Result<std::vector<AllocationId>> payClaims(const Act& act, PaymentId payment, const std::vector<ClaimPart>& parts, const Date& day);

/// Closes the claims of a plan that was paid with money of the debtor that lies there, the oldest first. `plan`: its number.
Result<Done> payClaimsOfPlan(const Act& act, DebtorId debtor, const QString& step, const QString& plan);

/// What `returned` gave this invoice or claim goes back with the money the bank took away again (`payment`), on `day`; without `payment` a
/// difference that was written off with it. Errors: as AllocationStore::giveBack.
Result<AllocationId> giveBack(const Act& act, const StoredAllocation& given, PaymentId payment, const Date& day);

/// The counter-entry of one allocation with its event. Errors: NotFound, NothingToDo; DependsOnLater(write_off, number) when
/// the invoice was written off since: its open amount then would not be what was written off.
Result<StoredAllocation> takeBack(const Act& act, AllocationId id);
/// Takes back what is allocated, then the receipt itself.
Result<Done> withdrawPayment(const Act& act, const StoredPayment& payment);

} // namespace tegoed
