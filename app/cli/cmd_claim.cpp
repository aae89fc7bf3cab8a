#include "app/cli/commands.h"
#include "app/cli/law_options.h"
#include "app/cli/open_book.h"
#include "app/cli/table.h"
#include "app/cli/values.h"
#include "core/storage/stores/claim_store.h"
#include "core/usecases/claims.h"
#include "ui/presentation/claim_text.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/message_text.h"
#include "ui/presentation/money_text.h"

#include <QCoreApplication>

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliClaim {
    Q_DECLARE_TR_FUNCTIONS(CliClaim)
};

QJsonValue waitJson(const ClaimWait& wait)
{
    if (wait.isOpen())
        return {};
    return QJsonObject{{u"code"_s, wait.code}, {u"arguments"_s, QJsonArray::fromStringList(wait.arguments)}, {u"text"_s, ui::claimWaitText(wait)}};
}

QJsonArray partsJson(const std::vector<InterestPart>& parts)
{
    QJsonArray array;
    for (const InterestPart& part : parts)
        array += QJsonObject{{u"from"_s, part.from.toIso()}, {u"to"_s, part.to.toIso()}, {u"days"_s, part.days}, {u"rate"_s, part.rate.toPercent()},
                             {u"base"_s, part.base.toDecimal()}, {u"interest"_s, part.interest.toDecimal()}};
    return array;
}

QJsonValue letterJson(const ClaimsShown& shown)
{
    if (!shown.specification.letter)
        return {};
    const CollectionCosts& letter = *shown.specification.letter;
    QJsonArray lines;
    for (const CostLine& line : letter.lines)
        lines += QJsonObject{{u"base"_s, line.base.toDecimal()}, {u"percent"_s, line.percent.toPercent()}, {u"fixed"_s, line.fixed.toDecimal()},
                             {u"amount"_s, line.amount.toDecimal()}};
    return QJsonObject{{u"costs"_s, letter.costs.toDecimal()}, {u"vat"_s, letter.vat.toDecimal()}, {u"lines"_s, lines}, {u"basis"_s, letter.basis},
                       {u"source"_s, shown.specification.costsSource}, {u"invoices"_s, shown.invoices}};
}

QJsonObject documentOf(const ClaimsShown& shown)
{
    const ClaimSpecification& all = shown.specification;
    QJsonArray claims, earlier, waived, rates;
    for (const SpecifiedClaim& claim : all.claims)
        claims += QJsonObject{{u"invoice"_s, claim.invoiceNumber}, {u"kind"_s, claimKindCode(claim.kind)}, {u"principal"_s, claim.principal.toDecimal()},
                              {u"amount"_s, claim.computed ? QJsonValue(claim.computed->toDecimal()) : QJsonValue()},
                              {u"claimed"_s, claim.claimed.toDecimal()}, {u"paid"_s, claim.paid.toDecimal()}, {u"asked"_s, claim.asked.toDecimal()},
                              {u"waits"_s, waitJson(claim.wait)}, {u"basis"_s, textOrNull(claim.basis)}, {u"parts"_s, partsJson(claim.parts)}};
    for (const EarlierClaim& claim : shown.earlier)
        earlier += QJsonObject{{u"invoice"_s, claim.invoiceNumber}, {u"kind"_s, claimKindCode(claim.kind)}, {u"amount"_s, claim.amount.toDecimal()},
                               {u"open"_s, claim.open.toDecimal()}, {u"day"_s, claim.day.toIso()}, {u"stage"_s, stageCode(claim.stage)},
                               {u"message"_s, claim.message.isValid() ? QJsonValue(static_cast<qint64>(claim.message.value)) : QJsonValue()},
                               {u"waived"_s, claim.isWaived}, {u"basis"_s, claim.basis}};
    for (const WaivedClaim& one : shown.waived)
        waived += QJsonObject{{u"invoice"_s, one.invoiceNumber}, {u"kind"_s, claimKindCode(one.kind)}, {u"day"_s, one.day.toIso()},
                              {u"by"_s, one.by}, {u"reason"_s, textOrNull(one.reason)}};
    for (const RateUsed& rate : all.rates)
        rates += QJsonObject{{u"from"_s, rate.from.toIso()}, {u"rate"_s, rate.rate.toPercent()}, {u"source"_s, rate.source}};
    return {{u"on"_s, all.day.toIso()}, {u"debtor_id"_s, static_cast<qint64>(shown.debtor.value)}, {u"debtor_name"_s, shown.debtorName},
            {u"currency"_s, all.principal.currency().code()}, {u"principal"_s, all.principal.toDecimal()}, {u"asked"_s, all.asked.toDecimal()},
            {u"total"_s, (all.principal + all.asked).toDecimal()}, {u"claims"_s, claims}, {u"letter"_s, letterJson(shown)}, {u"rates"_s, rates},
            {u"earlier"_s, earlier}, {u"waived"_s, waived}, {u"law_as_of"_s, all.lawAsOf.toIso()}, {u"legal_advice"_s, false}};
}

