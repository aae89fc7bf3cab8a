#include "app/cli/commands.h"

#include "app/cli/law_options.h"
#include "app/cli/open_book.h"
#include "app/cli/table.h"
#include "core/usecases/law_packs.h"
#include "core/usecases/shipped_law.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/law_text.h"
#include "ui/presentation/money_text.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace tegoed::cli {
namespace {

using namespace Qt::Literals::StringLiterals;

struct CliLaw {
    Q_DECLARE_TR_FUNCTIONS(CliLaw)
};

constexpr qint64 kLargestPack = 4 * 1024 * 1024;

QJsonArray rowsOf(const std::vector<RateRow>& rows)
{
    QJsonArray array;
    for (const RateRow& row : rows)
        array += QJsonObject{{u"from"_s, row.from.toIso()}, {u"until"_s, json(row.until)}, {u"rate"_s, row.rate.toPercent()},
                             {u"confidence"_s, confidenceWord(row.confidence)}, {u"source"_s, row.source}, {u"note"_s, textOrNull(row.note)}, {u"entered_by"_s, textOrNull(row.enteredBy)}};
    return array;
}

QJsonArray stepsOf(const std::vector<ScaleStep>& steps)
{
    QJsonArray array;
    for (const ScaleStep& step : steps)
        array += QJsonObject{{u"above"_s, step.above.toDecimal()}, {u"up_to"_s, step.upTo ? QJsonValue(step.upTo->toDecimal()) : QJsonValue()},
                             {u"fixed"_s, step.fixed.toDecimal()}, {u"percent"_s, step.percent.toPercent()}};
    return array;
}

QJsonArray problemsOf(const std::vector<LawPackProblem>& problems)
{
    QJsonArray array;
    for (const LawPackProblem& problem : problems) {
        const ui::LawSentence text = ui::lawPackProblemText(problem);
        array += QJsonObject{{u"severity"_s, problem.isNotice ? u"warning"_s : u"error"_s}, {u"field"_s, problem.where}, {u"seen"_s, textOrNull(problem.seen)},
                             {u"text"_s, text.sentence}, {u"hint"_s, text.remedy}};
    }
    return array;
}

QJsonObject documentOf(const LawPack& law, const Date& today)
{
    const LawTables& tables = law.tables();
    QJsonArray rates;
    for (const RateTable table : kRateTables)
        rates += QJsonObject{{u"table"_s, rateTableCode(table)}, {u"known_until"_s, law.lastKnownDay(table).toIso()},
                             {u"warn_from"_s, law.warnFrom(table).toIso()}, {u"warns"_s, today >= law.warnFrom(table)},
                             {u"rows"_s, rowsOf(tables.rates.at(table))}, {u"own_rows"_s, rowsOf(law.ownRates(table))}};
    QJsonArray unconfirmed;
    for (const auto& [item, why] : tables.unconfirmed)
        unconfirmed += QJsonObject{{u"item"_s, item}, {u"why"_s, why}};
    QJsonArray fees;
    for (const CourtFeeTable& fee : tables.courtFees)
        fees += QJsonObject{{u"year"_s, fee.year}, {u"track"_s, fee.track == CourtTrack::Kanton ? u"kanton"_s : u"civiel"_s}, {u"source"_s, fee.source.source}};
    return {{u"as_of"_s, tables.asOf.toIso()}, {u"rates"_s, rates},
            {u"nl_costs"_s, QJsonObject{{u"minimum"_s, tables.dutchCosts.minimum.toDecimal()}, {u"maximum"_s, tables.dutchCosts.maximum.toDecimal()},
                                        {u"steps"_s, stepsOf(tables.dutchCosts.steps)}, {u"source"_s, tables.dutchCosts.source.source}}},
            {u"be_consumer_costs"_s, QJsonObject{{u"maximum"_s, tables.belgianConsumer.maximum.toDecimal()},
                                                 {u"steps"_s, stepsOf(tables.belgianConsumer.steps)}, {u"source"_s, tables.belgianConsumer.source.source}}},
            {u"court_fees"_s, fees}, {u"unconfirmed"_s, unconfirmed}, {u"legal_advice"_s, false}};
}

QString howSure(const RateRow& row)
{
    return row.enteredBy.isEmpty() ? ui::confidenceText(row.confidence) : CliLaw::tr("entered by %1").arg(row.enteredBy);
}

void print(CommandContext& context, const LawPack& law, const Date& today)
{
    Table table({{CliLaw::tr("Rates")}, {CliLaw::tr("Now"), Table::Align::Right}, {CliLaw::tr("Since")}, {CliLaw::tr("Known until")}, {CliLaw::tr("How sure")}});
    QStringList late;
    for (const RateTable kind : kRateTables) {
        const auto found = law.rateOn(kind, today);
        const auto* row = std::get_if<RateRow>(&found);
        table.addRow({ui::rateTableText(kind), row ? ui::percentText(row->rate) : u"–"_s, row ? ui::dateText(row->from) : QString(),
                      ui::dateText(law.lastKnownDay(kind)), row ? howSure(*row) : QString()});
        if (today >= law.warnFrom(kind))
            late += CliLaw::tr("After %1 no rate is known here: %2.").arg(ui::dateText(law.lastKnownDay(kind)), ui::rateTableText(kind));
    }
    table.print(context.out);
    context.out << CliLaw::tr("Law as of %1. This is no legal advice.").arg(ui::dateText(law.tables().asOf)) << u'\n';
    for (const QString& line : late)
        context.out << line << u'\n';
}

/// The law the book works with: its own pack, or what the program carries.
int showOfBook(CommandContext& context)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Read, exitCode);
    if (!book)
        return exitCode;
    BookSession session = book->session();
    const auto use = lawInUse(session);
    if (!use)
        return context.fail(use.error());
    if (context.json) {
        QJsonObject document = documentOf(*use->law, book->today());
        document.insert(u"shipped"_s, use->isShipped);
        document.insert(u"file"_s, textOrNull(use->fileName));
        return context.printJson(document);
    }
    print(context, *use->law, book->today());
    if (!use->isShipped)
        context.out << CliLaw::tr("Brought in from “%1” by %2.").arg(use->fileName, use->broughtInBy) << u'\n';
    return exit_code::kDone;
}

