#pragma once

#include "core/base/progress.h"
#include "core/usecases/book_session.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QThreadPool>

#include <atomic>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace tegoed::ui {

/// One piece of long work as the task panel shows it.
class Job final : public QObject {
    Q_OBJECT
public:
    enum class State { Waiting, Running, Done };

    explicit Job(QString title, QObject* parent = nullptr) : QObject(parent), m_title(std::move(title)) {}
    QString title() const { return m_title; }
    State state() const { return m_state; }
    std::int64_t done() const { return m_done; }
    std::int64_t total() const { return m_total; } ///< 0 = unknown.
    int secondsLeft() const; ///< −1 = not known yet.
    bool isCancelled() const { return m_cancelled; }
    void cancel() { m_cancelled = true; }
    /// Changes nothing: the window closes without asking, and what was read is dropped.
    bool isReadOnly() const { return m_isReadOnly; }
    void setReadOnly() { m_isReadOnly = true; }

Q_SIGNALS:
    void progressed();
    void finished();

private:
    friend class Jobs;
    QString m_title;
    State m_state = State::Waiting;
    std::int64_t m_done = 0;
    std::int64_t m_total = 0;
    qint64 m_startedAt = 0;
    bool m_isReadOnly = false;
    std::atomic<bool> m_cancelled = false;
};

/// Runs long work one after the other on a worker thread with its own connection to the book, so that the window stays
/// usable and two jobs never disturb each other. What a job changed is published in the window's thread before its
/// continuation runs.
class Jobs final : public QObject {
    Q_OBJECT
public:
    /// `work` runs on the worker. A BookSession of its own is made for it; when that connection cannot be made, the error is
    /// handed to `failed` instead.
    using Work = std::function<void(BookSession&, Progress&)>;

    Jobs(BookSession& session, QObject* parent);
    ~Jobs() override; ///< Cancels what runs and waits for it.

    /// `finished` and `failed` run in the window's thread, and only while `receiver` lives (null: always).
    Job* run(const QString& title, Work work, QObject* receiver, std::function<void()> finished, std::function<void(const Error&)> failed);

    bool isBusy() const { return m_running != nullptr; }
    std::vector<Job*> jobs() const; ///< The running one first.
    void cancelAll();

Q_SIGNALS:
    void changed(); ///< A job was added, progressed or ended.

private:
    struct Entry;
    void startNext();
    void runOnWorker(const std::shared_ptr<Entry>& entry);
    void finish(const std::shared_ptr<Entry>& entry, const ChangeSet& changes, const std::optional<Error>& error);

    BookSession& m_session;
    QThreadPool m_pool;
    std::deque<std::shared_ptr<Entry>> m_waiting;
    std::shared_ptr<Entry> m_running;
};

} // namespace tegoed::ui
