#pragma once

#include "core/base/progress.h"
#include "core/domain/payment/matching/match_types.h"
#include "core/storage/queries/bank_queries.h"
#include "core/usecases/acts/bank_acts.h"
#include "core/usecases/book_session.h"

namespace tegoed {

/// An open line with what it probably is. Computed, never stored.
struct LineProposal {
    StoredBankLine line;
    MatchProposal proposal;          ///< Of money that came in.
    std::vector<PaymentId> returnOf; ///< Of money that went out: receipts the bank may have taken back, likeliest first.
};
/// All open lines, oldest first. What a certain one pays is not proposed for a later one.
Result<std::vector<LineProposal>> proposeMatches(BookSession& session);

/// A reminder that had left when its invoice turned out to be paid: what the *correction* text is for.
struct ReminderTooLate {
    DebtorId debtor;
    InvoiceId invoice;
    MessageId message;
};

struct LinesBooked {
    int booked = 0;
    int left = 0; ///< Open lines after it.
    std::vector<UndoToken> undo; ///< One per line.
    std::vector<ReminderTooLate> tooLate;
};
/// Books everything certain, in one transaction. Errors: NothingToDo(certain); Cancelled.
Result<LinesBooked> bookCertain(BookSession& session, Progress& progress);

/// Books one line as it is proposed; `candidate` 0 is the best, else one of the others. Errors: NotFound(bank_line),
/// NothingToDo(proposal) when there is none of that number, and those of `bookLine`.
Result<LinesBooked> bookProposed(BookSession& session, BankLineId line, int candidate = 0);
/// Books one line by hand, split over debtors if need be. A share without parts lies with its debtor: a prepayment.
Result<LinesBooked> assignLine(BookSession& session, BankLineId line, const std::vector<LineShare>& shares);
/// Books money that went back; `payment` not valid = the likeliest. Errors: NotFound(payment).
Result<LinesBooked> bookReturn(BookSession& session, BankLineId line, PaymentId payment = {});
/// No payment of a debtor. Errors: MissingInput(reason), NothingToDo when it is not open.
Result<UndoToken> ignoreLine(BookSession& session, BankLineId line, const QString& reason);
/// Takes the match of a line back, or that it was ignored. Errors: see takeBackMatch.
Result<Done> undoLine(BookSession& session, BankLineId line);

/// This account is not this debtor's, whatever was booked so far. Errors: NotFound(iban).
Result<Done> forgetAccount(BookSession& session, DebtorId debtor, const QString& iban);
/// Whether reminders wait for the statements of an own account. Errors: NotFound(account).
Result<Done> watchAccount(BookSession& session, const QString& account, bool watched);

} // namespace tegoed
