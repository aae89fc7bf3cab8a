#include "app/cli/commands.h"
#include "app/cli/message_values.h"
#include "app/cli/table.h"
#include "app/cli/terminal_progress.h"
#include "core/usecases/escalation/prepare.h"
#include "core/usecases/messages/outbox.h"
#include "core/usecases/plans/plan_day.h"
#include "ui/presentation/error_text.h"
#include "ui/presentation/message_text.h"
#include "ui/presentation/money_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliRemind {
    Q_DECLARE_TR_FUNCTIONS(CliRemind)
};

/// What became of the message to one debtor.
struct Made {
    DebtorId debtor;
    QString named;                          ///< As on the line.
    std::optional<ComposedMessage> composed;
    std::optional<Error> error;
    MessageId id;                           ///< Valid = kept.
    PlanId plan = {};                       ///< Valid: what a payment plan says.

    bool canLeave() const { return composed && composed->canLeave(); }
};

Made composed(BookSession& session, const ComposeRequest& request, const QString& named)
{
    Made made{request.debtor, named, std::nullopt, std::nullopt, {}};
    auto composed = composeMessage(session, request);
    if (composed)
        made.composed = std::move(composed).value();
    else
        made.error = composed.error();
    return made;
}

/// The messages of a proposal, one per channel; --channel takes the place of those of the step.
void addProposal(BookSession& session, const ComposeRequest& wanted, const DueProposal& proposal, std::vector<Made>& all)
{
    const std::vector<Channel> channels = wanted.channel ? std::vector{*wanted.channel} : proposal.channels;
    for (const Channel channel : channels) {
        ComposeRequest request = requestOf(proposal, channel);
        request.language = wanted.language;
        all.push_back(composed(session, request, proposal.debtorName));
    }
}

/// What the rules propose for one debtor, or the stage that was named. A debtor the rules propose nothing for gets the next
/// step nevertheless: a person asked for it by name, and the gates say what speaks against it.
std::optional<Error> addDebtor(BookSession& session, const CommandContext& context, DebtorId debtor, const QString& named, std::vector<Made>& all)
{
    const auto wanted = composeRequestOf(context, debtor);
    if (!wanted)
        return wanted.error();
    if (!wanted->stage) {
        const auto list = readDue(session, {.debtor = debtor});
        if (!list)
            return list.error();
        if (!list->messages.empty()) {
            for (const DueProposal& proposal : list->messages)
                addProposal(session, *wanted, proposal, all);
            return std::nullopt;
        }
    }
    all.push_back(composed(session, *wanted, named));
    return std::nullopt;
}

/// What running payment plans say today.
std::optional<Error> addPlans(BookSession& session, bool isDryRun, std::vector<Made>& all)
{
    if (!isDryRun) {
        if (const auto followed = followPlans(session); !followed)
            return followed.error();
    }
    auto said = whatPlansSay(session);
    if (!said)
        return said.error();
    for (PlanSays& one : *said)
        all.push_back({one.debtor, one.debtorName, std::move(one.composed), one.error, {}, one.plan});
    return std::nullopt;
}

/// Everything the rules propose today.
std::optional<Error> addAll(BookSession& session, CommandContext& context, std::vector<Made>& all)
{
    TerminalProgress progress(context.err, CliRemind::tr("Deciding"));
    const auto list = readDue(session, {}, progress);
    if (!list)
        return list.error();
    const auto wanted = composeRequestOf(context, {});
    if (!wanted)
        return wanted.error();
    for (const DueProposal& proposal : list->messages)
        addProposal(session, *wanted, proposal, all);
    return std::nullopt;
}

/// Keeps what may leave as proposals.
void keep(BookSession& session, std::vector<Made>& all)
{
    for (Made& made : all) {
        if (!made.canLeave())
            continue;
        const auto id = made.plan.isValid() ? queuePlanLetter(session, made.plan) : keepMessage(session, *made.composed, MessageState::Proposed);
        if (id)
            made.id = *id;
        else
            made.error = id.error();
    }
}

std::vector<MessageId> keptOnes(const std::vector<Made>& all)
{
    std::vector<MessageId> ids;
    for (const Made& made : all) {
        if (made.id.isValid())
            ids.push_back(made.id);
    }
    return ids;
}

