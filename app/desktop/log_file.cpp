#include "app/desktop/log_file.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMutex>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::desktop {
namespace {

constexpr qint64 kFileLimit = 1024 * 1024;
constexpr int kFilesKept = 3;

struct LogFile {
    QMutex mutex;
    QString folder;
    QFile file;
};

LogFile& log()
{
    static LogFile instance;
    return instance;
}

QString pathOf(const QString& folder, int number)
{
    return number == 0 ? folder + u"/tegoed.log"_s : folder + u"/tegoed.%1.log"_s.arg(number);
}

void rotate(LogFile& target)
{
    target.file.close();
    QFile::remove(pathOf(target.folder, kFilesKept - 1));
    for (int number = kFilesKept - 2; number >= 0; --number)
        QFile::rename(pathOf(target.folder, number), pathOf(target.folder, number + 1));
    target.file.setFileName(pathOf(target.folder, 0));
    target.file.open(QIODevice::WriteOnly | QIODevice::Append);
}

const char* wordOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return "debug";
    case QtInfoMsg: return "info";
    case QtWarningMsg: return "warning";
    case QtCriticalMsg: return "error";
    case QtFatalMsg: return "fatal";
    }
    return "info";
}

void writeLine(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    const QString category = QString::fromLatin1(context.category ? context.category : "default");
    const QByteArray line = (QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) + u' ' + QLatin1StringView(wordOf(type)) + u' '
                             + category + u": "_s + text + u'\n')
                                .toUtf8();
    LogFile& target = log();
    const QMutexLocker locker(&target.mutex);
    if (target.file.isOpen()) {
        if (target.file.size() + line.size() > kFileLimit)
            rotate(target);
        target.file.write(line);
        target.file.flush();
    }
    if (type != QtDebugMsg && type != QtInfoMsg)
        std::fputs(line.constData(), stderr);
}

} // namespace

QString logFolder()
{
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (!state.isEmpty())
        return state + u"/tegoed"_s;
#ifdef Q_OS_LINUX
    return QDir::homePath() + u"/.local/state/tegoed"_s;
#else
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/log"_s;
#endif
}

void startLogFile(const QString& folder)
{
    LogFile& target = log();
    {
        const QMutexLocker locker(&target.mutex);
        QDir().mkpath(folder);
        target.folder = folder;
        target.file.setFileName(pathOf(folder, 0));
        target.file.open(QIODevice::WriteOnly | QIODevice::Append);
    }
    qInstallMessageHandler(writeLine);
}

void stopLogFile()
{
    qInstallMessageHandler(nullptr);
    const QMutexLocker locker(&log().mutex);
    log().file.close();
}

} // namespace tegoed::desktop
