#pragma once

#include "core/domain/message/channel.h"
#include "core/storage/stores/agreement_store.h"
#include "core/storage/stores/answer_store.h"
#include "core/storage/stores/dispute_store.h"
#include "core/storage/stores/hold_store.h"
#include "core/storage/stores/mandate_store.h"
#include "core/storage/stores/reason_store.h"
#include "core/storage/stores/rule_store.h"
#include "core/storage/stores/step_store.h"
#include "core/usecases/acts/act.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tegoed {

/// Collects how an act about rules, holds and steps is taken back, while it is done.
class RuleInverse {
public:
    explicit RuleInverse(const QString& what) : m_what(what) {} ///< hold, exclusion, snooze, skip, call, announced, promise, deferral, dispute, reason, answer, sequence, choice, start …

    void clearsHold(HoldId made) { add({{QStringLiteral("op"), QStringLiteral("clear_hold")}, {QStringLiteral("id"), static_cast<qint64>(made.value)}}); }
    void restoresHold(HoldId cleared) { add({{QStringLiteral("op"), QStringLiteral("restore_hold")}, {QStringLiteral("id"), static_cast<qint64>(cleared.value)}}); }
    void endsMark(MarkId made) { m_marks += static_cast<qint64>(made.value); }
    void endsTask(TaskId made) { add({{QStringLiteral("op"), QStringLiteral("end_task")}, {QStringLiteral("id"), static_cast<qint64>(made.value)}}); }
    void resetsTask(const StoredTask& before); ///< `before` as it was read: the inverse expects one change since.
    void takesBackVersion(const QString& code, int version);
    void choosesAgain(const SequenceChoice& what, const std::optional<QString>& before, const std::optional<QString>& after);
    void setsAgain(const QString& setting, const QString& before, const QString& after);
    void setsDirectDebit(InvoiceId invoice, bool before);
    void endsMandate(MandateId made) { undoes("end_mandate", made.value); }
    void restoresMandate(MandateId ended) { undoes("restore_mandate", ended.value); }
    void endsAgreement(AgreementId made) { undoes("end_agreement", made.value); }
    void restoresAgreement(AgreementId ended) { undoes("restore_agreement", ended.value); }
    void resetsConfirmation(AgreementId id, MessageId before, bool wasWaived);
    void withdrawsDispute(DisputeId made) { undoes("withdraw_dispute", made.value); }
    void resetsDispute(const StoredDispute& before); ///< As `resetsTask`.
    void endsReason(ReasonId made) { undoes("end_reason", made.value); }
    void restoresReason(ReasonId ended) { undoes("restore_reason", ended.value); }
    void endsReasonWord(ReasonWordId made) { undoes("end_word", made.value); }
    void restoresReasonWord(ReasonWordId ended) { undoes("restore_word", ended.value); }
    void cancelsMessage(MessageId made) { undoes("cancel_message", made.value); } ///< Made with an agreement; once it left, the agreement stands.
    void withdrawsAnswer(AnswerId made) { undoes("withdraw_answer", made.value); }
    void resetsAnswer(const StoredAnswer& before); ///< As `resetsTask`.
    void clearsSuspect(DebtorId debtor, Channel channel, const QString& address);
    void resetsDelivery(MessageId message, const QString& before, const QString& beforeAt);
    void concerns(DebtorId debtor, const std::vector<InvoiceId>& invoices); ///< For the timeline and the screens.

    UndoToken token() const;

private:
    void undoes(const char* operation, std::int64_t id)
    {
        add({{QStringLiteral("op"), QString::fromLatin1(operation)}, {QStringLiteral("id"), static_cast<qint64>(id)}});
    }
    void add(const QJsonObject& operation) { m_operations += operation; }
    QString m_what;
    QJsonArray m_operations, m_marks, m_debtors;
};

/// Empty when the token is of another act. Errors: DependsOnLater(what) when it was changed again since.
std::optional<Result<Done>> takeBackRule(const Act& act, const UndoToken& token, ChangeSet& changes);

/// Invoices by their debtor as shown, each once; in order of the ids. Errors: NotFound(invoice).
struct InvoicesOfDebtor { DebtorId debtor; std::vector<InvoiceId> invoices; };
Result<std::vector<InvoicesOfDebtor>> byDebtor(Database& database, const std::vector<InvoiceId>& invoices);

} // namespace tegoed
