#include "core/messaging/mail/mail_providers.h"

#include <QDnsLookup>
#include <QEventLoop>
#include <QHostAddress>
#include <QThread>
#include <QTimer>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace tegoed {
namespace {

/// One question, in a thread with the event loop that QDnsLookup needs; `take` reads the answer there.
template<typename Take> Result<Done> ask(QDnsLookup::Type type, const QString& name, int timeout, const QString& nameServer, Take take)
{
    Result<Done> result = Error{Error::Code::ConnectionFailed, {u"DNS"_s}, u"no answer in time"_s};
    std::unique_ptr<QThread> thread(QThread::create([&] {
        QEventLoop loop;
        QDnsLookup lookup(type, name);
        if (!nameServer.isEmpty())
            lookup.setNameserver(QHostAddress(nameServer));
        QObject::connect(&lookup, &QDnsLookup::finished, &loop, [&] {
            if (lookup.error() == QDnsLookup::NoError || lookup.error() == QDnsLookup::NotFoundError) {
                take(lookup);
                result = Done{};
            } else {
                result = Error{Error::Code::ConnectionFailed, {u"DNS"_s}, lookup.errorString()};
            }
            loop.quit();
        });
        QTimer::singleShot(timeout, &loop, &QEventLoop::quit);
        lookup.lookup();
        loop.exec();
    }));
    thread->start();
    thread->wait();
    return result;
}

} // namespace

MailLookup dnsLookup(int timeout, const QString& nameServer)
{
    MailLookup lookup;
    lookup.services = [=](const QString& name) -> Result<std::vector<ServiceRecord>> {
        std::vector<ServiceRecord> records;
        const auto asked = ask(QDnsLookup::SRV, name, timeout, nameServer, [&](const QDnsLookup& answer) {
            for (const QDnsServiceRecord& record : answer.serviceRecords())
                records.push_back({record.target(), record.port(), record.priority(), record.weight()});
        });
        if (!asked)
            return asked.error();
        return records;
    };
    lookup.exchangers = [=](const QString& domain) -> Result<QStringList> {
        QStringList names;
        const auto asked = ask(QDnsLookup::MX, domain, timeout, nameServer, [&](const QDnsLookup& answer) {
            for (const QDnsMailExchangeRecord& record : answer.mailExchangeRecords()) // sorted by preference
                names << record.exchange();
        });
        if (!asked)
            return asked.error();
        return names;
    };
    return lookup;
}

} // namespace tegoed
