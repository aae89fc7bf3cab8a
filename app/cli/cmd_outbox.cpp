// The outbox as it stands, and what a person does with messages in it. Sending is a file of its own.
#include "app/cli/commands.h"
#include "app/cli/message_values.h"
#include "app/cli/table.h"
#include "core/storage/queries/gate_queries.h"
#include "core/usecases/messages/outbox.h"
#include "core/usecases/messages/outbox_again.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/error_text.h"
#include "ui/presentation/message_text.h"
#include "ui/presentation/money_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliOutbox {
    Q_DECLARE_TR_FUNCTIONS(CliOutbox)
};

std::vector<OutboxBox> allBoxes()
{
    std::vector<OutboxBox> boxes;
    for (int i = 0; i <= static_cast<int>(OutboxBox::Cancelled); ++i)
        boxes.push_back(static_cast<OutboxBox>(i));
    return boxes;
}

/// The boxes of `--box`; without it those that ask for something.
Result<std::vector<OutboxBox>> boxesOf(const CommandContext& context)
{
    const QString wanted = context.options.value(u"box"_s);
    std::vector<OutboxBox> boxes = allBoxes();
    if (wanted == u"all")
        return boxes;
    std::erase_if(boxes, [&](OutboxBox box) {
        return wanted.isEmpty() ? box == OutboxBox::Sent || box == OutboxBox::Cancelled : outboxBoxCode(box) != wanted;
    });
    if (boxes.empty())
        return Error{Error::Code::InvalidInput, {u"box"_s, wanted}, u"drafts, proposed, waiting, to_confirm, to_print, unknown, withheld, failed, sent, cancelled, all"_s};
    return boxes;
}

int list(CommandContext& context)
{
    const auto boxes = boxesOf(context);
    if (!boxes)
        return context.fail(boxes.error());
    const auto limit = wholeNumberOf(u"limit"_s, context.options.value(u"limit"_s, u"1000"_s), 1, 10'000'000);
    if (!limit)
        return context.fail(limit.error());
    int exitCode = 0;
    const auto book = openBook(context, Access::Read, exitCode);
    if (!book)
        return exitCode;
    const OutboxQueries outbox(book->database());
    BookSession session = book->session();
    const auto paused = isOutboxPaused(session);
    if (!paused)
        return context.fail(paused.error());
    std::vector<MessageRow> rows;
    for (const OutboxBox box : *boxes) {
        const std::vector<MessageRow> some = outbox.rows(outbox.list(box, *limit));
        rows.insert(rows.end(), some.begin(), some.end());
    }
    if (context.json) {
        QJsonObject counts;
        for (const auto& [box, count] : outbox.counts())
            counts.insert(outboxBoxCode(box), count);
        QJsonArray messages;
        for (const MessageRow& row : rows)
            messages += messageJson(row);
        return context.printJson({{u"paused"_s, *paused}, {u"next_moment"_s, textOrNull(outbox.nextMoment())}, {u"counts"_s, counts}, {u"messages"_s, messages}});
    }
    if (*paused)
        context.out << ui::reasonText(u"paused"_s) << u'\n';
    Table table({{CliOutbox::tr("Id"), Table::Align::Right}, {CliOutbox::tr("State")}, {CliOutbox::tr("Debtor")}, {CliOutbox::tr("Message")},
                 {CliOutbox::tr("Way")}, {CliOutbox::tr("Amount"), Table::Align::Right}, {CliOutbox::tr("Why")}});
    for (const MessageRow& row : rows) {
        const NewMessage& data = row.message.data;
        table.addRow({QString::number(row.id.value), ui::messageStateText(data.state), row.debtorName, ui::stageText(data.stage),
                      ui::channelText(data.channel), ui::moneyText(data.asked), reasonSentences(row.message.reasons)});
    }
    if (table.isEmpty())
        context.out << CliOutbox::tr("Nothing is here.") << u'\n';
    else
        table.print(context.out);
    return exit_code::kDone;
}

