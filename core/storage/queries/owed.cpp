#include "core/storage/queries/owed.h"

#include "core/storage/dialect.h"
#include "core/storage/stored_words.h"

#include <algorithm>

namespace tegoed::detail {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Debtor, currency, open invoices, overdue, credits, number of open invoices, first due day. `also` is one more condition.
QString sums(const QString& also)
{
    const auto sumWhen = [](const QString& condition, const QString& value) {
        return Dialect::sum(u"CASE WHEN %1 THEN %2 ELSE 0 END"_s.arg(condition, value));
    };
    return u"SELECT i.debtor_id, i.currency, %1, %2, %3, %4, MIN(CASE WHEN i.open_minor > 0 THEN i.due_day END) FROM invoice i "
           "WHERE i.open_minor <> 0 %5 GROUP BY i.debtor_id, i.currency UNION ALL SELECT i.debtor_id, i.currency, 0, 0, %6, 0, NULL "
           "FROM payment i WHERE i.unallocated_minor <> 0 %5 GROUP BY i.debtor_id, i.currency"_s
        .arg(sumWhen(u"i.open_minor > 0"_s, u"i.open_minor"_s), sumWhen(u"i.open_minor > 0 AND i.due_day < ?"_s, u"i.open_minor"_s),
             sumWhen(u"i.open_minor < 0"_s, u"i.open_minor"_s), sumWhen(u"i.open_minor > 0"_s, u"1"_s), also,
             u"-"_s + Dialect::sum(u"i.unallocated_minor"_s));
}

/// Where each merged debtor's amounts belong: the end of its way.
QHash<std::int64_t, std::int64_t> ends(Database& database)
{
    QHash<std::int64_t, std::int64_t> into;
    Statement row(database, u"SELECT id, merged_into FROM debtor WHERE merged_into IS NOT NULL"_s);
    while (row.next())
        into.insert(row.integer(0), row.integer(1));
    QHash<std::int64_t, std::int64_t> result;
    for (auto step = into.cbegin(); step != into.cend(); ++step) {
        std::int64_t end = step.value();
        for (qsizetype guard = 0; into.contains(end) && guard < into.size(); ++guard) // A broken file may hold a circle.
            end = into.value(end);
        result.insert(step.key(), end);
    }
    return result;
}

} // namespace

bool OwedByDebtor::hasOpen() const
{
    return openInvoices > 0 || std::any_of(open.begin(), open.end(), [](const auto& sum) { return sum.second != 0; });
}

bool OwedByDebtor::hasOverdue() const
{
    return std::any_of(overdue.begin(), overdue.end(), [](const auto& sum) { return sum.second > 0; });
}

OwedRank OwedByDebtor::rank(const Sums& sums, Currency first) const
{
    OwedRank rank;
    bool anyOther = false;
    for (const auto& [currency, minor] : sums) {
        if (currency == first) {
            rank.first = minor;
        } else {
            rank.other = anyOther ? std::max(rank.other, minor) : minor;
            anyOther = true;
        }
    }
    return rank;
}

std::vector<Money> OwedByDebtor::amounts(const Sums& sums, Currency first) const
{
    std::vector<Money> result;
    for (const bool firstOnes : {true, false}) {
        for (const auto& [currency, minor] : sums) {
            if ((currency == first) == firstOnes && minor != 0)
                result.emplace_back(minor, currency);
        }
    }
    return result;
}

void Owed::addRow(DebtorId debtor, const Statement& row, const Date& today)
{
    OwedByDebtor& owed = m_byDebtor[debtor.value];
    const Currency currency = currencyAt(row, 1);
    owed.open[currency] += row.integer(2) + row.integer(4);
    owed.overdue[currency] += row.integer(3);
    owed.credits[currency] += row.integer(4);
    owed.openInvoices += static_cast<int>(row.integer(5));
    if (const auto due = row.optionalDate(6))
        owed.oldestDays = std::max(owed.oldestDays, daysBetween(*due, today));
}

Owed Owed::ofAll(Database& database, const Date& today)
{
    Owed result;
    const auto end = ends(database);
    Statement row(database, sums({}));
    row.bind(today);
    while (row.next())
        result.addRow(DebtorId{end.value(row.integer(0), row.integer(0))}, row, today);
    return result;
}

Owed Owed::of(Database& database, const std::vector<DebtorId>& debtors, const Date& today)
{
    const QString family = u"WITH RECURSIVE family(root, id) AS (SELECT id, id FROM debtor WHERE "_s + database.dialect().isAmong(u"id"_s)
                           + u" UNION SELECT f.root, d.id FROM debtor d JOIN family f ON d.merged_into = f.id) "_s;
    const QString ids = Dialect::idsParameter(debtors);
    QMultiHash<std::int64_t, std::int64_t> roots; // A merged debtor may be asked for itself, too.
    {
        Statement row(database, family + u"SELECT root, id FROM family"_s);
        row.bind(ids);
        while (row.next())
            roots.insert(row.integer(1), row.integer(0));
    }
    // IN, not JOIN: for a join SQLite reads all open items first, to build a filter that saves it nothing here.
    Owed result;
    Statement row(database, family + sums(u"AND i.debtor_id IN (SELECT id FROM family)"_s));
    row.bind(ids).bind(today);
    while (row.next()) {
        for (const std::int64_t root : roots.values(row.integer(0)))
            result.addRow(DebtorId{root}, row, today);
    }
    return result;
}

const OwedByDebtor* Owed::find(DebtorId id) const
{
    const auto found = m_byDebtor.constFind(id.value);
    return found == m_byDebtor.constEnd() ? nullptr : &*found;
}

} // namespace tegoed::detail
