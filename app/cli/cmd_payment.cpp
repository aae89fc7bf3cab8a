#include "app/cli/commands.h"
#include "app/cli/ledger_json.h"
#include "app/cli/open_book.h"
#include "app/cli/table.h"
#include "app/cli/values.h"
#include "core/storage/queries/bank_queries.h"
#include "core/usecases/payments.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/money_text.h"

#include <QCoreApplication>

#include <limits>

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliPayment {
    Q_DECLARE_TR_FUNCTIONS(CliPayment)
};

int showOne(CommandContext& context, OpenBook& book, PaymentId id)
{
    const PaymentQueries queries(book.database());
    const auto payment = queries.row(id);
    if (!payment)
        return context.fail(Error{Error::Code::NotFound, {u"payment"_s, QString::number(id.value)}, {}});
    const std::vector<AllocationRow> allocations = queries.allocations(id);
    if (context.json) {
        QJsonObject document = rowJson(*payment);
        QJsonArray array;
        for (const AllocationRow& allocation : allocations)
            array += rowJson(allocation);
        document.insert(u"allocations"_s, array);
        return context.printJson(document);
    }
    printFacts(context.out, {{CliPayment::tr("Payment"), QString::number(id.value)},
                             {CliPayment::tr("Debtor"), payment->debtorName},
                             {CliPayment::tr("Value date"), ui::dateText(payment->valueDate)},
                             {CliPayment::tr("Amount"), ui::moneyText(payment->amount)},
                             {CliPayment::tr("Unallocated"), ui::moneyText(payment->unallocated)},
                             {CliPayment::tr("Reference"), payment->reference}});
    Table table({{CliPayment::tr("Allocation"), Table::Align::Right}, {CliPayment::tr("Invoice")}, {CliPayment::tr("Day")},
                 {CliPayment::tr("Amount"), Table::Align::Right}, {CliPayment::tr("Undone")}});
    for (const AllocationRow& allocation : allocations) {
        if (!allocation.reverses.isValid()) {
            table.addRow({QString::number(allocation.id.value), allocation.invoiceNumber, ui::dateText(allocation.effectiveDate),
                          ui::moneyText(allocation.amount), allocation.reversedBy.isValid() ? CliPayment::tr("yes") : QString()});
        }
    }
    if (!table.isEmpty()) {
        context.out << u'\n';
        table.print(context.out);
    }
    return exit_code::kDone;
}

/// `--invoice N` takes what is left of the money, up to what is open; `--invoice N=A` takes A.
Result<std::vector<AllocationPart>> partsOf(const CommandContext& context, OpenBook& book, Money left)
{
    const InvoiceQueries invoices(book.database());
    const bool refund = left.isNegative();
    std::vector<AllocationPart> parts;
    for (const QString& given : context.options.all(u"invoice"_s)) {
        const qsizetype equals = given.lastIndexOf(u'=');
        const auto id = invoiceOf(book.database(), equals < 0 ? given : given.left(equals));
        if (!id)
            return id.error();
        const Money open = invoices.detail(*id, book.today())->row.open;
        Money amount = refund ? -open : open;
        if (equals >= 0) {
            const auto typed = amountOf(context, given.mid(equals + 1), left.currency());
            if (!typed)
                return typed.error();
            amount = *typed;
        } else if (sameCurrency(open, left)) {
            amount = Money(std::min(amount.minorUnits(), refund ? -left.minorUnits() : left.minorUnits()), left.currency());
            if (amount.minorUnits() <= 0)
                return Error{Error::Code::NothingToDo, {u"allocation"_s, given}, {}};
        }
        parts.push_back({*id, amount});
        if (sameCurrency(amount, left))
            left = refund ? left + amount : left - amount;
    }
    return parts;
}

int add(CommandContext& context)
{
    const ParsedOptions& options = context.options;
    for (const char* needed : {"debtor", "amount", "date"})
        if (!options.has(QLatin1String(needed)))
            return context.fail(Error{Error::Code::MissingInput, {QLatin1String(needed)}, {}});
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    const auto debtor = debtorOf(book->database(), options.value(u"debtor"_s));
    if (!debtor)
        return context.fail(debtor.error());
    const auto currency = currencyOf(options.value(u"currency"_s, book->info().currency.code()));
    if (!currency)
        return context.fail(currency.error());
    const auto amount = amountOf(context, options.value(u"amount"_s), *currency);
    if (!amount)
        return context.fail(amount.error());
    const auto day = dateOf(context, options.value(u"date"_s), book->today());
    if (!day)
        return context.fail(day.error());
    auto parts = partsOf(context, *book, *amount);
    if (parts && options.has(u"oldest-first"_s))
        parts = proposeAllocation(*amount, InvoiceQueries(book->database()).openItems(*debtor));
    if (!parts)
        return context.fail(parts.error());
    BookSession session = book->session();
    const auto saved = addPayment(session, {*debtor, *day, *amount, options.value(u"reference"_s), options.value(u"note"_s)}, *parts);
    return saved ? showOne(context, *book, saved->id) : context.fail(saved.error());
}

