#pragma once

#include "core/base/ids.h"
#include "core/domain/calendar/date.h"
#include "core/domain/money/money.h"

#include <QString>

#include <optional>
#include <vector>

namespace tegoed {

struct PaymentData {
    DebtorId debtor;
    Date valueDate;
    Money amount; ///< Positive: received. A refund paid out is negative.
    QString reference;
    QString note;
};

/// Where the money of an allocation comes from.
enum class AllocationKind { Payment, Credit, WriteOff };

/// What one invoice gets from a payment or credit.
struct AllocationPart {
    InvoiceId invoice;
    Money amount; ///< Always positive.
};

/// An open item as an allocation proposal sees it.
struct OpenItem {
    InvoiceId invoice;
    Date invoiceDate;
    Date dueDate;
    Money open; ///< Positive.
};

/// Divides `amount` over `items`, oldest due date first (then invoice date, then id), never more than an item's open
/// amount. What is left over stays unallocated. Items in another currency are skipped (decision 10).
std::vector<AllocationPart> proposeAllocation(const Money& amount, std::vector<OpenItem> items);

/// Decision 7. Booked together with its receipt: the later of value date and document date. Money or credit that
/// already lay unallocated: `today`, not before either.
Date effectiveDate(const Date& valueDate, const Date& documentDate, std::optional<Date> today);

} // namespace tegoed
