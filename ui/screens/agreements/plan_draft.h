#pragma once

#include "core/usecases/plans/plan_facts.h"

#include <set>

namespace tegoed::ui {

/// A plan while somebody fills it in: what was typed, and what it comes to. It knows no book: what it needs of it was read before,
/// so that every key is answered at once.
class PlanDraft {
public:
    PlanDraft(PlanFacts facts, PlanInput input);

    const PlanFacts& facts() const { return m_facts; }
    const PlanInput& input() const { return m_input; }
    /// The last one that could be drawn; empty when none could yet.
    const std::optional<PlanDrawn>& drawn() const { return m_drawn; }
    const std::optional<Error>& error() const { return m_error; } ///< Why what is typed now makes no plan.
    bool closes() const { return !m_error && m_drawn && m_drawn->difference.isZero(); }
    Money principal() const; ///< Of the chosen invoices, also while there is no plan.

    bool isChosen(InvoiceId invoice) const;
    void choose(InvoiceId invoice, bool isChosen);
    void setClaims(const Money& costs, const Money& interest);
    void setTerms(const PlanTerms& terms, const std::optional<YearlyRate>& rate);
    void setEqualParts(int parts);          ///< Drops amounts that were typed.
    void setFixedAmount(const Money& each); ///< … too.
    void setFirstAmount(const std::optional<Money>& first);
    void setRest(RestIn rest);
    void setRhythm(PlanRhythm rhythm);      ///< Drops days that were typed.
    void setStart(const Date& start);       ///< … too.
    void setAmount(int row, const Money& amount); ///< One part by hand; the others stay as they are.
    void setDay(int row, const Date& day);
    void setRequested(bool isRequested) { m_input.isRequested = isRequested; }

    bool isAmountTyped(int row) const { return m_typedAmounts.contains(row); }
    bool isDayTyped(int row) const { return m_typedDays.contains(row); }

private:
    void draw();
    void divideAgain();

    PlanFacts m_facts;
    PlanInput m_input;
    std::optional<PlanDrawn> m_drawn;
    std::optional<Error> m_error;
    std::set<int> m_typedAmounts, m_typedDays;
    PlanRhythm m_rhythm = PlanRhythm::Monthly; ///< The last one that was none of own days.
};

} // namespace tegoed::ui
