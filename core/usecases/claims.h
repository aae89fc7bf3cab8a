#pragma once

#include "core/domain/message/channel.h"
#include "core/usecases/book_session.h"
#include "core/usecases/messages/claim_specification.h"

namespace tegoed {

/// A claim that stood in a message that was sent.
struct EarlierClaim {
    ClaimKind kind = ClaimKind::Interest;
    InvoiceId invoice;
    QString invoiceNumber;
    Money amount{0, Currency::euro()};
    Money open{0, Currency::euro()};
    Date day{2000, 1, 1};
    MessageId message; ///< Not valid when the message was sent outside.
    Stage stage = Stage::Demand;
    bool isWaived = false;
    QString basis;
    QString calculation; ///< As core/domain/law/calculation.h reads it.
};

/// A kind of claim that is given up for an invoice.
struct WaivedClaim {
    ClaimKind kind = ClaimKind::Interest;
    InvoiceId invoice;
    QString invoiceNumber;
    Date day{2000, 1, 1};
    QString by, reason; ///< The reason is '' once it was erased.
};

/// What may be claimed beside the invoices of a debtor, or of one of them, on a day; and what was claimed and waived.
struct ClaimsShown {
    DebtorId debtor;
    QString debtorName;
    InvoiceId invoice; ///< Valid: only its part of the debtor's claims.
    ClaimSpecification specification;
    std::vector<EarlierClaim> earlier;
    std::vector<WaivedClaim> waived;
    int invoices = 0;  ///< Over how many the costs of the letter are shared out.
};

struct ClaimScope {
    DebtorId debtor;
    InvoiceId invoice; ///< Valid: this one alone.
};

/// The claims of a final notice of that day over everything overdue then, by the calculation messages are made with; `on` empty =
/// today. What waits is given too, with its reason. Errors: NotFound(debtor, invoice).
Result<ClaimsShown> readClaims(BookSession& session, const ClaimScope& scope, std::optional<Date> on = {});

/// Gives a kind of claim about an invoice up: it is not asked again. Errors: NotFound(invoice); MissingInput(reason);
/// NothingToDo(claim, number) when it is waived already.
Result<UndoToken> waiveClaim(BookSession& session, InvoiceId invoice, ClaimKind kind, const QString& reason);
/// May be claimed again. Errors: NotFound(invoice); NothingToDo(claim, number) when it is not waived.
Result<UndoToken> restoreClaim(BookSession& session, InvoiceId invoice, ClaimKind kind);

} // namespace tegoed
