#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

typedef void CURL;  // as <curl/curl.h> has them
typedef void CURLM;

namespace tegoed {

struct CurlCleanup {
    void operator()(CURL* handle) const;
};
using CurlHandle = std::unique_ptr<CURL, CurlCleanup>;

struct CurlMultiCleanup {
    void operator()(CURLM* handle) const;
};
using CurlMultiHandle = std::unique_ptr<CURLM, CurlMultiCleanup>;

/// A new handle with what every connection of the house shares: no signals, TLS 1.2 or later, certificate and host name always
/// checked, no redirects, no netrc, loopback never through a proxy. Libcurl is started at the first call.
/// `caFile` empty = the system's trust.
CurlHandle newCurlHandle(const QString& caFile);

/// localhost, 127.0.0.0/8 or ::1, by the look of the name.
bool isLoopbackHost(const QString& host);

/// Why a certificate was refused, by OpenSSL's number where the platform gives one: certificate_expired, certificate_untrusted,
/// certificate_name or certificate.
QString certificateReason(CURL* handle);

/// Whether CURLE_SSL_CONNECT_ERROR came of a line that broke or a server in trouble: gone when one tries again. What is left are
/// refusals that are meant (no common version, no TLS at all), which the next message would meet too.
/// `problem`: what CURLOPT_ERRORBUFFER holds; in English, whatever the locale.
bool isPassingTlsFailure(CURL* handle, const QByteArray& problem);

/// Whether CURLE_COULDNT_CONNECT came of a line that was there already and was reset before curl looked at it. Which of the two
/// curl finds is a matter of microseconds, so it must not be told as "nobody is there". Of a host with several addresses curl keeps
/// what the one tried last said.
bool isResetWhileConnecting(CURL* handle);

} // namespace tegoed
