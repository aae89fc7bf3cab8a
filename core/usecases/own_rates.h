#pragma once

#include "core/domain/law/law_pack.h"
#include "core/usecases/book_session.h"

#include <optional>
#include <vector>

namespace tegoed {

/// A rate that a person entered beside the law pack of this book: for days the pack does not know yet, or over what it says
/// (decision 25; law.md: a rate is never carried forward, the user may enter it with its source).
struct OwnRate {
    std::int64_t id = 0;
    RateTable table = RateTable::NlStatutory;
    RateRow row;       ///< With its last day, source and who entered it.
    QString enteredAt; ///< UTC.
    std::optional<YearlyRate> ofPack; ///< What the pack itself says of its first day.
};

/// Those in force, by table and first day.
Result<std::vector<OwnRate>> ownRates(BookSession& session);

struct NewOwnRate {
    RateTable table = RateTable::NlStatutory;
    Date from, until; ///< Both included.
    YearlyRate rate;
    QString source;   ///< Where it was published; stands in specifications.
};

/// From now on the book works with it, whatever its pack says of these days; where two overlap, the one that starts last holds.
/// Errors: MissingInput(source); InvalidDate when it ends before it starts; AlreadyExists(rate) when one of the same table starts on
/// that day; NotAllowed(rate_past) when a rate changes that was worked with up to today, and `isConfirmed` does not say so.
Result<UndoToken> enterRate(BookSession& session, const NewOwnRate& rate, bool isConfirmed);

/// The pack holds again. Errors: NotFound(rate); NotAllowed(rate_past) as above.
Result<UndoToken> removeRate(BookSession& session, std::int64_t id, bool isConfirmed);

} // namespace tegoed
