#include "app/cli/commands.h"

#include "app/cli/law_options.h"
#include "app/cli/table.h"
#include "core/domain/law/legal_terms.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/law_text.h"
#include "ui/presentation/money_text.h"

#include <QCoreApplication>

namespace tegoed::cli {
namespace {

using namespace Qt::Literals::StringLiterals;

struct CliCalcTerm {
    Q_DECLARE_TR_FUNCTIONS(CliCalcTerm)
};

Result<LegalTerm> termAsked(const LawPack& law, const CommandContext& context)
{
    const Result<QString> country = neededWord(context, u"country"_s, {u"NL"_s, u"BE"_s});
    if (!country)
        return country.error();
    const Result<QString> debtor = neededWord(context, u"debtor"_s, {u"business"_s, u"consumer"_s});
    if (!debtor)
        return debtor.error();
    const Result<QString> way = neededWord(context, u"channel"_s, {u"email"_s, u"letter"_s});
    if (!way)
        return way.error();
    const Result<Date> sent = neededDate(context, u"sent"_s);
    if (!sent)
        return sent.error();
    std::optional<Date> proven;
    if (context.options.has(u"received"_s)) {
        const Result<Date> received = neededDate(context, u"received"_s);
        if (!received)
            return received.error();
        proven = *received;
    }
    const Channel channel = *channelOf(*way);
    if (proven && (*country != u"NL"_s || *debtor != u"consumer"_s))
        return Error{Error::Code::InvalidInput, {u"received"_s, proven->toIso()}, u"only for a consumer in the Netherlands"_s};
    if (*debtor == u"business"_s)
        return businessTerm(law, *country, channel, *sent);
    return *country == u"BE"_s ? belgianConsumerTerm(law, channel, *sent) : dutchConsumerTerm(law, channel, *sent, proven);
}

int calcTerm(CommandContext& context)
{
    int exitCode = 0;
    const auto law = lawAsked(context, exitCode);
    if (!law)
        return exitCode;
    const Result<LegalTerm> term = termAsked(*law, context);
    if (!term)
        return context.fail(term.error());
    if (context.json)
        return context.printJson({{u"presumed_received"_s, term->presumedReceived.toIso()}, {u"first_day"_s, term->firstDay.toIso()},
                                  {u"last_day"_s, term->lastDay.toIso()}, {u"costs_from"_s, term->costsFrom.toIso()}, {u"basis"_s, term->basis}});
    printFacts(context.out, {{CliCalcTerm::tr("Counts as received"), ui::dateText(term->presumedReceived)},
                             {CliCalcTerm::tr("First day"), ui::dateText(term->firstDay)},
                             {CliCalcTerm::tr("Last day to pay"), ui::dateText(term->lastDay)},
                             {CliCalcTerm::tr("Costs from"), ui::dateText(term->costsFrom)},
                             {CliCalcTerm::tr("Basis"), term->basis}});
    return exit_code::kDone;
}

int calcCourtFee(CommandContext& context)
{
    const Result<QString> yearText = needed(context, u"year"_s);
    if (!yearText)
        return context.fail(yearText.error());
    const Result<int> year = wholeNumberOf(u"year"_s, *yearText, 1900, 2200);
    if (!year)
        return context.fail(year.error());
    const Result<Money> claim = neededAmount(context, u"claim"_s);
    if (!claim)
        return context.fail(claim.error());
    const Result<QString> who = neededWord(context, u"claimant"_s, {u"legal"_s, u"natural"_s});
    if (!who)
        return context.fail(who.error());
    int exitCode = 0;
    const auto law = lawAsked(context, exitCode);
    if (!law)
        return exitCode;
    const Result<CourtFee> fee = courtFee(*law, *year, *claim, *who == u"legal"_s ? Claimant::LegalPerson : Claimant::NaturalPerson);
    if (!fee && fee.error().code == Error::Code::NotFound)
        return context.fail(u"no_fee"_s, CliCalcTerm::tr("The court fee of %1 is not known here; that of another year is never taken.").arg(*year),
                            CliCalcTerm::tr("Look it up at the court, or use a newer law pack."), exit_code::kBlocked);
    if (!fee)
        return context.fail(fee.error());
    const QString track = fee->track == CourtTrack::Kanton ? u"kanton"_s : u"civiel"_s;
    if (context.json)
        return context.printJson({{u"fee"_s, fee->fee.toDecimal()}, {u"currency"_s, u"EUR"_s}, {u"year"_s, *year}, {u"track"_s, track},
                                  {u"source"_s, fee->source.source}});
    printFacts(context.out, {{CliCalcTerm::tr("Court fee"), ui::moneyText(fee->fee)},
                             {CliCalcTerm::tr("Judge"), ui::courtTrackText(fee->track)},
                             {CliCalcTerm::tr("Year of the first hearing"), QString::number(*year)},
                             {CliCalcTerm::tr("Source"), fee->source.source}});
    return exit_code::kDone;
}

} // namespace

Command calcTermCommand()
{
    return {u"calc term"_s, CliCalcTerm::tr("The days of the term that a message starts"), {},
            {{u"country"_s, u"NL|BE"_s, CliCalcTerm::tr("Whose law")},
             {u"debtor"_s, u"business|consumer"_s, CliCalcTerm::tr("Consumer: the 14-day letter (NL) or free first reminder (BE). Business: an invoice without an agreed term")},
             {u"channel"_s, u"email|letter"_s, CliCalcTerm::tr("How it was sent")},
             {u"sent"_s, u"DATE"_s, CliCalcTerm::tr("The day it was sent or posted")},
             {u"received"_s, u"DATE"_s, CliCalcTerm::tr("The day it was received, when that can be proved (NL consumer)")}},
            u"tegoed-cli calc term --country NL --debtor consumer --channel letter --sent 2026-06-12"_s, calcTerm};
}

Command calcCourtFeeCommand()
{
    return {u"calc court-fee"_s, CliCalcTerm::tr("The Dutch court fee of a claim"), {},
            {{u"year"_s, u"YEAR"_s, CliCalcTerm::tr("Year of the first hearing")},
             {u"claim"_s, u"AMOUNT"_s, CliCalcTerm::tr("What is claimed")},
             {u"claimant"_s, u"legal|natural"_s, CliCalcTerm::tr("A company, or a natural person (also a sole trader)")}},
            u"tegoed-cli calc court-fee --year 2026 --claim 1000 --claimant legal"_s, calcCourtFee};
}

} // namespace tegoed::cli
