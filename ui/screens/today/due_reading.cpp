#include "ui/screens/today/due_reading.h"

#include "ui/shell/app_context.h"

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

DueReading::DueReading(AppContext& context)
    : QObject(&context)
    , m_context(context)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0); // Several changes at once are one reading.
    connect(&m_soon, &QTimer::timeout, this, &DueReading::read);
    connect(&context, &AppContext::changed, this, [this](const ChangeSet& changes) {
        if (m_hasBegun && !changes.isEmpty())
            m_soon.start();
    });
}

void DueReading::begin()
{
    if (!std::exchange(m_hasBegun, true))
        read();
}

int DueReading::thingsToDo(const DueList& list)
{
    return static_cast<int>(list.messages.size() + list.calls.size() + list.handOvers.size() + list.announced.size() + list.stuck.size());
}

int DueReading::thingsToDo() const
{
    return m_list ? thingsToDo(*m_list) : 0;
}

void DueReading::read()
{
    const int version = ++*m_version;
    m_context.runReading(
        [newest = m_version, version](BookSession& session, Progress& progress) -> Result<List> {
            WhileNewest whileNewest(progress, *newest, version);
            Result<DueList> list = readDue(session, {}, whileNewest);
            if (!list)
                return list.error();
            return List(std::make_shared<DueList>(std::move(list).value()));
        },
        this,
        [this, version](const Result<List>& list) {
            if (version != *m_version)
                return; // A newer one is on its way.
            if (!list) {
                Q_EMIT failed(list.error());
                return;
            }
            m_list = *list;
            Q_EMIT done();
        });
}

} // namespace tegoed::ui
