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

/// A reminder that had left when its invoice turned out to be paid: what the *correction* text is for (receipt_letters.h).
struct ReminderTooLate {
    DebtorId debtor;
    InvoiceId invoice;
    MessageId message;
};

struct LinesBooked {
    int booked = 0;
    int left = 0; ///< Open lines after it.
    std::vector<UndoToken> undo; ///< One per line.
    std::vector<ReminderTooLate> tooLate; ///< Of invoices with nothing open any more.
    std::vector<PaymentId> thanks = {};   ///< Receipts the book offers to thank for; none unless it is set so.
};
/// Books everything certain, in one transaction, but for the lines of which a person said that it is something else.
/// Errors: NothingToDo(certain); Cancelled.
Result<LinesBooked> bookCertain(BookSession& session, Progress& progress, const std::vector<BankLineId>& except = {});

/// Books one line as a person saw it proposed and agreed to, whatever would be proposed by now. Errors: NotFound(bank_line), and
/// those of `bookLine`, such as an invoice that was paid meanwhile.
Result<LinesBooked> bookCandidate(BookSession& session, BankLineId line, const MatchCandidate& seen, Certainty certainty);

/// Books one line as it is proposed; `candidate` 0 is the best, else one of the others. Errors: NotFound(bank_line),
/// NothingToDo(proposal) when there is none of that number, and those of `bookLine`. `differenceIs`: where a discount or the costs of
/// a bank are missing of its invoices, within the tolerances, that rest is written off with this reason, and its undo takes it back;
/// NothingToDo(difference) where nothing of the kind is missing.
Result<LinesBooked> bookProposed(BookSession& session, BankLineId line, int candidate = 0, const QString& differenceIs = {});
/// Everything that was booked together, taken back in one step.
UndoToken undoOf(const LinesBooked& booked);

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
