#include "core/usecases/acts/answer_acts.h"

#include "core/storage/stores/document_store.h"
#include "core/storage/stores/message_store.h"
#include "core/usecases/acts/rule_acts.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

Error changedSince(const QString& what)
{
    return {Error::Code::DependsOnLater, {what, {}}, {}};
}

Result<Done> takeBack(const Act& act, const QString& op, AnswerId id, const QJsonObject& operation, const QString& what)
{
    AnswerStore answers(act.database);
    auto answer = answers.find(id);
    const std::int64_t before = op == u"withdraw_answer" ? 0 : operation["version"_L1].toInteger();
    if (!answer || !answer->undoneAt.isEmpty() || answer->version != before + 1)
        return changedSince(what);
    if (op == u"withdraw_answer") {
        answer->undoneAt = act.atUtc;
        if (answer->document.isValid())
            DocumentStore(act.database).withdraw(answer->document);
    } else {
        const DocumentId filed{operation["document"_L1].toInteger()};
        if (answer->document.isValid() && answer->document != filed)
            DocumentStore(act.database).withdraw(answer->document);
        answer->debtor = DebtorId{operation["debtor"_L1].toInteger()};
        answer->document = filed;
        answer->message = MessageId{operation["message"_L1].toInteger()};
        answer->how = answerMatchOf(operation["how"_L1].toString()).value_or(AnswerMatch::None);
        answer->reasons = operation["reasons"_L1].toArray();
        answer->triage = answerTriageOf(operation["triage"_L1].toString());
        answer->triagedAt = operation["triaged_at"_L1].toString();
        answer->triagedBy = operation["triaged_by"_L1].toString();
        answer->invoices.clear();
        for (const QJsonValue& invoice : operation["invoices"_L1].toArray())
            answer->invoices.push_back(InvoiceId{invoice.toInteger()});
        answer->version = before; // As it was: what came before can be taken back too.
    }
    answers.update(*answer);
    return Done{};
}

} // namespace

void RuleInverse::resetsAnswer(const StoredAnswer& before)
{
    QJsonArray invoices;
    for (const InvoiceId invoice : before.invoices)
        invoices += static_cast<qint64>(invoice.value);
    add({{u"op"_s, u"reset_answer"_s},
         {u"id"_s, static_cast<qint64>(before.id.value)},
         {u"version"_s, static_cast<qint64>(before.version)},
         {u"debtor"_s, static_cast<qint64>(before.debtor.value)},
         {u"document"_s, static_cast<qint64>(before.document.value)},
         {u"message"_s, static_cast<qint64>(before.message.value)},
         {u"how"_s, answerMatchCode(before.how)},
         {u"reasons"_s, before.reasons},
         {u"triage"_s, before.triage ? answerTriageCode(*before.triage) : QString()},
         {u"triaged_at"_s, before.triagedAt},
         {u"triaged_by"_s, before.triagedBy},
         {u"invoices"_s, invoices}});
}

void RuleInverse::clearsSuspect(DebtorId debtor, Channel channel, const QString& address)
{
    add({{u"op"_s, u"clear_suspect"_s}, {u"debtor"_s, static_cast<qint64>(debtor.value)}, {u"channel"_s, channelCode(channel)}, {u"address"_s, address}});
}

void RuleInverse::resetsDelivery(MessageId message, const QString& before, const QString& beforeAt)
{
    add({{u"op"_s, u"reset_delivery"_s}, {u"id"_s, static_cast<qint64>(message.value)}, {u"before"_s, before}, {u"at"_s, beforeAt}});
}

std::optional<Result<Done>> takeBackAnswer(const Act& act, const QJsonObject& operation, const QString& what, ChangeSet& changes)
{
    const QString op = operation["op"_L1].toString();
    if (op == u"withdraw_answer" || op == u"reset_answer")
        return takeBack(act, op, AnswerId{operation["id"_L1].toInteger()}, operation, what);
    if (op == u"clear_suspect") {
        if (const auto channel = channelOf(operation["channel"_L1].toString()))
            MessageStore(act.database).clearSuspect(DebtorId{operation["debtor"_L1].toInteger()}, *channel, operation["address"_L1].toString(), act.atUtc);
        return Done{};
    }
    if (op == u"reset_delivery") {
        const MessageId id{operation["id"_L1].toInteger()};
        MessageStore(act.database).markDelivery(id, operation["before"_L1].toString(), operation["at"_L1].toString());
        changes.messages.push_back(id);
        return Done{};
    }
    return std::nullopt;
}

} // namespace tegoed
