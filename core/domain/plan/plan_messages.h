#pragma once

#include "core/domain/plan/plan_progress.h"

namespace tegoed {

/// What a running plan says to the debtor by itself. Proposal and confirmation are sent by a person.
enum class PlanMessageKind {
    InstalmentReminder, ///< Before a part (stage plan_instalment).
    MissedNotice,       ///< One per missed part, with a day to put it right (plan_missed).
    EndWarning,         ///< Not put right: the last day before the plan ends (plan_missed, with the new day).
    EndNotice,          ///< It has ended, the rest is due at once (plan_broken).
};
QString planMessageCode(PlanMessageKind kind); ///< plan_instalment, plan_missed, plan_warning, plan_ended
std::optional<PlanMessageKind> planMessageOf(QStringView code);

struct PlanMessageSent {
    PlanMessageKind kind;
    int part = 0;     ///< Number of the instalment; 0 = the plan.
    Date on;
    Date payUntil;    ///< The day it named.
};

struct PlanMessageDue {
    PlanMessageKind kind;
    int part = 0;
    Money amount{0, Currency::euro()}; ///< What it asks: what is open of the part, of the whole rest when the plan ended.
    Date payUntil{2000, 1, 1};
    friend bool operator==(const PlanMessageDue&, const PlanMessageDue&) = default;
};

/// A plan with what happened to it.
struct PlanCourse {
    PlanState state = PlanState::Draft;
    std::vector<Instalment> parts;
    PlanTerms terms;
    std::vector<PlanReceipt> receipts;
    std::vector<PlanMessageSent> sent;
    std::optional<Date> endedOn = {};
};

/// What is to be sent on `today`: at most one message, on a working day only, each once. Missed days are not made up for:
/// a reminder whose part has fallen due stays away; a notice goes on the next day the program runs.
/// Errors: InvalidDate outside the holiday tables.
Result<std::optional<PlanMessageDue>> messageDue(const PlanCourse& plan, const Date& today);

enum class PlanEndReason { NotPaid, ByAgreement, Other };

/// May the plan be ended today? Because a part was not paid: only after the notice, the warning and the day it named with
/// the bank's delay (failures G4). Errors: NotAllowed: plan_act [act, state] · plan_not_missed [] · plan_not_warned [part] ·
/// plan_warning_runs [last day].
Result<Done> checkEnding(const PlanCourse& plan, PlanEndReason reason, const Date& today);

/// The day by which the end notice asks the rest.
Date endPayBy(const Date& endedOn, WorkCalendar calendar);
/// First day the normal sequence may go on at its own step (failures G5): after the day of the end notice, were it sent today.
Date resumesOn(const Date& endedOn, WorkCalendar calendar);
/// … and once it is on its way: after the day it names.
Date resumesAfter(const Date& payUntil, WorkCalendar calendar);

} // namespace tegoed
