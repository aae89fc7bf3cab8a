#include "app/cli/agreement_options.h"
#include "app/cli/commands.h"
#include "app/cli/table.h"
#include "core/usecases/agreements/disputes.h"
#include "core/usecases/agreements/payment_reasons.h"
#include "ui/presentation/agreement_text.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/money_text.h"

#include <QCoreApplication>

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliDispute {
    Q_DECLARE_TR_FUNCTIONS(CliDispute)
};

/// The dispute of `--invoice` that lasts.
Result<DisputeRow> disputeFrom(const CommandContext& context, OpenBook& book, BookSession& session)
{
    const auto invoice = oneInvoice(context, book.database());
    if (!invoice)
        return invoice.error();
    const auto found = disputeOf(session, *invoice);
    if (!found)
        return found.error();
    if (!*found)
        return Error{Error::Code::NothingToDo, {u"dispute"_s, context.options.value(u"invoice"_s)}, {}};
    return **found;
}

int open(CommandContext& context)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    const auto invoice = oneInvoice(context, book->database());
    if (!invoice)
        return context.fail(invoice.error());
    NewDispute dispute;
    dispute.invoice = *invoice;
    const auto amount = optionalAmount(context, *book, {*invoice});
    if (!amount)
        return context.fail(amount.error());
    dispute.amount = *amount;
    dispute.reason = context.options.value(u"reason"_s, u"dispute"_s);
    dispute.note = context.options.value(u"note"_s);
    dispute.owner = context.options.value(u"owner"_s);
    const auto answerBy = optionalDate(context, u"answer-by"_s, book->today());
    if (!answerBy)
        return context.fail(answerBy.error());
    dispute.answerBy = *answerBy;
    const auto acknowledge = confirmationOf(context, u"acknowledge"_s);
    if (!acknowledge)
        return context.fail(acknowledge.error());
    dispute.acknowledge = *acknowledge;
    BookSession session = book->session();
    const auto opened = openDispute(session, dispute);
    if (!opened)
        return context.fail(opened.error());
    if (const auto error = approveIfAsked(context, session, opened->acknowledgement))
        return context.fail(*error);
    if (context.json)
        return context.printJson({{u"id"_s, static_cast<qint64>(opened->id.value)}, {u"answer_by"_s, opened->answerBy.toIso()}, {u"amount"_s, opened->amount.toDecimal()},
                                  {u"currency"_s, opened->amount.currency().code()}, {u"acknowledgement_id"_s, idOrNull(opened->acknowledgement.value)}});
    context.out << CliDispute::tr("Disputed: %1, answer by %2. Nothing is sent about this invoice.").arg(ui::moneyText(opened->amount), ui::dateText(opened->answerBy)) << u'\n';
    return exit_code::kDone;
}

int resolve(CommandContext& context)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    if (!context.options.has(u"outcome"_s))
        return context.fail(Error{Error::Code::MissingInput, {u"outcome"_s}, {}});
    const auto outcome = disputeOutcomeOf(context.options.value(u"outcome"_s));
    if (!outcome)
        return context.fail(Error{Error::Code::InvalidInput, {u"outcome"_s, context.options.value(u"outcome"_s)}, {}});
    BookSession session = book->session();
    const auto dispute = disputeFrom(context, *book, session);
    if (!dispute)
        return context.fail(dispute.error());
    const auto settled = resolveDispute(session, dispute->id, *outcome, context.options.value(u"note"_s));
    if (!settled)
        return context.fail(settled.error());
    if (context.json)
        return context.printJson({{u"id"_s, static_cast<qint64>(dispute->id.value)}, {u"outcome"_s, disputeOutcomeCode(*outcome)}, {u"days"_s, settled->days}});
    context.out << CliDispute::tr("Settled after %n day(s); its next step comes as many days later.", nullptr, settled->days) << u'\n';
    return exit_code::kDone;
}

int change(CommandContext& context)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    BookSession session = book->session();
    const auto dispute = disputeFrom(context, *book, session);
    if (!dispute)
        return context.fail(dispute.error());
    const auto answerBy = optionalDate(context, u"answer-by"_s, book->today());
    if (!answerBy)
        return context.fail(answerBy.error());
    const auto owner = context.options.has(u"owner"_s) ? std::optional(context.options.value(u"owner"_s)) : std::nullopt;
    const bool isMistake = context.options.has(u"mistake"_s);
    const auto changed = isMistake ? withdrawDispute(session, dispute->id) : changeDispute(session, dispute->id, owner, *answerBy);
    if (!changed)
        return context.fail(changed.error());
    if (context.json)
        return context.printJson({{u"id"_s, static_cast<qint64>(dispute->id.value)}, {u"withdrawn"_s, isMistake}});
    context.out << (isMistake ? CliDispute::tr("Withdrawn, as if it had never been.") : CliDispute::tr("Changed.")) << u'\n';
    return exit_code::kDone;
}

