#include "core/usecases/messages/dispatch.h"

#include "core/storage/copy_detection.h"
#include "core/storage/queries/gate_queries.h"
#include "core/storage/queries/outbox_queries.h"
#include "core/usecases/messages/last_look.h"
#include "core/usecases/messages/message_acts.h"
#include "core/usecases/plans/plans.h"
#include "core/usecases/unit_of_work.h"

#include <QDir>

#include <algorithm>
#include <array>
#include <functional>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLeaseMinutes = 20;
/// Minutes before the next try (design/sending.md 3.8).
constexpr std::array<int, 5> kBackoff = {5, 15, 45, 120, 240};

QString later(const QString& utc, qint64 seconds)
{
    return QDateTime::fromString(utc, Qt::ISODateWithMs).addSecs(seconds).toString(Qt::ISODateWithMs);
}

QString minuteOf(const QString& utc)
{
    return utc.left(16); // 2026-11-26T09:41
}

/// The journals of a book on this machine: one per sender, named after it.
QString journalStem(Database& database)
{
    Statement row(database, u"SELECT instance_id FROM book"_s);
    if (!row.next())
        row.broken(u"the row of the book is missing"_s);
    return u"accepted-"_s + row.text(0) + u'-';
}

/// Whether a brake keeps the message that was just claimed; counted in the transaction that claims.
using IsBraked = std::function<bool(const AccountBrakes&)>;

/// The next message that is due, in the transaction that is open. NothingToDo = none is, or a brake holds: it is rolled back then, as
/// there is nothing that a commit would keep.
Result<ClaimResult> claimNow(BookSession& session, ChangeSet& changes, const SenderPresence& presence, AccountId account, bool isPractice,
                             const IsBraked& isBraked)
{
    const QString asked = session.clock.nowUtc();
    MessageStore messages(session.database);
    const std::vector<TransportKind> kinds = isPractice ? std::vector{TransportKind::Practice} : std::vector{TransportKind::Smtp, TransportKind::Sms};
    auto claimed = messages.claimNext(kinds, account, presence.owner(), asked, later(asked, kLeaseMinutes * 60));
    if (!claimed)
        return Error{Error::Code::NothingToDo, {u"message"_s}, {}};
    const QString now = session.clock.nowUtc(); // Not before: who else wrote in the book was perhaps waited for.
    const StoredMessage& stored = claimed->stored;
    const Act act(session);
    AccountBrakes brakes; // They are in what the gates read: asked apart, they would be one journey more to a server.
    const auto closed = stoppingNow(session.database, stored, now, &brakes);
    if (isBraked && isBraked(brakes))
        return Error{Error::Code::NothingToDo, {u"message"_s}, {}};
    if (!closed.empty()) {
        const MessageState state = stateAfter(closed);
        messages.settle(stored.id, stored.epoch, state, state == MessageState::Queued ? later(now, 15 * 60) : QString(), toJson(closed));
        messages.log(stored.id, now, session.actor, u"state"_s, stored.epoch, {{u"state"_s, stateCode(state)}, {u"reasons"_s, toJson(closed)}});
        tellOfMessage(act, stored, EventKind::MessageWithheld, {{u"reasons"_s, toJson(closed)}});
        changes.messages = {stored.id};
        changes.debtors = {stored.data.debtor};
        return ClaimResult{std::nullopt, stored.id};
    }
    messages.log(stored.id, now, session.actor, u"claimed"_s, stored.epoch, {});
    return ClaimResult{std::move(claimed), {}};
}

} // namespace

Result<ClaimResult> claimMessage(BookSession& session, const SenderPresence& presence, AccountId account, bool isPractice)
{
    auto claimed = inOneTransaction(session, [&](ChangeSet& changes) { return claimNow(session, changes, presence, account, isPractice, {}); });
    return !claimed && claimed.error().code == Error::Code::NothingToDo ? ClaimResult{} : std::move(claimed);
}

bool passPointOfNoReturn(BookSession& session, const SenderPresence& presence, const StoredMessage& message, std::vector<GateReason>& closed)
{
    const auto passed = inOneTransaction(session, [&](ChangeSet&) -> Result<Done> {
        QString now = session.clock.nowUtc();
        const QString asked = now;
        const auto ask = [&] { closed = stoppingNow(session.database, message, now); };
        if (!MessageStore(session.database).passPointOfNoReturn(message.id, message.epoch, presence.owner(), now, ask)) {
            closed.clear(); // Not ours: it is not for these gates to say why.
            return Error{Error::Code::Conflict, {u"message"_s, message.data.uuid}, {}};
        }
        // The gates were asked behind the passage, when the book was ours: what they saw is what holds at the commit. Their clock was
        // read before. Who waited for another writer into the next minute, the finest they look at, asks again. A gate that is closed
        // takes the passage back with the transaction.
        now = session.clock.nowUtc();
        if (minuteOf(now) != minuteOf(asked))
            ask();
        if (!closed.empty())
            return Error{Error::Code::NotAllowed, {u"gates"_s}, {}};
        MessageStore(session.database).log(message.id, now, session.actor, u"wire"_s, message.epoch, {});
        return Done{};
    });
    return passed.hasValue();
}

