#pragma once

#include "core/base/progress.h"
#include "core/domain/behaviour/payer_class.h"
#include "core/usecases/book_session.h"

namespace tegoed {

struct ExpectedInvoice {
    InvoiceId invoice;
    QString number;
    Date due{2000, 1, 1};
    std::optional<ExpectedPayDate> expected; ///< None: too few payments to say.
};

/// How one debtor pays, with everything it rests on.
struct BehaviourRow {
    DebtorId debtor;
    QString number, name;
    PartyKind kind = PartyKind::Consumer;
    BehaviourFacts facts;
    AgreementRecord agreements;
    LateFacts late;
    std::optional<ClassFound> payerClass; ///< Legal persons only, while the book keeps classes.
    bool isBestPayer = false;
    PrepaymentAdvice prepayment;
    std::vector<ExpectedInvoice> expected; ///< Open invoices by due day; of one debtor only.
    std::vector<PaidInvoice> paid;         ///< What the facts rest on, by due day; of one debtor only.
};

struct BehaviourQuestion {
    bool countOpenOverdue = false; ///< At their age today (S26).
};

/// One debtor with those merged into it. Errors: NotFound(debtor).
Result<BehaviourRow> readBehaviour(BookSession& session, DebtorId debtor, const BehaviourQuestion& question = {});
/// All debtors with an invoice: who gets slower first (S27), then by the median days late, the worst first.
/// Errors: Cancelled.
Result<std::vector<BehaviourRow>> behaviourReport(BookSession& session, const BehaviourQuestion& question, Progress& progress);

/// Whether the book keeps classes at all; on until somebody switches them off (decision 6).
bool keepsPayerClasses(Database& database);
Result<Done> keepPayerClasses(BookSession& session, bool keeps);

} // namespace tegoed
