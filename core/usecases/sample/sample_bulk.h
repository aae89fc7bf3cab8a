#pragma once

#include "core/base/progress.h"
#include "core/usecases/acts/act.h"

namespace tegoed::sample {

/// `invoices` invoices of `invoices` / 20 debtors over three years, about 12 % open, nearly all receipts allocated: for tests
/// and benchmarks. Same seed and day, same content. Inside an open transaction. Errors: Cancelled.
Result<Done> fillInBulk(Database& database, int invoices, std::uint64_t seed, const Date& today, const QString& atUtc,
                        Progress& progress);

} // namespace tegoed::sample
