#include "ui/screens/agreements/plan_words.h"

#include "ui/presentation/date_text.h"
#include "ui/presentation/money_text.h"
#include "ui/presentation/ui_language.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

struct PlanWords {
    Q_DECLARE_TR_FUNCTIONS(tegoed::ui::PlanWords)
};

} // namespace

StateWord planStateWord(PlanState state)
{
    switch (state) {
    case PlanState::Draft: return {PlanWords::tr("draft"), Tone::Neutral, u"edit"_s};
    case PlanState::Proposed: return {planStateText(state), Tone::Info, u"mail"_s};
    case PlanState::Countered: return {planStateText(state), Tone::Warning, u"contact"_s};
    case PlanState::Agreed:
    case PlanState::Signed: return {planStateText(state), Tone::Info, u"success"_s};
    case PlanState::Running:
    case PlanState::Repaired: return {planStateText(state), Tone::Good, u"calendar"_s};
    case PlanState::Missed: return {planStateText(state), Tone::Bad, u"warning"_s};
    case PlanState::Completed: return {planStateText(state), Tone::Good, u"success"_s};
    case PlanState::Ended:
    case PlanState::Withdrawn: break;
    }
    return {planStateText(state), Tone::Neutral, u"close"_s};
}

StateWord promiseStateWord(const PromiseRow& promise)
{
    if (promise.endedHow == u"withdrawn")
        return {PlanWords::tr("withdrawn"), Tone::Neutral, u"close"_s};
    if (promise.endedHow == u"replaced")
        return {PlanWords::tr("replaced"), Tone::Neutral, u"refresh"_s};
    const QString word = promiseStateText(promise.standing.state);
    switch (promise.standing.state) {
    case PromiseState::Open: return {word, Tone::Info, u"calendar"_s};
    case PromiseState::Kept: return {word, Tone::Good, u"success"_s};
    case PromiseState::Partly: return {word, Tone::Warning, u"warning"_s};
    case PromiseState::Broken: break;
    }
    return {word, Tone::Bad, u"warning"_s};
}

bool isDoubtful(const Feasibility& found)
{
    return found.isAboveMedian || found.isLong;
}

QString feasibilityText(const Feasibility& found)
{
    QStringList facts;
    facts << (found.plansBefore > 0 ? PlanWords::tr("earlier plans: %1 of %2 completed").arg(found.plansKept).arg(found.plansBefore)
                                    : PlanWords::tr("no earlier plans"));
    facts << PlanWords::tr("largest part %1").arg(moneyText(found.largestPart));
    if (!found.medianMonth)
        facts << PlanWords::tr("no payments yet to compare with");
    else if (found.isAboveMedian)
        facts << PlanWords::tr("that is more than one and a half times the %1 of a usual month").arg(moneyText(*found.medianMonth));
    else
        facts << PlanWords::tr("in a usual month %1 came in").arg(moneyText(*found.medianMonth));
    facts << (found.isLong ? PlanWords::tr("longer than a year: %n month(s)", nullptr, found.months) : PlanWords::tr("%n month(s)", nullptr, found.months));
    return facts.join(u" · "_s);
}

QStringList planLogLines(const PlanData& plan)
{
    QStringList lines;
    for (const PlanLogEntry& entry : plan.log) {
        if (entry.isTakenBack)
            continue;
        const QString state = planStateWord(entry.to).word;
        QString line = entry.actor.isEmpty() ? PlanWords::tr("%1 on %2").arg(state, dateText(entry.on))
                                             : PlanWords::tr("%1 on %2 by %3").arg(state, dateText(entry.on), entry.actor);
        if (entry.version > 1)
            line = PlanWords::tr("%1 (version %2)").arg(line).arg(entry.version);
        if (!entry.reason.isEmpty())
            line = PlanWords::tr("%1: %2", "a step of a plan and its reason").arg(line, entry.reason);
        lines << line;
    }
    return lines;
}

QString fallsOnText(const Instalment& part)
{
    const QString day = UiLanguage::locale().dayName(part.due.isoWeekday(), QLocale::ShortFormat);
    if (part.moved.empty())
        return day;
    return PlanWords::tr("%1, moved: %2", "a weekday and why").arg(day, dayOffText(part.moved.front()));
}

} // namespace tegoed::ui
