#include "app/cli/commands.h"

#include "app/cli/law_options.h"
#include "app/cli/table.h"
#include "core/domain/law/interest.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/law_text.h"
#include "ui/presentation/money_text.h"

#include <QCoreApplication>

namespace tegoed::cli {
namespace {

using namespace Qt::Literals::StringLiterals;

struct CliCalcInterest {
    Q_DECLARE_TR_FUNCTIONS(CliCalcInterest)
};

/// `2024-01-01=7,2025-01-01=6`.
Result<std::vector<AgreedRate>> agreedRates(const QString& text)
{
    std::vector<AgreedRate> rates;
    for (const QString& pair : text.split(u',', Qt::SkipEmptyParts)) {
        const std::optional<Date> from = Date::fromIso(pair.section(u'=', 0, 0).trimmed());
        const std::optional<YearlyRate> rate = YearlyRate::fromPercent(pair.section(u'=', 1).trimmed());
        if (!from || !rate)
            return Error{Error::Code::InvalidInput, {u"rates"_s, pair}, u"2024-01-01=7,2025-01-01=6.5"_s};
        rates.push_back({*from, *rate});
    }
    return rates;
}

Result<InterestRates> ratesOf(const CommandContext& context)
{
    if (context.options.has(u"kind"_s) == context.options.has(u"rates"_s))
        return Error{Error::Code::MissingInput, {u"kind"_s}, u"either --kind or --rates"_s};
    if (context.options.has(u"rates"_s)) {
        const Result<std::vector<AgreedRate>> rates = agreedRates(context.options.value(u"rates"_s));
        return rates ? Result<InterestRates>(*rates) : Result<InterestRates>(rates.error());
    }
    const Result<QString> code = neededWord(context, u"kind"_s, tableCodes());
    return code ? Result<InterestRates>(*rateTableOf(*code)) : Result<InterestRates>(code.error());
}

Result<Date> firstDay(const CommandContext& context)
{
    if (context.options.has(u"due"_s) == context.options.has(u"start"_s))
        return Error{Error::Code::MissingInput, {u"due_date"_s}, u"either --due or --start"_s};
    if (context.options.has(u"start"_s))
        return neededDate(context, u"start"_s);
    const Result<Date> due = neededDate(context, u"due"_s);
    return due ? Result<Date>(due->plusDays(1)) : due; // Decision 23.
}

/// Dutch statutory interest compounds by law; agreed rates and Belgium do not by themselves.
Result<Compounding> compounding(const CommandContext& context, const InterestRates& rates)
{
    if (context.options.has(u"method"_s)) {
        const Result<QString> method = neededWord(context, u"method"_s, {u"simple"_s, u"yearly"_s});
        if (!method)
            return method.error();
        return *method == u"yearly"_s ? Compounding::YearlyFromFirstDay : Compounding::None;
    }
    const auto* table = std::get_if<RateTable>(&rates);
    const bool dutch = table && (*table == RateTable::NlStatutory || *table == RateTable::NlCommercial);
    return dutch ? Compounding::YearlyFromFirstDay : Compounding::None;
}

/// `2026-03-01=250.00`.
Result<std::vector<PaymentOnClaim>> payments(const CommandContext& context, Currency currency)
{
    std::vector<PaymentOnClaim> all;
    for (const QString& text : context.options.all(u"paid"_s)) {
        const std::optional<Date> on = Date::fromIso(text.section(u'=', 0, 0).trimmed());
        if (!on || !text.contains(u'='))
            return Error{Error::Code::InvalidInput, {u"paid"_s, text}, u"2026-03-01=250.00"_s};
        const Result<Money> amount = amountOf(context, text.section(u'=', 1), currency);
        if (!amount)
            return amount.error();
        all.push_back({*on, *amount});
    }
    return all;
}

Result<InterestQuestion> asked(const CommandContext& context)
{
    const Result<Currency> currency = currencyOf(context.options.value(u"currency"_s, u"EUR"_s));
    if (!currency)
        return currency.error();
    const Result<Money> principal = neededAmount(context, u"principal"_s, *currency);
    if (!principal)
        return principal.error();
    const Result<Date> first = firstDay(context);
    if (!first)
        return first.error();
    const Result<Date> until = neededDate(context, u"until"_s);
    if (!until)
        return until.error();
    const Result<InterestRates> rates = ratesOf(context);
    if (!rates)
        return rates.error();
    const Result<Compounding> method = compounding(context, *rates);
    if (!method)
        return method.error();
    const Result<std::vector<PaymentOnClaim>> paid = payments(context, *currency);
    if (!paid)
        return paid.error();
    const PaymentOrder order = context.options.has(u"interest-first"_s) ? PaymentOrder::InterestFirst : PaymentOrder::PrincipalOnly;
    return InterestQuestion{*principal, *first, *until, *rates, *method, *paid, order};
}

QJsonObject jsonOf(const InterestFigure& figure)
{
    QJsonArray parts;
    for (const InterestPart& part : figure.parts)
        parts += QJsonObject{{u"from"_s, part.from.toIso()}, {u"to"_s, part.to.toIso()}, {u"days"_s, part.days},
                             {u"rate"_s, part.rate.toPercent()}, {u"base"_s, part.base.toDecimal()}, {u"interest"_s, part.interest.toDecimal()}};
    return {{u"interest"_s, figure.interest.toDecimal()}, {u"currency"_s, figure.interest.currency().code()}, {u"parts"_s, parts},
            {u"remaining_principal"_s, figure.remainingPrincipal.toDecimal()}, {u"unpaid_interest"_s, figure.unpaidInterest.toDecimal()},
            {u"overpaid"_s, figure.overpaid.toDecimal()}};
}

void print(CommandContext& context, const InterestFigure& figure)
{
    Table table({{CliCalcInterest::tr("From")}, {CliCalcInterest::tr("Up to and including")}, {CliCalcInterest::tr("Days"), Table::Align::Right},
                 {CliCalcInterest::tr("Rate a year"), Table::Align::Right}, {CliCalcInterest::tr("Over"), Table::Align::Right},
                 {CliCalcInterest::tr("Interest"), Table::Align::Right}});
    for (const InterestPart& part : figure.parts)
        table.addRow({ui::dateText(part.from), ui::dateText(part.to), QString::number(part.days), ui::percentText(part.rate),
                      ui::amountText(part.base), ui::amountText(part.interest)});
    table.addTotal({CliCalcInterest::tr("Total"), {}, {}, {}, {}, ui::amountText(figure.interest)});
    table.print(context.out);
    if (!figure.parts.empty())
        context.out << CliCalcInterest::tr("Each line: the amount × the rate × the days ÷ 365, rounded to the cent.") << u'\n';
    printFacts(context.out, {{CliCalcInterest::tr("Principal left"), ui::moneyText(figure.remainingPrincipal)},
                             {CliCalcInterest::tr("Interest not paid"), ui::moneyText(figure.unpaidInterest)},
                             {CliCalcInterest::tr("Paid too much"), figure.overpaid.isZero() ? QString() : ui::moneyText(figure.overpaid)}});
}

int calcInterest(CommandContext& context)
{
    const Result<InterestQuestion> question = asked(context);
    if (!question)
        return context.fail(question.error());
    int exitCode = 0;
    const auto law = lawAsked(context, exitCode);
    if (!law)
        return exitCode;
    const Result<InterestAnswer> answer = interestOn(*law, *question);
    if (!answer)
        return context.fail(answer.error());
    if (!answer->figure)
        return failWithoutRate(context, *answer->missing);
    if (context.json)
        return context.printJson(jsonOf(*answer->figure));
    print(context, *answer->figure);
    return exit_code::kDone;
}

int calcRate(CommandContext& context)
{
    const Result<QString> code = neededWord(context, u"table"_s, tableCodes());
    if (!code)
        return context.fail(code.error());
    const Result<Date> on = neededDate(context, u"on"_s);
    if (!on)
        return context.fail(on.error());
    const RateTable table = *rateTableOf(*code);
    int exitCode = 0;
    const auto law = lawAsked(context, exitCode);
    if (!law)
        return exitCode;
    const auto found = law->rateOn(table, *on);
    if (const auto* missing = std::get_if<MissingRate>(&found))
        return failWithoutRate(context, *missing);
    const RateRow& row = std::get<RateRow>(found);
    const Date lastKnown = law->lastKnownDay(table);
    if (context.json)
        return context.printJson({{u"table"_s, *code}, {u"on"_s, on->toIso()}, {u"rate"_s, row.rate.toPercent()}, {u"from"_s, row.from.toIso()},
                                  {u"known_until"_s, lastKnown.toIso()}, {u"confidence"_s, confidenceWord(row.confidence)},
                                  {u"source"_s, row.source}, {u"note"_s, textOrNull(row.note)}, {u"entered_by"_s, textOrNull(row.enteredBy)}});
    printFacts(context.out, {{CliCalcInterest::tr("Table"), ui::rateTableText(table)},
                             {CliCalcInterest::tr("Rate a year"), ui::percentText(row.rate)},
                             {CliCalcInterest::tr("Since"), ui::dateText(row.from)},
                             {CliCalcInterest::tr("Rates known until"), ui::dateText(lastKnown)},
                             {CliCalcInterest::tr("How sure"), row.enteredBy.isEmpty() ? ui::confidenceText(row.confidence) : QString()},
                             {CliCalcInterest::tr("Source"), row.source},
                             {CliCalcInterest::tr("Entered by"), row.enteredBy},
                             {CliCalcInterest::tr("Note"), row.note}});
    return exit_code::kDone;
}

} // namespace

Command calcInterestCommand()
{
    const QString kinds = tableCodes().join(u'|');
    return {u"calc interest"_s, CliCalcInterest::tr("Interest on an overdue amount, with every part of the calculation"), {},
            {{u"principal"_s, u"AMOUNT"_s, CliCalcInterest::tr("Open principal")},
             {u"due"_s, u"DATE"_s, CliCalcInterest::tr("Due date; interest runs from the day after")},
             {u"start"_s, u"DATE"_s, CliCalcInterest::tr("Instead of the due date: the first day with interest")},
             {u"until"_s, u"DATE"_s, CliCalcInterest::tr("The day of payment, which does not count itself")},
             {u"kind"_s, kinds, CliCalcInterest::tr("Table of rates")},
             {u"rates"_s, u"DATE=PERCENT,…"_s, CliCalcInterest::tr("Instead of a table: agreed rates by date")},
             {u"method"_s, u"simple|yearly"_s, CliCalcInterest::tr("yearly = interest of each full year joins the base; by default for Dutch tables only")},
             {u"paid"_s, u"DATE=AMOUNT"_s, CliCalcInterest::tr("A payment, as far as it reached the principal"), true},
             {u"interest-first"_s, {}, CliCalcInterest::tr("Payments reach the interest first, then the principal (art. 6:44 BW)")},
             {u"currency"_s, u"CODE"_s, CliCalcInterest::tr("Currency of the amounts; else EUR")}},
            u"tegoed-cli calc interest --principal 1000 --due 2026-01-31 --until 2026-07-01 --kind nl-commercial"_s, calcInterest};
}

Command calcRateCommand()
{
    return {u"calc rate"_s, CliCalcInterest::tr("The rate of interest of a day, with its source"), {},
            {{u"table"_s, tableCodes().join(u'|'), CliCalcInterest::tr("Table of rates")},
             {u"on"_s, u"DATE"_s, CliCalcInterest::tr("The day")}},
            u"tegoed-cli calc rate --table nl-statutory --on 2026-07-01"_s, calcRate};
}

} // namespace tegoed::cli
