#include "app/cli/commands.h"
#include "app/cli/message_values.h"
#include "app/cli/open_book.h"
#include "core/usecases/plans/plan_letters.h"
#include "ui/presentation/message_text.h"

#include <QCoreApplication>

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliPlanLetter {
    Q_DECLARE_TR_FUNCTIONS(CliPlanLetter)
};

Result<ComposeRequest> wayOf(const CommandContext& context)
{
    ComposeRequest way;
    way.language = context.options.value(u"text-lang"_s);
    if (context.options.has(u"channel"_s)) {
        way.channel = channelOf(context.options.value(u"channel"_s));
        if (!way.channel)
            return Error{Error::Code::InvalidInput, {u"channel"_s, context.options.value(u"channel"_s)}, {}};
    }
    return way;
}

int letter(CommandContext& context)
{
    const QString path = context.options.value(u"o"_s);
    if (context.options.positional.size() != 1 || path.isEmpty())
        return context.fail(u"usage"_s, CliPlanLetter::tr("Of which plan, and into which file? NUMBER -o FILE.pdf"), u"tegoed-cli plan letter --help"_s);
    int exitCode = 0;
    const auto book = openBook(context, Access::Read, exitCode);
    if (!book)
        return exitCode;
    BookSession session = book->session();
    const auto id = planByNumber(session, context.options.positional.first());
    if (!id)
        return context.fail(id.error());
    auto way = wayOf(context);
    if (!way)
        return context.fail(way.error());
    way->channel = Channel::Letter;
    const auto composed = composePlanLetter(session, *id, *way);
    if (!composed)
        return context.fail(composed.error());
    if (composed->content.isEmpty()) {
        const ComposeCheck check = composed->blocks.empty() ? ComposeCheck{u"B10"_s, u"error"_s, {}, false} : composed->blocks.front();
        return context.fail(Error{Error::Code::NotAllowed, QStringList{u"blocked"_s, check.code, check.reason} + check.arguments, {}});
    }
    if (const auto written = writeFile(path, composed->content); !written)
        return context.fail(written.error());
    if (context.json)
        return context.printJson({{u"file"_s, path}, {u"stage"_s, stageCode(composed->message.stage)}});
    context.out << CliPlanLetter::tr("%1: %2").arg(ui::stageText(composed->message.stage), path) << u'\n';
    return exit_code::kDone;
}

int send(CommandContext& context)
{
    if (context.options.positional.size() != 1)
        return context.fail(u"usage"_s, CliPlanLetter::tr("Which plan? Name it by its number."), u"tegoed-cli plan list"_s);
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    BookSession session = book->session();
    const auto id = planByNumber(session, context.options.positional.first());
    if (!id)
        return context.fail(id.error());
    const auto way = wayOf(context);
    if (!way)
        return context.fail(way.error());
    const auto kept = queuePlanLetter(session, *id, *way);
    if (!kept)
        return context.fail(kept.error());
    if (context.json)
        return context.printJson({{u"message"_s, static_cast<qint64>(kept->value)}});
    context.out << CliPlanLetter::tr("Message %1 waits for approval in the outbox.").arg(kept->value) << u'\n';
    return exit_code::kDone;
}

} // namespace

Command planLetterCommand()
{
    Command command{u"plan letter"_s, CliPlanLetter::tr("Write the proposal with its two signature blocks, or what the plan says next, as PDF"), u"NUMBER"_s,
                    {{u"o"_s, u"FILE"_s, CliPlanLetter::tr("The PDF to write")},
                     {u"text-lang"_s, u"LANGUAGE"_s, CliPlanLetter::tr("Language of the letter; without it the debtor's")}},
                    u"tegoed-cli plan letter R-2026-01 -o proposal.pdf"_s, letter};
    command.paints = Command::Paints::Always;
    return command;
}

Command planSendCommand()
{
    Command command{u"plan send"_s, CliPlanLetter::tr("Put the proposal, or what the plan has to say today, into the outbox for approval"), u"NUMBER"_s,
                    {{u"channel"_s, u"email|sms|letter"_s, CliPlanLetter::tr("Over which channel; without it as the debtor is usually written to")},
                     {u"text-lang"_s, u"LANGUAGE"_s, CliPlanLetter::tr("Language of the letter; without it the debtor's")}},
                    u"tegoed-cli plan send R-2026-01"_s, send};
    command.paints = Command::Paints::Always;
    return command;
}

} // namespace tegoed::cli
