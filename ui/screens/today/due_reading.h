#pragma once

#include "core/base/progress.h"
#include "core/usecases/escalation/due.h"
#include "ui/shell/jobs.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace tegoed::ui {

class AppContext;

/// What is due in the open book: read on a worker at first when it is asked for, then again after every change, whether the page
/// that lists it is in front or not. The number beside its name in the sidebar comes from here.
///
/// The first reading is a job of the window, with progress and cancel; it is let finish, and what changed meanwhile is read after
/// it. The later ones nobody waits for.
class DueReading final : public QObject {
    Q_OBJECT
public:
    using Read = std::function<Result<DueList>(BookSession&, Progress&)>;
    explicit DueReading(AppContext& context, Read read = readEverything);

    void begin();     ///< Reads for the first time; later calls do nothing.
    void readAgain(); ///< After it was cancelled, or failed.
    void cancel();    ///< Of the first reading: nothing is read until `readAgain`.

    using List = std::shared_ptr<const DueList>;
    const List& list() const { return m_list; } ///< Null until it was read once.
    const Job* job() const { return m_job; }    ///< The first reading, while it waits or runs; else null.
    const std::optional<Error>& error() const { return m_error; } ///< Why the last reading brought nothing; *cancelled* too.
    int thingsToDo() const;

    /// All but what comes later.
    static int thingsToDo(const DueList& list);

Q_SIGNALS:
    void began();                              ///< The first reading, or again after it was stopped.
    void progressed();                         ///< Of `job`.
    void done();                               ///< `list` is a newer one.
    void failed(const tegoed::Error& error);   ///< The former list stands, if there was one.

private:
    static Result<DueList> readEverything(BookSession& session, Progress& progress) { return readDue(session, {}, progress); }
    bool isStopped() const { return !m_list && m_error && m_error->code == Error::Code::Cancelled; }
    void read();
    void take(const Result<List>& list);

    AppContext& m_context;
    Read m_read;
    QTimer m_soon;
    bool m_hasBegun = false;
    bool m_isOvertaken = false; ///< The book changed while it was read for the first time.
    List m_list;
    std::optional<Error> m_error;
    QPointer<Job> m_job;
    std::shared_ptr<std::atomic<int>> m_version = std::make_shared<std::atomic<int>>(0); ///< Of the reading that counts; its worker looks, too.
};

} // namespace tegoed::ui
