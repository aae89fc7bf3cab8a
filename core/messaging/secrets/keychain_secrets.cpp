#include "core/messaging/secrets/keychain_secrets.h"

#include <QDeadlineTimer>
#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <memory>

#include <qt6keychain/keychain.h>

using namespace Qt::Literals::StringLiterals;

namespace tegoed {
namespace {

struct Ended {
    QKeychain::Error error = QKeychain::OtherError;
    QString reason = QStringLiteral("no answer in time");
};

/// The one thread that speaks with the keychain, for as long as the program runs: libsecret keeps its connection in the thread that
/// used it first, and waits for ever in another.
QObject* keychainThread()
{
    static QObject* const context = [] {
        auto* thread = new QThread; // never ended, so never destroyed
        auto* object = new QObject;
        object->moveToThread(thread);
        thread->start();
        return object;
    }();
    return context;
}

/// Runs one job to its end; `after` reads what it brought, in the keychain's thread. What comes after the time is up is thrown away.
template<typename Job, typename Prepare, typename After>
Ended run(const QString& service, const QString& key, int timeout, Prepare prepare, After after)
{
    struct Shared {
        QMutex mutex;
        QWaitCondition settled;
        bool isSettled = false;
        bool isAbandoned = false;
        Ended ended;
    };
    const auto shared = std::make_shared<Shared>();
    QObject* const context = keychainThread();
    QMetaObject::invokeMethod(context, [=] {
        auto* job = new Job(service);
        job->setAutoDelete(true);
        job->setKey(key);
        prepare(*job);
        QObject::connect(job, &QKeychain::Job::finished, context, [=] {
            const QMutexLocker lock(&shared->mutex);
            if (shared->isAbandoned)
                return;
            shared->ended = {job->error(), job->errorString()};
            after(*job);
            shared->isSettled = true;
            shared->settled.wakeAll();
        });
        job->start();
    });
    QMutexLocker lock(&shared->mutex);
    QDeadlineTimer deadline(timeout);
    while (!shared->isSettled && shared->settled.wait(&shared->mutex, deadline)) { }
    shared->isAbandoned = true;
    return shared->ended;
}

Error errorOf(const Ended& ended, const QString& key)
{
    switch (ended.error) {
    case QKeychain::EntryNotFound:
        return {Error::Code::NotFound, {u"secret"_s, key}, {}};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {Error::Code::NotAllowed, {u"keychain_locked"_s}, ended.reason};
    default:
        return {Error::Code::ConnectionFailed, {u"keychain"_s}, ended.reason};
    }
}

} // namespace

KeychainSecrets::KeychainSecrets(QString service, int timeout) : m_service(std::move(service)), m_timeout(timeout) {}

Result<SecretText> KeychainSecrets::read(const QString& key)
{
    SecretText found;
    SecretText* const place = &found; // only written while we still wait
    const Ended ended = run<QKeychain::ReadPasswordJob>(m_service, key, m_timeout, [](auto&) {},
                                                        [place](auto& job) { *place = SecretText(job.binaryData()); });
    if (ended.error != QKeychain::NoError)
        return errorOf(ended, key);
    return found;
}

Result<Done> KeychainSecrets::write(const QString& key, const SecretText& secret)
{
    const Ended ended = run<QKeychain::WritePasswordJob>(m_service, key, m_timeout,
                                                         [secret](auto& job) { job.setBinaryData(secret.bytes()); }, [](auto&) {});
    if (ended.error != QKeychain::NoError)
        return errorOf(ended, key);
    return Done{};
}

Result<Done> KeychainSecrets::remove(const QString& key)
{
    const Ended ended = run<QKeychain::DeletePasswordJob>(m_service, key, m_timeout, [](auto&) {}, [](auto&) {});
    if (ended.error != QKeychain::NoError && ended.error != QKeychain::EntryNotFound)
        return errorOf(ended, key);
    return Done{};
}

} // namespace tegoed
