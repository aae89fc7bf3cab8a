#include "core/storage/stores/mandate_store.h"

#include "core/storage/queries/family.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace {

const QString kColumns = u"SELECT id, debtor_id, from_day, actor, created_at, ended_at FROM mandate "_s;

StoredMandate mandateAt(const Statement& row)
{
    return {row.id<MandateId>(0), row.id<DebtorId>(1), row.date(2), row.text(3), row.text(4), row.text(5)};
}

} // namespace

MandateId MandateStore::insert(const StoredMandate& mandate)
{
    const MandateId id{m_database.nextId(u"mandate"_s)};
    Statement(m_database, u"INSERT INTO mandate (id, debtor_id, from_day, actor, created_at) VALUES (?, ?, ?, ?, ?)"_s)
        .bind(id).bind(mandate.debtor).bind(mandate.from).bind(mandate.actor).bind(mandate.createdAt).run();
    return id;
}

std::optional<StoredMandate> MandateStore::find(MandateId id) const
{
    Statement row(m_database, kColumns + u"WHERE id = ?"_s);
    return row.bind(id).next() ? std::optional(mandateAt(row)) : std::nullopt;
}

std::vector<StoredMandate> MandateStore::inForce(DebtorId debtor) const
{
    Statement row(m_database, familyOf(u"?"_s) + kColumns + u"WHERE ended_at = '' AND debtor_id IN (SELECT id FROM family) ORDER BY id"_s);
    row.bind(debtor);
    std::vector<StoredMandate> mandates;
    while (row.next())
        mandates.push_back(mandateAt(row));
    return mandates;
}

void MandateStore::end(MandateId id, const QString& at)
{
    Statement(m_database, u"UPDATE mandate SET ended_at = ? WHERE id = ? AND ended_at = ''"_s).bind(at).bind(id).run();
}

void MandateStore::restore(MandateId id)
{
    Statement(m_database, u"UPDATE mandate SET ended_at = '' WHERE id = ?"_s).bind(id).run();
}

} // namespace tegoed
