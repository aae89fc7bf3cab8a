#include "ui/presentation/behaviour_text.h"

#include "ui/presentation/date_text.h"
#include "ui/presentation/ui_language.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

struct BehaviourText {
    Q_DECLARE_TR_FUNCTIONS(BehaviourText)
};

QString tenthsText(TenthsOfDay tenths)
{
    return UiLanguage::locale().toString(double(tenths) / 10, 'f', 1);
}

QString trendText(const TrendFacts& trend)
{
    const QString before = latenessText(trend.beforeMean), last = latenessText(trend.lastMean);
    switch (trend.trend) {
    case PayTrend::Slower: return BehaviourText::tr("slower lately: %1, before that %2").arg(last, before);
    case PayTrend::Faster: return BehaviourText::tr("faster lately: %1, before that %2").arg(last, before);
    case PayTrend::Same: break;
    }
    return BehaviourText::tr("lately as before");
}

} // namespace

QString latenessText(TenthsOfDay tenths)
{
    if (tenths > 0)
        return BehaviourText::tr("%1 days late").arg(tenthsText(tenths));
    if (tenths < 0)
        return BehaviourText::tr("%1 days early").arg(tenthsText(-tenths));
    return BehaviourText::tr("on time");
}

QStringList behaviourFacts(const BehaviourRow& row, const PromiseRecord& promises)
{
    const BehaviourFacts& facts = row.facts;
    QStringList said;
    if (facts.meanLate && facts.medianLate)
        said << BehaviourText::tr("on average %1, median %2").arg(latenessText(*facts.meanLate), latenessText(*facts.medianLate));
    else
        said << BehaviourText::tr("no paid invoice yet");
    if (facts.onTimePermille)
        said << BehaviourText::tr("%1 % of %n paid invoice(s) on time", nullptr, facts.paidInvoices).arg((*facts.onTimePermille + 5) / 10);
    if (facts.trend)
        said << trendText(*facts.trend);
    if (facts.usualPayDay)
        said << BehaviourText::tr("usually pays around day %1 of the month (%2 of %3)").arg(facts.usualPayDay->dayOfMonth).arg(facts.usualPayDay->payments).arg(facts.usualPayDay->of);
    if (promises.decided() > 0)
        said << BehaviourText::tr("%1 of %n promise(s) kept", nullptr, promises.decided()).arg(promises.kept);
    if (row.agreements.plansEnded > 0)
        said << BehaviourText::tr("%1 of %n payment plan(s) kept", nullptr, row.agreements.plansEnded).arg(row.agreements.plansKept);
    for (const ExpectedInvoice& open : row.expected) {
        if (!open.expected)
            continue;
        said << BehaviourText::tr("%1 expected on %2 (four of five times between %3 and %4)")
                    .arg(open.number, dateText(open.expected->day), dateText(open.expected->early), dateText(open.expected->late));
        break; // The one that is due first; the others stand in the list of invoices.
    }
    return said;
}

} // namespace tegoed::ui
