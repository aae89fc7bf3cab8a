#pragma once

#include "core/domain/calendar/date.h"
#include "core/domain/message/typed_text.h"
#include "core/domain/money/money.h"
#include "core/domain/plan/schedule.h"

#include <optional>

namespace tegoed {

/// How a debtor proposes to pay, as far as their words say it. A guess to begin a plan with: a person sees it before it counts.
struct ProposedPayment {
    std::optional<int> parts = {};           ///< 2 up to `kMostParts`.
    std::optional<Money> each = {};          ///< Of every part; positive.
    std::optional<PlanRhythm> rhythm = {};   ///< Weekly, EveryTwoWeeks or Monthly.
    std::optional<Date> start = {};          ///< Of the first part; today or later.
    bool isEmpty() const { return !parts && !each && !rhythm && !start; }
    friend bool operator==(const ProposedPayment&, const ProposedPayment&) = default;
};

/// Reads "in 4 termijnen", "€ 300 per maand", "vanaf 1 december", "in three monthly instalments of 200 starting 1 January" out of what
/// was written now. Words of both languages are understood; figures are read as `language` writes them, and what can mean two things
/// (typed_text.h) is left out. Money in a sign of another currency is left out too. The first of each counts.
ProposedPayment proposedPayment(const QString& own, const Date& today, Currency currency, TextLanguage language);

} // namespace tegoed
