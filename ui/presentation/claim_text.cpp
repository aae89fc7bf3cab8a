#include "ui/presentation/claim_text.h"

#include "ui/presentation/date_text.h"
#include "ui/presentation/law_text.h"
#include "ui/presentation/money_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace tegoed::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ClaimText {
    Q_DECLARE_TR_FUNCTIONS(ClaimText)
};

/// What has to happen first.
QString firstText(const ClaimWait& wait)
{
    const QString number = wait.arguments.value(0), day = isoDateText(wait.arguments.value(1));
    if (wait.code == u"not_due_yet")
        return ClaimText::tr("Invoice %1 is due on %2.").arg(number, day);
    if (wait.code == u"notice_needed")
        return ClaimText::tr("Invoice %1: its term stands on the invoice only, so a notice of default comes first.").arg(number);
    if (wait.code == u"notice_runs")
        return ClaimText::tr("Invoice %1: the term of the notice of default runs until %2.").arg(number, day);
    if (wait.code == u"first_reminder_needed")
        return ClaimText::tr("Invoice %1: the free first reminder comes first.").arg(number);
    if (wait.code == u"first_reminder_runs")
        return ClaimText::tr("Invoice %1: the term of the free first reminder runs until %2.").arg(number, day);
    if (wait.code == u"demand_needed")
        return ClaimText::tr("Invoice %1: the demand comes first.").arg(number);
    if (wait.code == u"demand_runs")
        return ClaimText::tr("Invoice %1: the term of the demand runs until %2.").arg(number, day);
    if (wait.code == u"term_runs")
        return ClaimText::tr("Invoice %1: no term was agreed, so interest runs after the legal term, which ends on %2.").arg(number, day);
    return {};
}

QString wholeText(const QString& code)
{
    if (code == u"announced")
        return ClaimText::tr("Announced in the demand; asked when its term has passed.");
    if (code == u"no_cost_clause" || code == u"no_clause")
        return ClaimText::tr("Your terms hold no clause on compensation, so none may be asked.");
    if (code == u"no_interest_clause")
        return ClaimText::tr("Your terms hold no clause on interest, so none may be asked.");
    if (code == u"mentioned_only")
        return ClaimText::tr("Mentioned and not asked: this is the first late invoice of this debtor.");
    if (code == u"other_track")
        return ClaimText::tr("The law of another country may apply: the program claims nothing by law.");
    if (code == u"not_euro")
        return ClaimText::tr("What the law gives is in euros; nothing is claimed in another currency.");
    if (code == u"waived")
        return ClaimText::tr("Waived; not asked again.");
    if (code == u"already_paid")
        return ClaimText::tr("Paid already.");
    if (code == u"not_in_default")
        return ClaimText::tr("The debtor is not in default yet.");
    if (code == u"not_calculated")
        return ClaimText::tr("Not calculated yet.");
    return code;
}

} // namespace

QString claimKindText(ClaimKind kind)
{
    switch (kind) {
    case ClaimKind::Interest: return ClaimText::tr("Interest");
    case ClaimKind::CollectionCosts: return ClaimText::tr("Collection costs");
    case ClaimKind::FixedCompensation: return ClaimText::tr("Fixed compensation");
    case ClaimKind::ReminderFee: return ClaimText::tr("Reminder fee");
    }
    return {};
}

QString claimWaitText(const ClaimWait& wait)
{
    if (wait.isOpen())
        return {};
    if (wait.code == u"no_rate")
        return ClaimText::tr("No rate is known for %1; the message goes, the interest waits.").arg(isoDateText(wait.arguments.value(0)));
    const QString first = firstText(wait);
    return first.isEmpty() ? wholeText(wait.code) : first;
}

QString dueClaimText(const DueClaim& claim)
{
    const ClaimKind kind = claim.kind == u"interest"_s ? ClaimKind::Interest
        : claim.kind == u"costs"_s                     ? ClaimKind::CollectionCosts
                                                       : ClaimKind::FixedCompensation;
    const QString why = claimWaitText({claim.waits, claim.arguments});
    const QString name = claim.amount ? ClaimText::tr("%1 %2").arg(claimKindText(kind), moneyText(*claim.amount)) : claimKindText(kind);
    return why.isEmpty() ? ClaimText::tr("Claims %1").arg(name) : ClaimText::tr("%1: %2").arg(name, why);
}

QString interestPartText(const InterestPart& part)
{
    return ClaimText::tr("%1 to %2: %3 × %4 × %n day(s) ÷ 365 = %5", nullptr, part.days)
        .arg(dateText(part.from), dateText(part.to), moneyText(part.base), percentText(part.rate), moneyText(part.interest));
}

QString costLineText(const CostLine& line)
{
    if (line.percent.ppm == 0)
        return ClaimText::tr("fixed: %1").arg(moneyText(line.amount));
    if (line.fixed.isZero())
        return ClaimText::tr("%1 of %2 = %3").arg(percentText(line.percent), moneyText(line.base), moneyText(line.amount));
    return ClaimText::tr("%1 + %2 of %3 = %4").arg(moneyText(line.fixed), percentText(line.percent), moneyText(line.base), moneyText(line.amount));
}

QStringList calculationLines(const SpecifiedClaim& claim, const ClaimSpecification& specification)
{
    QStringList lines;
    for (const InterestPart& part : claim.parts)
        lines += interestPartText(part);
    if (claim.kind != ClaimKind::Interest && claim.computed && specification.letter) {
        const CollectionCosts& letter = *specification.letter;
        if (letter.lines.size() > 1 || *claim.computed != letter.total() || claim.kind == ClaimKind::CollectionCosts) {
            for (const CostLine& line : letter.lines)
                lines += costLineText(line);
        } else {
            lines += costLineText(letter.lines.front());
        }
        if (letter.raisedToMinimum)
            lines += ClaimText::tr("raised to the minimum: %1").arg(moneyText(letter.costs));
        if (letter.loweredToMaximum)
            lines += ClaimText::tr("lowered to the maximum: %1").arg(moneyText(letter.costs));
        if (*claim.computed != letter.total())
            lines += ClaimText::tr("of %1 over all invoices of the letter, this one bears %2").arg(moneyText(letter.total()), moneyText(*claim.computed));
    }
    if (!claim.paid.isZero())
        lines += ClaimText::tr("paid of it: %1").arg(moneyText(claim.paid));
    if (!claim.basis.isEmpty() && claim.computed)
        lines += ClaimText::tr("Legal basis: %1").arg(claim.basis);
    if (claim.kind == ClaimKind::Interest) {
        for (const RateUsed& rate : specification.rates) {
            const bool isUsed = std::any_of(claim.parts.begin(), claim.parts.end(),
                                            [&](const InterestPart& part) { return part.rate == rate.rate && part.from >= rate.from; });
            if (isUsed)
                lines += ClaimText::tr("%1 since %2: %3").arg(percentText(rate.rate), dateText(rate.from), lawSourceText(rate.source));
        }
    } else if (claim.computed && !specification.costsSource.isEmpty()) {
        lines += ClaimText::tr("Scale: %1").arg(lawSourceText(specification.costsSource));
    }
    return lines;
}

QStringList calculationLines(const QString& calculation)
{
    QStringList lines;
    if (const auto parts = interestPartsOf(calculation)) {
        for (const InterestPart& part : *parts)
            lines += interestPartText(part);
    } else if (const auto costs = costLinesOf(calculation)) {
        for (const CostLine& line : *costs)
            lines += costLineText(line);
    }
    return lines;
}

} // namespace tegoed::ui
