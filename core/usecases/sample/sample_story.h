#pragma once

#include "core/base/progress.h"
#include "core/usecases/acts/act.h"

namespace tegoed::sample {

/// Two years of an installation firm: debtors, invoices, receipts and what went wrong, each at its day and with its event in
/// the timeline. Ends the day before `today`. Same seed and day, same story. Inside an open transaction.
/// Errors: Cancelled.
Result<Done> tellStory(Database& database, std::uint64_t seed, const Date& today, Progress& progress);

} // namespace tegoed::sample
