#pragma once

#include "core/domain/escalation/facts.h"
#include "core/domain/law/law_pack.h"

namespace tegoed {

struct AccruedInterest {
    Money interest{0, Currency::euro()};
    std::optional<Date> missingFrom; ///< The first day without a rate: there is no figure then (decision 25).
};

/// Interest by law that has run on `on`, which does not count itself, over what is open of invoices in euros: between businesses from
/// the day after the due date (a term that was not agreed: thirty days after the invoice, art. 6:119a(2) BW), for consumers from
/// default. Nothing for another law, for what is disputed, and in Belgium without a clause for
/// consumers. Each invoice rounded as `interestOn` does. Errors: those of `interestOn`.
Result<AccruedInterest> accruedInterest(const LawPack& law, const EscalationFacts& facts, const Date& on);

} // namespace tegoed
