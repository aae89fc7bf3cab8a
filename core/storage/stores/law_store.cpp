#include "core/storage/stores/law_store.h"

#include "core/storage/queries/family.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

std::optional<StoredLawPack> LawStore::inForce() const
{
    Statement row(m_database, u"SELECT id, sha256, as_of, source, actor, created_at FROM law_pack WHERE ended_at = '' ORDER BY id DESC LIMIT 1"_s);
    if (!row.next())
        return std::nullopt;
    return StoredLawPack{row.integer(0), row.text(1), row.date(2), row.text(3), row.text(4), row.text(5)};
}

std::int64_t LawStore::insertPack(const StoredLawPack& pack)
{
    const std::int64_t id = m_database.nextId(u"law_pack"_s);
    Statement(m_database, u"INSERT INTO law_pack (id, sha256, as_of, source, actor, created_at) VALUES (?, ?, ?, ?, ?, ?)"_s)
        .bind(id).bind(pack.sha256).bind(pack.asOf).bind(pack.source).bind(pack.actor).bind(pack.createdAt).run();
    return id;
}

void LawStore::endPack(std::int64_t id, const QString& at)
{
    Statement(m_database, u"UPDATE law_pack SET ended_at = ? WHERE id = ? AND ended_at = ''"_s).bind(at).bind(id).run();
}

namespace {

const QString kOwnRate = u"SELECT id, table_name, from_day, until_day, rate_ppm, source, actor, created_at FROM rate_override "_s;

StoredOwnRate readOwnRate(Statement& row)
{
    return {row.integer(0), row.text(1), row.date(2), row.date(3), row.integer(4), row.text(5), row.text(6), row.text(7)};
}

} // namespace

std::vector<StoredOwnRate> LawStore::ownRates() const
{
    std::vector<StoredOwnRate> rates;
    Statement row(m_database, kOwnRate + u"WHERE ended_at = '' ORDER BY table_name, from_day, id"_s);
    while (row.next())
        rates.push_back(readOwnRate(row));
    return rates;
}

std::optional<StoredOwnRate> LawStore::ownRate(std::int64_t id) const
{
    Statement row(m_database, kOwnRate + u"WHERE id = ?"_s);
    row.bind(id);
    if (!row.next())
        return std::nullopt;
    return readOwnRate(row);
}

std::int64_t LawStore::insertRate(const StoredOwnRate& rate)
{
    const std::int64_t id = m_database.nextId(u"rate_override"_s);
    Statement(m_database, u"INSERT INTO rate_override (id, table_name, from_day, until_day, rate_ppm, source, actor, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(id).bind(rate.table).bind(rate.from).bind(rate.until).bind(rate.ppm).bind(rate.source).bind(rate.actor).bind(rate.createdAt).run();
    return id;
}

bool LawStore::endRate(std::int64_t id, const QString& at)
{
    Statement row(m_database, u"UPDATE rate_override SET ended_at = ? WHERE id = ? AND ended_at = ''"_s);
    row.bind(at).bind(id).run();
    return row.affectedRows() == 1;
}

bool LawStore::restoreRate(std::int64_t id)
{
    Statement row(m_database, u"UPDATE rate_override SET ended_at = '' WHERE id = ? AND ended_at <> '' AND NOT EXISTS (SELECT 1 FROM rate_override other "
                              "WHERE other.ended_at = '' AND other.table_name = rate_override.table_name AND other.from_day = rate_override.from_day)"_s);
    row.bind(id).run();
    return row.affectedRows() == 1;
}

std::vector<StoredTermsSheet> LawStore::sheets() const
{
    std::vector<StoredTermsSheet> sheets;
    Statement row(m_database, u"SELECT id, version, content, actor, created_at FROM terms_sheet ORDER BY version DESC"_s);
    while (row.next())
        sheets.push_back({row.integer(0), static_cast<int>(row.integer(1)), row.text(2), row.text(3), row.text(4)});
    return sheets;
}

std::int64_t LawStore::insertSheet(const StoredTermsSheet& sheet)
{
    const std::int64_t id = m_database.nextId(u"terms_sheet"_s);
    Statement(m_database, u"INSERT INTO terms_sheet (id, version, content, actor, created_at) VALUES (?, ?, ?, ?, ?)"_s)
        .bind(id).bind(sheet.version).bind(sheet.content).bind(sheet.actor).bind(sheet.createdAt).run();
    return id;
}

std::vector<StoredHandover> LawStore::handovers(DebtorId debtor) const
{
    std::vector<StoredHandover> handovers;
    Statement row(m_database, familyOf(u"?"_s)
        + u"SELECT h.id, h.sheet_id, s.version, h.debtor_id, h.day, h.how, h.note, h.actor, h.created_at FROM terms_handover h "
          "JOIN terms_sheet s ON s.id = h.sheet_id WHERE h.ended_at = '' AND h.debtor_id IN (SELECT id FROM family) ORDER BY h.day DESC, h.id DESC"_s);
    row.bind(debtor);
    while (row.next())
        handovers.push_back({row.integer(0), row.integer(1), static_cast<int>(row.integer(2)), row.id<DebtorId>(3), row.date(4), row.text(5),
                             row.text(6), row.text(7), row.text(8)});
    return handovers;
}

std::int64_t LawStore::insertHandover(const StoredHandover& handover)
{
    const std::int64_t id = m_database.nextId(u"terms_handover"_s);
    Statement(m_database, u"INSERT INTO terms_handover (id, sheet_id, debtor_id, day, how, note, actor, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(id).bind(handover.sheet).bind(handover.debtor).bind(handover.day).bind(handover.how).bind(handover.note).bind(handover.actor)
        .bind(handover.createdAt).run();
    return id;
}

bool LawStore::endHandover(std::int64_t id, const QString& at)
{
    Statement row(m_database, u"UPDATE terms_handover SET ended_at = ? WHERE id = ? AND ended_at = ''"_s);
    row.bind(at).bind(id).run();
    return row.affectedRows() == 1;
}

} // namespace tegoed
