#pragma once

#include "core/base/ids.h"
#include "core/domain/claim/claim.h"
#include "core/domain/law/collection_costs.h"
#include "core/domain/law/interest.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace tegoed {

/// Why a claim is not asked, or not yet: a code with what it speaks of. Codes: not_due_yet, notice_needed, notice_runs,
/// first_reminder_needed, first_reminder_runs, demand_needed, demand_runs, announced, term_runs, no_cost_clause,
/// no_interest_clause, mentioned_only, no_rate, other_track, not_euro, waived, already_paid; '' = it is asked.
struct ClaimWait {
    QString code;
    QStringList arguments; ///< Invoice number, then a day; of no_rate the day, then the table.
    bool isOpen() const { return code.isEmpty(); }
    friend bool operator==(const ClaimWait&, const ClaimWait&) = default;
};

/// One claim about one invoice as it is calculated, so that a reader can redo every cent.
struct SpecifiedClaim {
    ClaimKind kind = ClaimKind::Interest;
    InvoiceId invoice;
    QString invoiceNumber;
    Money principal{0, Currency::euro()};
    std::optional<Money> computed;      ///< To the day; empty = there is no figure.
    Money claimed{0, Currency::euro()}; ///< Stood in messages that were sent.
    Money paid{0, Currency::euro()};    ///< … and was paid of that.
    Money asked{0, Currency::euro()};   ///< Asked now: computed less paid; zero while it waits.
    ClaimWait wait;
    QString basis;
    std::vector<InterestPart> parts;    ///< Of interest.
};

/// A rate that was used, with where it is found.
struct RateUsed {
    Date from{2000, 1, 1};
    YearlyRate rate;
    QString source;
};

/// All claims of one message, or of one debtor on one day.
struct ClaimSpecification {
    Date day{2000, 1, 1};                  ///< Interest runs up to, not including, it.
    Money principal{0, Currency::euro()};
    std::vector<SpecifiedClaim> claims;    ///< Per invoice: interest, then costs or the fixed sum.
    std::optional<CollectionCosts> letter; ///< The costs of the whole letter, which are shared out over the invoices.
    ClaimWait interestWait, costsWait;     ///< Of all of them; '' when at least one is asked.
    Money asked{0, Currency::euro()};      ///< On top of the principal.
    std::vector<RateUsed> rates;           ///< Of the parts, by day.
    QString costsSource;
    Date lawAsOf{2000, 1, 1};
    bool isEmpty() const { return claims.empty(); }

    Money sum(ClaimKind kind) const;       ///< Asked.
    std::optional<Money> computed(ClaimKind kind) const; ///< Empty = no figure for any invoice.
    bool has(ClaimKind kind) const;
};

} // namespace tegoed
