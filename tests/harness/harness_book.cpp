#include "tests/harness/harness_book.h"

#include "core/messaging/sms/sms_request.h"
#include "core/storage/dialect.h"
#include "core/storage/queries/outbox_queries.h"
#include "core/storage/stores/account_store.h"
#include "core/storage/stores/document_store.h"
#include "core/storage/stores/message_store.h"
#include "core/usecases/acts/debtor_acts.h"
#include "core/usecases/acts/invoice_acts.h"
#include "core/usecases/books.h"
#include "core/usecases/messages/outbox.h"
#include "core/usecases/payments.h"
#include "core/usecases/unit_of_work.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QThread>

#include <algorithm>

namespace tegoed::harness {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto kOwnAddress = u"ann@firm.example"_s;

QByteArray mailBytes(const QString& uuid, const QString& recipient, int number)
{
    const QString text = u"From: Ann <%1>\r\nTo: <%2>\r\nSubject: Reminder %3\r\nDate: Wed, 25 Nov 2026 10:00:00 +0100\r\n"
                         "Message-ID: <%4@firm.example>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=us-ascii\r\n\r\n"
                         "Invoice %3 is open.\r\n.A line that begins with a point.\r\nKind regards\r\n"_s
                             .arg(kOwnAddress, recipient, QString::number(number), uuid);
    return text.toLatin1();
}

AccountData accountOf(const FillPlan& plan)
{
    AccountData account;
    account.isDefault = true;
    account.name = u"harness"_s;
    if (plan.isSms) {
        account.kind = AccountData::Kind::Sms;
        account.sender = u"Firm"_s;
        account.settings = {{u"provider"_s, u"smstools"_s},
                            {u"fields"_s, QJsonObject{{u"base"_s, u"http://%1:%2/v1"_s.arg(plan.host).arg(plan.port)}}}};
        account.secretKey = u"harness"_s;
    } else {
        account.kind = AccountData::Kind::Smtp;
        account.sender = kOwnAddress;
        account.settings = {{u"host"_s, plan.host}, {u"port"_s, plan.port}, {u"security"_s, plan.caFile.isEmpty() ? u"plain"_s : u"tls"_s},
                            {u"ca_file"_s, plan.caFile},
                            {u"sign_in"_s, plan.signsIn ? u"password"_s : u"none"_s}};
        account.secretKey = plan.signsIn ? u"harness"_s : QString();
    }
    return account;
}

/// One debtor with one open invoice and one message that is approved and due.
void addMessage(const BookSession& session, const FillPlan& plan, AccountId account, int number)
{
    DebtorData debtor;
    debtor.name = u"Debtor %1"_s.arg(number);
    debtor.email = u"d%1@customer.example"_s.arg(number);
    debtor.phone = u"+316%1"_s.arg(10'000'000 + number);
    const Act act(session);
    const DebtorId id = openDebtor(act, debtor);
    const Date issued(2026, 10, 1);
    const InvoiceId invoice = openInvoice(act, {.debtor = id,
                                                .number = QString::number(number),
                                                .kind = InvoiceKind::Invoice,
                                                .invoiceDate = issued,
                                                .dueDate = issued.plusDays(30),
                                                .dueDateComputed = false,
                                                .amount = Money(kCents, Currency::euro()),
                                                .paymentReference = {},
                                                .description = {},
                                                .paymentLink = {},
                                                .orderReference = {},
                                                .isDirectDebit = false,
                                                .serviceFrom = std::nullopt,
                                                .serviceUntil = std::nullopt});
    NewMessage data;
    data.uuid = session.random.uuid();
    data.debtor = id;
    data.stage = Stage::Reminder1;
    data.stepCode = stageCode(data.stage);
    data.channel = plan.isSms ? Channel::Sms : Channel::Email;
    data.transport = plan.isSms ? TransportKind::Sms : TransportKind::Smtp;
    data.account = account;
    data.state = MessageState::Queued;
    data.asked = Money(kCents, Currency::euro());
    data.sender = plan.isSms ? u"Firm"_s : kOwnAddress;
    data.recipient = plan.isSms ? debtor.phone : debtor.email;
    data.subject = u"Reminder %1"_s.arg(number);
    data.plannedDay = act.today.plusDays(2); // The clock of a run goes on for hours, past midnight.
    data.createdAt = act.atUtc;
    data.createdBy = session.actor;
    data.items = {{invoice, 1, 0, Money(kCents, Currency::euro()), true}};
    const QByteArray content = plan.isSms ? smsRequestBytes({data.recipient, data.sender, u"Factuur %1 staat open"_s.arg(number), data.uuid, false})
                                          : mailBytes(data.uuid, data.recipient, number);
    data.contentSha256 = DocumentStore(session.database).putBlob(content);
    MessageStore(session.database).insert(data);
}

/// Triggers of the test's own: the one writer at a time of both engines makes the order of the rows the order of the commits.
void watchOrder(Database& database)
{
    if (database.dialect().isSqlite()) {
        database.execute(u"CREATE TABLE race_order (n INTEGER PRIMARY KEY AUTOINCREMENT, what TEXT, ref BIGINT)"_s);
        database.execute(u"CREATE TRIGGER race_message AFTER INSERT ON message_log WHEN NEW.kind IN ('claimed', 'wire') "
                         "BEGIN INSERT INTO race_order (what, ref) VALUES (NEW.kind, NEW.message_id); END"_s);
        database.execute(u"CREATE TRIGGER race_paid AFTER INSERT ON allocation "
                         "BEGIN INSERT INTO race_order (what, ref) VALUES ('paid', NEW.invoice_id); END"_s);
        return;
    }
    database.execute(u"CREATE TABLE race_order (n BIGSERIAL PRIMARY KEY, what TEXT, ref BIGINT)"_s);
    database.execute(u"CREATE FUNCTION race_message() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.kind IN ('claimed', 'wire') THEN "
                     "INSERT INTO race_order (what, ref) VALUES (NEW.kind, NEW.message_id); END IF; RETURN NEW; END $$"_s);
    database.execute(u"CREATE FUNCTION race_paid() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
                     "INSERT INTO race_order (what, ref) VALUES ('paid', NEW.invoice_id); RETURN NEW; END $$"_s);
    database.execute(u"CREATE TRIGGER race_message AFTER INSERT ON message_log FOR EACH ROW EXECUTE FUNCTION race_message()"_s);
    database.execute(u"CREATE TRIGGER race_paid AFTER INSERT ON allocation FOR EACH ROW EXECUTE FUNCTION race_paid()"_s);
}

/// Before verify looks: what does not belong to a book would be found.
void stopWatchingOrder(Database& database)
{
    const QString where = database.dialect().isSqlite() ? QString() : u" ON %1"_s;
    database.execute(u"DROP TRIGGER race_message"_s + (where.isEmpty() ? where : where.arg(u"message_log"_s)));
    database.execute(u"DROP TRIGGER race_paid"_s + (where.isEmpty() ? where : where.arg(u"allocation"_s)));
    database.execute(u"DROP TABLE race_order"_s);
}

bool hasWatchedOrder(Database& database)
{
    Statement row(database, database.dialect().isSqlite() ? u"SELECT 1 FROM sqlite_master WHERE name = 'race_order'"_s
                                                          : u"SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'race_order'"_s);
    return row.next();
}

QJsonObject logEntry(const MessageLogRow& row)
{
    QJsonObject entry = row.detail;
    entry.insert(u"kind"_s, row.kind);
    entry.insert(u"epoch"_s, static_cast<qint64>(row.epoch));
    return entry;
}

/// Kinds of the timeline events about each message.
QHash<QString, QJsonArray> eventsOfMessages(Database& database)
{
    QHash<QString, QJsonArray> events;
    Statement row(database, u"SELECT kind, body FROM timeline_event WHERE kind LIKE 'message_%' ORDER BY id"_s);
    while (row.next())
        events[QJsonDocument::fromJson(row.text(1).toUtf8()).object().value(u"uuid"_s).toString()] << row.text(0);
    return events;
}

} // namespace

