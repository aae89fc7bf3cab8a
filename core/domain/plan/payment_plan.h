#pragma once

#include "core/base/ids.h"
#include "core/domain/law/interest.h"
#include "core/domain/plan/plan_state.h"
#include "core/domain/plan/schedule.h"

#include <QString>

namespace tegoed {

using PlanId = Id<struct PlanTag>;

/// What is agreed beside the parts. Chosen when the plan is made, printed in the proposal and not changed after.
struct PlanTerms {
    int remindDays = 3;   ///< A reminder this many days before a part; 0 = none. Moved to an earlier working day.
    int graceDays = 3;    ///< Banking days after the due day before a part counts as missed: money sent on the day itself is under way.
    int repairDays = 7;   ///< Calendar days the notice of a missed part gives to put it right.
    int warningDays = 5;  ///< Working days the warning gives before the plan ends.
    bool interestRuns = false; ///< During the plan; its amount is in the last part, fixed when agreed. Else it is frozen.
    WorkCalendar calendar = WorkCalendar::Netherlands;
    friend bool operator==(const PlanTerms&, const PlanTerms&) = default;
};

/// An invoice a plan would cover, as it stands.
struct PlanItem {
    InvoiceId invoice;
    QString number;
    Money open{0, Currency::euro()};
    bool isCreditNote = false;
    bool isWrittenOff = false;
    QString otherPlan = {}; ///< Number of a plan that has it; '' = none.
};

/// What a plan is about and how it is paid.
struct PaymentPlan {
    std::vector<PlanItem> items;
    Money costs{0, Currency::euro()};           ///< Chosen claims, as they stand when the plan is made.
    Money interest{0, Currency::euro()};
    Money runningInterest{0, Currency::euro()}; ///< During the plan (`interestDuringPlan`); in the last part.
    std::vector<Instalment> parts;
    PlanTerms terms;

    Money principal() const; ///< Of the items.
    Money total() const;     ///< Of everything.
};

/// What keeps these invoices out of a plan. Errors: MissingInput(invoices); NotAllowed with rule and figures:
/// plan_currency [code] · plan_paid [number] · plan_credit_note [number] · plan_written_off [number] · plan_twice [number] ·
/// plan_other [number, other plan].
Result<Done> checkItems(const std::vector<PlanItem>& items);

/// Everything that has to hold before a plan is proposed or agreed. Errors: those of `checkItems`; NotAllowed:
/// plan_not_closing [parts, total, difference] · plan_starts_past [first day] · plan_negative_claim [amount] ·
/// plan_terms [name, value, most]; and the limits of schedule.h.
Result<Done> checkPlan(const PaymentPlan& plan, const Date& today);

/// One principal of a plan and the rate that runs over it.
struct PlanPrincipal {
    Money principal;
    InterestRates rates;
};

struct RunningInterest {
    std::optional<Money> interest;
    std::optional<MissingRate> missing; ///< Filled when there is no figure: a rate nobody knows is never guessed.
};

/// Interest from `from` (its first day) until the last part falls due, when every part is paid on its day: parts reach
/// `claimsFirst` (costs and interest claimed before), then the principals in their order (art. 6:44 BW). Simple interest:
/// a plan asks never more than the law gives. Errors: those of `interestOn`.
Result<RunningInterest> interestDuringPlan(const LawPack& pack, const std::vector<PlanPrincipal>& principals, const Money& claimsFirst,
                                           const std::vector<Instalment>& parts, const Date& from);

/// What a person looks at before agreeing (S33).
struct FeasibilityFacts {
    std::vector<Money> monthlyPayments; ///< What the debtor paid in each month in which it paid anything, euro.
    int plansBefore = 0;                ///< Earlier plans that came to an end …
    int plansKept = 0;                  ///< … and of those, paid in full.
};

struct Feasibility {
    Money largestPart{0, Currency::euro()};
    std::optional<Money> medianMonth; ///< Rounded half up; none without a payment.
    bool isAboveMedian = false;       ///< The largest part is more than 1.5 × the median month.
    int months = 0;                   ///< Begun months from the first day to the last; 12 when it is exactly a year.
    bool isLong = false;              ///< Longer than 12 months.
    int plansBefore = 0, plansKept = 0;
};
Feasibility feasibilityOf(const std::vector<Instalment>& parts, const FeasibilityFacts& facts);

} // namespace tegoed
