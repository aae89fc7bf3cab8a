#include "core/messaging/mail/own_mail_program.h"

#include "core/base/text.h"
#include "core/domain/party/party.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QUrl>

#ifdef _WIN32
#include <QLibrary>
#include <string>
#include <windows.h>

#include <MAPI.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace tegoed {
namespace {

Result<QString> writtenFile(const QString& folder, const QString& name, const QByteArray& bytes)
{
    const QString path = QDir(folder).absoluteFilePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.flush())
        return Error{Error::Code::FileNotWritable, {path, file.errorString()}, {}};
    return path;
}

/// Copies of the attachments under safe names, each in a folder of its own number so that equal names do not meet.
Result<QStringList> writtenAttachments(const MailMessage& message, const QString& folder)
{
    QStringList paths;
    for (const MailAttachment& attachment : message.attachments) {
        const QString own = QDir(folder).absoluteFilePath(QString::number(paths.size() + 1));
        QDir().mkpath(own);
        const auto path = writtenFile(own, safeAttachmentName(attachment.fileName), attachment.bytes);
        if (!path)
            return path.error();
        paths << *path;
    }
    return paths;
}

/// Starts a program and gives it a moment: true when it ended well or is still showing its window.
bool startedWell(const QString& program, const QStringList& arguments, int wait)
{
    auto* process = new QProcess; // Left alone while it runs: a QProcess that is destroyed ends its program.
    process->setStandardInputFile(QProcess::nullDevice());
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    process->start(program, arguments);
    if (!process->waitForStarted(wait)) {
        delete process;
        return false;
    }
    if (!process->waitForFinished(wait) && process->state() != QProcess::NotRunning) {
        static auto& open = *new QSet<QProcess*>; // Never destroyed, and neither are those in it before their program ends.
        open.insert(process);
        QObject::connect(process, &QProcess::finished, process, [process] {
            open.remove(process);
            process->deleteLater();
        });
        return true;
    }
    const bool isWell = process->exitStatus() == QProcess::NormalExit && process->exitCode() == 0;
    delete process;
    return isWell;
}

#if defined(_WIN32)
/// Simple MAPI shows the compose window of the default program. Written from its documentation; not run.
bool openedByMapi(const MailMessage& message, const QStringList& paths)
{
    QLibrary library(u"mapi32"_s);
    const auto send = reinterpret_cast<LPMAPISENDMAILW>(library.resolve("MAPISendMailW"));
    if (!send)
        return false;
    std::wstring subject = message.subject.toStdWString();
    std::wstring text = message.text.toStdWString();
    std::wstring address = (u"SMTP:"_s + message.to.address).toStdWString();
    std::wstring name = (message.to.name.isEmpty() ? message.to.address : message.to.name).toStdWString();
    std::vector<std::wstring> texts;
    for (const QString& path : paths)
        texts.push_back(QDir::toNativeSeparators(path).toStdWString());
    std::vector<MapiFileDescW> files;
    for (std::wstring& path : texts) {
        MapiFileDescW file{};
        file.nPosition = ULONG(-1);
        file.lpszPathName = path.data();
        files.push_back(file);
    }
    MapiRecipDescW to{};
    to.ulRecipClass = MAPI_TO;
    to.lpszName = name.data();
    to.lpszAddress = address.data();
    MapiMessageW mail{};
    mail.lpszSubject = subject.data();
    mail.lpszNoteText = text.data();
    mail.nRecipCount = 1;
    mail.lpRecips = &to;
    mail.nFileCount = ULONG(files.size());
    mail.lpFiles = files.empty() ? nullptr : files.data();
    const ULONG result = send(0, 0, &mail, MAPI_LOGON_UI | MAPI_DIALOG, 0);
    return result == SUCCESS_SUCCESS || result == MAPI_USER_ABORT;
}
#endif

