#include "app/cli/agreement_options.h"
#include "app/cli/commands.h"
#include "app/cli/table.h"
#include "core/usecases/prepayments.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/money_text.h"
#include "ui/presentation/prepayment_text.h"

#include <QCoreApplication>

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliPrepayment {
    Q_DECLARE_TR_FUNCTIONS(CliPrepayment)
};

QJsonObject rowJson(const PrepaymentRow& row)
{
    const StoredPrepayment& one = row.prepayment;
    QJsonArray receipts;
    for (const PrepaymentReceipt& receipt : row.receipts)
        receipts += QJsonObject{{u"payment_id"_s, static_cast<qint64>(receipt.payment.value)}, {u"date"_s, receipt.on.toIso()},
                                {u"amount"_s, receipt.amount.toDecimal()}, {u"by_hand"_s, receipt.isByHand}};
    return {{u"id"_s, static_cast<qint64>(one.id.value)}, {u"number"_s, one.number}, {u"reference"_s, row.reference},
            {u"debtor_id"_s, static_cast<qint64>(one.debtor.value)}, {u"debtor_name"_s, row.debtorName}, {u"state"_s, prepaymentStateCode(row.state)},
            {u"amount"_s, one.amount.toDecimal()}, {u"currency"_s, one.amount.currency().code()}, {u"requested"_s, one.requestedOn.toIso()},
            {u"pay_by"_s, one.payBy.toIso()}, {u"order"_s, textOrNull(one.orderReference)}, {u"for"_s, textOrNull(one.description)},
            {u"received"_s, row.received.toDecimal()}, {u"receipts"_s, receipts}, {u"deducted"_s, row.deducted.toDecimal()},
            {u"invoice"_s, textOrNull(row.invoiceNumber)}};
}

/// Opens the book and looks the prepayment of the line up.
template <typename Work>
int withPrepayment(CommandContext& context, Access access, Work&& work)
{
    int exitCode = 0;
    const auto book = openBook(context, access, exitCode);
    if (!book)
        return exitCode;
    if (context.options.positional.isEmpty())
        return context.fail(Error{Error::Code::MissingInput, {u"prepayment"_s}, {}});
    BookSession session = book->session();
    const auto id = prepaymentByNumber(session, context.options.positional.first());
    return id ? work(*book, session, *id) : context.fail(id.error());
}

int printOne(CommandContext& context, BookSession& session, PrepaymentId id)
{
    const auto row = readPrepayment(session, id);
    if (!row)
        return context.fail(row.error());
    if (context.json)
        return context.printJson(rowJson(*row));
    const StoredPrepayment& one = row->prepayment;
    context.out << CliPrepayment::tr("Prepayment %1 of %2: %3, to be paid by %4").arg(one.number, row->debtorName, ui::moneyText(one.amount), ui::dateText(one.payBy))
                << u'\n' << CliPrepayment::tr("Reference: %1").arg(row->reference) << u'\n'
                << CliPrepayment::tr("Received: %1 (%2)").arg(ui::moneyText(row->received), ui::prepaymentStateText(row->state)) << u'\n';
    if (row->invoice.isValid())
        context.out << CliPrepayment::tr("Deducted from invoice %1: %2").arg(row->invoiceNumber, ui::moneyText(row->deducted)) << u'\n';
    return exit_code::kDone;
}

int request(CommandContext& context)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    const auto debtor = optionalDebtor(context, book->database());
    if (!debtor)
        return context.fail(debtor.error());
    for (const auto* needed : {"debtor", "amount", "by"}) {
        if (!context.options.has(QString::fromLatin1(needed)))
            return context.fail(Error{Error::Code::MissingInput, {QString::fromLatin1(needed)}, {}});
    }
    const auto amount = optionalAmount(context, *book, {});
    if (!amount)
        return context.fail(amount.error());
    const auto by = dateOf(context, context.options.value(u"by"_s), book->today());
    if (!by)
        return context.fail(by.error());
    BookSession session = book->session();
    const auto made = requestPrepayment(session, {**debtor, **amount, *by, context.options.value(u"order"_s), context.options.value(u"for"_s)});
    return made ? printOne(context, session, made->id) : context.fail(made.error());
}

int show(CommandContext& context)
{
    return withPrepayment(context, Access::Read, [&](OpenBook&, BookSession& session, PrepaymentId id) { return printOne(context, session, id); });
}

int assign(CommandContext& context)
{
    return withPrepayment(context, Access::Write, [&](OpenBook&, BookSession& session, PrepaymentId id) {
        if (!context.options.has(u"payment"_s))
            return context.fail(Error{Error::Code::MissingInput, {u"payment"_s}, {}});
        const auto assigned = assignToPrepayment(session, id, PaymentId{context.options.value(u"payment"_s).toLongLong()});
        return assigned ? printOne(context, session, id) : context.fail(assigned.error());
    });
}