QString whatWord(LawChange::What what)
{
    using enum LawChange::What;
    switch (what) {
    case RateAdded: return u"rate_added"_s;
    case RateChanged: return u"rate_changed"_s;
    case RateRemoved: return u"rate_removed"_s;
    case KnownUntil: return u"known_until"_s;
    case DutchCosts: return u"nl_costs"_s;
    case BelgianConsumerCosts: return u"be_consumer_costs"_s;
    case BelgianFixedSum: return u"be_fixed_sum"_s;
    case BusinessTerms: return u"business_terms"_s;
    case CourtFees: return u"court_fees"_s;
    case BailiffFees: return u"bailiff_fees"_s;
    }
    return {};
}

QJsonObject differenceOf(const LawPackCheck& check)
{
    QJsonArray changes;
    for (const LawChange& change : check.changes)
        changes += QJsonObject{{u"what"_s, whatWord(change.what)}, {u"table"_s, change.table ? QJsonValue(rateTableCode(*change.table)) : QJsonValue()},
                               {u"from"_s, json(change.from)}, {u"before"_s, textOrNull(change.before)}, {u"after"_s, textOrNull(change.after)},
                               {u"past"_s, change.isPast}, {u"text"_s, ui::lawChangeText(change)}};
    return {{u"file"_s, check.fileName}, {u"as_of"_s, check.pack ? QJsonValue(check.pack->tables().asOf.toIso()) : QJsonValue()},
            {u"in_use_as_of"_s, check.now.toIso()}, {u"older"_s, check.isOlder}, {u"changes"_s, changes},
            {u"needs_confirmation"_s, check.needsConfirmation()}, {u"problems"_s, problemsOf(check.problems)}};
}