namespace {

/// What an outcome makes of a message, of its account and of the address.
struct Settlement {
    MessageState state = MessageState::Queued;
    QString nextTry;
    QJsonArray reasons;
    EventKind event = EventKind::Note; ///< Note = nothing for the timeline.
};

QJsonArray reasonOf(const QString& code, const Outcome& outcome)
{
    return {QJsonObject{{u"gate"_s, code}, {u"arguments"_s, QJsonArray{outcome.reply}}}};
}

Settlement settlementOf(const StoredMessage& message, const Outcome& outcome, const std::vector<GateReason>& closed, const Limits& limits,
                        const QString& now)
{
    switch (outcome.kind) {
    case Outcome::Kind::Sent:
        return {MessageState::Sent, {}, {}, EventKind::MessageSent};
    case Outcome::Kind::Unknown:
        return {MessageState::Unknown, {}, reasonOf(outcome.reasonCode, outcome), EventKind::MessageUnknown};
    case Outcome::Kind::FailedPermanent:
        return {MessageState::Failed, {}, reasonOf(outcome.reasonCode, outcome), EventKind::MessageFailed};
    case Outcome::Kind::Configuration: // Not the message's fault: it waits until the account is mended.
        return {MessageState::Queued, {}, reasonOf(outcome.reasonCode, outcome), EventKind::Note};
    case Outcome::Kind::FailedTemporary: {
        if (message.tries >= limits.tries)
            return {MessageState::Failed, {}, reasonOf(u"tries_used_up"_s, outcome), EventKind::MessageFailed};
        const int step = std::clamp(message.tries - 1, 0, static_cast<int>(kBackoff.size()) - 1);
        // Not all at one moment: up to a fifth earlier or later, by the message itself, so that the same inputs stay the same.
        const int spread = static_cast<int>(message.id.value % 41) - 20;
        const qint64 seconds = outcome.retryAfterSeconds.value_or(kBackoff[static_cast<std::size_t>(step)] * 60 * (100 + spread) / 100);
        return {MessageState::Queued, later(now, seconds), reasonOf(outcome.reasonCode, outcome), EventKind::Note};
    }
    case Outcome::Kind::Withheld:
        if (closed.empty()) // Nothing speaks against it: the sender slept, or the book could not be reached.
            return {MessageState::Queued, {}, {}, EventKind::Note};
        const MessageState state = stateAfter(closed);
        return {state, state == MessageState::Queued ? later(now, 15 * 60) : QString(), toJson(closed), EventKind::MessageWithheld};
    }
    return {};
}

void settleAccount(Database& database, const StoredMessage& message, const Outcome& outcome, const Limits& limits, const QString& now)
{
    if (!message.data.account.isValid())
        return;
    AccountStore accounts(database);
    if (outcome.kind == Outcome::Kind::Sent) {
        accounts.clearFailures(message.data.account);
        return;
    }
    const auto account = accounts.find(message.data.account);
    if (!account)
        return;
    if (outcome.kind == Outcome::Kind::Configuration) {
        accounts.stop(account->id, outcome.reasonCode.isEmpty() ? u"configuration"_s : outcome.reasonCode, {});
    } else if (outcome.kind == Outcome::Kind::FailedTemporary) {
        const int failures = account->failuresInRow + 1;
        accounts.setFailuresInRow(account->id, failures);
        if (limits.breakerFailures > 0 && failures >= limits.breakerFailures)
            accounts.stop(account->id, u"temporary_failures"_s, later(now, limits.breakerPause * 60));
    }
}

} // namespace

