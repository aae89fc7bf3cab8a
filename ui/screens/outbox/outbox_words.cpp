#include "ui/screens/outbox/outbox_words.h"

#include "core/usecases/messages/last_look.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/message_text.h"
#include "ui/shell/app_context.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

struct OutboxWords {
    Q_DECLARE_TR_FUNCTIONS(tegoed::ui::OutboxWords)
};

QStringList sentencesOf(const GateReason& reason)
{
    QStringList sentences{gateText(reason), gateRemedyText(reason.gate)};
    sentences.removeAll(QString());
    return sentences;
}

/// Reasons are gates, or codes of an outcome.
QString reasonsText(const StoredMessage& message)
{
    QStringList sentences;
    for (const QJsonValue& value : message.reasons) {
        const QString code = value.toObject().value(u"gate"_s).toString();
        if (const auto gate = gateOf(code)) {
            QStringList arguments;
            for (const QJsonValue& argument : value.toObject().value(u"arguments"_s).toArray())
                arguments += argument.toString();
            sentences += sentencesOf(GateReason{*gate, arguments});
        } else if (!code.isEmpty()) {
            sentences += reasonText(code);
        }
    }
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString clockTime(const QString& instantUtc)
{
    return QDateTime::fromString(instantUtc, Qt::ISODateWithMs).toLocalTime().toString(u"HH:mm:ss"_s);
}

} // namespace

QString sentencesOf(const std::vector<GateReason>& reasons)
{
    QStringList sentences;
    for (const GateReason& reason : reasons)
        sentences += sentencesOf(reason);
    return sentences.join(u' ');
}

QString whyNotToPost(AppContext& context, MessageId id, MessageState state)
{
    if (state != MessageState::Printed)
        return {};
    const auto overtaken = overtakenLetters(context.database(), {id}, context.session().clock.nowUtc());
    return overtaken && !overtaken->empty() ? sentencesOf(overtaken->front().reasons) : QString();
}

StateWord messageStateWord(MessageState state)
{
    switch (state) {
    case MessageState::Draft: return {messageStateText(state), Tone::Neutral, u"edit"_s};
    case MessageState::Proposed: return {messageStateText(state), Tone::Info, u"info"_s};
    case MessageState::Queued:
    case MessageState::Claimed:
    case MessageState::Wire: return {messageStateText(state), Tone::Info, u"refresh"_s};
    case MessageState::Sent: return {messageStateText(state), Tone::Good, u"success"_s};
    case MessageState::Unknown: return {messageStateText(state), Tone::Warning, u"help"_s};
    case MessageState::Failed: return {messageStateText(state), Tone::Bad, u"error"_s};
    case MessageState::Withheld:
    case MessageState::Missed: return {messageStateText(state), Tone::Warning, u"warning"_s};
    case MessageState::Cancelled: return {messageStateText(state), Tone::Neutral, u"close"_s};
    case MessageState::ToConfirm: return {messageStateText(state), Tone::Warning, u"help"_s};
    case MessageState::ToPrint: return {messageStateText(state), Tone::Info, u"print"_s};
    case MessageState::Printed: return {messageStateText(state), Tone::Info, u"document"_s};
    }
    return {};
}

QString messageTitle(const MessageRow& row)
{
    return OutboxWords::tr("%1 to %2", "first reminder to a debtor").arg(stageText(row.message.data.stage), row.debtorName);
}

QString unknownHeading(const MessageRow& row)
{
    return OutboxWords::tr("%1 to %2 – we don’t know whether it was sent.").arg(stageText(row.message.data.stage), row.debtorName);
}

QString messageExplanation(const MessageRow& row)
{
    const StoredMessage& message = row.message;
    switch (message.data.state) {
    case MessageState::Unknown: {
        const QString what = message.data.channel == Channel::Email
            ? OutboxWords::tr("The mail server stopped answering after %1, when it had received the message.").arg(clockTime(message.wireAt))
            : OutboxWords::tr("The provider stopped answering after %1, when it had received the message.").arg(clockTime(message.wireAt));
        return what + u' '
            + OutboxWords::tr("We have not sent it again. Until you choose, no further step starts for this debtor. In most such cases the message did arrive.");
    }
    case MessageState::ToConfirm:
        return OutboxWords::tr("It was opened in another program. Only you know whether you sent it from there.");
    case MessageState::Missed:
        return OutboxWords::tr("It could not leave on the day it was made for. Its date and amounts may not hold any more; make it again as things are now.");
    case MessageState::Printed:
        return OutboxWords::tr("It is printed. The day it goes into the letterbox counts: only then its term starts.");
    case MessageState::Queued:
        if (!message.nextTry.isEmpty())
            return OutboxWords::tr("%1 It is tried again at %2.").arg(reasonsText(message), timeText(message.nextTry)).trimmed();
        return reasonsText(message);
    case MessageState::Withheld:
    case MessageState::Failed:
        return reasonsText(message);
    default:
        return {};
    }
}

QString messageMoment(const StoredMessage& message)
{
    switch (message.data.state) {
    case MessageState::Queued: {
        const QString when = std::max(message.nextTry, message.data.notBefore);
        return when.isEmpty() ? QString() : timeText(when);
    }
    case MessageState::Sent:
        return message.postedDay ? dateText(*message.postedDay) : timeText(message.sentAt);
    case MessageState::Unknown:
        return timeText(message.wireAt);
    case MessageState::Printed:
        return timeText(message.printedAt);
    default:
        return timeText(message.data.createdAt);
    }
}

} // namespace tegoed::ui
