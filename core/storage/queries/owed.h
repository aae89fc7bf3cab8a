#pragma once

#include "core/storage/database.h"

#include <QHash>

#include <compare>
#include <map>
#include <vector>

namespace tegoed::detail {

/// What amounts of several currencies are sorted by: the book's currency, then the largest of the others.
struct OwedRank {
    std::int64_t first = 0, other = 0;
    friend auto operator<=>(const OwedRank&, const OwedRank&) = default;
};

/// What one debtor (with those merged into it) owes on a day, per currency in minor units.
struct OwedByDebtor {
    using Sums = std::map<Currency, std::int64_t>;
    Sums open;    ///< Invoices minus credits.
    Sums overdue; ///< Invoices only.
    Sums credits; ///< ≤ 0.
    int openInvoices = 0;
    int oldestDays = 0;

    bool hasOpen() const;
    bool hasOverdue() const;
    OwedRank rank(const Sums& sums, Currency first) const;
    /// The book's currency first; zeros left out.
    std::vector<Money> amounts(const Sums& sums, Currency first) const;
};

/// Open items and unallocated payments summed per debtor; those of merged debtors count with the one they were merged into.
class Owed {
public:
    static Owed ofAll(Database& database, const Date& today);
    static Owed of(Database& database, const std::vector<DebtorId>& debtors, const Date& today);
    const OwedByDebtor* find(DebtorId id) const;

private:
    void addRow(DebtorId debtor, const Statement& row, const Date& today);
    QHash<std::int64_t, OwedByDebtor> m_byDebtor;
};

} // namespace tegoed::detail
