#include "core/usecases/escalation/what_if.h"

#include "core/base/progress_share.h"
#include "core/storage/queries/book_queries.h"
#include "core/usecases/acts/act.h"
#include "core/usecases/escalation/rule_book.h"
#include "core/usecases/law_of_book.h"
#include "core/usecases/unit_of_work.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace {

constexpr int kMostDays = 366;
constexpr int kReadingShare = 30; // Per cent of the time.

} // namespace

Result<WhatIf> whatIfOn(BookSession& session, std::optional<DebtorId> debtor, const Date& on, Progress& progress)
{
    const Date today = session.clock.today();
    if (on < today || on > today.plusDays(kMostDays))
        return Error{Error::Code::InvalidDate, {on.toIso()}, {}};
    return reading([&]() -> Result<WhatIf> {
        const RuleBook rules(session.database);
        ShareOfProgress reads(progress, 0, kReadingShare), walks(progress, kReadingShare, 100);
        auto read = readRuleFacts(session.database, rules, debtor, today, on.plusDays(kMostDays), reads);
        if (!read)
            return read.error();
        const EscalationFacts& facts = read->data.facts;
        Simulation simulation;
        simulation.from = today;
        simulation.days = static_cast<int>(on.dayNumber() - today.dayNumber()) + 1;
        bool isCancelled = false;
        EscalationFacts after;
        const auto run = simulate(facts, rules.ready(), simulation, [&](int days) {
            isCancelled = !walks.report(days, simulation.days);
            return !isCancelled;
        }, &after);
        if (isCancelled)
            return Error{Error::Code::Cancelled, {}, {}};
        const auto law = lawOf(session.database);
        const bool claimsFromFirst = BookQueries(session.database).setting(u"legal.claim_from_first"_s) == u"1";
        const auto sums = sumsOf(facts, simulation, run, {*law, claimsFromFirst});
        if (!sums)
            return sums.error();
        const auto interest = accruedInterest(*law, after, on);
        if (!interest)
            return interest.error();
        return WhatIf{on, *sums, *interest};
    });
}

} // namespace tegoed
