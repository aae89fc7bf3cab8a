#include "app/cli/message_values.h"

#include "ui/presentation/message_text.h"

#include <QSaveFile>

#include <algorithm>

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

qint64 number(std::int64_t value) { return static_cast<qint64>(value); }

QString modeWord(MessageMode mode)
{
    switch (mode) {
    case MessageMode::Live: return u"live"_s;
    case MessageMode::Test: return u"test"_s;
    case MessageMode::Practice: return u"practice"_s;
    }
    return {};
}

/// The sentence of a stored reason: a gate, or the code of a way out with the other side's words.
QString reasonSentence(const QJsonObject& reason)
{
    const std::vector<GateReason> gates = gateReasons({reason});
    if (!gates.empty())
        return ui::gateText(gates.front());
    const QString reply = reason.value(u"arguments"_s).toArray().first().toString();
    const QString sentence = ui::reasonText(reason.value(u"gate"_s).toString());
    return reply.isEmpty() ? sentence : sentence + u" ("_s + reply + u')';
}

QJsonArray invoicesJson(const ComposedMessage& composed)
{
    QJsonArray invoices;
    for (const ComposeInvoice& invoice : composed.invoices) {
        invoices += QJsonObject{{u"number"_s, invoice.number}, {u"due_date"_s, invoice.due.toIso()}, {u"open"_s, invoice.open.toDecimal()},
                                {u"asked"_s, invoice.isAsked}, {u"why_not"_s, textOrNull(invoice.whyNot)},
                                {u"next_stage"_s, stageCode(invoice.nextStage)}};
    }
    return invoices;
}

QJsonArray attachmentsJson(const ComposedMessage& composed)
{
    QJsonArray attachments;
    if (!composed.letter.isEmpty() && composed.message.channel == Channel::Email)
        attachments += QJsonObject{{u"kind"_s, u"letter"_s}, {u"file_name"_s, QJsonValue()}, {u"size"_s, composed.letter.size()}};
    for (const ComposedFile& file : composed.files)
        attachments += QJsonObject{{u"kind"_s, file.kind}, {u"file_name"_s, file.fileName}, {u"size"_s, file.bytes.size()}};
    return attachments;
}

} // namespace

Result<Stage> stageFrom(const QString& text)
{
    if (const auto stage = tegoed::stageOf(text))
        return *stage;
    return Error{Error::Code::InvalidInput, {u"stage"_s, text}, u"invoice_sent, pre_due, reminder_1, reminder_2, reminder_3 …"_s};
}

Result<Channel> channelFrom(const QString& text)
{
    if (const auto channel = tegoed::channelOf(text))
        return *channel;
    return Error{Error::Code::InvalidInput, {u"channel"_s, text}, u"email, sms, whatsapp, letter"_s};
}

Result<MessageId> messageOf(Database& database, const QString& text)
{
    const MessageStore messages(database);
    bool isNumber = false;
    const MessageId id{text.toLongLong(&isNumber)};
    if (isNumber && messages.find(id))
        return id;
    if (const auto byUuid = messages.byUuid(text))
        return *byUuid;
    return Error{Error::Code::NotFound, {u"message"_s, text}, {}};
}

Result<std::vector<MessageId>> messagesOf(Database& database, const QStringList& texts)
{
    if (texts.isEmpty())
        return Error{Error::Code::MissingInput, {u"message"_s}, {}};
    std::vector<MessageId> ids;
    for (const QString& text : texts) {
        const auto id = messageOf(database, text);
        if (!id)
            return id.error();
        if (std::find(ids.begin(), ids.end(), *id) == ids.end())
            ids.push_back(*id);
    }
    return ids;
}

Result<ComposeRequest> composeRequestOf(const CommandContext& context, DebtorId debtor)
{
    ComposeRequest request;
    request.debtor = debtor;
    // Behind the command --lang is the language of the message as well, unless that has its own.
    request.language = context.options.value(u"text-lang"_s, context.options.value(u"lang"_s));
    if (context.options.has(u"stage"_s)) {
        const auto stage = stageFrom(context.options.value(u"stage"_s));
        if (!stage)
            return stage.error();
        request.stage = *stage;
    }
    if (context.options.has(u"channel"_s)) {
        const auto channel = channelFrom(context.options.value(u"channel"_s));
        if (!channel)
            return channel.error();
        request.channel = *channel;
    }
    return request;
}

