#include "core/storage/queries/debtor_queries.h"

#include "core/base/text.h"
#include "core/storage/dialect.h"
#include "core/storage/queries/family.h"
#include "core/storage/queries/ids_of.h"
#include "core/storage/queries/owed.h"
#include "core/storage/stored_words.h"

#include <QHash>

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace {

QString notListed()
{
    // An archived debtor whose import was undone is not there any more for anybody.
    return u"(is_archived = 1 AND batch_id IS NOT NULL AND EXISTS (SELECT 1 FROM import_batch b WHERE b.id = batch_id AND b.undone_at <> ''))"_s;
}

QString isIncomplete()
{
    return u"(email = '' OR street = '' OR postal_code = '' OR city = '' OR kind_assumed = 1)"_s; // As registrationGaps.
}

QString orderedBy(DebtorSort sort, SortOrder order)
{
    const QString direction = order == SortOrder::Ascending ? QString() : u" DESC"_s;
    switch (sort) {
    case DebtorSort::Number: // 9 before 10.
        return u"length(number)%1, number%1, id%1"_s.arg(direction);
    case DebtorSort::City:
        return u"city%1, search_text%1, id%1"_s.arg(direction);
    case DebtorSort::Name:
        return u"search_text%1, is_archived%1, merged_into%1, id%1"_s.arg(direction); // The index of that name.
    case DebtorSort::Open:
    case DebtorSort::Overdue:
    case DebtorSort::OldestDays:
        break;
    }
    return u"search_text, is_archived, merged_into, id"_s;
}

bool isByAmount(DebtorSort sort)
{
    return sort == DebtorSort::Open || sort == DebtorSort::Overdue || sort == DebtorSort::OldestDays;
}

Currency bookCurrency(Database& database)
{
    Statement row(database, u"SELECT currency FROM book"_s);
    return row.next() ? currencyAt(row, 0) : Currency::euro();
}

void keepOnly(std::vector<DebtorId>& ids, const Owed& owed, const DebtorFilter& filter)
{
    std::erase_if(ids, [&](DebtorId id) {
        const OwedByDebtor* of = owed.find(id);
        return !of || (filter.onlyOpen && !of->hasOpen()) || (filter.onlyOverdue && !of->hasOverdue());
    });
}

void sortByAmount(std::vector<DebtorId>& ids, const Owed& owed, DebtorSort sort, SortOrder order, Currency first)
{
    std::vector<std::pair<OwedRank, DebtorId>> ranked;
    ranked.reserve(ids.size());
    for (const DebtorId id : ids) {
        const OwedByDebtor* of = owed.find(id);
        OwedRank rank;
        if (of && sort == DebtorSort::OldestDays)
            rank.first = of->oldestDays;
        else if (of)
            rank = of->rank(sort == DebtorSort::Open ? of->open : of->overdue, first);
        ranked.emplace_back(rank, id);
    }
    // Stable: equal amounts stay by name.
    std::stable_sort(ranked.begin(), ranked.end(), [order](const auto& a, const auto& b) {
        return order == SortOrder::Ascending ? a.first < b.first : b.first < a.first;
    });
    std::transform(ranked.begin(), ranked.end(), ids.begin(), [](const auto& entry) { return entry.second; });
}

} // namespace

IdList<DebtorId> DebtorQueries::list(const DebtorFilter& filter, DebtorSort sort, SortOrder order, const Date& today, int limit) const
{
    QList<QVariant> parameters;
    QString query = u"SELECT id FROM debtor WHERE merged_into IS NULL"_s;
    query += filter.includeArchived ? u" AND NOT "_s + notListed() : u" AND is_archived = 0"_s;
    if (filter.onlyIncomplete)
        query += u" AND "_s + isIncomplete();
    if (filter.onlyKindAssumed)
        query += u" AND kind_assumed = 1"_s;
    if (filter.track) {
        query += u" AND legal_track = ?"_s;
        parameters << toWord(*filter.track);
    }
    if (filter.group) {
        query += u" AND group_id = ?"_s;
        parameters << qlonglong(filter.group->value);
    }
    if (!filter.text.trimmed().isEmpty())
        query += u" AND "_s + debtorMatches(m_database, u"search_text"_s, searchWords(filter.text), parameters);
    query += u" ORDER BY "_s + orderedBy(sort, order);

    const bool needsAmounts = filter.onlyOpen || filter.onlyOverdue || isByAmount(sort);
    IdList<DebtorId> result = listOf<DebtorId>(m_database, query, parameters, needsAmounts ? 0 : limit);
    if (!needsAmounts)
        return result;
    const Owed owed = Owed::ofAll(m_database, today);
    if (filter.onlyOpen || filter.onlyOverdue)
        keepOnly(result.ids, owed, filter);
    if (isByAmount(sort))
        sortByAmount(result.ids, owed, sort, order, bookCurrency(m_database));
    if (limit > 0 && result.ids.size() > static_cast<std::size_t>(limit)) {
        result.ids.resize(static_cast<std::size_t>(limit));
        result.isComplete = false;
    }
    return result;
}

