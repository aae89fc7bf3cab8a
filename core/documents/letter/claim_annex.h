#pragma once

#include "core/domain/law/collection_costs.h"
#include "core/domain/law/interest.h"
#include "core/domain/message/format.h"

#include <optional>
#include <vector>

namespace tegoed {

struct LetterElement;

/// How the claims of a letter were calculated: the page behind a demand or a final notice from which a reader redoes every cent.
struct ClaimAnnex {
    struct Invoice {
        QString number;
        Money principal{0, Currency::euro()};
        std::vector<InterestPart> parts; ///< Empty = no interest.
        Money interest{0, Currency::euro()}; ///< Asked, or announced.
        Money interestPaid{0, Currency::euro()};
        Money costs{0, Currency::euro()};    ///< Its share, or its fixed sum.
        Money costsPaid{0, Currency::euro()};
    };
    struct Rate { Date from; YearlyRate rate; };

    std::vector<Invoice> invoices;
    std::optional<CollectionCosts> costs; ///< Of the whole letter; empty = none.
    bool isFixedSum = false;              ///< Belgium: a compensation instead of collection costs.
    bool isAnnounced = false;             ///< Not asked yet: due when the term of the letter has passed.
    Date until{2000, 1, 1};               ///< Interest runs up to, not including, this day.
    QString interestBasis;
    std::vector<Rate> rates;
};

/// Heading, a table per invoice with interest, the costs, a table of sums and the sources.
std::vector<LetterElement> annexElements(const ClaimAnnex& annex, TextLanguage language);
/// "specificatie van rente en kosten", as a letter lists it among its enclosures.
QString annexName(TextLanguage language);

} // namespace tegoed