void print(CommandContext& context, const ClaimsShown& shown, bool withHow)
{
    const ClaimSpecification& all = shown.specification;
    Table table({{CliClaim::tr("Invoice")}, {CliClaim::tr("Claim")}, {CliClaim::tr("Calculated"), Table::Align::Right},
                 {CliClaim::tr("Asked"), Table::Align::Right}, {CliClaim::tr("Remark")}});
    for (const SpecifiedClaim& claim : all.claims)
        table.addRow({claim.invoiceNumber, ui::claimKindText(claim.kind), claim.computed ? ui::moneyText(*claim.computed) : u"–"_s,
                      claim.wait.isOpen() ? ui::moneyText(claim.asked) : u"–"_s, ui::claimWaitText(claim.wait)});
    if (table.isEmpty())
        context.out << CliClaim::tr("Nothing is overdue on this day, so nothing is claimed beside it.") << u'\n';
    else
        table.print(context.out);
    if (!all.claims.empty())
        context.out << CliClaim::tr("Principal %1, claims %2, together %3 on %4.")
                           .arg(ui::moneyText(all.principal), ui::moneyText(all.asked), ui::moneyText(all.principal + all.asked), ui::dateText(all.day))
                    << u'\n';
    for (const SpecifiedClaim& claim : all.claims) {
        if (!withHow || !claim.computed)
            continue;
        context.out << u'\n' << CliClaim::tr("%1, invoice %2").arg(ui::claimKindText(claim.kind), claim.invoiceNumber) << u'\n';
        for (const QString& line : ui::calculationLines(claim, all))
            context.out << u"  "_s << line << u'\n';
    }
    for (const EarlierClaim& claim : shown.earlier)
        context.out << CliClaim::tr("Stood in: %1 of %2: %3 %4 on invoice %5")
                           .arg(ui::stageText(claim.stage), ui::dateText(claim.day), ui::claimKindText(claim.kind), ui::moneyText(claim.amount),
                                claim.invoiceNumber)
                    << u'\n';
    for (const WaivedClaim& one : shown.waived)
        context.out << CliClaim::tr("Waived on %1 by %2: %3 on invoice %4, %5")
                           .arg(ui::dateText(one.day), one.by, ui::claimKindText(one.kind), one.invoiceNumber, one.reason)
                    << u'\n';
    context.out << CliClaim::tr("This is no legal advice.") << u'\n';
}

