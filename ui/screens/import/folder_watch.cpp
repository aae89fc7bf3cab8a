#include "ui/screens/import/folder_watch.h"

#include "ui/presentation/error_text.h"
#include "ui/shell/app_context.h"

#include <QDir>
#include <QThread>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr int kEveryMs = 60'000;
constexpr int kSoonMs = 300;       ///< Ten files copied at once are one look.
constexpr int kSettledMs = 6'000;  ///< A file that just changed is not taken yet.
constexpr int kMostFolders = 200;  ///< The system watches no more of them; the look every minute does.
constexpr unsigned long kGiveWayMs = 15; ///< Between two files: one commit after the other would let nobody read the book.
const QString kStrip = u"import.watch"_s;

} // namespace

FolderWatch::FolderWatch(AppContext& context) : QObject(&context), m_context(context)
{
    setObjectName(u"folderWatch"_s);
    lookEvery(kEveryMs);
    for (QTimer* timer : {&m_soon, &m_settled})
        timer->setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    m_settled.setInterval(kSettledMs);
    connect(&m_every, &QTimer::timeout, this, [this] {
        if (!m_isStopped)
            look();
    });
    connect(&m_soon, &QTimer::timeout, this, &FolderWatch::look);
    connect(&m_settled, &QTimer::timeout, this, &FolderWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_soon.start(); });
    connect(&context, &AppContext::changed, this, [this](const ChangeSet& changes) {
        if (changes.book || changes.everything)
            lookIfItMoved();
    });
    QTimer::singleShot(0, this, &FolderWatch::look);
}

FolderWatch* FolderWatch::of(const AppContext& context)
{
    return context.findChild<FolderWatch*>(u"folderWatch"_s, Qt::FindDirectChildrenOnly);
}

/// Somebody chose another folder, here or on the command line.
void FolderWatch::lookIfItMoved()
{
    try {
        if (watchFolder(m_context.database()) != m_folder)
            m_soon.start();
    } catch (const StorageFailure& failure) {
        say(failure.error());
    }
}

void FolderWatch::look()
{
    if (m_context.isReadOnly())
        return;
    if (m_isLooking) {
        m_isWanted = true;
        return;
    }
    m_isLooking = true;
    m_isStopped = false;
    m_context.runReading([](BookSession& session, Progress& progress) { return lookIntoWatchFolder(session, progress); }, this,
                         [this](const Result<WatchLook>& look) { take(look); });
}

void FolderWatch::take(const Result<WatchLook>& look)
{
    if (!look) {
        m_every.start();
        say(look.error());
        return end();
    }
    m_folder = look->folder;
    if (m_folder.isEmpty())
        m_every.stop();
    else
        m_every.start();
    const QStringList watched = m_watcher.directories(), wanted = look->folders.mid(0, kMostFolders);
    for (const QString& folder : watched) {
        if (!wanted.contains(folder))
            m_watcher.removePath(folder);
    }
    for (const QString& folder : wanted) {
        if (!watched.contains(folder))
            m_watcher.addPath(folder);
    }
    if (look->waiting > 0)
        m_settled.start();
    if (look->hasNew)
        return import();
    sayNothing();
    end();
}

void FolderWatch::import()
{
    m_context.runJob(tr("Importing what appeared in the watched folder"),
                     [](BookSession& session, Progress& progress) {
                         return runWatch(session, progress, [](const WatchedFile&) { QThread::msleep(kGiveWayMs); });
                     },
                     this, [this](const Result<WatchRun>& run) {
                         if (run) {
                             sayNothing();
                             if (run->waiting > 0)
                                 m_settled.start();
                         } else if (run.error().code == Error::Code::Cancelled) {
                             m_isStopped = true;
                             m_said.reset();
                             m_context.showStrip({.tone = Tone::Info,
                                                  .text = [] { return tr("Importing from the watched folder was stopped. What came in before stays."); },
                                                  .actionText = [] { return tr("Go on"); }, .action = [this] { look(); }, .id = kStrip});
                         } else {
                             say(run.error());
                         }
                         end();
                     });
}

void FolderWatch::end()
{
    m_isLooking = false;
    Q_EMIT looked();
    if (std::exchange(m_isWanted, false) && !m_isStopped)
        look();
}

void FolderWatch::sayNothing()
{
    m_said.reset();
    m_context.removeStrip(kStrip);
}

void FolderWatch::say(const Error& error)
{
    if (error.code == Error::Code::NothingToDo || error.code == Error::Code::Cancelled)
        return; // It was switched off meanwhile, or the book closes.
    if (m_said && m_said->code == error.code && m_said->arguments == error.arguments)
        return;
    m_said = error;
    if (error.code == Error::Code::FileNotFound) {
        m_folder = error.arguments.value(0);
        m_context.showStrip({.tone = Tone::Warning,
                             .text = [folder = QDir::toNativeSeparators(error.arguments.value(0))] {
                                 return tr("The watched folder %1 is not there: nothing comes in by itself until it is back.").arg(folder);
                             },
                             .id = kStrip});
        return;
    }
    m_context.showStrip({.tone = Tone::Bad,
                         .text = [error] { return tr("What is in the watched folder did not come in. %1").arg(errorText(error)); },
                         .actionText = [] { return tr("Again"); }, .action = [this] { look(); }, .id = kStrip});
}

} // namespace tegoed::ui
