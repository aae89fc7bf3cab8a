#pragma once

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace tegoed {

/// Where a payment plan stands (ux.md 3.7).
enum class PlanState {
    Draft, Proposed, Countered, Agreed, Signed, Running, Missed, Repaired, // may still change
    Completed, Ended, Withdrawn,
};
inline constexpr std::array<PlanState, 11> kPlanStates{
    PlanState::Draft, PlanState::Proposed, PlanState::Countered, PlanState::Agreed, PlanState::Signed, PlanState::Running,
    PlanState::Missed, PlanState::Repaired, PlanState::Completed, PlanState::Ended, PlanState::Withdrawn};

/// What moves a plan on. The first seven are acts of a person; the others follow from what was received and the date.
enum class PlanAct {
    Propose,  ///< Ours, to the debtor; a new proposal is a new version.
    Counter,  ///< The debtor's own proposal is entered.
    Agree,
    Sign,     ///< The copy signed by the debtor is here.
    End,
    Withdraw, ///< Before it was signed: ours taken back, or theirs refused.
    Edit,     ///< A draft is changed.
    Start, Miss, Repair, Complete,
    Reopen,   ///< Money that completed it went back.
};
inline constexpr std::array<PlanAct, 12> kPlanActs{
    PlanAct::Propose, PlanAct::Counter, PlanAct::Agree, PlanAct::Sign, PlanAct::End, PlanAct::Withdraw, PlanAct::Edit,
    PlanAct::Start, PlanAct::Miss, PlanAct::Repair, PlanAct::Complete, PlanAct::Reopen};

QString planStateCode(PlanState state); ///< draft, proposed, countered …
std::optional<PlanState> planStateOf(QStringView code);
QString planActCode(PlanAct act);       ///< propose, counter, agree …
std::optional<PlanAct> planActOf(QStringView code);

/// The state after `act`, or none: it is not possible now.
std::optional<PlanState> stateAfter(PlanState state, PlanAct act);
/// By a person; else it follows from facts and is done by the program.
bool isByPerson(PlanAct act);

/// The invoices of such a plan are kept out of the normal sequence, and in no other plan: from the proposal to the end.
bool pausesInvoices(PlanState state);
/// Money is expected by its dates.
bool isBinding(PlanState state);

} // namespace tegoed
