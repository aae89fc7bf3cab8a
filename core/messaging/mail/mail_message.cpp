#include <gmime/gmime.h> // First: GLib names a member `signals`.

#include "core/messaging/mail/mail_message.h"

#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/domain/party/party.h"

#include <QRegularExpression>

#include <memory>
#include <mutex>

using namespace Qt::Literals::StringLiterals;

namespace tegoed {
namespace {

struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
template<typename T> using Owned = std::unique_ptr<T, Unref>;

void startGMimeOnce()
{
    static std::once_flag once;
    std::call_once(once, [] { g_mime_init(); });
}

bool hasControl(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.unicode() == 0x2028 || c.unicode() == 0x2029;
    });
}

std::optional<Error> headerProblem(const QString& field, const QString& value)
{
    if (hasControl(value))
        return Error{Error::Code::InvalidInput, {field, cleanLine(value)}, u"a header may hold no control character"_s};
    return {};
}

std::optional<Error> addressProblem(const QString& field, const MailAddress& address)
{
    if (address.address.isEmpty())
        return Error{Error::Code::MissingInput, {field}, {}};
    if (!isValidEmail(address.address))
        return Error{Error::Code::InvalidEmail, {cleanLine(address.address)}, {}};
    return headerProblem(field, address.name);
}

bool isMimeType(const QString& type)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9!#$&^_.+-]{1,60}/[A-Za-z0-9!#$&^_.+-]{1,100}\\z"_s);
    return form.match(type).hasMatch() && !type.startsWith(u"multipart/"_s, Qt::CaseInsensitive)
        && !type.startsWith(u"message/"_s, Qt::CaseInsensitive);
}

std::optional<Error> attachmentProblem(const MailAttachment& attachment)
{
    if (attachment.fileName.isEmpty() || attachment.fileName.contains(u'/') || attachment.fileName.contains(u'\\'))
        return Error{Error::Code::InvalidInput, {u"attachment name"_s, cleanLine(attachment.fileName)}, {}};
    if (!isMimeType(attachment.mimeType))
        return Error{Error::Code::InvalidInput, {u"attachment type"_s, cleanLine(attachment.mimeType)}, {}};
    return headerProblem(u"attachment name"_s, attachment.fileName);
}

std::optional<Error> imageProblem(const InlineImage& image)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9._-]{1,100}\\z"_s);
    if (!form.match(image.contentId).hasMatch())
        return Error{Error::Code::InvalidInput, {u"content id"_s, cleanLine(image.contentId)}, {}};
    if (!isMimeType(image.mimeType) || !image.mimeType.startsWith(u"image/"_s))
        return Error{Error::Code::InvalidInput, {u"image type"_s, cleanLine(image.mimeType)}, {}};
    return {};
}

std::optional<Error> problemOf(const MailMessage& message)
{
    static const QRegularExpression uuid(u"\\A[0-9A-Za-z-]{8,64}\\z"_s);
    if (!uuid.match(message.id).hasMatch())
        return Error{Error::Code::InvalidInput, {u"message id"_s, cleanLine(message.id)}, {}};
    if (!message.date.isValid())
        return Error{Error::Code::MissingInput, {u"date"_s}, {}};
    if (message.subject.trimmed().isEmpty())
        return Error{Error::Code::MissingInput, {u"subject"_s}, {}};
    if (message.text.trimmed().isEmpty())
        return Error{Error::Code::MissingInput, {u"text"_s}, {}};
    if (message.html.isEmpty() && !message.images.empty())
        return Error{Error::Code::InvalidInput, {u"image"_s, message.images.front().contentId}, u"no HTML shows it"_s};
    const bool needsSender = !message.isDraft || !message.from.address.isEmpty();
    std::vector<std::optional<Error>> problems{needsSender ? addressProblem(u"from"_s, message.from) : std::nullopt,
                                               addressProblem(u"to"_s, message.to), headerProblem(u"subject"_s, message.subject)};
    if (message.replyTo)
        problems.push_back(addressProblem(u"reply to"_s, *message.replyTo));
    for (const InlineImage& image : message.images)
        problems.push_back(imageProblem(image));
    for (const MailAttachment& attachment : message.attachments)
        problems.push_back(attachmentProblem(attachment));
    for (const std::optional<Error>& problem : problems)
        if (problem)
            return problem;
    return {};
}

