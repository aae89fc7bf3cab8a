#pragma once

#include "core/domain/law/law_pack.h"

namespace tegoed {

enum class Compounding {
    None,               ///< Belgium; contracts that say nothing.
    YearlyFromFirstDay, ///< After each full year of default its unpaid interest joins the base (art. 6:119(2), 6:119a(3) BW).
};

/// What a payment reaches inside one claim.
enum class PaymentOrder {
    PrincipalOnly, ///< The amount is the part that reached the principal.
    InterestFirst, ///< Interest fallen due on the day, then principal (art. 6:44 BW).
};

struct PaymentOnClaim {
    Date on;      ///< From this day interest runs on what is left.
    Money amount; ///< Positive.
};

struct AgreedRate {
    Date from;
    YearlyRate rate;
};

/// Where rates come from: a table of the pack, or those of a contract by date (each until the next).
using InterestRates = std::variant<RateTable, std::vector<AgreedRate>>;

/// Days on which no interest runs, both included: agreed with the debtor.
struct InterestPause {
    Date from;
    Date to;
};

struct InterestQuestion {
    Money principal;
    Date firstDay; ///< The day after the due date (decision 23); also the day anniversaries are counted from.
    Date until;    ///< Does not count itself.
    InterestRates rates;
    Compounding compounding = Compounding::None;
    std::vector<PaymentOnClaim> payments = {}; ///< In any order.
    PaymentOrder order = PaymentOrder::PrincipalOnly;
    std::vector<InterestPause> pauses = {};    ///< In any order; in the specification they are parts at 0 %.
};

/// One line of the specification: base × rate × days ÷ 365, rounded half up to the minor unit.
struct InterestPart {
    Date from;
    Date to; ///< The last day, included.
    int days = 0;
    YearlyRate rate;
    Money base;
    Money interest;
    friend bool operator==(const InterestPart&, const InterestPart&) = default;
};

/// base × rate × days ÷ 365, rounded half up. Errors: AmountTooLarge.
Result<Money> interestOfDays(const Money& base, YearlyRate rate, int days);

struct InterestFigure {
    Money interest;              ///< The sum of the parts.
    std::vector<InterestPart> parts;
    Money remainingPrincipal;    ///< On `until`.
    Money unpaidInterest;        ///< Interest less what payments reached of it.
    Money overpaid;              ///< What payments had left over.
};

struct InterestAnswer {
    std::optional<InterestFigure> figure;
    std::optional<MissingRate> missing; ///< Filled when there is no figure.
};

/// Interest on one claim. A part ends only where the rate, the principal or the year of default changes; days are counted as
/// they are and a year has 365, also a leap year. The anniversary is `firstDay` + n years: 29 February is 28 February in
/// other years and returns.
/// Nothing is due, without parts, when `until` is not after `firstDay`.
/// Errors: InvalidInput(field, value) for a negative principal, a payment that is not positive, no or unordered agreed rates;
/// CurrencyMix; AmountTooLarge.
Result<InterestAnswer> interestOn(const LawPack& pack, const InterestQuestion& question);

} // namespace tegoed
