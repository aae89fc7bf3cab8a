#include "tests/harness/naive_orders.h"

#include "core/storage/queries/outbox_queries.h"
#include "core/usecases/messages/message_acts.h"
#include "core/usecases/unit_of_work.h"

#include <QTcpSocket>

namespace tegoed::harness {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Speaks SMTP, reading one line per command and looking only at its first figure.
class OneLineClient final : public Transport {
public:
    explicit OneLineClient(const StoredAccount& account)
        : m_host(account.data.settings.value(u"host"_s).toString()), m_port(static_cast<quint16>(account.data.settings.value(u"port"_s).toInt()))
    {
    }

    Outcome deliver(const FrozenMessage& message, const PointOfNoReturn& pass) override
    {
        if (m_socket.state() != QAbstractSocket::ConnectedState) {
            m_socket.connectToHost(m_host, m_port);
            if (!m_socket.waitForConnected(5'000) || !isFine(line()) || !isFine(ask("EHLO harness\r\n")))
                return ended(Outcome::Kind::FailedTemporary);
        }
        if (!isFine(ask("MAIL FROM:<" + message.sender.toLatin1() + ">\r\n")) || !isFine(ask("RCPT TO:<" + message.recipient.toLatin1() + ">\r\n"))
            || !isFine(ask("DATA\r\n")))
            return ended(Outcome::Kind::FailedTemporary);
        QByteArray body = message.bytes;
        body.replace("\r\n.", "\r\n..");
        m_socket.write(body);
        m_socket.flush();
        if (!pass())
            return ended(Outcome::Kind::Withheld);
        Outcome outcome;
        outcome.phase = Outcome::Phase::Done;
        outcome.replyCode = 250;
        outcome.kind = isFine(ask(".\r\n")) ? Outcome::Kind::Sent : Outcome::Kind::Unknown;
        return outcome;
    }

private:
    QByteArray line()
    {
        while (!m_socket.canReadLine()) {
            if (!m_socket.waitForReadyRead(5'000))
                return {};
        }
        return m_socket.readLine();
    }
    QByteArray ask(const QByteArray& command)
    {
        m_socket.write(command);
        m_socket.flush();
        return line();
    }
    static bool isFine(const QByteArray& reply) { return reply.startsWith('2') || reply.startsWith('3'); }
    Outcome ended(Outcome::Kind kind)
    {
        m_socket.abort();
        Outcome outcome;
        outcome.kind = kind;
        return outcome;
    }

    QTcpSocket m_socket;
    QString m_host;
    quint16 m_port;
};

/// The book's side of one attempt that does not ask the gates.
class Books {
public:
    explicit Books(BookSession& session) : m_session(session) {}

    std::optional<ClaimedMessage> claim(const SenderPresence& presence, AccountId account, bool marksSent)
    {
        std::optional<ClaimedMessage> claimed;
        const auto done = inOneTransaction(m_session, [&](ChangeSet&) -> Result<Done> {
            const QString now = m_session.clock.nowUtc();
            claimed = MessageStore(m_session.database).claimNext({TransportKind::Smtp, TransportKind::Sms}, account, presence.owner(), now, now);
            if (!claimed)
                return Done{};
            MessageStore(m_session.database).log(claimed->stored.id, now, m_session.actor, u"claimed"_s, claimed->stored.epoch, {});
            if (marksSent)
                writeOutcome(claimed->stored, MessageState::Sent);
            return Done{};
        });
        TEGOED_ENSURE(done.hasValue());
        return claimed;
    }
    void settle(const StoredMessage& message, MessageState state)
    {
        const auto done = inOneTransaction(m_session, [&](ChangeSet&) -> Result<Done> {
            writeOutcome(message, state);
            return Done{};
        });
        TEGOED_ENSURE(done.hasValue());
    }
    /// Past the point of no return without asking anything.
    bool pass(const SenderPresence& presence, const StoredMessage& message)
    {
        const auto done = inOneTransaction(m_session, [&](ChangeSet&) -> Result<Done> {
            const QString now = m_session.clock.nowUtc();
            MessageStore messages(m_session.database);
            if (!messages.passPointOfNoReturn(message.id, message.epoch, presence.owner(), now))
                return Error{Error::Code::Conflict, {}, {}};
            messages.log(message.id, now, m_session.actor, u"wire"_s, message.epoch, {});
            return Done{};
        });
        return done.hasValue();
    }

private:
    void writeOutcome(const StoredMessage& message, MessageState state)
    {
        MessageStore messages(m_session.database);
        const QString now = m_session.clock.nowUtc();
        messages.settle(message.id, message.epoch, state, {}, {});
        messages.log(message.id, now, m_session.actor, u"outcome"_s, message.epoch, {{u"state"_s, stateCode(state)}});
        if (state == MessageState::Sent)
            messages.markSent(message.id, now, u"250"_s, {});
        const EventKind kind = state == MessageState::Sent ? EventKind::MessageSent : EventKind::MessageFailed;
        tellOfMessage(Act(m_session), message, kind);
    }

    BookSession& m_session;
};

MessageState stateOf(const Outcome& outcome)
{
    return outcome.kind == Outcome::Kind::Sent ? MessageState::Sent : MessageState::Failed;
}

} // namespace

Result<Done> sendNaively(BookSession& session, SenderPresence& presence, TransportSource& transports, NaiveOrder order)
{
    if (const auto recovered = recoverOutbox(session, presence); !recovered)
        return recovered.error();
    const auto accounts = reading([&]() -> Result<std::vector<StoredAccount>> { return AccountStore(session.database).all(); });
    if (!accounts)
        return accounts.error();
    const StoredAccount& account = accounts->front();
    auto made = transports.transportFor(account);
    if (!made)
        return made.error();
    std::unique_ptr<Transport> transport = order == NaiveOrder::OneLineReply ? std::make_unique<OneLineClient>(account) : std::move(made).value();
    Books books(session);
    while (true) {
        if (order == NaiveOrder::OneLineReply || order == NaiveOrder::NoRecheck) {
            const auto claimed = claimMessage(session, presence, account.id, false);
            if (!claimed)
                return claimed.error();
            if (claimed->withheld.isValid())
                continue;
            if (!claimed->message)
                break;
            const StoredMessage& stored = claimed->message->stored;
            std::vector<GateReason> closed;
            const Outcome outcome = transport->deliver({claimed->message->content, stored.data.uuid, stored.data.sender, stored.data.recipient, {}}, [&] {
                return order == NaiveOrder::NoRecheck ? books.pass(presence, stored) : passPointOfNoReturn(session, presence, stored, closed);
            });
            if (const auto settled = settleMessage(session, stored, outcome, closed); !settled)
                return settled.error();
            continue;
        }
        const auto claimed = books.claim(presence, account.id, order == NaiveOrder::CommitBefore);
        if (!claimed)
            break;
        const NewMessage& data = claimed->stored.data;
        const Outcome outcome = transport->deliver({claimed->content, data.uuid, data.sender, data.recipient, {}}, [] { return true; });
        if (order == NaiveOrder::CommitAfter)
            books.settle(claimed->stored, stateOf(outcome));
    }
    transport->close();
    return Done{};
}

} // namespace tegoed::harness
