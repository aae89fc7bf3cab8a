#include "app/cli/commands.h"

#include "app/cli/law_options.h"
#include "app/cli/table.h"
#include "core/domain/claim/claim.h"
#include "ui/presentation/money_text.h"

#include <QCoreApplication>

namespace tegoed::cli {
namespace {

using namespace Qt::Literals::StringLiterals;

struct CliCalcAllocate {
    Q_DECLARE_TR_FUNCTIONS(CliCalcAllocate)
};

int calcAllocate(CommandContext& context)
{
    const Result<Currency> currency = currencyOf(context.options.value(u"currency"_s, u"EUR"_s));
    if (!currency)
        return context.fail(currency.error());
    std::vector<Money> amounts;
    for (const QString& option : {u"payment"_s, u"costs"_s, u"interest"_s, u"principal"_s}) {
        const Result<Money> amount = neededAmount(context, option, *currency);
        if (!amount)
            return context.fail(amount.error());
        amounts.push_back(*amount);
    }
    const Result<ClaimAllocation> split = allocateToClaims(amounts[0], amounts[1], amounts[2], amounts[3]);
    if (!split)
        return context.fail(split.error());
    if (context.json)
        return context.printJson({{u"to_costs"_s, split->toCosts.toDecimal()}, {u"to_interest"_s, split->toInterest.toDecimal()},
                                  {u"to_principal"_s, split->toPrincipal.toDecimal()},
                                  {u"remaining_principal"_s, split->remainingPrincipal.toDecimal()},
                                  {u"overpaid"_s, split->overpaid.toDecimal()}, {u"currency"_s, currency->code()}, {u"basis"_s, u"art. 6:44 BW"_s}});
    printFacts(context.out, {{CliCalcAllocate::tr("To the costs"), ui::moneyText(split->toCosts)},
                             {CliCalcAllocate::tr("To the interest"), ui::moneyText(split->toInterest)},
                             {CliCalcAllocate::tr("To the principal"), ui::moneyText(split->toPrincipal)},
                             {CliCalcAllocate::tr("Principal left"), ui::moneyText(split->remainingPrincipal)},
                             {CliCalcAllocate::tr("Paid too much"), split->overpaid.isZero() ? QString() : ui::moneyText(split->overpaid)},
                             {CliCalcAllocate::tr("Basis"), u"art. 6:44 BW"_s}});
    return exit_code::kDone;
}

} // namespace

Command calcAllocateCommand()
{
    return {u"calc allocate"_s, CliCalcAllocate::tr("What a payment reaches: costs, then interest, then principal"), {},
            {{u"costs"_s, u"AMOUNT"_s, CliCalcAllocate::tr("Open costs that are due")},
             {u"interest"_s, u"AMOUNT"_s, CliCalcAllocate::tr("Open interest that is due")},
             {u"principal"_s, u"AMOUNT"_s, CliCalcAllocate::tr("Open principal")},
             {u"payment"_s, u"AMOUNT"_s, CliCalcAllocate::tr("What was paid")},
             {u"currency"_s, u"CODE"_s, CliCalcAllocate::tr("Currency of the amounts; else EUR")}},
            u"tegoed-cli calc allocate --costs 200 --interest 300 --principal 5000 --payment 2000"_s, calcAllocate};
}

} // namespace tegoed::cli
