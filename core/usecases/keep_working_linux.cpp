// A timer of the user's systemd; where there is no such session, an entry that opens the window at login.
#include "core/usecases/keep_working_parts.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <utility>

namespace tegoed::detail {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The first of the program's words in a file of ours; '' when there is none.
QString lineWith(const QString& path, const QString& key)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(key))
            return line.mid(key.size());
    }
    return {};
}

QString configFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
}


struct LinuxFiles {
    QString service, timer, autostart;
    explicit LinuxFiles(const BookAddress& book)
        : service(configFolder() + u"/systemd/user/"_s + workName(book) + u".service"_s)
        , timer(configFolder() + u"/systemd/user/"_s + workName(book) + u".timer"_s)
        , autostart(configFolder() + u"/autostart/"_s + workName(book) + u".desktop"_s)
    {
    }
};

/// A word of ExecStart: systemd.syntax(7) quoting, and neither a specifier nor a variable in it.
QString unitWord(QString word)
{
    word.replace(u"\\"_s, u"\\\\"_s).replace(u"\""_s, u"\\\""_s).replace(u"%"_s, u"%%"_s).replace(u"$"_s, u"$$"_s);
    return u'"' + word + u'"';
}

/// A word of Exec: quoting of the Desktop Entry Specification 1.5, "The Exec key", then that of a string value.
QString desktopWord(QString word)
{
    for (const QString& special : {u"\\"_s, u"\""_s, u"`"_s, u"$"_s})
        word.replace(special, u'\\' + special);
    word.replace(u"%"_s, u"%%"_s).replace(u"\\"_s, u"\\\\"_s);
    return u'"' + word + u'"';
}

QString serviceText(const BookAddress& book, const QString& cli)
{
    // 1, 4 and 11: something failed, is blocked by a rule, or there is no network. The outbox says so; the next round tries again.
    return u"[Unit]\nDescription=Tegoed sends what is due\n\n[Service]\nType=oneshot\nExecStart=%1 --book %2 outbox send --wait\n"
           "SuccessExitStatus=1 4 11\nTimeoutStartSec=2h\nNice=10\n"_s.arg(unitWord(cli), unitWord(book.toString()));
}

QString timerText()
{
    // Persistent: what fell while the computer slept is done as soon as it wakes.
    return u"[Unit]\nDescription=Tegoed sends what is due\n\n[Timer]\nOnCalendar=*:0/%1\nPersistent=true\n\n[Install]\nWantedBy=timers.target\n"_s
        .arg(kWorkEveryMinutes);
}

QString autostartText(const BookAddress& book, const QString& program)
{
    return u"[Desktop Entry]\nType=Application\nName=Tegoed\nExec=%1 %2\nTerminal=false\nX-GNOME-Autostart-Delay=30\n"_s
        .arg(desktopWord(program), desktopWord(book.toString()));
}

bool hasSystemd()
{
    return ask(u"systemctl"_s, {u"--user"_s, u"show-environment"_s}).isWell;
}

/// systemd's "@1732600800" as an instant; empty for a unit that never ran.
void readLastRun(const BookAddress& book, KeepWorking& state)
{
    const SystemAnswer shown = ask(u"systemctl"_s, {u"--user"_s, u"show"_s, workName(book) + u".service"_s, u"--timestamp=unix"_s,
                                              u"-p"_s, u"ExecMainExitTimestamp"_s, u"-p"_s, u"ExecMainStatus"_s});
    if (!shown.isWell)
        return;
    for (const QString& line : shown.text.split(u'\n')) {
        const QString value = line.section(u'=', 1);
        if (line.startsWith(u"ExecMainExitTimestamp=@"_s))
            state.lastRunAt = QDateTime::fromSecsSinceEpoch(value.mid(1).toLongLong(), Qt::UTC).toString(Qt::ISODateWithMs);
        else if (line.startsWith(u"ExecMainStatus="_s))
            state.lastExitCode = value.toInt();
    }
    if (!state.lastRunAt)
        state.lastExitCode.reset();
}

/// The first word of a line of ours, without its quotes.
QString programIn(const QString& line)
{
    QString word = line.section(u'"', 1, 1);
    return word.replace(u"%%"_s, u"%"_s).replace(u"$$"_s, u"$"_s).replace(u"\\\\"_s, u"\\"_s);
}

} // namespace

KeepWorking stateOfWork(const BookAddress& book)
{
    const LinuxFiles files(book);
    KeepWorking state;
    QString program;
    if (QFile::exists(files.timer)) {
        state = {true, KeepWorkingWay::SystemdTimer, {files.service, files.timer}, {}, {}, {}};
        program = programIn(lineWith(files.service, u"ExecStart="_s));
        readLastRun(book, state);
    } else if (QFile::exists(files.autostart)) {
        state = {true, KeepWorkingWay::LoginStart, {files.autostart}, {}, {}, {}};
        program = programIn(lineWith(files.autostart, u"Exec="_s));
    }
    if (state.isOn && !QFileInfo(program).isExecutable())
        state.missingProgram = program;
    return state;
}

Result<Done> startWork(const BookAddress& book, const QString& folder)
{
    const LinuxFiles files(book);
    if (!hasSystemd()) {
        if (const QString window = folder + u"/tegoed"_s; !QFileInfo(window).isExecutable())
            return Error{Error::Code::FileNotFound, {window}, {}};
        return writeText(files.autostart, autostartText(book, folder + u"/tegoed"_s));
    }
    for (const auto& [path, text] : {std::pair{files.service, serviceText(book, folder + u"/tegoed-cli"_s)}, std::pair{files.timer, timerText()}}) {
        if (const auto written = writeText(path, text); !written)
            return written.error();
    }
    SystemAnswer answer = ask(u"systemctl"_s, {u"--user"_s, u"daemon-reload"_s});
    if (answer.isWell)
        answer = ask(u"systemctl"_s, {u"--user"_s, u"enable"_s, u"--now"_s, workName(book) + u".timer"_s});
    if (!answer.isWell) {
        QFile::remove(files.timer); // What is not on does not look as if it were.
        QFile::remove(files.service);
        return refused(answer);
    }
    return Done{};
}

Result<Done> stopWork(const BookAddress& book)
{
    const LinuxFiles files(book);
    if (QFile::exists(files.timer)) {
        if (const SystemAnswer answer = ask(u"systemctl"_s, {u"--user"_s, u"disable"_s, u"--now"_s, workName(book) + u".timer"_s}); !answer.isWell)
            return refused(answer);
    }
    for (const QString& path : {files.timer, files.service, files.autostart}) {
        if (QFile file(path); file.exists() && !file.remove())
            return Error{Error::Code::FileNotWritable, {path, file.errorString()}, {}};
    }
    ask(u"systemctl"_s, {u"--user"_s, u"daemon-reload"_s}); // Where there is none, nothing is to be forgotten either.
    return Done{};
}

} // namespace tegoed::detail
