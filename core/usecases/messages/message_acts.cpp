#include "core/usecases/messages/message_acts.h"

#include "core/storage/stores/claim_store.h"
#include "core/storage/stores/invoice_store.h"
#include "core/usecases/acts/law_acts.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A correction says that the costs of the message it withdraws no longer apply: so they do not, from the moment it left.
void giveUpWhatWasWithdrawn(const Act& act, const StoredMessage& correction)
{
    if (correction.data.mode == MessageMode::Test)
        return;
    const ClaimStore claims(act.database);
    for (const MessageItem& item : correction.data.items) {
        if (!item.isAsked)
            continue;
        Statement row(act.database, u"SELECT m.stage FROM message_item i JOIN message m ON m.id = i.message_id WHERE i.invoice_id = ? AND i.is_asked = 1 "
                                    "AND m.mode <> 'test' AND m.state = 'sent' AND m.stage IN ('reminder_1', 'reminder_2', 'reminder_3', 'demand', "
                                    "'final_notice') AND m.id < ? ORDER BY m.id DESC LIMIT 1"_s);
        const bool isThere = row.bind(item.invoice).bind(correction.id).next();
        const Stage stage = isThere ? stageOf(row.text(0)).value_or(Stage::Reminder1) : Stage::Reminder1;
        while (isThere && row.next()) { }
        if (stage != Stage::Demand && stage != Stage::FinalNotice) // Others claim nothing.
            continue;
        const auto invoice = InvoiceStore(act.database).find(item.invoice);
        if (!invoice)
            continue;
        for (const StoredClaim& claim : claims.ofInvoice(item.invoice)) {
            if (!claim.isWaived && claim.open.minorUnits() > 0 && !claims.waiver(item.invoice, claim.kind))
                setWaiver(act, *invoice, claim.kind, true, correction.data.subject);
        }
    }
}

} // namespace

bool asksPayment(Stage stage)
{
    switch (stage) {
    case Stage::Reminder1:
    case Stage::Reminder2:
    case Stage::Reminder3:
    case Stage::Demand:
    case Stage::FinalNotice:
    case Stage::PreDue:
    case Stage::LimitationNotice:
        return true;
    default:
        return false;
    }
}

bool asksOfPlan(Stage stage)
{
    return stage == Stage::PlanInstalment || stage == Stage::PlanMissed || stage == Stage::PlanBroken;
}

bool countsAsContact(Stage stage)
{
    return asksPayment(stage) || stage == Stage::PlanBroken; // What a plan says while it runs was agreed upon (decision 18).
}

void claimWhatWasSent(const Act& act, const StoredMessage& message)
{
    if (message.data.stage == Stage::Correction)
        return giveUpWhatWasWithdrawn(act, message);
    const bool isFirm = message.data.stage == Stage::Demand || message.data.stage == Stage::FinalNotice; // Others claim nothing.
    if (!isFirm || message.data.mode == MessageMode::Test)
        return;
    Statement row(act.database, u"SELECT detail FROM message_log WHERE message_id = ? AND kind = 'state' ORDER BY id LIMIT 1"_s);
    if (!row.bind(message.id).next())
        return;
    const QJsonArray claims = QJsonDocument::fromJson(row.text(0).toUtf8()).object().value(u"legal"_s).toObject().value(u"claims"_s).toArray();
    ClaimStore store(act.database);
    for (const QJsonValue& value : claims) {
        const QJsonObject claim = value.toObject();
        const InvoiceId invoice{claim.value(u"invoice"_s).toInteger()};
        const auto kind = claimKindOf(claim.value(u"kind"_s).toString());
        const auto currency = Currency::fromCode(claim.value(u"currency"_s).toString());
        const auto item = std::find_if(message.data.items.begin(), message.data.items.end(), [&](const MessageItem& one) { return one.invoice == invoice; });
        TEGOED_ENSURE(kind && currency && item != message.data.items.end()); // Written by ourselves with the message.
        store.insertOnce(message.data.debtor, invoice,
                         {*kind, Money(claim.value(u"amount"_s).toInteger(), *currency), Date::fromDayNumber(claim.value(u"day"_s).toInt()),
                          claim.value(u"basis"_s).toString(), claim.value(u"calculation"_s).toString()},
                         message.data.stepCode, item->cycle, act.atUtc);
    }
}

EventId tellOfMessage(const Act& act, const StoredMessage& message, EventKind kind, const QJsonObject& more)
{
    const NewMessage& data = message.data;
    QJsonObject body{{u"message"_s, static_cast<qint64>(message.id.value)},
                     {u"uuid"_s, data.uuid},
                     {u"stage"_s, stageCode(data.stage)},
                     {u"step"_s, data.stepCode},
                     {u"channel"_s, channelCode(data.channel)},
                     {u"transport"_s, transportCode(data.transport)},
                     {u"amount"_s, static_cast<qint64>(data.asked.minorUnits())},
                     {u"currency"_s, data.asked.currency().code()},
                     {u"content"_s, data.contentSha256}};
    for (auto it = more.begin(); it != more.end(); ++it)
        body.insert(it.key(), it.value());
    NewEvent event = eventOf(act, data.debtor, kind, body);
    event.personal = {{u"recipient"_s, data.recipient}, {u"subject"_s, data.subject}};
    for (const MessageItem& item : data.items) {
        if (item.isAsked)
            event.invoices.push_back(item.invoice);
    }
    return tell(act, event);
}

} // namespace tegoed
