// The outbox as a program of its own, for harnesses that kill it, cut its lines and start several of it.
//   outbox_sender fill BOOK COUNT PORT [--host HOST] [--ca FILE] [--sms] [--sign-in] [--watch-order] [--limit KEY=VALUE]…
//   outbox_sender move BOOK HOST PORT
//   outbox_sender send BOOK [--plus SECONDS] [--timeout MS] [--order ORDER]
//   outbox_sender pay BOOK MOST SEED
//   outbox_sender bench BOOK ROUNDS PER_ROUND
//   outbox_sender report BOOK
// Prints JSON. Exit 0 = done, 1 = an error (on standard error), 2 = wrong use.
#include "app/messaging/transports.h"
#include "core/storage/copy_detection.h"
#include "core/storage/queries/outbox_queries.h"
#include "core/usecases/unit_of_work.h"
#include "tests/harness/bare_loop.h"
#include "tests/harness/harness_book.h"
#include "tests/harness/naive_orders.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>
#include <QThread>

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using namespace tegoed::harness;

namespace {

/// The real ways out; only the waiting is shorter.
class HarnessTransports final : public TransportSource {
public:
    explicit HarnessTransports(int timeout)
        : m_timeout(timeout), m_accounts([](const QString&) -> Result<SecretText> { return SecretText(u"harness-geheim"_s); }, {},
                                         timeout > 0 ? MailTimeouts{timeout, timeout, timeout, timeout, timeout} : MailTimeouts{})
    {
    }
    Result<std::unique_ptr<Transport>> transportFor(const std::optional<StoredAccount>& account) override
    {
        if (!account || account->data.kind != AccountData::Kind::Sms || m_timeout <= 0)
            return m_accounts.transportFor(account);
        const auto provider = app::smsProviderOf(*account);
        if (!provider)
            return provider.error();
        SmsAccount sms = app::smsAccountOf(*account, *provider, SecretText(u"harness-geheim"_s));
        sms.connectTimeout = sms.timeout = m_timeout;
        return std::unique_ptr<Transport>(std::make_unique<SmsGateway>(*provider, sms));
    }

private:
    int m_timeout;
    app::AccountTransports m_accounts;
};

struct Arguments {
    QStringList positional;
    QHash<QString, QString> options;
    QHash<QString, QString> limits;
};

std::optional<Arguments> read(const QStringList& words)
{
    static const QStringList flags{u"--sms"_s, u"--sign-in"_s, u"--watch-order"_s};
    Arguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!words[i].startsWith(u"--")) {
            arguments.positional << words[i];
        } else if (flags.contains(words[i])) {
            arguments.options.insert(words[i], u"1"_s);
        } else if (++i >= words.size()) {
            return std::nullopt;
        } else if (words[i - 1] == u"--limit") {
            arguments.limits.insert(words[i].section(u'=', 0, 0), words[i].section(u'=', 1));
        } else {
            arguments.options.insert(words[i - 1], words[i]);
        }
    }
    return arguments;
}

void print(const QJsonObject& json)
{
    QTextStream(stdout) << QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)) << u'\n';
}

int failed(const Error& error)
{
    QTextStream(stderr) << u"error %1: %2 %3\n"_s.arg(static_cast<int>(error.code)).arg(error.arguments.join(u' '), error.detail);
    return 1;
}

std::optional<NaiveOrder> naiveOrder(const QString& name)
{
    static const QHash<QString, NaiveOrder> orders{{u"commit-before"_s, NaiveOrder::CommitBefore}, {u"commit-after"_s, NaiveOrder::CommitAfter},
                                                   {u"one-line-reply"_s, NaiveOrder::OneLineReply}, {u"no-recheck"_s, NaiveOrder::NoRecheck}};
    const auto found = orders.constFind(name);
    return found == orders.constEnd() ? std::nullopt : std::optional(*found);
}

int send(Database& database, const Arguments& arguments)
{
    SystemRandom random;
    const HarnessClock clock(arguments.options.value(u"--plus"_s).toLongLong());
    BookSession session{database, clock, random, u"harness"_s, nullptr};
    HarnessTransports transports(arguments.options.value(u"--timeout"_s).toInt());
    auto presence = reading([&] { return SenderPresence::announce(database, random); });
    if (!presence)
        return failed(presence.error());
    if (const auto order = naiveOrder(arguments.options.value(u"--order"_s))) {
        const auto done = sendNaively(session, **presence, transports, *order);
        return done ? 0 : failed(done.error());
    }
    const auto wait = [](int milliseconds) {
        QThread::msleep(static_cast<unsigned long>(milliseconds));
        return true;
    };
    const auto report = dispatchOutbox(session, **presence, transports, {.limit = 0, .wait = wait, .report = {}});
    if (!report)
        return failed(report.error());
    print({{u"sent"_s, report->sent}, {u"failed"_s, report->failed}, {u"unknown"_s, report->unknown}, {u"withheld"_s, report->withheld},
           {u"retried"_s, report->retried}, {u"recovered_sent"_s, report->recovered.sent}, {u"requeued"_s, report->recovered.requeued},
           {u"recovered_unknown"_s, report->recovered.unknown}, {u"stopped"_s, QJsonArray::fromStringList(report->stopped)}});
    return 0;
}