int list(CommandContext& context)
{
    const ParsedOptions& options = context.options;
    const auto limit = wholeNumberOf(u"limit"_s, options.value(u"limit"_s, u"1000000"_s), 1, 10'000'000);
    if (!limit)
        return context.fail(limit.error());
    int exitCode = 0;
    const auto book = openBook(context, Access::Read, exitCode);
    if (!book)
        return exitCode;
    std::optional<DebtorId> debtor;
    if (options.has(u"debtor"_s)) {
        const auto found = debtorOf(book->database(), options.value(u"debtor"_s));
        if (!found)
            return context.fail(found.error());
        debtor = *found;
    }
    const std::vector<PaymentRow> rows = PaymentQueries(book->database()).list(debtor, options.has(u"unallocated"_s), *limit);
    if (context.json) {
        QJsonArray payments;
        for (const PaymentRow& row : rows)
            payments += rowJson(row);
        return context.printJson({{u"payments"_s, payments}});
    }
    Table table({{CliPayment::tr("Payment"), Table::Align::Right}, {CliPayment::tr("Value date")}, {CliPayment::tr("Debtor")},
                 {CliPayment::tr("Amount"), Table::Align::Right}, {CliPayment::tr("Unallocated"), Table::Align::Right},
                 {CliPayment::tr("Reference")}});
    for (const PaymentRow& row : rows) {
        table.addRow({QString::number(row.id.value), ui::dateText(row.valueDate), row.debtorName, ui::moneyText(row.amount),
                      row.unallocated.isZero() ? QString() : ui::moneyText(row.unallocated), row.reference});
    }
    table.print(context.out);
    return exit_code::kDone;
}

/// Money that lies there, or with --credit a credit note, to the invoices named.
int allocate(CommandContext& context)
{
    const ParsedOptions& options = context.options;
    const bool credit = options.has(u"credit"_s);
    if (options.positional.size() != (credit ? 0 : 1) || !options.has(u"invoice"_s))
        return context.fail(u"usage"_s, CliPayment::tr("Which payment (or --credit NUMBER), and to which invoices?"), u"tegoed-cli payment allocate --help"_s);
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    std::optional<Date> day;
    if (options.has(u"date"_s)) {
        const auto given = dateOf(context, options.value(u"date"_s), book->today());
        if (!given)
            return context.fail(given.error());
        day = *given;
    }
    BookSession session = book->session();
    if (credit) {
        const auto note = invoiceOf(book->database(), options.value(u"credit"_s));
        if (!note)
            return context.fail(note.error());
        const InvoiceQueries invoices(book->database());
        const auto parts = partsOf(context, *book, -invoices.detail(*note, book->today())->row.open);
        if (!parts)
            return context.fail(parts.error());
        if (const auto done = allocateCredit(session, *note, *parts, day); !done)
            return context.fail(done.error());
        const InvoiceRow row = invoices.detail(*note, book->today())->row;
        if (context.json)
            return context.printJson(rowJson(row));
        context.out << CliPayment::tr("Credit note %1 was set off; %2 is left of it.").arg(row.number, ui::moneyText(-row.open)) << u'\n';
        return exit_code::kDone;
    }
    const auto number = wholeNumberOf(u"payment"_s, options.positional.first(), 1, std::numeric_limits<int>::max());
    if (!number)
        return context.fail(number.error());
    const PaymentId id{*number};
    const auto payment = PaymentQueries(book->database()).row(id);
    if (!payment)
        return context.fail(Error{Error::Code::NotFound, {u"payment"_s, QString::number(*number)}, {}});
    const auto parts = partsOf(context, *book, payment->unallocated);
    if (!parts)
        return context.fail(parts.error());
    const auto done = allocatePayment(session, id, *parts, day);
    return done ? showOne(context, *book, id) : context.fail(done.error());
}

