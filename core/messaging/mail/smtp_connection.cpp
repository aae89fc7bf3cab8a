#include "core/messaging/mail/smtp_connection.h"

#include "core/base/text.h"

#include <QLocale>
#include <QRegularExpression>

#include <curl/curl.h>

#ifdef _WIN32
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace tegoed {

/// Only what the server says is kept, and of curl's own remarks the TLS version. What is sent (AUTH …) is never looked at, so
/// that no log can hold it (failures I12).
struct SmtpConnection::Talk {
    int code = 0;                ///< Of the last refusal, else of the last line.
    QByteArray line;
    QByteArrayList capabilities; ///< Of the last answer to EHLO; what was promised before TLS counts for nothing.
    QByteArray tlsVersion;
    bool isGreeted = false;
    bool isSignedIn = false;
    char problem[CURL_ERROR_SIZE] = ""; ///< What curl and the TLS library say of a failure.

    void take(const QByteArray& received);
    static size_t onHeader(char* data, size_t size, size_t count, void* talk);
    static int onDebug(CURL*, curl_infotype type, char* data, size_t size, void* talk);
};

void SmtpConnection::Talk::take(const QByteArray& received)
{
    const QByteArray trimmed = received.trimmed();
    const int seen = trimmed.first(std::min<qsizetype>(3, trimmed.size())).toInt();
    if (seen < 200 || seen > 599)
        return;
    if (seen == 220) {
        isGreeted = true;
        capabilities.clear();
    }
    if (seen == 250)
        capabilities << trimmed.mid(4).toUpper();
    if (seen == 235)
        isSignedIn = true;
    if (seen >= 400 || code < 400) {
        code = seen;
        line = trimmed;
    }
}

size_t SmtpConnection::Talk::onHeader(char* data, size_t size, size_t count, void* talk)
{
    static_cast<Talk*>(talk)->take(QByteArray(data, qsizetype(size * count)));
    return size * count;
}

int SmtpConnection::Talk::onDebug(CURL*, curl_infotype type, char* data, size_t size, void* talk)
{
    static const QByteArray kStart = "SSL connection using ";
    if (type == CURLINFO_TEXT && size > size_t(kStart.size())) {
        const QByteArray text(data, qsizetype(size));
        if (text.startsWith(kStart))
            static_cast<Talk*>(talk)->tlsVersion = text.mid(kStart.size()).split('/').value(0).trimmed();
    }
    return 0;
}

namespace {

constexpr int kSlice = 200; // ms between two looks at whether to stop

int onProgress(void* stop, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    const auto& asked = *static_cast<const StopAsked*>(stop);
    return asked && asked() ? 1 : 0;
}

/// The less the system holds back, the shorter the time in which it is unknown what became of a message (decision 38).
int onSocket(void*, curl_socket_t socket, curlsocktype)
{
    const int bytes = 16 * 1024;
    setsockopt(socket, SOL_SOCKET, SO_SNDBUF, reinterpret_cast<const char*>(&bytes), sizeof bytes);
    return CURL_SOCKOPT_OK;
}

bool isHostName(const QString& host)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9]([A-Za-z0-9.-]{0,252}[A-Za-z0-9])?\\z|\\A[0-9A-Fa-f:.]{2,45}\\z"_s);
    return form.match(host).hasMatch();
}

QByteArray addressOf(const MailServer& server)
{
    const QString host = server.host.contains(u':') ? u'[' + server.host + u']' : server.host;
    static const QRegularExpression plain(u"\\A[A-Za-z0-9.-]+\\z"_s);
    const QString name = plain.match(server.greetingName).hasMatch() ? server.greetingName : u"%5B127.0.0.1%5D"_s;
    return (server.security == MailSecurity::Tls ? u"smtps://"_s : u"smtp://"_s).toLatin1() + host.toLatin1() + ':'
        + QByteArray::number(server.port) + '/' + name.toLatin1();
}

