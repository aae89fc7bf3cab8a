#include "core/storage/queries/debtor_queries.h"

#include <QSet>

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

using Pair = std::pair<std::int64_t, std::int64_t>;

/// Collects pairs once each, with the first (strongest) reason, skipping those a person declared different.
class Pairs {
public:
    Pairs(Database& database, int limit) : m_limit(static_cast<std::size_t>(limit))
    {
        Statement row(database, u"SELECT debtor_id, other_id FROM look_alike_dismissed"_s);
        while (row.next())
            m_seen.insert({row.integer(0), row.integer(1)});
    }
    bool isFull() const { return m_found.size() >= m_limit; }
    void add(std::int64_t a, std::int64_t b, const QString& firstName, const QString& secondName, const QString& reason)
    {
        const Pair pair{std::min(a, b), std::max(a, b)};
        if (isFull() || m_seen.contains(pair))
            return;
        m_seen.insert(pair);
        m_found.push_back({DebtorId{a}, DebtorId{b}, firstName, secondName, reason});
    }
    std::vector<LookAlike> found() const { return m_found; }

private:
    std::size_t m_limit;
    QSet<Pair> m_seen;
    std::vector<LookAlike> m_found;
};

void addEqual(Database& database, const QString& column, const QString& reason, Pairs& pairs)
{
    Statement row(database, u"SELECT a.id, b.id, a.name, b.name FROM debtor a JOIN debtor b ON b.%1 = a.%1 AND b.id > a.id "
                            "WHERE a.%1 <> '' AND b.%1 <> '' AND a.merged_into IS NULL AND b.merged_into IS NULL "
                            "AND a.is_archived = 0 AND b.is_archived = 0 ORDER BY a.id, b.id"_s.arg(column));
    while (!pairs.isFull() && row.next())
        pairs.add(row.integer(0), row.integer(1), row.text(2), row.text(3), reason);
}

void addEqualNames(Database& database, Pairs& pairs)
{
    // Equal folded names stand next to each other; the name is the first line of the search text.
    struct Entry { std::int64_t id; QString folded; };
    std::vector<Entry> group;
    const auto nameOf = [&database](std::int64_t id) {
        Statement row(database, u"SELECT name FROM debtor WHERE id = ?"_s);
        return row.bind(id).next() ? row.text(0) : QString();
    };
    Statement row(database, u"SELECT id, search_text FROM debtor WHERE merged_into IS NULL AND is_archived = 0 ORDER BY search_text, id"_s);
    while (!pairs.isFull() && row.next()) {
        const QString searched = row.text(1);
        const QString folded = searched.left(searched.indexOf(u'\n'));
        if (!group.empty() && group.front().folded != folded)
            group.clear();
        for (const Entry& other : group) {
            const std::int64_t low = std::min(other.id, row.integer(0));
            const std::int64_t high = std::max(other.id, row.integer(0));
            pairs.add(low, high, nameOf(low), nameOf(high), u"name"_s);
        }
        if (!folded.isEmpty() && group.size() < 20) // A thousand times the same name is no look-alike but a list.
            group.push_back({row.integer(0), folded});
    }
}

} // namespace

std::vector<LookAlike> DebtorQueries::lookAlikes(int limit) const
{
    Pairs pairs(m_database, limit);
    addEqual(m_database, u"vat_number"_s, u"vat"_s, pairs);
    addEqual(m_database, u"registration_number"_s, u"registration"_s, pairs);
    addEqual(m_database, u"iban"_s, u"iban"_s, pairs);
    addEqual(m_database, u"email"_s, u"email"_s, pairs);
    addEqualNames(m_database, pairs);
    return pairs.found();
}

} // namespace tegoed