QJsonObject fullJson(Database& database, const MessageRow& row)
{
    QJsonObject document = messageJson(row);
    QJsonArray invoices, attachments, log;
    const auto stored = MessageStore(database).find(row.id);
    Statement number(database, u"SELECT number FROM invoice WHERE id = ?"_s);
    for (const MessageItem& item : stored->data.items) {
        const QString text = number.bind(item.invoice).next() ? number.text(0) : QString();
        while (number.next()) { }
        invoices += QJsonObject{{u"number"_s, text}, {u"asked"_s, item.isAsked}, {u"open"_s, item.open.toDecimal()}};
    }
    for (const MessageAttachment& file : stored->data.attachments)
        attachments += QJsonObject{{u"kind"_s, file.kind}, {u"file_name"_s, file.fileName}, {u"mime_type"_s, file.mimeType}, {u"sha256"_s, file.sha256}};
    for (const MessageLogRow& line : OutboxQueries(database).log(row.id)) {
        log += QJsonObject{{u"at"_s, line.atUtc}, {u"actor"_s, line.actor}, {u"kind"_s, line.kind}, {u"epoch"_s, static_cast<qint64>(line.epoch)},
                           {u"detail"_s, line.detail}, {u"text"_s, ui::logText(line)}};
    }
    document.insert(u"text"_s, row.message.data.preview);
    document.insert(u"invoices"_s, invoices);
    document.insert(u"attachments"_s, attachments);
    document.insert(u"log"_s, log);
    return document;
}

int show(CommandContext& context)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Read, exitCode);
    if (!book)
        return exitCode;
    const auto ids = messagesOf(book->database(), context.options.positional.mid(0, 1));
    if (!ids)
        return context.fail(ids.error());
    const OutboxQueries outbox(book->database());
    const std::vector<MessageRow> rows = outbox.rows(*ids);
    if (rows.empty())
        return context.fail(Error{Error::Code::NotFound, {u"message"_s, context.options.positional.first()}, {}});
    const MessageRow& row = rows.front();
    const QString path = context.options.value(u"o"_s);
    if (!path.isEmpty()) {
        const QByteArray content = outbox.content(row.message.data.contentSha256);
        if (const auto written = writeFile(path, content); !written)
            return context.fail(written.error());
    }
    const QJsonObject document = fullJson(book->database(), row);
    if (context.json)
        return context.printJson(document);
    const NewMessage& data = row.message.data;
    QStringList files;
    for (const QJsonValue& file : document.value(u"attachments"_s).toArray())
        files += file.toObject().value(u"file_name"_s).toString();
    printFacts(context.out, {{CliOutbox::tr("Message"), ui::stageText(data.stage)},
                             {CliOutbox::tr("State"), ui::messageStateText(data.state)},
                             {CliOutbox::tr("Why"), reasonSentences(row.message.reasons)},
                             {CliOutbox::tr("Debtor"), row.debtorName},
                             {CliOutbox::tr("Way"), ui::channelText(data.channel) + u", "_s + ui::transportText(data.transport)},
                             {CliOutbox::tr("From"), data.sender},
                             {CliOutbox::tr("To"), QString(data.recipient).replace(u'\n', u", "_s)},
                             {CliOutbox::tr("Amount"), ui::moneyText(data.asked)},
                             {CliOutbox::tr("Attachments"), files.join(u", "_s)},
                             {CliOutbox::tr("Subject"), data.subject}});
    context.out << u'\n' << data.preview << u"\n\n"_s;
    Table log({{CliOutbox::tr("When")}, {CliOutbox::tr("Who")}, {CliOutbox::tr("What happened")}});
    for (const MessageLogRow& line : outbox.log(row.id))
        log.addRow({ui::timeText(line.atUtc), line.actor, ui::logText(line).replace(u'\n', u' ')});
    log.print(context.out);
    if (!path.isEmpty())
        context.out << CliOutbox::tr("Written: %1.").arg(path) << u'\n';
    return exit_code::kDone;
}

/// The messages of the line in a book opened for writing.
int withMessages(CommandContext& context, const std::function<int(BookSession&, const std::vector<MessageId>&)>& work)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    const auto ids = messagesOf(book->database(), context.options.positional);
    if (!ids)
        return context.fail(ids.error());
    BookSession session = book->session();
    return work(session, *ids);
}

/// The messages as they are after an act.
int report(CommandContext& context, BookSession& session, const std::vector<MessageId>& ids, int exitCode = exit_code::kDone)
{
    const std::vector<MessageRow> rows = OutboxQueries(session.database).rows(ids);
    if (context.json) {
        QJsonArray messages;
        for (const MessageRow& row : rows)
            messages += messageJson(row);
        return context.printJson({{u"messages"_s, messages}}, exitCode);
    }
    for (const MessageRow& row : rows)
        context.out << CliOutbox::tr("%1: %2").arg(QString::number(row.id.value), ui::messageStateText(row.message.data.state)) << u'\n';
    return exitCode;
}

