#include "app/cli/plan_options.h"

#include "app/cli/values.h"
#include "ui/presentation/law_text.h"

#include <QCoreApplication>
#include <QHash>

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliPlanOptions {
    Q_DECLARE_TR_FUNCTIONS(CliPlanOptions)
};

Error wrong(const QString& option, const QString& text)
{
    return {Error::Code::InvalidInput, {option, text}, {}};
}

Result<Done> readSplit(const CommandContext& context, ScheduleQuestion& schedule)
{
    const ParsedOptions& options = context.options;
    const int ways = options.has(u"parts"_s) + options.has(u"each"_s) + options.has(u"part"_s);
    if (ways > 1)
        return wrong(u"parts"_s, u"--parts, --each, --part"_s);
    if (options.has(u"parts"_s)) {
        const auto parts = wholeNumberOf(u"parts"_s, options.value(u"parts"_s), -1'000'000, 1'000'000);
        if (!parts)
            return parts.error();
        schedule.split = PlanSplit::EqualParts;
        schedule.parts = *parts;
    }
    if (options.has(u"each"_s)) {
        const auto each = amountOf(context, options.value(u"each"_s), Currency::euro());
        if (!each)
            return each.error();
        schedule.split = PlanSplit::FixedAmount;
        schedule.partAmount = *each;
    }
    if (options.has(u"part"_s)) {
        schedule.split = PlanSplit::ByHand;
        schedule.amounts.clear();
        for (const QString& text : options.all(u"part"_s)) {
            const auto amount = amountOf(context, text, Currency::euro());
            if (!amount)
                return amount.error();
            schedule.amounts.push_back(*amount);
        }
    }
    if (ways > 0) {
        schedule.firstAmount.reset();
        if (schedule.rhythm == PlanRhythm::OwnDates) // The dates were those of other parts.
            schedule.rhythm = PlanRhythm::Monthly;
    }
    if (options.has(u"first"_s)) {
        const auto first = amountOf(context, options.value(u"first"_s), Currency::euro());
        if (!first)
            return first.error();
        schedule.firstAmount = *first;
    }
    if (options.has(u"rest"_s)) {
        const QString rest = options.value(u"rest"_s);
        if (rest != u"first" && rest != u"last")
            return wrong(u"rest"_s, rest);
        schedule.rest = rest == u"last" ? RestIn::Last : RestIn::First;
    }
    return Done{};
}

Result<Done> readDays(const CommandContext& context, const Date& today, ScheduleQuestion& schedule)
{
    const ParsedOptions& options = context.options;
    if (options.has(u"every"_s)) {
        static const QHash<QString, PlanRhythm> rhythms{
            {u"week"_s, PlanRhythm::Weekly}, {u"two-weeks"_s, PlanRhythm::EveryTwoWeeks}, {u"month"_s, PlanRhythm::Monthly}};
        const auto rhythm = rhythms.constFind(options.value(u"every"_s));
        if (rhythm == rhythms.constEnd())
            return wrong(u"every"_s, options.value(u"every"_s));
        schedule.rhythm = *rhythm;
    }
    if (options.has(u"from"_s)) {
        const auto from = dateOf(context, options.value(u"from"_s), today);
        if (!from)
            return from.error();
        schedule.start = *from;
        if (schedule.rhythm == PlanRhythm::OwnDates)
            schedule.rhythm = PlanRhythm::Monthly;
    }
    if (options.has(u"on"_s)) {
        schedule.rhythm = PlanRhythm::OwnDates;
        schedule.ownDates.clear();
        for (const QString& text : options.all(u"on"_s)) {
            const auto day = dateOf(context, text, today);
            if (!day)
                return day.error();
            schedule.ownDates.push_back(*day);
        }
    }
    return Done{};
}

Result<Done> readTerms(const CommandContext& context, PlanTerms& terms)
{
    const std::pair<QString, int PlanTerms::*> days[] = {{u"remind"_s, &PlanTerms::remindDays}, {u"grace"_s, &PlanTerms::graceDays},
                                                         {u"repair"_s, &PlanTerms::repairDays}, {u"warning"_s, &PlanTerms::warningDays}};
    for (const auto& [name, member] : days) {
        if (!context.options.has(name))
            continue;
        const auto value = wholeNumberOf(name, context.options.value(name), 0, 60);
        if (!value)
            return value.error();
        terms.*member = *value;
    }
    return Done{};
}

