#include "core/domain/escalation/day_plan.h"

#include "core/domain/message/gate_questions.h"

#include <algorithm>
#include <tuple>

namespace tegoed {
namespace {

/// Proposals of one debtor that can go in one message: same currency, same step.
struct Group {
    std::uint8_t currency = 0;
    StepKey key;
    int nominal = 0;
    std::int64_t asked = 0;
    std::vector<std::uint32_t> invoices;
};

bool has(std::span<const CheckRow> checks, Check check)
{
    return std::any_of(checks.begin(), checks.end(), [check](const CheckRow& row) { return row.check == check; });
}

/// Everything about one debtor on one day, while its plan is made.
class DebtorPlan {
public:
    DebtorPlan(const EscalationFacts& facts, std::size_t debtor, std::span<const ReadySequence> sequences, const Date& today,
               std::span<NextStep> decisions, std::span<const CheckRow> checks)
        : m_facts(facts), m_place(debtor), m_debtor(facts.debtors[debtor]), m_sequences(sequences), m_day(today),
          m_today(today.dayNumber()), m_decisions(decisions), m_checks(checks), m_isOneContact(has(checks, Check::OneContact))
    {
    }

    std::vector<PlannedAction> actions()
    {
        bool isAnyProposed = false;
        for (std::uint32_t i = first(); i < last(); ++i) {
            Question question = questionOf(m_facts, m_place, i, m_sequences, m_day);
            question.credit.credit = 0; // Netted below, over all that is asked together.
            m_decisions[i] = decideNextStep(question, m_checks);
            isAnyProposed |= isProposed(i);
        }
        std::vector<PlannedAction> result;
        addAnnounced(result);
        if (!isAnyProposed || (!result.empty() && m_isOneContact))
            return result;
        for (const Group& group : groups()) {
            if (!result.empty() && m_isOneContact)
                break;
            if (!isCovered(group))
                result.push_back(actionOf(group));
        }
        if (m_isOneContact)
            makeOthersWait(result);
        for (PlannedAction& action : result)
            addAlsoOpen(action);
        return result;
    }

private:
    std::uint32_t first() const { return m_debtor.firstInvoice; }
    std::uint32_t last() const { return m_debtor.firstInvoice + m_debtor.invoices; }
    const InvoiceFacts& invoice(std::uint32_t i) const { return m_facts.invoices[i]; }
    bool isProposed(std::uint32_t i) const { return m_decisions[i].outcome == StepOutcome::Propose && m_decisions[i].step >= 0; }
    const ReadySequence& sequenceOf(std::uint32_t i) const { return m_sequences[static_cast<std::size_t>(invoice(i).sequence)]; }
    int nominalOf(std::uint32_t i) const { return sequenceOf(i).nominalDay(m_decisions[i].step); }

    /// The day a final notice named has come and nobody decided yet. Hand-overs that are proposed are that decision.
    void addAnnounced(std::vector<PlannedAction>& result)
    {
        if (m_debtor.announcedDay == kNoDay || m_debtor.announcedDay > m_today || !has(m_checks, Check::Announced)
            || m_debtor.status != DebtorStatus::Normal)
            return;
        PlannedAction action;
        action.kind = ActionKind::Announced;
        action.debtor = m_place;
        action.since = m_debtor.announcedDay;
        for (std::uint32_t i = first(); i < last(); ++i) {
            const bool isBehind = m_decisions[i].outcome == StepOutcome::Blocked && m_decisions[i].check == Check::Announced;
            const bool isEnded = m_decisions[i].outcome == StepOutcome::Nothing && m_decisions[i].check == Check::SequenceEnded;
            if (isBehind || isEnded || isProposed(i))
                addInvoice(action, i);
        }
        if (!action.invoices.empty())
            result.push_back(action); // Paid or disputed in the meantime closes the task by itself.
    }

    void addInvoice(PlannedAction& action, std::uint32_t i) const
    {
        if (action.invoices.empty()) {
            action.currency = invoice(i).currency;
            action.sequence = invoice(i).sequence;
            action.step = m_decisions[i].step;
        }
        if (invoice(i).currency == action.currency)
            action.asked += invoice(i).open;
        action.invoices.push_back(i);
    }

