#include "app/desktop/single_instance.h"

#include "core/base/log.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::desktop {
namespace {
const QByteArray kRaise = QByteArrayLiteral("raise\n");
const QByteArray kDone = QByteArrayLiteral("done\n");
constexpr int kRetryMs = 50;
} // namespace

SingleInstance::SingleInstance(QObject* parent)
    : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
}

SingleInstance::~SingleInstance()
{
    release();
}

QString SingleInstance::folder()
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    return folder + u"/tegoed"_s;
}

QString SingleInstance::nameOf(const QString& bookAddress)
{
    const QFileInfo file(bookAddress);
    const QString same = file.exists() ? file.canonicalFilePath() : bookAddress; // Two names of one file are one book.
    return QString::fromLatin1(QCryptographicHash::hash(same.toUtf8(), QCryptographicHash::Sha256).toHex().left(24));
}

SingleInstance::Outcome SingleInstance::take(const QString& bookAddress, int answerMs)
{
    const QString base = folder() + u'/' + nameOf(bookAddress);
    QDir().mkpath(folder());
    QElapsedTimer timer;
    timer.start();
    while (true) {
        auto lock = std::make_unique<QLockFile>(base + u".lock"_s);
        lock->setStaleLockTime(0); // Held as long as its process lives; a dead one's is taken over.
        if (lock->tryLock(0)) {
            release();
            m_lock = std::move(lock);
            m_address = bookAddress;
            QLocalServer::removeServer(base);
            if (!m_server.listen(base))
                qCWarning(uiLog) << "no socket for a second start:" << m_server.serverError();
            return Outcome::Held;
        }
        // It may be starting and not listen yet, or just be leaving: try both until the time is over.
        if (askToRaise(base, answerMs))
            return Outcome::Raised;
        if (timer.elapsed() >= answerMs)
            return Outcome::Stuck;
        QThread::msleep(kRetryMs);
    }
}

bool SingleInstance::askToRaise(const QString& socket, int answerMs)
{
    QLocalSocket other;
    other.connectToServer(socket);
    if (!other.waitForConnected(answerMs))
        return false;
    other.write(kRaise);
    if (!other.waitForBytesWritten(answerMs))
        return false;
    return other.waitForReadyRead(answerMs) && other.readAll() == kDone;
}

void SingleInstance::answer()
{
    while (QLocalSocket* other = m_server.nextPendingConnection()) {
        connect(other, &QLocalSocket::disconnected, other, &QObject::deleteLater);
        const auto reply = [this, other] {
            if (!other->canReadLine() || other->readLine() != kRaise)
                return;
            other->write(kDone);
            other->flush();
            Q_EMIT raiseRequested();
        };
        connect(other, &QLocalSocket::readyRead, this, reply);
        reply();
    }
}

void SingleInstance::release()
{
    m_server.close();
    m_lock.reset();
    m_address.clear();
}

} // namespace tegoed::desktop