void setSignIn(CURL* curl, const MailServer& server, const SecretText& secret)
{
    if (server.signIn == MailSignIn::None)
        return;
    curl_easy_setopt(curl, CURLOPT_USERNAME, server.userName.toUtf8().constData());
    if (server.signIn == MailSignIn::Password) {
        curl_easy_setopt(curl, CURLOPT_PASSWORD, secret.bytes().constData());
        curl_easy_setopt(curl, CURLOPT_LOGIN_OPTIONS, "AUTH=PLAIN;AUTH=LOGIN");
    } else {
        curl_easy_setopt(curl, CURLOPT_XOAUTH2_BEARER, secret.bytes().constData());
        curl_easy_setopt(curl, CURLOPT_LOGIN_OPTIONS, "AUTH=XOAUTH2");
        curl_easy_setopt(curl, CURLOPT_SASL_IR, 1L);
    }
}

Outcome configuration(Outcome::Phase phase, const QString& reason)
{
    Outcome outcome;
    outcome.kind = Outcome::Kind::Configuration;
    outcome.phase = phase;
    outcome.reasonCode = reason;
    return outcome;
}

/// Why signing in was refused for good.
QString signInReason(const MailServer& server, const SmtpReply& reply)
{
    if (server.signIn == MailSignIn::Token)
        return u"token"_s;
    const QByteArray detail = reply.enhancedCode();
    if (detail == "5.7.139" || detail == "5.7.30")
        return u"password_sign_in_off"_s; // Microsoft 365: switched off for this mailbox or tenant
    if (reply.code == 534 || detail == "5.7.9")
        return u"app_password"_s;
    return u"wrong_password"_s;
}

} // namespace

Outcome SmtpConnection::open(const MailServer& server, const SecretText& secret, const MailTimeouts& timeouts, const StopAsked& stop)
{
    drop();
    m_facts = {};
    m_surplus.clear();
    if (server.security == MailSecurity::PlainOnLoopback && !isLoopbackHost(server.host))
        return configuration(Outcome::Phase::Connect, u"no_encryption"_s);
    if (!isHostName(server.host) || server.port < 1 || server.port > 65'535)
        return configuration(Outcome::Phase::Connect, u"no_host"_s);

    CurlHandle handle = newCurlHandle(server.caFile);
    CURL* curl = handle.get();
    Talk talk;
    curl_easy_setopt(curl, CURLOPT_URL, addressOf(server).constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(curl, CURLOPT_USE_SSL, long(server.security == MailSecurity::PlainOnLoopback ? CURLUSESSL_NONE : CURLUSESSL_ALL));
    curl_easy_setopt(curl, CURLOPT_CONNECT_ONLY, 1L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, long(timeouts.connect));
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, long(timeouts.connect));
    curl_easy_setopt(curl, CURLOPT_CERTINFO, 1L);
    curl_easy_setopt(curl, CURLOPT_SOCKOPTFUNCTION, onSocket);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, Talk::onHeader);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, &talk);
    curl_easy_setopt(curl, CURLOPT_DEBUGFUNCTION, Talk::onDebug);
    curl_easy_setopt(curl, CURLOPT_DEBUGDATA, &talk);
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, talk.problem);
    curl_easy_setopt(curl, CURLOPT_VERBOSE, 1L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, onProgress);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &stop);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    setSignIn(curl, server, secret);

    m_handle = std::move(handle);
    const CURLcode code = curl_easy_perform(curl);
    // From here on curl has nothing to tell us: `talk` ends with this function.
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, nullptr);
    curl_easy_setopt(curl, CURLOPT_VERBOSE, 0L);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 1L);
    noteFacts(server, talk);
    Outcome outcome;
    if (code != CURLE_OK) {
        outcome = failure(code, server, talk);
    } else if (server.signIn != MailSignIn::None && !talk.isSignedIn) {
        outcome = configuration(Outcome::Phase::SignIn, u"no_sign_in"_s); // the server does not offer it: curl just goes on
    } else {
        outcome.phase = Outcome::Phase::SignIn;
        outcome.kind = Outcome::Kind::Sent; // "so far so good"; the caller knows there was no message
        m_poll.reset(curl_multi_init());
    }
    outcome.server = m_facts.server;
    if (outcome.kind != Outcome::Kind::Sent)
        drop();
    return outcome;
}

