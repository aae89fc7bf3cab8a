#pragma once

#include "core/domain/escalation/sequence.h"
#include "core/domain/message/message_values.h"
#include "core/storage/queries/book_queries.h"
#include "core/storage/queries/debtor_queries.h"
#include "core/storage/queries/invoice_queries.h"
#include "core/usecases/legal_settings.h"
#include "core/usecases/messages/compose.h"
#include "core/usecases/messages/compose_claims.h"

#include <memory>

namespace tegoed::detail {

/// What the book knows that a message is made of.
struct ComposeFacts {
    BookInfo book;
    DebtorDetail debtor;
    QString language;       ///< Of texts.
    Stage stage = Stage::Reminder1;
    Channel channel = Channel::Email;
    Date today{2000, 1, 1};
    Currency currency = Currency::euro();
    std::vector<ComposeInvoice> invoices;
    std::vector<InvoiceDetail> asked;   ///< In the order of `invoices`.
    std::vector<InvoiceDetail> mentioned;
    std::optional<Money> agreedAmount;  ///< Of a promise: what is asked instead of all that is open.
    std::optional<Step> step;           ///< Of the sequence the first invoice asked for follows, where it is one of this stage.
    std::optional<Date> previousDate;   ///< Latest earlier message that covered every invoice asked for.
    std::optional<Date> firstReminderDate;
    LegalSettings ownTerms;
    std::shared_ptr<const LawPack> law; ///< Of the book.
    std::optional<ComposePlan> plan;    ///< Of a message of a payment plan.
    MessageClaims claims;               ///< What the law makes of it; `claimsOf` fills it.
    QString linkPattern;                ///< Setting payment.link.
    QString role;                       ///< Setting company.contact_role.
};

Money principalAsked(const ComposeFacts& facts); ///< Open amounts of the invoices asked for.
Money askedAmount(const ComposeFacts& facts);    ///< With the claims that are asked for on top.
/// The last day to pay: that of the step, so that a message made by hand names the same as one made by the rules; without a step by
/// stage; on a working day. The due date where the stage only announces.
std::optional<Date> payByOf(const ComposeFacts& facts);
MessageValues valuesOf(const ComposeFacts& facts, std::optional<Date> payBy);
/// Reference to pay with: the invoice's own, else its number; of several their numbers, as many as a transfer holds.
QString paymentReferenceOf(const ComposeFacts& facts);
QString paymentLinkOf(const ComposeFacts& facts);

} // namespace tegoed::detail
