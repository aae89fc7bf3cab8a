#include "core/domain/plan/schedule.h"

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

Error refused(const char* rule, const QStringList& arguments)
{
    return {Error::Code::NotAllowed, QStringList{QString::fromLatin1(rule)} + arguments, {}};
}

Error tooMany(std::int64_t parts)
{
    return refused("plan_too_many_parts", {QString::number(parts), QString::number(kMostParts)});
}

/// `total` in `parts` equal ones, the cents that are left over whole in the first or the last.
std::vector<Money> inEqualParts(const Money& total, int parts, RestIn rest)
{
    const std::int64_t each = total.minorUnits() / parts;
    std::vector<Money> amounts(static_cast<std::size_t>(parts), Money(each, total.currency()));
    (rest == RestIn::First ? amounts.front() : amounts.back()) += Money(total.minorUnits() - each * parts, total.currency());
    return amounts;
}

/// `total` in parts of `each`. A rest too small to be a part of its own joins its neighbour.
Result<std::vector<Money>> inFixedParts(const Money& total, const Money& each, RestIn rest)
{
    const std::int64_t whole = total.minorUnits() / each.minorUnits();
    if (whole > kMostParts)
        return tooMany(whole);
    std::vector<Money> amounts(static_cast<std::size_t>(whole), each);
    const Money left(total.minorUnits() - whole * each.minorUnits(), total.currency());
    if (left.isZero())
        return amounts;
    if (left.minorUnits() < kSmallestPartCents && !amounts.empty())
        (rest == RestIn::First ? amounts.front() : amounts.back()) += left;
    else
        amounts.insert(rest == RestIn::First ? amounts.begin() : amounts.end(), left);
    return amounts;
}

Result<std::vector<Money>> divided(const ScheduleQuestion& question, const Money& total, int parts)
{
    if (question.split == PlanSplit::EqualParts)
        return inEqualParts(total, parts, question.rest);
    if (!question.partAmount)
        return Error{Error::Code::MissingInput, {u"plan_part"_s}, {}};
    const Money each = *question.partAmount;
    if (each.currency() != total.currency())
        return Error{Error::Code::CurrencyMix, {each.currency().code(), total.currency().code()}, {}};
    if (each.minorUnits() <= 0)
        return refused("plan_part_not_positive", {u"1"_s, each.toDecimal()});
    return inFixedParts(total, each, question.rest);
}

Result<std::vector<Money>> amountsOf(const ScheduleQuestion& question)
{
    if (question.split == PlanSplit::ByHand)
        return question.amounts;
    if (question.split == PlanSplit::EqualParts) {
        if (question.parts < kFewestParts)
            return refused("plan_too_few_parts", {QString::number(question.parts), QString::number(kFewestParts)});
        if (question.parts > kMostParts)
            return tooMany(question.parts);
    }
    if (!question.firstAmount)
        return divided(question, question.total, question.parts);
    const Money first = *question.firstAmount;
    if (first.currency() != question.total.currency())
        return Error{Error::Code::CurrencyMix, {first.currency().code(), question.total.currency().code()}, {}};
    if (first.minorUnits() <= 0)
        return refused("plan_part_not_positive", {u"1"_s, first.toDecimal()});
    if (first.minorUnits() >= question.total.minorUnits())
        return refused("plan_first_too_large", {first.toDecimal(), question.total.toDecimal()});
    auto others = divided(question, question.total - first, question.parts - 1);
    if (others)
        others->insert(others->begin(), first);
    return others;
}

Result<Done> checkAmounts(const std::vector<Money>& amounts, Currency currency)
{
    const auto count = static_cast<std::int64_t>(amounts.size());
    if (count < kFewestParts)
        return refused("plan_too_few_parts", {QString::number(count), QString::number(kFewestParts)});
    if (count > kMostParts)
        return tooMany(count);
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        const Money& amount = amounts[i];
        const QString number = QString::number(i + 1);
        if (amount.currency() != currency)
            return Error{Error::Code::CurrencyMix, {amount.currency().code(), currency.code()}, {}};
        if (amount.minorUnits() <= 0)
            return refused("plan_part_not_positive", {number, amount.toDecimal()});
        if (amount.minorUnits() < kSmallestPartCents)
            return refused("plan_part_too_small", {number, amount.toDecimal(), Money(kSmallestPartCents, currency).toDecimal()});
    }
    return Done{};
}

Date countedDay(const ScheduleQuestion& question, int index)
{
    switch (question.rhythm) {
    case PlanRhythm::Weekly:
        return question.start.plusDays(7 * index);
    case PlanRhythm::EveryTwoWeeks:
        return question.start.plusDays(14 * index);
    case PlanRhythm::Monthly:
        return question.start.plusMonths(index);
    case PlanRhythm::OwnDates:
        break;
    }
    return question.ownDates[static_cast<std::size_t>(index)];
}

