#include "ui/screens/today/due_reading.h"

#include "ui/shell/app_context.h"

#include <algorithm>

namespace tegoed::ui {
namespace {

/// Stops a reading of the whole book when the book has changed again and a newer one waits behind it.
class WhileNewest final : public Progress {
public:
    WhileNewest(Progress& inner, const std::atomic<int>& newest, int version) : m_inner(inner), m_newest(newest), m_version(version) {}
    bool report(std::int64_t done, std::int64_t total) override { return m_version == m_newest && m_inner.report(done, total); }

private:
    Progress& m_inner;
    const std::atomic<int>& m_newest;
    int m_version;
};

} // namespace

DueReading::DueReading(AppContext& context, Read read)
    : QObject(&context)
    , m_context(context)
    , m_read(std::move(read))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0); // Several changes at once are one reading.
    connect(&m_soon, &QTimer::timeout, this, &DueReading::read);
    connect(&context, &AppContext::changed, this, [this](const ChangeSet& changes) {
        if (m_hasBegun && !changes.isEmpty() && !isStopped())
            m_soon.start();
    });
}

void DueReading::begin()
{
    if (!std::exchange(m_hasBegun, true))
        read();
}

void DueReading::readAgain()
{
    if (m_hasBegun && !m_job)
        read();
}

void DueReading::cancel()
{
    if (!m_job)
        return;
    ++*m_version; // Its worker stops when it asks; it may still wait behind other work. What it brings is not looked at.
    m_job->cancel();
    take(Error{Error::Code::Cancelled, {}, {}});
}

int DueReading::thingsToDo(const DueList& list)
{
    const auto refused = std::count_if(list.arrived.begin(), list.arrived.end(), [](const WatchedFile& file) { return file.outcome == WatchOutcome::Refused; });
    const int arrived = (refused > 0 ? 1 : 0) + (refused < static_cast<std::ptrdiff_t>(list.arrived.size()) ? 1 : 0); // As rows: one for each.
    return static_cast<int>(list.messages.size() + list.calls.size() + list.handOvers.size() + list.announced.size() + list.answers.size()
                             + list.agreements.size() + list.stuck.size())
        + (list.receipts.certain > 0 ? 1 : 0) + (list.receipts.toLookAt > 0 ? 1 : 0) + arrived;
}

int DueReading::thingsToDo() const
{
    return m_list ? thingsToDo(*m_list) : 0;
}

void DueReading::read()
{
    if (m_job) {
        m_isOvertaken = true;
        return;
    }
    const int version = ++*m_version;
    auto work = [read = m_read, newest = m_version, version](BookSession& session, Progress& progress) -> Result<List> {
        WhileNewest whileNewest(progress, *newest, version);
        Result<DueList> list = read(session, whileNewest);
        if (!list)
            return list.error();
        return List(std::make_shared<DueList>(std::move(list).value()));
    };
    auto then = [this, version](const Result<List>& list) {
        if (version == *m_version) // Else a newer one is on its way.
            take(list);
    };
    if (m_list)
        return m_context.runReading(std::move(work), this, std::move(then));
    m_error.reset();
    m_job = m_context.runJob(tr("Looking at the open invoices"), std::move(work), this, std::move(then));
    m_job->setReadOnly();
    connect(m_job, &Job::progressed, this, &DueReading::progressed);
    Q_EMIT began();
}

void DueReading::take(const Result<List>& list)
{
    m_job = nullptr;
    const bool isOvertaken = std::exchange(m_isOvertaken, false);
    if (list) {
        m_list = *list;
        m_error.reset();
        Q_EMIT done();
    } else {
        m_error = list.error();
        if (isStopped())
            m_soon.stop(); // Whoever stopped it says when to read.
        Q_EMIT failed(list.error());
    }
    if (isOvertaken && !isStopped())
        read();
}

} // namespace tegoed::ui