int lawImport(CommandContext& context)
{
    if (context.options.positional.size() != 1)
        return context.fail(u"usage"_s, CliLaw::tr("Name one file."), u"tegoed-cli law import --help"_s);
    const bool isDry = context.options.has(u"dry-run"_s);
    int exitCode = 0;
    const auto book = openBook(context, isDry ? Access::Read : Access::Write, exitCode);
    if (!book)
        return exitCode;
    BookSession session = book->session();
    const auto check = checkLawPack(session, context.options.positional.first());
    if (!check)
        return context.fail(check.error());
    QJsonObject document = differenceOf(*check);
    if (!context.json) {
        for (const LawPackProblem& problem : check->problems) {
            const ui::LawSentence text = ui::lawPackProblemText(problem);
            context.err << text.sentence << u' ' << text.remedy << u'\n';
        }
        for (const LawChange& change : check->changes)
            context.out << (change.isPast ? CliLaw::tr("%1 (changes the past)").arg(ui::lawChangeText(change)) : ui::lawChangeText(change)) << u'\n';
    }
    if (!check->pack) {
        const ui::LawSentence first = ui::lawPackProblemText(
            *std::find_if(check->problems.begin(), check->problems.end(), [](const LawPackProblem& problem) { return !problem.isNotice; }));
        document.insert(u"error"_s, QJsonObject{{u"code"_s, u"law_pack_broken"_s}, {u"message"_s, first.sentence}, {u"hint"_s, first.remedy}});
        return context.json ? context.printJson(document, exit_code::kBadInput) : exit_code::kBadInput;
    }
    if (!isDry) {
        const auto done = importLawPack(session, *check, context.options.has(u"confirm"_s));
        if (!done)
            return context.fail(done.error());
    }
    document.insert(u"imported"_s, !isDry);
    if (context.json)
        return context.printJson(document);
    context.out << (isDry ? CliLaw::tr("Nothing was changed.") : CliLaw::tr("The book now works with the law as of %1.").arg(ui::dateText(check->pack->tables().asOf)))
                << u'\n';
    return exit_code::kDone;
}

int lawShow(CommandContext& context)
{
    const Date today = clockOf(context)->today();
    if (context.options.positional.size() > 1)
        return context.fail(u"usage"_s, CliLaw::tr("Name at most one file."), u"tegoed-cli law show --help"_s);
    if (context.options.positional.isEmpty() && context.book.isEmpty()) { // No book: what the program carries.
        if (context.json)
            return context.printJson(documentOf(shippedLaw(), today));
        print(context, shippedLaw(), today);
        return exit_code::kDone;
    }
    if (context.options.positional.isEmpty())
        return showOfBook(context);
    QFile file(context.options.positional.first());
    if (!file.exists())
        return context.fail({Error::Code::FileNotFound, {file.fileName()}, {}});
    if (!file.open(QIODevice::ReadOnly))
        return context.fail({Error::Code::FileUnreadable, {file.fileName(), file.errorString()}, {}});
    if (file.size() > kLargestPack)
        return context.fail({Error::Code::FileTooLarge, {file.fileName(), QString::number(kLargestPack / 1024 / 1024)}, {}});
    const LawPackReading reading = readLawPack(file.readAll());
    const int exitCode = reading.pack ? exit_code::kDone : exit_code::kBadInput;
    if (context.json) {
        QJsonObject document = reading.pack ? documentOf(*reading.pack, today) : QJsonObject();
        document.insert(u"problems"_s, problemsOf(reading.problems));
        if (!reading.pack) {
            const ui::LawSentence first = ui::lawPackProblemText(
                *std::find_if(reading.problems.begin(), reading.problems.end(), [](const LawPackProblem& problem) { return !problem.isNotice; }));
            document.insert(u"error"_s, QJsonObject{{u"code"_s, u"law_pack_broken"_s}, {u"message"_s, first.sentence}, {u"hint"_s, first.remedy}});
        }
        return context.printJson(document, exitCode);
    }
    if (reading.pack)
        print(context, *reading.pack, today);
    for (const LawPackProblem& problem : reading.problems) {
        const ui::LawSentence text = ui::lawPackProblemText(problem);
        context.err << text.sentence << u' ' << text.remedy << u'\n';
    }
    return exitCode;
}

} // namespace

Command lawImportCommand()
{
    return {u"law import"_s, CliLaw::tr("Bring a newer law pack into the book; says what it changes"), u"FILE"_s,
            {{u"dry-run"_s, {}, CliLaw::tr("Only say what it would change")},
             {u"confirm"_s, {}, CliLaw::tr("Also when it changes rates or scales that were worked with already")}},
            u"tegoed-cli law import law-2027.json --dry-run"_s, lawImport};
}

Command lawShowCommand()
{
    return {u"law show"_s, CliLaw::tr("Rates and scales the program works with, or those of a file, with every mistake in it"), u"[FILE]"_s, {},
            u"tegoed-cli law show --json"_s, lawShow};
}

} // namespace tegoed::cli
