#pragma once

#include "core/domain/calendar/holidays.h"
#include "core/domain/money/money.h"

#include <optional>
#include <vector>

namespace tegoed {

/// How the total of a plan is divided.
enum class PlanSplit {
    EqualParts,  ///< `parts` equal ones; the cents that do not divide go whole into the first or the last.
    FixedAmount, ///< Parts of `partAmount`; what is left over is the first or the last.
    ByHand,      ///< `amounts`, as they were typed: the difference to the total is shown until it is zero.
};
enum class RestIn { First, Last };
enum class PlanRhythm { Weekly, EveryTwoWeeks, Monthly, OwnDates };

/// Limits of a plan (failures G8). A part below one euro costs more than it brings; a plan is no mortgage.
inline constexpr int kFewestParts = 2;
inline constexpr int kMostParts = 360;
inline constexpr int kLongestPlanYears = 30;
inline constexpr std::int64_t kSmallestPartCents = 100;

struct ScheduleQuestion {
    Money total{0, Currency::euro()};
    PlanSplit split = PlanSplit::EqualParts;
    int parts = 0;                          ///< EqualParts.
    std::optional<Money> partAmount = {};   ///< FixedAmount.
    std::optional<Money> firstAmount = {};  ///< An own first part; the others divide what is left.
    std::vector<Money> amounts = {};        ///< ByHand.
    RestIn rest = RestIn::First;            ///< With an own first part: the first or last of the others.
    PlanRhythm rhythm = PlanRhythm::Monthly;
    Date start{2000, 1, 1};                 ///< Of the first part; not read with own dates.
    std::vector<Date> ownDates = {};        ///< OwnDates: one per part, each later than the one before.
    WorkCalendar calendar = WorkCalendar::Netherlands;
};

/// A day on which nothing can be asked, and why: a holiday by its name, else a Saturday or Sunday.
struct DayOff {
    Date day;
    std::optional<HolidayName> holiday;
    friend bool operator==(const DayOff&, const DayOff&) = default;
};

/// One part of a plan (nl: termijn, BE: schijf).
struct Instalment {
    int number = 0;              ///< From 1.
    Date counted{2000, 1, 1};    ///< Term n counted from the start, never from term n − 1 (failures B7, G2).
    Date due{2000, 1, 1};        ///< The first working day from then on: the last day to pay.
    Money amount{0, Currency::euro()};
    std::vector<DayOff> moved = {}; ///< The days that were passed over; empty = not moved.
    friend bool operator==(const Instalment&, const Instalment&) = default;
};

struct Schedule {
    std::vector<Instalment> parts;
    Money difference{0, Currency::euro()}; ///< Total less parts; only ByHand leaves one.
    bool closes() const { return difference.isZero(); }
};

/// The parts of a plan with their days. They add up to the total to the cent, except ByHand, where the difference says how
/// far they are from it.
///
/// Errors, each naming the thing: CurrencyMix; NotAllowed with a rule and its figures:
/// plan_total [total] not above zero · plan_currency [code] not euro (decision 10) · plan_too_few_parts [n, least] ·
/// plan_too_many_parts [n, most] · plan_part_not_positive [number, amount] · plan_part_too_small [number, amount, least] ·
/// plan_first_too_large [amount, total] · plan_too_long [last day, years] · plan_dates_count [dates, parts] ·
/// plan_dates_order [date, date before]; InvalidDate(date) for a year outside the holiday tables.
Result<Schedule> makeSchedule(const ScheduleQuestion& question);

/// The simplest question whose answer these parts are: equal ones first, typed by hand last. What was agreed holds days and amounts
/// only; whoever makes another version of it goes on from how it was divided.
ScheduleQuestion questionOf(const std::vector<Instalment>& parts, WorkCalendar calendar);

/// The first working day on or after `day`, with what was passed over. Errors: InvalidDate.
Result<Instalment> onWorkingDay(Instalment part, WorkCalendar calendar);

} // namespace tegoed