int undo(CommandContext& context)
{
    const ParsedOptions& options = context.options;
    const bool whole = options.has(u"payment"_s);
    if (options.positional.size() != (whole ? 0 : 1))
        return context.fail(u"usage"_s, CliPayment::tr("Which allocation (or --payment NUMBER)?"), u"tegoed-cli payment undo --help"_s);
    const QString text = whole ? options.value(u"payment"_s) : options.positional.first();
    const auto number = wholeNumberOf(whole ? u"payment"_s : u"allocation"_s, text, 1, std::numeric_limits<int>::max());
    if (!number)
        return context.fail(number.error());
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    BookSession session = book->session();
    const auto line = whole ? BankQueries(book->database()).lineOf(PaymentId{*number}) : std::nullopt; // It waits again afterwards.
    const auto undone = whole ? undoPayment(session, PaymentId{*number}) : undoAllocation(session, AllocationId{*number});
    if (!undone)
        return context.fail(undone.error());
    if (context.json)
        return context.printJson({{u"undone"_s, true}, {whole ? u"payment_id"_s : u"allocation_id"_s, *number},
                                  {u"line"_s, line ? QJsonValue(static_cast<qint64>(line->id.value)) : QJsonValue()}});
    context.out << (whole ? CliPayment::tr("Payment %1 was taken back, with its allocations.") : CliPayment::tr("Allocation %1 was undone.")).arg(*number) << u'\n';
    if (line)
        context.out << CliPayment::tr("Bank line %1 waits to be matched again.").arg(line->id.value) << u'\n';
    return exit_code::kDone;
}

const char* const kDayFormat = "YYYY-MM-DD";

Option invoiceOption()
{
    return {u"invoice"_s, u"NUMBER[=AMOUNT]"_s, CliPayment::tr("Allocate to this invoice: as much as is open and left, or this amount"), true};
}

} // namespace

Command paymentAddCommand()
{
    return {u"payment add"_s, CliPayment::tr("Book a payment; what is not allocated stays visible as credit"), {},
            {{u"debtor"_s, u"DEBTOR"_s, CliPayment::tr("Id, number or exact name")},
             {u"amount"_s, u"AMOUNT"_s, CliPayment::tr("What was received; negative for a refund paid out")},
             {u"date"_s, QLatin1String(kDayFormat), CliPayment::tr("Value date")},
             invoiceOption(),
             {u"oldest-first"_s, {}, CliPayment::tr("Allocate to the open invoices of the debtor, oldest due date first")},
             {u"currency"_s, u"CODE"_s, CliPayment::tr("Currency (the book's when not given)")},
             {u"reference"_s, u"TEXT"_s, CliPayment::tr("What the payer wrote")},
             {u"note"_s, u"TEXT"_s, CliPayment::tr("Own note")}},
            u"tegoed-cli payment add --debtor 10023 --amount 605.00 --date 2026-11-06 --invoice 2026-0123"_s, add};
}

Command paymentListCommand()
{
    return {u"payment list"_s, CliPayment::tr("Payments, newest first"), {},
            {{u"debtor"_s, u"DEBTOR"_s, CliPayment::tr("Only of this debtor: id, number or exact name")},
             {u"unallocated"_s, {}, CliPayment::tr("Only those with something unallocated")},
             {u"limit"_s, u"N"_s, CliPayment::tr("At most so many")}},
            u"tegoed-cli payment list --unallocated"_s, list};
}

Command paymentAllocateCommand()
{
    return {u"payment allocate"_s, CliPayment::tr("Allocate money that lay unallocated, or set a credit note off"), u"PAYMENT"_s,
            {invoiceOption(),
             {u"credit"_s, u"NUMBER"_s, CliPayment::tr("The credit note to set off, instead of a payment")},
             {u"date"_s, QLatin1String(kDayFormat), CliPayment::tr("From which day (today when not given)")}},
            u"tegoed-cli payment allocate 17 --invoice 2026-0123 --invoice 2026-0140=50.00"_s, allocate};
}

Command paymentUndoCommand()
{
    return {u"payment undo"_s, CliPayment::tr("Undo one allocation, or take a whole payment back"), u"ALLOCATION"_s,
            {{u"payment"_s, u"NUMBER"_s, CliPayment::tr("Take this payment back, with its allocations")}},
            u"tegoed-cli payment undo 42"_s, undo};
}

} // namespace tegoed::cli
