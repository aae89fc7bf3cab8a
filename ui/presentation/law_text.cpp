#include "ui/presentation/law_text.h"

#include "ui/presentation/date_text.h"
#include "ui/presentation/money_text.h"
#include "ui/presentation/ui_language.h"

#include <QCoreApplication>

namespace tegoed::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct LawText {
    Q_DECLARE_TR_FUNCTIONS(LawText)
};

QString problemSentence(const LawPackProblem& problem)
{
    using enum LawPackProblem::Kind;
    switch (problem.kind) {
    case NotJson: return LawText::tr("This file is no law pack: %1.").arg(problem.seen);
    case Missing: return LawText::tr("%1 is missing.").arg(problem.where);
    case UnknownKey: return LawText::tr("%1 is not known here.").arg(problem.where);
    case NotADate: return LawText::tr("%1: “%2” is not a date.").arg(problem.where, problem.seen);
    case NotAnAmount: return LawText::tr("%1: “%2” is not an amount.").arg(problem.where, problem.seen);
    case NotAPercentage: return LawText::tr("%1: “%2” is not a percentage from 0 to 100.").arg(problem.where, problem.seen);
    case NotANumber: return LawText::tr("%1: “%2” is not a whole number that can be used here.").arg(problem.where, problem.seen);
    case NotAWord: return LawText::tr("%1: “%2” cannot be used here.").arg(problem.where, problem.seen);
    case OutOfOrder: return LawText::tr("%1: “%2” does not follow on what comes before it.").arg(problem.where, problem.seen);
    case OlderThanLast: return LawText::tr("%1: the table is known until %2, but has a later rate.").arg(problem.where, problem.seen);
    case Doubtful: return LawText::tr("%1: the Belgian rate does not fit the Dutch one of the same half year (%2).").arg(problem.where, problem.seen);
    }
    return {};
}

QString problemRemedy(const LawPackProblem& problem)
{
    using enum LawPackProblem::Kind;
    switch (problem.kind) {
    case NotJson: return LawText::tr("Use a file that was made as a law pack.");
    case Missing: return LawText::tr("Add it to the file.");
    case UnknownKey: return problem.isNotice ? LawText::tr("A newer program may use it; this one leaves it alone.") : LawText::tr("Known here are: %1.").arg(problem.expected);
    case NotADate:
    case NotAnAmount:
    case NotAPercentage: return LawText::tr("Write it like “%1”.").arg(problem.expected);
    case NotANumber:
    case NotAWord: return problem.expected.isEmpty() ? LawText::tr("Write text between quotation marks.") : LawText::tr("It can be: %1.").arg(problem.expected);
    case OutOfOrder: return problem.expected.isEmpty() ? LawText::tr("Put the rows in order.") : LawText::tr("Compare it with “%1”.").arg(problem.expected);
    case OlderThanLast: return LawText::tr("The last rate starts on %1.").arg(problem.expected);
    case Doubtful: return LawText::tr("Expected is %1. Check both tables with their sources.").arg(problem.expected);
    }
    return {};
}

} // namespace

std::optional<YearlyRate> typedPercent(const QString& text)
{
    return YearlyRate::fromPercent(QString(text).remove(u'%').trimmed().replace(u',', u'.'));
}

QString percentText(YearlyRate rate)
{
    const QString decimal = rate.toPercent();
    return UiLanguage::current() == u"nl"_s ? QString(decimal).replace(u'.', u',') + u" %"_s : decimal + u"%"_s;
}

QString rateTableText(RateTable table)
{
    switch (table) {
    case RateTable::NlStatutory: return LawText::tr("Statutory interest, Netherlands (art. 6:119 BW)");
    case RateTable::NlCommercial: return LawText::tr("Statutory commercial interest, Netherlands (art. 6:119a BW)");
    case RateTable::BeCommercial: return LawText::tr("Commercial interest, Belgium (law of 2 August 2002)");
    case RateTable::BeLegal: return LawText::tr("Legal interest, Belgium (law of 5 May 1865)");
    }
    return {};
}

QString confidenceText(Confidence confidence)
{
    switch (confidence) {
    case Confidence::High: return LawText::tr("several sources agree");
    case Confidence::Medium: return LawText::tr("one good source");
    case Confidence::Low: return LawText::tr("uncertain");
    }
    return {};
}

QString courtTrackText(CourtTrack track)
{
    return track == CourtTrack::Kanton ? LawText::tr("cantonal judge") : LawText::tr("civil court");
}

QString noCostsText(NoCosts reason)
{
    switch (reason) {
    case NoCosts::NothingOpen: return LawText::tr("Nothing is open, so there are no costs.");
    case NoCosts::NoClause: return LawText::tr("The terms hold no clause for these costs, so they may not be asked.");
    case NoCosts::FirstReminderFree: return LawText::tr("The first reminder is free: costs may only be asked when fourteen days after it have passed.");
    case NoCosts::LetterTermRuns: return LawText::tr("A consumer first gets the 14-day letter, and its term has not passed yet.");
    case NoCosts::NotInDefault: return LawText::tr("The debtor is not in default yet.");
    case NoCosts::NotRecorded: return LawText::tr("It is not recorded that these costs are claimed.");
    case NoCosts::BeforeLaw: return LawText::tr("The rule did not hold yet on this date.");
    case NoCosts::OtherTrack: return LawText::tr("The law of another country may apply: only costs you enter with their source.");
    }
    return {};
}

