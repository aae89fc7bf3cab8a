#include "core/messaging/curl_session.h"

#include <QHostAddress>

#include <curl/curl.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <mutex>

#ifdef _WIN32
#include <winsock2.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace tegoed {
namespace {

long systemErrorOf(CURL* handle)
{
    long error = 0;
    curl_easy_getinfo(handle, CURLINFO_OS_ERRNO, &error);
    return error;
}

} // namespace

void CurlCleanup::operator()(CURL* handle) const
{
    curl_easy_cleanup(handle);
}

void CurlMultiCleanup::operator()(CURLM* handle) const
{
    curl_multi_cleanup(handle);
}

CurlHandle newCurlHandle(const QString& caFile)
{
    static std::once_flag once;
    std::call_once(once, [] {
        curl_global_init(CURL_GLOBAL_DEFAULT);
#ifndef _WIN32
        // A server that hangs up while TLS is writing must be an error of that write, not the end of the program. Qt's own
        // sockets and processes do the same.
        if (const auto before = std::signal(SIGPIPE, SIG_IGN); before != SIG_DFL)
            std::signal(SIGPIPE, before);
#endif
    });
    CurlHandle handle(curl_easy_init());
    curl_easy_setopt(handle.get(), CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle.get(), CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(handle.get(), CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(handle.get(), CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(handle.get(), CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(handle.get(), CURLOPT_NETRC, long(CURL_NETRC_IGNORED));
    curl_easy_setopt(handle.get(), CURLOPT_NOPROXY, "localhost,127.0.0.1,::1");
    if (!caFile.isEmpty())
        curl_easy_setopt(handle.get(), CURLOPT_CAINFO, caFile.toUtf8().constData());
#if defined(_WIN32) || defined(__APPLE__)
    else
        curl_easy_setopt(handle.get(), CURLOPT_SSL_OPTIONS, long(CURLSSLOPT_NATIVE_CA));
#endif
    return handle;
}

bool isLoopbackHost(const QString& host)
{
    if (host.compare(u"localhost"_s, Qt::CaseInsensitive) == 0)
        return true;
    QHostAddress address;
    return address.setAddress(host) && address.isLoopback();
}

bool isResetWhileConnecting(CURL* handle)
{
#ifdef _WIN32
    const long error = systemErrorOf(handle);
    return error == WSAECONNRESET || error == WSAENOTCONN;
#else
    const long error = systemErrorOf(handle); // ENOTCONN: gone by the time curl asks whom it reached.
    return error == ECONNRESET || error == ENOTCONN;
#endif
}

bool isPassingTlsFailure(CURL* handle, const QByteArray& problem)
{
    if (systemErrorOf(handle) != 0)
        return true;
    // OpenSSL names a line that ended, or has nothing to say and curl says so ("SSL_connect: SSL_ERROR_SYSCALL"); then Windows.
    static const QByteArrayList kEnds{"unexpected eof"_ba, "SSL_connect:"_ba, "alert internal error"_ba, "failed to receive handshake"_ba};
    return std::any_of(kEnds.begin(), kEnds.end(), [&](const QByteArray& end) { return problem.contains(end); });
}

QString certificateReason(CURL* handle)
{
    long verified = 0;
    curl_easy_getinfo(handle, CURLINFO_SSL_VERIFYRESULT, &verified);
    switch (verified) { // X509_V_ERR_… of OpenSSL
    case 0:
    case 1: // What curl begins with, and leaves when it does not get beyond comparing the name.
    case 62:
        return u"certificate_name"_s;
    case 9:
    case 10:
        return u"certificate_expired"_s;
    case 2:
    case 18:
    case 19:
    case 20:
    case 21:
        return u"certificate_untrusted"_s;
    default:
        return u"certificate"_s;
    }
}

} // namespace tegoed
