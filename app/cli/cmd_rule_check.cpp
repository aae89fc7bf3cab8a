#include "app/cli/commands.h"
#include "app/cli/open_book.h"
#include "app/cli/table.h"
#include "app/cli/values.h"
#include "core/usecases/escalation/procedure.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/procedure_text.h"

#include <QCoreApplication>

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliProcedure {
    Q_DECLARE_TR_FUNCTIONS(CliProcedure)
};

QString verdictCode(ProcedureVerdict verdict)
{
    return verdict == ProcedureVerdict::Good ? u"good"_s : verdict == ProcedureVerdict::Attention ? u"attention"_s : u"nothing_to_judge"_s;
}

/// The share up to which a finding is still in order.
int goodPercent(ProcedureTopic topic)
{
    switch (topic) {
    case ProcedureTopic::FirstContact: return kGoodLatePercent;
    case ProcedureTopic::Terms: return kGoodTermsPercent;
    case ProcedureTopic::Bounces: return kGoodBouncePercent;
    case ProcedureTopic::Hours: break;
    }
    return kGoodHoursPercent;
}

QJsonObject json(const ProcedureReport& report)
{
    QJsonArray findings;
    for (const ProcedureFinding& finding : report.findings) {
        findings += QJsonObject{{u"topic"_s, procedureTopicCode(finding.topic)}, {u"verdict"_s, verdictCode(finding.verdict)}, {u"count"_s, finding.count},
                                {u"of"_s, finding.of}, {u"percent"_s, finding.percent()},
                                {u"median_days"_s, finding.medianDays ? QJsonValue(*finding.medianDays) : QJsonValue()},
                                {u"good_percent"_s, goodPercent(finding.topic)},
                                {u"good_median_days"_s, finding.topic == ProcedureTopic::FirstContact ? QJsonValue(kGoodMedianDays) : QJsonValue()},
                                {u"remedy"_s, procedureRemedyCode(finding.topic)}};
    }
    return {{u"since"_s, report.since.toIso()}, {u"until"_s, report.until.toIso()}, {u"late_after"_s, report.lateAfter}, {u"findings"_s, findings},
            {u"in_order"_s, report.inOrder}, {u"judged"_s, report.judged}};
}

int check(CommandContext& context)
{
    int lateAfter = kLateContactDays;
    if (context.options.has(u"late-after"_s)) {
        const auto days = wholeNumberOf(u"late-after"_s, context.options.value(u"late-after"_s), 0, 365);
        if (!days)
            return context.fail(days.error());
        lateAfter = *days;
    }
    int exitCode = 0;
    const auto book = openBook(context, Access::Read, exitCode);
    if (!book)
        return exitCode;
    BookSession session = book->session();
    const auto report = checkProcedure(session, lateAfter);
    if (!report)
        return context.fail(report.error());
    if (context.json)
        return context.printJson(json(*report));
    context.out << CliProcedure::tr("Your own way of working, %1 to %2: %3 of %4 in order.")
                       .arg(ui::dateText(report->since), ui::dateText(report->until)).arg(report->inOrder).arg(report->judged) << u'\n';
    Table table({{CliProcedure::tr("State")}, {CliProcedure::tr("Finding")}, {CliProcedure::tr("Mend it in")}});
    for (const ProcedureFinding& finding : report->findings)
        table.addRow({ui::procedureVerdictText(finding.verdict), ui::procedureText(finding, lateAfter),
                      finding.verdict == ProcedureVerdict::Attention ? ui::procedureRemedyText(finding.topic) : u"–"_s});
    table.print(context.out);
    return exit_code::kDone;
}

} // namespace

Command ruleCheckCommand()
{
    return {u"rule check"_s, CliProcedure::tr("Check the own way of working over the past year, with what mends it"), {},
            {{u"late-after"_s, u"N"_s, CliProcedure::tr("More than N days to a first contact is late; 7 without it")}},
            u"tegoed-cli rule check --json"_s, check};
}

} // namespace tegoed::cli
