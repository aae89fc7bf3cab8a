#include <gmime/gmime.h> // First: GLib names a member `signals`.

#include "core/formats/mail/read_mail.h"

#include "core/base/text.h"
#include "core/formats/csv/encoding.h"
#include "core/formats/mail/html_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <memory>
#include <mutex>

namespace tegoed::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kDeepest = 20;             // Parts inside parts.
constexpr int kMostParts = 200;
constexpr qsizetype kMostBoundaries = 300; // More of them is no letter; the parser would go as deep as they do.
constexpr qsizetype kLongestText = 100'000;
constexpr qsizetype kMostIds = 50;
constexpr qsizetype kLongestId = 250;

struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
template<typename T> using Owned = std::unique_ptr<T, Unref>;

QString typeOf(GMimeObject* object)
{
    GMimeContentType* type = g_mime_object_get_content_type(object);
    return (QString::fromUtf8(g_mime_content_type_get_media_type(type)) + u'/' + QString::fromUtf8(g_mime_content_type_get_media_subtype(type))).toLower();
}

QString headerOf(GMimeObject* object, const char* name)
{
    const char* value = g_mime_object_get_header(object, name);
    return value ? cleanLine(QString::fromUtf8(value), 1'000) : QString();
}

/// Decoded bytes of a part, at most `kLargestMail`.
QByteArray contentOf(GMimePart* part)
{
    GMimeDataWrapper* content = g_mime_part_get_content(part);
    if (!content)
        return {};
    const Owned<GMimeStream> memory(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, memory.get());
    const GByteArray* bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory.get()));
    return bytes ? QByteArray(reinterpret_cast<const char*>(bytes->data), static_cast<qsizetype>(bytes->len)) : QByteArray();
}

/// By its charset; where that is missing, unknown or wrong, as the bytes look.
QString textOf(GMimePart* part)
{
    const QByteArray bytes = contentOf(part);
    const char* charset = g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "charset");
    const QString named = charset ? QString::fromLatin1(charset).toLower() : QString();
    const bool isAsItLooks = named.isEmpty() || named == u"us-ascii" || named == u"utf-8" || named == u"ascii";
    if (!isAsItLooks && named != u"iso-8859-1" && named != u"windows-1252") {
        gchar* converted = GMIME_IS_TEXT_PART(part) ? g_mime_text_part_get_text(GMIME_TEXT_PART(part)) : nullptr;
        if (converted) {
            const QString text = QString::fromUtf8(converted);
            g_free(converted);
            return text;
        }
    }
    const DecodedText decoded = decodeText(bytes, isAsItLooks ? QString() : u"windows-1252"_s);
    return QString::fromUtf8(decoded.text.data(), static_cast<qsizetype>(decoded.text.size()));
}

QString idIn(const QString& text)
{
    QString id = text.trimmed();
    if (id.startsWith(u'<'))
        id = id.mid(1);
    if (id.endsWith(u'>'))
        id.chop(1);
    return id.size() <= kLongestId && !id.contains(u' ') ? id : QString();
}

QStringList idsIn(const QString& header)
{
    static const QRegularExpression shape(u"<([^<>\\s]{1,250})>"_s);
    QStringList ids;
    for (auto it = shape.globalMatch(header); it.hasNext() && ids.size() < kMostIds;)
        ids << it.next().captured(1);
    return ids;
}

InternetAddressMailbox* firstMailbox(InternetAddressList* list)
{
    for (int i = 0; list && i < internet_address_list_length(list); ++i) {
        InternetAddress* address = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_MAILBOX(address))
            return INTERNET_ADDRESS_MAILBOX(address);
    }
    return nullptr;
}

class MailReader {
public:
    Result<ReceivedMail> read(GMimeMessage* message)
    {
        readHead(message);
        GMimeObject* top = g_mime_message_get_mime_part(message);
        if (top) {
            const char* report = g_mime_object_get_content_type_parameter(top, "report-type");
            m_reportType = report ? QString::fromLatin1(report).toLower() : QString();
            readPart(top, 0, false);
        }
        QString text = !m_plain.isEmpty() ? m_plain : htmlToText(m_html);
        if (text.trimmed().isEmpty())
            text = !m_innerPlain.isEmpty() ? m_innerPlain : htmlToText(m_innerHtml);
        m_mail.text = cleanText(text.left(kLongestText), kLongestText);
        settleKind(GMIME_OBJECT(message));
        if (m_mail.kind == AnswerKind::Reply)
            readForwarded();
        if (m_mail.fromAddress.isEmpty() && m_mail.subject.isEmpty() && m_mail.messageId.isEmpty() && !m_mail.date)
            return Error{Error::Code::UnsupportedFormat, {u"message"_s}, u"not an e-mail: no sender, no subject and no date"_s};
        m_mail.threadIds.removeDuplicates();
        m_mail.senders.removeDuplicates();
        return m_mail;
    }

private:
    void readHead(GMimeMessage* message)
    {
        InternetAddressMailbox* from = firstMailbox(g_mime_message_get_from(message));
        if (!from)
            from = firstMailbox(g_mime_message_get_sender(message));
        if (from) {
            m_mail.fromAddress = cleanLine(QString::fromUtf8(internet_address_mailbox_get_addr(from)), 254).toLower();
            const char* name = internet_address_get_name(INTERNET_ADDRESS(from));
            m_mail.fromName = cleanLine(QString::fromUtf8(name ? name : ""));
            m_mail.senders << m_mail.fromAddress;
        }
        if (InternetAddressMailbox* reply = firstMailbox(g_mime_message_get_reply_to(message)))
            m_mail.senders << cleanLine(QString::fromUtf8(internet_address_mailbox_get_addr(reply)), 254).toLower();
        m_mail.senders.removeAll(QString());
        const char* subject = g_mime_message_get_subject(message);
        m_mail.subject = cleanLine(QString::fromUtf8(subject ? subject : ""), 300);
        m_mail.messageId = idIn(headerOf(GMIME_OBJECT(message), "Message-ID"));
        if (GDateTime* date = g_mime_message_get_date(message)) {
            const QDateTime moment = QDateTime::fromSecsSinceEpoch(g_date_time_to_unix(date), Qt::UTC);
            if (moment.isValid() && moment.date().year() >= 1990 && moment.date().year() < 2200)
                m_mail.date = moment;
        }
        addThread(GMIME_OBJECT(message));
    }

