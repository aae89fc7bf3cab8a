#pragma once

#include "core/usecases/agreements/agreement_parts.h"

namespace tegoed {

/// More time, without instalments: nothing is proposed or sent before the day after; the step stays, interest runs on unless it is
/// ticked off (S51).
struct NewDeferral {
    DebtorId debtor = {};                 ///< Not valid: that of the invoices.
    std::vector<InvoiceId> invoices = {}; ///< Empty: what is overdue, else what is open.
    Date until{2000, 1, 1};               ///< Last day.
    bool stopsInterest = false;
    QString note = {};
    std::optional<Confirmation> confirm = {};
    bool isRequested = true;              ///< The debtor asked for it; for the text.
    bool isWarned = false;                ///< The person was told that two promises were not kept.
};
struct DeferralGranted {
    AgreementId id;
    MessageId confirmation;
    UndoToken undo;
};
/// Errors: as agreement.h (deferral_day, invoice); NotFound; NotAllowed(broken_promises) unless `isWarned`; as composeMessage.
Result<DeferralGranted> grantDeferral(BookSession& session, const NewDeferral& deferral);
/// The sequence goes on at once. Errors: NotFound; NothingToDo when it is ended or over.
Result<UndoToken> endDeferral(BookSession& session, AgreementId id, const QString& reason = {});

struct DeferralRow {
    AgreementId id;
    DebtorId debtor;
    QString debtorName;
    std::vector<InvoiceId> invoices;
    QStringList numbers;
    Date from{2000, 1, 1}, until{2000, 1, 1};
    bool stopsInterest = false;
    QString note, actor;
    MessageId confirmation;
    bool isOver = false;
    QString endedHow;                     ///< '' = stands.
};
/// By last day. Without `withPast` only those that still pause something.
Result<std::vector<DeferralRow>> deferrals(BookSession& session, std::optional<DebtorId> debtor = {}, bool withPast = false);

} // namespace tegoed