int cancel(CommandContext& context)
{
    return withMessages(context, [&](BookSession& session, const std::vector<MessageId>& ids) {
        const auto cancelled = cancelMessages(session, ids);
        if (!cancelled)
            return context.fail(cancelled.error());
        if (!cancelled->tooLate.empty())
            context.err << CliOutbox::tr("%n message(s) could not be taken back any more.", nullptr, static_cast<int>(cancelled->tooLate.size())) << u'\n';
        return report(context, session, ids,
                      cancelled->tooLate.empty() ? exit_code::kDone : cancelled->cancelled.empty() ? exit_code::kBlocked : exit_code::kPartly);
    });
}

/// What waits for a later try leaves with the next run; what did not leave is made anew as the book is now.
int retry(CommandContext& context)
{
    return withMessages(context, [&](BookSession& session, const std::vector<MessageId>& ids) {
        std::vector<MessageId> waiting, ended, result;
        for (const MessageId id : ids)
            (MessageStore(session.database).find(id)->data.state == MessageState::Queued ? waiting : ended).push_back(id);
        if (!waiting.empty()) {
            if (const auto sent = sendNow(session, waiting); !sent)
                return context.fail(sent.error());
            result = waiting;
        }
        const auto again = makeAgain(session, ended);
        if (!again)
            return context.fail(again.error());
        for (const MadeAgain::Kept& kept : again->kept)
            context.err << u"%1: "_s.arg(kept.id.value) << ui::errorText(kept.why) << u'\n';
        if (context.options.has(u"approve"_s) && !again->made.empty()) {
            if (const auto approved = approveMessages(session, again->made, {0, {}, static_cast<int>(again->made.size())}); !approved)
                return context.fail(approved.error());
        }
        result.insert(result.end(), again->made.begin(), again->made.end());
        return report(context, session, result, again->kept.empty() ? exit_code::kDone : result.empty() ? exit_code::kBlocked : exit_code::kPartly);
    });
}

int resolve(CommandContext& context)
{
    const QString word = context.options.value(u"as"_s);
    if (word != u"sent" && word != u"not-sent" && word != u"resend")
        return context.fail(u"usage"_s, CliOutbox::tr("What did you find? --as sent, --as not-sent or --as resend."), u"tegoed-cli outbox resolve --help"_s);
    const Settled as = word == u"sent" ? Settled::Sent : word == u"resend" ? Settled::SendAgain : Settled::NotSent;
    return withMessages(context, [&](BookSession& session, const std::vector<MessageId>& ids) {
        for (const MessageId id : ids) {
            if (const auto done = resolveUnknown(session, id, as); !done)
                return context.fail(done.error());
        }
        return report(context, session, ids);
    });
}

int confirm(CommandContext& context)
{
    const bool wasSent = context.options.has(u"sent"_s);
    if (wasSent == context.options.has(u"not-sent"_s))
        return context.fail(u"usage"_s, CliOutbox::tr("Was it sent? --sent or --not-sent."), u"tegoed-cli outbox confirm --help"_s);
    return withMessages(context, [&](BookSession& session, const std::vector<MessageId>& ids) {
        for (const MessageId id : ids) {
            if (const auto done = confirmOpened(session, id, wasSent); !done)
                return context.fail(done.error());
        }
        return report(context, session, ids);
    });
}

int approve(CommandContext& context)
{
    return withMessages(context, [&](BookSession& session, const std::vector<MessageId>& ids) {
        Approval approval;
        approval.undoSeconds = 0;
        if (context.options.has(u"confirm"_s)) {
            const auto typed = wholeNumberOf(u"confirm"_s, context.options.value(u"confirm"_s), 0, 1'000'000);
            if (!typed)
                return context.fail(typed.error());
            approval.typedCount = *typed;
        }
        const auto approved = approveMessages(session, ids, approval);
        return approved ? report(context, session, ids) : context.fail(approved.error());
    });
}

int pause(CommandContext& context, bool isPaused)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    BookSession session = book->session();
    if (const auto done = pauseOutbox(session, isPaused); !done)
        return context.fail(done.error());
    if (context.json)
        return context.printJson({{u"paused"_s, isPaused}});
    context.out << (isPaused ? ui::reasonText(u"paused"_s) : CliOutbox::tr("The outbox runs again.")) << u'\n';
    return exit_code::kDone;
}

