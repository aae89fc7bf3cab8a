#include "core/storage/stores/hold_store.h"

#include "core/storage/dialect.h"
#include "core/storage/queries/family.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace {

const QString kColumns = u"SELECT id, kind, debtor_id, invoice_id, from_day, until_day, reason, actor, created_at, cleared_at, cleared_by FROM hold "_s;

StoredHold holdAt(const Statement& row)
{
    return {row.id<HoldId>(0), row.text(1) == u"exclusion", row.id<DebtorId>(2), row.id<InvoiceId>(3), row.date(4), row.optionalDate(5),
            row.text(6), row.text(7), row.text(8), row.text(9), row.text(10)};
}

QString kindWord(bool isExclusion)
{
    return isExclusion ? u"exclusion"_s : u"hold"_s;
}

} // namespace

HoldId HoldStore::insert(const StoredHold& hold)
{
    const HoldId id{m_database.nextId(u"hold"_s)};
    Statement(m_database, u"INSERT INTO hold (id, kind, debtor_id, invoice_id, from_day, until_day, reason, actor, created_at) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(id).bind(kindWord(hold.isExclusion)).bind(hold.debtor).bind(hold.invoice).bind(hold.from).bind(hold.until)
        .bind(hold.reason).bind(hold.actor).bind(hold.createdAt).run();
    return id;
}

std::optional<StoredHold> HoldStore::find(HoldId id) const
{
    Statement row(m_database, kColumns + u"WHERE id = ?"_s);
    return row.bind(id).next() ? std::optional(holdAt(row)) : std::nullopt;
}

std::optional<StoredHold> HoldStore::inForce(bool isExclusion, DebtorId debtor, InvoiceId invoice) const
{
    Statement row(m_database, kColumns + u"WHERE kind = ? AND COALESCE(debtor_id, 0) = ? AND COALESCE(invoice_id, 0) = ? AND cleared_at = ''"_s);
    return row.bind(kindWord(isExclusion)).bind(debtor.value).bind(invoice.value).next() ? std::optional(holdAt(row)) : std::nullopt;
}

void HoldStore::clear(HoldId id, const QString& at, const QString& actor)
{
    Statement(m_database, u"UPDATE hold SET cleared_at = ?, cleared_by = ? WHERE id = ? AND cleared_at = ''"_s).bind(at).bind(actor).bind(id).run();
}

void HoldStore::restore(HoldId id)
{
    Statement(m_database, u"UPDATE hold SET cleared_at = '', cleared_by = '' WHERE id = ?"_s).bind(id).run();
}

std::vector<StoredHold> HoldStore::list(std::optional<DebtorId> debtor, bool withCleared) const
{
    const QString which = withCleared ? u"1 = 1"_s : u"cleared_at = ''"_s;
    const QString ofDebtor = u"(debtor_id IN (SELECT id FROM family) OR invoice_id IN (SELECT id FROM invoice WHERE debtor_id IN (SELECT id FROM family)))"_s;
    const QString sql = kColumns + u"WHERE %1 AND %2 ORDER BY id"_s.arg(which, debtor ? ofDebtor : u"1 = 1"_s);
    Statement row(m_database, debtor ? QString(familyOf(u"?"_s) + sql) : sql);
    if (debtor)
        row.bind(*debtor);
    std::vector<StoredHold> holds;
    while (row.next())
        holds.push_back(holdAt(row));
    return holds;
}

QString HoldStore::heldUntil(DebtorId debtor, const std::vector<InvoiceId>& invoices, const Date& today) const
{
    Statement row(m_database, familyOf(u"?"_s) + heldQuery(m_database.dialect()));
    return row.bind(debtor).bind(today).bind(Dialect::idsParameter(invoices)).next() ? heldAt(row, 0) : QString();
}

QString HoldStore::heldQuery(const Dialect& dialect)
{
    // The longest of all: NULL sorts nowhere, so it is asked for by itself.
    return u"SELECT COUNT(*) AS holds, COALESCE(SUM(CASE WHEN until_day IS NULL THEN 1 ELSE 0 END), 0) AS endless, "
           "COALESCE(MAX(until_day), 0) AS last_day FROM hold "
           "WHERE cleared_at = '' AND (until_day IS NULL OR until_day >= ?) AND ((debtor_id IS NULL AND invoice_id IS NULL) "
           "OR debtor_id IN (SELECT id FROM family) OR "_s + dialect.isAmong(u"invoice_id"_s) + u')';
}

QString HoldStore::heldAt(const Statement& row, int first)
{
    if (row.integer(first) == 0)
        return {};
    return row.integer(first + 1) > 0 ? u"-"_s : row.date(first + 2).toIso();
}

} // namespace tegoed
