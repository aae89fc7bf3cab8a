// What is written about money that came in: thanks, and an apology where a reminder had crossed it.
#include "app/cli/commands.h"
#include "app/cli/message_values.h"
#include "app/cli/open_book.h"
#include "app/cli/table.h"
#include "core/usecases/bank/receipt_letters.h"
#include "ui/presentation/date_text.h"

#include <QCoreApplication>

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliPaymentLetter {
    Q_DECLARE_TR_FUNCTIONS(CliPaymentLetter)
};

Result<ComposeRequest> wayOf(const CommandContext& context)
{
    ComposeRequest way;
    way.language = context.options.value(u"text-lang"_s);
    if (context.options.has(u"channel"_s)) {
        const auto channel = channelFrom(context.options.value(u"channel"_s));
        if (!channel)
            return channel.error();
        way.channel = *channel;
    }
    return way;
}

int showKept(CommandContext& context, const Result<MessageId>& kept)
{
    if (!kept)
        return context.fail(kept.error());
    if (context.json)
        return context.printJson({{u"message"_s, static_cast<qint64>(kept->value)}, {u"state"_s, u"proposed"_s}});
    context.out << CliPaymentLetter::tr("Message %1 waits for approval in the outbox.").arg(kept->value) << u'\n';
    return exit_code::kDone;
}

int listCrossed(CommandContext& context)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Read, exitCode);
    if (!book)
        return exitCode;
    BookSession session = book->session();
    const auto all = crossedReminders(session);
    if (!all)
        return context.fail(all.error());
    Table table({{CliPaymentLetter::tr("Reminder"), Table::Align::Right}, {CliPaymentLetter::tr("Debtor")}, {CliPaymentLetter::tr("Reminded on")},
                 {CliPaymentLetter::tr("Paid on")}, {CliPaymentLetter::tr("Invoices")}});
    QJsonArray array;
    for (const CrossedReminder& one : *all) {
        array += QJsonObject{{u"message"_s, static_cast<qint64>(one.message.value)}, {u"debtor_id"_s, static_cast<qint64>(one.debtor.value)},
                             {u"debtor_name"_s, one.debtorName}, {u"reminded"_s, one.remindedOn.toIso()}, {u"paid"_s, one.paidOn.toIso()},
                             {u"invoices"_s, QJsonArray::fromStringList(one.numbers)}};
        table.addRow({QString::number(one.message.value), one.debtorName, ui::dateText(one.remindedOn), ui::dateText(one.paidOn), one.numbers.join(u' ')});
    }
    if (context.json)
        return context.printJson({{u"reminded_too_late"_s, array}});
    if (table.isEmpty())
        context.out << CliPaymentLetter::tr("No reminder crossed a payment.") << u'\n';
    else
        table.print(context.out);
    return exit_code::kDone;
}

int correct(CommandContext& context)
{
    if (context.options.positional.isEmpty())
        return listCrossed(context);
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    const auto reminder = messageOf(book->database(), context.options.positional.first());
    if (!reminder)
        return context.fail(reminder.error());
    const auto way = wayOf(context);
    if (!way)
        return context.fail(way.error());
    BookSession session = book->session();
    return showKept(context, queueCorrection(session, *reminder, *way));
}

int thank(CommandContext& context)
{
    const auto id = wholeNumberOf(u"payment"_s, context.options.positional.value(0), 1, 2'000'000'000);
    if (!id)
        return context.fail(id.error());
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    const auto way = wayOf(context);
    if (!way)
        return context.fail(way.error());
    BookSession session = book->session();
    return showKept(context, queueThanks(session, PaymentId{*id}, *way));
}

QList<Option> wayOptions()
{
    return {{u"channel"_s, u"email|sms|letter"_s, CliPaymentLetter::tr("Over which channel; without it as the debtor is usually written to")},
            {u"text-lang"_s, u"LANGUAGE"_s, CliPaymentLetter::tr("Language of the message; without it the debtor's")}};
}

} // namespace

Command paymentCorrectCommand()
{
    Command command{u"payment correct"_s, CliPaymentLetter::tr("Reminders that crossed a payment; with one of them: put an apology into the outbox for approval"),
                    u"[MESSAGE]"_s, wayOptions(), u"tegoed-cli payment correct 31"_s, correct};
    command.paints = Command::Paints::Always;
    return command;
}

Command paymentThankCommand()
{
    Command command{u"payment thank"_s, CliPaymentLetter::tr("Put thanks for a payment into the outbox for approval"), u"PAYMENT"_s, wayOptions(),
                    u"tegoed-cli payment thank 12"_s, thank};
    command.paints = Command::Paints::Always;
    return command;
}

} // namespace tegoed::cli
