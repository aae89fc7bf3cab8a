#pragma once

#include <QtGlobal> // Before <compare>, over which the moc of Qt 6.4 stumbles otherwise.

#include <compare>
#include <cstdint>
#include <functional>

namespace tegoed {

/// The identity of a stored thing. Ids of different things do not mix; 0 is never a stored id.
template <typename Tag>
struct Id {
    std::int64_t value = 0;

    constexpr bool isValid() const { return value > 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
};

using DebtorId = Id<struct DebtorTag>;
using ContactId = Id<struct ContactTag>;
using CaseId = Id<struct CaseTag>;
using CustomerGroupId = Id<struct CustomerGroupTag>;
using InvoiceId = Id<struct InvoiceTag>; ///< Invoices and credit notes.
using PaymentId = Id<struct PaymentTag>;
using AllocationId = Id<struct AllocationTag>;
using ClaimId = Id<struct ClaimTag>;
using BatchId = Id<struct BatchTag>; ///< One accepted import.
using DocumentId = Id<struct DocumentTag>; ///< A file kept in the book.
using EventId = Id<struct EventTag>;
using MessageId = Id<struct MessageTag>;
using AccountId = Id<struct AccountTag>;

} // namespace tegoed

template <typename Tag>
struct std::hash<tegoed::Id<Tag>> {
    std::size_t operator()(tegoed::Id<Tag> id) const noexcept { return std::hash<std::int64_t>{}(id.value); }
};