HarnessClock::HarnessClock(qint64 plusSeconds)
    : m_start(QDateTime(QDate(2026, 11, 25), QTime(8, 30), Qt::UTC).addSecs(plusSeconds))
{
    m_since.start();
}

Date HarnessClock::today() const
{
    const QDate day = m_start.date();
    return {day.year(), day.month(), day.day()};
}

QString HarnessClock::nowUtc() const
{
    return m_start.addMSecs(m_since.elapsed()).toString(Qt::ISODateWithMs);
}

Result<Done> fillBook(const BookAddress& address, const FillPlan& plan)
{
    SystemRandom random;
    const HarnessClock clock(0);
    auto database = createBook(address, {}, clock, random);
    if (!database)
        return database.error();
    BookSession session{**database, clock, random, u"harness"_s, nullptr};
    QHash<QString, QString> limits{{u"contact_gap_days"_s, u"0"_s}, {u"after_invoice_days"_s, u"0"_s}, {u"daily_emails"_s, u"0"_s},
                                   {u"daily_sms"_s, u"0"_s}, {u"per_minute"_s, u"0"_s}, {u"breaker_failures"_s, u"0"_s},
                                   {u"breaker_unknown"_s, u"0"_s}, {u"tries"_s, u"100"_s}, {u"sms_from"_s, u"00:00"_s}, {u"sms_until"_s, u"24:00"_s}};
    limits.insert(plan.limits);
    for (auto limit = limits.constBegin(); limit != limits.constEnd(); ++limit) {
        if (const auto set = setLimit(session, limit.key(), limit.value()); !set)
            return set.error();
    }
    const auto filled = inOneTransaction(session, [&](ChangeSet&) -> Result<Done> {
        const AccountId account = AccountStore(session.database).insert(accountOf(plan), clock.nowUtc());
        for (int number = 1; number <= plan.count; ++number)
            addMessage(session, plan, account, number);
        return Done{};
    });
    if (!filled || !plan.watchesOrder)
        return filled;
    return reading([&]() -> Result<Done> {
        watchOrder(session.database);
        return Done{};
    });
}

