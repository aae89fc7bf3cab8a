#include "ui/screens/messages/sent_message.h"

#include "core/usecases/unit_of_work.h"
#include "core/storage/queries/outbox_queries.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/message_text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

struct SentMessage {
    Q_DECLARE_TR_FUNCTIONS(SentMessage)
};

} // namespace

QString sentMessageText(Database& database, MessageId id)
{
    const auto stored = reading([&]() -> Result<std::optional<StoredMessage>> { return MessageStore(database).find(id); });
    if (!stored || !*stored)
        return {};
    const StoredMessage& message = **stored;
    const NewMessage& data = message.data;
    const QString recipient = QString(data.recipient).replace(u'\n', u", "_s);
    QStringList lines{SentMessage::tr("To %1, %2, by %3").arg(recipient, channelText(data.channel), transportText(data.transport))};
    lines << (message.sentAt.isEmpty() ? messageStateText(data.state)
                                       : SentMessage::tr("%1 on %2").arg(messageStateText(data.state), timeText(message.sentAt)));
    lines << QString();
    if (!data.subject.isEmpty())
        lines << data.subject << QString();
    lines << data.preview;
    QStringList files;
    for (const MessageAttachment& attachment : data.attachments)
        files << attachment.fileName;
    if (!files.isEmpty())
        lines << QString() << SentMessage::tr("Attachments: %1").arg(files.join(u", "_s));
    return lines.join(u'\n');
}

} // namespace tegoed::ui