std::optional<MailProgramWay> openedByProgram(const MailMessage& message, const QStringList& paths, const MailProgramOptions& options)
{
#if defined(_WIN32)
    if (openedByMapi(message, paths))
        return MailProgramWay::SimpleMapi;
#elif defined(__APPLE__)
    // Values come in as arguments of the script, never as part of it. Written with care; not run.
    static const QString kScript = u"on run argv\n"
                                   "tell application \"Mail\"\n"
                                   "set m to make new outgoing message with properties "
                                   "{subject:item 2 of argv, content:item 3 of argv, visible:true}\n"
                                   "tell m\n"
                                   "make new to recipient at end of to recipients with properties {address:item 1 of argv}\n"
                                   "repeat with i from 4 to count of argv\n"
                                   "make new attachment with properties {file name:POSIX file (item i of argv)} "
                                   "at after last paragraph\n"
                                   "end repeat\n"
                                   "end tell\n"
                                   "activate\n"
                                   "end tell\n"
                                   "end run"_s;
    if (startedWell(u"/usr/bin/osascript"_s, QStringList{u"-e"_s, kScript, message.to.address, message.subject, message.text} + paths,
                    options.waitMilliseconds))
        return MailProgramWay::AppleMail;
#else
    const QString program = QStandardPaths::findExecutable(u"xdg-email"_s);
    if (program.isEmpty())
        return {};
    QStringList arguments{u"--utf8"_s, u"--subject"_s, message.subject, u"--body"_s, message.text};
    for (const QString& path : paths)
        arguments << u"--attach"_s << path;
    arguments << u"mailto:"_s + message.to.address; // so that an address can never be taken for an option
    if (startedWell(program, arguments, options.waitMilliseconds))
        return MailProgramWay::XdgEmail;
#endif
    return {};
}

} // namespace

QString mailtoLink(const MailMessage& message)
{
    const auto coded = [](const QString& text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    QString lines = message.text;
    lines.replace(u'\n', u"\r\n"_s); // RFC 6068 5
    const QString start = u"mailto:"_s + QString::fromLatin1(QUrl::toPercentEncoding(message.to.address, "@")) + u"?subject="_s
        + coded(message.subject) + u"&body="_s;
    const QString whole = start + coded(lines);
    if (whole.size() <= kMailtoLimit)
        return whole;
    const QString mark = coded(u"…"_s);
    qsizetype kept = lines.size();
    while (kept > 0 && (start.size() + coded(lines.first(kept)).size() + mark.size() > kMailtoLimit || lines[kept - 1].isHighSurrogate()))
        kept -= std::max<qsizetype>(1, (start.size() + coded(lines.first(kept)).size() + mark.size() - kMailtoLimit) / 9);
    return start + coded(lines.first(std::max<qsizetype>(kept, 0))) + mark;
}

Result<OpenedMail> openInOwnMailProgram(const MailMessage& message, const MailProgramOptions& options)
{
    MailMessage checked = message;
    const bool hasSender = isValidEmail(message.from.address);
    if (!hasSender)
        checked.from = MailAddress{{}, message.to.address}; // only to have everything else looked at
    const auto bytes = mailBytes(checked);
    if (!bytes)
        return bytes.error();
    if (!QDir().mkpath(options.folder))
        return Error{Error::Code::FileNotWritable, {options.folder, {}}, {}};
    const auto paths = writtenAttachments(message, options.folder);
    if (!paths)
        return paths.error();

    OpenedMail opened;
    opened.attachmentPaths = *paths;
    if (options.tryProgram) {
        if (const auto way = openedByProgram(message, *paths, options)) {
            opened.way = *way;
            opened.hasAttachments = !paths->isEmpty();
            return opened;
        }
    }
    if (hasSender) {
        // X-Unsent makes a program show it as a draft instead of as a message that came in.
        const auto draft = writtenFile(options.folder, message.id + u".eml"_s, "X-Unsent: 1\r\n" + *bytes);
        if (!draft)
            return draft.error();
        opened.way = MailProgramWay::DraftFile;
        opened.openUrl = QString::fromLatin1(QUrl::fromLocalFile(*draft).toEncoded());
        opened.hasAttachments = !paths->isEmpty();
        return opened;
    }
    opened.way = MailProgramWay::Mailto;
    opened.openUrl = mailtoLink(message);
    return opened;
}

} // namespace tegoed
