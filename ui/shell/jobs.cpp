#include "ui/shell/jobs.h"

#include "core/base/log.h"
#include "core/usecases/merge_changes.h"

#include <QDateTime>
#include <QElapsedTimer>

namespace tegoed::ui {
namespace {
constexpr int kReportEveryMs = 100;
} // namespace

struct Jobs::Entry {
    Job* job = nullptr;
    Work work;
    QPointer<QObject> receiver;
    bool hasReceiver = false;
    std::function<void()> finished;
    std::function<void(const Error&)> failed;
};

namespace {

/// Passes progress on to the window's thread, at most a few times per 100 ms.
class PostedProgress final : public Progress {
public:
    PostedProgress(QObject* window, std::function<void(std::int64_t, std::int64_t)> show, std::function<bool()> isCancelled)
        : m_window(window), m_show(std::move(show)), m_isCancelled(std::move(isCancelled)) { m_sinceLast.start(); }

    bool report(std::int64_t done, std::int64_t total) override
    {
        if (m_first || m_sinceLast.elapsed() >= kReportEveryMs) {
            m_first = false;
            m_sinceLast.restart();
            QMetaObject::invokeMethod(m_window, [show = m_show, done, total] { show(done, total); }, Qt::QueuedConnection);
        }
        return !m_isCancelled();
    }

private:
    QObject* m_window;
    std::function<void(std::int64_t, std::int64_t)> m_show;
    std::function<bool()> m_isCancelled;
    QElapsedTimer m_sinceLast;
    bool m_first = true;
};

} // namespace

int Job::secondsLeft() const
{
    if (m_state != State::Running || m_total <= 0 || m_done <= 0)
        return -1;
    const qint64 passed = QDateTime::currentMSecsSinceEpoch() - m_startedAt;
    if (passed < 2000)
        return -1; // Too early to know.
    return static_cast<int>(passed * (m_total - m_done) / m_done / 1000);
}

Jobs::Jobs(BookSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1); // Database connections belong to a thread.
}

Jobs::~Jobs()
{
    m_waiting.clear();
    cancelAll();
    m_pool.waitForDone();
}

Job* Jobs::run(const QString& title, Work work, QObject* receiver, std::function<void()> finished, std::function<void(const Error&)> failed)
{
    auto entry = std::make_shared<Entry>();
    entry->job = new Job(title, this);
    entry->work = std::move(work);
    entry->receiver = receiver;
    entry->hasReceiver = receiver != nullptr;
    entry->finished = std::move(finished);
    entry->failed = std::move(failed);
    m_waiting.push_back(entry);
    startNext();
    Q_EMIT changed();
    return entry->job;
}

void Jobs::startNext()
{
    if (m_running || m_waiting.empty())
        return;
    m_running = m_waiting.front();
    m_waiting.pop_front();
    m_running->job->m_state = Job::State::Running;
    m_running->job->m_startedAt = QDateTime::currentMSecsSinceEpoch();
    m_pool.start([this, entry = m_running] { runOnWorker(entry); });
}

void Jobs::runOnWorker(const std::shared_ptr<Entry>& entry)
{
    ChangeSet changes; // Of all its use cases together: the window reads once what they changed.
    std::optional<Error> error;
    {
        auto database = m_session.database.another(m_session.database.isReadOnly() ? Database::Mode::ReadOnly : Database::Mode::ReadWrite);
        if (!database) {
            error = database.error();
        } else {
            ChangeNotifier notifier;
            QObject::connect(&notifier, &ChangeNotifier::changed, &notifier, [&changes](const ChangeSet& set) { mergeInto(changes, set); });
            SystemRandom random;
            BookSession session{**database, m_session.clock, random, m_session.actor, &notifier};
            Job* job = entry->job;
            PostedProgress progress(
                this,
                [this, job](std::int64_t done, std::int64_t total) {
                    job->m_done = done;
                    job->m_total = total;
                    Q_EMIT job->progressed();
                    Q_EMIT changed();
                },
                [job] { return job->isCancelled(); });
            try {
                entry->work(session, progress);
            } catch (const StorageFailure& failure) {
                error = failure.error(); // A query of the work itself; use cases catch their own.
            }
        }
    }
    QMetaObject::invokeMethod(this, [this, entry, changes, error] { finish(entry, changes, error); }, Qt::QueuedConnection);
}

void Jobs::finish(const std::shared_ptr<Entry>& entry, const ChangeSet& changes, const std::optional<Error>& error)
{
    entry->job->m_state = Job::State::Done;
    m_running.reset();
    if (m_session.notifier)
        m_session.notifier->publish(changes);
    if (!entry->hasReceiver || entry->receiver) {
        if (error)
            entry->failed(*error);
        else
            entry->finished();
    }
    Q_EMIT entry->job->finished();
    entry->job->deleteLater();
    startNext();
    Q_EMIT changed();
}

std::vector<Job*> Jobs::jobs() const
{
    std::vector<Job*> all;
    if (m_running)
        all.push_back(m_running->job);
    for (const auto& entry : m_waiting)
        all.push_back(entry->job);
    return all;
}

void Jobs::cancelAll()
{
    for (Job* job : jobs())
        job->cancel();
}

} // namespace tegoed::ui