std::vector<DebtorRow> DebtorQueries::rows(const std::vector<DebtorId>& ids, const Date& today) const
{
    QHash<std::int64_t, DebtorRow> byId;
    {
        Statement row(m_database, u"SELECT id, number, name, city, email, phone, kind, kind_assumed, legal_track, status, "_s + isIncomplete()
                                      + u" FROM debtor WHERE "_s + m_database.dialect().isAmong(u"id"_s));
        row.bind(Dialect::idsParameter(ids));
        while (row.next()) {
            DebtorRow line;
            line.id = row.id<DebtorId>(0);
            line.number = row.text(1);
            line.name = row.text(2);
            line.city = row.text(3);
            line.email = row.text(4);
            line.phone = row.text(5);
            line.kind = partyKindAt(row, 6);
            line.kindAssumed = row.boolean(7);
            line.track = legalTrackAt(row, 8);
            line.status = debtorStatusAt(row, 9);
            line.incomplete = row.boolean(10);
            byId.insert(line.id.value, std::move(line));
        }
    }
    const Owed owed = Owed::of(m_database, ids, today);
    const Currency first = bookCurrency(m_database);
    std::vector<DebtorRow> result;
    result.reserve(ids.size());
    for (const DebtorId id : ids) {
        auto found = byId.find(id.value);
        if (found == byId.end())
            continue;
        if (const OwedByDebtor* of = owed.find(id)) {
            found->open = of->amounts(of->open, first);
            found->overdue = of->amounts(of->overdue, first);
            found->openInvoices = of->openInvoices;
            found->oldestDays = of->oldestDays;
        }
        result.push_back(*found);
    }
    return result;
}

namespace {

std::optional<int> averageDaysLate(Database& database, DebtorId id, const Date& today)
{
    // The day the last allocation in force took effect is the day it was paid.
    Statement row(database, familyOf(u"?"_s)
                                + u"SELECT i.due_day, MAX(a.effective_day) FROM invoice i JOIN allocation a ON a.invoice_id = i.id "
                                  "WHERE i.debtor_id IN (SELECT id FROM family) AND i.is_withdrawn = 0 AND i.open_minor = 0 "
                                  "AND i.is_written_off = 0 AND i.kind = 'invoice' AND i.due_day > ? AND a.reverses_id IS NULL "
                                  "AND NOT EXISTS (SELECT 1 FROM allocation r WHERE r.reverses_id = a.id) GROUP BY i.id, i.due_day"_s);
    row.bind(id).bind(today.plusMonths(-24));
    std::int64_t days = 0;
    std::int64_t invoices = 0;
    while (row.next()) {
        days += row.integer(1) - row.integer(0);
        ++invoices;
    }
    if (invoices == 0)
        return std::nullopt;
    const std::int64_t half = days < 0 ? -invoices : invoices; // Half away from zero.
    return static_cast<int>((days * 20 + half) / (invoices * 2));
}

} // namespace