void SmtpConnection::noteFacts(const MailServer& server, const Talk& talk)
{
    char* address = nullptr;
    curl_easy_getinfo(m_handle.get(), CURLINFO_PRIMARY_IP, &address);
    m_facts.server = server.host + u':' + QString::number(server.port);
    if (address && *address)
        m_facts.server += u" (" + QString::fromLatin1(address) + u')';
    if (!talk.tlsVersion.isEmpty())
        m_facts.server += u", " + QString::fromLatin1(talk.tlsVersion);
    m_facts.isEncrypted = server.security != MailSecurity::PlainOnLoopback;

    for (const QByteArray& capability : talk.capabilities)
        if (capability == "SIZE" || capability.startsWith("SIZE "))
            m_facts.sizeLimit = capability.mid(5).trimmed().toLongLong();

    curl_certinfo* chain = nullptr;
    curl_easy_getinfo(m_handle.get(), CURLINFO_CERTINFO, &chain);
    if (!chain || chain->num_of_certs < 1)
        return;
    for (const curl_slist* entry = chain->certinfo[0]; entry; entry = entry->next) {
        const QString line = QString::fromLatin1(entry->data);
        if (!line.startsWith(u"Expire date:"))
            continue;
        // "Nov  5 09:30:00 2027 GMT"
        const QStringList parts = line.mid(12).simplified().split(u' ');
        const QString day = parts.value(1) + u' ' + parts.value(0) + u' ' + parts.value(3);
        m_facts.certificateValidUntil = QLocale::c().toDate(day, u"d MMM yyyy"_s);
    }
}

/// The number the server gave comes first, curl's own second (dependencies 2.1).
Outcome SmtpConnection::failure(int curlCode, const MailServer& server, const Talk& talk) const
{
    using Kind = Outcome::Kind;
    using Phase = Outcome::Phase;
    SmtpReply reply;
    reply.code = talk.code;
    reply.lines << talk.line.mid(4);

    Outcome outcome;
    outcome.phase = !talk.isGreeted ? Phase::Connect : talk.capabilities.isEmpty() ? Phase::Greeting : Phase::SignIn;
    if (talk.code >= 400) {
        outcome.replyCode = talk.code;
        outcome.reply = reply.text();
    }
    switch (curlCode) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
        outcome.reasonCode = u"no_host"_s;
        break;
    case CURLE_COULDNT_CONNECT:
        outcome.reasonCode = isResetWhileConnecting(m_handle.get()) ? u"connection_lost"_s : u"refused"_s;
        break;
    case CURLE_OPERATION_TIMEDOUT:
        outcome.reasonCode = u"timeout"_s;
        break;
    case CURLE_ABORTED_BY_CALLBACK:
        outcome.reasonCode = u"cancelled"_s;
        break;
    case CURLE_PEER_FAILED_VERIFICATION:
        outcome.kind = Kind::Configuration;
        outcome.phase = Phase::Secure;
        outcome.reasonCode = certificateReason(m_handle.get());
        break;
    case CURLE_USE_SSL_FAILED:
        outcome.kind = talk.code >= 400 && talk.code < 500 ? Kind::FailedTemporary : Kind::Configuration;
        outcome.phase = Phase::Secure;
        outcome.reasonCode = u"no_encryption"_s;
        break;
    case CURLE_SSL_CONNECT_ERROR: {
        const bool isPassing = isPassingTlsFailure(m_handle.get(), talk.problem);
        outcome.kind = isPassing ? Kind::FailedTemporary : Kind::Configuration;
        outcome.phase = Phase::Secure;
        outcome.reasonCode = isPassing ? u"connection_lost"_s : u"no_encryption"_s;
        break;
    }
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CIPHER:
        outcome.kind = Kind::Configuration;
        outcome.phase = Phase::Secure;
        outcome.reasonCode = u"certificate"_s;
        break;
    case CURLE_LOGIN_DENIED:
        outcome.phase = Phase::SignIn;
        if (talk.code >= 400 && talk.code < 500) {
            outcome.reasonCode = u"sign_in_unavailable"_s;
        } else {
            outcome.kind = Kind::Configuration;
            outcome.reasonCode = talk.code == 250 ? u"no_sign_in"_s : signInReason(server, reply);
        }
        break;
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_REMOTE_ACCESS_DENIED:
        if (talk.code >= 500) { // not about one debtor's address: everything behind it would fare the same
            outcome.kind = Kind::Configuration;
            outcome.reasonCode = u"greeting_refused"_s;
        } else {
            outcome.reasonCode = talk.code >= 400 ? u"busy"_s : u"out_of_step"_s;
        }
        break;
    default:
        outcome.reasonCode = u"connection_lost"_s;
        break;
    }
    return outcome;
}