    /// The highest step first; of equals the larger amount, then the currency that comes first in the book.
    std::vector<Group> groups() const
    {
        std::vector<Group> result;
        for (std::uint32_t i = first(); i < last(); ++i) {
            if (!isProposed(i))
                continue;
            const StepKey key = sequenceOf(i).key(m_decisions[i].step);
            auto found = std::find_if(result.begin(), result.end(),
                                      [&](const Group& group) { return group.currency == invoice(i).currency && group.key == key; });
            if (found == result.end())
                found = result.insert(result.end(), Group{invoice(i).currency, key, nominalOf(i), 0, {}});
            found->nominal = std::max(found->nominal, nominalOf(i));
            found->asked += invoice(i).open;
            found->invoices.push_back(i);
        }
        std::sort(result.begin(), result.end(), [](const Group& a, const Group& b) {
            return std::tuple(-a.nominal, -a.asked, a.currency, a.key.value) < std::tuple(-b.nominal, -b.asked, b.currency, b.key.value);
        });
        for (Group& group : result) {
            std::sort(group.invoices.begin(), group.invoices.end(), [this](std::uint32_t a, std::uint32_t b) {
                return std::tuple(invoice(a).dueDay, invoice(a).invoice) < std::tuple(invoice(b).dueDay, invoice(b).invoice);
            });
        }
        return result;
    }

    std::int64_t creditLeft(std::uint8_t currency) const
    {
        return m_facts.creditOf(m_debtor, currency).credit - (m_creditCurrency == currency ? m_creditUsed : 0);
    }

    /// Credit is at least what the message would ask, or leaves less than the step is worth: asked again with the whole
    /// amount. What it covers is not there for the next group.
    bool isCovered(const Group& group)
    {
        const std::int64_t credit = creditLeft(group.currency);
        if (credit <= 0)
            return false;
        bool covers = false;
        bool isUsed = false;
        for (const std::uint32_t i : group.invoices) {
            Question question = questionOf(m_facts, m_place, i, m_sequences, m_day);
            question.credit.credit = credit;
            question.asked = group.asked;
            const NextStep decision = decideNextStep(question, m_checks);
            if (decision.outcome != StepOutcome::Propose) {
                m_decisions[i] = decision;
                covers = true;
                isUsed |= decision.outcome == StepOutcome::Nothing; // Else what is left is not worth the step (a call): it waits for the next.
            }
        }
        if (isUsed) {
            m_creditUsed = (m_creditCurrency == group.currency ? m_creditUsed : 0) + std::min(credit, group.asked);
            m_creditCurrency = group.currency;
        }
        return covers;
    }

    PlannedAction actionOf(const Group& group) const
    {
        const std::uint32_t lead = group.invoices.front();
        const Step& step = sequenceOf(lead).step(m_decisions[lead].step);
        PlannedAction action;
        action.kind = step.kind == StepKind::Message ? ActionKind::Message : step.kind == StepKind::Call ? ActionKind::Call : ActionKind::HandOver;
        action.debtor = m_place;
        action.currency = group.currency;
        action.sequence = invoice(lead).sequence;
        action.step = m_decisions[lead].step;
        action.repeat = m_decisions[lead].repeat;
        action.channels = m_decisions[lead].channels;
        action.credit = creditLeft(group.currency);
        action.asked = group.asked - action.credit;
        action.since = kForever;
        action.invoices = group.invoices;
        action.claimsInterest = step.claimsInterest;
        action.claimsCosts = step.claimsCosts;
        for (const std::uint32_t i : group.invoices) {
            const NextStep& decision = m_decisions[i];
            action.since = std::min(action.since, decision.day == kNoDay ? m_today : decision.day);
            action.warnings |= decision.warnings;
            action.givesNotice |= decision.givesNotice;
            action.claimsInterest &= decision.claimsInterest;
            action.claimsCosts &= decision.claimsCosts;
        }
        action.isAutomatic = mayGoAlone(step, action);
        return action;
    }

