#include "app/cli/commands.h"
#include "app/cli/ledger_json.h"
#include "app/cli/open_book.h"
#include "app/cli/table.h"
#include "app/cli/values.h"
#include "core/storage/queries/timeline_queries.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/event_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliTimeline {
    Q_DECLARE_TR_FUNCTIONS(CliTimeline)
};

int timeline(CommandContext& context)
{
    if (context.options.positional.size() != 1)
        return context.fail(u"usage"_s, CliTimeline::tr("Which debtor? Give its id, number or exact name."), u"tegoed-cli debtor list"_s);
    const auto limit = wholeNumberOf(u"limit"_s, context.options.value(u"limit"_s, u"1000000"_s), 1, 10'000'000);
    if (!limit)
        return context.fail(limit.error());
    int exitCode = 0;
    const auto book = openBook(context, Access::Read, exitCode);
    if (!book)
        return exitCode;
    const auto debtor = debtorOf(book->database(), context.options.positional.first());
    if (!debtor)
        return context.fail(debtor.error());
    std::vector<TimelineRow> events = TimelineQueries(book->database()).ofDebtor(*debtor, *limit);
    if (context.json)
        return context.printJson({{u"debtor_id"_s, static_cast<qint64>(debtor->value)}, {u"events"_s, eventsJson(events)}});
    Table table({{CliTimeline::tr("When")}, {CliTimeline::tr("Who")}, {CliTimeline::tr("What happened")}});
    std::reverse(events.begin(), events.end()); // On paper a story is read from its beginning.
    for (const TimelineRow& event : events)
        table.addRow({ui::timeText(event.atUtc), event.actor, ui::eventText(event).replace(u'\n', u' ')});
    table.print(context.out);
    return exit_code::kDone;
}

} // namespace

Command timelineCommand()
{
    return {u"timeline"_s, CliTimeline::tr("What happened with a debtor, in order"), u"DEBTOR"_s,
            {{u"limit"_s, u"N"_s, CliTimeline::tr("Only the newest so many")}}, u"tegoed-cli timeline 10023"_s, timeline};
}

} // namespace tegoed::cli
