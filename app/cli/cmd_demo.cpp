#include "app/cli/commands.h"
#include "app/cli/open_book.h"
#include "app/cli/table.h"
#include "app/cli/terminal_progress.h"
#include "app/cli/values.h"
#include "core/usecases/books.h"
#include "core/usecases/recent_books.h"
#include "ui/presentation/money_text.h"

#include <QCoreApplication>
#include <QFile>

#include <limits>

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliDemo {
    Q_DECLARE_TR_FUNCTIONS(CliDemo)
};

constexpr int kLargest = 5'000'000;

int demo(CommandContext& context)
{
    const ParsedOptions& options = context.options;
    if (options.positional.size() != 1)
        return context.fail(u"usage"_s, CliDemo::tr("Where should the sample book be?"), u"tegoed-cli demo --help"_s);
    int invoices = 0;
    if (const QString size = options.value(u"size"_s, u"small"_s); size != u"small") {
        const auto number = wholeNumberOf(u"size"_s, size, 1, kLargest);
        if (!number)
            return context.fail(number.error());
        invoices = *number;
    }
    const auto seed = wholeNumberOf(u"seed"_s, options.value(u"seed"_s, u"1"_s), 0, std::numeric_limits<int>::max());
    if (!seed)
        return context.fail(seed.error());
    const auto address = BookAddress::parse(options.positional.first());
    if (!address)
        return context.fail(address.error());

    const auto clock = clockOf(context);
    SystemRandom random;
    auto created = createBook(*address, {}, *clock, random);
    if (!created)
        return context.fail(created.error());
    std::unique_ptr<Database> database = std::move(created).value();
    Result<Done> filled = Done{};
    {
        BookSession session{*database, *clock, random, actorName(), nullptr};
        TerminalProgress progress(context.err, CliDemo::tr("Making the sample book"));
        filled = fillSampleBook(session, invoices, static_cast<std::uint64_t>(*seed), clock->today(), progress);
    }
    if (!filled) {
        database.reset();
        if (address->engine == BookAddress::Engine::Sqlite)
            QFile::remove(address->path); // It was ours and is empty.
        return context.fail(filled.error());
    }
    const BookInfo info = BookQueries(*database).info();
    rememberRecentBook({address->toString(), info.company.name, true});
    if (context.json) {
        return context.printJson({{u"path"_s, address->toString()}, {u"sample"_s, true}, {u"sample_today"_s, json(info.sampleToday)},
                                  {u"seed"_s, *seed}, {u"debtors"_s, info.debtors}, {u"invoices"_s, info.invoices},
                                  {u"payments"_s, info.payments}, {u"open"_s, json(info.open)}});
    }
    context.out << CliDemo::tr("The sample book %1 was made: everything in it is invented.").arg(address->toString()) << u'\n';
    printFacts(context.out, {{CliDemo::tr("Debtors"), QString::number(info.debtors)},
                             {CliDemo::tr("Invoices and credit notes"), QString::number(info.invoices)},
                             {CliDemo::tr("Payments"), QString::number(info.payments)},
                             {CliDemo::tr("Open"), ui::moneyText(info.open)}});
    return exit_code::kDone;
}

} // namespace

Command demoCommand()
{
    return {u"demo"_s, CliDemo::tr("Make a sample book of an invented installation firm"), u"PATH"_s,
            {{u"size"_s, u"small|N"_s, CliDemo::tr("small: about 120 debtors and 900 invoices with a history; a number: that many invoices, fast")},
             {u"seed"_s, u"N"_s, CliDemo::tr("Another number makes another book; the same number the same one (1 when not given)")}},
            u"tegoed-cli demo ~/sample.tegoed --size 100000"_s, demo};
}

} // namespace tegoed::cli
