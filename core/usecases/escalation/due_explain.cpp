#include "core/domain/escalation/cold_start.h"
#include "core/storage/stores/debtor_store.h"
#include "core/storage/stores/invoice_store.h"
#include "core/usecases/acts/act.h"
#include "core/usecases/escalation/debtor_next_step.h"
#include "core/usecases/escalation/due_claims.h"
#include "core/usecases/escalation/due_limitation.h"
#include "core/usecases/escalation/rule_book.h"
#include "core/usecases/unit_of_work.h"

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace {

constexpr int kFarAhead = 3'650; // Days: every open invoice of a debtor counts, however late it falls due.

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

/// One debtor as the rules see it on one day.
class DebtorPlan {
public:
    static Result<DebtorPlan> read(BookSession& session, DebtorId debtor, const Date& today, const Date& dueUntil)
    {
        RuleBook rules(session.database);
        NoProgress progress;
        auto facts = readRuleFacts(session.database, rules, debtor, today, dueUntil, progress);
        if (!facts)
            return facts.error();
        return DebtorPlan(std::move(rules), *std::move(facts), today);
    }

    std::optional<std::size_t> placeOf(InvoiceId id) const
    {
        const auto found = std::find_if(all().invoices.begin(), all().invoices.end(), [id](const InvoiceFacts& one) { return one.invoice == id; });
        return found == all().invoices.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - all().invoices.begin()));
    }

    /// The place of the invoice that says what happens next.
    std::optional<std::size_t> decidingPlace() const
    {
        for (const PlannedAction& action : m_actions) { // At most one contact.
            if (!action.invoices.empty())
                return action.invoices.front();
        }
        std::optional<std::size_t> first;
        for (std::size_t place = 0; place < m_decisions.size(); ++place) { // By due day.
            if (m_decisions[place].outcome != StepOutcome::Nothing && (!first || dayOf(place) < dayOf(*first)))
                first = place;
        }
        return first ? first : m_decisions.empty() ? std::nullopt : std::optional<std::size_t>(0);
    }

    InvoiceId invoiceAt(std::size_t place) const { return all().invoices[place].invoice; }

    InvoiceExplanation explanationAt(BookSession& session, std::size_t place) const
    {
        const InvoiceFacts& invoice = all().invoices[place];
        InvoiceExplanation result;
        result.invoice = invoice.invoice;
        result.decision = m_decisions[place];
        const AssignedSequence assigned = m_rules.chosenFor(m_facts.data, kDebtor, invoice.invoice);
        result.sequence = assigned.code;
        result.assignedBy = assigned.by;
        const Question question = questionOf(all(), kDebtor, place, m_rules.ready(), m_today);
        // What keeps the whole invoice back was decided before its step was looked at; it has one all the same.
        const int at = result.decision.step >= 0 || result.decision.outcome == StepOutcome::Nothing ? result.decision.step : nextPlace(question).step;
        if (const ReadySequence* sequence = m_rules.at(invoice.sequence); sequence && at >= 0) {
            const Step& step = sequence->step(at);
            result.step = step.code;
            if (step.kind == StepKind::Message)
                result.stage = step.stage;
        }
        if (result.decision.outcome == StepOutcome::Propose)
            result.day = m_today;
        else if (dayOf(place) != kForever)
            result.day = Date::fromDayNumber(dayOf(place));
        if (const auto claims = claimsOn(session, all(), m_actions, place, result, m_today); claims)
            result.claims = *claims;
        result.reasons = explain(question, result.decision);
        const OpenClaim claim{invoice.invoice, Date::fromDayNumber(invoice.dueDay), all().debtors[kDebtor].track};
        const InvoiceData data = InvoiceStore(session.database).find(invoice.invoice)->data;
        if (const auto limitation = limitationsOf(session.database, {claim}).front())
            result.reasons.push_back(limitationReason(data.number, *limitation, m_today));
        if (const int days = longServiceDays(data.serviceFrom, data.serviceUntil); days > 0)
            result.reasons.push_back({u"long_service"_s, {QString::number(days)}, false, false, std::nullopt});
        if (result.decision.check == Check::OneContact && result.decision.outcome != StepOutcome::Propose) {
            for (const PlannedAction& action : m_actions) {
                if (!action.invoices.empty())
                    result.waitsFor = InvoiceStore(session.database).find(invoiceAt(action.invoices.front()))->data.number;
            }
        }
        return result;
    }

private:
    static constexpr std::size_t kDebtor = 0; ///< The only one, with those merged into it.

    DebtorPlan(RuleBook rules, RuleFacts facts, const Date& today)
        : m_rules(std::move(rules)), m_facts(std::move(facts)), m_today(today), m_decisions(all().invoices.size())
    {
        if (!m_decisions.empty())
            m_actions = planDebtor(all(), kDebtor, m_rules.ready(), today, m_decisions);
    }

    const EscalationFacts& all() const { return m_facts.data.facts; }
    /// The first day it may; kForever = not in sight.
    std::int32_t dayOf(std::size_t place) const { return m_decisions[place].day == kNoDay ? kForever : m_decisions[place].day; }

    RuleBook m_rules;
    RuleFacts m_facts;
    Date m_today;
    std::vector<NextStep> m_decisions;
    std::vector<PlannedAction> m_actions;
};

} // namespace

Result<InvoiceExplanation> explainInvoice(BookSession& session, InvoiceId id, std::optional<Date> on)
{
    return reading([&]() -> Result<InvoiceExplanation> {
        const auto stored = InvoiceStore(session.database).find(id);
        if (!stored || stored->isWithdrawn)
            return notFound("invoice", id.value);
        const Date today = on.value_or(session.clock.today());
        const auto plan = DebtorPlan::read(session, stored->data.debtor, today, std::max(stored->data.dueDate, today));
        if (!plan)
            return plan.error();
        if (const auto place = plan->placeOf(id))
            return plan->explanationAt(session, *place);
        InvoiceExplanation result; // Nothing of it is open: paid, credited, written off, or a credit note.
        result.invoice = id;
        result.decision.outcome = StepOutcome::Nothing;
        result.decision.check = stored->isWrittenOff ? Check::WrittenOff : Check::Paid;
        result.reasons.push_back({checkCode(result.decision.check), {stored->data.number}, true, false, std::nullopt});
        return result;
    });
}

Result<std::optional<DebtorNextStep>> nextStepOf(BookSession& session, DebtorId debtor, std::optional<Date> on)
{
    return reading([&]() -> Result<std::optional<DebtorNextStep>> {
        if (!DebtorStore(session.database).find(debtor))
            return notFound("debtor", debtor.value);
        const Date today = on.value_or(session.clock.today());
        const auto plan = DebtorPlan::read(session, debtor, today, today.plusDays(kFarAhead));
        if (!plan)
            return plan.error();
        const auto place = plan->decidingPlace();
        if (!place)
            return std::optional<DebtorNextStep>();
        return std::optional(DebtorNextStep{plan->explanationAt(session, *place), InvoiceStore(session.database).find(plan->invoiceAt(*place))->data.number});
    });
}

} // namespace tegoed
