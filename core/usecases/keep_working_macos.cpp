// A launch agent of the user (launchd.plist(5), launchctl(1)). Written after their documentation; not run.
#include "core/usecases/keep_working_parts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace tegoed::detail {

using namespace Qt::Literals::StringLiterals;

namespace {

QString label(const BookAddress& book)
{
    return u"org.tegoed."_s + workName(book);
}

QString plistOf(const BookAddress& book)
{
    return QDir::homePath() + u"/Library/LaunchAgents/"_s + label(book) + u".plist"_s;
}

QString domain()
{
    return u"gui/"_s + QString::number(::getuid());
}

QString plistText(const BookAddress& book, const QString& cli)
{
    QString words;
    for (const QString& word : {cli, u"--book"_s, book.toString(), u"outbox"_s, u"send"_s, u"--wait"_s})
        words += u"<string>"_s + word.toHtmlEscaped() + u"</string>"_s;
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\"><dict><key>Label</key><string>%1</string>"
           "<key>ProgramArguments</key><array>%2</array><key>StartInterval</key><integer>%3</integer></dict></plist>\n"_s
        .arg(label(book), words, QString::number(kWorkEveryMinutes * 60));
}

/// The first string of the array of our own file.
QString programIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll()).section(u"<array><string>"_s, 1).section(u"</string>"_s, 0, 0);
    return QString(text).replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&quot;"_s, u"\""_s).replace(u"&amp;"_s, u"&"_s);
}

} // namespace

KeepWorking stateOfWork(const BookAddress& book)
{
    KeepWorking state;
    state.way = KeepWorkingWay::LaunchAgent;
    const QString path = plistOf(book);
    state.isOn = QFile::exists(path);
    if (state.isOn) {
        state.files = {path};
        if (const QString program = programIn(path); !QFileInfo(program).isExecutable())
            state.missingProgram = program;
    }
    return state;
}

Result<Done> startWork(const BookAddress& book, const QString& folder)
{
    if (const auto written = writeText(plistOf(book), plistText(book, folder + u"/tegoed-cli"_s)); !written)
        return written.error();
    ask(u"launchctl"_s, {u"bootout"_s, domain() + u'/' + label(book)}); // One from before, if there is one.
    if (const SystemAnswer answer = ask(u"launchctl"_s, {u"bootstrap"_s, domain(), plistOf(book)}); !answer.isWell) {
        QFile::remove(plistOf(book)); // What is not on does not look as if it were.
        return refused(answer);
    }
    return Done{};
}

Result<Done> stopWork(const BookAddress& book)
{
    ask(u"launchctl"_s, {u"bootout"_s, domain() + u'/' + label(book)});
    if (QFile file(plistOf(book)); !file.remove())
        return Error{Error::Code::FileNotWritable, {plistOf(book), file.errorString()}, {}};
    return Done{};
}

} // namespace tegoed::detail