    void addThread(GMimeObject* message)
    {
        m_mail.threadIds += idsIn(headerOf(message, "In-Reply-To"));
        QStringList references = idsIn(headerOf(message, "References"));
        std::reverse(references.begin(), references.end());
        m_mail.threadIds += references;
    }

    void readPart(GMimeObject* object, int depth, bool isInner)
    {
        if (!object || depth > kDeepest || ++m_parts > kMostParts)
            return;
        if (GMIME_IS_MULTIPART(object)) {
            auto* multipart = GMIME_MULTIPART(object);
            for (int i = 0; i < g_mime_multipart_get_count(multipart); ++i)
                readPart(g_mime_multipart_get_part(multipart, i), depth + 1, isInner);
        } else if (GMIME_IS_MESSAGE_PART(object)) {
            readInner(g_mime_message_part_get_message(GMIME_MESSAGE_PART(object)), depth);
        } else if (GMIME_IS_PART(object)) {
            readLeaf(GMIME_PART(object), isInner);
        }
    }

    /// A mail inside the mail: the one that came back, or that somebody passed on.
    void readInner(GMimeMessage* message, int depth)
    {
        if (!message)
            return;
        addInnerHead(GMIME_OBJECT(message));
        if (InternetAddressMailbox* from = firstMailbox(g_mime_message_get_from(message)))
            m_mail.senders << cleanLine(QString::fromUtf8(internet_address_mailbox_get_addr(from)), 254).toLower();
        readPart(g_mime_message_get_mime_part(message), depth + 1, true);
    }

    void addInnerHead(GMimeObject* message)
    {
        if (const QString id = idIn(headerOf(message, "Message-ID")); !id.isEmpty())
            m_mail.threadIds << id;
        addThread(message);
    }

    void readLeaf(GMimePart* part, bool isInner)
    {
        const QString type = typeOf(GMIME_OBJECT(part));
        const char* disposition = g_mime_object_get_disposition(GMIME_OBJECT(part));
        const char* fileName = g_mime_part_get_filename(part);
        const bool isAttached = (disposition && qstricmp(disposition, "attachment") == 0) || fileName;
        if (type == u"message/delivery-status") {
            m_status += contentOf(part);
            m_hasStatus = true;
        } else if (type == u"message/disposition-notification") {
            m_isReceipt = true;
        } else if (type == u"text/rfc822-headers" || type == u"message/rfc822-headers") {
            readReturnedHeaders(contentOf(part));
        } else if (!isAttached && type == u"text/html") {
            addText(part, isInner ? m_innerHtml : m_html);
        } else if (!isAttached && (type == u"text/plain" || type.startsWith(u"text/"))) {
            addText(part, isInner ? m_innerPlain : m_plain);
        } else if (m_mail.attachments.size() < kMostParts) {
            m_mail.attachments << cleanLine(QString::fromUtf8(fileName ? fileName : ""), 120);
        }
    }

    static void addText(GMimePart* part, QString& into)
    {
        if (into.size() >= kLongestText)
            return;
        if (!into.isEmpty())
            into += u'\n';
        into += textOf(part).left(1'000'000).remove(u'\r');
    }