/// A header text as encoded words (RFC 2047), unless it is plain ASCII that cannot be taken for one. Done here because GMime 3.2
/// leaves `=` bare in a name that it encodes, and passes on what merely looks like an encoded word.
QByteArray headerText(const QString& text)
{
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x7f; }) && !text.contains(u"=?"_s);
    if (isPlain)
        return text.toLatin1();
    constexpr qsizetype kBytesPerWord = 42; // 56 signs of base64: a word is at most 75
    QByteArrayList words;
    QByteArray bytes;
    const auto finishWord = [&] {
        words << "=?utf-8?B?" + bytes.toBase64() + "?=";
        bytes.clear();
    };
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype units = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate() ? 2 : 1;
        const QByteArray one = text.mid(at, units).toUtf8();
        if (bytes.size() + one.size() > kBytesPerWord)
            finishWord();
        bytes += one;
        at += units;
    }
    finishWord();
    return words.join(' ');
}

/// A text body in Unix lines without stray carriage returns or NUL: GMime writes CRLF for each \n and codes the rest.
QByteArray canonicalLines(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').remove(QChar(0));
    if (!text.endsWith(u'\n'))
        text += u'\n';
    return text.toUtf8();
}

/// Hands out one boundary after the other, all derived from the id. `=_` can be in no quoted-printable or base64 body.
class Boundaries {
public:
    explicit Boundaries(const QString& id) : m_seed(sha256Hex("boundary " + id.toUtf8()).first(32).toLatin1()) {}
    QByteArray next() { return "=_" + m_seed + '_' + QByteArray::number(++m_count); }

private:
    QByteArray m_seed;
    int m_count = 0;
};

Owned<GMimeMultipart> newMultipart(const char* subtype, Boundaries& boundaries)
{
    Owned<GMimeMultipart> multipart(g_mime_multipart_new_with_subtype(subtype));
    g_mime_multipart_set_boundary(multipart.get(), boundaries.next().constData());
    return multipart;
}

void add(GMimeMultipart* multipart, GMimeObject* part)
{
    g_mime_multipart_add(multipart, part); // takes its own reference
}

void setContent(GMimePart* part, const QByteArray& bytes, GMimeContentEncoding encoding)
{
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.constData(), size_t(bytes.size())));
    const Owned<GMimeDataWrapper> wrapper(g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    g_mime_part_set_content(part, wrapper.get());
    g_mime_part_set_content_encoding(part, encoding);
}

Owned<GMimePart> textPart(const char* subtype, const QString& text)
{
    Owned<GMimePart> part(g_mime_part_new_with_type("text", subtype));
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(part.get()), "charset", "utf-8");
    setContent(part.get(), canonicalLines(text), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    return part;
}

Owned<GMimePart> filePart(const QString& mimeType, const QByteArray& bytes)
{
    const QByteArray type = mimeType.section(u'/', 0, 0).toLatin1();
    const QByteArray subtype = mimeType.section(u'/', 1).toLatin1();
    Owned<GMimePart> part(g_mime_part_new_with_type(type.constData(), subtype.constData()));
    setContent(part.get(), bytes, GMIME_CONTENT_ENCODING_BASE64);
    return part;
}

/// The HTML, with its pictures around it when there are any.
Owned<GMimeObject> htmlPart(const MailMessage& message, Boundaries& boundaries)
{
    Owned<GMimePart> html = textPart("html", message.html);
    if (message.images.empty())
        return Owned<GMimeObject>(GMIME_OBJECT(html.release()));
    Owned<GMimeMultipart> related = newMultipart("related", boundaries);
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(related.get()), "type", "text/html");
    add(related.get(), GMIME_OBJECT(html.get()));
    for (const InlineImage& image : message.images) {
        const Owned<GMimePart> part = filePart(image.mimeType, image.bytes);
        g_mime_part_set_content_id(part.get(), image.contentId.toLatin1().constData());
        g_mime_object_set_disposition(GMIME_OBJECT(part.get()), GMIME_DISPOSITION_INLINE);
        add(related.get(), GMIME_OBJECT(part.get()));
    }
    return Owned<GMimeObject>(GMIME_OBJECT(related.release()));
}

Owned<GMimeObject> bodyPart(const MailMessage& message, Boundaries& boundaries)
{
    Owned<GMimePart> text = textPart("plain", message.text);
    if (message.html.isEmpty())
        return Owned<GMimeObject>(GMIME_OBJECT(text.release()));
    Owned<GMimeMultipart> alternative = newMultipart("alternative", boundaries);
    add(alternative.get(), GMIME_OBJECT(text.get()));
    add(alternative.get(), htmlPart(message, boundaries).get());
    return Owned<GMimeObject>(GMIME_OBJECT(alternative.release()));
}

Owned<GMimeObject> wholePart(const MailMessage& message, Boundaries& boundaries)
{
    if (message.attachments.empty())
        return bodyPart(message, boundaries);
    Owned<GMimeMultipart> mixed = newMultipart("mixed", boundaries);
    add(mixed.get(), bodyPart(message, boundaries).get());
    for (const MailAttachment& attachment : message.attachments) {
        const Owned<GMimePart> part = filePart(attachment.mimeType, attachment.bytes);
        g_mime_object_set_disposition(GMIME_OBJECT(part.get()), GMIME_DISPOSITION_ATTACHMENT);
        g_mime_part_set_filename(part.get(), attachment.fileName.toUtf8().constData());
        add(mixed.get(), GMIME_OBJECT(part.get()));
    }
    return Owned<GMimeObject>(GMIME_OBJECT(mixed.release()));
}

