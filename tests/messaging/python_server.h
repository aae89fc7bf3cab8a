#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

/// Servers in Python that the message tests start on 127.0.0.1 and end themselves.
namespace tegoed::test {

using namespace Qt::Literals::StringLiterals;

inline QString scratch(const QString& name)
{
    return qEnvironmentVariable("TEGOED_SCRATCH", QDir::tempPath()) + u'/' + name;
}

inline QString testFile(const QString& name)
{
    return QString::fromUtf8(TEGOED_SOURCE_DIR) + u"/tests/messaging/"_s + name;
}

/// The distribution's Python: it sees the distribution's modules (aiosmtpd).
inline QString python()
{
    return QFile::exists(u"/usr/bin/python3"_s) ? u"/usr/bin/python3"_s : u"python3"_s;
}

/// Certificates of `make_certificates.sh`, made once per scratch folder. Empty when openssl is not there.
inline QString certificates()
{
    const QString folder = scratch(u"certificates"_s);
    QDir().mkpath(folder);
    QProcess make;
    make.start(u"/bin/sh"_s, {testFile(u"make_certificates.sh"_s), folder});
    return make.waitForFinished(60'000) && make.exitCode() == 0 && make.exitStatus() == QProcess::NormalExit ? folder : QString();
}

/// A server script of this folder that prints its port and stops when its input is closed.
class PythonServer {
public:
    PythonServer(const QString& program, const QJsonObject& script)
    {
        static int count = 0;
        const QString base = scratch(program + QString::number(++count));
        QFile file(base + u".json"_s);
        m_log = base + u".log"_s;
        QFile::remove(m_log);
        if (!file.open(QIODevice::WriteOnly))
            return;
        file.write(QJsonDocument(script).toJson());
        file.close();
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(python(), {testFile(program + u".py"_s), file.fileName(), m_log});
        if (m_process.waitForReadyRead(20'000))
            m_port = m_process.readLine().trimmed().toInt();
    }
    ~PythonServer()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(20'000))
            m_process.kill();
        m_process.waitForFinished(5'000);
    }
    int port() const { return m_port; }

    /// Everything logged so far that has this key.
    QList<QJsonObject> logged(const QString& key) const
    {
        QList<QJsonObject> found;
        QFile file(m_log);
        if (!file.open(QIODevice::ReadOnly))
            return found;
        for (const QByteArray& line : file.readAll().split('\n')) {
            const QJsonObject entry = QJsonDocument::fromJson(line).object();
            if (entry.contains(key))
                found << entry;
        }
        return found;
    }
    /// As `logged`, but waits up to half a minute for the first one: a server notes things a moment later.
    QList<QJsonObject> awaited(const QString& key) const
    {
        QElapsedTimer since;
        since.start();
        QList<QJsonObject> found = logged(key);
        while (found.isEmpty() && since.elapsed() < 30'000) {
            QTest::qSleep(20);
            found = logged(key);
        }
        return found;
    }

private:
    QProcess m_process;
    QString m_log;
    int m_port = 0;
};

} // namespace tegoed::test
