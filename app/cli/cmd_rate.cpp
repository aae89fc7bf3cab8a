#include "app/cli/commands.h"

#include "app/cli/law_options.h"
#include "app/cli/open_book.h"
#include "app/cli/table.h"
#include "core/usecases/own_rates.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/law_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace tegoed::cli {
namespace {

using namespace Qt::Literals::StringLiterals;

struct CliRate {
    Q_DECLARE_TR_FUNCTIONS(CliRate)
};

QJsonObject rateJson(const OwnRate& rate)
{
    return {{u"id"_s, static_cast<qint64>(rate.id)}, {u"table"_s, rateTableCode(rate.table)}, {u"from"_s, rate.row.from.toIso()},
            {u"until"_s, json(rate.row.until)}, {u"rate"_s, rate.row.rate.toPercent()}, {u"source"_s, rate.row.source},
            {u"entered_by"_s, rate.row.enteredBy}, {u"entered_at"_s, rate.enteredAt},
            {u"pack_says"_s, rate.ofPack ? QJsonValue(rate.ofPack->toPercent()) : QJsonValue()}};
}

Result<NewOwnRate> asked(const CommandContext& context)
{
    const Result<QString> table = neededWord(context, u"table"_s, tableCodes());
    if (!table)
        return table.error();
    const Result<Date> from = neededDate(context, u"from"_s);
    if (!from)
        return from.error();
    const Result<Date> until = neededDate(context, u"until"_s);
    if (!until)
        return until.error();
    const Result<QString> text = needed(context, u"rate"_s);
    if (!text)
        return text.error();
    const Result<YearlyRate> rate = percentOf(u"rate"_s, *text);
    if (!rate)
        return rate.error();
    return NewOwnRate{*rateTableOf(*table), *from, *until, *rate, context.options.value(u"source"_s)};
}

int add(CommandContext& context)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    const Result<NewOwnRate> rate = asked(context);
    if (!rate)
        return context.fail(rate.error());
    BookSession session = book->session();
    if (const auto done = enterRate(session, *rate, context.options.has(u"confirm"_s)); !done)
        return context.fail(done.error());
    if (context.json)
        return context.printJson({{u"table"_s, rateTableCode(rate->table)}, {u"from"_s, rate->from.toIso()}, {u"until"_s, rate->until.toIso()},
                                  {u"rate"_s, rate->rate.toPercent()}});
    context.out << CliRate::tr("%1: %2 from %3 up to and including %4.")
                       .arg(ui::rateTableText(rate->table), ui::percentText(rate->rate), ui::dateText(rate->from), ui::dateText(rate->until))
                << u'\n';
    return exit_code::kDone;
}

int remove(CommandContext& context)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    const Result<QString> table = neededWord(context, u"table"_s, tableCodes());
    if (!table)
        return context.fail(table.error());
    const Result<Date> from = neededDate(context, u"from"_s);
    if (!from)
        return context.fail(from.error());
    BookSession session = book->session();
    const auto rates = ownRates(session);
    if (!rates)
        return context.fail(rates.error());
    const auto found = std::find_if(rates->begin(), rates->end(),
                                    [&](const OwnRate& rate) { return rateTableCode(rate.table) == *table && rate.row.from == *from; });
    if (found == rates->end())
        return context.fail({Error::Code::NotFound, {u"rate"_s, *table + u' ' + from->toIso()}, {}});
    if (const auto done = removeRate(session, found->id, context.options.has(u"confirm"_s)); !done)
        return context.fail(done.error());
    if (context.json)
        return context.printJson({{u"table"_s, *table}, {u"from"_s, from->toIso()}, {u"removed"_s, true}});
    context.out << CliRate::tr("Removed: the law pack holds again.") << u'\n';
    return exit_code::kDone;
}

int list(CommandContext& context)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Read, exitCode);
    if (!book)
        return exitCode;
    BookSession session = book->session();
    const auto rates = ownRates(session);
    if (!rates)
        return context.fail(rates.error());
    if (context.json) {
        QJsonArray array;
        for (const OwnRate& rate : *rates)
            array += rateJson(rate);
        return context.printJson({{u"rates"_s, array}});
    }
    Table table({{CliRate::tr("Rates")}, {CliRate::tr("Rate"), Table::Align::Right}, {CliRate::tr("From")}, {CliRate::tr("Until")},
                 {CliRate::tr("Law pack"), Table::Align::Right}, {CliRate::tr("Source")}, {CliRate::tr("Entered by")}});
    for (const OwnRate& rate : *rates)
        table.addRow({ui::rateTableText(rate.table), ui::percentText(rate.row.rate), ui::dateText(rate.row.from), ui::dateText(*rate.row.until),
                      rate.ofPack ? ui::percentText(*rate.ofPack) : u"–"_s, rate.row.source, rate.row.enteredBy});
    if (table.isEmpty())
        context.out << CliRate::tr("No rates of your own; the law pack holds.") << u'\n';
    else
        table.print(context.out);
    return exit_code::kDone;
}

Option tableOption()
{
    return {u"table"_s, tableCodes().join(u'|'), CliRate::tr("Which rates")};
}

} // namespace

Command rateAddCommand()
{
    return {u"rate add"_s, CliRate::tr("Enter a rate the law pack does not know yet, or over what it says"), {},
            {tableOption(),
             {u"from"_s, u"DATE"_s, CliRate::tr("First day")},
             {u"until"_s, u"DATE"_s, CliRate::tr("Last day; it never goes on by itself")},
             {u"rate"_s, u"PERCENT"_s, CliRate::tr("A year")},
             {u"source"_s, u"TEXT"_s, CliRate::tr("Where it was published; stands in specifications")},
             {u"confirm"_s, {}, CliRate::tr("Also when it changes a rate that was worked with already")}},
            u"tegoed-cli rate add --table nl-statutory --from 2027-01-01 --until 2027-06-30 --rate 4 --source \"Stb. 2026, 500\""_s, add};
}

Command rateListCommand()
{
    return {u"rate list"_s, CliRate::tr("List the rates entered beside the law pack"), {}, {}, u"tegoed-cli rate list --json"_s, list};
}

Command rateRemoveCommand()
{
    return {u"rate remove"_s, CliRate::tr("Take a rate of your own away: the law pack holds again"), {},
            {tableOption(), {u"from"_s, u"DATE"_s, CliRate::tr("Its first day")},
             {u"confirm"_s, {}, CliRate::tr("Also when it changes a rate that was worked with already")}},
            u"tegoed-cli rate remove --table nl-statutory --from 2027-01-01"_s, remove};
}

} // namespace tegoed::cli
