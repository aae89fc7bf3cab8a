// Lets leave what is due. Starts fast: no fonts, no window, no lists.
#include "app/cli/commands.h"
#include "app/cli/message_values.h"
#include "app/cli/secret_input.h"
#include "app/cli/watch_json.h"
#include "app/messaging/transports.h"
#include "core/usecases/messages/dispatch.h"
#include "ui/presentation/error_text.h"
#include "ui/presentation/message_text.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <csignal>

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliOutboxSend {
    Q_DECLARE_TR_FUNCTIONS(CliOutboxSend)
};

std::atomic<bool> s_isStopped = false;
static_assert(std::atomic<bool>::is_always_lock_free); // Or a signal could not set it.

void stopSoon(int)
{
    s_isStopped = true;
}

/// What leaves while the command runs.
struct Seen {
    QJsonArray messages;
    QJsonArray arrived; ///< Of a practice book.
};

QString bareLine(const QString& text)
{
    return QString(text).replace(u'\n', u", "_s);
}

/// The message that just had its turn, as it stands now.
void tell(CommandContext& context, Database& database, const StoredMessage& message, Seen& seen)
{
    const std::vector<MessageRow> rows = OutboxQueries(database).rows({message.id});
    if (rows.empty())
        return;
    const MessageRow& row = rows.front();
    const NewMessage& data = row.message.data;
    if (context.json) {
        seen.messages += QJsonObject{{u"id"_s, static_cast<qint64>(row.id.value)}, {u"uuid"_s, data.uuid}, {u"state"_s, stateCode(data.state)},
                                     {u"recipient"_s, data.recipient}, {u"subject"_s, data.subject}, {u"evidence"_s, textOrNull(row.message.sentEvidence)},
                                     {u"reasons"_s, reasonsJson(row.message.reasons)}};
        return;
    }
    context.out << CliOutboxSend::tr("%1: %2, to %3").arg(QString::number(row.id.value), ui::messageStateText(data.state), bareLine(data.recipient));
    if (const QString why = reasonSentences(row.message.reasons); !why.isEmpty())
        context.out << u". "_s << why;
    context.out << u'\n';
    context.out.flush();
}

/// What arrived in a practice book: nothing left, so it is shown here.
void receive(CommandContext& context, const FrozenMessage& message, Seen& seen)
{
    if (context.json) {
        seen.arrived += QJsonObject{{u"uuid"_s, message.id}, {u"recipient"_s, message.recipient}, {u"bytes"_s, message.bytes.size()}};
        return;
    }
    context.out << CliOutboxSend::tr("Arrived with %1 (practice, nothing left this computer).").arg(bareLine(message.recipient)) << u'\n';
}

bool isAccountTrouble(const QString& code)
{
    return code != u"paused" && code != u"daily_emails" && code != u"daily_sms" && code != u"per_minute";
}

int exitCodeOf(const DispatchReport& report)
{
    const bool isTroubled = report.failed + report.unknown + report.withheld + report.retried > 0 || !report.stopped.isEmpty();
    if (!isTroubled)
        return exit_code::kDone;
    if (report.sent > 0 || report.failed > 0)
        return exit_code::kPartly;
    const bool isNetwork = report.retried + report.unknown > 0 || std::any_of(report.stopped.begin(), report.stopped.end(), isAccountTrouble);
    return isNetwork ? exit_code::kNetwork : exit_code::kBlocked;
}

QJsonObject reportJson(const DispatchReport& report, const Seen& seen)
{
    QJsonArray stopped;
    for (const QString& code : report.stopped)
        stopped += QJsonObject{{u"code"_s, code}, {u"text"_s, ui::reasonText(code)}};
    return {{u"sent"_s, report.sent}, {u"failed"_s, report.failed}, {u"unknown"_s, report.unknown}, {u"withheld"_s, report.withheld},
            {u"retried"_s, report.retried}, {u"stopped"_s, stopped}, {u"messages"_s, seen.messages}, {u"arrived"_s, seen.arrived},
            {u"recovered"_s, QJsonObject{{u"sent"_s, report.recovered.sent}, {u"requeued"_s, report.recovered.requeued},
                                         {u"unknown"_s, report.recovered.unknown}}}};
}