int list(CommandContext& context)
{
    if (context.options.has(u"debtor"_s) == context.options.has(u"invoice"_s))
        return context.fail(u"usage"_s, CliClaim::tr("Name one debtor or one invoice."), u"tegoed-cli claim list --help"_s);
    int exitCode = 0;
    const auto book = openBook(context, Access::Read, exitCode);
    if (!book)
        return exitCode;
    ClaimScope scope;
    if (context.options.has(u"debtor"_s)) {
        const auto debtor = debtorOf(book->database(), context.options.value(u"debtor"_s));
        if (!debtor)
            return context.fail(debtor.error());
        scope.debtor = *debtor;
    } else {
        const auto invoice = invoiceOf(book->database(), context.options.value(u"invoice"_s));
        if (!invoice)
            return context.fail(invoice.error());
        scope.invoice = *invoice;
    }
    std::optional<Date> on;
    if (context.options.has(u"on"_s)) {
        const auto day = dateOf(context, context.options.value(u"on"_s), book->today());
        if (!day)
            return context.fail(day.error());
        on = *day;
    }
    BookSession session = book->session();
    const auto shown = readClaims(session, scope, on);
    if (!shown)
        return context.fail(shown.error());
    if (context.json)
        return context.printJson(documentOf(*shown));
    print(context, *shown, context.options.has(u"explain"_s));
    return exit_code::kDone;
}

Result<ClaimKind> kindOf(const CommandContext& context)
{
    const auto word = neededWord(context, u"kind"_s, {u"interest"_s, u"costs"_s, u"compensation"_s});
    if (!word)
        return word.error();
    return *word == u"interest" ? ClaimKind::Interest : *word == u"costs" ? ClaimKind::CollectionCosts : ClaimKind::FixedCompensation;
}

int decide(CommandContext& context, bool isWaived)
{
    const auto number = needed(context, u"invoice"_s);
    if (!number)
        return context.fail(number.error());
    const auto kind = kindOf(context);
    if (!kind)
        return context.fail(kind.error());
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    const auto invoice = invoiceOf(book->database(), *number);
    if (!invoice)
        return context.fail(invoice.error());
    BookSession session = book->session();
    const auto done = isWaived ? waiveClaim(session, *invoice, *kind, context.options.value(u"reason"_s)) : restoreClaim(session, *invoice, *kind);
    if (!done)
        return context.fail(done.error());
    if (context.json)
        return context.printJson({{u"invoice"_s, *number}, {u"kind"_s, claimKindCode(*kind)}, {u"waived"_s, isWaived}});
    const QString name = ui::claimKindText(*kind);
    context.out << (isWaived ? CliClaim::tr("%1 on invoice %2 is not asked any more.").arg(name, *number)
                             : CliClaim::tr("%1 on invoice %2 may be claimed again.").arg(name, *number))
                << u'\n';
    return exit_code::kDone;
}

QList<Option> whichClaim()
{
    return {{u"invoice"_s, u"NUMBER"_s, CliClaim::tr("Number of the invoice")},
            {u"kind"_s, u"KIND"_s, CliClaim::tr("interest, costs or compensation")}};
}

} // namespace

Command claimListCommand()
{
    return {u"claim list"_s, CliClaim::tr("What may be claimed beside the invoices of a debtor, how it is calculated and why one waits"), {},
            {{u"debtor"_s, u"DEBTOR"_s, CliClaim::tr("Of this debtor: id, number or exact name")},
             {u"invoice"_s, u"NUMBER"_s, CliClaim::tr("Only the part of this invoice")},
             {u"on"_s, u"YYYY-MM-DD"_s, CliClaim::tr("What if it were that day; without it today")},
             {u"explain"_s, {}, CliClaim::tr("With every line of the calculation")}},
            u"tegoed-cli claim list --debtor 10023 --explain"_s, list};
}

Command claimWaiveCommand()
{
    QList<Option> options = whichClaim();
    options += {u"reason"_s, u"TEXT"_s, CliClaim::tr("Why; it stands on the timeline")};
    return {u"claim waive"_s, CliClaim::tr("Give a claim up: it is not asked again"), {}, options,
            u"tegoed-cli claim waive --invoice 2026-0041 --kind interest --reason \"old customer\""_s,
            [](CommandContext& context) { return decide(context, true); }};
}

Command claimRestoreCommand()
{
    return {u"claim restore"_s, CliClaim::tr("Let a claim that was given up be claimed again"), {}, whichClaim(),
            u"tegoed-cli claim restore --invoice 2026-0041 --kind interest"_s, [](CommandContext& context) { return decide(context, false); }};
}

} // namespace tegoed::cli
