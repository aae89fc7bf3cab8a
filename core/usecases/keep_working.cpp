#include "core/usecases/keep_working.h"

#include "core/base/hash.h"
#include "core/usecases/keep_working_parts.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSaveFile>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPatienceMs = 20'000; ///< For the system's own tools.

#ifdef Q_OS_WIN
const QString kExe = u".exe"_s;
#else
const QString kExe;
#endif

} // namespace

namespace detail {

QString workName(const BookAddress& book)
{
    return u"tegoed-send-"_s + sha256Hex(book.toString().toUtf8()).left(12);
}

SystemAnswer ask(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    const bool isDone = process.waitForStarted(kPatienceMs) && process.waitForFinished(kPatienceMs);
    if (!isDone)
        process.kill();
    return {isDone && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, QString::fromUtf8(process.readAll()).trimmed()};
}

Error refused(const SystemAnswer& answer)
{
    return Error{Error::Code::NotAllowed, {u"keep_working_refused"_s}, answer.text};
}

Result<Done> writeText(const QString& path, const QString& text)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit())
        return Error{Error::Code::FileNotWritable, {path, file.errorString()}, {}};
    return Done{};
}

} // namespace detail

QString keepWorkingWayCode(KeepWorkingWay way)
{
    switch (way) {
    case KeepWorkingWay::SystemdTimer: return u"systemd_timer"_s;
    case KeepWorkingWay::LoginStart: return u"login_start"_s;
    case KeepWorkingWay::LaunchAgent: return u"launch_agent"_s;
    case KeepWorkingWay::TaskScheduler: return u"task_scheduler"_s;
    }
    return {};
}

KeepWorking keepWorking(const BookAddress& book)
{
    return detail::stateOfWork(book);
}

Result<KeepWorking> startKeepingWorking(const BookAddress& book, const QString& folder)
{
    if (const QString path = folder + u"/tegoed-cli"_s + kExe; !QFileInfo(path).isExecutable())
        return Error{Error::Code::FileNotFound, {path}, {}};
    if (const auto done = detail::startWork(book, folder); !done)
        return done.error();
    return keepWorking(book);
}

Result<KeepWorking> stopKeepingWorking(const BookAddress& book)
{
    if (!keepWorking(book).isOn)
        return Error{Error::Code::NothingToDo, {u"keep_working"_s}, {}};
    if (const auto done = detail::stopWork(book); !done)
        return done.error();
    return keepWorking(book);
}

} // namespace tegoed
