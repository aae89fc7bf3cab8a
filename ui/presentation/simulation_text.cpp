#include "ui/presentation/simulation_text.h"

#include "ui/presentation/money_text.h"

#include <QCoreApplication>

namespace tegoed::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct SimulationText {
    Q_DECLARE_TR_FUNCTIONS(SimulationText)
};

} // namespace

QString simulationActsText(const SimulationSums& sums)
{
    const QStringList asked{SimulationText::tr("%n message(s)", nullptr, sums.messages), SimulationText::tr("%n call(s)", nullptr, sums.calls),
                            SimulationText::tr("%n hand-over(s)", nullptr, sums.handOvers),
                            SimulationText::tr("collection costs %1").arg(moneyText(sums.costs))};
    return asked.join(u", "_s);
}

QString simulationSumsText(const SimulationSums& sums)
{
    const QString late = sums.late == 0 ? SimulationText::tr("No invoice was late.")
                                        : SimulationText::tr("Of %n late invoice(s) %1 were asked for, %2 were paid before anything was asked, %3 wait.",
                                                             nullptr, sums.late)
                                              .arg(sums.asked).arg(sums.paidAnyway).arg(sums.waiting);
    return simulationActsText(sums) + u". "_s + late;
}

QString paidBeforeText(int invoices)
{
    return SimulationText::tr("%n invoice(s) would have been paid before a step they get under the rules as they are.", nullptr, invoices);
}

QString simulationDifferenceText(const SimulationResult& result, bool isPastYear)
{
    QStringList parts;
    if (isPastYear) {
        if (result.earlier > 0)
            parts += SimulationText::tr("%n debtor(s) would have got a step earlier", nullptr, result.earlier);
        if (result.later > 0)
            parts += SimulationText::tr("%n debtor(s) would have got one later", nullptr, result.later);
        if (result.added > 0)
            parts += SimulationText::tr("%n debtor(s) would have got one more", nullptr, result.added);
        if (result.removed > 0)
            parts += SimulationText::tr("%n debtor(s) would have got one less", nullptr, result.removed);
        return parts.isEmpty() ? SimulationText::tr("In the past year nothing would have been different for anybody.") : parts.join(u" · "_s);
    }
    if (result.earlier > 0)
        parts += SimulationText::tr("%n debtor(s) get their next step earlier", nullptr, result.earlier);
    if (result.later > 0)
        parts += SimulationText::tr("%n debtor(s) get it later", nullptr, result.later);
    if (result.added > 0)
        parts += SimulationText::tr("%n debtor(s) get a step they would not get", nullptr, result.added);
    if (result.removed > 0)
        parts += SimulationText::tr("%n debtor(s) no longer get a step", nullptr, result.removed);
    return parts.isEmpty() ? SimulationText::tr("In the next 30 days nothing changes for anybody.") : parts.join(u" · "_s);
}

} // namespace tegoed::ui