int limits(CommandContext& context)
{
    const QStringList changes = context.options.positional;
    int exitCode = 0;
    const auto book = openBook(context, changes.isEmpty() ? Access::Read : Access::Write, exitCode);
    if (!book)
        return exitCode;
    BookSession session = book->session();
    for (const QString& change : changes) { // First all of them read, so that nothing is changed by half.
        const QString key = change.section(u'=', 0, 0);
        const LimitField* field = limitField(key);
        if (!field)
            return context.fail(Error{Error::Code::NotFound, {u"limit"_s, key}, {}});
        if (const auto value = limitValue(*field, change.section(u'=', 1)); !value)
            return context.fail(value.error());
    }
    for (const QString& change : changes) {
        if (const auto done = setLimit(session, change.section(u'=', 0, 0), change.section(u'=', 1)); !done)
            return context.fail(done.error());
    }
    const Limits now = GateQueries(book->database()).limits();
    if (context.json) {
        QJsonObject all;
        for (const LimitField& field : limitFields())
            all.insert(QString::fromLatin1(field.key), field.isClock ? QJsonValue(limitText(field, now)) : QJsonValue(now.*field.member));
        return context.printJson({{u"limits"_s, all}});
    }
    Table table({{CliOutbox::tr("Key")}, {CliOutbox::tr("Value"), Table::Align::Right}, {CliOutbox::tr("Unit")}, {CliOutbox::tr("What it limits")}});
    for (const LimitField& field : limitFields())
        table.addRow({QString::fromLatin1(field.key), limitText(field, now), ui::limitUnit(field, now.*(field.member)), ui::limitLabel(field)});
    table.print(context.out);
    return exit_code::kDone;
}

} // namespace

Command outboxListCommand()
{
    return {u"outbox list"_s, CliOutbox::tr("Messages that wait, and those that ask for something"), {},
            {{u"box"_s, u"BOX"_s, CliOutbox::tr("Only drafts, proposed, waiting, to_confirm, to_print, unknown, withheld, failed, sent or cancelled; or all")},
             {u"limit"_s, u"N"_s, CliOutbox::tr("At most so many of each")}},
            u"tegoed-cli outbox list --box unknown"_s, list};
}

Command outboxShowCommand()
{
    return {u"outbox show"_s, CliOutbox::tr("One message with everything that happened to it"), u"MESSAGE"_s,
            {{u"o"_s, u"FILE"_s, CliOutbox::tr("Write what leaves or left, byte for byte")}},
            u"tegoed-cli outbox show 12 -o message.eml"_s, show};
}

Command outboxLimitsCommand()
{
    return {u"outbox limits"_s, CliOutbox::tr("Show or set the brakes: how much, how often, at what hours"), u"[KEY=VALUE…]"_s, {},
            u"tegoed-cli outbox limits daily_emails=500 sms_from=10:00"_s, limits};
}

Command outboxPauseCommand()
{
    return {u"outbox pause"_s, CliOutbox::tr("Let nothing leave until it is resumed"), {}, {}, u"tegoed-cli outbox pause"_s,
            [](CommandContext& context) { return pause(context, true); }};
}

Command outboxResumeCommand()
{
    return {u"outbox resume"_s, CliOutbox::tr("Let messages leave again"), {}, {}, u"tegoed-cli outbox resume"_s,
            [](CommandContext& context) { return pause(context, false); }};
}

Command outboxApproveCommand()
{
    return {u"outbox approve"_s, CliOutbox::tr("Approve proposals: they leave with the next run"), u"MESSAGE…"_s,
            {{u"confirm"_s, u"N"_s, CliOutbox::tr("The number of messages, where so many at once have to be confirmed")}},
            u"tegoed-cli outbox approve 12 13"_s, approve};
}

Command outboxCancelCommand()
{
    return {u"outbox cancel"_s, CliOutbox::tr("Take messages back before they leave"), u"MESSAGE…"_s, {}, u"tegoed-cli outbox cancel 12"_s, cancel};
}

Command outboxRetryCommand()
{
    Command command{u"outbox retry"_s, CliOutbox::tr("Let messages leave at once, or make those anew that did not leave"), u"MESSAGE…"_s,
                    {{u"approve"_s, {}, CliOutbox::tr("Approve what was made anew")}}, u"tegoed-cli outbox retry 12 --approve"_s, retry};
    command.paints = Command::Paints::Always;
    return command;
}

Command outboxResolveCommand()
{
    return {u"outbox resolve"_s, CliOutbox::tr("Say what became of messages with an unknown outcome"), u"MESSAGE…"_s,
            {{u"as"_s, u"WORD"_s, CliOutbox::tr("sent, not-sent, or resend: the same bytes once more")}},
            u"tegoed-cli outbox resolve 12 --as sent"_s, resolve};
}

Command outboxConfirmCommand()
{
    return {u"outbox confirm"_s, CliOutbox::tr("Say whether messages opened in another program were sent"), u"MESSAGE…"_s,
            {{u"sent"_s, {}, CliOutbox::tr("They were sent")}, {u"not-sent"_s, {}, CliOutbox::tr("They were not sent")}},
            u"tegoed-cli outbox confirm 12 --sent"_s, confirm};
}

} // namespace tegoed::cli
