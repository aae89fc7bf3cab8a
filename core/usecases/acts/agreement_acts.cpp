#include "core/usecases/acts/agreement_acts.h"

#include "core/storage/stores/message_store.h"
#include "core/usecases/acts/rule_acts.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

using Taken = Result<Done>;

Error changedSince(const QString& what)
{
    return {Error::Code::DependsOnLater, {what, {}}, {}};
}

Taken takeBackPromise(const Act& act, const QString& op, AgreementId id, const QJsonObject& operation, const QString& what)
{
    AgreementStore agreements(act.database);
    const auto agreement = agreements.find(id);
    if (!agreement)
        return changedSince(what);
    if (op == u"set_confirmation") {
        agreements.setConfirmation(id, MessageId{operation["message"_L1].toInteger()}, operation["waived"_L1].toBool());
        return Done{};
    }
    if ((op == u"end_agreement") != agreement->endedAt.isEmpty())
        return changedSince(what);
    if (op == u"end_agreement")
        agreements.end(id, u"undone"_s, act.atUtc, act.actor);
    else
        agreements.restore(id);
    return Done{};
}

Taken takeBackDispute(const Act& act, const QString& op, DisputeId id, const QJsonObject& operation, const QString& what)
{
    DisputeStore disputes(act.database);
    auto dispute = disputes.find(id);
    const std::int64_t before = op == u"withdraw_dispute" ? 0 : operation["version"_L1].toInteger();
    if (!dispute || dispute->version != before + 1)
        return changedSince(what);
    if (op == u"withdraw_dispute") {
        dispute->withdrawnAt = act.atUtc;
    } else {
        const auto other = disputes.openOf(dispute->invoice);
        if (other && other->id != id) // Disputed anew since.
            return changedSince(what);
        dispute->ended.reset();
        dispute->outcome.reset();
        dispute->outcomeNote.clear();
        dispute->withdrawnAt.clear();
        dispute->owner = operation["owner"_L1].toString();
        dispute->answerBy = Date::fromDayNumber(operation["answer_by"_L1].toInt());
        dispute->version = before; // As it was: what came before can be taken back too.
    }
    disputes.update(*dispute);
    return Done{};
}

Taken takeBackReason(const Act& act, const QString& op, ReasonId id, const QString& what)
{
    ReasonStore store(act.database);
    const auto reason = store.find(id);
    if (!reason || (op == u"end_reason") != reason->endedAt.isEmpty())
        return changedSince(what);
    if (op == u"end_reason")
        store.end(id, act.atUtc);
    else if (store.currentOf(reason->invoice))
        return changedSince(what);
    else
        store.restore(id);
    return Done{};
}

Taken takeBackWord(const Act& act, const QString& op, ReasonWordId id, const QString& what)
{
    ReasonStore store(act.database);
    const auto word = store.findWord(id);
    if (!word || (op == u"end_word") != word->endedAt.isEmpty())
        return changedSince(what);
    if (op == u"end_word")
        store.endWord(id, act.atUtc);
    else if (store.wordOf(word->code))
        return changedSince(what);
    else
        store.restoreWord(id);
    return Done{};
}

/// What has left says to the debtor what was agreed: it cannot be unsaid here.
Taken takeBackMessage(const Act& act, MessageId id, ChangeSet& changes)
{
    MessageStore messages(act.database);
    const auto message = messages.find(id);
    if (!message || !isLive(message->data.state))
        return Done{};
    if (!isCancellable(message->data.state) || !messages.move(id, message->data.state, MessageState::Cancelled))
        return Error{Error::Code::DependsOnLater, {u"message"_s, message->data.subject}, {}};
    messages.log(id, act.atUtc, act.actor, u"state"_s, 0, {{u"state"_s, stateCode(MessageState::Cancelled)}});
    changes.messages.push_back(id);
    return Done{};
}

} // namespace

void RuleInverse::resetsConfirmation(AgreementId id, MessageId before, bool wasWaived)
{
    add({{u"op"_s, u"set_confirmation"_s}, {u"id"_s, static_cast<qint64>(id.value)}, {u"message"_s, static_cast<qint64>(before.value)}, {u"waived"_s, wasWaived}});
}

void RuleInverse::resetsDispute(const StoredDispute& before)
{
    add({{u"op"_s, u"reset_dispute"_s},
         {u"id"_s, static_cast<qint64>(before.id.value)},
         {u"version"_s, static_cast<qint64>(before.version)},
         {u"owner"_s, before.owner},
         {u"answer_by"_s, before.answerBy.dayNumber()}});
}

std::optional<Result<Done>> takeBackAgreement(const Act& act, const QJsonObject& operation, const QString& what, ChangeSet& changes)
{
    const QString op = operation["op"_L1].toString();
    const std::int64_t id = operation["id"_L1].toInteger();
    if (op.endsWith("_agreement"_L1) || op == u"set_confirmation")
        return takeBackPromise(act, op, AgreementId{id}, operation, what);
    if (op.endsWith("_dispute"_L1))
        return takeBackDispute(act, op, DisputeId{id}, operation, what);
    if (op.endsWith("_reason"_L1))
        return takeBackReason(act, op, ReasonId{id}, what);
    if (op.endsWith("_word"_L1))
        return takeBackWord(act, op, ReasonWordId{id}, what);
    if (op == u"cancel_message")
        return takeBackMessage(act, MessageId{id}, changes);
    return std::nullopt;
}

} // namespace tegoed
