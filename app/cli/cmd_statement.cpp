#include "app/cli/commands.h"
#include "app/cli/message_values.h"
#include "core/usecases/messages/statement.h"
#include "ui/presentation/money_text.h"

#include <QCoreApplication>

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliStatement {
    Q_DECLARE_TR_FUNCTIONS(CliStatement)
};

int statement(CommandContext& context)
{
    const QString path = context.options.value(u"o"_s);
    if (context.options.positional.size() != 1 || path.isEmpty())
        return context.fail(u"usage"_s, CliStatement::tr("Of which debtor, and into which file? DEBTOR -o FILE.pdf"), u"tegoed-cli statement --help"_s);
    int exitCode = 0;
    const auto book = openBook(context, Access::Read, exitCode);
    if (!book)
        return exitCode;
    const auto debtor = debtorOf(book->database(), context.options.positional.first());
    if (!debtor)
        return context.fail(debtor.error());
    BookSession session = book->session();
    const auto made = makeStatement(session, {*debtor, context.options.value(u"text-lang"_s, context.options.value(u"lang"_s)),
                                              context.options.value(u"currency"_s)});
    if (!made)
        return context.fail(made.error());
    if (const auto written = writeFile(path, made->pdf); !written)
        return context.fail(written.error());
    const StatementTotals& totals = made->totals;
    if (context.json)
        return context.printJson({{u"debtor_id"_s, static_cast<qint64>(debtor->value)}, {u"as_of"_s, book->today().toIso()}, {u"file"_s, path},
                                  {u"currency"_s, totals.balance.currency().code()}, {u"invoices"_s, totals.invoices.toDecimal()},
                                  {u"overdue"_s, totals.overdue.toDecimal()}, {u"credits"_s, totals.credits.toDecimal()},
                                  {u"balance"_s, totals.balance.toDecimal()}, {u"lines"_s, made->lines}});
    context.out << CliStatement::tr("Statement with a balance of %1: %2").arg(ui::moneyText(totals.balance), path) << u'\n';
    return exit_code::kDone;
}

} // namespace

Command statementCommand()
{
    Command command{u"statement"_s, CliStatement::tr("Everything open with a debtor, as a letter in PDF"), u"DEBTOR"_s,
                    {{u"o"_s, u"FILE"_s, CliStatement::tr("The PDF to write")},
                     {u"currency"_s, u"CODE"_s, CliStatement::tr("Only what is open in this currency; without it the book's")},
                     {u"text-lang"_s, u"LANGUAGE"_s, CliStatement::tr("Language of the statement; without it the debtor's")}},
                    u"tegoed-cli statement 10023 -o statement.pdf"_s, statement};
    command.paints = Command::Paints::Always;
    return command;
}

} // namespace tegoed::cli