    bool mayGoAlone(const Step& step, const PlannedAction& action) const
    {
        const BookFacts& book = m_facts.book;
        return step.kind == StepKind::Message && step.isAutomatic && !isLegalStage(step.stage, m_debtor.track) && !action.givesNotice
            && (action.warnings & kWarnsUnmatched) == 0 && book.knowsBank
            && !isBankDataOld(book.bankDay, book.limits.bankStopDays, m_today);
    }

    void makeOthersWait(const std::vector<PlannedAction>& actions)
    {
        if (actions.empty())
            return;
        const std::vector<std::uint32_t>& asked = actions.front().invoices;
        const BookFacts& book = m_facts.book;
        const std::int32_t next = std::max(m_today + 1, firstDayAfterContact(m_today, book.limits.contactGapDays, book.calendar));
        for (std::uint32_t i = first(); i < last(); ++i) {
            if (!isProposed(i) || std::find(asked.begin(), asked.end(), i) != asked.end())
                continue;
            NextStep& decision = m_decisions[i];
            NextStep waits;
            waits.outcome = StepOutcome::Wait;
            waits.check = Check::OneContact;
            waits.step = decision.step;
            waits.repeat = decision.repeat;
            waits.day = next;
            decision = waits;
        }
    }

    /// Overdue and not further than the step that goes: mentioned beside it (decision 15).
    void addAlsoOpen(PlannedAction& action) const
    {
        if (action.kind != ActionKind::Message)
            return;
        const int nominal = m_sequences[static_cast<std::size_t>(action.sequence)].nominalDay(action.step);
        for (std::uint32_t i = first(); i < last(); ++i) {
            const NextStep& decision = m_decisions[i];
            if (decision.outcome == StepOutcome::Wait && decision.step >= 0 && invoice(i).currency == action.currency
                && invoice(i).dueDay < m_today && nominalOf(i) <= nominal)
                action.alsoOpen.push_back(i);
        }
    }

    const EscalationFacts& m_facts;
    std::size_t m_place;
    const DebtorFacts& m_debtor;
    std::span<const ReadySequence> m_sequences;
    Date m_day;
    std::int32_t m_today;
    std::span<NextStep> m_decisions;
    std::span<const CheckRow> m_checks;
    bool m_isOneContact;
    int m_creditCurrency = -1; ///< Of `m_creditUsed`: groups of one currency that credit covers mostly follow each other.
    std::int64_t m_creditUsed = 0;
};

} // namespace

Question questionOf(const EscalationFacts& facts, std::size_t debtor, std::size_t invoice, std::span<const ReadySequence> sequences,
                    const Date& today)
{
    const InvoiceFacts& of = facts.invoices[invoice];
    const bool hasSequence = of.sequence >= 0 && static_cast<std::size_t>(of.sequence) < sequences.size();
    return {facts.book, facts.debtors[debtor], of, facts.recordsOf(of), hasSequence ? &sequences[static_cast<std::size_t>(of.sequence)] : nullptr,
            today.dayNumber(), facts.creditOf(facts.debtors[debtor], of.currency), 0, facts.pausesOf(of)};
}

std::vector<PlannedAction> planDebtor(const EscalationFacts& facts, std::size_t debtor, std::span<const ReadySequence> sequences,
                                      const Date& today, std::span<NextStep> decisions, std::span<const CheckRow> checks)
{
    return DebtorPlan(facts, debtor, sequences, today, decisions, checks).actions();
}

DayPlan planDay(const EscalationFacts& facts, std::span<const ReadySequence> sequences, const Date& today, std::span<const CheckRow> checks)
{
    DayPlan plan;
    plan.decisions.resize(facts.invoices.size());
    for (std::size_t debtor = 0; debtor < facts.debtors.size(); ++debtor) {
        for (PlannedAction& action : planDebtor(facts, debtor, sequences, today, plan.decisions, checks))
            plan.actions.push_back(std::move(action));
    }
    return plan;
}

} // namespace tegoed
