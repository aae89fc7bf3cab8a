#pragma once

#include "core/usecases/messages/dispatch.h"
#include "ui/shell/jobs.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace tegoed::ui {

class AppContext;

/// Sends what is due, while the book is open: on a worker of its own with its own connection, never in the window's thread.
/// Wakes when the next message may leave. What other work of the program does is not in its way.
class OutboxSender final : public QObject {
    Q_OBJECT
public:
    explicit OutboxSender(AppContext& context);
    ~OutboxSender() override;

    static OutboxSender* of(const AppContext& context);

    Jobs& jobs() { return *m_jobs; }
    /// Whether another run starts by itself as soon as something is due.
    bool mayGoOn() const;
    bool isSending() const { return m_jobs->isBusy(); }
    /// Seconds until the next waiting message leaves; −1 = none waits.
    int secondsToNext() const;
    int waiting() const { return m_waiting; }           ///< Messages that leave by themselves.
    void wake();                                        ///< Looks at once whether something is due.
    void stop();                                        ///< Ends the run after the message at hand.
    /// Takes back everything that waits. Returns how many were too late.
    int cancelWaiting();

Q_SIGNALS:
    void changed(); ///< Counts, countdown or sending.
    void practiceArrived();

private:
    void look();
    void start();
    void tell(const ChangeSet& changes);
    void finish(const Result<DispatchReport>& report, bool isSecond); ///< `isSecond`: another program sends from this book.
    void say(const DispatchReport& report);
    bool mayRun() const;

    AppContext& m_context;
    std::unique_ptr<Jobs> m_jobs;
    QTimer m_timer;
    /// Asked by the worker. `stop`: end after the message at hand. `abort`: leave a server that does not answer.
    struct Flags {
        std::atomic<bool> stop = false, abort = false, isRunning = false;
    };
    std::shared_ptr<Flags> m_flags;
    QString m_next; ///< When the next may leave, UTC; empty = none.
    int m_waiting = 0;
    qint64 m_notBeforeMs = 0; ///< After a brake or a broken world: not again before this time of the machine.
};

} // namespace tegoed::ui
