#include <gmime/gmime.h> // First: GLib names a member `signals`.

#include "core/messaging/mail/mail_reader.h"

#include <memory>
#include <mutex>

using namespace Qt::Literals::StringLiterals;

namespace tegoed {
namespace {

struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
template<typename T> using Owned = std::unique_ptr<T, Unref>;

QString addressesOf(InternetAddressList* list)
{
    if (!list)
        return {};
    gchar* text = internet_address_list_to_string(list, nullptr, FALSE);
    const QString result = QString::fromUtf8(text);
    g_free(text);
    return result;
}

QString textOf(GMimeTextPart* part)
{
    gchar* text = g_mime_text_part_get_text(part);
    QString result = QString::fromUtf8(text);
    g_free(text);
    return result.remove(u'\r');
}

QString typeOf(GMimeObject* object)
{
    GMimeContentType* type = g_mime_object_get_content_type(object);
    return QString::fromUtf8(g_mime_content_type_get_media_type(type)) + u'/' + QString::fromUtf8(g_mime_content_type_get_media_subtype(type));
}

qint64 sizeOf(GMimePart* part)
{
    GMimeDataWrapper* content = g_mime_part_get_content(part);
    if (!content)
        return 0;
    const Owned<GMimeStream> sink(g_mime_stream_null_new());
    return std::max<gssize>(0, g_mime_data_wrapper_write_to_stream(content, sink.get()));
}

void readPart(GMimeObject*, GMimeObject* object, gpointer data)
{
    auto* mail = static_cast<ReadMail*>(data);
    if (!GMIME_IS_PART(object))
        return;
    auto* part = GMIME_PART(object);
    const char* fileName = g_mime_part_get_filename(part);
    const char* disposition = g_mime_object_get_disposition(object);
    const bool isAttached = disposition && qstricmp(disposition, "attachment") == 0;
    if (!isAttached && GMIME_IS_TEXT_PART(object)) {
        const bool isHtml = typeOf(object) == u"text/html"_s;
        (isHtml ? mail->html : mail->text) = textOf(GMIME_TEXT_PART(object));
    } else if (isAttached) {
        mail->attachments.push_back({QString::fromUtf8(fileName ? fileName : ""), typeOf(object), sizeOf(part)});
    }
}

} // namespace

Result<ReadMail> readMail(const QByteArray& bytes)
{
    static std::once_flag once;
    std::call_once(once, [] { g_mime_init(); });
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message || !g_mime_message_get_mime_part(message.get()))
        return Error{Error::Code::UnsupportedFormat, {u"message"_s}, u"not an e-mail"_s};
    ReadMail mail;
    mail.from = addressesOf(g_mime_message_get_from(message.get()));
    mail.to = addressesOf(g_mime_message_get_to(message.get()));
    mail.replyTo = addressesOf(g_mime_message_get_reply_to(message.get()));
    mail.subject = QString::fromUtf8(g_mime_message_get_subject(message.get()));
    g_mime_message_foreach(message.get(), readPart, &mail);
    if (mail.text.isEmpty() && mail.html.isEmpty() && mail.from.isEmpty())
        return Error{Error::Code::UnsupportedFormat, {u"message"_s}, u"an e-mail without sender and text"_s};
    return mail;
}

} // namespace tegoed
