#include "ui/screens/outbox/outbox_sender.h"

#include "core/storage/queries/book_queries.h"
#include "core/storage/queries/outbox_queries.h"
#include "core/usecases/merge_changes.h"
#include "core/usecases/messages/outbox.h"
#include "ui/presentation/message_text.h"
#include "ui/screens/accounts/message_services.h"
#include "ui/shell/app_context.h"

#include <QDateTime>
#include <QScopeGuard>
#include <QSemaphore>
#include <QThread>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr int kTick = 1'000;
constexpr int kAfterBrake = 15'000;   ///< A brake opens with time: ask again then.
constexpr int kAfterBusy = 5'000;     ///< Somebody else writes to the book: that passes.
constexpr int kAfterTrouble = 60'000;
constexpr int kPatience = 10'000;
constexpr int kRefreshEvery = 700;    ///< The window hears of what left at most this often.
constexpr int kWindowReads = 250;     ///< At most so long the next message waits for the window to read what changed.
const QString kStrip = u"outbox.sender"_s;

qint64 millisecondsTo(const QString& from, const QString& to)
{
    return QDateTime::fromString(from, Qt::ISODateWithMs).msecsTo(QDateTime::fromString(to, Qt::ISODateWithMs));
}

/// Waits in small steps, so that leaving the book does not wait for it.
bool patientWait(int milliseconds, const std::atomic<bool>& stop)
{
    for (int waited = 0; waited < milliseconds; waited += 50) {
        if (stop)
            return false;
        QThread::msleep(50);
    }
    return true;
}

/// What a run changes becomes few changes for the window: each of a thousand messages told apart would keep it busy.
class Together {
public:
    explicit Together(BookSession& session) : m_session(session), m_window(session.notifier)
    {
        QObject::connect(&m_own, &ChangeNotifier::changed, &m_own, [this](const ChangeSet& one) { mergeInto(m_all, one); });
        session.notifier = &m_own;
    }
    /// What has not been told yet; who asks tells it.
    ChangeSet take() { return std::exchange(m_all, ChangeSet()); }
    ~Together()
    {
        m_session.notifier = m_window;
        if (m_window)
            m_window->publish(m_all);
    }
    Together(const Together&) = delete;
    Together& operator=(const Together&) = delete;

private:
    BookSession& m_session;
    ChangeNotifier* m_window;
    ChangeNotifier m_own;
    ChangeSet m_all;
};

} // namespace

OutboxSender::OutboxSender(AppContext& context)
    : QObject(&context)
    , m_context(context)
    , m_jobs(std::make_unique<Jobs>(context.session(), nullptr))
    , m_flags(std::make_shared<Flags>())
{
    setObjectName(u"outboxSender"_s);
    m_timer.setInterval(kTick);
    connect(&m_timer, &QTimer::timeout, this, &OutboxSender::look);
    connect(&context, &AppContext::changed, this, [this](const ChangeSet& changes) {
        if (changes.everything || changes.book || !changes.messages.empty())
            look();
    });
    connect(m_jobs.get(), &Jobs::changed, this, &OutboxSender::changed);
    m_timer.start();
    QTimer::singleShot(0, this, &OutboxSender::look);
}

OutboxSender::~OutboxSender()
{
    // The message at hand is finished: to leave it now would make its outcome unknown. A server that does not answer is not
    // waited for longer than a person waits for a window to close.
    m_flags->stop = true;
    for (int waited = 0; m_flags->isRunning && waited < kPatience; waited += 20)
        QThread::msleep(20);
    m_flags->abort = true; // Jobs waits for the worker.
}

OutboxSender* OutboxSender::of(const AppContext& context)
{
    return context.findChild<OutboxSender*>(u"outboxSender"_s, Qt::FindDirectChildrenOnly);
}

int OutboxSender::secondsToNext() const
{
    if (m_next.isEmpty())
        return -1;
    return static_cast<int>(std::max<qint64>(0, (millisecondsTo(m_context.session().clock.nowUtc(), m_next) + 999) / 1000));
}

bool OutboxSender::mayRun() const
{
    return !m_context.isReadOnly() && !m_jobs->isBusy() && QDateTime::currentMSecsSinceEpoch() >= m_notBeforeMs;
}

bool OutboxSender::mayGoOn() const
{
    return !m_flags->stop && QDateTime::currentMSecsSinceEpoch() >= m_notBeforeMs;
}

void OutboxSender::wake()
{
    m_notBeforeMs = 0;
    m_flags->stop = false;
    look();
}

void OutboxSender::stop()
{
    m_flags->stop = true;
    m_jobs->cancelAll();
}

void OutboxSender::look()
{
    try {
        const OutboxQueries outbox(m_context.database());
        m_next = outbox.nextMoment();
        const auto counts = outbox.counts();
        const auto waiting = counts.find(OutboxBox::Waiting);
        m_waiting = waiting == counts.end() ? 0 : waiting->second;
    } catch (const StorageFailure&) {
        return; // The next tick asks again.
    }
    Q_EMIT changed();
    const bool isDue = !m_next.isEmpty() && m_next <= m_context.session().clock.nowUtc();
    const bool isLeftBehind = m_waiting > 0 && m_next.isEmpty(); // Claimed by a sender that may be gone.
    if ((isDue || isLeftBehind) && mayRun() && !m_flags->stop && !isOutboxPaused(m_context.session()).valueOr(true))
        start();
}

