#pragma once

#include "core/domain/payment/matching/match_types.h"
#include "core/storage/stores/bank_store.h"
#include "core/usecases/acts/payment_acts.h"

#include <optional>
#include <vector>

namespace tegoed {

/// What of a line's money is one debtor's.
struct LineShare {
    DebtorId debtor;
    Money amount{0, Currency::euro()};
    std::vector<AllocationPart> parts; ///< Together at most the amount; the rest lies with the debtor.
    std::vector<ClaimPart> claims = {}; ///< Costs and interest, before the invoices.
    QString differenceIs = {};          ///< What is still open of its invoices is written off, and this is why; '' = it stays open.
};

/// How a line came to be booked.
struct LineBooking {
    QString certainty;                ///< certain, proposed, by_hand
    std::vector<MatchReason> reasons;
};

/// Books an open line as receipts, one per share, which together are all of it. Errors: NothingToDo(bank_line) when it is not
/// open, InvalidInput(amount) when the shares are not its amount, and those of `bookPayment`.
Result<BankMatchId> bookLine(const Act& act, const StoredBankLine& line, const std::vector<LineShare>& shares, const LineBooking& booking,
                             ChangeSet& changes);
/// Books money the bank took back: what the receipt had paid, costs and interest with it, is open again from the line's day on, so is a
/// difference that was written off because of it, and the sequence of those invoices starts anew (decision 14). Errors: as above; InvalidInput(payment) when it is not that receipt's amount;
/// DependsOnLater(return) when it was taken back already.
Result<BankMatchId> bookReturnedLine(const Act& act, const StoredBankLine& line, PaymentId returned, const LineBooking& booking, ChangeSet& changes);

/// What was written off of invoices with the booking of this receipt, and stands; of one invoice when it is named.
std::vector<StoredAllocation> differencesOf(Database& database, PaymentId payment, InvoiceId invoice = {});
/// DependsOnLater(return) when the bank took this receipt back, or when it is that return itself: its line is what is undone.
std::optional<Error> keptByReturn(Database& database, PaymentId payment);
/// Takes a receipt back with all it reaches. One that was booked from a bank line goes with everything that line was booked as, its
/// written-off differences included, and the line waits again. Errors: keptByReturn; those of withdrawPayment.
Result<Done> takeBackReceipt(const Act& act, const StoredPayment& payment, ChangeSet& changes);

/// The exact inverse of the match in force of a line (failures H4). Errors: NothingToDo; DependsOnLater names what was done
/// with its money since: allocation, return, write_off.
Result<Done> takeBackMatch(const Act& act, BankLineId line, ChangeSet& changes);
/// The inverse of an import of statements. Errors: DependsOnLater(match, what) when a line of it is booked, unless
/// `withMatches` takes those back first.
Result<Done> takeBackStatements(const Act& act, BatchId batch, bool withMatches, ChangeSet& changes);

UndoToken matchToken(BankLineId line, BankMatchId match);
/// Several matches as one step back: all of them or none.
UndoToken matchesToken(const std::vector<UndoToken>& matches);
UndoToken ignoredToken(BankLineId line, std::int64_t version);
/// Empty when the token is of another act.
std::optional<Result<Done>> takeBackBank(const Act& act, const UndoToken& token, ChangeSet& changes);

/// What a line is called in a sentence: its day and amount.
QString bankLineName(const StoredBankLine& line);

} // namespace tegoed