Result<Done> checkDates(const ScheduleQuestion& question, std::size_t parts)
{
    if (question.rhythm == PlanRhythm::OwnDates) {
        if (question.ownDates.size() != parts)
            return refused("plan_dates_count", {QString::number(question.ownDates.size()), QString::number(parts)});
        for (std::size_t i = 1; i < parts; ++i) {
            if (!(question.ownDates[i - 1] < question.ownDates[i]))
                return refused("plan_dates_order", {question.ownDates[i].toIso(), question.ownDates[i - 1].toIso()});
        }
    }
    const Date first = countedDay(question, 0);
    // Inside the holiday tables whatever follows: thirty years on they still have an answer.
    if (first.year() < kFirstHolidayYear || first.year() > kLastHolidayYear - kLongestPlanYears - 1)
        return Error{Error::Code::InvalidDate, {first.toIso()}, u"outside the years plans are made for"_s};
    const Date last = countedDay(question, static_cast<int>(parts) - 1);
    if (first.plusMonths(12 * kLongestPlanYears) < last)
        return refused("plan_too_long", {last.toIso(), QString::number(kLongestPlanYears)});
    return Done{};
}

/// How the days follow each other, or each of them when they follow no rhythm.
void recogniseDays(const std::vector<Instalment>& parts, ScheduleQuestion& question)
{
    question.start = parts.front().counted;
    for (const PlanRhythm rhythm : {PlanRhythm::Monthly, PlanRhythm::EveryTwoWeeks, PlanRhythm::Weekly}) {
        question.rhythm = rhythm;
        const auto isInStep = [&](const Instalment& part) { return countedDay(question, part.number - 1) == part.counted; };
        if (std::all_of(parts.begin(), parts.end(), isInStep))
            return;
    }
    question.rhythm = PlanRhythm::OwnDates;
    for (const Instalment& part : parts)
        question.ownDates.push_back(part.counted);
}

bool isAnsweredBy(const ScheduleQuestion& question, const std::vector<Instalment>& parts)
{
    const auto schedule = makeSchedule(question);
    return schedule && std::equal(parts.begin(), parts.end(), schedule->parts.begin(), schedule->parts.end(),
                                  [](const Instalment& a, const Instalment& b) { return a.counted == b.counted && a.amount == b.amount; });
}

} // namespace

ScheduleQuestion questionOf(const std::vector<Instalment>& parts, WorkCalendar calendar)
{
    ScheduleQuestion question;
    question.calendar = calendar;
    question.split = PlanSplit::ByHand;
    if (parts.empty())
        return question;
    recogniseDays(parts, question);
    question.total = Money(0, parts.front().amount.currency());
    for (const Instalment& part : parts) {
        question.total += part.amount;
        question.amounts.push_back(part.amount);
    }
    const Money first = parts.front().amount, last = parts.back().amount;
    const auto asked = [&](PlanSplit split, RestIn rest, std::optional<Money> own) {
        ScheduleQuestion tried = question;
        tried.amounts.clear();
        tried.split = split;
        tried.rest = rest;
        tried.firstAmount = own;
        if (split == PlanSplit::EqualParts)
            tried.parts = static_cast<int>(parts.size());
        else
            tried.partAmount = rest == RestIn::First ? last : own ? parts[1].amount : first;
        return tried;
    };
    if (parts.size() < std::size_t(kFewestParts))
        return question;
    for (const std::optional<Money>& own : {std::optional<Money>(), std::optional(first)}) {
        for (const PlanSplit split : {PlanSplit::EqualParts, PlanSplit::FixedAmount}) {
            for (const RestIn rest : {RestIn::First, RestIn::Last}) {
                if (ScheduleQuestion tried = asked(split, rest, own); isAnsweredBy(tried, parts))
                    return tried;
            }
        }
    }
    return question;
}

Result<Instalment> onWorkingDay(Instalment part, WorkCalendar calendar)
{
    part.due = part.counted;
    part.moved.clear();
    while (true) {
        const auto isWorking = isWorkingDay(calendar, part.due);
        if (!isWorking)
            return isWorking.error();
        if (*isWorking)
            return part;
        DayOff off{part.due, {}};
        const auto ofYear = holidays(calendar, part.due.year());
        if (!ofYear)
            return ofYear.error();
        for (const Holiday& holiday : *ofYear) {
            if (holiday.date == part.due && !off.holiday)
                off.holiday = holiday.name;
        }
        part.moved.push_back(off);
        part.due = part.due.plusDays(1);
    }
}

Result<Schedule> makeSchedule(const ScheduleQuestion& question)
{
    if (question.total.currency() != Currency::euro())
        return refused("plan_currency", {question.total.currency().code()});
    if (question.total.minorUnits() <= 0)
        return refused("plan_total", {question.total.toDecimal()});
    const auto amounts = amountsOf(question);
    if (!amounts)
        return amounts.error();
    if (const auto checked = checkAmounts(*amounts, question.total.currency()); !checked)
        return checked.error();
    if (const auto checked = checkDates(question, amounts->size()); !checked)
        return checked.error();

    Schedule schedule;
    schedule.difference = question.total;
    for (std::size_t i = 0; i < amounts->size(); ++i) {
        Instalment part;
        part.number = static_cast<int>(i) + 1;
        part.counted = countedDay(question, static_cast<int>(i));
        part.amount = (*amounts)[i];
        const auto placed = onWorkingDay(std::move(part), question.calendar);
        if (!placed)
            return placed.error();
        schedule.difference -= placed->amount;
        schedule.parts.push_back(*placed);
    }
    return schedule;
}

} // namespace tegoed