Result<MessageState> settleMessage(BookSession& session, const StoredMessage& message, const Outcome& outcome, const std::vector<GateReason>& closed)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<MessageState> {
        const QString now = session.clock.nowUtc();
        const Limits limits = outcome.kind == Outcome::Kind::FailedTemporary ? GateQueries(session.database).limits() : Limits();
        MessageStore messages(session.database);
        const Settlement settlement = settlementOf(message, outcome, closed, limits, now);
        const auto mark = settlement.state == MessageState::Sent
                              ? std::optional(MessageStore::SentMark{now, outcome.reply.left(300), outcome.providerId})
                              : std::nullopt;
        const bool isOurs = messages.settle(message.id, message.epoch, settlement.state, settlement.nextTry, settlement.reasons, mark);
        messages.log(message.id, now, session.actor, u"outcome"_s, message.epoch,
                     {{u"state"_s, stateCode(settlement.state)}, {u"phase"_s, static_cast<int>(outcome.phase)}, {u"code"_s, outcome.replyCode},
                      {u"reply"_s, outcome.reply}, {u"server"_s, outcome.server}, {u"reason"_s, outcome.reasonCode}, {u"holds"_s, isOurs}});
        settleAccount(session.database, message, outcome, limits, now);
        changes.messages = {message.id};
        changes.debtors = {message.data.debtor};
        if (!isOurs)
            return settlement.state;
        if (settlement.state == MessageState::Failed && outcome.phase == Outcome::Phase::Recipient)
            messages.addSuspect(message.data.debtor, message.data.channel, message.data.recipient, u"refused"_s, now);
        if (settlement.state == MessageState::Sent)
            claimWhatWasSent(Act(session), message);
        if (settlement.event != EventKind::Note)
            tellOfMessage(Act(session), message, settlement.event, {{u"reply"_s, outcome.reply}, {u"code"_s, outcome.replyCode}});
        for (const MessageItem& item : message.data.items)
            changes.invoices.push_back(item.invoice);
        return settlement.state;
    });
}

namespace {

/// Settles by evidence what a sender left that is not there any more.
bool settleByEvidence(BookSession& session, ChangeSet& changes, MessageId id, std::int64_t epoch, MessageState state, EventKind event,
                      const QString& evidence)
{
    MessageStore messages(session.database);
    const QString now = session.clock.nowUtc();
    const auto stored = messages.find(id);
    const auto mark = state == MessageState::Sent ? std::optional(MessageStore::SentMark{now, evidence, {}}) : std::nullopt;
    if (!stored || stored->data.state == MessageState::Sent || !messages.settle(id, epoch, state, {}, {}, mark))
        return false;
    messages.log(id, now, session.actor, u"evidence"_s, epoch, {{u"state"_s, stateCode(state)}, {u"evidence"_s, evidence}});
    if (state == MessageState::Sent)
        claimWhatWasSent(Act(session), *stored);
    if (event != EventKind::Note)
        tellOfMessage(Act(session), *stored, event, {{u"evidence"_s, evidence}});
    changes.messages.push_back(id);
    changes.debtors.push_back(stored->data.debtor);
    return true;
}

/// The journals of senders that are gone.
QStringList leftJournals(BookSession& session, SenderPresence& presence)
{
    QStringList paths;
    const QString stem = journalStem(session.database);
    const QDir folder(stateFolder());
    for (const QString& name : folder.entryList({stem + u"*.log"_s}, QDir::Files, QDir::Name)) {
        const std::int64_t owner = name.mid(stem.size()).chopped(4).toLongLong();
        if (presence.isGone(owner))
            paths << folder.filePath(name);
    }
    return paths;
}

} // namespace

Result<Recovered> recoverOutbox(BookSession& session, SenderPresence& presence)
{
    // Nearly always nothing was left. Then nothing is written: whoever only looks whether something is due costs the book no commit.
    const auto isLeft = reading([&]() -> Result<bool> {
        const std::vector<MessageStore::Claimed> claimed = MessageStore(session.database).claimedOnes();
        return std::any_of(claimed.begin(), claimed.end(), [&](const auto& one) { return presence.isGone(one.owner); })
            || !leftJournals(session, presence).isEmpty();
    });
    if (!isLeft)
        return isLeft.error();
    if (!*isLeft)
        return Recovered{};
    QStringList journals;
    const auto recovered = inOneTransaction(session, [&](ChangeSet& changes) -> Result<Recovered> {
        Recovered result;
        MessageStore messages(session.database);
        journals = leftJournals(session, presence);
        for (const QString& path : journals) {
            const auto journal = AcceptanceJournal::open(path);
            if (!journal)
                return journal.error();
            for (const AcceptanceJournal::Entry& entry : (*journal)->entries()) {
                const auto id = messages.byUuid(entry.uuid);
                if (id && settleByEvidence(session, changes, *id, entry.epoch, MessageState::Sent, EventKind::MessageSent, entry.reply))
                    ++result.sent;
            }
        }
        for (const MessageStore::Claimed& claimed : messages.claimedOnes()) {
            if (!presence.isGone(claimed.owner))
                continue;
            const bool isPast = claimed.state == MessageState::Wire;
            if (!settleByEvidence(session, changes, claimed.id, claimed.epoch, isPast ? MessageState::Unknown : MessageState::Queued,
                                  isPast ? EventKind::MessageUnknown : EventKind::Note, u"sender_gone"_s))
                continue;
            ++(isPast ? result.unknown : result.requeued);
        }
        return result;
    });
    if (recovered) { // Only now: the book has it.
        for (const QString& path : journals)
            QFile::remove(path);
    }
    return recovered;
}