    /// The head of the mail that came back, without its body.
    void readReturnedHeaders(const QByteArray& bytes)
    {
        const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.constData(), static_cast<std::size_t>(bytes.size())));
        const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
        const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
        if (message)
            addInnerHead(GMIME_OBJECT(message.get()));
    }

    void settleKind(GMimeObject* message)
    {
        if (m_isReceipt || m_reportType == u"disposition-notification") {
            m_mail.kind = AnswerKind::Receipt;
        } else if (m_hasStatus) {
            const DeliveryReport report = readDeliveryStatus(m_status);
            m_mail.failed = report.failed;
            m_mail.kind = report.tellsArrival ? AnswerKind::Receipt : AnswerKind::Bounce;
        } else if (isFromPostmaster(message)) {
            m_mail.kind = AnswerKind::Bounce;
            m_mail.failed = readDeliveryLetter(m_mail.text, headerOf(message, "X-Failed-Recipients")).failed;
        } else if (isAutomatic(message)) {
            m_mail.kind = AnswerKind::OutOfOffice;
        }
        if (m_mail.kind == AnswerKind::Bounce) {
            addReturnedId();
            for (const FailedRecipient& one : m_mail.failed)
                m_mail.senders << one.address;
        }
    }

    bool isFromPostmaster(GMimeObject* message) const
    {
        if (!headerOf(message, "X-Failed-Recipients").isEmpty())
            return true;
        const QString user = m_mail.fromAddress.section(u'@', 0, 0);
        static const QRegularExpression subject(u"undeliver|delivery (status|has failed|failure)|failure notice|returned mail|mail delivery|onbestelbaar|"
                                                "niet bezorgd|unzustellbar|non remis|non distribu|échec"_s, QRegularExpression::CaseInsensitiveOption);
        return (user == u"mailer-daemon" || user == u"postmaster" || headerOf(message, "Return-Path") == u"<>") && subject.match(m_mail.subject).hasMatch();
    }

    /// A server that writes a letter puts the head of the mail below it.
    void addReturnedId()
    {
        static const QRegularExpression shape(u"^Message-ID:\\s*<([^<>\\s]{1,250})>"_s, QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
        if (const auto match = shape.match(m_mail.text); match.hasMatch())
            m_mail.threadIds << match.captured(1);
    }

    bool isAutomatic(GMimeObject* message) const
    {
        const QString submitted = headerOf(message, "Auto-Submitted").section(u';', 0, 0).trimmed().toLower();
        if (!submitted.isEmpty() && submitted != u"no")
            return true;
        for (const char* name : {"X-Autoreply", "X-Autorespond", "X-Autoresponder", "X-Auto-Reply"}) {
            const QString value = headerOf(message, name).toLower();
            if (!value.isEmpty() && value != u"no")
                return true;
        }
        const QString precedence = headerOf(message, "Precedence").toLower();
        if (precedence == u"auto_reply" || precedence == u"auto-reply" || precedence == u"bulk" || precedence == u"junk")
            return true;
        static const QRegularExpression subject(u"^(automatic reply|auto(matische)?[ -]?(reply|antwoord)|automatisch antwoord|out of (the )?office|afwezig|"
                                                "automatische antwort|abwesenheit|réponse automatique|absence du bureau)\\b"_s,
                                                QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        return subject.match(m_mail.subject).hasMatch();
    }

    /// Somebody passes an answer on inside the text: who wrote it stands behind "Van:".
    void readForwarded()
    {
        static const QRegularExpression marker(u"^(-{2,}\\s*(forwarded message|doorgestuurd bericht|message transféré|weitergeleitete nachricht|original message|"
                                               "oorspronkelijk bericht)|begin (doorgestuurd|forwarded)|begin forwarded message)"_s,
                                               QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
        static const QRegularExpression prefix(u"^\\s*(fwd?|doorst|dst|wg|tr)\\s*:"_s, QRegularExpression::CaseInsensitiveOption);
        const auto start = marker.match(m_mail.text);
        if (!start.hasMatch() && !prefix.match(m_mail.subject).hasMatch())
            return;
        static const QRegularExpression from(u"^[>* \\t]*(van|from|de|von)\\*{0,2}[ \\t]*:.{0,200}?([^\\s<>;:,\"()\\[\\]]{1,100}@[^\\s<>;:,\"()\\[\\]]{1,200})"_s,
                                             QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
        if (const auto match = from.match(m_mail.text, std::max<qsizetype>(0, start.capturedStart())); match.hasMatch())
            m_mail.senders << cleanLine(match.captured(2), 254).toLower();
    }

    ReceivedMail m_mail;
    QString m_reportType, m_plain, m_html, m_innerPlain, m_innerHtml;
    QByteArray m_status;
    bool m_hasStatus = false, m_isReceipt = false;
    int m_parts = 0;
};

} // namespace

Result<ReceivedMail> readReceivedMail(const QByteArray& bytes)
{
    if (bytes.size() > kLargestMail)
        return Error{Error::Code::FileTooLarge, {u"message"_s, QString::number(kLargestMail / 1024 / 1024)}, {}};
    const QByteArray lower = bytes.toLower();
    if (lower.count("boundary") + lower.count("message/rfc822") > kMostBoundaries)
        return Error{Error::Code::UnsupportedFormat, {u"message"_s}, u"too many parts inside parts"_s};
    static std::once_flag once;
    std::call_once(once, [] { g_mime_init(); });
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message)
        return Error{Error::Code::UnsupportedFormat, {u"message"_s}, u"not an e-mail"_s};
    return MailReader().read(message.get());
}

} // namespace tegoed::formats
