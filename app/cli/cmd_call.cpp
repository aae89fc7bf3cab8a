#include "app/cli/agreement_options.h"
#include "app/cli/commands.h"
#include "app/cli/table.h"
#include "core/storage/stores/invoice_store.h"
#include "core/usecases/debtors.h"
#include "core/usecases/escalation/calls.h"
#include "ui/presentation/date_text.h"

#include <QCoreApplication>

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliCall {
    Q_DECLARE_TR_FUNCTIONS(CliCall)
};

/// The debtor of `--debtor`, or of the first invoice.
Result<Subject> calledOne(const CommandContext& context, Database& database)
{
    auto subject = subjectOf(context, database);
    if (subject && !subject->debtor.isValid())
        subject->debtor = InvoiceStore(database).find(subject->invoices.front())->data.debtor;
    return subject;
}

int add(CommandContext& context)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    const auto subject = calledOne(context, book->database());
    if (!subject)
        return context.fail(subject.error());
    const auto result = callResultOf(context.options.value(u"result"_s));
    if (!context.options.has(u"result"_s))
        return context.fail(Error{Error::Code::MissingInput, {u"result"_s}, {}});
    if (!result)
        return context.fail(Error{Error::Code::InvalidInput, {u"result"_s, context.options.value(u"result"_s)}, {}});
    const auto again = optionalDate(context, u"again"_s, book->today());
    if (!again)
        return context.fail(again.error());
    BookSession session = book->session();
    const auto recorded = recordCall(session, {subject->debtor, subject->invoices, context.options.value(u"step"_s), *result, context.options.value(u"note"_s), *again});
    if (!recorded)
        return context.fail(recorded.error());
    if (context.json)
        return context.printJson({{u"debtor_id"_s, static_cast<qint64>(subject->debtor.value)}, {u"result"_s, callResultCode(*result)}, {u"again"_s, json(*again)}});
    context.out << CliCall::tr("The call is noted.") << u'\n';
    return exit_code::kDone;
}

int list(CommandContext& context)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Read, exitCode);
    if (!book)
        return exitCode;
    const auto debtor = optionalDebtor(context, book->database());
    if (!debtor || !*debtor)
        return context.fail(!debtor ? debtor.error() : Error{Error::Code::MissingInput, {u"debtor"_s}, {}});
    BookSession session = book->session();
    const auto rows = callsOf(session, **debtor);
    if (!rows)
        return context.fail(rows.error());
    QJsonArray array;
    Table table({{CliCall::tr("When")}, {CliCall::tr("Who")}, {CliCall::tr("Result")}});
    for (const CallRow& row : *rows) {
        QStringList numbers;
        for (const InvoiceId invoice : row.invoices)
            numbers << InvoiceStore(book->database()).find(invoice)->data.number;
        array += QJsonObject{{u"at"_s, row.atUtc}, {u"who"_s, row.actor}, {u"result"_s, callResultCode(row.result)}, {u"step"_s, textOrNull(row.step)},
                             {u"invoices"_s, QJsonArray::fromStringList(numbers)}};
        table.addRow({ui::timeText(row.atUtc), row.actor, callResultCode(row.result)});
    }
    if (context.json)
        return context.printJson({{u"calls"_s, array}});
    if (table.isEmpty())
        context.out << CliCall::tr("No calls.") << u'\n';
    else
        table.print(context.out);
    return exit_code::kDone;
}

int note(CommandContext& context)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    const auto subject = calledOne(context, book->database());
    if (!subject)
        return context.fail(subject.error());
    BookSession session = book->session();
    const auto added = addNote(session, subject->debtor, context.options.value(u"text"_s),
                               subject->invoices.empty() ? std::nullopt : std::optional(subject->invoices.front()));
    if (!added)
        return context.fail(added.error());
    if (context.json)
        return context.printJson({{u"debtor_id"_s, static_cast<qint64>(subject->debtor.value)}, {u"added"_s, true}});
    context.out << CliCall::tr("The note is added.") << u'\n';
    return exit_code::kDone;
}

} // namespace

Command callAddCommand()
{
    QList<Option> options = subjectOptions();
    options << Option{u"result"_s, u"RESULT"_s, CliCall::tr("reached, promised, no_answer, try_again, wrong_number or disputed")}
            << Option{u"note"_s, u"TEXT"_s, CliCall::tr("What was said")}
            << Option{u"again"_s, u"DATE"_s, CliCall::tr("Its invoices show again on that day")}
            << Option{u"step"_s, u"CODE"_s, CliCall::tr("The call is this step of the sequence")};
    return {u"call add"_s, CliCall::tr("Note a call with a debtor"), {}, options, u"tegoed-cli call add --debtor 10023 --result no_answer --again 2026-12-01"_s, add};
}

Command callListCommand()
{
    return {u"call list"_s, CliCall::tr("List the calls with a debtor"), {}, {{u"debtor"_s, u"DEBTOR"_s, CliCall::tr("Id, number or exact name")}},
            u"tegoed-cli call list --debtor 10023"_s, list};
}

Command noteAddCommand()
{
    QList<Option> options = subjectOptions();
    options << Option{u"text"_s, u"TEXT"_s, CliCall::tr("The note")};
    return {u"note add"_s, CliCall::tr("Add a note to the timeline of a debtor or invoice"), {}, options,
            u"tegoed-cli note add --debtor 10023 --text \"asked for a copy of the order\""_s, note};
}

} // namespace tegoed::cli