std::optional<DebtorDetail> DebtorQueries::detail(DebtorId id, const Date& today) const
{
    DebtorDetail detail;
    {
        Statement row(m_database, u"SELECT c.id, debtor.version, legal_track, is_archived, merged_into, COALESCE(g.name, ''), "_s
                                      + QString(debtorDataColumns()).replace(u"name,"_s, u"debtor.name,"_s)
                                      + u" FROM debtor JOIN case_file c ON c.debtor_id = debtor.id "
                                        "LEFT JOIN customer_group g ON g.id = group_id WHERE debtor.id = ?"_s);
        if (!row.bind(id).next())
            return std::nullopt;
        detail.id = id;
        detail.caseId = row.id<CaseId>(0);
        detail.version = row.integer(1);
        detail.track = legalTrackAt(row, 2);
        detail.archived = row.boolean(3);
        detail.mergedInto = row.id<DebtorId>(4);
        detail.groupName = row.text(5);
        detail.data = debtorDataAt(row, 6);
    }
    {
        Statement row(m_database, familyOf(u"?"_s) + u"SELECT id FROM family ORDER BY id"_s);
        row.bind(id);
        while (row.next()) {
            if (row.id<DebtorId>(0) != id)
                detail.mergedDebtors.push_back(row.id<DebtorId>(0));
        }
    }
    {
        Statement row(m_database, familyOf(u"?"_s)
                                      + u"SELECT id, name, role, email, phone FROM contact WHERE debtor_id IN (SELECT id FROM family) "
                                        "AND is_archived = 0 ORDER BY name, id"_s);
        row.bind(id);
        while (row.next())
            detail.contacts.push_back({row.id<ContactId>(0), {row.text(1), row.text(2), row.text(3), row.text(4)}});
    }
    const Owed owed = Owed::of(m_database, {id}, today);
    if (const OwedByDebtor* of = owed.find(id)) {
        const Currency first = bookCurrency(m_database);
        detail.open = of->amounts(of->open, first);
        detail.overdue = of->amounts(of->overdue, first);
        detail.credits = of->amounts(of->credits, first);
        detail.oldestDays = of->oldestDays;
        detail.openInvoices = of->openInvoices;
    }
    detail.averageDaysLateTimesTen = averageDaysLate(m_database, id, today);
    return detail;
}

std::vector<DebtorId> DebtorQueries::resolve(const QString& text) const
{
    const auto matching = [this](const QString& condition, const QString& value) {
        std::vector<DebtorId> ids;
        Statement row(m_database, u"SELECT id FROM debtor WHERE %1 AND NOT %2 ORDER BY id"_s.arg(condition, notListed()));
        row.bind(value);
        while (row.next())
            ids.push_back(row.id<DebtorId>(0));
        return ids;
    };
    const QString wanted = text.trimmed();
    if (wanted.isEmpty())
        return {};
    // The user's own number goes before ours; a name last.
    if (auto ids = matching(u"number = ? AND number <> ''"_s, wanted); !ids.empty())
        return ids;
    bool isNumber = false;
    const qlonglong id = wanted.toLongLong(&isNumber);
    if (isNumber) {
        if (auto ids = matching(u"id = CAST(? AS BIGINT)"_s, QString::number(id)); !ids.empty())
            return ids;
    }
    const QString folded = foldForSearch(wanted);
    // The name is the first line of the search text.
    return folded.isEmpty() ? std::vector<DebtorId>{}
                            : matching(m_database.dialect().isSqlite() ? u"substr(search_text, 1, instr(search_text, char(10)) - 1) = ?"_s
                                                                       : u"split_part(search_text, chr(10), 1) = ?"_s,
                                       folded);
}

std::vector<ConsentRow> DebtorQueries::consents(DebtorId id) const
{
    std::vector<ConsentRow> result;
    Statement row(m_database, u"SELECT channel, is_allowed, source, actor, at_utc FROM channel_consent WHERE debtor_id = ? ORDER BY channel"_s);
    row.bind(id);
    while (row.next()) {
        if (const auto channel = channelOf(row.text(0)))
            result.push_back({*channel, row.boolean(1), row.text(2), row.text(3), row.text(4)});
    }
    return result;
}

int DebtorQueries::count() const
{
    Statement row(m_database, u"SELECT COUNT(*) FROM debtor WHERE merged_into IS NULL AND is_archived = 0"_s);
    return row.next() ? static_cast<int>(row.integer(0)) : 0;
}

int DebtorQueries::incompleteCount() const
{
    Statement row(m_database, u"SELECT COUNT(*) FROM debtor WHERE merged_into IS NULL AND is_archived = 0 AND "_s + isIncomplete());
    return row.next() ? static_cast<int>(row.integer(0)) : 0;
}

int DebtorQueries::kindAssumedCount() const
{
    Statement row(m_database, u"SELECT COUNT(*) FROM debtor WHERE merged_into IS NULL AND is_archived = 0 AND kind_assumed = 1"_s);
    return row.next() ? static_cast<int>(row.integer(0)) : 0;
}

} // namespace tegoed