QJsonObject madeJson(BookSession& session, const Made& made)
{
    QJsonObject one{{u"debtor_id"_s, static_cast<qint64>(made.debtor.value)}};
    if (made.composed) {
        const NewMessage& message = made.composed->message;
        one.insert(u"debtor_name"_s, message.recipientName);
        one.insert(u"stage"_s, stageCode(message.stage));
        one.insert(u"channel"_s, channelCode(message.channel));
        one.insert(u"recipient"_s, message.recipient);
        one.insert(u"subject"_s, made.composed->text.subject);
        one.insert(u"amount"_s, message.asked.toDecimal());
        one.insert(u"currency"_s, message.asked.currency().code());
        one.insert(u"blocks"_s, checksJson(made.composed->blocks));
        one.insert(u"warnings"_s, checksJson(made.composed->warnings));
    }
    if (made.error)
        one.insert(u"error"_s, QJsonObject{{u"code"_s, errorCodeName(made.error->code)}, {u"message"_s, ui::errorSentence(*made.error)}});
    one.insert(u"id"_s, made.id.isValid() ? QJsonValue(static_cast<qint64>(made.id.value)) : QJsonValue());
    if (made.id.isValid()) {
        const auto stored = MessageStore(session.database).find(made.id);
        one.insert(u"uuid"_s, stored->data.uuid);
        one.insert(u"state"_s, stateCode(stored->data.state));
    }
    return one;
}

void print(CommandContext& context, BookSession& session, const std::vector<Made>& all)
{
    Table table({{CliRemind::tr("Id"), Table::Align::Right}, {CliRemind::tr("Debtor")}, {CliRemind::tr("Message")}, {CliRemind::tr("Way")},
                 {CliRemind::tr("Amount"), Table::Align::Right}, {CliRemind::tr("State")}});
    for (const Made& made : all) {
        if (!made.composed)
            continue;
        const NewMessage& message = made.composed->message;
        const auto stored = made.id.isValid() ? MessageStore(session.database).find(made.id) : std::nullopt;
        table.addRow({made.id.isValid() ? QString::number(made.id.value) : u"–"_s, message.recipientName, ui::stageText(message.stage),
                      ui::channelText(message.channel), ui::moneyText(message.asked),
                      stored ? ui::messageStateText(stored->data.state) : made.canLeave() ? CliRemind::tr("would be made") : CliRemind::tr("blocked")});
    }
    if (!table.isEmpty())
        table.print(context.out);
    for (const Made& made : all) {
        const QString name = made.composed ? made.composed->message.recipientName : made.named;
        if (made.error)
            context.err << name << u": "_s << ui::errorSentence(*made.error) << u'\n';
        if (!made.composed)
            continue;
        for (const ComposeCheck& block : made.composed->blocks)
            context.err << CliRemind::tr("%1: blocked (%2): %3").arg(name, block.code, ui::composeCheckText(block)) << u'\n';
        for (const ComposeCheck& warning : made.composed->warnings)
            context.err << CliRemind::tr("%1: look at this (%2): %3").arg(name, warning.code, ui::composeCheckText(warning)) << u'\n';
    }
}

/// How many of those asked for were not made; the program's exit code says it.
int exitCodeOf(const std::vector<Made>& all, bool isDryRun)
{
    std::size_t good = 0;
    for (const Made& made : all)
        good += isDryRun ? made.canLeave() : made.id.isValid();
    if (good == all.size())
        return exit_code::kDone; // Also when there was nothing to do.
    return good > 0 ? exit_code::kPartly : exit_code::kBlocked;
}

Result<std::vector<DebtorId>> debtorsOf(Database& database, const QStringList& names)
{
    std::vector<DebtorId> debtors;
    for (const QString& name : names) {
        const auto debtor = debtorOf(database, name);
        if (!debtor)
            return debtor.error();
        debtors.push_back(*debtor);
    }
    return debtors;
}

