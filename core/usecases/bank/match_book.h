#pragma once

#include "core/domain/payment/matching/matcher.h"
#include "core/storage/queries/bank_queries.h"
#include "core/usecases/book_session.h"

namespace tegoed::detail {

/// The whole book, ready for matching: open invoices, those due in the last 400 days whether paid or not, and running plans.
Result<Matcher> matcherOf(BookSession& session);

/// A line as the matcher takes it.
MatchReceipt receiptOf(const NewBankLine& line);

} // namespace tegoed::detail
