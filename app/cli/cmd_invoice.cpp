#include "app/cli/commands.h"
#include "app/cli/ledger_json.h"
#include "app/cli/open_book.h"
#include "app/cli/table.h"
#include "app/cli/values.h"
#include "core/storage/queries/debtor_queries.h"
#include "core/usecases/escalation/direct_debit.h"
#include "core/usecases/invoices.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/money_text.h"
#include "ui/presentation/state_text.h"

#include <QCoreApplication>
#include <QHash>

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliInvoice {
    Q_DECLARE_TR_FUNCTIONS(CliInvoice)
};

std::optional<InvoiceSort> sortOf(const QString& word)
{
    static const QHash<QString, InvoiceSort> words{{u"number"_s, InvoiceSort::Number}, {u"debtor"_s, InvoiceSort::Debtor},
                                                   {u"issued"_s, InvoiceSort::IssueDate}, {u"due"_s, InvoiceSort::DueDate},
                                                   {u"amount"_s, InvoiceSort::Amount}, {u"open"_s, InvoiceSort::Open},
                                                   {u"late"_s, InvoiceSort::DaysLate}};
    const auto found = words.constFind(word);
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

void printRows(QTextStream& out, const std::vector<InvoiceRow>& rows)
{
    Table table({{CliInvoice::tr("Number")}, {CliInvoice::tr("Debtor")}, {CliInvoice::tr("Issued")}, {CliInvoice::tr("Due")},
                 {CliInvoice::tr("Amount"), Table::Align::Right}, {CliInvoice::tr("Open"), Table::Align::Right},
                 {CliInvoice::tr("Days late"), Table::Align::Right}, {CliInvoice::tr("Situation")}});
    for (const InvoiceRow& row : rows) {
        table.addRow({row.number, row.debtorName, ui::dateText(row.issueDate), ui::dateText(row.dueDate), ui::moneyText(row.amount),
                      ui::moneyText(row.open), row.daysLate > 0 && !row.open.isZero() ? QString::number(row.daysLate) : QString(),
                      ui::situationWord(row.situation).word});
    }
    table.print(out);
}

int list(CommandContext& context)
{
    const ParsedOptions& options = context.options;
    const auto sort = sortOf(options.value(u"sort"_s, u"due"_s));
    if (!sort)
        return context.fail(Error{Error::Code::InvalidInput, {u"sort"_s, options.value(u"sort"_s)}, {}});
    const auto limit = wholeNumberOf(u"limit"_s, options.value(u"limit"_s, u"1000000"_s), 1, 10'000'000);
    if (!limit)
        return context.fail(limit.error());
    int exitCode = 0;
    const auto book = openBook(context, Access::Read, exitCode);
    if (!book)
        return exitCode;
    InvoiceFilter filter;
    filter.text = options.value(u"search"_s);
    filter.onlyOpen = options.has(u"open"_s);
    filter.onlyOverdue = options.has(u"overdue"_s);
    filter.onlyPaid = options.has(u"paid"_s);
    filter.onlyCredits = options.has(u"credits"_s);
    if (options.has(u"debtor"_s)) {
        const auto debtor = debtorOf(book->database(), options.value(u"debtor"_s));
        if (!debtor)
            return context.fail(debtor.error());
        filter.debtor = *debtor;
    }
    const InvoiceQueries queries(book->database());
    const auto found = queries.list(filter, *sort, SortOrder::Ascending, book->today()).ids;
    const std::vector<InvoiceId> shown(found.begin(), found.begin() + std::min<std::ptrdiff_t>(std::ssize(found), *limit));
    const std::vector<InvoiceRow> rows = queries.rows(shown, book->today());
    const std::vector<Money> sum = queries.sumOpen(found);
    if (context.json) {
        QJsonArray invoices;
        for (const InvoiceRow& row : rows)
            invoices += rowJson(row);
        return context.printJson({{u"today"_s, book->today().toIso()}, {u"count"_s, static_cast<qint64>(found.size())},
                                  {u"open"_s, json(sum)}, {u"invoices"_s, invoices}});
    }
    printRows(context.out, rows);
    context.out << u'\n' << CliInvoice::tr("%n invoice(s) and credit note(s)", nullptr, static_cast<int>(found.size())) << u'\n';
    printFacts(context.out, {{CliInvoice::tr("Open"), ui::moneyText(sum)}});
    return exit_code::kDone;
}

int showOne(CommandContext& context, OpenBook& book, InvoiceId id, bool overCreditLimit = false)
{
    const auto detail = InvoiceQueries(book.database()).detail(id, book.today());
    if (!detail)
        return context.fail(Error{Error::Code::NotFound, {u"invoice"_s, QString::number(id.value)}, {}});
    if (context.json) {
        QJsonObject document = detailJson(*detail);
        if (overCreditLimit)
            document.insert(u"warnings"_s, QJsonArray{u"over_credit_limit"_s});
        return context.printJson(document);
    }
    if (overCreditLimit)
        context.err << CliInvoice::tr("Mind: this debtor now owes more than its credit limit.") << u'\n';
    const InvoiceRow& row = detail->row;
    printFacts(context.out, {{row.kind == InvoiceKind::CreditNote ? CliInvoice::tr("Credit note") : CliInvoice::tr("Invoice"), row.number},
                             {CliInvoice::tr("Debtor"), row.debtorName},
                             {CliInvoice::tr("Issued"), ui::dateText(row.issueDate)},
                             {CliInvoice::tr("Due"), ui::dateText(row.dueDate)},
                             {CliInvoice::tr("Amount"), ui::moneyText(row.amount)},
                             {CliInvoice::tr("Open"), ui::moneyText(row.open)},
                             {CliInvoice::tr("Situation"), ui::situationWord(row.situation).word},
                             {CliInvoice::tr("Days late"), row.daysLate > 0 && !row.open.isZero() ? QString::number(row.daysLate) : QString()},
                             {CliInvoice::tr("Payment reference"), detail->data.paymentReference},
                             {CliInvoice::tr("Order reference"), detail->data.orderReference},
                             {CliInvoice::tr("Description"), detail->data.description}});
    if (!detail->allocations.empty()) {
        context.out << u'\n';
        Table table({{CliInvoice::tr("Allocation"), Table::Align::Right}, {CliInvoice::tr("Kind")}, {CliInvoice::tr("From")},
                     {CliInvoice::tr("Day")}, {CliInvoice::tr("Amount"), Table::Align::Right}, {CliInvoice::tr("Undone")}});
        for (const AllocationRow& allocation : detail->allocations) {
            if (allocation.reverses.isValid())
                continue; // Told at the one it undoes.
            table.addRow({QString::number(allocation.id.value), ui::allocationKindText(allocation.kind), allocation.sourceText,
                          ui::dateText(allocation.effectiveDate), ui::moneyText(allocation.amount),
                          allocation.reversedBy.isValid() ? CliInvoice::tr("yes") : QString()});
        }
        table.print(context.out);
    }
    for (const DocumentRow& document : detail->documents)
        context.out << u'\n' << ui::documentKindText(document.kind) << u": "_s << document.fileName;
    if (!detail->documents.empty())
        context.out << u'\n';
    return exit_code::kDone;
}

int show(CommandContext& context)
{
    if (context.options.positional.size() != 1)
        return context.fail(u"usage"_s, CliInvoice::tr("Which invoice? Give its number."), u"tegoed-cli invoice list"_s);
    int exitCode = 0;
    const auto book = openBook(context, Access::Read, exitCode);
    if (!book)
        return exitCode;
    const auto id = invoiceOf(book->database(), context.options.positional.first());
    return id ? showOne(context, *book, *id) : context.fail(id.error());
}

/// What stands on the line, with the debtor's own term where no due date does.
Result<InvoiceData> typedInvoice(const CommandContext& context, OpenBook& book)
{
    const ParsedOptions& options = context.options;
    for (const char* needed : {"debtor", "number", "amount"})
        if (!options.has(QLatin1String(needed)))
            return Error{Error::Code::MissingInput, {QLatin1String(needed)}, {}};
    const auto debtor = debtorOf(book.database(), options.value(u"debtor"_s));
    if (!debtor)
        return debtor.error();
    const auto currency = currencyOf(options.value(u"currency"_s, book.info().currency.code()));
    if (!currency)
        return currency.error();
    const auto amount = amountOf(context, options.value(u"amount"_s), *currency);
    if (!amount)
        return amount.error();
    const auto issued = options.has(u"date"_s) ? dateOf(context, options.value(u"date"_s), book.today()) : Result<Date>(book.today());
    if (!issued)
        return issued.error();
    const bool credit = options.has(u"credit-note"_s);
    const auto detail = DebtorQueries(book.database()).detail(*debtor, book.today());
    const int term = credit ? 0 : detail->data.paymentTermDays.value_or(book.info().paymentTermDays);
    const bool dueGiven = options.has(u"due"_s);
    const auto due = dueGiven ? dateOf(context, options.value(u"due"_s), book.today()) : Result<Date>(issued->plusDays(term));
    if (!due)
        return due.error();
    return InvoiceData{.debtor = *debtor,
                       .number = options.value(u"number"_s),
                       .kind = credit ? InvoiceKind::CreditNote : InvoiceKind::Invoice,
                       .invoiceDate = *issued,
                       .dueDate = *due,
                       .dueDateComputed = !dueGiven,
                       .amount = credit && !amount->isNegative() ? -*amount : *amount,
                       .paymentReference = options.value(u"reference"_s),
                       .description = options.value(u"description"_s),
                       .paymentLink = {},
                       .orderReference = options.value(u"order"_s),
                       .isDirectDebit = !options.has(u"no-direct-debit"_s) && (options.has(u"direct-debit"_s) || hasMandate(book.database(), *debtor)),
                       .serviceFrom = std::nullopt,
                       .serviceUntil = std::nullopt};
}

int add(CommandContext& context)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    const auto data = typedInvoice(context, *book);
    if (!data)
        return context.fail(data.error());
    BookSession session = book->session();
    const auto saved = addInvoice(session, *data);
    return saved ? showOne(context, *book, saved->id, saved->overCreditLimit) : context.fail(saved.error());
}

