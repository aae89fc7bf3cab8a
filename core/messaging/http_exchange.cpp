#include "core/messaging/http_exchange.h"

#include <QUrl>

#include <curl/curl.h>

using namespace Qt::Literals::StringLiterals;

namespace tegoed {
namespace {

constexpr qsizetype kLargestAnswer = 1024 * 1024;
constexpr curl_off_t kLongestWait = 24 * 3'600;

struct Running {
    const PointOfNoReturn& pass;
    const StopAsked& stop;
    HttpAnswer& answer;
    bool isAsked = false;
    bool isRefused = false;
    char problem[CURL_ERROR_SIZE] = "";
};

int onReady(void* data, char*, char*, int, int)
{
    auto& running = *static_cast<Running*>(data);
    if (running.isAsked || !running.pass()) { // a second time would be a second question
        running.isRefused = !running.isAsked;
        return CURL_PREREQFUNC_ABORT;
    }
    running.isAsked = true;
    running.answer.isPassed = true;
    return CURL_PREREQFUNC_OK;
}

size_t onBody(char* data, size_t size, size_t count, void* user)
{
    auto& body = static_cast<Running*>(user)->answer.body;
    const auto bytes = qsizetype(size * count);
    if (body.size() + bytes > kLargestAnswer)
        return 0;
    body.append(data, bytes);
    return size_t(bytes);
}

int onProgress(void* user, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    const StopAsked& stop = static_cast<Running*>(user)->stop;
    return stop && stop() ? 1 : 0;
}

bool isAllowed(const HttpCall& call, const HttpSettings& settings)
{
    const QUrl url(call.url, QUrl::StrictMode);
    const QString host = url.host();
    if (!url.isValid() || host.isEmpty() || !url.userInfo().isEmpty())
        return false;
    const bool isLocal = isLoopbackHost(host);
    if (url.scheme() != u"https" && !(url.scheme() == u"http" && isLocal))
        return false;
    if (!settings.hosts.isEmpty() && !isLocal && !settings.hosts.contains(host, Qt::CaseInsensitive))
        return false;
    const auto isOneLine = [](const QByteArray& text) {
        return std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
    };
    return std::all_of(call.headers.begin(), call.headers.end(),
                       [&](const auto& header) { return isOneLine(header.first) && isOneLine(header.second); });
}

HttpAnswer::End endOf(CURL* curl, CURLcode code, const Running& running)
{
    using End = HttpAnswer::End;
    switch (code) {
    case CURLE_OK: return End::Answered;
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY: return End::NoHost;
    case CURLE_COULDNT_CONNECT: return isResetWhileConnecting(curl) ? End::Lost : End::Refused;
    case CURLE_PEER_FAILED_VERIFICATION: return End::Certificate;
    case CURLE_SSL_CONNECT_ERROR: return isPassingTlsFailure(curl, running.problem) ? End::Lost : End::Insecure;
    case CURLE_SSL_CACERT_BADFILE: return End::Insecure;
    case CURLE_OPERATION_TIMEDOUT: return End::TimedOut;
    case CURLE_ABORTED_BY_CALLBACK: return running.isRefused ? End::Withheld : End::Stopped;
    default: return End::Lost;
    }
}

struct ListCleanup {
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

} // namespace

HttpAnswer exchange(const HttpCall& call, const HttpSettings& settings, const PointOfNoReturn& pass)
{
    HttpAnswer answer;
    if (!isAllowed(call, settings)) {
        answer.end = HttpAnswer::End::NotAllowed;
        return answer;
    }
    const CurlHandle handle = newCurlHandle(settings.caFile);
    CURL* curl = handle.get();
    Running running{pass, settings.stop, answer};
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, running.problem);
    std::unique_ptr<curl_slist, ListCleanup> headers(curl_slist_append(nullptr, "Expect:")); // no asking leave first
    for (const auto& [name, value] : call.headers)
        curl_slist_append(headers.get(), QByteArray(name + ": " + value).constData());

    curl_easy_setopt(curl, CURLOPT_URL, call.url.toUtf8().constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1)); // HTTP/2 has repeats of its own
    curl_easy_setopt(curl, CURLOPT_FRESH_CONNECT, 1L);
    curl_easy_setopt(curl, CURLOPT_FORBID_REUSE, 1L);
    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, call.method.constData());
    if (call.method != "GET") {
        curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(call.body.size()));
        curl_easy_setopt(curl, CURLOPT_POSTFIELDS, call.body.constData());
    }
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(curl, CURLOPT_USERAGENT, "Tegoed/" TEGOED_VERSION);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, long(settings.connectTimeout));
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, long(settings.timeout));
    curl_easy_setopt(curl, CURLOPT_PREREQFUNCTION, onReady);
    curl_easy_setopt(curl, CURLOPT_PREREQDATA, &running);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, onBody);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &running);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, onProgress);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &running);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);

    const CURLcode code = curl_easy_perform(curl);
    answer.end = endOf(curl, code, running);
    if (answer.end == HttpAnswer::End::Certificate)
        answer.reason = certificateReason(curl);
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    answer.status = int(status);
    curl_off_t wait = 0;
    if (curl_easy_getinfo(curl, CURLINFO_RETRY_AFTER, &wait) == CURLE_OK && wait > 0)
        answer.retryAfterSeconds = int(std::min(wait, kLongestWait));
    char* address = nullptr;
    curl_easy_getinfo(curl, CURLINFO_PRIMARY_IP, &address);
    answer.server = QUrl(call.url).host();
    if (address && *address)
        answer.server += u" (" + QString::fromLatin1(address) + u')';
    return answer;
}

} // namespace tegoed
