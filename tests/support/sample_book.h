#pragma once

#include "tests/support/sample_records.h"
#include "tests/support/test_books.h"

namespace tegoed::test {

inline constexpr auto kSampleNow = "2026-06-01T10:00:00.000Z";
inline const Date kSampleToday(2026, 6, 1);

/// A few debtors whose figures can be checked by hand. Amounts in cents.
struct Sample {
    DebtorId zoe, bakker, maes, merged;
    InvoiceId zoeLate, zoeNotDue, bakkerPaid, maesDollar, mergedLate, credit, writtenOff, withdrawn;
    PaymentId bakkerPayment, loose;
    BatchId batch;
};
/// Fills a fresh book.
Sample fillSample(Database& book);

} // namespace tegoed::test