void print(CommandContext& context, const DispatchReport& report)
{
    const Recovered& recovered = report.recovered;
    if (recovered.sent + recovered.requeued + recovered.unknown > 0) {
        context.out << CliOutboxSend::tr("Left by an earlier run: %1 had been sent, %2 wait again, of %3 the outcome is unknown.")
                           .arg(recovered.sent).arg(recovered.requeued).arg(recovered.unknown)
                    << u'\n';
    }
    QStringList counts{CliOutboxSend::tr("%n sent", nullptr, report.sent)};
    const auto add = [&counts](int count, const QString& text) {
        if (count > 0)
            counts += text;
    };
    add(report.failed, CliOutboxSend::tr("%n failed", nullptr, report.failed));
    add(report.unknown, CliOutboxSend::tr("%n with an unknown outcome", nullptr, report.unknown));
    add(report.withheld, CliOutboxSend::tr("%n withheld", nullptr, report.withheld));
    add(report.retried, CliOutboxSend::tr("%n to be tried again", nullptr, report.retried));
    context.out << counts.join(u", "_s) << u".\n"_s;
    for (const QString& code : report.stopped)
        context.err << ui::reasonText(code) << u'\n';
}

Result<DispatchOptions> optionsOf(CommandContext& context, Database& database, Seen& seen)
{
    const auto limit = wholeNumberOf(u"limit"_s, context.options.value(u"limit"_s, u"0"_s), 0, 10'000'000);
    if (!limit)
        return limit.error();
    DispatchOptions options;
    options.limit = *limit;
    options.waitsForBrakes = context.options.has(u"wait"_s);
    options.wait = [](int milliseconds) {
        QThread::msleep(static_cast<unsigned long>(milliseconds));
        return !s_isStopped;
    };
    options.report = [&context, &database, &seen](const StoredMessage& message, MessageState) {
        tell(context, database, message, seen);
        return !s_isStopped;
    };
    return options;
}

/// What the bank knows comes in before anybody is reminded. Trouble with a file or the folder is told and keeps no message here: what
/// depends on the bank asks how old its data are.
QJsonValue lookIntoFolder(CommandContext& context, BookSession& session)
{
    if (watchFolder(session.database).isEmpty())
        return {};
    NoProgress quietly;
    const auto looked = runWatch(session, quietly);
    if (!looked) {
        context.err << ui::errorText(looked.error()) << u'\n';
        return QJsonObject{{u"error"_s, errorCodeName(looked.error().code)}};
    }
    if (!context.json)
        printWatchRun(context.out, *looked);
    return watchRunJson(*looked);
}

int send(CommandContext& context)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    Seen seen;
    const auto options = optionsOf(context, book->database(), seen);
    if (!options)
        return context.fail(options.error());
    std::signal(SIGINT, stopSoon);
    std::signal(SIGTERM, stopSoon);
    SystemRandom random;
    auto presence = SenderPresence::announce(book->database(), random);
    if (!presence)
        return context.fail(presence.error());
    app::SecretPlaces places = secretPlaces(context);
    std::optional<SecretText> given; // For accounts whose password is kept nowhere.
    if (context.options.has(u"secret-stdin"_s)) {
        auto secret = secretFromInput();
        if (!secret)
            return context.fail(secret.error());
        given = std::move(secret).value();
    }
    app::AccountTransports transports([&](const QString& key) { return given ? Result<SecretText>(*given) : places.read(key); },
                                      [&](const FrozenMessage& message) { receive(context, message, seen); }, {}, [] { return s_isStopped.load(); });
    BookSession session = book->session();
    const QJsonValue watched = lookIntoFolder(context, session);
    const auto report = dispatchOutbox(session, **presence, transports, *options);
    if (!report)
        return context.fail(report.error());
    const int done = exitCodeOf(*report);
    if (context.json) {
        QJsonObject document = reportJson(*report, seen);
        document.insert(u"watched"_s, watched);
        return context.printJson(document, done);
    }
    print(context, *report);
    return done;
}

} // namespace

Command outboxSendCommand()
{
    return {u"outbox send"_s, CliOutboxSend::tr("Send what is due"), {},
            {{u"limit"_s, u"N"_s, CliOutboxSend::tr("At most so many tries")},
             {u"wait"_s, {}, CliOutboxSend::tr("Wait when the most messages of one minute have left, until all are sent")},
             {u"secret-stdin"_s, {}, CliOutboxSend::tr("The password stands on the first line of standard input; it is not kept")}},
            u"tegoed-cli outbox send --wait"_s, send};
}

} // namespace tegoed::cli
