#pragma once

#include "core/base/progress.h"
#include "core/domain/aging/aging_columns.h"
#include "core/storage/database.h"

#include <unordered_map>
#include <vector>

namespace tegoed {

/// What stands before a row of the report on screen and paper.
struct AgingDebtor {
    DebtorId id;
    QString number;
    QString name;
};

/// The aging as the file has it. All ways give the same report: straight from the file (what is open now, with later
/// movements taken back: its cost grows with what is open and what came after the day, not with all history), or from the
/// columns in memory.
class AgingQueries {
public:
    explicit AgingQueries(Database& database) : m_database(database) {}

    AgingReport report(const AgingOptions& options) const;

    /// Everything for reports on any day from memory. About a second at a million invoices; belongs on a worker.
    /// Errors: Cancelled.
    Result<AgingColumns> columns(Progress& progress) const;
    /// One debtor with those merged into it, for `AgingColumns::replace` after a change. `debtor` itself merged into another:
    /// nothing.
    AgingColumns columnsOf(DebtorId debtor) const;

    /// The lines behind the figures of one debtor: `AgingColumns::items` without having them all in memory.
    std::vector<AgingItem> items(DebtorId debtor, const AgingOptions& options) const;
    /// Number of each invoice or credit note, reference of each receipt, in the order of `items`.
    QStringList texts(const std::vector<AgingItem>& items) const;

    std::vector<AgingDebtor> debtors(const std::vector<DebtorId>& ids) const; ///< In the order asked.
    /// Debtors merged into another, with the one they are counted at.
    std::unordered_map<DebtorId, DebtorId> merged() const;

private:
    Currency bookCurrency() const;
    Database& m_database;
};

} // namespace tegoed