Result<Done> moveAccount(const BookAddress& address, const QString& host, int port)
{
    SystemRandom random;
    const HarnessClock clock(0);
    auto database = Database::open(address, Database::Mode::ReadWrite);
    if (!database)
        return database.error();
    BookSession session{**database, clock, random, u"harness"_s, nullptr};
    return inOneTransaction(session, [&](ChangeSet&) -> Result<Done> {
        AccountStore accounts(session.database);
        StoredAccount account = accounts.all().front();
        account.data.settings.insert(u"host"_s, host);
        account.data.settings.insert(u"port"_s, port);
        TEGOED_ENSURE(accounts.update(account.id, account.version, account.data));
        return Done{};
    });
}

Result<QJsonObject> reportOf(Database& database)
{
    auto report = reading([&]() -> Result<QJsonObject> {
        const QHash<QString, QJsonArray> events = eventsOfMessages(database);
        const OutboxQueries outbox(database);
        QJsonArray messages;
        std::vector<MessageId> ids;
        for (Statement row(database, u"SELECT id FROM message ORDER BY id"_s); row.next();)
            ids.push_back(row.id<MessageId>(0));
        for (const MessageId id : ids) {
            const auto stored = MessageStore(database).find(id);
            QJsonArray log;
            for (const MessageLogRow& row : outbox.log(id))
                log << logEntry(row);
            messages << QJsonObject{{u"id"_s, static_cast<qint64>(id.value)},
                                    {u"uuid"_s, stored->data.uuid},
                                    {u"recipient"_s, stored->data.recipient},
                                    {u"invoice"_s, static_cast<qint64>(stored->data.items.front().invoice.value)},
                                    {u"state"_s, stateCode(stored->data.state)},
                                    {u"tries"_s, stored->tries},
                                    {u"reasons"_s, stored->reasons},
                                    {u"log"_s, log},
                                    {u"events"_s, events.value(stored->data.uuid)}};
        }
        QJsonArray outcomes; // Of all messages, in the order in which they were written.
        for (Statement row(database, u"SELECT m.uuid, l.detail FROM message_log l JOIN message m ON m.id = l.message_id WHERE l.kind = 'outcome' "
                                     "ORDER BY l.id"_s);
             row.next();) {
            QJsonObject outcome = QJsonDocument::fromJson(row.text(1).toUtf8()).object();
            outcome.insert(u"uuid"_s, row.text(0));
            outcomes << outcome;
        }
        QJsonArray accounts;
        for (const StoredAccount& account : AccountStore(database).all())
            accounts << account.stoppedReason;
        QJsonArray order;
        if (hasWatchedOrder(database)) {
            for (Statement row(database, u"SELECT what, ref FROM race_order ORDER BY n"_s); row.next();)
                order << QJsonArray{row.text(0), static_cast<qint64>(row.integer(1))};
            stopWatchingOrder(database);
        }
        return QJsonObject{{u"messages"_s, messages}, {u"outcomes"_s, outcomes}, {u"stopped_accounts"_s, accounts}, {u"order"_s, order}};
    });
    if (!report)
        return report;
    NoProgress nobody;
    const auto verified = verifyBook(database, nobody);
    if (!verified)
        return verified.error();
    report->insert(u"problems"_s, QJsonArray::fromStringList(verified->problems));
    return report;
}

Result<int> payAtRandom(BookSession& session, int most, std::uint64_t seed)
{
    SeededRandom dice(seed);
    int paid = 0;
    while (paid < most) {
        struct Target { DebtorId debtor; InvoiceId invoice; bool isOnItsWay; };
        std::vector<Target> targets;
        const auto read = reading([&]() -> Result<Done> {
            Statement row(session.database, u"SELECT m.debtor_id, t.invoice_id, CASE WHEN m.state = 'queued' THEN 0 ELSE 1 END FROM message m "
                                            "JOIN message_item t ON t.message_id = m.id JOIN invoice i ON i.id = t.invoice_id "
                                            "WHERE m.state IN ('queued', 'claimed', 'wire') AND i.open_minor > 0 ORDER BY 3 DESC, m.id LIMIT 3"_s);
            while (row.next())
                targets.push_back({row.id<DebtorId>(0), row.id<InvoiceId>(1), row.boolean(2)});
            return Done{};
        });
        if (!read)
            return read.error();
        if (targets.empty())
            return paid;
        // Mostly the one that is on its way right now: there the two meet. Else it waits a moment, so as not to run ahead.
        const bool paysAhead = dice.next() % 8 == 0;
        if (!targets.front().isOnItsWay && !paysAhead) {
            QThread::usleep(500);
            continue;
        }
        const Target& target = targets[paysAhead ? dice.next() % targets.size() : 0];
        QThread::usleep(static_cast<unsigned long>(dice.next() % 6'000));
        const Money amount(kCents, Currency::euro());
        const auto saved = addPayment(session, {target.debtor, session.clock.today(), amount, u"race"_s, {}}, {{target.invoice, amount}});
        if (!saved)
            return saved.error();
        ++paid;
    }
    return paid;
}

} // namespace tegoed::harness
