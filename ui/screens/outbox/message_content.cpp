#include "ui/screens/outbox/message_content.h"

#include "core/messaging/mail/mail_reader.h"
#include "core/messaging/sms/sms_request.h"
#include "core/storage/queries/outbox_queries.h"

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

MessageContent contentOf(Database& database, const StoredMessage& message)
{
    const NewMessage& data = message.data;
    MessageContent content{data.sender, data.recipient, data.subject, data.preview, {}, {}, false};
    for (const MessageAttachment& file : data.attachments)
        content.files.push_back({file.fileName, file.mimeType, file.sha256, 0});
    const QByteArray bytes = data.contentSha256.isEmpty() ? QByteArray() : OutboxQueries(database).content(data.contentSha256);
    if (bytes.isEmpty())
        return content;
    switch (data.channel) {
    case Channel::Email:
        if (const auto mail = readMail(bytes)) {
            content.from = mail->from;
            content.to = mail->to;
            content.subject = mail->subject;
            content.text = mail->text;
            content.files.clear();
            for (const ReadMail::File& file : mail->attachments) {
                const auto stored = std::find_if(data.attachments.begin(), data.attachments.end(),
                                                 [&file](const MessageAttachment& one) { return one.fileName == file.name; });
                content.files.push_back({file.name, file.mimeType, stored == data.attachments.end() ? QString() : stored->sha256, file.size});
            }
            content.isReadable = true;
        }
        break;
    case Channel::Sms:
        if (const auto sms = readSmsRequest(bytes)) {
            content.from = sms->from;
            content.to = sms->to;
            content.text = sms->text;
            content.isReadable = true;
        }
        break;
    case Channel::Letter:
        content.isReadable = bytes.startsWith("%PDF");
        if (content.isReadable)
            content.pdf = bytes;
        break;
    case Channel::WhatsApp:
        content.isReadable = !content.text.isEmpty();
        break;
    }
    return content;
}

} // namespace tegoed::ui
