#pragma once

#include "core/base/ids.h"
#include "core/domain/law/legal_terms.h"
#include "core/storage/database.h"

#include <map>
#include <vector>

namespace tegoed {

/// What interrupted the limitation of claims, as far as the book can show it.
class LimitationQueries {
public:
    explicit LimitationQueries(Database& database) : m_database(database) {}

    /// Part payments that were not taken back, plans that were agreed on, and notices of limitation that were sent. Demands are left
    /// out: their receipt can seldom be proved, and a term that is told too short does no harm.
    std::map<InvoiceId, std::vector<Interruption>> interruptions(const std::vector<InvoiceId>& invoices) const;

private:
    Database& m_database;
};

} // namespace tegoed