SmtpConnection::Io SmtpConnection::wait(Ready ready, const QElapsedTimer& since, int timeout, const StopAsked& stop)
{
    if (stop && stop())
        return Io::Stopped;
    const qint64 left = timeout - since.elapsed();
    if (left <= 0)
        return Io::TimedOut;
    curl_socket_t socket = CURL_SOCKET_BAD;
    curl_easy_getinfo(m_handle.get(), CURLINFO_ACTIVESOCKET, &socket);
    if (socket == CURL_SOCKET_BAD)
        return Io::Closed;
    curl_waitfd waited{socket, short(ready == Ready::Read ? CURL_WAIT_POLLIN : CURL_WAIT_POLLOUT), 0};
    int count = 0;
    curl_multi_poll(m_poll.get(), &waited, 1, int(std::min<qint64>(left, kSlice)), &count);
    return Io::Done;
}

SmtpConnection::Io SmtpConnection::send(const QByteArray& bytes, int timeout, const StopAsked& stop)
{
    QElapsedTimer since;
    since.start();
    qsizetype at = 0;
    while (at < bytes.size()) {
        size_t taken = 0;
        const CURLcode code = curl_easy_send(m_handle.get(), bytes.constData() + at, size_t(bytes.size() - at), &taken);
        if (code != CURLE_OK && code != CURLE_AGAIN)
            return Io::Closed;
        at += qsizetype(taken);
        if (taken > 0)
            since.restart();
        else if (const Io waited = wait(Ready::Write, since, timeout, stop); waited != Io::Done)
            return waited;
    }
    return Io::Done;
}

SmtpConnection::Io SmtpConnection::receive(SmtpReply* reply, int timeout, const StopAsked& stop)
{
    QElapsedTimer since;
    since.start();
    SmtpReplyReader reader;
    m_surplus.clear();
    while (reader.state() == SmtpReplyReader::State::Incomplete) {
        char buffer[4096];
        size_t count = 0;
        const CURLcode code = curl_easy_recv(m_handle.get(), buffer, sizeof buffer, &count);
        if (code == CURLE_OK && count > 0) {
            reader.add(QByteArray(buffer, qsizetype(count)));
            continue;
        }
        if (code != CURLE_AGAIN)
            return Io::Closed;
        if (const Io waited = wait(Ready::Read, since, timeout, stop); waited != Io::Done)
            return waited;
    }
    *reply = reader.reply();
    m_surplus = reader.surplus();
    return reader.state() == SmtpReplyReader::State::Complete ? Io::Done : Io::OutOfStep;
}

SmtpConnection::Io SmtpConnection::peek(QByteArray* unasked)
{
    char buffer[1024];
    size_t count = 0;
    const CURLcode code = curl_easy_recv(m_handle.get(), buffer, sizeof buffer, &count);
    if (code == CURLE_AGAIN)
        return Io::Done;
    if (code != CURLE_OK || count == 0)
        return Io::Closed;
    *unasked = QByteArray(buffer, qsizetype(count));
    return Io::OutOfStep;
}

void SmtpConnection::quit(int timeout)
{
    SmtpReply ignored;
    if (isOpen() && send("QUIT\r\n"_ba, timeout, {}) == Io::Done)
        receive(&ignored, timeout, {});
    drop();
}

} // namespace tegoed
