#include "app/cli/commands.h"
#include "app/cli/message_values.h"
#include "app/cli/table.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/message_text.h"
#include "ui/presentation/money_text.h"

#include <QCoreApplication>

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliCompose {
    Q_DECLARE_TR_FUNCTIONS(CliCompose)
};

/// The bytes that belong to the ending of a file name; without a known ending what would leave.
Result<QByteArray> bytesFor(const QString& path, const ComposedMessage& composed)
{
    const QString ending = path.section(u'.', -1).toLower();
    const auto missing = [&path](const QByteArray& bytes) -> Result<QByteArray> {
        return bytes.isEmpty() ? Result<QByteArray>(Error{Error::Code::UnsupportedFormat, {path}, u"the message has no such part"_s}) : bytes;
    };
    if (ending == u"pdf")
        return missing(composed.letter);
    if (ending == u"txt")
        return missing(composed.text.plain.toUtf8());
    if (ending == u"html")
        return missing(composed.html);
    return missing(composed.content);
}

void printPreview(CommandContext& context, const ComposedMessage& composed)
{
    const NewMessage& message = composed.message;
    QStringList numbers, files;
    for (const ComposeInvoice& invoice : composed.invoices) {
        if (invoice.isAsked)
            numbers += invoice.number;
    }
    if (!composed.letter.isEmpty() && message.channel == Channel::Email)
        files += CliCompose::tr("letter as PDF");
    for (const ComposedFile& file : composed.files)
        files += file.fileName;
    printFacts(context.out, {{CliCompose::tr("Message"), ui::stageText(message.stage)},
                             {CliCompose::tr("Way"), ui::channelText(message.channel) + u", "_s + ui::transportText(message.transport)},
                             {CliCompose::tr("From"), message.sender},
                             {CliCompose::tr("To"), QString(message.recipient).replace(u'\n', u", "_s)},
                             {CliCompose::tr("Amount"), ui::moneyText(message.asked)},
                             {CliCompose::tr("Pay by"), message.payBy ? ui::dateText(*message.payBy) : QString()},
                             {CliCompose::tr("Invoices"), numbers.join(u", "_s)},
                             {CliCompose::tr("Attachments"), files.join(u", "_s)},
                             {CliCompose::tr("Parts"), composed.sms.parts > 0 ? QString::number(composed.sms.parts) : QString()},
                             {CliCompose::tr("Subject"), composed.text.subject}});
    context.out << u'\n' << composed.text.plain << u'\n';
}

int compose(CommandContext& context)
{
    int exitCode = 0;
    if (!context.options.has(u"debtor"_s))
        return context.fail(u"usage"_s, CliCompose::tr("To whom? Name the debtor with --debtor."), u"tegoed-cli debtor list --overdue"_s);
    const auto book = openBook(context, Access::Read, exitCode);
    if (!book)
        return exitCode;
    const auto debtor = debtorOf(book->database(), context.options.value(u"debtor"_s));
    if (!debtor)
        return context.fail(debtor.error());
    const auto request = composeRequestOf(context, *debtor);
    if (!request)
        return context.fail(request.error());
    BookSession session = book->session();
    const auto composed = composeMessage(session, *request);
    if (!composed)
        return context.fail(composed.error());
    const int done = composed->content.isEmpty() ? exit_code::kBlocked : exit_code::kDone;
    const QString path = context.options.value(u"o"_s);
    if (!path.isEmpty() && done == exit_code::kDone) {
        const auto bytes = bytesFor(path, *composed);
        if (!bytes)
            return context.fail(bytes.error());
        if (const auto written = writeFile(path, *bytes); !written)
            return context.fail(written.error());
    }
    if (context.json) {
        QJsonObject document = composedJson(*composed);
        document.insert(u"file"_s, done == exit_code::kDone ? textOrNull(path) : QJsonValue());
        return context.printJson(document, done);
    }
    if (!path.isEmpty() && done == exit_code::kDone)
        context.out << CliCompose::tr("Written: %1.").arg(path) << u'\n';
    else if (done == exit_code::kDone)
        printPreview(context, *composed);
    for (const ComposeCheck& block : composed->blocks)
        context.err << CliCompose::tr("Cannot leave (%1): %2").arg(block.code, ui::composeCheckText(block)) << u'\n';
    for (const ComposeCheck& warning : composed->warnings)
        context.err << CliCompose::tr("Look at this (%1): %2").arg(warning.code, ui::composeCheckText(warning)) << u'\n';
    return done;
}

} // namespace

Command composeCommand()
{
    Command command{u"compose"_s, CliCompose::tr("Show a message as it would leave, without keeping it"), {},
                    {{u"debtor"_s, u"DEBTOR"_s, CliCompose::tr("Id, number or exact name")},
                     {u"stage"_s, u"STAGE"_s, CliCompose::tr("reminder_1, reminder_2, statement …; without it the next step")},
                     {u"channel"_s, u"CHANNEL"_s, CliCompose::tr("email, sms, whatsapp or letter; without it as the debtor can be reached")},
                     {u"text-lang"_s, u"LANGUAGE"_s, CliCompose::tr("Language of the message; without it the debtor's")},
                     {u"o"_s, u"FILE"_s, CliCompose::tr("Write it: .eml what leaves, .pdf the letter, .txt the text, .html the e-mail's other form")}},
                    u"tegoed-cli compose --debtor 10023 --stage reminder_1 -o reminder.eml"_s, compose};
    command.paints = Command::Paints::Always;
    return command;
}

} // namespace tegoed::cli