/// Whether so many at once may be approved by this line; asked before anything is made.
std::optional<Error> confirmed(CommandContext& context, BookSession& session, int count, Approval& approval)
{
    approval.undoSeconds = 0;
    if (context.options.has(u"confirm"_s)) {
        const auto typed = wholeNumberOf(u"confirm"_s, context.options.value(u"confirm"_s), 0, 1'000'000);
        if (!typed)
            return typed.error();
        approval.typedCount = *typed;
    }
    const auto needs = needsMassConfirmation(session, count);
    if (!needs)
        return needs.error();
    if (*needs && approval.typedCount != count)
        return Error{Error::Code::NotAllowed, {u"mass_confirm"_s, QString::number(count)}, {}};
    return std::nullopt;
}

int remind(CommandContext& context)
{
    const QStringList names = context.options.all(u"debtor"_s);
    const bool isDryRun = context.options.has(u"dry-run"_s);
    const bool approves = context.options.has(u"approve"_s) && !isDryRun;
    const bool isAll = context.options.has(u"all"_s);
    if (names.isEmpty() != isAll)
        return context.fail(u"usage"_s, CliRemind::tr("Whom? Name each debtor with --debtor, or --all for everything the rules propose."), u"tegoed-cli due"_s);
    if (isAll && context.options.has(u"stage"_s))
        return context.fail(u"usage"_s, CliRemind::tr("A stage goes with debtors that are named; the rules choose their own."), u"tegoed-cli due"_s);
    int exitCode = 0;
    const auto book = openBook(context, isDryRun ? Access::Read : Access::Write, exitCode);
    if (!book)
        return exitCode;
    const auto debtors = debtorsOf(book->database(), names);
    if (!debtors)
        return context.fail(debtors.error());
    BookSession session = book->session();
    std::vector<Made> all;
    if (isAll) { // The plans first: what they keep is not asked by the rules.
        if (const auto error = addPlans(session, isDryRun, all))
            return context.fail(*error);
        if (const auto error = addAll(session, context, all))
            return context.fail(*error);
    }
    for (std::size_t i = 0; i < debtors->size(); ++i) {
        if (const auto error = addDebtor(session, context, (*debtors)[i], names.at(static_cast<qsizetype>(i)), all))
            return context.fail(*error);
    }

    Approval approval;
    if (approves) {
        const auto ready = std::count_if(all.begin(), all.end(), [](const Made& made) { return made.canLeave(); });
        if (const auto error = confirmed(context, session, static_cast<int>(ready), approval))
            return context.fail(*error);
    }
    if (!isDryRun)
        keep(session, all);
    if (const std::vector<MessageId> ids = keptOnes(all); approves && !ids.empty()) {
        approval.typedCount = static_cast<int>(ids.size()); // Was confirmed above; one less may have been kept since.
        if (const auto approved = approveMessages(session, ids, approval); !approved)
            return context.fail(approved.error());
    }
    const int done = exitCodeOf(all, isDryRun);
    if (context.json) {
        QJsonArray messages;
        for (const Made& made : all)
            messages += madeJson(session, made);
        return context.printJson({{u"dry_run"_s, isDryRun}, {u"approved"_s, approves}, {u"messages"_s, messages}}, done);
    }
    print(context, session, all);
    return done;
}

} // namespace

Command remindCommand()
{
    Command command{u"remind"_s, CliRemind::tr("Make messages to debtors, as proposals or ready to leave"), {},
                    {{u"debtor"_s, u"DEBTOR"_s, CliRemind::tr("Id, number or exact name; can be given several times"), true},
                     {u"all"_s, {}, CliRemind::tr("Everything the rules propose today")},
                     {u"stage"_s, u"STAGE"_s, CliRemind::tr("reminder_1, reminder_2 …; without it each debtor's next step")},
                     {u"channel"_s, u"CHANNEL"_s, CliRemind::tr("email, sms, whatsapp or letter; without it as the debtor can be reached")},
                     {u"text-lang"_s, u"LANGUAGE"_s, CliRemind::tr("Language of the message; without it the debtor's")},
                     {u"approve"_s, {}, CliRemind::tr("Approve them: they leave with the next “outbox send”")},
                     {u"confirm"_s, u"N"_s, CliRemind::tr("The number of messages, where so many at once have to be confirmed")},
                     {u"dry-run"_s, {}, CliRemind::tr("Only show what would be made")}},
                    u"tegoed-cli remind --debtor 10023 --stage reminder_1 --approve"_s, remind};
    command.paints = Command::Paints::Always;
    return command;
}

} // namespace tegoed::cli
