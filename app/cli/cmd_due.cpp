#include "app/cli/commands.h"
#include "app/cli/due_json.h"
#include "app/cli/open_book.h"
#include "app/cli/table.h"
#include "app/cli/terminal_progress.h"
#include "app/cli/values.h"
#include "core/base/progress_share.h"
#include "core/usecases/escalation/due.h"
#include "ui/presentation/agreement_text.h"
#include "ui/presentation/claim_text.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/escalation_text.h"
#include "ui/presentation/message_text.h"
#include "ui/presentation/money_text.h"

#include <QCoreApplication>

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliDue {
    Q_DECLARE_TR_FUNCTIONS(CliDue)
};

QString channelsText(const std::vector<Channel>& channels)
{
    QStringList texts;
    for (const Channel channel : channels)
        texts << ui::channelText(channel);
    return texts.join(u", "_s);
}

/// What came in by bank goes before any reminder.
void printReceipts(CommandContext& context, const DueList& list)
{
    const DueReceipts& receipts = list.receipts;
    if (receipts.certain > 0)
        context.out << CliDue::tr("%n payment(s) matched for certain, %1. To book them: %2", nullptr, receipts.certain)
                           .arg(ui::moneyText(receipts.certainSum), u"tegoed-cli match book --certain"_s) << u'\n';
    if (receipts.toLookAt > 0)
        context.out << CliDue::tr("%n payment(s) to look at, %1. To see them: %2", nullptr, receipts.toLookAt)
                           .arg(ui::moneyText(receipts.toLookAtSum), u"tegoed-cli match list"_s) << u'\n';
    if (!list.arrived.empty())
        context.out << CliDue::tr("%n file(s) came in from the watched folder. To see them: %1", nullptr, static_cast<int>(list.arrived.size()))
                           .arg(u"tegoed-cli watch list"_s) << u'\n';
}

void printProposals(CommandContext& context, const DueList& list)
{
    Table table({{CliDue::tr("Debtor")}, {CliDue::tr("Next step")}, {CliDue::tr("Way")}, {CliDue::tr("Invoices")},
                 {CliDue::tr("Amount"), Table::Align::Right}, {CliDue::tr("Why")}});
    for (const auto* part : {&list.announced, &list.messages, &list.calls, &list.handOvers}) {
        for (const DueProposal& proposal : *part) {
            QStringList numbers;
            for (const DueInvoice& invoice : proposal.invoices)
                numbers << invoice.number;
            table.addRow({proposal.debtorName, ui::actionText(proposal.kind, proposal.stage), channelsText(proposal.channels), numbers.join(u' '),
                          ui::moneyText(proposal.asked), ui::whyLine(proposal.reasons)});
        }
    }
    if (!table.isEmpty()) {
        table.print(context.out);
        return;
    }
    context.out << CliDue::tr("Nothing to do today.");
    if (list.nextDay)
        context.out << u' ' << CliDue::tr("Next: %1.").arg(ui::dateText(*list.nextDay));
    context.out << u'\n';
}

void printClaims(CommandContext& context, const DueList& list)
{
    for (const DueProposal& proposal : list.messages) {
        for (const DueClaim& claim : proposal.claims)
            context.out << proposal.debtorName << u": "_s << ui::dueClaimText(claim) << u'\n';
    }
}

void printExcluded(CommandContext& context, const DueList& list)
{
    if (list.excluded.empty())
        return;
    context.out << u'\n' << CliDue::tr("Overdue, and not proposed today:") << u'\n';
    Table table({{CliDue::tr("Invoice")}, {CliDue::tr("Debtor")}, {CliDue::tr("Open"), Table::Align::Right}, {CliDue::tr("Until")}, {CliDue::tr("Why")}});
    for (const DueExcluded& one : list.excluded)
        table.addRow({one.number, one.debtorName, ui::moneyText(one.open), one.until ? ui::dateText(*one.until) : u"–"_s, ui::whyText(one.reason)});
    table.print(context.out);
}

/// The list with the figures of every message: here all of it is shown. What tells how far it is, is gone when it returns.
Result<DueList> decide(CommandContext& context, BookSession& session, const DueOptions& options)
{
    TerminalProgress progress(context.err, CliDue::tr("Deciding"));
    ShareOfProgress reading(progress, 0, 50);
    ShareOfProgress calculating(progress, 50, 100);
    auto list = readDue(session, options, reading);
    if (!list)
        return list.error();
    for (std::size_t at = 0; at < list->messages.size(); ++at) {
        calculating.report(static_cast<std::int64_t>(at), static_cast<std::int64_t>(list->messages.size()));
        auto claims = claimsOfProposal(session, list->messages[at]);
        if (!claims)
            return claims.error();
        list->messages[at].claims = std::move(claims).value();
    }
    return list;
}

int due(CommandContext& context)
{
    DueOptions options;
    options.withExcluded = context.options.has(u"explain"_s);
    int exitCode = 0;
    const auto book = openBook(context, Access::Read, exitCode);
    if (!book)
        return exitCode;
    if (context.options.has(u"debtor"_s)) {
        const auto debtor = debtorOf(book->database(), context.options.value(u"debtor"_s));
        if (!debtor)
            return context.fail(debtor.error());
        options.debtor = *debtor;
    }
    BookSession session = book->session();
    bringPlansUpToDate(context, *book);
    const auto list = decide(context, session, options);
    if (!list)
        return context.fail(list.error());
    if (context.json)
        return context.printJson(dueJson(*list, options));
    printReceipts(context, *list);
    printProposals(context, *list);
    for (const DueAgreement& one : list->agreements)
        context.out << one.debtorName << u": "_s << ui::dueAgreementText(one) << u'\n';
    if (list->coldStart > 0)
        context.out << CliDue::tr("%n invoice(s) came in long overdue and begin at the first reminder. To put them on the step that fits their age: "
                                  "tegoed-cli rule start --at fitting", nullptr, list->coldStart) << u'\n';
    if (options.withExcluded)
        printClaims(context, *list);
    printExcluded(context, *list);
    return exit_code::kDone;
}

} // namespace

Command dueCommand()
{
    return {u"due"_s, CliDue::tr("Show what the rules propose today, and why"), {},
            {{u"explain"_s, {}, CliDue::tr("Also why every other overdue invoice is not proposed")},
             {u"debtor"_s, u"DEBTOR"_s, CliDue::tr("Only this one: id, number or exact name")}},
            u"tegoed-cli due --explain --json"_s, due};
}

} // namespace tegoed::cli
