#pragma once

#include "core/domain/aging/aging_columns.h"

#include <map>
#include <random>
#include <vector>

namespace tegoed::property {

/// A small book as plain rows, made by chance but by the rules of decision 7: no allocation before either document; at most
/// what is open; undo = a counter-entry on the same day; sometimes a bank return on a later day.
struct RandomLedger {
    struct Document { std::int64_t id, debtor; Currency currency; std::int32_t issueDay, dueDay; std::int64_t amount; bool withdrawn; };
    struct Receipt { std::int64_t id, debtor; Currency currency; std::int32_t valueDay; std::int64_t amount; bool withdrawn; };
    /// `document` gets `amount` from `receipt` or from the credit note `credit` (0 = neither: written off).
    struct Allocation { std::int64_t document, receipt, credit; std::int32_t day; std::int64_t amount; };

    std::vector<Document> documents;
    std::vector<Receipt> receipts;
    std::vector<Allocation> allocations;
    std::map<std::int64_t, std::int64_t> mergedInto; ///< Debtor → debtor, one step at a time.

    static RandomLedger make(std::uint32_t seed, int debtors, int documents, std::int32_t today);
    std::int64_t rootOf(std::int64_t debtor) const;
    std::vector<std::int64_t> roots() const;
    /// What the program is given; only the debtors whose root is `root`, when not 0.
    AgingColumns columns(std::int64_t root = 0) const;
    /// The report by the definition, straight from the rows and as slowly as that is.
    AgingReport oracle(const AgingOptions& options) const;
};

/// All of a report as text, so that two can be compared and a difference be read.
QString dump(const AgingReport& report, bool withRows = true);

} // namespace tegoed::property