void OutboxSender::start()
{
    auto outcome = std::make_shared<std::optional<Result<DispatchReport>>>();
    auto isSecond = std::make_shared<bool>(false);
    const auto practice = [this](const FrozenMessage&) { QMetaObject::invokeMethod(this, &OutboxSender::practiceArrived, Qt::QueuedConnection); };
    auto transports = std::shared_ptr<TransportSource>(MessageServices::of(m_context).transports(practice, [flags = m_flags] { return flags->abort.load(); }));
    const int total = m_waiting;
    m_jobs->run(
        tr("Sending messages"),
        [this, outcome, isSecond, transports, total, flags = m_flags](BookSession& session, Progress& progress) {
            auto presence = SenderPresence::announce(session.database, session.random);
            if (!presence) {
                *isSecond = presence.error().code == Error::Code::BookInUse;
                outcome->emplace(presence.error());
                return;
            }
            int done = 0;
            Together together(session);
            QElapsedTimer sinceRefresh;
            sinceRefresh.start();
            DispatchOptions options;
            options.wait = [flags](int milliseconds) { return milliseconds <= 10'000 && patientWait(milliseconds, flags->stop); };
            options.report = [&](const StoredMessage&, MessageState) {
                const bool goesOn = progress.report(++done, std::max(done, total)) && !flags->stop;
                if (sinceRefresh.elapsed() > kRefreshEvery) {
                    tell(together.take());
                    sinceRefresh.restart();
                }
                return goesOn;
            };
            progress.report(0, total);
            flags->isRunning = true;
            const auto ended = qScopeGuard([flags] { flags->isRunning = false; }); // Also when the book fails.
            outcome->emplace(dispatchOutbox(session, **presence, *transports, options));
        },
        this, [this, outcome, isSecond] { finish(outcome->value(), *isSecond); }, [this](const Error& error) { finish(error, false); });
}

/// On the worker. Between two messages nothing of the book is held, so the window reads at once what it shows; while they leave
/// one after the other it would have to wait for a moment between two commits.
void OutboxSender::tell(const ChangeSet& changes)
{
    const auto isRead = std::make_shared<QSemaphore>();
    QMetaObject::invokeMethod(
        this,
        [this, changes, isRead] {
            m_context.notifier().publish(changes);
            isRead->release();
        },
        Qt::QueuedConnection);
    for (int waited = 0; waited < kWindowReads && !m_flags->stop && !isRead->tryAcquire(1, 10); waited += 10) {
    }
}

void OutboxSender::finish(const Result<DispatchReport>& report, bool isSecond)
{
    if (!report) {
        const bool isBusy = !isSecond && report.error().code == Error::Code::BookInUse;
        m_notBeforeMs = QDateTime::currentMSecsSinceEpoch() + (isBusy ? kAfterBusy : kAfterTrouble);
        const auto second = [] { return tr("Another program is sending from this book. This window does not send until that one has stopped."); };
        m_context.showStrip({isSecond || isBusy ? Tone::Info : Tone::Bad, isSecond ? LiveText(second) : LiveText(report.error()), {}, {}, kStrip, false});
    } else {
        if (!report->stopped.isEmpty())
            m_notBeforeMs = QDateTime::currentMSecsSinceEpoch() + kAfterBrake;
        say(*report);
    }
    look();
}

void OutboxSender::say(const DispatchReport& report)
{
    const auto open = [this](OutboxBox box) { return [this, box] { m_context.openPage(u"outbox"_s, {{u"box"_s, outboxBoxCode(box)}}); }; };
    if (report.unknown + report.recovered.unknown > 0) {
        const auto text = [count = report.unknown + report.recovered.unknown] {
            return tr("Of %n message(s) it is not known whether they were sent. Nothing is sent again until you choose.", nullptr, count);
        };
        m_context.showStrip({Tone::Warning, text, [] { return tr("Show"); }, open(OutboxBox::Unknown), u"outbox.unknown"_s, false});
    }
    if (report.failed > 0) {
        m_context.showStrip({Tone::Bad, [count = report.failed] { return tr("%n message(s) could not be sent.", nullptr, count); }, [] { return tr("Show"); },
                             open(OutboxBox::Failed), u"outbox.failed"_s, false});
    }
    QStringList stopped = report.stopped;
    stopped.removeAll(u"paused"_s);
    stopped.removeAll(u"per_minute"_s); // Goes on by itself within the minute: the status bar says what waits.
    if (stopped.isEmpty()) {
        m_context.removeStrip(kStrip);
        return;
    }
    m_context.showStrip({Tone::Warning, [reason = stopped.front()] { return tr("Not everything could be sent: %1").arg(reasonText(reason)); },
                         [] { return tr("Accounts"); },
                         [this] {
                             if (QAction* action = m_context.actions().action(u"extra.accounts"_s))
                                 action->trigger();
                         },
                         kStrip, false});
}

int OutboxSender::cancelWaiting()
{
    const auto waiting = OutboxQueries(m_context.database()).list(OutboxBox::Waiting);
    const auto cancelled = cancelMessages(m_context.session(), waiting);
    if (!cancelled) {
        m_context.showError(cancelled.error());
        return static_cast<int>(waiting.size());
    }
    return static_cast<int>(cancelled->tooLate.size());
}

} // namespace tegoed::ui
