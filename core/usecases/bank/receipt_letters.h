#pragma once

#include "core/storage/queries/receipt_queries.h"
#include "core/usecases/bank/matches.h"
#include "core/usecases/messages/compose.h"

namespace tegoed {

// What is written to a debtor about money that came in: thanks, and an apology where a reminder had crossed it. Neither asks for
// anything, counts as a contact (decision 18) or leaves without a person who approves it.

/// A reminder that left after the money was there.
struct CrossedReminder {
    MessageId message;
    DebtorId debtor; ///< As it is shown.
    QString debtorName;
    Date remindedOn{2000, 1, 1};
    Date paidOn{2000, 1, 1};  ///< Value date of the last money.
    bool isOnePayday = true;  ///< All of it was there on that day.
    std::vector<InvoiceId> invoices;
    QStringList numbers;
};
/// Those to put right: booked in the last 14 days, and no correction was made yet. Newest first.
Result<std::vector<CrossedReminder>> crossedReminders(BookSession& session);

/// The *correction* of such a reminder, by the texts of the book; `way` says channel, language, recipient. Once it is sent, claims that
/// stood in the reminder are waived, as it says. Errors: NothingToDo(correction, message) when it was right or is corrected already;
/// those of `composeMessage`.
Result<ComposedMessage> composeCorrection(BookSession& session, MessageId reminder, const ComposeRequest& way = {});
/// Keeps it in the outbox, proposed. Errors: those above; NotAllowed(blocked …).
Result<MessageId> queueCorrection(BookSession& session, MessageId reminder, const ComposeRequest& way = {});

/// Whom the book offers to thank once an invoice is paid. Setting `payments.thanks`; nobody unless chosen.
enum class ThankWhom {
    Nobody,
    PaidInFull, ///< Whoever pays all of an invoice.
    BestPayers, ///< … of those who nearly always pay in time (S28).
};
QString thankWhomCode(ThankWhom whom); ///< nobody, paid_in_full, best_payers
std::optional<ThankWhom> thankWhomOf(QStringView code);
ThankWhom thankWhom(Database& database);
Result<Done> setThankWhom(BookSession& session, ThankWhom whom);

/// Thanks for a receipt: for what it paid, and what of that is still open. Errors: NotFound(payment); NothingToDo(thanks, payment)
/// when it paid no invoice; those of `composeMessage`.
Result<ComposedMessage> composeThanks(BookSession& session, PaymentId payment, const ComposeRequest& way = {});
Result<MessageId> queueThanks(BookSession& session, PaymentId payment, const ComposeRequest& way = {});

namespace detail {
/// Of the receipts of a match, those the book offers to thank for. Inside the transaction that booked them.
std::vector<PaymentId> receiptsToThankFor(BookSession& session, ThankWhom whom, const std::vector<MatchedPayment>& booked);
} // namespace detail

} // namespace tegoed
