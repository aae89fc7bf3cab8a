#include "app/cli/commands.h"

#include "app/cli/law_options.h"
#include "app/cli/open_book.h"
#include "app/cli/table.h"
#include "core/domain/law/collection_costs.h"
#include "ui/presentation/law_text.h"
#include "ui/presentation/money_text.h"

#include <QCoreApplication>

namespace tegoed::cli {
namespace {

using namespace Qt::Literals::StringLiterals;

struct CliCalcCosts {
    Q_DECLARE_TR_FUNCTIONS(CliCalcCosts)
};

QJsonArray linesOf(const CollectionCosts& costs)
{
    QJsonArray lines;
    for (const CostLine& line : costs.lines)
        lines += QJsonObject{{u"base"_s, line.base.toDecimal()}, {u"percent"_s, line.percent.toPercent()}, {u"fixed"_s, line.fixed.toDecimal()},
                             {u"amount"_s, line.amount.toDecimal()}};
    return lines;
}

/// What has to hold before the figure may be asked.
QStringList conditions(bool belgian, bool consumer)
{
    if (belgian && consumer)
        return {CliCalcCosts::tr("Only with a clause in the terms, and when fourteen days after the free first reminder have passed.")};
    if (belgian)
        return {CliCalcCosts::tr("The fixed sum is due per late invoice; a clause in the terms can add to it.")};
    if (consumer)
        return {CliCalcCosts::tr("Only when the fourteen days of a letter that names this amount have passed.")};
    return {};
}

int print(CommandContext& context, const CollectionCosts& costs, const QStringList& warnings)
{
    if (context.json)
        return context.printJson({{u"costs"_s, costs.costs.toDecimal()}, {u"vat"_s, costs.vat.toDecimal()}, {u"total"_s, costs.total().toDecimal()},
                                  {u"currency"_s, costs.costs.currency().code()}, {u"lines"_s, linesOf(costs)},
                                  {u"minimum_applied"_s, costs.raisedToMinimum}, {u"maximum_applied"_s, costs.loweredToMaximum},
                                  {u"basis"_s, costs.basis}, {u"conditions"_s, QJsonArray::fromStringList(warnings)}});
    Table table({{CliCalcCosts::tr("Over")}, {CliCalcCosts::tr("Percentage"), Table::Align::Right}, {CliCalcCosts::tr("Fixed"), Table::Align::Right},
                 {CliCalcCosts::tr("Costs"), Table::Align::Right}});
    for (const CostLine& line : costs.lines)
        table.addRow({ui::moneyText(line.base), ui::percentText(line.percent), ui::amountText(line.fixed), ui::amountText(line.amount)});
    if (!table.isEmpty())
        table.print(context.out);
    if (costs.raisedToMinimum)
        context.out << CliCalcCosts::tr("Raised to the minimum.") << u'\n';
    if (costs.loweredToMaximum)
        context.out << CliCalcCosts::tr("Lowered to the maximum.") << u'\n';
    printFacts(context.out, {{CliCalcCosts::tr("Collection costs"), ui::moneyText(costs.costs)},
                             {CliCalcCosts::tr("VAT"), costs.vat.isZero() ? QString() : ui::moneyText(costs.vat)},
                             {CliCalcCosts::tr("Basis"), costs.basis}});
    for (const QString& warning : warnings)
        context.out << warning << u'\n';
    return exit_code::kDone;
}

/// The question, read from the options.
struct Asked {
    std::vector<Money> principals;
    bool belgian;
    bool consumer;
    Date on;
    VatOnCosts vat;
};

Result<Asked> asked(const CommandContext& context)
{
    Asked question{{}, false, false, clockOf(context)->today(), {}};
    if (!context.options.has(u"principal"_s))
        return Error{Error::Code::MissingInput, {u"principal"_s}, {}};
    for (const QString& text : context.options.all(u"principal"_s)) {
        const Result<Money> amount = amountOf(context, text, Currency::euro());
        if (!amount)
            return amount.error();
        question.principals.push_back(*amount);
    }
    const Result<QString> country = neededWord(context, u"country"_s, {u"NL"_s, u"BE"_s});
    if (!country)
        return country.error();
    const Result<QString> debtor = neededWord(context, u"debtor"_s, {u"business"_s, u"consumer"_s});
    if (!debtor)
        return debtor.error();
    question.belgian = *country == u"BE"_s;
    question.consumer = *debtor == u"consumer"_s;
    if (context.options.has(u"on"_s)) {
        const Result<Date> on = neededDate(context, u"on"_s);
        if (!on)
            return on.error();
        question.on = *on;
    }
    if (context.options.has(u"vat-rate"_s)) {
        const Result<YearlyRate> vat = percentOf(u"vat-rate"_s, context.options.value(u"vat-rate"_s));
        if (!vat)
            return vat.error();
        if (question.belgian && vat->ppm != 0) // No other amounts than those of the law.
            return Error{Error::Code::InvalidInput, {u"vat-rate"_s, context.options.value(u"vat-rate"_s)}, u"only Dutch costs can carry VAT"_s};
        question.vat = {false, true, true, *vat};
    }
    return question;
}

Result<CollectionCosts> computed(const LawPack& law, const Asked& question)
{
    if (!question.belgian)
        return dutchCosts(law, question.principals, question.vat);
    if (!question.consumer) {
        const Result<CostsOrNot> costs = belgianBusinessCosts(law, question.principals, {true, {}});
        if (!costs)
            return costs.error();
        const auto* claimed = std::get_if<CollectionCosts>(&*costs);
        return claimed ? *claimed : CollectionCosts{Money(0, Currency::euro()), Money(0, Currency::euro()), {}, false, false, {}};
    }
    const Result<CollectionCosts> whole = dutchCosts(law, question.principals); // Checks and adds the amounts.
    if (!whole)
        return whole.error();
    Money balance(0, Currency::euro());
    for (const Money& principal : question.principals)
        balance += principal;
    return belgianConsumerCap(law, balance);
}

Date inForce(const LawTables& law, const Asked& question)
{
    if (!question.belgian)
        return law.dutchCosts.inForce;
    return question.consumer ? law.belgianConsumer.inForceNewContracts : law.belgianBusiness.from;
}

int calcCosts(CommandContext& context)
{
    const Result<Asked> question = asked(context);
    if (!question)
        return context.fail(question.error());
    int exitCode = 0;
    const auto law = lawAsked(context, exitCode);
    if (!law)
        return exitCode;
    if (question->on < inForce(law->tables(), *question))
        return context.fail(u"before_law"_s, ui::noCostsText(NoCosts::BeforeLaw), {}, exit_code::kBlocked);
    const Result<CollectionCosts> costs = computed(*law, *question);
    return costs ? print(context, *costs, conditions(question->belgian, question->consumer)) : context.fail(costs.error());
}

} // namespace

Command calcCostsCommand()
{
    return {u"calc costs"_s, CliCalcCosts::tr("Collection costs over the principals of one letter"), {},
            {{u"principal"_s, u"AMOUNT"_s, CliCalcCosts::tr("Open principal without interest; once for each invoice of the letter"), true},
             {u"country"_s, u"NL|BE"_s, CliCalcCosts::tr("Whose law")},
             {u"debtor"_s, u"business|consumer"_s, CliCalcCosts::tr("Who has to pay")},
             {u"on"_s, u"DATE"_s, CliCalcCosts::tr("The day of the claim; else today")},
             {u"vat-rate"_s, u"PERCENT"_s, CliCalcCosts::tr("Only when VAT cannot be deducted, a third party collects and the letter says so")}},
            u"tegoed-cli calc costs --principal 1523.45 --country NL --debtor consumer"_s, calcCosts};
}

} // namespace tegoed::cli
