#include "core/messaging/acceptance_journal.h"

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kRoom = 64 * 1024;

/// One line: uuid, epoch, reply. A line that was cut short by a crash has no end and counts as not written.
QByteArray lineOf(const AcceptanceJournal::Entry& entry)
{
    return entry.uuid.toUtf8() + ' ' + QByteArray::number(entry.epoch) + ' ' + entry.reply.simplified().left(300).toUtf8() + '\n';
}

} // namespace

Result<std::unique_ptr<AcceptanceJournal>> AcceptanceJournal::open(const QString& path)
{
    std::unique_ptr<AcceptanceJournal> journal(new AcceptanceJournal);
    journal->m_file.setFileName(path);
    if (!journal->m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return Error{Error::Code::FileNotWritable, {path, journal->m_file.errorString()}, {}};
    journal->m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const QByteArray content = journal->m_file.readAll();
    for (qsizetype at = 0; at < content.size() && content.at(at) != '\0';) {
        const qsizetype end = content.indexOf('\n', at);
        if (end < 0)
            break;
        const QList<QByteArray> parts = content.mid(at, end - at).split(' ');
        if (parts.size() >= 2) {
            journal->m_entries.push_back({QString::fromUtf8(parts[0]), parts[1].toLongLong(),
                                          QString::fromUtf8(content.mid(at, end - at).mid(parts[0].size() + parts[1].size() + 2))});
        }
        at = end + 1;
        journal->m_end = at;
    }
    if (content.size() < kRoom) {
        journal->m_file.seek(content.size());
        const QByteArray room(static_cast<qsizetype>(kRoom - content.size()), '\0');
        if (journal->m_file.write(room) != room.size() || !journal->sync())
            return Error{Error::Code::DiskFull, {path}, {}};
    }
    return journal;
}

bool AcceptanceJournal::append(const Entry& entry)
{
    const QByteArray line = lineOf(entry);
    if (!m_file.seek(m_end) || m_file.write(line) != line.size() || !sync())
        return false;
    m_end += line.size();
    m_entries.push_back(entry);
    return true;
}

void AcceptanceJournal::remove()
{
    m_file.remove();
    m_entries.clear();
}

bool AcceptanceJournal::sync()
{
#if defined(Q_OS_WIN)
    return _commit(m_file.handle()) == 0;
#elif defined(Q_OS_MACOS)
    return ::fsync(m_file.handle()) == 0;
#else
    return ::fdatasync(m_file.handle()) == 0;
#endif
}

} // namespace tegoed
