#include "app/cli/commands.h"
#include "app/cli/open_book.h"
#include "app/cli/table.h"
#include "app/cli/values.h"
#include "core/usecases/escalation/holds.h"
#include "ui/presentation/date_text.h"

#include <QCoreApplication>

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliHold {
    Q_DECLARE_TR_FUNCTIONS(CliHold)
};

QJsonObject rowJson(const HoldRow& row)
{
    return {{u"id"_s, static_cast<qint64>(row.id.value)},
            {u"debtor_id"_s, row.debtor.isValid() ? QJsonValue(static_cast<qint64>(row.debtor.value)) : QJsonValue()},
            {u"debtor_name"_s, textOrNull(row.debtorName)},
            {u"invoice"_s, textOrNull(row.invoiceNumber)},
            {u"from"_s, row.from.toIso()},
            {u"until"_s, json(row.until)},
            {u"reason"_s, textOrNull(row.reason)},
            {u"set_by"_s, row.setBy},
            {u"in_force"_s, row.clearedAt.isEmpty() && !row.isOver}};
}

QString subjectText(const HoldRow& row)
{
    if (!row.invoiceNumber.isEmpty())
        return CliHold::tr("invoice %1").arg(row.invoiceNumber);
    return row.debtor.isValid() ? row.debtorName : CliHold::tr("the whole book");
}

/// What the options name: a debtor, an invoice, or with --all the book.
Result<NewHold> subjectOf(const CommandContext& context, Database& database)
{
    NewHold hold;
    const int named = context.options.has(u"debtor"_s) + context.options.has(u"invoice"_s) + context.options.has(u"all"_s);
    if (named != 1)
        return Error{Error::Code::MissingInput, {u"debtor"_s}, {}};
    if (context.options.has(u"debtor"_s)) {
        const auto debtor = debtorOf(database, context.options.value(u"debtor"_s));
        if (!debtor)
            return debtor.error();
        hold.debtor = *debtor;
    } else if (context.options.has(u"invoice"_s)) {
        const auto invoice = invoiceOf(database, context.options.value(u"invoice"_s));
        if (!invoice)
            return invoice.error();
        hold.invoice = *invoice;
    }
    return hold;
}

int set(CommandContext& context)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    auto hold = subjectOf(context, book->database());
    if (!hold)
        return context.fail(hold.error());
    hold->reason = context.options.value(u"reason"_s);
    if (context.options.has(u"until"_s)) {
        const auto until = dateOf(context, context.options.value(u"until"_s), book->today());
        if (!until)
            return context.fail(until.error());
        hold->until = *until;
    }
    BookSession session = book->session();
    const auto done = setHold(session, *hold);
    if (!done)
        return context.fail(done.error());
    if (context.json)
        return context.printJson({{u"id"_s, static_cast<qint64>(done->id.value)}, {u"until"_s, json(hold->until)}});
    context.out << (hold->until ? CliHold::tr("Held until %1 (number %2).").arg(ui::dateText(*hold->until)).arg(done->id.value)
                                : CliHold::tr("Held until it is cleared (number %1).").arg(done->id.value)) << u'\n';
    return exit_code::kDone;
}

int clear(CommandContext& context)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    BookSession session = book->session();
    HoldId id;
    if (context.options.positional.size() == 1) {
        id = HoldId{context.options.positional.first().toLongLong()};
    } else {
        const auto subject = subjectOf(context, book->database());
        if (!subject)
            return context.fail(subject.error());
        const auto rows = holds(session, subject->debtor.isValid() ? std::optional(subject->debtor) : std::nullopt);
        if (!rows)
            return context.fail(rows.error());
        for (const HoldRow& row : *rows) {
            if (row.invoice == subject->invoice && (subject->invoice.isValid() || row.debtor == subject->debtor))
                id = row.id;
        }
        if (!id.isValid())
            return context.fail(Error{Error::Code::NothingToDo, {u"hold"_s}, {}});
    }
    const auto done = clearHold(session, id);
    if (!done)
        return context.fail(done.error());
    if (context.json)
        return context.printJson({{u"id"_s, static_cast<qint64>(id.value)}, {u"cleared"_s, true}});
    context.out << CliHold::tr("Not held any more.") << u'\n';
    return exit_code::kDone;
}

int list(CommandContext& context)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Read, exitCode);
    if (!book)
        return exitCode;
    std::optional<DebtorId> debtor;
    if (context.options.has(u"debtor"_s)) {
        const auto found = debtorOf(book->database(), context.options.value(u"debtor"_s));
        if (!found)
            return context.fail(found.error());
        debtor = *found;
    }
    BookSession session = book->session();
    const auto rows = holds(session, debtor, context.options.has(u"past"_s));
    if (!rows)
        return context.fail(rows.error());
    if (context.json) {
        QJsonArray array;
        for (const HoldRow& row : *rows)
            array += rowJson(row);
        return context.printJson({{u"holds"_s, array}});
    }
    Table table({{CliHold::tr("Id"), Table::Align::Right}, {CliHold::tr("Held")}, {CliHold::tr("From")}, {CliHold::tr("Until")}, {CliHold::tr("Why")}});
    for (const HoldRow& row : *rows)
        table.addRow({QString::number(row.id.value), subjectText(row), ui::dateText(row.from), row.until ? ui::dateText(*row.until) : u"–"_s, row.reason});
    if (table.isEmpty())
        context.out << CliHold::tr("Nothing is held.") << u'\n';
    else
        table.print(context.out);
    return exit_code::kDone;
}

QList<Option> subjectOptions()
{
    return {{u"debtor"_s, u"DEBTOR"_s, CliHold::tr("Id, number or exact name")},
            {u"invoice"_s, u"NUMBER"_s, CliHold::tr("One invoice")},
            {u"all"_s, {}, CliHold::tr("The whole book")}};
}

} // namespace

Command holdSetCommand()
{
    QList<Option> options = subjectOptions();
    options << Option{u"reason"_s, u"TEXT"_s, CliHold::tr("Why; asked always")}
            << Option{u"until"_s, u"DATE"_s, CliHold::tr("Last day; without it until it is cleared")};
    return {u"hold set"_s, CliHold::tr("Keep a debtor, an invoice or the whole book from being reminded"), {}, options,
            u"tegoed-cli hold set --debtor 10023 --until 2026-12-31 --reason \"complaint about the delivery\""_s, set};
}

Command holdClearCommand()
{
    return {u"hold clear"_s, CliHold::tr("End a hold"), u"[ID]"_s, subjectOptions(), u"tegoed-cli hold clear --debtor 10023"_s, clear};
}

Command holdListCommand()
{
    return {u"hold list"_s, CliHold::tr("List what is held"), {},
            {{u"debtor"_s, u"DEBTOR"_s, CliHold::tr("Only this one")}, {u"past"_s, {}, CliHold::tr("Also those that ended")}},
            u"tegoed-cli hold list --json"_s, list};
}

} // namespace tegoed::cli