int writeOff(CommandContext& context)
{
    if (context.options.positional.size() != 1)
        return context.fail(u"usage"_s, CliInvoice::tr("Which invoice? Give its number."), u"tegoed-cli invoice write-off --help"_s);
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    const auto id = invoiceOf(book->database(), context.options.positional.first());
    if (!id)
        return context.fail(id.error());
    const QString dayText = context.options.value(u"date"_s);
    const auto day = dayText.isEmpty() ? Result<Date>(book->today()) : dateOf(context, dayText, book->today());
    if (!day)
        return context.fail(day.error());
    BookSession session = book->session();
    const auto written = writeOffInvoice(session, *id, *day, context.options.value(u"reason"_s));
    return written ? showOne(context, *book, *id) : context.fail(written.error());
}

} // namespace

Command invoiceListCommand()
{
    return {u"invoice list"_s, CliInvoice::tr("Invoices and credit notes with what is open"), {},
            {{u"debtor"_s, u"DEBTOR"_s, CliInvoice::tr("Only of this debtor: id, number or exact name")},
             {u"search"_s, u"TEXT"_s, CliInvoice::tr("Only those with this number, debtor, reference or amount")},
             {u"open"_s, {}, CliInvoice::tr("Only what is open")},
             {u"overdue"_s, {}, CliInvoice::tr("Only what is overdue")},
             {u"paid"_s, {}, CliInvoice::tr("Only what is paid")},
             {u"credits"_s, {}, CliInvoice::tr("Only credit notes")},
             {u"sort"_s, u"WORD"_s, CliInvoice::tr("number, debtor, issued, due, amount, open or late")},
             {u"limit"_s, u"N"_s, CliInvoice::tr("At most so many")}},
            u"tegoed-cli invoice list --overdue --sort late"_s, list};
}

