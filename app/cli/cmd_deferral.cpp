#include "app/cli/agreement_options.h"
#include "app/cli/commands.h"
#include "app/cli/table.h"
#include "core/usecases/agreements/deferrals.h"
#include "ui/presentation/date_text.h"

#include <QCoreApplication>

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliDeferral {
    Q_DECLARE_TR_FUNCTIONS(CliDeferral)
};

int grant(CommandContext& context)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    const auto subject = subjectOf(context, book->database());
    if (!subject)
        return context.fail(subject.error());
    NewDeferral deferral;
    deferral.debtor = subject->debtor;
    deferral.invoices = subject->invoices;
    if (!context.options.has(u"until"_s))
        return context.fail(Error{Error::Code::MissingInput, {u"until"_s}, {}});
    const auto until = dateOf(context, context.options.value(u"until"_s), book->today());
    if (!until)
        return context.fail(until.error());
    deferral.until = *until;
    deferral.stopsInterest = context.options.has(u"no-interest"_s);
    deferral.note = context.options.value(u"note"_s);
    deferral.isWarned = context.options.has(u"anyway"_s);
    const auto confirm = confirmationOf(context, u"confirm"_s);
    if (!confirm)
        return context.fail(confirm.error());
    deferral.confirm = *confirm;
    BookSession session = book->session();
    const auto granted = grantDeferral(session, deferral);
    if (!granted)
        return context.fail(granted.error());
    if (const auto error = approveIfAsked(context, session, granted->confirmation))
        return context.fail(*error);
    if (context.json)
        return context.printJson({{u"id"_s, static_cast<qint64>(granted->id.value)}, {u"until"_s, until->toIso()}, {u"confirmation_id"_s, idOrNull(granted->confirmation.value)}});
    context.out << CliDeferral::tr("Deferred until %1 (number %2).").arg(ui::dateText(*until)).arg(granted->id.value) << u'\n';
    return exit_code::kDone;
}

int end(CommandContext& context)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    const auto id = idOf(context);
    if (!id)
        return context.fail(id.error());
    BookSession session = book->session();
    const auto ended = endDeferral(session, AgreementId{*id}, context.options.value(u"reason"_s));
    if (!ended)
        return context.fail(ended.error());
    if (context.json)
        return context.printJson({{u"id"_s, static_cast<qint64>(*id)}, {u"ended"_s, true}});
    context.out << CliDeferral::tr("The deferral is over; its invoices go on.") << u'\n';
    return exit_code::kDone;
}

int listOf(CommandContext& context, BookSession& session, const std::optional<DebtorId>& debtor)
{
    const auto rows = deferrals(session, debtor, context.options.has(u"past"_s));
    if (!rows)
        return context.fail(rows.error());
    if (context.json) {
        QJsonArray array;
        for (const DeferralRow& row : *rows)
            array += QJsonObject{{u"id"_s, static_cast<qint64>(row.id.value)}, {u"debtor_id"_s, static_cast<qint64>(row.debtor.value)}, {u"debtor_name"_s, row.debtorName},
                                 {u"invoices"_s, QJsonArray::fromStringList(row.numbers)}, {u"from"_s, row.from.toIso()}, {u"until"_s, row.until.toIso()},
                                 {u"interest"_s, !row.stopsInterest}, {u"note"_s, textOrNull(row.note)}, {u"over"_s, row.isOver}, {u"ended"_s, textOrNull(row.endedHow)}};
        return context.printJson({{u"deferrals"_s, array}});
    }
    Table table({{CliDeferral::tr("Id"), Table::Align::Right}, {CliDeferral::tr("Debtor")}, {CliDeferral::tr("Invoices")}, {CliDeferral::tr("Until")}, {CliDeferral::tr("Note")}});
    for (const DeferralRow& row : *rows)
        table.addRow({QString::number(row.id.value), row.debtorName, row.numbers.join(u' '), ui::dateText(row.until), row.note});
    if (table.isEmpty())
        context.out << CliDeferral::tr("No deferrals.") << u'\n';
    else
        table.print(context.out);
    return exit_code::kDone;
}

int list(CommandContext& context)
{
    return listForDebtor(context, listOf);
}

} // namespace

Command deferralGrantCommand()
{
    QList<Option> options = subjectOptions();
    options << Option{u"until"_s, u"DATE"_s, CliDeferral::tr("Last day; nothing is sent before the day after")}
            << Option{u"no-interest"_s, {}, CliDeferral::tr("Note that no interest is asked over it")}
            << Option{u"note"_s, u"TEXT"_s, CliDeferral::tr("What was agreed")}
            << Option{u"anyway"_s, {}, CliDeferral::tr("Also when two earlier promises were not kept")};
    return {u"deferral grant"_s, CliDeferral::tr("Give a debtor more time; the step stays"), {},
            options + confirmOptions(u"confirm"_s, CliDeferral::tr("Confirm it: the message goes into the outbox")),
            u"tegoed-cli deferral grant --debtor 10023 --until 2026-12-15 --confirm"_s, grant, Command::Paints::Always};
}

Command deferralEndCommand()
{
    return {u"deferral end"_s, CliDeferral::tr("End a deferral before its day"), u"ID"_s, {{u"reason"_s, u"TEXT"_s, CliDeferral::tr("Why")}},
            u"tegoed-cli deferral end 4"_s, end};
}

Command deferralListCommand()
{
    return {u"deferral list"_s, CliDeferral::tr("List deferrals"), {},
            {{u"debtor"_s, u"DEBTOR"_s, CliDeferral::tr("Only this one")}, {u"past"_s, {}, CliDeferral::tr("Also those that are over")}},
            u"tegoed-cli deferral list --json"_s, list};
}

} // namespace tegoed::cli