int pay(Database& database, const Arguments& arguments)
{
    SystemRandom random;
    const HarnessClock clock(0);
    BookSession session{database, clock, random, u"payer"_s, nullptr};
    const auto paid = payAtRandom(session, arguments.positional.value(2).toInt(), arguments.positional.value(3).toULongLong());
    if (!paid)
        return failed(paid.error());
    print({{u"paid"_s, *paid}});
    return 0;
}

/// The outbox and the bare loop by turns, so that both have the same machine.
int bench(Database& database, const Arguments& arguments)
{
    const int rounds = arguments.positional.value(2).toInt();
    const int perRound = arguments.positional.value(3).toInt();
    SystemRandom random;
    const HarnessClock clock(0);
    BookSession session{database, clock, random, u"harness"_s, nullptr};
    HarnessTransports transports(0);
    auto presence = reading([&] { return SenderPresence::announce(database, random); });
    if (!presence)
        return failed(presence.error());
    const StoredAccount account = AccountStore(database).all().front();
    QJsonArray outbox, bare;
    for (int round = 0; round < rounds; ++round) {
        std::vector<FrozenMessage> contents;
        {
            Statement row(database, u"SELECT id FROM message WHERE state = 'queued' ORDER BY id LIMIT ?"_s);
            row.bind(perRound);
            while (row.next()) {
                const auto stored = MessageStore(database).find(row.id<MessageId>(0));
                const NewMessage& data = stored->data;
                contents.push_back({OutboxQueries(database).content(data.contentSha256), data.uuid, data.sender, data.recipient, {}});
            }
        }
        QElapsedTimer time;
        time.start();
        const auto report = dispatchOutbox(session, **presence, transports, {.limit = perRound, .wait = {}, .report = {}});
        if (!report)
            return failed(report.error());
        TEGOED_ENSURE(report->sent == perRound);
        outbox << static_cast<qint64>(time.nsecsElapsed() / 1'000 / perRound);
        const auto transport = transports.transportFor(account);
        bare << static_cast<qint64>(bareLoop(database, **transport, contents, stateFolder() + u"/bare.log"_s) / 1'000 / perRound);
    }
    print({{u"outbox_us"_s, outbox}, {u"bare_us"_s, bare}});
    return 0;
}

int fill(const BookAddress& address, const Arguments& arguments)
{
    FillPlan plan;
    plan.count = arguments.positional.value(2).toInt();
    plan.port = arguments.positional.value(3).toInt();
    plan.host = arguments.options.value(u"--host"_s, plan.host);
    plan.caFile = arguments.options.value(u"--ca"_s);
    plan.isSms = arguments.options.contains(u"--sms"_s);
    plan.signsIn = arguments.options.contains(u"--sign-in"_s);
    plan.watchesOrder = arguments.options.contains(u"--watch-order"_s);
    plan.limits = arguments.limits;
    const auto filled = fillBook(address, plan);
    return filled ? 0 : failed(filled.error());
}

int run(const Arguments& arguments)
{
    const QString command = arguments.positional.value(0);
    const auto address = BookAddress::parse(arguments.positional.value(1));
    if (!address)
        return failed(address.error());
    if (command == u"fill")
        return fill(*address, arguments);
    if (command == u"move") {
        const auto moved = moveAccount(*address, arguments.positional.value(2), arguments.positional.value(3).toInt());
        return moved ? 0 : failed(moved.error());
    }
    auto database = Database::open(*address, Database::Mode::ReadWrite);
    if (!database)
        return failed(database.error());
    if (command == u"send")
        return send(**database, arguments);
    if (command == u"pay")
        return pay(**database, arguments);
    if (command == u"bench")
        return bench(**database, arguments);
    if (command == u"report") {
        const auto report = reportOf(**database);
        if (!report)
            return failed(report.error());
        print(*report);
        return 0;
    }
    return 2;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"tegoed"_s);
    const auto arguments = read(QCoreApplication::arguments().mid(1));
    return arguments ? run(*arguments) : 2;
}
