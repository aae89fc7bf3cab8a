#include "app/cli/commands.h"
#include "app/cli/message_values.h"
#include "core/usecases/messages/outbox.h"
#include "ui/presentation/event_text.h"

#include <QCoreApplication>

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliConsent {
    Q_DECLARE_TR_FUNCTIONS(CliConsent)
};

int consent(CommandContext& context)
{
    const bool isAllowed = context.options.has(u"allow"_s);
    if (context.options.positional.size() != 1 || isAllowed == context.options.has(u"deny"_s) || !context.options.has(u"channel"_s))
        return context.fail(u"usage"_s, CliConsent::tr("Which debtor, which channel, and yes or no? DEBTOR --channel CHANNEL --allow or --deny"),
                            u"tegoed-cli debtor consent --help"_s);
    const auto channel = channelFrom(context.options.value(u"channel"_s));
    if (!channel)
        return context.fail(channel.error());
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    const auto debtor = debtorOf(book->database(), context.options.positional.first());
    if (!debtor)
        return context.fail(debtor.error());
    BookSession session = book->session();
    const auto done = setConsent(session, *debtor, *channel, isAllowed, context.options.value(u"source"_s, u"tegoed-cli"_s));
    if (!done)
        return context.fail(done.error());
    if (context.json)
        return context.printJson({{u"debtor_id"_s, static_cast<qint64>(debtor->value)}, {u"channel"_s, channelCode(*channel)}, {u"allowed"_s, isAllowed}});
    TimelineRow event;
    event.kind = u"consent_changed"_s;
    event.body = {{u"channel"_s, channelCode(*channel)}, {u"allowed"_s, isAllowed}};
    context.out << ui::eventText(event) << u'\n';
    return exit_code::kDone;
}

} // namespace

Command debtorConsentCommand()
{
    return {u"debtor consent"_s, CliConsent::tr("Record whether a debtor wants messages over a channel"), u"DEBTOR"_s,
            {{u"channel"_s, u"CHANNEL"_s, CliConsent::tr("email, sms, whatsapp or letter")},
             {u"allow"_s, {}, CliConsent::tr("The debtor agrees")},
             {u"deny"_s, {}, CliConsent::tr("The debtor does not want them")},
             {u"source"_s, u"TEXT"_s, CliConsent::tr("How you know: a form, a call …")}},
            u"tegoed-cli debtor consent 10023 --channel whatsapp --allow --source \"order form of 3 March\""_s, consent};
}

} // namespace tegoed::cli