namespace {

/// One run of the outbox.
class Run {
public:
    Run(BookSession& session, SenderPresence& presence, TransportSource& transports, const DispatchOptions& options)
        : m_session(session), m_presence(presence), m_transports(transports), m_options(options)
    {
    }

    Result<DispatchReport> all()
    {
        // A plan whose money went back keeps its invoices again before anything leaves: no gate is behind the facts.
        if (const auto followed = followPlans(m_session); !followed)
            return followed.error();
        const auto recovered = recoverOutbox(m_session, m_presence);
        if (!recovered)
            return recovered.error();
        m_report.recovered = *recovered;
        auto journal = openJournal();
        if (!journal)
            return journal.error();
        m_journal = std::move(journal).value();
        auto accounts = reading([&]() -> Result<std::vector<StoredAccount>> { return AccountStore(m_session.database).all(); });
        if (!accounts)
            return accounts.error();
        if (const auto done = wayOut(std::nullopt); !done)
            return done.error();
        for (const StoredAccount& account : *accounts) {
            if (m_isOver)
                break;
            if (const auto done = wayOut(account); !done)
                return done.error();
        }
        m_report.stopped.removeDuplicates();
        if (m_isAllSettled)
            m_journal->remove();
        return m_report;
    }

private:
    Result<std::unique_ptr<AcceptanceJournal>> openJournal()
    {
        const auto path = reading([&]() -> Result<QString> {
            return QString(stateFolder() + u'/' + journalStem(m_session.database) + QString::number(m_presence.owner()) + u".log"_s);
        });
        if (!path)
            return path.error();
        QDir().mkpath(stateFolder());
        return AcceptanceJournal::open(*path);
    }

