#pragma once

#include "core/domain/escalation/procedure_check.h"
#include "core/storage/database.h"

namespace tegoed {

/// What the check of the own procedure looks at: invoices that fell due from `since` up to the day before `today`, and what was sent in
/// that time; a call or a message sent elsewhere that somebody recorded is a contact too. Credit notes, written-off, withdrawn and
/// direct-debit invoices are not in it; practice and test messages neither.
class ProcedureQueries {
public:
    explicit ProcedureQueries(Database& database) : m_database(database) {}

    ProcedureFacts facts(const Date& since, const Date& today) const;

private:
    Database& m_database;
};

} // namespace tegoed
