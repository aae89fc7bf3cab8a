#include "ui/presentation/procedure_text.h"

#include <QCoreApplication>

namespace tegoed::ui {
namespace {

struct ProcedureText {
    Q_DECLARE_TR_FUNCTIONS(ProcedureText)
};

QString firstContactText(const ProcedureFinding& finding, int lateAfter)
{
    if (finding.of == 0)
        return ProcedureText::tr("First contact after the due date: no invoice to judge yet.");
    const QString late = ProcedureText::tr("Of %n late invoice(s), %1 waited longer than %2 days for a first contact or still wait (%3%).", nullptr,
                                           finding.of)
                             .arg(finding.count).arg(lateAfter).arg(finding.percent());
    if (!finding.medianDays)
        return late;
    return ProcedureText::tr("Half of the first contacts came within %n day(s) after the due date.", nullptr, *finding.medianDays) + u' ' + late;
}

} // namespace

QString procedureText(const ProcedureFinding& finding, int lateAfter)
{
    const bool isEmpty = finding.of == 0;
    switch (finding.topic) {
    case ProcedureTopic::FirstContact:
        return firstContactText(finding, lateAfter);
    case ProcedureTopic::Terms:
        return isEmpty ? ProcedureText::tr("Terms: no invoice fell due yet.")
                       : ProcedureText::tr("Of %n invoice(s), %1 went out without agreed terms (%2%).", nullptr, finding.of)
                             .arg(finding.count).arg(finding.percent());
    case ProcedureTopic::Bounces:
        return isEmpty ? ProcedureText::tr("Bounced mail: no mail was sent yet.")
                       : ProcedureText::tr("Of %n mail(s), %1 bounced (%2%).", nullptr, finding.of)
                             .arg(finding.count).arg(finding.percent());
    case ProcedureTopic::Hours:
        return isEmpty ? ProcedureText::tr("Office hours: nothing was sent yet.")
                       : ProcedureText::tr("Of %n message(s), %1 left outside the hours you set, or on a day off (%2%).", nullptr, finding.of)
                             .arg(finding.count).arg(finding.percent());
    }
    Q_UNREACHABLE();
}

QString procedureRemedyText(ProcedureTopic topic)
{
    switch (topic) {
    case ProcedureTopic::FirstContact: return ProcedureText::tr("Days of the first step after the due date");
    case ProcedureTopic::Terms: return ProcedureText::tr("Settings ▸ Legal");
    case ProcedureTopic::Bounces: return ProcedureText::tr("E-mail addresses of debtors");
    case ProcedureTopic::Hours: return ProcedureText::tr("Settings ▸ Limits of sending");
    }
    Q_UNREACHABLE();
}

QString procedureVerdictText(ProcedureVerdict verdict)
{
    switch (verdict) {
    case ProcedureVerdict::Good: return ProcedureText::tr("in order");
    case ProcedureVerdict::Attention: return ProcedureText::tr("look at this");
    case ProcedureVerdict::NothingToJudge: return ProcedureText::tr("nothing to judge");
    }
    Q_UNREACHABLE();
}

} // namespace tegoed::ui
