#include "core/usecases/messages/message_acts.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

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

bool countsAsContact(Stage stage)
{
    return asksPayment(stage);
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
