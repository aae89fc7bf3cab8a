#pragma once

#include "core/storage/stores/prepayment_store.h"
#include "core/usecases/book_session.h"

namespace tegoed {

// Prepayment requests (S20, S43): an item one can pay that is no invoice. It has a reference with check digits by which the money is
// found, is never overdue and never reminded, and what came in for it is deducted once from the final invoice. Until then that
// money is credit of the debtor, like any other that is not allocated.

struct NewPrepayment {
    DebtorId debtor;
    Money amount{0, Currency::euro()};
    Date payBy{2000, 1, 1};
    QString orderReference = {}; ///< What it is for, as the debtor knows it.
    QString description = {};
};
struct PrepaymentRequested {
    PrepaymentId id;
    QString number, reference; ///< The reference as it is printed.
    UndoToken undo;
};
/// Errors: NotFound(debtor); InvalidInput(amount, text) unless above zero; AmountTooLarge; InvalidInput(pay_by, day, day_past).
Result<PrepaymentRequested> requestPrepayment(BookSession& session, const NewPrepayment& prepayment);
/// It is not wanted any more. Errors: NotFound; NothingToDo when it is withdrawn; NotAllowed prepayment_paid [number, amount] when
/// money came in for it.
Result<UndoToken> withdrawPrepayment(BookSession& session, PrepaymentId id, const QString& reason);

/// A receipt that does not name the reference is for it nevertheless. Errors: NotFound(prepayment, payment); NothingToDo when it is
/// withdrawn; NotAllowed other_debtor [number]; CurrencyMix; AlreadyExists(prepayment, number) when the receipt is for one;
/// InvalidInput(amount, text) for a refund.
Result<UndoToken> assignToPrepayment(BookSession& session, PrepaymentId id, PaymentId payment);

struct PrepaymentDeducted {
    Money amount{0, Currency::euro()}; ///< Of the invoice.
    Money left{0, Currency::euro()};   ///< Came in for it and is more than the invoice: stays credit of the debtor.
    UndoToken undo;
};
/// Sets what came in off against the final invoice, from today. Once: undo it first to deduct it from another one.
/// Errors: NotFound(prepayment, invoice); NotAllowed prepayment_deducted [number, invoice] · prepayment_not_paid [number] ·
/// other_debtor [invoice]; CurrencyMix; InvalidInput(invoice, number) for a credit note; NothingToDo(nothing_open, number).
Result<PrepaymentDeducted> deductPrepayment(BookSession& session, PrepaymentId id, InvoiceId invoice);

enum class PrepaymentState { Requested, PartlyPaid, Paid, Deducted, Withdrawn };
QString prepaymentStateCode(PrepaymentState state); ///< requested, partly_paid, paid, deducted, withdrawn

struct PrepaymentRow {
    StoredPrepayment prepayment;
    QString debtorName;
    QString reference;                     ///< As it is printed.
    std::vector<PrepaymentReceipt> receipts;
    Money received{0, Currency::euro()};
    Money deducted{0, Currency::euro()};
    InvoiceId invoice;                     ///< It was deducted from; not valid = from none yet.
    QString invoiceNumber;
    PrepaymentState state = PrepaymentState::Requested;
};
/// Newest first. Without `withPast` those that still wait for money or for their invoice.
Result<std::vector<PrepaymentRow>> prepayments(BookSession& session, std::optional<DebtorId> debtor = {}, bool withPast = false);
Result<PrepaymentRow> readPrepayment(BookSession& session, PrepaymentId id);
/// By its number, its reference however it is written, or its id. Errors: NotFound(prepayment, text).
Result<PrepaymentId> prepaymentByNumber(BookSession& session, const QString& text);

} // namespace tegoed
