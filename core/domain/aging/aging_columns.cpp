#include "core/domain/aging/aging_columns.h"

#include <algorithm>

namespace tegoed {
namespace {

AgingCurrency* ofCurrency(AgingReport& report, Currency currency)
{
    const auto found = std::find_if(report.currencies.begin(), report.currencies.end(),
                                    [&](const AgingCurrency& c) { return c.currency == currency; });
    return found == report.currencies.end() ? nullptr : &*found;
}

/// Adds the totals of `part` `sign` times.
void addTotals(AgingCurrency& to, const AgingCurrency& part, int sign)
{
    for (std::size_t group = 0; group < part.groups.size(); ++group) {
        to.groups[group] += sign * part.groups[group];
        to.groupItems[group] += sign * part.groupItems[group];
    }
    to.credits += sign * part.credits;
    to.total += sign * part.total;
    to.items += sign * part.items;
}

/// Takes what was shown of one debtor in one currency out and puts what is now in; either may be missing.
void exchange(AgingReport& report, Currency bookCurrency, const AgingCurrency* before, const AgingCurrency* now)
{
    const AgingCurrency& any = now ? *now : *before;
    AgingCurrency* shown = ofCurrency(report, any.currency);
    if (!shown) {
        const auto isEarlier = [&](const AgingCurrency& c, Currency other) {
            return c.currency == bookCurrency || (other != bookCurrency && c.currency < other);
        };
        report.currencies.insert(
            std::lower_bound(report.currencies.begin(), report.currencies.end(), any.currency, isEarlier), any);
        return;
    }
    const auto row = std::lower_bound(shown->rows.begin(), shown->rows.end(), any.rows.front().debtor,
                                      [](const AgingRow& r, DebtorId id) { return r.debtor < id; });
    if (before)
        addTotals(*shown, *before, -1);
    if (now)
        addTotals(*shown, *now, +1);
    if (before && now)
        *row = now->rows.front();
    else if (now)
        shown->rows.insert(row, now->rows.front());
    else
        shown->rows.erase(row);
    if (shown->rows.empty())
        report.currencies.erase(report.currencies.begin() + (shown - report.currencies.data()));
}

} // namespace

AgingColumns::AgingColumns(Currency bookCurrency) : m_bookCurrency(bookCurrency) {}

std::uint8_t AgingColumns::currencyIndex(Currency currency)
{
    const auto found = std::find(m_currencies.begin(), m_currencies.end(), currency);
    if (found != m_currencies.end())
        return static_cast<std::uint8_t>(found - m_currencies.begin());
    TEGOED_ENSURE(m_currencies.size() < 255); // ISO 4217 has fewer.
    m_currencies.push_back(currency);
    return static_cast<std::uint8_t>(m_currencies.size() - 1);
}

std::int64_t AgingColumns::openOn(const Block& block, std::size_t entry, std::int32_t asOf)
{
    std::int64_t open = block.amount[entry];
    const std::uint32_t end = block.movementStart[entry + 1];
    for (std::uint32_t at = block.movementStart[entry]; at < end; ++at)
        open += block.movementDay[at] <= asOf ? block.movementChange[at] : 0;
    return open;
}

void AgingColumns::addTo(AgingTally& tally, const Range& range, std::int32_t asOf)
{
    const Block& block = *range.block;
    const DebtorId debtor{block.debtors[range.debtor]};
    for (std::size_t entry = range.first(); entry < range.last(); ++entry) {
        if (block.issueDay[entry] > asOf)
            continue;
        if (const std::int64_t open = openOn(block, entry, asOf); open != 0)
            tally.add(debtor, block.currency[entry], block.issueDay[entry], block.dueDay[entry], open, block.kind[entry]);
    }
}

AgingReport AgingColumns::report(const AgingOptions& options) const
{
    AgingTally tally(options, m_currencies);
    const std::int32_t asOf = options.asOf.dayNumber();
    forEachDebtor([&](const Range& range) { addTo(tally, range, asOf); });
    return tally.finish(m_bookCurrency, laterThan(asOf));
}

std::optional<AgingColumns::Range> AgingColumns::find(DebtorId debtor) const
{
    if (const auto replaced = m_replaced.find(debtor); replaced != m_replaced.end())
        return replaced->second.debtors.empty() ? std::nullopt : std::optional(Range{&replaced->second, 0});
    const auto found = std::lower_bound(m_base.debtors.begin(), m_base.debtors.end(), debtor.value);
    if (found == m_base.debtors.end() || *found != debtor.value)
        return std::nullopt;
    return Range{&m_base, static_cast<std::size_t>(found - m_base.debtors.begin())};
}

AgingReport AgingColumns::reportOf(DebtorId debtor, const AgingOptions& options) const
{
    AgingTally tally(options, m_currencies);
    if (const std::optional<Range> range = find(debtor))
        addTo(tally, *range, options.asOf.dayNumber());
    return tally.finish(m_bookCurrency, 0);
}

std::vector<AgingItem> AgingColumns::items(DebtorId debtor, const AgingOptions& options) const
{
    std::vector<AgingItem> found;
    const std::optional<Range> range = find(debtor);
    if (!range)
        return found;
    const Block& block = *range->block;
    const std::int32_t asOf = options.asOf.dayNumber();
    for (std::size_t entry = range->first(); entry < range->last(); ++entry) {
        const std::int64_t open = block.issueDay[entry] > asOf ? 0 : openOn(block, entry, asOf);
        if (open == 0)
            continue;
        AgingItem item{debtor, block.kind[entry], {}, {}, block.issueDay[entry], block.dueDay[entry],
                       Money(open, m_currencies[block.currency[entry]])};
        (item.kind == AgingKind::Receipt ? item.payment.value : item.invoice.value) = block.id[entry];
        item.days = asOf - (options.basis == AgingBasis::DueDate ? item.dueDay : item.issueDay);
        if (item.kind == AgingKind::Invoice)
            item.group = agingGroup(item.days, options.basis, options.bounds);
        found.push_back(item);
    }
    std::sort(found.begin(), found.end(), [](const AgingItem& a, const AgingItem& b) {
        return std::tuple(a.dueDay, a.kind, a.invoice, a.payment) < std::tuple(b.dueDay, b.kind, b.invoice, b.payment);
    });
    return found;
}

void AgingColumns::countEntries(const Range& range, int sign)
{
    const Block& block = *range.block;
    for (std::size_t entry = range.first(); entry < range.last(); ++entry) {
        m_entriesOnDay[block.issueDay[entry]] += sign;
        for (std::uint32_t at = block.movementStart[entry]; at < block.movementStart[entry + 1]; ++at)
            if (!block.movementGiven[at])
                m_entriesOnDay[block.movementDay[at]] += sign;
    }
    for (std::uint32_t at = block.settledStart[range.debtor]; at < block.settledStart[range.debtor + 1]; ++at)
        m_entriesOnDay[block.settledReceiptDays[at]] += sign;
}

int AgingColumns::laterThan(std::int32_t day) const
{
    int count = 0;
    for (auto at = m_entriesOnDay.upper_bound(day); at != m_entriesOnDay.end(); ++at)
        count += at->second;
    return count;
}

void AgingColumns::replace(DebtorId debtor, const AgingColumns& now, AgingReport* shown)
{
    std::optional<AgingReport> before;
    if (shown)
        before = reportOf(debtor, shown->options);
    if (const std::optional<Range> range = find(debtor))
        countEntries(*range, -1);
    Block block = now.m_base;
    TEGOED_ENSURE(block.debtors.empty() || (block.debtors.size() == 1 && block.debtors.front() == debtor.value));
    for (std::uint8_t& currency : block.currency)
        currency = currencyIndex(now.m_currencies[currency]);
    const auto base = std::lower_bound(m_base.debtors.begin(), m_base.debtors.end(), debtor.value);
    if (base != m_base.debtors.end() && *base == debtor.value)
        m_isReplaced[static_cast<std::size_t>(base - m_base.debtors.begin())] = 1;
    m_replaced[debtor] = std::move(block);
    if (const std::optional<Range> range = find(debtor))
        countEntries(*range, +1);
    if (!shown)
        return;
    AgingReport after = reportOf(debtor, shown->options);
    for (const Currency currency : m_currencies) {
        const AgingCurrency* was = ofCurrency(*before, currency);
        const AgingCurrency* is = ofCurrency(after, currency);
        if (was || is)
            exchange(*shown, m_bookCurrency, was, is);
    }
    shown->laterEntries = laterThan(shown->options.asOf.dayNumber());
}

std::vector<DebtorId> AgingColumns::debtors() const
{
    std::vector<DebtorId> ids;
    forEachDebtor([&](const Range& range) { ids.push_back(DebtorId{range.block->debtors[range.debtor]}); });
    return ids;
}

std::size_t AgingColumns::entries() const
{
    std::size_t count = 0;
    forEachDebtor([&](const Range& range) { count += range.last() - range.first(); });
    return count;
}

} // namespace tegoed
