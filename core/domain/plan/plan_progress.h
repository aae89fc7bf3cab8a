#pragma once

#include "core/domain/plan/payment_plan.h"

namespace tegoed {

/// Money that came in for a plan. Negative: it went back (undone, returned by the bank).
struct PlanReceipt {
    Date on;
    Money amount;
};

struct PartProgress {
    Money paid{0, Currency::euro()};
    Date graceEnd{2000, 1, 1};      ///< Last banking day on which money sent in time may arrive.
    std::optional<Date> settledOn;  ///< Since when it is paid in full.
    bool isMissed = false;          ///< Not paid in full, and its grace has passed.
    bool isSettled() const { return settledOn.has_value(); }
};

struct PlanProgress {
    std::vector<PartProgress> parts;
    Money total{0, Currency::euro()};
    Money paid{0, Currency::euro()};     ///< At most the total.
    Money overpaid{0, Currency::euro()};
    int settledParts = 0;
    std::optional<std::size_t> next;     ///< Oldest part not paid in full.
    std::optional<std::size_t> missed;   ///< Oldest missed one.
    Money open() const { return total - paid; }
    bool isComplete() const { return !next; }
};

/// How far a plan is at the end of `today`; receipts after it are not looked at. Money reaches the oldest open part first,
/// whatever it was meant for: partial, early, double. Errors: InvalidDate outside the holiday tables.
Result<PlanProgress> progressOf(const std::vector<Instalment>& parts, const PlanTerms& terms, const std::vector<PlanReceipt>& receipts,
                                const Date& today);

/// The acts that follow from what was received and the date, in order; each is legal after the one before it. A plan runs from
/// its first reminder day or the first money, whichever comes first.
std::vector<PlanAct> actsThatFollow(PlanState state, const std::vector<Instalment>& parts, const PlanTerms& terms,
                                    const PlanProgress& progress, const Date& today);

/// Last day on which money for the last part may arrive: as far as can be seen now, the plan binds until then.
Date lastGraceDay(const std::vector<Instalment>& parts, const PlanTerms& terms);

/// Last day the invoices stay out of the normal sequence. Before it is signed, the day the answer is asked by; from then on the
/// last part with its grace, and never before today: a plan that was not ended goes on holding. None when the state does not
/// pause them.
std::optional<Date> pausedUntil(PlanState state, const Date& answerBy, const Date& lastGrace, const Date& today);

} // namespace tegoed
