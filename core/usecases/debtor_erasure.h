#pragma once

#include "core/usecases/book_session.h"
#include "core/domain/calendar/date.h"

#include <optional>
#include <vector>

namespace tegoed {

/// What stands in the way of erasing a debtor, and what it would take away: asked before a person decides.
struct ErasureCheck {
    QString name;
    std::vector<DebtorId> debtors; ///< It and those merged into it: one person.
    bool hasOpenItems = false;     ///< Something is still to be paid, allocated or set off.
    /// The last day on which the law has its invoices and payments kept (NL 7 years, BE 10, after the year of the newest);
    /// empty when that is over or there are none. Source: art. 52 AWR; art. 60 W.BTW.
    std::optional<Date> keepUntil;
    int contacts = 0, documents = 0;
};
/// Errors: NotFound; NotAllowed(merged_elsewhere, name) for one that is shown as part of another.
Result<ErasureCheck> checkErasure(BookSession& session, DebtorId debtor);

struct ErasureChoices {
    QString reason;       ///< Why, for the decision record on the timeline: "request of 12-11-2026". No personal data.
    bool isForced = false; ///< Also with open items or while the law has the records kept.
};
struct Erased {
    QString name; ///< What the debtor is called now: neutral, in the language of the book.
    int contacts = 0, documents = 0, values = 0;
    /// Older versions of the rows are gone from the file too. False: the book was in use; the next erasure or restore does it.
    bool isOverwritten = false;
};
/// The right to be forgotten (art. 17 GDPR): names, addresses, contacts, notes, documents and every personal value of the
/// timeline go; amounts, dates, invoice numbers, country and the chain stay, so totals and `verify` are what they were.
/// Cannot be undone. Errors: MissingInput(reason); NotAllowed(open_items, name), NotAllowed(retention_duty, date) unless
/// forced; those of checkErasure.
Result<Erased> eraseDebtor(BookSession& session, DebtorId debtor, const ErasureChoices& choices);

} // namespace tegoed
