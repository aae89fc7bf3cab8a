#pragma once

#include "core/domain/invoice/invoice.h"
#include "core/domain/party/party.h"
#include "core/domain/payment/payment.h"

namespace tegoed::test {

// Plain records to begin a test from: what matters to the test is set by the test.

inline Money euro(std::int64_t cents) { return Money(cents, Currency::euro()); }

inline DebtorData debtorNamed(const QString& name)
{
    DebtorData data;
    data.name = name;
    return data;
}

inline InvoiceData invoiceOf(DebtorId debtor, const QString& number, std::int64_t cents, const Date& issued = Date(2026, 3, 1),
                             int termDays = 30)
{
    return InvoiceData{debtor,
                       number,
                       cents < 0 ? InvoiceKind::CreditNote : InvoiceKind::Invoice,
                       issued,
                       issued.plusDays(termDays),
                       false,
                       euro(cents),
                       {},
                       {},
                       {},
                       {},
                       false,
                       std::nullopt,
                       std::nullopt};
}

inline PaymentData paymentOf(DebtorId debtor, std::int64_t cents, const Date& valueDate = Date(2026, 4, 1))
{
    return PaymentData{debtor, valueDate, euro(cents), {}, {}};
}

} // namespace tegoed::test