void addAddress(GMimeMessage* mail, GMimeAddressType type, const MailAddress& address)
{
    const QByteArray name = headerText(address.name);
    const Owned<InternetAddress> mailbox(
        internet_address_mailbox_new(name.isEmpty() ? nullptr : name.constData(), address.address.toLatin1().constData()));
    internet_address_list_add(g_mime_message_get_addresses(mail, type), mailbox.get());
}

void setDate(GMimeMessage* mail, const QDateTime& date)
{
    const QDateTime shown = date.toOffsetFromUtc(date.offsetFromUtc());
    GTimeZone* zone = g_time_zone_new_offset(shown.offsetFromUtc());
    GDateTime* stamp = g_date_time_new(zone, shown.date().year(), shown.date().month(), shown.date().day(), shown.time().hour(),
                                       shown.time().minute(), shown.time().second());
    g_mime_message_set_date(mail, stamp);
    g_date_time_unref(stamp);
    g_time_zone_unref(zone);
}

QByteArray written(GMimeMessage* mail)
{
    GMimeFormatOptions* options = g_mime_format_options_new();
    g_mime_format_options_set_newline_format(options, GMIME_NEWLINE_FORMAT_DOS);
    g_mime_format_options_set_param_encoding_method(options, GMIME_PARAM_ENCODING_METHOD_RFC2231);
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_object_write_to_stream(GMIME_OBJECT(mail), options, stream.get());
    g_mime_format_options_free(options);
    const GByteArray* bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return QByteArray(reinterpret_cast<const char*>(bytes->data), qsizetype(bytes->len));
}

/// A last look with our own eyes: whatever the library did, this is what leaves the house.
bool isSafeOnTheWire(const QByteArray& bytes)
{
    if (!bytes.endsWith("\r\n"))
        return false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        if (byte == 0 || byte >= 0x80 || (byte == '\r' && bytes[i + 1] != '\n') || (byte == '\n' && (i == 0 || bytes[i - 1] != '\r')))
            return false;
    }
    return true;
}

} // namespace

QString mailMessageId(const QString& id, const QString& fromAddress)
{
    const QString domain = fromAddress.section(u'@', 1).toLower();
    return id + u'@' + (domain.isEmpty() ? u"draft.invalid"_s : domain);
}

Result<QByteArray> mailBytes(const MailMessage& message)
{
    if (const auto problem = problemOf(message))
        return *problem;
    startGMimeOnce();
    const Owned<GMimeMessage> mail(g_mime_message_new(TRUE)); // TRUE: the usual order of headers
    if (!message.from.address.isEmpty())
        addAddress(mail.get(), GMIME_ADDRESS_TYPE_FROM, message.from);
    if (message.replyTo)
        addAddress(mail.get(), GMIME_ADDRESS_TYPE_REPLY_TO, *message.replyTo);
    addAddress(mail.get(), GMIME_ADDRESS_TYPE_TO, message.to);
    g_mime_message_set_subject(mail.get(), headerText(message.subject.trimmed()).constData(), nullptr);
    setDate(mail.get(), message.date);
    g_mime_message_set_message_id(mail.get(), mailMessageId(message.id, message.from.address).toLatin1().constData());
    Boundaries boundaries(message.id);
    g_mime_message_set_mime_part(mail.get(), wholePart(message, boundaries).get());
    QByteArray bytes = written(mail.get());
    if (!bytes.endsWith("\r\n"))
        bytes += "\r\n";
    if (!isSafeOnTheWire(bytes))
        return Error{Error::Code::InvalidInput, {u"message"_s, message.id}, u"more than seven bits or a lone CR or LF"_s};
    return bytes;
}

QString safeAttachmentName(const QString& name)
{
    QString safe = cleanLine(name.mid(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1), 400);
    static const QRegularExpression reserved(u"[<>:\"|?*\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{200B}-\\x{200F}]"_s);
    safe.replace(reserved, u"_"_s);
    while (safe.startsWith(u'.'))
        safe.remove(0, 1);
    constexpr int kLimit = 120;
    if (safe.size() > kLimit) {
        const qsizetype point = safe.lastIndexOf(u'.');
        const QString extension = point > 0 && safe.size() - point <= 10 ? safe.mid(point) : QString();
        safe = cleanLine(safe, int(kLimit - extension.size())) + extension;
    }
    return safe.trimmed().isEmpty() ? u"attachment"_s : safe;
}

} // namespace tegoed