Command invoiceShowCommand()
{
    return {u"invoice show"_s, CliInvoice::tr("One invoice with its allocations and documents"), u"NUMBER"_s, {},
            u"tegoed-cli invoice show 2026-0123 --json"_s, show};
}

Command invoiceAddCommand()
{
    return {u"invoice add"_s, CliInvoice::tr("Enter an invoice or credit note that was made elsewhere"), {},
            {{u"debtor"_s, u"DEBTOR"_s, CliInvoice::tr("Id, number or exact name")},
             {u"number"_s, u"NUMBER"_s, CliInvoice::tr("Invoice number")},
             {u"amount"_s, u"AMOUNT"_s, CliInvoice::tr("Total including VAT")},
             {u"date"_s, u"YYYY-MM-DD"_s, CliInvoice::tr("Invoice date (today when not given)")},
             {u"due"_s, u"YYYY-MM-DD"_s, CliInvoice::tr("Due date (by the payment term when not given)")},
             {u"currency"_s, u"CODE"_s, CliInvoice::tr("Currency (the book's when not given)")},
             {u"credit-note"_s, {}, CliInvoice::tr("It is a credit note")},
             {u"description"_s, u"TEXT"_s, CliInvoice::tr("What it is for")},
             {u"reference"_s, u"TEXT"_s, CliInvoice::tr("Payment reference")},
             {u"order"_s, u"TEXT"_s, CliInvoice::tr("The debtor's order number")},
             {u"direct-debit"_s, {}, CliInvoice::tr("It is collected by direct debit (as the debtor's mandate says when not given)")},
             {u"no-direct-debit"_s, {}, CliInvoice::tr("It is not, although the debtor has a mandate")}},
            u"tegoed-cli invoice add --debtor 10023 --number 2026-0123 --amount 1210.00 --date 2026-10-01"_s, add};
}

Command invoiceWriteOffCommand()
{
    return {u"invoice write-off"_s, CliInvoice::tr("Write off what is open on an invoice"), u"NUMBER"_s,
            {{u"reason"_s, u"TEXT"_s, CliInvoice::tr("Why; needed")},
             {u"date"_s, u"YYYY-MM-DD"_s, CliInvoice::tr("Day of the write-off (today when not given)")}},
            u"tegoed-cli invoice write-off 2024-0007 --reason \"Bankrupt, nothing to expect\""_s, writeOff};
}

} // namespace tegoed::cli
