#include "core/storage/stores/invoice_store.h"
#include "core/usecases/acts/act.h"
#include "core/usecases/escalation/due.h"
#include "core/usecases/escalation/due_claims.h"
#include "core/usecases/escalation/rule_book.h"
#include "core/usecases/unit_of_work.h"

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace {

/// What the message that is proposed for an invoice claims; nothing when no firm one is.
Result<std::vector<DueClaim>> claimsOn(BookSession& session, const EscalationFacts& all, const std::vector<PlannedAction>& actions, std::size_t place,
                                       const InvoiceExplanation& explanation, const Date& today)
{
    if (!explanation.stage || explanation.decision.outcome != StepOutcome::Propose || !mayClaim(ActionKind::Message, *explanation.stage))
        return std::vector<DueClaim>();
    for (const PlannedAction& action : actions) {
        if (std::find(action.invoices.begin(), action.invoices.end(), place) == action.invoices.end())
            continue;
        ComposeRequest request;
        request.debtor = all.debtors[action.debtor].debtor;
        request.stage = explanation.stage;
        request.plannedDay = today;
        request.currency = all.book.currencies[action.currency].code();
        request.invoices.emplace();
        for (const std::uint32_t at : action.invoices)
            request.invoices->push_back(all.invoices[at].invoice);
        return claimsOfRequest(session, request);
    }
    return std::vector<DueClaim>();
}

} // namespace

Result<InvoiceExplanation> explainInvoice(BookSession& session, InvoiceId id, std::optional<Date> on)
{
    return reading([&]() -> Result<InvoiceExplanation> {
        const auto stored = InvoiceStore(session.database).find(id);
        if (!stored || stored->isWithdrawn)
            return notFound("invoice", id.value);
        InvoiceExplanation result;
        result.invoice = id;
        const Date today = on.value_or(session.clock.today());
        const RuleBook rules(session.database);
        NoProgress progress;
        const auto facts = readRuleFacts(session.database, rules, stored->data.debtor, today, std::max(stored->data.dueDate, today), progress);
        if (!facts)
            return facts.error();
        const EscalationFacts& all = facts->data.facts;
        const auto found = std::find_if(all.invoices.begin(), all.invoices.end(), [id](const InvoiceFacts& one) { return one.invoice == id; });
        if (found == all.invoices.end()) { // Nothing of it is open: paid, credited, written off, or a credit note.
            result.decision.outcome = StepOutcome::Nothing;
            result.decision.check = stored->isWrittenOff ? Check::WrittenOff : Check::Paid;
            result.reasons.push_back({checkCode(result.decision.check), {stored->data.number}, true, false, std::nullopt});
            return result;
        }
        const auto place = static_cast<std::size_t>(found - all.invoices.begin());
        std::size_t debtor = 0;
        while (all.debtors[debtor].firstInvoice + all.debtors[debtor].invoices <= place)
            ++debtor;
        std::vector<NextStep> decisions(all.invoices.size());
        const auto actions = planDebtor(all, debtor, rules.ready(), today, decisions);
        result.decision = decisions[place];
        const AssignedSequence assigned = rules.chosenFor(facts->data, debtor, id);
        result.sequence = assigned.code;
        result.assignedBy = assigned.by;
        if (const ReadySequence* sequence = rules.at(found->sequence); sequence && result.decision.step >= 0) {
            const Step& step = sequence->step(result.decision.step);
            result.step = step.code;
            if (step.kind == StepKind::Message)
                result.stage = step.stage;
        }
        if (result.decision.outcome == StepOutcome::Propose)
            result.day = today;
        else if (result.decision.day != kForever && result.decision.day != kNoDay)
            result.day = Date::fromDayNumber(result.decision.day);
        if (const auto claims = claimsOn(session, all, actions, place, result, today); claims)
            result.claims = *claims;
        result.reasons = explain(questionOf(all, debtor, place, rules.ready(), today), result.decision);
        if (result.decision.check == Check::OneContact && result.decision.outcome != StepOutcome::Propose) {
            for (const PlannedAction& action : actions) {
                if (!action.invoices.empty())
                    result.waitsFor = InvoiceStore(session.database).find(all.invoices[action.invoices.front()].invoice)->data.number;
            }
        }
        return result;
    });
}

} // namespace tegoed
