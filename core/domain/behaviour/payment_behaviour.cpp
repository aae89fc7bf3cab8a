#include "core/domain/behaviour/payment_behaviour.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>

namespace tegoed {

namespace {

using Wide = boost::multiprecision::int128_t; // Days × cents of a large book do not fit into 64 bits.

constexpr std::size_t kTrendInvoices = 6;
constexpr std::size_t kFewestForPattern = 5;
constexpr std::size_t kLastPayments = 12;
constexpr int kNearDays = 2;

/// 10 × `sum` ÷ `count`, half away from zero.
TenthsOfDay tenths(const Wide& sum, const Wide& count)
{
    const Wide doubled = sum * 20;
    const Wide rounded = doubled < 0 ? -((-doubled + count) / (count * 2)) : (doubled + count) / (count * 2);
    return static_cast<TenthsOfDay>(rounded);
}

TenthsOfDay meanOf(std::span<const PaidInvoice> paid)
{
    Wide sum = 0;
    for (const PaidInvoice& invoice : paid)
        sum += invoice.daysLate();
    return tenths(sum, static_cast<std::int64_t>(paid.size()));
}

std::vector<int> sortedDelays(std::span<const PaidInvoice> paid)
{
    std::vector<int> delays;
    delays.reserve(paid.size());
    for (const PaidInvoice& invoice : paid)
        delays.push_back(invoice.daysLate());
    std::sort(delays.begin(), delays.end());
    return delays;
}

/// In the order the invoices fell due: by the day they were paid, a late one would always stand among the last.
std::optional<TrendFacts> trendOf(std::vector<PaidInvoice> inOrder)
{
    std::stable_sort(inOrder.begin(), inOrder.end(), [](const PaidInvoice& a, const PaidInvoice& b) { return a.dueDay < b.dueDay; });
    if (inOrder.size() < 2 * kTrendInvoices)
        return std::nullopt;
    const std::span<const PaidInvoice> all(inOrder);
    TrendFacts facts;
    facts.lastMean = meanOf(all.last(kTrendInvoices));
    facts.beforeMean = meanOf(all.last(2 * kTrendInvoices).first(kTrendInvoices));
    const TenthsOfDay difference = facts.lastMean - facts.beforeMean;
    facts.trend = difference >= 10 ? PayTrend::Slower : difference <= -10 ? PayTrend::Faster : PayTrend::Same;
    return facts;
}

/// A day of the calendar with the lengths of the months around it: asked for each of 31 days of the month.
struct DayInMonth {
    int day, length, lengthBefore, lengthAfter;

