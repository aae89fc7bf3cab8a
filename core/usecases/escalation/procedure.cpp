#include "core/usecases/escalation/procedure.h"

#include "core/storage/queries/procedure_queries.h"
#include "core/usecases/legal_settings.h"
#include "core/usecases/unit_of_work.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kDaysBack = 365;
}

QString procedureTopicCode(ProcedureTopic topic)
{
    switch (topic) {
    case ProcedureTopic::FirstContact: return u"first_contact"_s;
    case ProcedureTopic::Terms: return u"terms"_s;
    case ProcedureTopic::Bounces: return u"bounces"_s;
    case ProcedureTopic::Hours: return u"hours"_s;
    }
    Q_UNREACHABLE();
}

QString procedureRemedyCode(ProcedureTopic topic)
{
    switch (topic) {
    case ProcedureTopic::FirstContact: return u"rules"_s;
    case ProcedureTopic::Terms: return u"settings.legal"_s;
    case ProcedureTopic::Bounces: return u"debtors"_s;
    case ProcedureTopic::Hours: return u"settings.limits"_s;
    }
    Q_UNREACHABLE();
}

Result<ProcedureReport> checkProcedure(BookSession& session, int lateAfter)
{
    if (lateAfter < 0 || lateAfter > kDaysBack)
        return Error{Error::Code::InvalidInput, {u"late-after"_s, QString::number(lateAfter), u"0–365"_s}, {}};
    return reading([&]() -> Result<ProcedureReport> {
        const Date today = session.clock.today();
        ProcedureReport report{.since = today.plusDays(-kDaysBack), .until = today.plusDays(-1), .lateAfter = lateAfter, .findings = {}};
        ProcedureFacts facts = ProcedureQueries(session.database).facts(report.since, today);
        if (legalSettings(session.database).termsAgreed) {
            for (ProcedureInvoice& invoice : facts.invoices)
                invoice.hasTerms = true;
        }
        report.findings = judgeProcedure(facts, lateAfter);
        for (const ProcedureFinding& finding : report.findings) {
            report.judged += finding.verdict != ProcedureVerdict::NothingToJudge;
            report.inOrder += finding.verdict == ProcedureVerdict::Good;
        }
        return report;
    });
}

} // namespace tegoed