int listOf(CommandContext& context, BookSession& session, const std::optional<DebtorId>& debtor)
{
    const auto rows = disputes(session, debtor, context.options.has(u"past"_s));
    const auto words = paymentReasons(session, true);
    if (!rows || !words)
        return context.fail(!rows ? rows.error() : words.error());
    if (context.json) {
        QJsonArray array;
        for (const DisputeRow& row : *rows)
            array += QJsonObject{{u"id"_s, static_cast<qint64>(row.id.value)}, {u"debtor_id"_s, static_cast<qint64>(row.debtor.value)}, {u"debtor_name"_s, row.debtorName},
                                 {u"invoice"_s, row.number}, {u"amount"_s, row.amount.toDecimal()}, {u"open"_s, row.open.toDecimal()},
                                 {u"currency"_s, row.amount.currency().code()}, {u"reason"_s, row.reason}, {u"note"_s, textOrNull(row.note)},
                                 {u"owner"_s, textOrNull(row.owner)}, {u"from"_s, row.from.toIso()}, {u"answer_by"_s, row.answerBy.toIso()}, {u"ended"_s, json(row.ended)},
                                 {u"outcome"_s, row.outcome ? QJsonValue(disputeOutcomeCode(*row.outcome)) : QJsonValue()},
                                 {u"outcome_note"_s, textOrNull(row.outcomeNote)}, {u"days"_s, row.days}};
        return context.printJson({{u"disputes"_s, array}});
    }
    Table table({{CliDispute::tr("Invoice")}, {CliDispute::tr("Debtor")}, {CliDispute::tr("Disputed"), Table::Align::Right}, {CliDispute::tr("Why")},
                 {CliDispute::tr("Owner")}, {CliDispute::tr("Answer by")}, {CliDispute::tr("Outcome")}});
    for (const DisputeRow& row : *rows)
        table.addRow({row.number, row.debtorName, ui::moneyText(row.amount), row.note.isEmpty() ? ui::paymentReasonText(*words, row.reason) : row.note, row.owner,
                      ui::dateText(row.answerBy), row.outcome ? ui::disputeOutcomeText(*row.outcome) : u"–"_s});
    if (table.isEmpty())
        context.out << CliDispute::tr("Nothing is disputed.") << u'\n';
    else
        table.print(context.out);
    return exit_code::kDone;
}

int list(CommandContext& context)
{
    return listForDebtor(context, listOf);
}

Option invoiceOption()
{
    return {u"invoice"_s, u"NUMBER"_s, CliDispute::tr("The invoice")};
}

} // namespace

Command disputeOpenCommand()
{
    QList<Option> options{invoiceOption(),
                          {u"amount"_s, u"AMOUNT"_s, CliDispute::tr("The part that is disputed; without it all that is open")},
                          {u"reason"_s, u"CODE"_s, CliDispute::tr("A code of “reason list”; without it dispute")},
                          {u"note"_s, u"TEXT"_s, CliDispute::tr("In the debtor's words")},
                          {u"owner"_s, u"NAME"_s, CliDispute::tr("Who looks into it; without it you")},
                          {u"answer-by"_s, u"DATE"_s, CliDispute::tr("When the debtor gets an answer; without it in ten working days")}};
    return {u"dispute open"_s, CliDispute::tr("Note that an invoice is not accepted; it waits, the others go on"), {},
            options + confirmOptions(u"acknowledge"_s, CliDispute::tr("Tell the debtor so: the message goes into the outbox")),
            u"tegoed-cli dispute open --invoice 2026-0123 --note \"the boiler still leaks\" --answer-by 2026-12-04"_s, open, Command::Paints::Always};
}

Command disputeResolveCommand()
{
    return {u"dispute resolve"_s, CliDispute::tr("Settle a dispute; the invoice goes on"), {},
            {invoiceOption(), {u"outcome"_s, u"OUTCOME"_s, CliDispute::tr("credit_note, partly_right or rejected")}, {u"note"_s, u"TEXT"_s, CliDispute::tr("What was decided")}},
            u"tegoed-cli dispute resolve --invoice 2026-0123 --outcome rejected"_s, resolve};
}

Command disputeChangeCommand()
{
    return {u"dispute change"_s, CliDispute::tr("Give a dispute to somebody else, another day for the answer, or withdraw it"), {},
            {invoiceOption(), {u"owner"_s, u"NAME"_s, CliDispute::tr("Who looks into it")}, {u"answer-by"_s, u"DATE"_s, CliDispute::tr("When the debtor gets an answer")},
             {u"mistake"_s, {}, CliDispute::tr("It was entered by mistake")}},
            u"tegoed-cli dispute change --invoice 2026-0123 --answer-by 2026-12-11"_s, change};
}

Command disputeListCommand()
{
    return {u"dispute list"_s, CliDispute::tr("List what is disputed"), {},
            {{u"debtor"_s, u"DEBTOR"_s, CliDispute::tr("Only this one")}, {u"past"_s, {}, CliDispute::tr("Also those that are settled")}},
            u"tegoed-cli dispute list --json"_s, list};
}

} // namespace tegoed::cli