    explicit DayInMonth(std::int32_t dayNumber)
    {
        const Date date = Date::fromDayNumber(dayNumber);
        const Date first(date.year(), date.month(), 1);
        day = date.day();
        length = date.endOfMonth().day();
        lengthBefore = first.plusDays(-1).day();
        lengthAfter = first.plusMonths(1).endOfMonth().day();
    }
    /// Days to the nearest `dayOfMonth`, in this month or one beside it.
    int distanceTo(int dayOfMonth) const
    {
        const int here = std::abs(day - std::min(dayOfMonth, length));
        const int before = day + lengthBefore - std::min(dayOfMonth, lengthBefore);
        const int after = length - day + std::min(dayOfMonth, lengthAfter);
        return std::min({here, before, after});
    }
};

/// One payment often pays several invoices: days are counted, not invoices.
std::optional<UsualPayDay> usualPayDayOf(const std::vector<PaidInvoice>& inOrder)
{
    std::vector<std::int32_t> days;
    for (const PaidInvoice& invoice : inOrder) {
        if (days.empty() || days.back() != invoice.paidDay)
            days.push_back(invoice.paidDay);
    }
    if (days.size() > kLastPayments)
        days.erase(days.begin(), days.end() - kLastPayments);
    if (days.size() < kFewestForPattern)
        return std::nullopt;
    const std::vector<DayInMonth> inMonths(days.begin(), days.end());
    UsualPayDay best;
    best.of = static_cast<int>(days.size());
    int bestDistance = 0;
    for (int dayOfMonth = 1; dayOfMonth <= 31; ++dayOfMonth) {
        int near = 0, distance = 0;
        for (const DayInMonth& day : inMonths) {
            const int away = day.distanceTo(dayOfMonth);
            if (away <= kNearDays) {
                ++near;
                distance += away;
            }
        }
        if (near > best.payments || (near == best.payments && near > 0 && distance < bestDistance)) {
            best.dayOfMonth = dayOfMonth;
            best.payments = near;
            bestDistance = distance;
        }
    }
    const bool isPattern = best.payments >= static_cast<int>(kFewestForPattern) && 2 * best.payments > best.of;
    return isPattern ? std::optional(best) : std::nullopt;
}

/// The smallest value that at least `percent` of the sorted ones do not exceed.
int quantile(const std::vector<int>& sorted, std::size_t percent)
{
    const std::size_t rank = (sorted.size() * percent + 99) / 100; // Nearest rank, from 1.
    return sorted[rank == 0 ? 0 : rank - 1];
}

} // namespace

BehaviourFacts behaviourOf(std::vector<PaidInvoice> paid)
{
    BehaviourFacts facts;
    facts.paidInvoices = static_cast<int>(paid.size());
    if (paid.empty())
        return facts;
    std::sort(paid.begin(), paid.end(), [](const PaidInvoice& a, const PaidInvoice& b) {
        return a.paidDay != b.paidDay ? a.paidDay < b.paidDay : a.dueDay != b.dueDay ? a.dueDay < b.dueDay : a.invoice < b.invoice;
    });
    facts.meanLate = meanOf(paid);
    const std::vector<int> delays = sortedDelays(paid);
    const std::size_t half = delays.size() / 2;
    facts.medianLate = delays.size() % 2 == 1 ? TenthsOfDay{delays[half]} * 10 : (TenthsOfDay{delays[half - 1]} + delays[half]) * 5;
    Wide weighted = 0, weight = 0;
    std::int64_t onTime = 0;
    for (const PaidInvoice& invoice : paid) {
        weighted += Wide(invoice.daysLate()) * invoice.cents;
        weight += invoice.cents;
        onTime += invoice.daysLate() <= 0 ? 1 : 0;
    }
    if (weight > 0)
        facts.weightedLate = tenths(weighted, weight);
    const auto count = static_cast<std::int64_t>(paid.size());
    facts.onTimePermille = static_cast<int>((onTime * 2'000 + count) / (2 * count));
    facts.trend = trendOf(paid);
    facts.usualPayDay = usualPayDayOf(paid);
    return facts;
}

std::vector<PaidInvoice> withOpenOverdue(std::vector<PaidInvoice> paid, std::span<const OpenInvoice> open, const Date& today)
{
    for (const OpenInvoice& invoice : open) {
        if (invoice.dueDay < today.dayNumber())
            paid.push_back({invoice.invoice, invoice.dueDay, today.dayNumber(), invoice.cents});
    }
    return paid;
}

std::optional<ExpectedPayDate> expectedPayDate(std::span<const PaidInvoice> paid, std::int32_t dueDay, const Date& today)
{
    std::vector<int> delays = sortedDelays(paid);
    const int age = today.dayNumber() - dueDay;
    // It was not paid yesterday: what would have come by then is no longer possible.
    delays.erase(delays.begin(), std::lower_bound(delays.begin(), delays.end(), age));
    if (delays.size() < kFewestForPattern)
        return std::nullopt;
    return ExpectedPayDate{Date::fromDayNumber(dueDay + quantile(delays, 50)), Date::fromDayNumber(dueDay + quantile(delays, 10)),
                           Date::fromDayNumber(dueDay + quantile(delays, 90)), static_cast<int>(delays.size())};
}

} // namespace tegoed