QJsonObject messageJson(const MessageRow& row)
{
    const StoredMessage& stored = row.message;
    const NewMessage& data = stored.data;
    return {{u"id"_s, number(row.id.value)},
            {u"uuid"_s, data.uuid},
            {u"state"_s, stateCode(data.state)},
            {u"debtor_id"_s, number(data.debtor.value)},
            {u"debtor"_s, textOrNull(row.debtorNumber)},
            {u"debtor_name"_s, row.debtorName},
            {u"stage"_s, stageCode(data.stage)},
            {u"channel"_s, channelCode(data.channel)},
            {u"transport"_s, transportCode(data.transport)},
            {u"mode"_s, modeWord(data.mode)},
            {u"language"_s, data.language},
            {u"sender"_s, data.sender},
            {u"recipient"_s, data.recipient},
            {u"subject"_s, data.subject},
            {u"amount"_s, data.asked.toDecimal()},
            {u"currency"_s, data.asked.currency().code()},
            {u"pay_by"_s, json(data.payBy)},
            {u"created_at"_s, data.createdAt},
            {u"not_before"_s, textOrNull(data.notBefore)},
            {u"next_try"_s, textOrNull(stored.nextTry)},
            {u"tries"_s, stored.tries},
            {u"epoch"_s, number(stored.epoch)},
            {u"wire_at"_s, textOrNull(stored.wireAt)},
            {u"sent_at"_s, textOrNull(stored.sentAt)},
            {u"evidence"_s, textOrNull(stored.sentEvidence)},
            {u"provider_id"_s, textOrNull(stored.providerId)},
            {u"delivery"_s, textOrNull(stored.delivery)},
            {u"printed_at"_s, textOrNull(stored.printedAt)},
            {u"posted_on"_s, json(stored.postedDay)},
            {u"warnings"_s, data.warnings},
            {u"reasons"_s, reasonsJson(stored.reasons)},
            {u"content_sha256"_s, textOrNull(data.contentSha256)}};
}

QJsonArray reasonsJson(const QJsonArray& stored)
{
    QJsonArray reasons;
    for (const QJsonValue& value : stored) {
        const QJsonObject reason = value.toObject();
        reasons += QJsonObject{{u"code"_s, reason.value(u"gate"_s)}, {u"arguments"_s, reason.value(u"arguments"_s)}, {u"text"_s, reasonSentence(reason)}};
    }
    return reasons;
}

QString reasonSentences(const QJsonArray& stored)
{
    QStringList sentences;
    for (const QJsonValue& value : stored)
        sentences += reasonSentence(value.toObject());
    return sentences.join(u' ');
}

QJsonArray checksJson(const std::vector<ComposeCheck>& checks)
{
    QJsonArray array;
    for (const ComposeCheck& check : checks) {
        array += QJsonObject{{u"code"_s, check.code}, {u"reason"_s, check.reason}, {u"arguments"_s, QJsonArray::fromStringList(check.arguments)},
                             {u"text"_s, ui::composeCheckText(check)}};
    }
    return array;
}

QJsonObject composedJson(const ComposedMessage& composed)
{
    const NewMessage& message = composed.message;
    QJsonObject document{{u"debtor_id"_s, number(message.debtor.value)},
                         {u"debtor_name"_s, message.recipientName},
                         {u"stage"_s, stageCode(message.stage)},
                         {u"channel"_s, channelCode(message.channel)},
                         {u"transport"_s, transportCode(message.transport)},
                         {u"language"_s, message.language},
                         {u"sender"_s, message.sender},
                         {u"recipient"_s, message.recipient},
                         {u"subject"_s, composed.text.subject},
                         {u"text"_s, composed.text.plain},
                         {u"amount"_s, message.asked.toDecimal()},
                         {u"currency"_s, message.asked.currency().code()},
                         {u"pay_by"_s, json(message.payBy)},
                         {u"invoices"_s, invoicesJson(composed)},
                         {u"attachments"_s, attachmentsJson(composed)},
                         {u"blocks"_s, checksJson(composed.blocks)},
                         {u"warnings"_s, checksJson(composed.warnings)},
                         {u"can_leave"_s, composed.canLeave()}};
    if (message.channel == Channel::Sms || message.channel == Channel::WhatsApp)
        document.insert(u"sms"_s, QJsonObject{{u"units"_s, composed.sms.units}, {u"parts"_s, composed.sms.parts}});
    return document;
}

Result<Done> writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{Error::Code::FileNotWritable, {path, file.errorString()}, {}};
    return Done{};
}

} // namespace tegoed::cli