Result<Done> readInterest(const CommandContext& context, PlanInput& input)
{
    if (!context.options.has(u"interest-runs"_s))
        return Done{};
    const QString rate = context.options.value(u"interest-runs"_s);
    input.terms.interestRuns = rate != u"no";
    input.rate.reset();
    if (rate == u"law" || rate == u"no")
        return Done{};
    const auto read = ui::typedPercent(rate);
    if (!read)
        return wrong(u"interest-runs"_s, rate);
    input.rate = *read;
    return Done{};
}

Result<Done> readClaims(const CommandContext& context, PlanInput& input)
{
    for (const auto& [name, target] : {std::pair{u"costs"_s, &input.costs}, {u"interest"_s, &input.interest}}) {
        if (!context.options.has(name))
            continue;
        const auto amount = amountOf(context, context.options.value(name), Currency::euro());
        if (!amount)
            return amount.error();
        *target = *amount;
    }
    return Done{};
}

} // namespace

QList<Option> planOptions()
{
    return {{u"invoice"_s, u"NUMBER"_s, CliPlanOptions::tr("An invoice it covers; without it everything overdue in euro"), true},
            {u"parts"_s, u"N"_s, CliPlanOptions::tr("In so many equal parts")},
            {u"each"_s, u"AMOUNT"_s, CliPlanOptions::tr("A fixed amount per part")},
            {u"part"_s, u"AMOUNT"_s, CliPlanOptions::tr("The parts by hand, one after another; they have to add up"), true},
            {u"first"_s, u"AMOUNT"_s, CliPlanOptions::tr("An own first part; the others divide what is left")},
            {u"rest"_s, u"first|last"_s, CliPlanOptions::tr("Which part has what does not divide; first without it")},
            {u"every"_s, u"week|two-weeks|month"_s, CliPlanOptions::tr("How often; a month without it")},
            {u"from"_s, u"DATE"_s, CliPlanOptions::tr("Day of the first part; a month from today without it")},
            {u"on"_s, u"DATE"_s, CliPlanOptions::tr("Own dates instead, one per part"), true},
            {u"costs"_s, u"AMOUNT"_s, CliPlanOptions::tr("Costs that are paid along")},
            {u"interest"_s, u"AMOUNT"_s, CliPlanOptions::tr("Interest so far that is paid along")},
            {u"interest-runs"_s, u"law|PERCENT|no"_s, CliPlanOptions::tr("Interest during the plan, by law or at an agreed rate; it is put into the last part")},
            {u"remind"_s, u"DAYS"_s, CliPlanOptions::tr("Reminder so many days before a part; 0 = none")},
            {u"grace"_s, u"DAYS"_s, CliPlanOptions::tr("Banking days before a part counts as missed")},
            {u"repair"_s, u"DAYS"_s, CliPlanOptions::tr("Days to put a missed part right")},
            {u"warning"_s, u"DAYS"_s, CliPlanOptions::tr("Working days the last warning gives")},
            {u"answer-by"_s, u"DATE"_s, CliPlanOptions::tr("Until when an answer is waited for, and nothing else is sent")},
            {u"requested"_s, {}, CliPlanOptions::tr("The debtor asked for it")}};
}

bool hasPlanOptions(const ParsedOptions& options)
{
    for (const Option& option : planOptions()) {
        if (options.has(option.name))
            return true;
    }
    return false;
}

Result<PlanInput> planInputOf(const CommandContext& context, Database& database, const Date& today, PlanInput input)
{
    if (context.options.has(u"invoice"_s)) {
        input.invoices.clear();
        for (const QString& number : context.options.all(u"invoice"_s)) {
            const auto invoice = invoiceOf(database, number);
            if (!invoice)
                return invoice.error();
            input.invoices.push_back(*invoice);
        }
    }
    const Result<Done> steps[] = {readSplit(context, input.schedule), readDays(context, today, input.schedule), readTerms(context, input.terms),
                                  readInterest(context, input), readClaims(context, input)};
    for (const Result<Done>& read : steps) {
        if (!read)
            return read.error();
    }
    if (context.options.has(u"answer-by"_s)) {
        const auto day = dateOf(context, context.options.value(u"answer-by"_s), today);
        if (!day)
            return day.error();
        input.answerBy = *day;
    }
    input.isRequested = input.isRequested || context.options.has(u"requested"_s);
    return input;
}

} // namespace tegoed::cli