QString defaultReasonText(DefaultState::Why why)
{
    using enum DefaultState::Why;
    switch (why) {
    case AgreedTermPassed: return LawText::tr("In default: the agreed term has passed.");
    case NoticeTermPassed: return LawText::tr("In default: the term of the notice of default has passed.");
    case ByLaw: return LawText::tr("In default by law, from the day after the due date.");
    case NotDueYet: return LawText::tr("Not in default: the invoice is not due yet.");
    case NoticeNeeded: return LawText::tr("Not in default: the term only stands on the invoice, so a notice of default comes first.");
    case NoticeTermRuns: return LawText::tr("Not in default: the term of the notice of default still runs.");
    case TrackUnknown: return LawText::tr("The law of another country may apply, so default is not decided here.");
    }
    return {};
}

LawSentence missingRateText(const MissingRate& missing)
{
    const QString table = missing.table ? rateTableText(*missing.table) : LawText::tr("The agreed rates");
    const QString remedy = missing.table ? LawText::tr("Use a newer law pack, or enter the rate with its source. The message can go; the interest waits.")
                                         : LawText::tr("Enter a rate that holds from that day.");
    switch (missing.why) {
    case MissingRate::Why::BeforeFirstDay: return {LawText::tr("%1: no rate is known for %2; the table starts later.").arg(table, dateText(missing.day)), remedy};
    case MissingRate::Why::Gap: return {LawText::tr("%1: no rate is known for %2.").arg(table, dateText(missing.day)), remedy};
    case MissingRate::Why::AfterLastKnownDay:
        return {LawText::tr("%1: no rate is known from %2 on. A rate is never carried forward.").arg(table, dateText(missing.day)), remedy};
    }
    return {};
}

LawSentence lawPackProblemText(const LawPackProblem& problem)
{
    return {problemSentence(problem), problemRemedy(problem)};
}

QString lawChangeText(const LawChange& change)
{
    using enum LawChange::What;
    const QString table = change.table ? rateTableText(*change.table) : QString();
    const QString from = change.from ? dateText(*change.from) : QString();
    const auto percent = [](const QString& decimal) {
        const auto rate = YearlyRate::fromPercent(decimal);
        return rate ? percentText(*rate) : decimal;
    };
    switch (change.what) {
    case RateAdded: return LawText::tr("%1: %2 from %3").arg(table, percent(change.after), from);
    case RateChanged: return LawText::tr("%1: %2 from %3, was %4").arg(table, percent(change.after), from, percent(change.before));
    case RateRemoved: return LawText::tr("%1: no rate of its own from %2 any more, was %3").arg(table, from, percent(change.before));
    case KnownUntil: return LawText::tr("%1: known until %2, was %3").arg(table, isoDateText(change.after), isoDateText(change.before));
    case DutchCosts: return LawText::tr("The scale of the Dutch collection costs");
    case BelgianConsumerCosts: return LawText::tr("The scale for Belgian consumers");
    case BelgianFixedSum: return LawText::tr("The fixed sum between Belgian businesses: %1, was %2").arg(change.after, change.before);
    case BusinessTerms: return LawText::tr("The terms of payment between businesses");
    case CourtFees: return LawText::tr("Court fees");
    case BailiffFees: return LawText::tr("Bailiff fees");
    }
    return {};
}

QString costScaleText(const LawTables& tables, bool isBelgian)
{
    QStringList steps;
    const std::vector<ScaleStep>& scale = isBelgian ? tables.belgianConsumer.steps : tables.dutchCosts.steps;
    for (const ScaleStep& step : scale) {
        const QString part = step.fixed.isZero() ? percentText(step.percent)
            : step.percent.ppm == 0              ? moneyText(step.fixed)
                                                 : LawText::tr("%1 + %2").arg(moneyText(step.fixed), percentText(step.percent));
        steps += step.upTo ? LawText::tr("%1 up to %2").arg(part, moneyText(*step.upTo)) : LawText::tr("%1 above that").arg(part);
    }
    const QString list = steps.join(u", "_s);
    if (isBelgian)
        return LawText::tr("Belgian consumers: %1 of the part in the step, at most %2. Between businesses %3 for each invoice.")
            .arg(list, moneyText(tables.belgianConsumer.maximum), moneyText(tables.belgianFixedCompensation));
    return LawText::tr("Dutch collection costs: %1 of the part in the step; at least %2, at most %3.")
        .arg(list, moneyText(tables.dutchCosts.minimum), moneyText(tables.dutchCosts.maximum));
}

QString handoverWayText(const QString& how)
{
    if (how == u"quotation")
        return LawText::tr("with the quotation");
    if (how == u"contract")
        return LawText::tr("with the contract");
    if (how == u"email")
        return LawText::tr("by e-mail");
    if (how == u"letter")
        return LawText::tr("by letter");
    if (how == u"in_person")
        return LawText::tr("in person");
    return how;
}

QString instalmentCapText(const InstalmentCap& cap)
{
    return LawText::tr("Costs on small instalments of a consumer may not pass %1 in half a year; since %2 %3 was claimed already.")
        .arg(moneyText(cap.cap), dateText(cap.windowFrom), moneyText(cap.alreadyClaimed));
}

QString lawSourceText(const QString& source)
{
    QStringList named;
    bool isCompared = false;
    for (const QString& part : source.split(u';', Qt::SkipEmptyParts)) {
        const QString one = part.trimmed();
        if (one.startsWith(u"public code"_s))
            isCompared = true;
        else if (!one.isEmpty())
            named += one;
    }
    if (isCompared)
        named += LawText::tr("rate tables of public software");
    return named.join(u"; "_s);
}

} // namespace tegoed::ui
