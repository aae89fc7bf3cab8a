#include "app/cli/commands.h"
#include "app/cli/open_book.h"
#include "app/cli/sequence_file.h"
#include "app/cli/table.h"
#include "app/cli/terminal_progress.h"
#include "app/cli/values.h"
#include "core/usecases/escalation/sequences.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/escalation_text.h"
#include "ui/presentation/money_text.h"
#include "ui/presentation/simulation_text.h"

#include <QCoreApplication>

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliSimulate {
    Q_DECLARE_TR_FUNCTIONS(CliSimulate)
};

QJsonObject json(const SimulationSums& sums)
{
    return {{u"messages"_s, sums.messages}, {u"calls"_s, sums.calls}, {u"hand_overs"_s, sums.handOvers}, {u"costs"_s, sums.costs.toDecimal()},
            {u"late"_s, sums.late}, {u"asked"_s, sums.asked}, {u"paid_anyway"_s, sums.paidAnyway}, {u"waiting"_s, sums.waiting}};
}

QJsonArray json(const std::vector<SimulatedRow>& rows)
{
    QJsonArray array;
    for (const SimulatedRow& row : rows) {
        array += QJsonObject{{u"day"_s, row.day.toIso()}, {u"debtor_id"_s, static_cast<qint64>(row.debtor.value)}, {u"step"_s, row.step},
                             {u"invoices"_s, QJsonArray::fromStringList(row.numbers)}, {u"amount"_s, row.asked.toDecimal()},
                             {u"currency"_s, row.asked.currency().code()}};
    }
    return array;
}

void print(CommandContext& context, const SimulationResult& result, const SimulationRequest& request)
{
    Table table({{CliSimulate::tr("Day")}, {CliSimulate::tr("Debtor")}, {CliSimulate::tr("Step")}, {CliSimulate::tr("Invoices")},
                 {CliSimulate::tr("Amount"), Table::Align::Right}});
    for (const SimulatedRow& row : request.changed ? result.changed : result.now)
        table.addRow({ui::dateText(row.day), row.debtorName, ui::actionText(row.kind, row.stage), row.numbers.join(u' '), ui::moneyText(row.asked)});
    table.print(context.out);
    if (request.isPastYear) {
        context.out << CliSimulate::tr("From %1 to %2, with payments as they came:").arg(ui::dateText(result.from), ui::dateText(result.until)) << u'\n';
        context.out << (request.changed ? CliSimulate::tr("Rules as they are: %1").arg(ui::simulationSumsText(result.sumsNow))
                                        : ui::simulationSumsText(result.sumsNow)) << u'\n';
        if (request.changed)
            context.out << CliSimulate::tr("Changed rules: %1").arg(ui::simulationSumsText(result.sumsChanged)) << u'\n';
    }
    if (!request.changed)
        return;
    context.out << CliSimulate::tr("Debtors with a step earlier: %1, later: %2, more: %3, fewer: %4.").arg(result.earlier).arg(result.later)
                       .arg(result.added).arg(result.removed) << u'\n';
    if (request.isPastYear && result.paidBefore > 0)
        context.out << ui::paidBeforeText(result.paidBefore) << u'\n';
}

int run(CommandContext& context)
{
    SimulationRequest request;
    request.isPastYear = context.options.has(u"past-year"_s);
    if (request.isPastYear && context.options.has(u"days"_s))
        return context.fail(u"usage"_s, CliSimulate::tr("Either the coming days or the past year: --days or --past-year"), u"tegoed-cli rule simulate --help"_s);
    if (context.options.has(u"days"_s)) {
        const auto days = wholeNumberOf(u"days"_s, context.options.value(u"days"_s), 1, 366);
        if (!days)
            return context.fail(days.error());
        request.days = *days;
    }
    if (context.options.has(u"with"_s)) {
        const auto sequence = sequenceOfFile(context.options.value(u"with"_s));
        if (!sequence)
            return context.fail(sequence.error());
        request.changed = *sequence;
    }
    int exitCode = 0;
    const auto book = openBook(context, Access::Read, exitCode);
    if (!book)
        return exitCode;
    BookSession session = book->session();
    TerminalProgress progress(context.err, CliSimulate::tr("Simulating"));
    const auto result = simulateRules(session, request, progress);
    if (!result)
        return context.fail(result.error());
    if (!context.json) {
        print(context, *result, request);
        return exit_code::kDone;
    }
    QJsonObject document{{u"from"_s, result->from.toIso()}, {u"until"_s, result->until.toIso()},
                         {u"days"_s, static_cast<int>(result->until.dayNumber() - result->from.dayNumber()) + 1},
                         {u"actions"_s, json(request.changed ? result->changed : result->now)}, {u"sums_now"_s, json(result->sumsNow)},
                         {u"difference"_s, QJsonObject{{u"earlier"_s, result->earlier}, {u"later"_s, result->later}, {u"added"_s, result->added},
                                                       {u"removed"_s, result->removed}, {u"paid_before"_s, result->paidBefore}}}};
    if (request.changed)
        document.insert(u"sums_changed"_s, json(result->sumsChanged));
    return context.printJson(document);
}

} // namespace

Command ruleSimulateCommand()
{
    return {u"rule simulate"_s, CliSimulate::tr("Show who would get what in the coming days, or would have got in the past year; nothing is written"), {},
            {{u"days"_s, u"N"_s, CliSimulate::tr("How many days; 30 without it")},
             {u"past-year"_s, {}, CliSimulate::tr("The past twelve months instead, with payments as they came")},
             {u"with"_s, u"FILE"_s, CliSimulate::tr("With this sequence instead of the one of its code")}},
            u"tegoed-cli rule simulate --past-year --with mine.json"_s, run};
}

} // namespace tegoed::cli