    /// Everything due of one account (empty: the practice channel).
    Result<Done> wayOut(const std::optional<StoredAccount>& account)
    {
        if (!account) { // Practice is rare: it is looked for before the book is held for it.
            const auto due = reading([&]() -> Result<bool> { return isDue(account); });
            if (!due)
                return due.error();
            if (!*due)
                return Done{};
        }
        std::unique_ptr<Transport> transport;
        int unknown = 0;
        while (!m_isOver) {
            QString brake; // Counted in the transaction that claims: what another program sends meanwhile is in it.
            const IsBraked isBraked = [&](const AccountBrakes& brakes) {
                brake = brakeOf(account, brakes);
                return !brake.isEmpty();
            };
            auto claimed = inOneTransaction(m_session, [&](ChangeSet& changes) {
                return claimNow(m_session, changes, m_presence, account ? account->id : AccountId{}, !account, isBraked);
            });
            if (!claimed && claimed.error().code != Error::Code::NothingToDo)
                return claimed.error();
            if (!brake.isEmpty()) {
                if (brake == u"per_minute" && m_options.waitsForBrakes && m_options.wait && m_options.wait(1'000))
                    continue;
                m_report.stopped << brake;
                break;
            }
            if (!claimed)
                break;
            if (claimed->withheld.isValid()) {
                ++m_report.withheld;
                continue;
            }
            if (!transport) {
                auto made = m_transports.transportFor(account);
                if (!made) {
                    giveBack(claimed->message->stored, made.error());
                    m_report.stopped << u"secret"_s;
                    break;
                }
                transport = std::move(made).value();
            }
            const auto state = attempt(*transport, *claimed->message);
            if (!state)
                return state.error();
            if (*state == MessageState::Unknown && account && isTooMany(++unknown))
                stopAccount(account->id, u"unknown_outcomes"_s);
        }
        if (transport)
            transport->close();
        return Done{};
    }

    bool isTooMany(int unknown)
    {
        const auto most = reading([&]() -> Result<int> { return GateQueries(m_session.database).limits().breakerUnknown; });
        return !most || (*most > 0 && unknown >= *most);
    }

    bool isDue(const std::optional<StoredAccount>& account)
    {
        Statement row(m_session.database, u"SELECT 1 FROM message WHERE state = 'queued' AND not_before <= ? AND next_try <= ? AND COALESCE(account_id, 0) = ? LIMIT 1"_s);
        const QString now = m_session.clock.nowUtc();
        return row.bind(now).bind(now).bind(account ? account->id.value : 0).next();
    }

    /// Why this account may not send now; '' = it may. Counted in the book, so that it holds for all programs together.
    QString brakeOf(const std::optional<StoredAccount>& account, const AccountBrakes& brakes)
    {
        if (brakes.isPaused)
            return u"paused"_s;
        if (!account || !brakes.accountProblem.isEmpty())
            return brakes.accountProblem;
        const Limits& limits = brakes.limits;
        const bool isMail = account->data.kind == AccountData::Kind::Smtp;
        if (limits.perMinute == 0 && (isMail ? limits.dailyEmails : limits.dailySms) == 0)
            return {};
        const OutboxUse use = OutboxQueries(m_session.database).use(account->id, m_session.clock.nowUtc());
        if (isMail && limits.dailyEmails > 0 && use.emailsToday >= limits.dailyEmails)
            return u"daily_emails"_s;
        if (!isMail && limits.dailySms > 0 && use.smsToday >= limits.dailySms)
            return u"daily_sms"_s;
        if (limits.perMinute > 0 && use.lastMinute >= limits.perMinute)
            return u"per_minute"_s;
        return {};
    }

    Result<MessageState> attempt(Transport& transport, const ClaimedMessage& claimed)
    {
        const NewMessage& data = claimed.stored.data;
        std::vector<GateReason> closed;
        const Outcome outcome = transport.deliver({claimed.content, data.uuid, data.sender, data.recipient, data.selfCopy},
                                                  [&] { return passPointOfNoReturn(m_session, m_presence, claimed.stored, closed); });
        if (outcome.kind == Outcome::Kind::Sent)
            m_journal->append({data.uuid, claimed.stored.epoch, outcome.reply});
        const auto state = settleWithPatience(claimed.stored, outcome, closed);
        if (!state) {
            m_isAllSettled = false; // The journal stays: the next sender reads it.
            return state.error();
        }
        count(*state);
        ++m_attempts;
        const bool goesOn = !m_options.report || m_options.report(claimed.stored, *state);
        m_isOver = !goesOn || (m_options.limit > 0 && m_attempts >= m_options.limit);
        return *state;
    }

    /// A book that is busy or out of reach for a moment is asked again; the acceptance is in the journal meanwhile.
    Result<MessageState> settleWithPatience(const StoredMessage& message, const Outcome& outcome, const std::vector<GateReason>& closed)
    {
        for (int pause = 100;; pause *= 2) {
            auto state = settleMessage(m_session, message, outcome, closed);
            const bool isPassing = !state && (state.error().code == Error::Code::BookInUse || state.error().code == Error::Code::DiskFull);
            if (!isPassing || pause > 10'000 || !m_options.wait || !m_options.wait(pause))
                return state;
        }
    }

    void giveBack(const StoredMessage& message, const Error& why)
    {
        Outcome outcome;
        outcome.kind = Outcome::Kind::Configuration;
        outcome.reasonCode = u"secret"_s;
        outcome.reply = why.detail;
        static_cast<void>(settleMessage(m_session, message, outcome, {}));
    }

    void stopAccount(AccountId id, const QString& reason)
    {
        static_cast<void>(inOneTransaction(m_session, [&](ChangeSet& changes) -> Result<Done> {
            AccountStore(m_session.database).stop(id, reason, {});
            changes.book = true;
            return Done{};
        }));
    }

    void count(MessageState state)
    {
        switch (state) {
        case MessageState::Sent: ++m_report.sent; break;
        case MessageState::Unknown: ++m_report.unknown; break;
        case MessageState::Failed: ++m_report.failed; break;
        case MessageState::Queued: ++m_report.retried; break;
        default: ++m_report.withheld; break;
        }
    }

    BookSession& m_session;
    SenderPresence& m_presence;
    TransportSource& m_transports;
    std::unique_ptr<AcceptanceJournal> m_journal;
    bool m_isAllSettled = true;
    const DispatchOptions& m_options;
    DispatchReport m_report;
    int m_attempts = 0;
    bool m_isOver = false;
};

} // namespace

Result<DispatchReport> dispatchOutbox(BookSession& session, SenderPresence& presence, TransportSource& transports, const DispatchOptions& options)
{
    return Run(session, presence, transports, options).all();
}

} // namespace tegoed
