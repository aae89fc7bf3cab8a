#include "core/domain/law/law_pack.h"

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::int64_t kHalfPercent = 5'000;

/// The first day the row no longer holds, as far as the row itself and the next one say.
Date endOf(const std::vector<RateRow>& rows, std::size_t at, const Date& knownUntil)
{
    Date end = at + 1 < rows.size() ? rows[at + 1].from : knownUntil.plusDays(1);
    if (rows[at].until)
        end = std::min(end, rows[at].until->plusDays(1));
    return end;
}

const RateRow* holding(const std::vector<RateRow>& rows, const Date& day)
{
    const RateRow* found = nullptr;
    for (const RateRow& row : rows)
        if (row.from <= day && (!row.until || day <= *row.until))
            found = &row;
    return found;
}

} // namespace

QString rateTableCode(RateTable table)
{
    switch (table) {
    case RateTable::NlStatutory: return u"nl-statutory"_s;
    case RateTable::NlCommercial: return u"nl-commercial"_s;
    case RateTable::BeCommercial: return u"be-commercial"_s;
    case RateTable::BeLegal: return u"be-legal"_s;
    }
    return {};
}

std::optional<RateTable> rateTableOf(QStringView code)
{
    const QString dashed = code.toString().replace(u'_', u'-');
    for (const RateTable table : kRateTables)
        if (rateTableCode(table) == dashed)
            return table;
    return std::nullopt;
}

std::variant<RateRow, MissingRate> LawPack::rateOn(RateTable table, const Date& day) const
{
    if (const RateRow* own = holding(ownRates(table), day))
        return *own;
    const std::vector<RateRow>& rows = m_tables.rates.at(table);
    if (day > m_tables.knownUntil.at(table))
        return MissingRate{table, day, MissingRate::Why::AfterLastKnownDay};
    if (rows.empty() || day < rows.front().from)
        return MissingRate{table, day, MissingRate::Why::BeforeFirstDay};
    // The latest row that started, not merely one that holds: after its `until` an older row does not come back.
    const auto after = std::upper_bound(rows.begin(), rows.end(), day, [](const Date& d, const RateRow& row) { return d < row.from; });
    const auto row = std::prev(after);
    if (row->until && day > *row->until)
        return MissingRate{table, day, MissingRate::Why::Gap};
    return *row;
}

std::variant<std::vector<RateSpan>, MissingRate> LawPack::ratesBetween(RateTable table, const Date& first, const Date& until) const
{
    std::vector<Date> changes; // Days on which another row may start to hold.
    const std::vector<RateRow>& rows = m_tables.rates.at(table);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        changes.push_back(rows[i].from);
        changes.push_back(endOf(rows, i, m_tables.knownUntil.at(table)));
    }
    for (const RateRow& row : ownRates(table)) {
        changes.push_back(row.from);
        changes.push_back(row.until->plusDays(1));
    }
    std::sort(changes.begin(), changes.end());

    std::vector<RateSpan> spans;
    for (Date day = first; day < until;) {
        const auto found = rateOn(table, day);
        if (const auto* missing = std::get_if<MissingRate>(&found))
            return *missing;
        const auto next = std::upper_bound(changes.begin(), changes.end(), day);
        const Date end = next == changes.end() ? until : std::min(*next, until);
        const YearlyRate rate = std::get<RateRow>(found).rate;
        if (!spans.empty() && spans.back().rate == rate)
            spans.back().to = end.plusDays(-1);
        else
            spans.push_back({day, end.plusDays(-1), rate});
        day = end;
    }
    return spans;
}

Date LawPack::lastKnownDay(RateTable table) const
{
    Date last = m_tables.knownUntil.at(table);
    for (bool grew = true; grew;) {
        const RateRow* own = holding(ownRates(table), last.plusDays(1));
        grew = own != nullptr;
        if (own)
            last = *own->until;
    }
    return last;
}

Result<LawPack> LawPack::withOwnRate(RateTable table, const RateRow& row) const
{
    if (!row.until)
        return Error{Error::Code::MissingInput, {u"until"_s}, {}};
    if (*row.until < row.from)
        return Error{Error::Code::InvalidDate, {row.until->toIso()}, u"the rate ends before it starts"_s};
    if (row.source.trimmed().isEmpty())
        return Error{Error::Code::MissingInput, {u"source"_s}, {}};
    if (row.enteredBy.trimmed().isEmpty())
        return Error{Error::Code::MissingInput, {u"entered_by"_s}, {}};
    LawPack changed = *this;
    std::vector<RateRow>& rows = changed.m_ownRates[table];
    rows.push_back(row);
    std::stable_sort(rows.begin(), rows.end(), [](const RateRow& a, const RateRow& b) { return a.from < b.from; });
    return changed;
}

const std::vector<RateRow>& LawPack::ownRates(RateTable table) const
{
    static const std::vector<RateRow> none;
    const auto found = m_ownRates.find(table);
    return found == m_ownRates.end() ? none : found->second;
}

YearlyRate belgianCommercialRate(YearlyRate reference, YearlyRate margin)
{
    const std::int64_t sum = reference.ppm + margin.ppm;
    return {(sum + kHalfPercent - 1) / kHalfPercent * kHalfPercent};
}

} // namespace tegoed
