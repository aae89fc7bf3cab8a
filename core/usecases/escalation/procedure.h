#pragma once

#include "core/domain/escalation/procedure_check.h"
#include "core/usecases/book_session.h"

namespace tegoed {

/// The firm's own way of working over the year before today, from its own book.
struct ProcedureReport {
    Date since{2000, 1, 1};
    Date until{2000, 1, 1}; ///< Last day: yesterday.
    int lateAfter = kLateContactDays;
    std::vector<ProcedureFinding> findings;
    int inOrder = 0; ///< Findings that are good …
    int judged = 0;  ///< … of those there was something to judge.
};

/// Code of a topic: first_contact, terms, bounces, hours.
QString procedureTopicCode(ProcedureTopic topic);
/// Where it is mended: rules, settings.legal, debtors, settings.limits.
QString procedureRemedyCode(ProcedureTopic topic);

/// Reads only. Errors: InvalidInput(late-after) outside 0–365; whatever the storage ran into.
Result<ProcedureReport> checkProcedure(BookSession& session, int lateAfter = kLateContactDays);

} // namespace tegoed
