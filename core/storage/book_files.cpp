#include "core/storage/book_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <atomic>
#include <filesystem>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace tegoed::detail {

using namespace Qt::Literals::StringLiterals;

namespace {

std::filesystem::path nativePath(const QString& path)
{
    return std::filesystem::path(path.toStdU16String());
}

Error notWritable(const QString& path, const std::error_code& reason)
{
    const bool full = reason == std::errc::no_space_on_device;
    const QString why = QString::fromStdString(reason.message());
    return full ? Error{Error::Code::DiskFull, {path}, why} : Error{Error::Code::FileNotWritable, {path, why}, why};
}

#ifdef Q_OS_UNIX
std::error_code syncPath(const QString& path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return {errno, std::generic_category()};
    const int result = ::fsync(descriptor);
    const int reason = errno;
    ::close(descriptor);
    return result == 0 ? std::error_code() : std::error_code(reason, std::generic_category());
}
#endif

} // namespace

std::optional<Error> makeFile(const QString& path)
{
    const QFileInfo info(path);
    if (info.exists())
        return Error{Error::Code::AlreadyExists, {u"book"_s, path}, {}};
    if (!info.absoluteDir().exists())
        return Error{Error::Code::FileNotFound, {info.absolutePath()}, {}};
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        const auto code = file.error() == QFileDevice::ResourceError ? Error::Code::DiskFull : Error::Code::FileNotWritable;
        return Error{code, {path, file.errorString()}, file.errorString()};
    }
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return std::nullopt;
}

std::optional<Error> syncFile(const QString& path)
{
#ifdef Q_OS_UNIX
    if (const auto reason = syncPath(path, O_RDWR))
        return notWritable(path, reason);
#else
    Q_UNUSED(path)
#endif
    return std::nullopt;
}

void syncFolderOf(const QString& path)
{
#ifdef Q_OS_UNIX
    // The name of a new file is safe only when its folder is written too. Not every file system can: then nothing is lost.
    syncPath(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
#else
    Q_UNUSED(path)
#endif
}

std::optional<Error> moveOver(const QString& from, const QString& to)
{
    std::error_code reason;
    std::filesystem::rename(nativePath(from), nativePath(to), reason);
    if (reason)
        return notWritable(to, reason);
    syncFolderOf(to);
    return std::nullopt;
}

std::optional<Error> keepAside(const QString& path, const QString& keptAs)
{
    std::error_code reason;
    std::filesystem::create_hard_link(nativePath(path), nativePath(keptAs), reason);
    if (reason)
        std::filesystem::rename(nativePath(path), nativePath(keptAs), reason); // FAT and some network drives know no second name.
    if (reason)
        return notWritable(keptAs, reason);
    return std::nullopt;
}

QString partNameOf(const QString& path)
{
    static std::atomic<int> number{0};
    return u"%1.part-%2-%3"_s.arg(path).arg(QCoreApplication::applicationPid()).arg(++number);
}

PartFile::~PartFile()
{
    QFile::remove(m_path);
    QFile::remove(m_path + u"-journal"_s);
}

} // namespace tegoed::detail
