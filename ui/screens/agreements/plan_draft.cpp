#include "ui/screens/agreements/plan_draft.h"

#include <algorithm>

namespace tegoed::ui {

PlanDraft::PlanDraft(PlanFacts facts, PlanInput input)
    : m_facts(std::move(facts))
    , m_input(std::move(input))
{
    if (m_input.schedule.rhythm != PlanRhythm::OwnDates)
        m_rhythm = m_input.schedule.rhythm;
    draw();
    if (!m_drawn)
        return;
    // What stands there was typed once: the rows that no division explains.
    const int parts = static_cast<int>(m_drawn->plan.parts.size());
    for (int row = 0; row < parts; ++row) {
        if (m_input.schedule.split == PlanSplit::ByHand)
            m_typedAmounts.insert(row);
        if (m_input.schedule.rhythm == PlanRhythm::OwnDates)
            m_typedDays.insert(row);
    }
}

Money PlanDraft::principal() const
{
    Money sum(0, Currency::euro());
    for (const PlanCandidate& one : m_facts.invoices) {
        if (isChosen(one.item.invoice) && one.item.open.currency() == sum.currency())
            sum += one.item.open;
    }
    return sum;
}

bool PlanDraft::isChosen(InvoiceId invoice) const
{
    return std::find(m_input.invoices.begin(), m_input.invoices.end(), invoice) != m_input.invoices.end();
}

void PlanDraft::choose(InvoiceId invoice, bool isWanted)
{
    std::erase(m_input.invoices, invoice);
    if (isWanted)
        m_input.invoices.push_back(invoice);
    draw();
}

void PlanDraft::setClaims(const Money& costs, const Money& interest)
{
    m_input.costs = costs;
    m_input.interest = interest;
    draw();
}

void PlanDraft::setTerms(const PlanTerms& terms, const std::optional<YearlyRate>& rate)
{
    m_input.terms = terms;
    m_input.rate = rate;
    draw();
}

void PlanDraft::divideAgain()
{
    m_input.schedule.amounts.clear();
    m_typedAmounts.clear();
    if (m_input.schedule.rhythm == PlanRhythm::OwnDates) // There may be another number of parts now.
        m_input.schedule.rhythm = m_rhythm;
    m_input.schedule.ownDates.clear();
    m_typedDays.clear();
}

void PlanDraft::setEqualParts(int parts)
{
    divideAgain();
    m_input.schedule.split = PlanSplit::EqualParts;
    m_input.schedule.parts = parts;
    draw();
}

void PlanDraft::setFixedAmount(const Money& each)
{
    divideAgain();
    m_input.schedule.split = PlanSplit::FixedAmount;
    m_input.schedule.partAmount = each;
    draw();
}

void PlanDraft::setFirstAmount(const std::optional<Money>& first)
{
    m_input.schedule.firstAmount = first;
    draw();
}

void PlanDraft::setRest(RestIn rest)
{
    m_input.schedule.rest = rest;
    draw();
}

void PlanDraft::setRhythm(PlanRhythm rhythm)
{
    m_rhythm = rhythm;
    m_input.schedule.rhythm = rhythm;
    m_input.schedule.ownDates.clear();
    m_typedDays.clear();
    draw();
}

void PlanDraft::setStart(const Date& start)
{
    m_input.schedule.start = start;
    setRhythm(m_rhythm);
}

void PlanDraft::setAmount(int row, const Money& amount)
{
    if (!m_drawn || row < 0 || row >= static_cast<int>(m_drawn->plan.parts.size()))
        return;
    ScheduleQuestion& schedule = m_input.schedule;
    if (schedule.split != PlanSplit::ByHand) {
        schedule.split = PlanSplit::ByHand;
        schedule.amounts.clear();
        for (const Instalment& part : m_drawn->plan.parts)
            schedule.amounts.push_back(part.amount);
    }
    schedule.amounts[static_cast<std::size_t>(row)] = amount;
    m_typedAmounts.insert(row);
    draw();
}

void PlanDraft::setDay(int row, const Date& day)
{
    if (!m_drawn || row < 0 || row >= static_cast<int>(m_drawn->plan.parts.size()))
        return;
    ScheduleQuestion& schedule = m_input.schedule;
    if (schedule.rhythm != PlanRhythm::OwnDates) {
        schedule.rhythm = PlanRhythm::OwnDates;
        schedule.ownDates.clear();
        for (const Instalment& part : m_drawn->plan.parts)
            schedule.ownDates.push_back(part.counted);
    }
    schedule.ownDates[static_cast<std::size_t>(row)] = day;
    m_typedDays.insert(row);
    draw();
}

void PlanDraft::draw()
{
    auto drawn = drawPlan(m_facts, m_input);
    if (drawn) {
        m_drawn = std::move(*drawn);
        m_error.reset();
    } else {
        m_error = drawn.error();
    }
}

} // namespace tegoed::ui
