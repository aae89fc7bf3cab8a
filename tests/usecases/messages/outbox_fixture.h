#pragma once

#include "core/storage/queries/gate_queries.h"
#include "core/storage/queries/outbox_queries.h"
#include "core/storage/stores/document_store.h"
#include "core/usecases/messages/dispatch.h"
#include "core/usecases/messages/outbox.h"
#include "core/usecases/unit_of_work.h"
#include "tests/usecases/ledger_fixture.h"

#include <deque>
#include <map>

namespace tegoed::test {

/// Does what the test says, and remembers what came to it.
class ScriptedTransport final : public Transport {
public:
    struct Script {
        Outcome::Kind kind = Outcome::Kind::Sent;
        Outcome::Phase phase = Outcome::Phase::Done;
        QString reason;
        int code = 250;
        std::optional<int> retryAfter;
        std::function<void()> beforePoint; ///< Happens while the body is on its way.
        bool dies = false;                 ///< The program dies here: the outcome never comes back.
    };
    struct Taken { QString id; QByteArray bytes; };
    struct Died {};

    Outcome deliver(const FrozenMessage& message, const PointOfNoReturn& pass) override
    {
        const Script step = script.empty() ? Script{} : script.front();
        if (!script.empty())
            script.pop_front();
        Outcome outcome;
        outcome.phase = step.phase;
        outcome.replyCode = step.code;
        outcome.reasonCode = step.reason;
        outcome.retryAfterSeconds = step.retryAfter;
        if (step.phase < Outcome::Phase::PointOfNoReturn) {
            outcome.kind = step.kind;
            return outcome;
        }
        if (step.beforePoint)
            step.beforePoint();
        if (!pass()) {
            outcome.kind = Outcome::Kind::Withheld;
            return outcome;
        }
        if (step.kind == Outcome::Kind::Sent || step.kind == Outcome::Kind::Unknown)
            taken.push_back({message.id, message.bytes});
        if (step.dies)
            throw Died{};
        outcome.kind = step.kind;
        return outcome;
    }
    std::deque<Script> script;
    std::vector<Taken> taken;
};

/// One scripted way out for all accounts.
class ScriptedTransports final : public TransportSource {
public:
    Result<std::unique_ptr<Transport>> transportFor(const std::optional<StoredAccount>&) override
    {
        if (refusal)
            return *refusal;
        return std::unique_ptr<Transport>(std::make_unique<Forward>(transport));
    }
    ScriptedTransport transport;
    std::optional<Error> refusal;

private:
    class Forward final : public Transport {
    public:
        explicit Forward(ScriptedTransport& to) : m_to(to) {}
        Outcome deliver(const FrozenMessage& message, const PointOfNoReturn& pass) override { return m_to.deliver(message, pass); }

    private:
        ScriptedTransport& m_to;
    };
};

/// A clock that the test moves.
class MovingClock final : public Clock {
public:
    explicit MovingClock(QDateTime now) : m_now(std::move(now)) {}
    Date today() const override { return companyDay(nowUtc()); }
    QString nowUtc() const override { return m_now.toUTC().toString(Qt::ISODateWithMs); }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now;
};

/// A ledger with a mail account and messages in its outbox. It is Wednesday 25 November 2026, 11:00 in Amsterdam.
struct OutboxFixture : LedgerFixture {
    explicit OutboxFixture(TestBook& testBook)
        : LedgerFixture(testBook), moving(QDateTime(QDate(2026, 11, 25), QTime(10, 0), Qt::UTC)),
          sending{testBook.database(), moving, random, QStringLiteral("ann"), &notifier}
    {
        account = *inOneTransaction(sending, [&](ChangeSet&) -> Result<AccountId> {
            return AccountStore(book.database()).insert({.kind = AccountData::Kind::Smtp, .name = QStringLiteral("post"), .sender = QStringLiteral("ann@firm.example"),
                                                         .settings = {}, .secretKey = {}, .isDefault = true}, moving.nowUtc());
        });
    }

    DebtorId debtorWithEmail(const QString& name, const QString& email)
    {
        DebtorData data;
        data.name = name;
        data.email = email;
        return addDebtor(session, data)->id;
    }
    /// A reminder of one open invoice to a debtor of its own, approved and due.
    MessageId message(const QString& number, std::int64_t cents = 12'100, Stage stage = Stage::Reminder1, DebtorId to = {})
    {
        const DebtorId debtor = to.isValid() ? to : debtorWithEmail(QStringLiteral("Debtor ") + number, QStringLiteral("d%1@customer.example").arg(number));
        const InvoiceId id = to.isValid() && lastInvoice.isValid() ? lastInvoice : invoice(debtor, number, cents);
        lastInvoice = id;
        NewMessage data;
        data.uuid = random.uuid();
        data.debtor = debtor;
        data.stage = stage;
        data.stepCode = stageCode(stage);
        data.account = account;
        data.state = MessageState::Queued;
        data.asked = euro(cents);
        data.sender = QStringLiteral("ann@firm.example");
        data.recipient = DebtorQueries(book).detail(debtor, clock.today())->data.email;
        data.subject = QStringLiteral("Reminder ") + number;
        data.plannedDay = day("2026-11-25");
        data.createdAt = moving.nowUtc();
        data.createdBy = QStringLiteral("ann");
        data.items = {{id, 1, 0, euro(cents), true}};
        if (mentioned)
            data.items.push_back(*mentioned);
        return *inOneTransaction(sending, [&](ChangeSet&) -> Result<MessageId> {
            data.contentSha256 = DocumentStore(book.database()).putBlob(QByteArray("content of ") + number.toUtf8());
            return MessageStore(book.database()).insert(data);
        });
    }
    Result<DispatchReport> send(const DispatchOptions& options = {})
    {
        auto presence = SenderPresence::announce(book.database(), random);
        TEGOED_ENSURE(presence.hasValue());
        return dispatchOutbox(sending, **presence, transports, options);
    }
    MessageState stateOf(MessageId id) { return MessageStore(book.database()).find(id)->data.state; }
    std::vector<GateReason> reasonsOf(MessageId id) { return gateReasons(MessageStore(book.database()).find(id)->reasons); }
    QStringList logOf(MessageId id)
    {
        QStringList kinds;
        for (const MessageLogRow& row : OutboxQueries(book.database()).log(id))
            kinds << row.kind;
        return kinds;
    }
    ScriptedTransport& wire() { return transports.transport; }

    MovingClock moving;
    BookSession sending;
    AccountId account;
    InvoiceId lastInvoice;
    std::optional<MessageItem> mentioned; ///< Told as also open in messages made from now on.
    ScriptedTransports transports;
};

} // namespace tegoed::test

#define OUTBOX(name)               \
    TEGOED_FRESH_BOOK(name##Book); \
    tegoed::test::OutboxFixture name(name##Book)
