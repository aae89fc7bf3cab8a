#pragma once

#include "core/domain/agreement/dispute.h"
#include "core/storage/stores/dispute_store.h"
#include "core/usecases/agreements/agreement_parts.h"

namespace tegoed {

/// The debtor does not accept an invoice, or a part of it. That invoice waits and its clock stands still; the others go on (S10).
struct NewDispute {
    InvoiceId invoice = {};
    std::optional<Money> amount = {};       ///< Empty: all that is open of it.
    QString reason = QStringLiteral("dispute"); ///< A code of the reasons for not paying; it becomes the reason of the invoice.
    QString note = {};                      ///< In the debtor's words.
    QString owner = {};                     ///< Who looks into it; empty: who enters it.
    std::optional<Date> answerBy = {};      ///< Empty: in ten working days.
    std::optional<Confirmation> acknowledge = {};
};
struct DisputeOpened {
    DisputeId id;
    Date answerBy{2000, 1, 1};
    Money amount{0, Currency::euro()};
    MessageId acknowledgement;
    UndoToken undo;
};
/// Errors: as agreement.h (answer_by, amount, invoice, reason); NotFound; AlreadyExists(dispute, number); as composeMessage.
Result<DisputeOpened> openDispute(BookSession& session, const NewDispute& dispute);
/// It is settled: the invoice goes on, its next step later by the days it waited. A credit note is booked by itself.
/// Errors: NotFound; NothingToDo when it has ended.
struct DisputeSettled { int days = 0; UndoToken undo; };
Result<DisputeSettled> resolveDispute(BookSession& session, DisputeId id, DisputeOutcome outcome, const QString& note = {});
/// Another owner or another day. Errors: NotFound; InvalidInput(answer_by, day, day_past); NothingToDo when nothing differs or it has ended.
Result<UndoToken> changeDispute(BookSession& session, DisputeId id, const std::optional<QString>& owner, const std::optional<Date>& answerBy);
/// Entered by mistake: as if it had never been, the clock did not stand still. Errors: NotFound; NothingToDo.
Result<UndoToken> withdrawDispute(BookSession& session, DisputeId id);

struct DisputeRow {
    DisputeId id;
    DebtorId debtor;
    QString debtorName;
    InvoiceId invoice;
    QString number;
    Money amount{0, Currency::euro()};
    Money open{0, Currency::euro()};        ///< Of the invoice now.
    QString reason, note, owner, actor;
    Date from{2000, 1, 1}, answerBy{2000, 1, 1};
    std::optional<Date> ended;
    std::optional<DisputeOutcome> outcome;
    QString outcomeNote;
    int days = 0;                           ///< The clock stood still, until now or until it ended.
    MessageId acknowledgement;
};
/// Open ones first, by the day of the answer.
Result<std::vector<DisputeRow>> disputes(BookSession& session, std::optional<DebtorId> debtor = {}, bool withEnded = false);
/// Empty = none lasts.
Result<std::optional<DisputeRow>> disputeOf(BookSession& session, InvoiceId invoice);

namespace detail {
DisputeRow disputeRow(const Act& act, const StoredDispute& dispute);
/// As part of a larger act. `recordsReason`: it becomes the invoice's reason.
Result<DisputeOpened> writeDispute(BookSession& session, ChangeSet& changes, const NewDispute& dispute, RuleInverse& inverse, bool recordsReason);
} // namespace detail

} // namespace tegoed