int deduct(CommandContext& context)
{
    return withPrepayment(context, Access::Write, [&](OpenBook& book, BookSession& session, PrepaymentId id) {
        const auto invoice = oneInvoice(context, book.database());
        if (!invoice)
            return context.fail(invoice.error());
        const auto deducted = deductPrepayment(session, id, *invoice);
        return deducted ? printOne(context, session, id) : context.fail(deducted.error());
    });
}

int withdraw(CommandContext& context)
{
    return withPrepayment(context, Access::Write, [&](OpenBook&, BookSession& session, PrepaymentId id) {
        const auto withdrawn = withdrawPrepayment(session, id, context.options.value(u"reason"_s));
        return withdrawn ? printOne(context, session, id) : context.fail(withdrawn.error());
    });
}

int listOf(CommandContext& context, BookSession& session, const std::optional<DebtorId>& debtor)
{
    const auto rows = prepayments(session, debtor, context.options.has(u"past"_s));
    if (!rows)
        return context.fail(rows.error());
    if (context.json) {
        QJsonArray all;
        for (const PrepaymentRow& row : *rows)
            all += rowJson(row);
        return context.printJson({{u"prepayments"_s, all}});
    }
    Table table({{CliPrepayment::tr("Number")}, {CliPrepayment::tr("Debtor")}, {CliPrepayment::tr("Amount"), Table::Align::Right},
                 {CliPrepayment::tr("Received"), Table::Align::Right}, {CliPrepayment::tr("Pay by")}, {CliPrepayment::tr("Reference")}, {CliPrepayment::tr("Situation")}});
    for (const PrepaymentRow& row : *rows)
        table.addRow({row.prepayment.number, row.debtorName, ui::moneyText(row.prepayment.amount), ui::moneyText(row.received),
                      ui::dateText(row.prepayment.payBy), row.reference, ui::prepaymentStateText(row.state)});
    if (table.isEmpty())
        context.out << CliPrepayment::tr("No prepayments.") << u'\n';
    else
        table.print(context.out);
    return exit_code::kDone;
}

int list(CommandContext& context)
{
    return listForDebtor(context, listOf);
}

} // namespace

Command prepaymentRequestCommand()
{
    return {u"prepayment request"_s, CliPrepayment::tr("Ask a debtor to pay beforehand: an item with a reference of its own, no invoice"), {},
            {{u"debtor"_s, u"DEBTOR"_s, CliPrepayment::tr("Id, number or exact name")},
             {u"amount"_s, u"AMOUNT"_s, CliPrepayment::tr("How much")},
             {u"by"_s, u"DATE"_s, CliPrepayment::tr("Day it is asked by; it is never overdue and never reminded")},
             {u"order"_s, u"TEXT"_s, CliPrepayment::tr("The order, as the debtor knows it")},
             {u"for"_s, u"TEXT"_s, CliPrepayment::tr("What it is for")}},
            u"tegoed-cli prepayment request --debtor 10023 --amount 1500 --by 2026-12-15 --order 8812"_s, request};
}

Command prepaymentShowCommand()
{
    return {u"prepayment show"_s, CliPrepayment::tr("Show a prepayment and what came in for it"), u"NUMBER"_s, {}, u"tegoed-cli prepayment show V-2026-07"_s, show};
}

Command prepaymentAssignCommand()
{
    return {u"prepayment assign"_s, CliPrepayment::tr("Say that a payment without its reference is for a prepayment"), u"NUMBER"_s,
            {{u"payment"_s, u"ID"_s, CliPrepayment::tr("The payment")}}, u"tegoed-cli prepayment assign V-2026-07 --payment 12"_s, assign};
}

Command prepaymentDeductCommand()
{
    return {u"prepayment deduct"_s, CliPrepayment::tr("Deduct what came in from the final invoice, once"), u"NUMBER"_s,
            {{u"invoice"_s, u"NUMBER"_s, CliPrepayment::tr("The final invoice"), true}}, u"tegoed-cli prepayment deduct V-2026-07 --invoice 2026-0123"_s, deduct};
}

Command prepaymentWithdrawCommand()
{
    return {u"prepayment withdraw"_s, CliPrepayment::tr("Take a request for prepayment back"), u"NUMBER"_s, {{u"reason"_s, u"TEXT"_s, CliPrepayment::tr("Why")}},
            u"tegoed-cli prepayment withdraw V-2026-07"_s, withdraw};
}

Command prepaymentListCommand()
{
    return {u"prepayment list"_s, CliPrepayment::tr("List prepayments that wait for money or for their invoice"), {},
            {{u"debtor"_s, u"DEBTOR"_s, CliPrepayment::tr("Only this one")}, {u"past"_s, {}, CliPrepayment::tr("Also those that were deducted or withdrawn")}},
            u"tegoed-cli prepayment list --json"_s, list};
}

} // namespace tegoed::cli
