#pragma once

#include "core/domain/agreement/payment_reason.h"
#include "core/storage/stores/reason_store.h"
#include "core/usecases/acts/rule_acts.h"
#include "core/usecases/book_session.h"

namespace tegoed {

/// Why an invoice is not paid (S09): one at a time, the earlier ones stay in the timeline.
struct NewReason {
    InvoiceId invoice = {};
    QString reason = {};                ///< A code of the list.
    std::optional<Date> day = {};       ///< Empty: today.
    QString source = {};                ///< call, email, letter, visit, other; '' = not told.
    QString nextAction = {};
    std::optional<Date> nextDay = {};   ///< Shows in the list of today from that day on.
    QString note = {};
};
/// The reason *dispute* opens a dispute of all that is open, unless one lasts (S10). Errors: NotFound; InvalidInput(reason, code,
/// no_such_reason | retired_reason), (source, word), (invoice …, not_open), (next_day, day, day_past); InvalidDate(day) in the future.
Result<UndoToken> recordReason(BookSession& session, const NewReason& reason);
/// Errors: NothingToDo when there is none.
Result<UndoToken> clearReason(BookSession& session, InvoiceId invoice);
Result<std::optional<StoredReason>> reasonOf(BookSession& session, InvoiceId invoice);

/// The words that come with the program, without a book.
const std::vector<PaymentReason>& shippedReasons();
/// The list: shipped words with what the book says of them, then its own.
Result<std::vector<PaymentReason>> paymentReasons(BookSession& session, bool withRetired = false);
/// A word of the book's own. Errors: MissingInput(name); AlreadyExists(reason, name).
struct ReasonAdded { QString code; UndoToken undo; };
Result<ReasonAdded> addPaymentReason(BookSession& session, const QString& name);
/// Not offered any more, or offered again. Errors: NotFound(reason); NothingToDo; NotAllowed(reason_needed) for *dispute*.
Result<UndoToken> retirePaymentReason(BookSession& session, const QString& code, bool isRetired);

/// What is open per reason, per currency: the largest first, "no reason recorded" ('') as its own row. The rows of a currency sum to
/// what is open of its invoices.
struct ReasonTotal {
    QString reason;
    Money open{0, Currency::euro()};
    int invoices = 0;
};
Result<std::vector<ReasonTotal>> openPerReason(BookSession& session);

namespace detail {
std::vector<PaymentReason> reasonList(Database& database);
/// "" when it is not in the list (any more): the code says it then.
QString reasonName(Database& database, const QString& code, const QString& language);
/// Not in the list, or retired.
std::optional<Error> refusedReason(Database& database, const QString& code);
/// Without an event of its own; `reason` has been checked.
void writeReason(const Act& act, const NewReason& reason, RuleInverse& inverse);
} // namespace detail

} // namespace tegoed
