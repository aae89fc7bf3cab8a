#pragma once

#include "core/domain/agreement/promise.h"
#include "core/usecases/agreements/agreement_parts.h"
#include "core/usecases/escalation/calls.h"

#include <map>

namespace tegoed {

/// A debtor says they will pay. The invoices are left alone until one working day after the day that was named.
struct NewPromise {
    DebtorId debtor = {};                    ///< Not valid: that of the invoices.
    std::vector<InvoiceId> invoices = {};    ///< Empty: what is overdue, else what is open.
    std::optional<Money> amount = {};        ///< Empty: all that is open of them.
    Date payOn{2000, 1, 1};
    QString who = {};                        ///< Who said so.
    QString note = {};
    std::optional<CallRecord> call = {};     ///< The call it was said in, recorded together with it.
    std::optional<Confirmation> confirm = {};
    bool isWarned = false;                   ///< The person was told that two were not kept.
};
struct PromiseMade {
    AgreementId id;
    Date lastDay{2000, 1, 1};                ///< Last day nothing is sent.
    MessageId confirmation;
    UndoToken undo;
};
/// A promise about an invoice that has an open one takes its place. Errors: as agreement.h (date, amount, invoice); NotFound;
/// NotAllowed(broken_promises, how many, of how many) unless `isWarned`; as composeMessage. Nothing is kept then.
Result<PromiseMade> makePromise(BookSession& session, const NewPromise& promise);
/// The same with other words: the one that stood is marked replaced, and the new event says which it corrects.
Result<PromiseMade> correctPromise(BookSession& session, AgreementId id, const NewPromise& promise);
/// Ends a promise: `withdrawn` = it was a mistake and counts for nothing; else it is settled: seen, and out of the list of today.
/// Errors: NotFound; NothingToDo when it is ended.
Result<UndoToken> endPromise(BookSession& session, AgreementId id, bool isWithdrawn, const QString& reason = {});
/// Makes the message that confirms it after all. Errors: NotFound; NothingToDo when one waits or was sent.
Result<PromiseMade> confirmPromise(BookSession& session, AgreementId id, const Confirmation& how);
/// It needs no confirmation. Errors: NotFound; NothingToDo.
Result<UndoToken> waiveConfirmation(BookSession& session, AgreementId id);

enum class ConfirmationState { None, Waits, Sent, Waived };
QString confirmationStateCode(ConfirmationState state); ///< none, waits, sent, waived

struct PromiseRow {
    AgreementId id;
    DebtorId debtor;
    QString debtorName;
    std::vector<InvoiceId> invoices;
    QStringList numbers;
    Date madeOn{2000, 1, 1}, payOn{2000, 1, 1}, lastDay{2000, 1, 1};
    Money amount{0, Currency::euro()};
    PromiseStanding standing;
    QString who, note, actor;
    TaskId call;
    ConfirmationState confirmation = ConfirmationState::None;
    QString endedHow;                        ///< '' = stands.
};
/// Those that stand first, then by day.
Result<std::vector<PromiseRow>> promises(BookSession& session, std::optional<DebtorId> debtor = {}, bool withEnded = false);
/// Kept of those made ("3 promises, 1 kept"); replaced and withdrawn ones count for nothing.
Result<PromiseRecord> promiseRecord(BookSession& session, DebtorId debtor);

namespace detail {
PromiseRow promiseRow(const Act& act, const StoredAgreement& promise, WorkCalendar calendar);
PromiseRecord recordOf(const Act& act, DebtorId debtor, WorkCalendar calendar);
/// Of every debtor with a promise, as shown.
std::map<DebtorId, PromiseRecord> recordsOfAll(const Act& act, WorkCalendar calendar);
} // namespace detail

} // namespace tegoed
